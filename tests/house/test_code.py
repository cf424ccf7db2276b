"""House rules about code: no clock below the cases, no raw Polars conditionals in the law, no swallowed errors."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CANBO = ROOT / "src" / "canbo"
CLOCKLESS = ("kernel", "law", "procedures", "screening")
CLOCKS = {
    "date.today",
    "datetime.now",
    "datetime.today",
    "datetime.utcnow",
    "timezone.localdate",
    "timezone.localtime",
    "timezone.now",
    "time.gmtime",
    "time.localtime",
    "time.time",
    "time.time_ns",
}


def python(*folders: Path) -> list[Path]:
    return sorted(path for folder in folders for path in folder.rglob("*.py"))


def dotted(node: ast.expr) -> str:
    """`a.b.c` for a chain of attributes, "" for anything else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and (before := dotted(node.value)):
        return f"{before}.{node.attr}"
    return ""


def written_names(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Every dotted name with its line, imports included: `from time import time` counts as `time.time`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Attribute):
            yield node.lineno, dotted(node)
        elif isinstance(node, ast.ImportFrom):
            yield from ((node.lineno, f"{node.module}.{alias.name}") for alias in node.names)


def imported_modules(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            dots = "." * node.level
            yield f"{dots}{node.module or ''}"
            yield from (f"{dots}{node.module or ''}.{alias.name}" for alias in node.names)


def clocks_read(source: str) -> list[tuple[int, str]]:
    read = []
    for line, written in written_names(ast.parse(source)):
        last_two = ".".join(written.split(".")[-2:])
        if last_two in CLOCKS:
            read.append((line, written))
    return read


def raw_whens(source: str) -> list[tuple[int, str]]:
    names = written_names(ast.parse(source))
    return [(line, written) for line, written in names if written in {"pl.when", "polars.when"}]


def articles_imported(source: str) -> list[str]:
    return [module for module in imported_modules(ast.parse(source)) if module.rpartition(".")[2].startswith("art_")]


def bare_excepts(source: str) -> list[int]:
    handlers = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.ExceptHandler))
    return [handler.lineno for handler in handlers if handler.type is None]


def found(paths: list[Path], rule: Callable[[str], list]) -> dict[str, list]:
    """What `rule` finds, by file; files it is content with left out."""
    faults = {str(path.relative_to(ROOT)): rule(path.read_text(encoding="utf-8")) for path in paths}
    return {path: what for path, what in faults.items() if what}


def test_no_clock_is_read_where_dates_are_arguments() -> None:
    assert found(python(*(CANBO / floor for floor in CLOCKLESS)), clocks_read) == {}


def test_the_law_leaves_conditionals_on_columns_to_the_kernel() -> None:
    assert found(python(CANBO / "law"), raw_whens) == {}


def test_articles_cite_one_another_and_never_import() -> None:
    assert found(sorted(CANBO.glob("law/*/art_*.py")), articles_imported) == {}


def test_no_error_is_swallowed_unnamed() -> None:
    assert found(python(*(ROOT / folder for folder in ("src", "tests", "tools", "benchmarks"))), bare_excepts) == {}


@pytest.mark.parametrize(
    "source",
    [
        "from datetime import date\ntoday = date.today()",
        "import datetime\nnow = datetime.datetime.now()",
        "from django.utils import timezone\nstamp = timezone.now",
        "import time\nstart = time.time()",
        "from time import time",
    ],
)
def test_a_clock_is_seen_however_it_is_written(source: str) -> None:
    assert clocks_read(source)


def test_a_fact_or_a_stopwatch_is_no_clock() -> None:
    assert clocks_read("import time\ntime.perf_counter()\nfacts.today\nrow.time") == []


@pytest.mark.parametrize(
    "source", ["import polars as pl\npl.when(x)", "import polars\npolars.when", "from polars import when"]
)
def test_a_raw_when_is_seen_however_it_is_written(source: str) -> None:
    assert raw_whens(source)


@pytest.mark.parametrize(
    "source",
    [
        "from . import art_34",
        "from .art_34 import CLAUSE",
        "import canbo.law.decree_181_2026.art_34",
        "from canbo.law.decree_181_2026 import art_34",
    ],
)
def test_an_imported_article_is_seen_however_it_is_written(source: str) -> None:
    assert articles_imported(source)


def test_a_bare_except_is_seen_and_a_named_one_is_not() -> None:
    assert bare_excepts("try:\n    x\nexcept:\n    pass\ntry:\n    y\nexcept ValueError:\n    pass") == [3]
