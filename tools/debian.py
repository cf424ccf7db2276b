"""What a Debian or Ubuntu machine has, and how to install more of it with apt."""

import ctypes
import os
import platform
import shutil
import subprocess
import tempfile
import threading
from collections.abc import Sequence

from progress import Progress

CHROMIUM = ("chromium", "chromium-browser", "google-chrome")


class Missing(Exception):  # noqa: N818 - the sentence is the whole message
    """Something the machine lacks, with what to do about it."""


def is_root() -> bool:
    """Whether apt may be used without asking."""
    return os.geteuid() == 0


def is_ubuntu() -> bool:
    """Ubuntu's `chromium` is only a pointer to a snap, which needs a running snapd."""
    try:
        return platform.freedesktop_os_release().get("ID") == "ubuntu"
    except OSError:
        return False


def chromium() -> str | None:
    """Path of a Chromium on PATH that runs; Ubuntu may have one that only points to a snap."""
    return next((path for path in map(shutil.which, CHROMIUM) if path and _runs(path)), None)


def _runs(program: str) -> bool:
    try:
        return subprocess.run([program, "--version"], capture_output=True, check=False, timeout=60).returncode == 0
    except (OSError, subprocess.SubprocessError):
        return False


def has_program(name: str) -> bool:
    """Whether `name` is on PATH."""
    return shutil.which(name) is not None


def has_library(name: str) -> bool:
    """Whether programs find the shared library `name`, for example "libatomic.so.1"."""
    try:
        ctypes.CDLL(name)
    except OSError:
        return False
    return True


def apt_install(packages: Sequence[str]) -> None:
    """Install `packages` after one `apt-get update`, with progress.

    Raises Missing when this is not root on Debian or Ubuntu, or apt fails.
    """
    wanted = " ".join(packages)
    if not shutil.which("apt-get"):
        raise Missing(f"Please install {wanted} with this system's package manager, then run the same command again.")
    if not is_root():
        raise Missing(f"Please run `sudo apt-get install {wanted}`, then run the same command again.")
    with Progress("Reading Debian's package lists"):
        _apt("update")
    with Progress(f"Installing {wanted}") as progress:
        _apt("install", "--yes", "--no-install-recommends", *packages, progress=progress)


def _apt(verb: str, *arguments: str, progress: Progress | None = None) -> None:
    """Run apt-get; its own words are shown only when it fails."""
    reader, writer = os.pipe()
    options = ["-q", "-o", f"APT::Status-Fd={writer}", "-o", "DPkg::Lock::Timeout=300", "-o", "Acquire::Retries=3"]
    with tempfile.TemporaryFile("w+") as said:
        apt = subprocess.Popen(
            ["apt-get", *options, verb, *arguments],
            env={**os.environ, "DEBIAN_FRONTEND": "noninteractive", "LC_ALL": "C"},
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=subprocess.STDOUT,
            pass_fds=[writer],
        )
        os.close(writer)
        # A service that the install starts may keep the channel open: wait for apt, not for the channel's end.
        threading.Thread(target=_follow, args=(reader, progress), daemon=True).start()
        if apt.wait():
            said.seek(0)
            raise Missing(f"apt-get {verb} failed: {_reason(said.read().splitlines())}")


def _follow(reader: int, progress: Progress | None) -> None:
    with os.fdopen(reader) as status:
        for line in status:
            if progress and (share := share_done(line)) is not None:
                progress.at(share)


def share_done(status: str) -> float | None:
    """The share of an install behind one line of apt's status channel: downloads are the first half."""
    kind, *rest = status.split(":")
    try:
        percent = float(rest[1])
    except (IndexError, ValueError):
        return None
    return {"dlstatus": percent / 200, "pmstatus": 0.5 + percent / 200}.get(kind)


def _reason(said: Sequence[str]) -> str:
    faults = [line for line in said if line.startswith(("E:", "Err:"))]
    return (faults or list(said) or ["it said nothing"])[-1]
