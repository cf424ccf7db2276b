"""The address of the mail server, and that of the pages."""

import pytest

from canbo.config.mail import mail, site
from canbo.kernel.errors import CanboError

HOST = "canbo.example.vn"


def test_no_address_sends_nothing() -> None:
    assert mail("", HOST) == {"EMAIL_BACKEND": "django.core.mail.backends.dummy.EmailBackend", "MAIL_IS_SENT": False}


@pytest.mark.parametrize(
    ("url", "port", "ssl", "tls"),
    [
        ("smtp://mail.bo.vn", 25, False, False),
        ("smtp://mail.bo.vn:2525", 2525, False, False),
        ("smtp://mail.bo.vn:587", 587, False, True),
        ("smtps://mail.bo.vn", 465, True, False),
        ("smtps://mail.bo.vn:587", 587, True, False),
    ],
)
def test_scheme_and_port_say_how_the_line_is_kept_private(url, port, ssl, tls) -> None:
    found = mail(url, HOST)

    assert (found["EMAIL_HOST"], found["EMAIL_PORT"]) == ("mail.bo.vn", port)
    assert (found["EMAIL_USE_SSL"], found["EMAIL_USE_TLS"]) == (ssl, tls)
    assert found["MAIL_IS_SENT"]


def test_user_password_and_sender_are_decoded() -> None:
    found = mail("smtp://u%40bo.vn:p%2Fw@mail.bo.vn:587", HOST)
    assert (found["EMAIL_HOST_USER"], found["EMAIL_HOST_PASSWORD"]) == ("u@bo.vn", "p/w")
    assert found["DEFAULT_FROM_EMAIL"] == "u@bo.vn"
    assert mail("smtp://u:p@mail.bo.vn", HOST)["DEFAULT_FROM_EMAIL"] == f"canbo@{HOST}"
    assert mail("smtp://u:p@mail.bo.vn?from=canbo@bo.vn", HOST)["DEFAULT_FROM_EMAIL"] == "canbo@bo.vn"


@pytest.mark.parametrize(
    "url",
    [
        "mail.bo.vn", "http://mail.bo.vn", "smtp://", "smtp://:25", "smtp://h:port", "smtp://h:65536", "smtp://h:0",
        "smtp://:hidden@h", "smtp://h/inbox", "smtp://h?tls=1", "smtp://h?from=nobody", "smtp://[h",
    ],
)  # fmt: skip
def test_what_is_no_such_address_is_one_sentence(url) -> None:
    with pytest.raises(CanboError, match=r"^CANBO_SMTP_URL is not .*; write it as smtp://") as caught:
        mail(url, HOST)

    assert "hidden" not in f"{caught.value}{caught.value.said('vi')}"
    assert caught.value.said("vi").startswith("CANBO_SMTP_URL không phải")


def test_links_begin_with_the_address_of_the_pages() -> None:
    assert site("", "127.0.0.1", https=False) == "http://127.0.0.1:8000"
    assert site("", HOST, https=True) == f"https://{HOST}"
    assert site("https://canbo.bo.vn/", HOST, https=True) == "https://canbo.bo.vn"
    for wrong in ("canbo.bo.vn", "ftp://canbo.bo.vn", "https://bo.vn/canbo"):
        with pytest.raises(CanboError, match="CANBO_ADDRESS"):
            site(wrong, HOST, https=True)
