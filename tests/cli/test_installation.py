"""`canbo demo`, `migrate`, `user`: what builds and opens an installation, and how it says no."""

import json
import os
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from canbo.cli import installation

CANBO = Path(sys.executable).with_name("canbo")


def run(*words, data, **environment):
    kept = {name: value for name, value in os.environ.items() if not name.startswith(("CANBO_", "DJANGO_"))}
    return subprocess.run(
        [CANBO, *map(str, words)],
        env={**kept, "CANBO_DATA": str(data), **environment},
        capture_output=True,
        text=True,
        check=False,
        cwd=data,
    )


@pytest.fixture
def password(tmp_path):
    path = tmp_path / "password"
    path.write_text("một mật khẩu dài\n", encoding="utf-8")
    return path


@pytest.mark.django_db
class TestUser:
    def test_a_user_is_created_with_bodies_and_a_password(self, canbo, password):
        from canbo.registry.models import Body, User

        Body.objects.create(code="B1", name="Bộ 1", kind="owner_agency")
        ran = canbo("user", "lan", "--role", "officer", "--body", "B1", "--name", "Lan", "--password-file", password)
        assert (ran.code, ran.out, ran.err) == (0, "lan · officer\n", "")
        user = User.objects.get(username="lan")
        assert user.check_password("một mật khẩu dài")
        assert [body.code for body in user.bodies.all()] == ["B1"]

    def test_what_was_created_comes_as_json(self, canbo, password):
        words = ("user", "lan", "--role", "inspector", "--password-file", password, "--json")
        assert canbo(*words).json == {"username": "lan", "role": "inspector", "bodies": [], "person": None}
        assert canbo(*words, "--lang", "en").sentence.startswith("lan was not created, username: ")

    def test_whoever_has_no_body_is_told_that_nobody_is_visible(self, canbo, password):
        assert "nobody is visible" in canbo("user", "lan", "--role", "officer", "--password-file", password).err
        assert canbo("user", "minh", "--role", "inspector", "--password-file", password).err == ""

    @pytest.mark.parametrize(
        ("words", "said"),
        [
            (("--role", "king"), "Chưa tạo lan, role: "),
            (("--role", "officer", "--body", "B9"), "--body B9 không có trong sổ; hãy kiểm tra mã."),
            (("--role", "officer", "--person", "P9"), "--person P9 không có trong sổ; hãy kiểm tra mã."),
        ],
    )
    def test_what_does_not_fit_is_refused_and_nobody_is_created(self, canbo, password, words, said):
        from canbo.registry.models import User

        assert canbo("user", "lan", *words, "--password-file", password).sentence.startswith(said)
        assert not User.objects.exists()

    def test_a_name_that_is_taken_is_refused(self, canbo, password):
        canbo("user", "lan", "--role", "inspector", "--password-file", password)
        assert canbo("user", "lan", "--role", "inspector", "--password-file", password).sentence.startswith(
            "Chưa tạo lan, username: "
        )

    @pytest.mark.parametrize(
        ("secret", "said"),
        [
            ("a7k", "quá ngắn, dưới 8 ký tự"),
            ("password", "nhiều người dùng nên dễ đoán"),
            ("8305117264", "chỉ gồm chữ số"),
            ("phamthulan1", "giống tên của người dùng"),
        ],
    )
    def test_a_password_that_anybody_would_guess_is_refused(self, canbo, tmp_path, secret, said):
        from canbo.registry.models import User

        (tmp_path / "weak").write_text(f"{secret}\n", encoding="utf-8")
        told = canbo("user", "phamthulan", "--role", "inspector", "--password-file", tmp_path / "weak").sentence
        assert told == f"Chưa tạo phamthulan, mật khẩu {said}; hãy chọn mật khẩu khác."
        assert not User.objects.exists()

    def test_a_password_that_is_not_there_is_refused(self, canbo, tmp_path):
        words = ("user", "lan", "--role", "inspector", "--password-file")
        assert canbo(*words, tmp_path / "none").sentence.startswith("Không đọc được ")
        (tmp_path / "empty").write_text("\n")
        assert canbo(*words, tmp_path / "empty").sentence.endswith("không có mật khẩu; hãy ghi một dòng.")
        (tmp_path / "bytes").write_bytes(b"\xff\xfe")
        assert canbo(*words, tmp_path / "bytes").sentence.startswith("Không đọc được ")


