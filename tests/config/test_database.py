from pathlib import Path

import pytest

from canbo.config.database import database
from canbo.kernel.errors import CanboError

DATA = Path("data")


def test_without_an_address_the_register_is_a_file_in_the_data_folder() -> None:
    settings = database("", DATA)

    assert settings["ENGINE"] == "django.db.backends.sqlite3"
    assert settings["NAME"] == DATA / "canbo.sqlite3"
    assert settings["OPTIONS"]["transaction_mode"] == "IMMEDIATE"


def test_an_address_is_taken_apart_and_decoded() -> None:
    settings = database("postgres://u%40x:p%2Fw@db.local:6543/canbo?sslmode=require", DATA)
    wanted = ("ENGINE", "NAME", "USER", "PASSWORD", "HOST", "PORT", "OPTIONS")

    assert [settings[key] for key in wanted] == [
        "django.db.backends.postgresql",
        "canbo",
        "u@x",
        "p/w",
        "db.local",
        "6543",
        {"sslmode": "require"},
    ]


def test_host_port_user_and_password_may_be_left_out() -> None:
    settings = database("postgresql:///canbo", DATA)

    assert [settings[key] for key in ("NAME", "USER", "PASSWORD", "HOST", "PORT")] == ["canbo", "", "", "", ""]


@pytest.mark.parametrize(
    "url",
    [
        "mysql://h/canbo",
        "canbo",
        "postgres://h",
        "postgres://h/",
        "postgres://h:port/canbo",
        "postgres://h:65536/canbo",
    ],
)
def test_an_address_of_another_kind_is_refused_without_repeating_the_password(url) -> None:
    with pytest.raises(CanboError, match=r"CANBO_DATABASE_URL .* write it as postgres://") as caught:
        database(url, DATA)
    assert "hãy viết như postgres://" in caught.value.said("vi")


def test_a_refusal_never_shows_the_password() -> None:
    with pytest.raises(CanboError) as caught:
        database("postgres://u:hidden@h:x/canbo", DATA)

    assert "hidden" not in f"{caught.value} {caught.value.said('vi')}"
