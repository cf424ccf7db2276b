import datetime as dt

import pytest
from tests.law.asking import Law

from canbo.law.ask import ask
from canbo.law.regulation_260_2009 import ARTICLES

law = Law("260/2009", ARTICLES)
GROUNDS = {
    "1": "limited_capacity_or_health",
    "2": "lacks_prestige",
    "3": "answers_for_failing_of_unit",
    "4": "post_does_not_suit",
    "5": "hands_over_leadership",
    "7": "other_legitimate_reasons",
}


@pytest.mark.parametrize(("number", "fact"), GROUNDS.items())
@pytest.mark.parametrize("truth", [True, False, None])
def test_a_plain_ground_is_what_its_fact_says(number, fact, truth):
    assert law.says(f"ground.{number}", **{fact: truth}) is truth


@pytest.mark.parametrize(
    ("low", "cast", "ground"),
    [
        (13, 21, False),
        (14, 21, True),
        (15, 21, True),
        (13, 20, False),
        (14, 20, True),
        (1, 1, True),
        (0, 1, False),
        (0, None, False),
        (5, None, None),
        (None, 21, None),
    ],
)
def test_two_thirds_or_more_of_the_votes_are_low(low, cast, ground):
    assert law.says("ground.6", low_confidence_votes=low, confidence_votes_cast=cast) is ground


@pytest.mark.parametrize("path", ["release", "relief", "resignation", "procedure.own", "procedure.superior", "scope"])
def test_forms_and_steps_compute_nothing_and_say_why(path):
    assert law.row(path).expr is None
    assert law.row(path).why is not None


PAPERS = (
    "resignation_letter_in_file",
    "authority_minutes_in_file",
    "advising_report_in_file",
    "related_papers_in_file",
)


@pytest.mark.parametrize("paper", PAPERS)
@pytest.mark.parametrize("truth", [True, False, None])
def test_the_file_takes_all_four_papers(paper, truth):
    assert law.says("file", **(dict.fromkeys(PAPERS, True) | {paper: truth})) is truth
    assert law.misses("file", **(dict.fromkeys(PAPERS, True) | {paper: truth})) == ((paper,) if truth is None else ())


def test_the_file_under_the_reform_takes_two_of_them():
    two = dict.fromkeys(PAPERS[:2], True) | dict.fromkeys(PAPERS[2:], False)
    old = ask("resignation-file-complete-260", two, dt.date(2020, 1, 1))
    assert str(old.verdict) == "no"
    assert [change.words.en for change in old.least_change] == [
        "add the advising body's report; add the related papers"
    ]
    new = ask(
        "resignation-file-complete",
        two | {"position": "council_chair"},
        dt.date(2026, 6, 30),
        reforms=["two-paper-file"],
    )
    assert str(new.verdict) == "yes"


def test_forms_of_discipline_file_and_reach_are_listed():
    kinds = {path: law.row(path).kind for path in ("discipline.party", "discipline.state", "file", "scope")}
    assert kinds == {"discipline.party": "sanction", "discipline.state": "sanction", "file": "paper", "scope": "scope"}
