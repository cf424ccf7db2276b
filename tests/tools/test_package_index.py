import hashlib
import http.server
import json
import platform
import threading
from pathlib import Path

import pytest

import package_index

LIBRARY = "manylinux_2_17" if platform.libc_ver()[0] == "glibc" else "musllinux_1_1"
WHEEL = f"uv-1.2.3-py3-none-{LIBRARY}_{platform.machine()}.whl"
CONTENT = b"the wheel" * 50_000
SHA256 = hashlib.sha256(CONTENT).hexdigest()
OTHERS = ["uv-1.2.3.tar.gz", "uv-1.2.3-py3-none-win_amd64.whl", f"uv-1.2.4-py3-none-{LIBRARY}_{platform.machine()}.whl"]


def as_json(checksum: str) -> tuple[str, bytes]:
    files = [{"url": f"../../files/{name}", "hashes": {"sha256": checksum}} for name in [*OTHERS, WHEEL]]
    return "application/vnd.pypi.simple.v1+json", json.dumps({"files": files}).encode()


def as_html(checksum: str) -> tuple[str, bytes]:
    links = "".join(f'<a href="../../files/{name}#sha256={checksum}">{name}</a><br>' for name in [*OTHERS, WHEEL])
    return "text/html", f"<!DOCTYPE html><html><body>{links}</body></html>".encode()


@pytest.fixture
def index(monkeypatch):
    """An index on this machine; `index(page)` serves that page for uv and the wheel behind it."""
    pages = {f"/files/{WHEEL}": ("application/octet-stream", CONTENT)}

    class Handler(http.server.BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            if self.path not in pages:
                self.send_error(404)
                return
            kind, body = pages[self.path]
            self.send_response(200)
            self.send_header("Content-Type", kind)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments) -> None:
            pass

    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        monkeypatch.setenv("UV_DEFAULT_INDEX", f"http://127.0.0.1:{server.server_port}/simple/")
        yield lambda page: pages.update({"/simple/uv/": page})
        server.shutdown()


@pytest.mark.parametrize("form", [as_json, as_html])
def test_the_wheel_for_this_machine_is_fetched_from_the_configured_index(index, form, tmp_path: Path) -> None:
    index(form(SHA256))
    wheel = package_index.download("uv", "1.2.3", tmp_path)
    assert (wheel.name, wheel.read_bytes()) == (WHEEL, CONTENT)


def test_a_wheel_that_is_not_what_the_index_names_is_refused(index, tmp_path: Path) -> None:
    index(as_json("0" * 64))
    with pytest.raises(package_index.IndexFault, match="does not have the checksum"):
        package_index.download("uv", "1.2.3", tmp_path)


def test_an_index_without_a_checksum_is_not_trusted(index, tmp_path: Path) -> None:
    index(as_html(""))
    with pytest.raises(package_index.IndexFault, match="checksum"):
        package_index.download("uv", "1.2.3", tmp_path)


def test_a_version_the_index_lacks_is_named(index, tmp_path: Path) -> None:
    index(as_json(SHA256))
    with pytest.raises(package_index.IndexFault, match=r"has no uv-9\.9\.9-"):
        package_index.download("uv", "9.9.9", tmp_path)


def test_an_index_that_does_not_know_the_project_is_named(index, tmp_path: Path) -> None:
    with pytest.raises(package_index.IndexFault, match="/simple/uv/ cannot be read"):
        package_index.download("uv", "1.2.3", tmp_path)


@pytest.mark.parametrize("address", ["file:///etc", "ftp://example.org/simple"])
def test_only_web_addresses_are_read(monkeypatch, address: str, tmp_path: Path) -> None:
    monkeypatch.setenv("UV_DEFAULT_INDEX", address)
    with pytest.raises(package_index.IndexFault, match="only http and https"):
        package_index.download("uv", "1.2.3", tmp_path)


def settings(folder: Path, text: str) -> dict[str, str]:
    """An environment in which pip's settings are `text` and nothing else of this machine's."""
    (folder / "pip.conf").write_text(text)
    return {"HOME": str(folder), "PIP_CONFIG_FILE": str(folder / "pip.conf")}


def test_the_index_of_pips_settings_is_used(tmp_path: Path) -> None:
    environment = settings(tmp_path, "[global]\nindex-url = https://mirror.example/simple\n")
    assert package_index.configured(environment) == "https://mirror.example/simple"


def test_the_environment_goes_before_pips_settings_and_uv_before_pip(tmp_path: Path) -> None:
    environment = settings(tmp_path, "[global]\nindex-url = https://mirror.example/simple\n")
    environment["PIP_INDEX_URL"] = "https://pip.example/simple"
    assert package_index.configured(environment) == "https://pip.example/simple"
    environment["UV_DEFAULT_INDEX"] = "https://uv.example/simple"
    assert package_index.configured(environment) == "https://uv.example/simple"


def test_naming_pypi_itself_is_naming_nothing(tmp_path: Path) -> None:
    environment = settings(tmp_path, "[global]\nindex-url = https://pypi.org/simple/\n")
    assert package_index.configured(environment) is None


def test_broken_pip_settings_are_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(package_index.IndexFault, match="pip's settings cannot be read"):
        package_index.configured(settings(tmp_path, "index-url = nowhere\n"))
