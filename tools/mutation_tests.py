"""What both tools of mutation testing share: one test run again and again in one process, and which tests count."""

import re
import sys
from pathlib import Path

import pytest
from _pytest.runner import runtestprotocol

from canbo.kernel.calendar import Calendar
from canbo.kernel.lawbook import Lawbook

QUIET = ("-q", "--tb=no", "--no-summary", "-p", "no:cacheprovider", "-p", "no:playwright", "-p", "no:django")
WHOLE = (*QUIET, "--capture=no", "-o", "addopts=--import-mode=importlib")

ALSO = {
    "canbo.law.ask": ("test_transition.py", "test_overrides.py", "test_retirement*.py", "reforms/test_book.py"),
    "canbo.law.facts": ("test_ask.py", "test_catalogue.py"),
    "canbo.law.resignation_article.proposals": ("test_graph.py", "test_library.py"),
    "canbo.law.tables": ("test_histories*.py",),
}
"""Tests that count for a module beside those that bear its name: of what it is a part of, or puts together."""
SLOW = {"test_votes_naive.py"}  # tries every split of every base: minutes for each mutant


def passes(item: pytest.Item) -> bool:
    """Whether one test passes; a test without fixtures is called as it is, which takes a tenth of the time."""
    given = getattr(getattr(item, "callspec", None), "params", {})
    wanted = getattr(getattr(item, "_fixtureinfo", None), "argnames", None)
    if isinstance(item, pytest.Function) and wanted is not None and set(wanted) <= set(given):
        try:
            item.obj(**{name: given[name] for name in wanted})
        except (Exception, pytest.fail.Exception):  # noqa: BLE001 - whatever a test raises, it has noticed
            return False
        return True
    return all(report.passed for report in runtestprotocol(item, log=False))


def forget(of: tuple[str, ...] = ("canbo.", "tests."), *, calendars: bool = True) -> None:
    """Empty every cache and every assembled law of these modules, so that nothing a mutant made outlives it."""
    for name, module in list(sys.modules.items()):
        if not name.startswith(of) or (name.startswith("canbo.law.calendars") and not calendars):
            continue
        for value in vars(module).values():
            if hasattr(value, "cache_clear") and getattr(value, "__module__", None) == name:
                value.cache_clear()
            elif isinstance(value, Calendar) and calendars:
                value._versions.clear()  # noqa: SLF001 - what a calendar has worked out, nobody else's
            elif isinstance(getattr(value, "book", None), Lawbook) and hasattr(value, "_programs"):
                value.book = Lawbook.of(value.book.articles.values())
                value._programs.clear()  # noqa: SLF001 - tests.law.asking.Law


def tests_of(module: str) -> list[Path]:
    """The test files that count for a module: those of its folder, or of `x` and `x_y` every `test_x*.py`, and ALSO."""
    _, floor, *folders, name = module.split(".")
    home, top = Path("tests", floor, *folders), Path("tests", floor)
    if floor == "law" and folders and home.is_dir():
        found = set(home.rglob("test_*.py"))
    else:
        stem = (folders[0] if folders else name).split("_")[0]
        found = set(top.glob(f"test_{re.sub('^instruments$', 'instrument', stem)}*.py"))
    for part, patterns in ALSO.items():
        if module == part or module.startswith(f"{part}."):
            found.update(file for pattern in patterns for file in top.glob(pattern))
    return sorted(file for file in found if file.name not in SLOW)
