"""Finds uv, or fetches it into `.uv/`, with the standard library alone (docs/decisions/0003-getting-uv.md)."""

import re
import shutil
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import debian
import package_index
from progress import Progress

VERSION = "0.13.9"  # what is fetched
OLDEST = (0, 8)  # what is accepted when it is there already: reads uv.lock and knows dependency groups

Way = Callable[[Path], Path]


class NoUv(Exception):  # noqa: N818 - the sentence is the whole message
    """Every way failed; says which and why."""


class WayFailed(Exception):  # noqa: N818 - never seen by anybody but `find`
    """One way failed; there are others."""


def find(root: Path) -> Path:
    """Path of a uv that runs: on PATH, in `root/.uv`, or fetched there. Raises NoUv."""
    home = root / ".uv"
    for known in (shutil.which("uv"), home / "uv"):
        if known and (version := runs(Path(known))) and version >= OLDEST:
            return Path(known)
    failures = []
    for name, way in ways():
        try:
            with tempfile.TemporaryDirectory(prefix="canbo-uv-") as folder:
                return _unpack(way(Path(folder)), home)
        except (WayFailed, debian.Missing, package_index.IndexFault, OSError) as failure:
            failures.append(f"{name}: {failure}")
    raise NoUv(
        "uv, which installs canbo's packages, could not be fetched; please install it (https://docs.astral.sh/uv/) "
        "or run `sudo apt-get install python3-venv ca-certificates`, then run the same command again. "
        f"Tried {'; '.join(failures)}"
    )


def runs(uv: Path) -> tuple[int, ...] | None:
    """The version that `uv` says it has; None if it does not run."""
    try:
        said = subprocess.run([uv, "--version"], capture_output=True, text=True, check=True, timeout=60).stdout
    except (OSError, subprocess.SubprocessError):
        return None
    found = re.match(r"uv (\d+)\.(\d+)\.(\d+)", said)
    return tuple(map(int, found.groups())) if found else None


def ways() -> Iterator[tuple[str, Way]]:
    """How to fetch uv's wheel into a folder, in the order that docs/decisions/0003 explains."""
    yield "pip", lambda folder: _pip_download(Path(sys.executable), folder)
    yield "venv", _venv_download
    yield "download", lambda folder: package_index.download("uv", VERSION, folder)
    if debian.is_root() and shutil.which("apt-get"):
        yield "apt", _apt_then_venv


def _pip_download(python: Path, folder: Path) -> Path:
    if subprocess.run([python, "-m", "pip", "--version"], capture_output=True, check=False).returncode:
        raise WayFailed("python3 has no pip")
    options = ["--no-deps", "--only-binary=:all:", "--disable-pip-version-check", "--no-input", "--quiet"]
    with Progress(f"Fetching uv {VERSION} with pip"):
        run = subprocess.run(
            [python, "-m", "pip", "download", *options, "--dest", folder, f"uv=={VERSION}"],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            check=False,
        )
    wheels = sorted(folder.glob("uv-*.whl"))
    if run.returncode or not wheels:
        raise WayFailed(_last_line(run.stderr))
    return wheels[0]


def _venv_download(folder: Path) -> Path:
    made = folder / "venv"
    run = subprocess.run([sys.executable, "-m", "venv", made], capture_output=True, text=True, check=False)
    if run.returncode:
        raise WayFailed("python3 cannot make virtual environments (Debian's python3-venv is missing)")
    return _pip_download(made / "bin" / "python", folder)


def _apt_then_venv(folder: Path) -> Path:
    debian.apt_install(["python3-venv", "ca-certificates"])
    return _venv_download(folder)


def _unpack(wheel: Path, home: Path) -> Path:
    """Take the program out of the wheel; it is put in its place whole or not at all."""
    home.mkdir(exist_ok=True)
    with zipfile.ZipFile(wheel) as archive:
        name = next((name for name in archive.namelist() if name.endswith(".data/scripts/uv")), None)
        if name is None:
            raise WayFailed(f"{wheel.name} holds no uv")
        with tempfile.NamedTemporaryFile(dir=home, delete=False) as unpacked:
            shutil.copyfileobj(archive.open(name), unpacked)
    fresh = Path(unpacked.name)
    fresh.chmod(0o755)
    if runs(fresh) is None:
        fresh.unlink()
        raise WayFailed(f"{wheel.name} does not run on this machine")
    return fresh.replace(home / "uv")


def _last_line(text: str) -> str:
    lines = [line for line in text.strip().splitlines() if line.strip()]
    return lines[-1].strip() if lines else "it said nothing"
