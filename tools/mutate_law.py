"""Changes the law one thing at a time and looks whether the tests notice: `python tools/mutate_law.py [181/2026:34 …]`.

A mutant is killed when the test file that mirrors its article's module fails; no other file counts. All runs in one
process, which pytest has collected into once: between mutants every assembled law and every cache is made anew.
Prints what survived; exits 1 when fewer than WANTED in a hundred were killed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType

import pytest

from canbo.kernel.provision import Article
from canbo.law import book
from law_mutants import Mutant, mutants_of
from mutation_tests import WHOLE, forget, passes

ROOT = Path(__file__).parents[1]
WANTED = 90


class MutationError(Exception):
    """The tests do not pass by themselves, or there are none."""


def modules() -> dict[str, ModuleType]:
    """The module that holds each article, by citation."""
    book.articles()
    found: dict[str, ModuleType] = {}
    for name, module in sorted(sys.modules.items()):
        if name.startswith("canbo.law.") and not hasattr(module, "__path__"):
            for value in vars(module).values():
                for article in value if isinstance(value, tuple) else (value,):
                    if isinstance(article, Article):
                        found.setdefault(article.citation, module)
    return found


def tests_of(module: ModuleType) -> Path:
    """The test file that mirrors a module: `canbo.law.x.art_34` has `tests/law/x/test_art_34.py`."""
    *folders, name = module.__name__.split(".")[1:]
    return ROOT.joinpath("tests", *folders, f"test_{name}.py")


def _forget() -> None:
    """Let nothing remain of an earlier reading of the law; days off are no mutants, and stay."""
    forget(("canbo.law.", "tests.law."), calendars=False)


@contextmanager
def applied(mutant: Mutant) -> Iterator[None]:
    """The law with this change in it."""
    article = mutant.article
    before = article.rows, article.scope
    _set(article, mutant.rows, mutant.scope)
    try:
        yield
    finally:
        _set(article, *before)


def _set(article: Article, rows: object, scope: object) -> None:
    object.__setattr__(article, "rows", rows)  # the very object that every module and test holds
    object.__setattr__(article, "scope", scope)


class Trial:
    """What pytest calls: collects the files, then tries the mutants of each article instead of the tests."""

    def __init__(self, articles: list[Article]) -> None:
        homes = modules()
        self.tests = {a.citation: tests_of(homes[a.citation]) for a in articles if a.citation in homes}
        self.articles = [a for a in articles if self.tests.get(a.citation, ROOT).is_file()]
        self.without = [a.citation for a in articles if a not in self.articles and mutants_of(a)]
        self.tried = self.killed = 0

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try every mutant. Raises MutationError."""
        if session.testsfailed:
            raise MutationError("Some test files cannot be collected; mend that first.")
        for article in self.articles:
            self._try_article(article, [i for i in session.items if i.path == self.tests[article.citation]])
        return True

    def _try_article(self, article: Article, items: list[pytest.Item]) -> None:
        self._stands(article, items)
        mutants = mutants_of(article)
        order = list(items)
        survivors = []
        for mutant in mutants:
            with applied(mutant):
                _forget()
                killer = next((item for item in order if not passes(item)), None)
            if killer is None:
                survivors.append(mutant)
            else:
                order.remove(killer)  # what noticed one change of a row will notice the next
                order.insert(0, killer)
        _forget()
        self._stands(article, items)
        self.tried += len(mutants)
        self.killed += len(mutants) - len(survivors)
        _say(f"{article.citation}: {len(mutants) - len(survivors)} of {len(mutants)} killed")
        for mutant in survivors:
            _say(f"    {mutant.place}: {mutant.change}")

    def _stands(self, article: Article, items: list[pytest.Item]) -> None:
        failing = [item.nodeid for item in items if not passes(item)]
        if failing or not items:
            raise MutationError(f"{article.citation}: {failing or 'no tests'} without any change; mend that first.")


def _say(line: str) -> None:
    sys.__stdout__.write(f"{line}\n")  # type: ignore[union-attr]
    sys.__stdout__.flush()  # type: ignore[union-attr]


def main(wanted: list[str]) -> int:
    """Try these articles, or all, and print the score of each."""
    trial = Trial([a for a in book.articles() if not wanted or a.citation in wanted])
    files = dict.fromkeys(str(trial.tests[a.citation]) for a in trial.articles)
    code = pytest.main([*files, *WHOLE], plugins=[trial])
    if code != pytest.ExitCode.OK:
        return int(code)
    for citation in trial.without:
        _say(f"{citation}: no test file of its own, not tried")
    score = 100 * trial.killed / trial.tried if trial.tried else 100
    _say(f"{trial.killed} of {trial.tried} killed, {score:.1f} %")
    return 0 if score >= WANTED else 1


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("citation", nargs="*", help="181/2026:34; without any, all articles")
    raise SystemExit(main(parser.parse_args().citation))