@pytest.mark.django_db
@pytest.mark.parametrize(("host", "shown"), [("127.0.0.1", "127.0.0.1"), ("::1", "[::1]")])
def test_the_address_is_told_as_json_before_it_is_served(canbo, monkeypatch, host, shown):
    served = []
    monkeypatch.setattr(installation, "_serve", lambda *where: served.append(where))
    ran = canbo("serve", "--json", "--host", host, "--port", "8124")
    assert (ran.json, served) == ({"address": f"http://{shown}:8124/"}, [(host, 8124)])


@pytest.mark.parametrize(
    "words",
    [("radar",), ("case", "list", "--as", "lan"), ("meeting", "open", "x", "--as", "lan"), ("verify",), ("tick",)],
)
def test_a_register_that_is_not_there_is_said_in_one_sentence(tmp_path, words):
    ran = run(*words, "--lang", "en", data=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr == "There is no register here yet; canbo import or canbo migrate makes one.\n"


def test_a_database_that_cannot_be_opened_is_said_in_one_sentence(tmp_path):
    (tmp_path / "canbo.sqlite3").write_bytes(b"this is no database, however long it may be" * 100)
    ran = run("radar", "--lang", "en", data=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("The register cannot be opened (")
    assert len(ran.stderr.splitlines()) == 1


def test_a_register_of_another_version_is_said_in_one_sentence(tmp_path):
    with sqlite3.connect(tmp_path / "canbo.sqlite3") as database:
        database.execute("CREATE TABLE registry_person (code text)")
    ran = run("case", "list", "--as", "lan", "--lang", "en", data=tmp_path)
    assert (ran.returncode, ran.stdout) == (1, "")
    assert ran.stderr.startswith("The register cannot be read or written (no such table: registry_user); ")
    assert "canbo migrate" in ran.stderr
    assert len(ran.stderr.splitlines()) == 1


def test_a_fresh_installation_is_migrated_and_has_no_lines(tmp_path):
    applied = json.loads(run("migrate", "--json", data=tmp_path).stdout)["applied"]
    assert "registry.0001_initial" in applied
    assert json.loads(run("migrate", "--json", data=tmp_path).stdout) == {"applied": []}
    assert run("migrate", data=tmp_path).returncode == 0
    ran = run("radar", data=tmp_path)
    assert (ran.returncode, ran.stdout, ran.stderr) == (0, "", "")


def test_the_demo_is_built_once_and_says_how_to_sign_in(tmp_path):
    from canbo.registry.demo import DEMO_USERS

    words = ("demo", "--no-serve", "--data", tmp_path / "demo", "--port", "8123")
    first, again = run(*words, data=tmp_path), run(*words, data=tmp_path)
    assert (first.returncode, again.returncode) == (0, 0), first.stderr
    assert first.stdout == again.stdout
    lines = first.stdout.splitlines()
    assert lines[0] == "http://127.0.0.1:8123/"
    assert lines[1].startswith("Mật khẩu / password: ")
    assert [line.split()[0] for line in lines[2:]] == [username for username, _, _ in DEMO_USERS]
    told = json.loads(run(*words, "--json", data=tmp_path).stdout)
    assert (told["address"], told["password"]) == (lines[0], lines[1].rpartition(" ")[2])
    assert [user["username"] for user in told["users"]] == [username for username, _, _ in DEMO_USERS]
    assert '"relief-ground"' in run("radar", "--json", data=tmp_path / "demo").stdout
