import pytest

import bootstrap
import debian


@pytest.fixture
def asked(monkeypatch) -> list[list[str]]:
    """A machine without LibreOffice; what apt is asked to install."""
    wanted: list[list[str]] = []
    monkeypatch.setattr(debian, "has_program", lambda _name: False)
    monkeypatch.setattr(debian, "apt_install", lambda packages: wanted.append(list(packages)))
    return wanted


def test_the_tests_get_libreoffice_where_it_is_missing(asked) -> None:
    bootstrap.office_suite()
    assert asked == [["libreoffice-writer-nogui"]]


def test_what_is_there_is_left_alone(asked, monkeypatch) -> None:
    monkeypatch.setattr(debian, "has_program", lambda name: name == "soffice")
    bootstrap.office_suite()
    assert asked == []


def test_where_it_may_not_be_installed_a_sentence_says_what_is_left_out(asked, monkeypatch, capsys) -> None:
    def refuse(_packages: list[str]) -> None:
        raise debian.Missing("Please run `sudo apt-get install libreoffice-writer-nogui`.")

    monkeypatch.setattr(debian, "apt_install", refuse)
    bootstrap.office_suite()
    said = capsys.readouterr().err
    assert "not opened in LibreOffice in this run. Please run `sudo apt-get install libreoffice-writer-nogui`." in said


def test_a_program_is_there_when_it_is_on_the_path(monkeypatch, tmp_path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    assert not debian.has_program("soffice")
    (tmp_path / "soffice").write_text("#!/bin/sh\n")
    (tmp_path / "soffice").chmod(0o755)
    assert debian.has_program("soffice")
