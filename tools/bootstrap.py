"""Makes .venv from uv.lock, and for tests what the machine lacks: `python3 tools/bootstrap.py demo|check|test`.

Runs on a machine that has only python3: everything here is the standard library's.
"""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

OLDEST = (3, 11)

if sys.version_info < OLDEST:
    sys.exit(
        "canbo needs Python 3.11 or later and %s is Python %d.%d; name another: make PYTHON=python3.12 demo"
        % (sys.executable, sys.version_info[0], sys.version_info[1])
    )

import debian
import package_index
import uv_finder
import with_postgres

ROOT = Path(__file__).resolve().parents[1]
PACKAGES = {
    "demo": ["--extra", "web", "--no-default-groups", "--inexact"],  # leaves a developer's tools where they are
    "check": ["--all-groups", "--extra", "web", "--extra", "proof"],
    "test": ["--all-groups", "--extra", "web", "--extra", "proof"],
}


class Failed(Exception):  # noqa: N818 - the sentence is the whole message
    """A step failed after saying why itself; says what to do."""


def main(purpose: str) -> None:
    """Get ready for `purpose`, a key of PACKAGES."""
    if purpose == "test":
        system_packages()
    uv = uv_finder.find(ROOT)
    python_packages(uv, PACKAGES[purpose])
    if purpose == "test" and not debian.chromium():
        playwright_chromium()
    if purpose == "test":
        office_suite()


def system_packages() -> None:
    """What the tests need besides Python packages, by apt where it is missing."""
    missing = []
    if not debian.chromium() and not debian.is_ubuntu():
        missing.append("chromium")
    if not debian.has_library("libatomic.so.1"):
        missing.append("libatomic1")  # Playwright's driver wants it
    if not with_postgres.binaries():
        missing.append("postgresql")
    if missing:
        debian.apt_install(missing)


def office_suite() -> None:
    """LibreOffice opens the Word papers again; without it those tests alone are left out, and say so."""
    if debian.has_program("soffice"):
        return
    try:
        debian.apt_install(["libreoffice-writer-nogui"])
    except debian.Missing as missing:
        print(f"canbo: the papers are not opened in LibreOffice in this run. {missing}", file=sys.stderr)


def playwright_chromium() -> None:
    """Ubuntu has no Chromium outside a snap: Playwright brings its own there."""
    dependencies = ["--with-deps"] if debian.is_root() else []
    run([ROOT / ".venv/bin/playwright", "install", *dependencies, "chromium"], "Please install Chromium")


def python_packages(uv: Path, selection: list[str]) -> None:
    """What uv.lock names, into .venv; from the index this machine is told to use, by checksum."""
    advice = "Please check the network or the index that pip or uv is told to use"
    index = package_index.configured()
    if index is None:
        run([uv, "sync", "--frozen", *_interpreter(), *selection], advice)
        return
    os.environ["UV_DEFAULT_INDEX"] = index
    with tempfile.TemporaryDirectory(prefix="canbo-packages-") as folder:
        listed = Path(folder) / "requirements.txt"
        groups = [option for option in selection if option != "--inexact"]
        export = ["--frozen", "--no-emit-project", "--quiet", *groups]
        run([uv, "export", *export, "--output-file", listed], advice)
        run([uv, "venv", "--allow-existing", "--quiet", *_interpreter(), ROOT / ".venv"], advice)
        run([uv, "pip", "install", "--require-hashes", "--requirement", listed], advice)
    run([uv, "pip", "install", "--no-deps", "--editable", ROOT], advice)


def _interpreter() -> list[str]:
    """A new .venv stands on the Python that runs this; one that works stays as it is."""
    python = ROOT / ".venv/bin/python"
    question = f"import sys; sys.exit(sys.version_info < {OLDEST})"
    try:
        works = subprocess.run([python, "-c", question], capture_output=True, check=False).returncode == 0
    except OSError:
        works = False
    return [] if works else ["--python", sys.executable]


def run(command: Sequence[str | Path], advice: str) -> None:
    """Run `command`, which shows its own progress. Raises Failed with `advice`."""
    environment = {name: value for name, value in os.environ.items() if name not in ("VIRTUAL_ENV", "PYTHONPATH")}
    environment |= {"UV_PROJECT_ENVIRONMENT": str(ROOT / ".venv"), "UV_PYTHON_DOWNLOADS": "never"}
    if "PIP_CERT" in environment:
        environment.setdefault("SSL_CERT_FILE", environment["PIP_CERT"])
    if subprocess.run(command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, check=False).returncode:
        what = " ".join([Path(command[0]).name, str(command[1])])
        raise Failed(f"`{what}` failed, as it says above. {advice}, then run the same command again.")


if __name__ == "__main__":
    if len(sys.argv) != 2 or sys.argv[1] not in PACKAGES:  # noqa: PLR2004 - the script and its one word
        sys.exit(f"Usage: python3 tools/bootstrap.py {'|'.join(PACKAGES)}")
    try:
        main(sys.argv[1])
    except (Failed, uv_finder.NoUv, debian.Missing, package_index.IndexFault) as error:
        sys.exit(f"canbo: {error}")
    except KeyboardInterrupt:
        sys.exit("canbo: stopped; run the same command again to go on.")
