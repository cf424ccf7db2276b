import zipfile
from pathlib import Path

import pytest

import package_index
import uv_finder


def program(path: Path, version: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho 'uv {version} (test)'\n")
    path.chmod(0o755)
    return path


def wheel(path: Path, program_text: str) -> Path:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("uv-0.13.9.data/scripts/uvx", "not this one")
        archive.writestr("uv-0.13.9.data/scripts/uv", program_text)
    return path


@pytest.fixture
def path(monkeypatch, tmp_path: Path) -> Path:
    """A PATH with nothing of this machine's but the shell."""
    monkeypatch.setenv("PATH", str(tmp_path / "bin"))
    return tmp_path / "bin"


@pytest.fixture
def ways(monkeypatch):
    """Replaces the ways of fetching; returns the list to fill."""
    chosen = []
    monkeypatch.setattr(uv_finder, "ways", lambda: iter(chosen))
    return chosen


def test_a_uv_on_path_is_taken_as_it_is(path: Path, ways, tmp_path: Path) -> None:
    there = program(path / "uv", "0.13.9")
    assert uv_finder.find(tmp_path) == there
    assert not (tmp_path / ".uv").exists()


def test_a_uv_fetched_before_is_taken_again(path: Path, ways, tmp_path: Path) -> None:
    there = program(tmp_path / ".uv" / "uv", "0.13.9")
    assert uv_finder.find(tmp_path) == there


@pytest.mark.parametrize(
    ("version", "accepted"), [("0.7.99", False), ("0.8.0", True), ("0.8.1", True), ("1.0.0", True)]
)
def test_a_uv_that_is_too_old_is_passed_over(path: Path, ways, tmp_path: Path, version: str, accepted: bool) -> None:
    program(path / "uv", version)
    fetched = program(tmp_path / "fetched", "0.13.9").read_text()
    ways.append(("fake", lambda folder: wheel(folder / "uv.whl", fetched)))
    assert uv_finder.find(tmp_path) == (path if accepted else tmp_path / ".uv") / "uv"


def test_a_uv_that_does_not_run_is_passed_over(path: Path, ways, tmp_path: Path) -> None:
    program(path / "uv", "0.13.9").write_text("#!/bin/sh\nexit 1\n")
    fetched = program(tmp_path / "fetched", "0.13.9").read_text()
    ways.append(("fake", lambda folder: wheel(folder / "uv.whl", fetched)))
    assert uv_finder.find(tmp_path) == tmp_path / ".uv" / "uv"
    assert uv_finder.runs(tmp_path / ".uv" / "uv") == (0, 13, 9)


def test_the_next_way_is_tried_when_one_fails_and_what_was_fetched_must_run(path: Path, ways, tmp_path: Path) -> None:
    def fails(folder: Path) -> Path:
        raise package_index.IndexFault("no such index")

    ways.append(("first", fails))
    ways.append(("second", lambda folder: wheel(folder / "uv.whl", "#!/bin/sh\nexit 1\n")))
    with pytest.raises(uv_finder.NoUv, match=r"first: no such index; second: uv\.whl does not run on this machine"):
        uv_finder.find(tmp_path)
    assert list((tmp_path / ".uv").iterdir()) == []
