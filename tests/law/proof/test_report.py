"""The page of the reference is what the prover finds now."""

from pathlib import Path

import pytest
from tests.law.proof.proved import report

pytest.importorskip("z3")

from canbo.law.proof.report import NOTHING, lines, page
from canbo.law.proof.statute import Report

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "statute-report.md"


def test_the_page_is_what_the_prover_finds() -> None:
    assert PAGE.read_text(encoding="utf-8") == page(report()), (
        "run: canbo prove --report > docs/reference/statute-report.md"
    )


def test_the_page_is_short_enough_to_read() -> None:
    assert len(page(report()).splitlines()) < 400


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_a_terminal_gets_every_finding_with_its_case(lang) -> None:
    told = list(lines(report(), lang))
    for one in report().findings:
        assert f"  {one.words.said(lang)}" in told


def test_nothing_found_is_said() -> None:
    assert list(lines(Report(report().on, (), ()), "en")) == [NOTHING.en]
