"""The Python package index this machine is told to use, and one wheel from it, with the standard library alone."""

import configparser
import hashlib
import json
import os
import platform
import re
import urllib.error
import urllib.request
from collections.abc import Mapping
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urldefrag, urljoin

from progress import Progress

PYPI = "https://pypi.org/simple"
ACCEPT = "application/vnd.pypi.simple.v1+json, application/vnd.pypi.simple.v1+html;q=0.5, text/html;q=0.1"
TIMEOUT = 60
BLOCK = 1 << 16


class IndexFault(Exception):  # noqa: N818 - the sentence is the whole message
    """The index cannot be reached or lacks what is wanted."""


def configured(environment: Mapping[str, str] = os.environ) -> str | None:
    """Address of the index that uv's or pip's settings name; None if they name none, or PyPI itself."""
    named = (environment.get(name) for name in ("UV_DEFAULT_INDEX", "UV_INDEX_URL", "PIP_INDEX_URL"))
    address = next(filter(None, named), None) or _from_pip_files(environment)
    return None if address is None or address.rstrip("/") == PYPI else address


def _from_pip_files(environment: Mapping[str, str]) -> str | None:
    """The `index-url` of pip's settings files; the last one that has it wins."""
    home = Path(environment.get("HOME", "/"))
    user = Path(environment.get("XDG_CONFIG_HOME") or home / ".config")
    files = [Path("/etc/xdg/pip/pip.conf"), Path("/etc/pip.conf"), home / ".pip/pip.conf", user / "pip/pip.conf"]
    if named := environment.get("PIP_CONFIG_FILE"):
        files.append(Path(named))
    settings = configparser.RawConfigParser()
    try:
        settings.read(files, encoding="utf-8")
    except configparser.Error as error:
        raise IndexFault(f"pip's settings cannot be read ({error})") from error
    return settings.get("global", "index-url", fallback=None)


def download(project: str, version: str, folder: Path) -> Path:
    """Fetch the wheel of `project` for this machine into `folder`, checking its checksum. Raises IndexFault."""
    page = f"{(configured() or PYPI).rstrip('/')}/{project}/"
    try:
        with _open(page) as answer:
            links = _links(answer.read().decode(), answer.headers.get_content_type(), answer.url)
        address, checksum = _choose(links, f"{project}-{version}-", page)
        target = folder / address.rpartition("/")[2]
        with Progress(f"Fetching {project} {version}") as progress, _open(address) as answer:
            found = _copy(answer, target, progress)
    except (OSError, ValueError) as error:
        raise IndexFault(f"{page} cannot be read ({getattr(error, 'reason', error)})") from error
    if found != checksum:
        raise IndexFault(f"{target.name} does not have the checksum that {page} names")
    return target


def _open(address: str):  # type: ignore[no-untyped-def] # noqa: ANN202 - urllib has no name for what it returns
    if not address.startswith(("https://", "http://")):
        raise ValueError("only http and https addresses can be read")
    return urllib.request.urlopen(urllib.request.Request(address, headers={"Accept": ACCEPT}), timeout=TIMEOUT)  # noqa: S310


def _copy(answer, target: Path, progress: Progress) -> str:  # type: ignore[no-untyped-def] # noqa: ANN001
    digest = hashlib.sha256()
    size = int(answer.headers.get("Content-Length") or 0)
    with target.open("wb") as file:
        while block := answer.read(BLOCK):
            file.write(block)
            digest.update(block)
            progress.at(file.tell() / size if size else 0)
    return digest.hexdigest()


def _links(text: str, kind: str, base: str) -> dict[str, str]:
    """Address of each file on an index page, with its sha256."""
    if kind.endswith("json"):
        files = json.loads(text)["files"]
        return {urljoin(base, file["url"]): file["hashes"].get("sha256", "") for file in files}
    parser = _Anchors()
    parser.feed(text)
    parts = (urldefrag(urljoin(base, link)) for link in parser.links)
    return {address: fragment.removeprefix("sha256=") for address, fragment in parts}


class _Anchors(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.links += [value for name, value in attrs if tag == "a" and name == "href" and value]


def _choose(links: Mapping[str, str], start: str, page: str) -> tuple[str, str]:
    """The wheel for this machine's processor and C library."""
    library = "manylinux" if platform.libc_ver()[0] == "glibc" else "musllinux"
    fits = re.compile(rf"/{re.escape(start)}[^/]*{library}[^/]*_{platform.machine()}[^/]*\.whl$")
    for address, checksum in links.items():
        if fits.search(address):
            return address, checksum
    raise IndexFault(f"{page} has no {start}*.whl for {library} on {platform.machine()}")
