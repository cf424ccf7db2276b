"""House rules about files: short, documented, finished."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[2]
CODE = ("src", "tests", "tools", "benchmarks")
LONGEST = 400
UNFINISHED = re.compile(r"\b(TO" + r"DO|FIX" + r"ME|X" + r"XX)\b")
WRITTEN = {".py", ".html", ".css", ".js", ".md", ".toml", ".txt"}


def files(folders: tuple[str, ...], suffixes: set[str]) -> list[Path]:
    found = (path for folder in folders for path in sorted((ROOT / folder).rglob("*")))
    return [path for path in found if path.is_file() and path.suffix in suffixes and "__pycache__" not in path.parts]


def text(path: Path) -> str:
    return path.read_text(encoding="utf-8")


def private(path: Path) -> bool:
    return path.stem.startswith("_") and path.stem != "__init__"


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def test_no_file_is_longer_than_anybody_reads() -> None:
    lengths = {name(path): len(text(path).splitlines()) for path in files(CODE, {".py", ".html", ".css", ".js"})}
    assert {path: lines for path, lines in lengths.items() if lines > LONGEST} == {}


def test_nothing_is_left_unfinished() -> None:
    left = {name(path): UNFINISHED.findall(text(path)) for path in files((*CODE, "docs"), WRITTEN)}
    assert {path: words for path, words in left.items() if words} == {}


def test_every_public_module_says_what_it_is() -> None:
    public = [path for path in files(("src", "tools"), {".py"}) if "migrations" not in path.parts and not private(path)]
    assert [name(path) for path in public if not ast.get_docstring(ast.parse(text(path)))] == []
