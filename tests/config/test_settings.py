"""The settings as a fresh process reads them from the environment."""

import json
import os
import subprocess
import sys

import pytest

READ = """
import json
from canbo.config import settings as s
print(json.dumps({name: value for name, value in vars(s).items() if name.isupper()}, default=str))
"""


@pytest.fixture
def read(tmp_path):
    def settings(**environment):
        kept = {name: value for name, value in os.environ.items() if not name.startswith("CANBO_")}
        done = subprocess.run(
            [sys.executable, "-c", READ],
            env={**kept, "CANBO_DATA": str(tmp_path / "data"), **environment},
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=True,
        )
        return json.loads(done.stdout)

    return settings


def test_a_fresh_installation_serves_this_machine_only_without_debug(read, tmp_path) -> None:
    settings = read()

    assert settings["ALLOWED_HOSTS"] == ["localhost", "127.0.0.1", "[::1]"]
    assert (settings["DEBUG"], settings["HTTPS"], settings["SESSION_COOKIE_SECURE"]) == (False, False, False)
    assert settings["SECRET_KEY"] == (tmp_path / "data" / "secret-key").read_text()
    assert settings["DATABASES"]["default"]["NAME"] == str(tmp_path / "data" / "canbo.sqlite3")


def test_the_data_folder_is_var_in_the_current_folder_unless_named(read, tmp_path) -> None:
    read(CANBO_DATA="")

    assert (tmp_path / "var" / "secret-key").exists()


def test_another_host_brings_https_with_it(read) -> None:
    settings = read(CANBO_ALLOWED_HOSTS=" canbo.example.vn ,")

    assert settings["ALLOWED_HOSTS"] == ["canbo.example.vn"]
    secured = ("SESSION_COOKIE_SECURE", "CSRF_COOKIE_SECURE", "SECURE_SSL_REDIRECT", "SECURE_HSTS_SECONDS")
    assert all(settings[name] for name in secured)


def test_https_can_be_switched_off_by_hand(read) -> None:
    settings = read(CANBO_ALLOWED_HOSTS="canbo.example.vn", CANBO_HTTPS="0")

    assert (settings["SESSION_COOKIE_SECURE"], settings["SECURE_SSL_REDIRECT"]) == (False, False)


@pytest.mark.parametrize(("said", "debug"), [("1", True), ("true", True), ("0", False), ("", False), ("no", False)])
def test_debug(read, said, debug) -> None:
    assert read(CANBO_DEBUG=said)["DEBUG"] is debug


def test_a_key_from_the_environment_leaves_no_file(read, tmp_path) -> None:
    assert read(CANBO_SECRET_KEY="k" * 50)["SECRET_KEY"] == "k" * 50
    assert not (tmp_path / "data").exists()


def test_pages_may_load_our_own_files_and_nothing_else(read) -> None:
    directives = read()["CONTENT_SECURITY_POLICY"]["DIRECTIVES"]

    assert directives["default-src"] == ["'none'"]
    assert {source for sources in directives.values() for source in sources} == {"'self'", "'none'"}


def test_nobody_is_let_in_by_forgetting_to_ask(read) -> None:
    assert "django.contrib.auth.middleware.LoginRequiredMiddleware" in read()["MIDDLEWARE"]
