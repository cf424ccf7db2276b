"""Whom Articles 32 to 37 speak of, and what an answer "not applicable" shows."""

import datetime as dt

import pytest
from tests.law.asking import Law

from canbo.law.ask import ask
from canbo.law.decree_181_2026 import ARTICLES
from canbo.law.decree_181_2026.scopes import (
    ANYBODY,
    CONTROLLERS,
    MANAGER_OR_REPRESENTATIVE,
    MANAGERS,
    REPRESENTATIVES,
)

law = Law("181/2026", ARTICLES)
ON = dt.date(2026, 11, 21)


@pytest.mark.parametrize("reading", ["included", "excluded", None])
@pytest.mark.parametrize("position", [*MANAGERS, *REPRESENTATIVES])
def test_managers_and_representatives_are_covered_whatever_is_read_of_controllers(position, reading):
    assert law.says(MANAGER_OR_REPRESENTATIVE, position=position, reading_controllers_34_35=reading) is True


@pytest.mark.parametrize("position", CONTROLLERS)
@pytest.mark.parametrize(("reading", "covered"), [("included", True), ("excluded", False), (None, None)])
def test_controllers_are_covered_by_articles_33_to_35_as_the_reading_has_it(position, reading, covered):
    assert law.says(MANAGER_OR_REPRESENTATIVE, position=position, reading_controllers_34_35=reading) is covered


@pytest.mark.parametrize("reading", ["included", "excluded", None])
def test_a_hired_director_is_outside_whatever_is_read_of_controllers(reading):
    assert law.says(MANAGER_OR_REPRESENTATIVE, position="hired_director", reading_controllers_34_35=reading) is False
    assert law.says(ANYBODY, position="hired_director") is False


@pytest.mark.parametrize("position", [*MANAGERS, *CONTROLLERS, *REPRESENTATIVES])
def test_suspension_and_discipline_speak_of_managers_controllers_and_representatives(position):
    assert law.says(ANYBODY, position=position) is True


def test_an_unknown_post_is_in_no_scope_yet():
    assert law.says(ANYBODY) is None
    assert law.says(MANAGER_OR_REPRESENTATIVE) is None
    assert law.misses(ANYBODY) == ("position",)


@pytest.mark.parametrize(("clause", "positions"), [("2.3", MANAGERS), ("2.4", CONTROLLERS), ("2.5", REPRESENTATIVES)])
def test_the_groups_are_those_of_article_2(clause, positions):
    for position in (*MANAGERS, *CONTROLLERS, *REPRESENTATIVES, "hired_director"):
        assert law.says(clause, position=position, enterprise_class="wholly_state") is (position in positions)


def test_not_applicable_shows_the_clauses_that_leave_the_person_out():
    answer = ask("suspension-ground", {"position": "hired_director"}, ON)
    assert str(answer.status) == "not-applicable"
    assert answer.verdict is None
    assert [(step.citation, step.value) for step in answer.because] == [
        ("181/2026:2.3", False),
        ("181/2026:2.4", False),
        ("181/2026:2.5", False),
    ]
    assert answer.because[0].facts == {"position": "hired_director"}


def test_a_controller_left_out_by_the_reading_is_told_so_with_the_reading():
    answer = ask("relief-ground", {"position": "controller", "reading_controllers_34_35": "excluded"}, ON)
    assert str(answer.status) == "not-applicable"
    assert [step.citation for step in answer.because] == ["181/2026:2.3", "181/2026:2.5", "181/2026:33.1"]
    assert (89, "excluded") in [(reading.row, choice) for reading, choice in answer.readings]


def test_a_controller_waits_for_the_reading_and_for_nothing_else():
    answer = ask("relief-ground", {"position": "head_controller", "found_degenerate": True}, ON)
    assert str(answer.verdict) == "unknown"
    assert answer.missing == ("reading_controllers_34_35",)
    assert [step.citation for step in answer.because] == ["181/2026:33.1"]


def test_a_trail_is_silent_on_a_scope_that_holds_but_not_on_the_reading_it_hangs_on():
    facts = {"position": "controller", "reading_controllers_34_35": "included", "found_degenerate": True}
    answer = ask("relief-ground", facts, ON)
    assert [step.citation for step in answer.because] == ["181/2026:35.1.đ"]
    assert (89, "included") in [(reading.row, choice) for reading, choice in answer.readings]
    form = ask("leaving-form", facts, ON)
    assert [step.citation for step in form.because] == ["181/2026:35.1.đ", "181/2026:33.1.p1"]
    assert (89, "included") in [(reading.row, choice) for reading, choice in form.readings]


def test_a_manager_does_not_hang_on_the_reading_of_controllers():
    answer = ask("relief-ground", {"position": "council_chair", "found_degenerate": True}, ON)
    assert 89 not in [reading.row for reading, _ in answer.readings]
