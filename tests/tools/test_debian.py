from pathlib import Path

import pytest

import debian

APT = """#!/bin/sh
echo "$@" >> {folder}/asked
echo "what apt says about its work"
case "$*" in *broken*) echo "E: Unable to locate package broken"; exit 100;; esac
"""


@pytest.fixture
def apt(monkeypatch, tmp_path: Path) -> Path:
    """A PATH whose apt-get writes down what it is asked; returns that file."""
    (tmp_path / "apt-get").write_text(APT.format(folder=tmp_path))
    (tmp_path / "apt-get").chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/usr/bin:/bin")
    monkeypatch.setattr(debian, "is_root", lambda: True)
    return tmp_path / "asked"


def test_the_lists_are_read_before_anything_is_installed(apt: Path, capsys) -> None:
    debian.apt_install(["chromium", "postgresql"])
    verbs = [line.partition("Acquire::Retries=3 ")[2] for line in apt.read_text().splitlines()]
    assert verbs == ["update", "install --yes --no-install-recommends chromium postgresql"]
    assert "what apt says" not in capsys.readouterr().err


def test_a_failed_install_gives_apts_own_reason(apt: Path) -> None:
    with pytest.raises(debian.Missing, match="apt-get install failed: E: Unable to locate package broken"):
        debian.apt_install(["broken"])


def test_whoever_is_not_root_is_told_what_to_install(apt: Path, monkeypatch) -> None:
    monkeypatch.setattr(debian, "is_root", lambda: False)
    with pytest.raises(debian.Missing, match="`sudo apt-get install chromium postgresql`"):
        debian.apt_install(["chromium", "postgresql"])
    assert not apt.exists()


def test_a_machine_without_apt_is_told_what_to_install(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(debian.Missing, match="install chromium with this system's package manager"):
        debian.apt_install(["chromium"])


@pytest.mark.parametrize(
    ("status", "share"),
    [
        ("dlstatus:1:0:Retrieving file 1 of 40", 0.0),
        ("dlstatus:40:100:Retrieving file 40 of 40", 0.5),
        ("pmstatus:chromium:50:Unpacking chromium (amd64)", 0.75),
        ("pmstatus:dpkg-exec:100:Running dpkg", 1.0),
        ("pmerror:chromium:50:failed", None),
        ("pmstatus:chromium", None),
        ("pmstatus:chromium:soon:Unpacking", None),
        ("", None),
    ],
)
def test_downloads_are_the_first_half_of_an_install(status: str, share: float | None) -> None:
    assert debian.share_done(status) == share


@pytest.mark.parametrize(("code", "taken"), [(0, True), (1, False)])
def test_a_chromium_that_only_points_to_a_snap_is_none(monkeypatch, tmp_path: Path, code: int, taken: bool) -> None:
    program = tmp_path / "chromium-browser"
    program.write_text(f"#!/bin/sh\nexit {code}\n")
    program.chmod(0o755)
    monkeypatch.setenv("PATH", str(tmp_path))
    assert debian.chromium() == (str(program) if taken else None)


def test_a_library_is_there_only_when_programs_find_it() -> None:
    assert debian.has_library("libc.so.6")
    assert not debian.has_library("libcanbo-is-no-library.so.1")
