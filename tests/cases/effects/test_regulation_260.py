"""Leaving under Regulation 260 acted out on a day it was in force, and refused on one it is not."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

DAY = "2020-06-03"
LETTER = {"ground": "260/2009:ground.2", "reason": "không đủ uy tín"}
TALK = {"held_on": "2020-06-04", "minutes": "x", "opinions": "x", "report": "x", "lacks_prestige": True}
FILE = {
    "resignation_letter_in_file": True, "authority_minutes_in_file": True, "advising_report_in_file": True,
    "related_papers_in_file": True,
}  # fmt: skip
MEETING = {"held_on": "2020-06-05", "votes_for": 6, "votes_against": 1, "minutes": "x"}
DECISION = {"number": "3/QĐ", "decided_on": "2020-06-05", "effective_on": "2020-06-10"}


@pytest.fixture
def cadre(office):
    """Somebody in a post outside the Decree in 2020."""
    from tests.cases.office import RECORDED

    from canbo.registry.models import Person, Post, Term

    person = Person.objects.create(
        full_name="Lý Văn Sơn (mẫu)", code="son", birth_date=date(1965, 1, 1), recorded_at=RECORDED
    )
    post = Post.objects.create(body=office.company, position="other", title="Trưởng ban", recorded_at=RECORDED)
    Term.objects.create(person=person, post=post, start=date(2017, 1, 1), recorded_at=RECORDED)
    return person


def reported(office, cadre, key):
    case = office.open(key, office.officer, LETTER, cadre, day=DAY)
    office.do(office.officer, case, "report", TALK, "2020-06-04")
    office.do(office.officer, case, "check-file", FILE, "2020-06-05")
    return case


def term_of(person):
    from canbo.registry.models import Term

    return Term.objects.current().get(person=person)


def test_at_own_level_three_steps_end_the_term(office, cadre):
    case = reported(office, cadre, "resignation-260-own-level")
    office.do(office.council, case, "accept", DECISION | MEETING, "2020-06-05")
    term = term_of(cadre)
    assert (term.left_on, term.left_by, term.leaving_ground) == (date(2020, 6, 10), "resignation", "")


def test_at_a_higher_level_a_fourth_step_ends_it(office, cadre):
    case = reported(office, cadre, "resignation-260-higher-level")
    with pytest.raises(CanboError, match="Not while the case is at"):
        office.do(office.ministry, case, "accept", DECISION, "2020-06-05")
    office.do(office.officer, case, "submit", MEETING, "2020-06-05")
    office.do(office.ministry, case, "accept", DECISION, "2020-06-05")
    assert term_of(cadre).left_on == date(2020, 6, 10)


def test_an_incomplete_file_bars_it(office, cadre):
    case = reported(office, cadre, "resignation-260-own-level")
    office.do(office.officer, case, "check-file", FILE | {"advising_report_in_file": False}, "2020-06-05")
    with pytest.raises(CanboError, match="The file is complete: not met"):
        office.do(office.council, case, "accept", DECISION | MEETING, "2020-06-05")


def test_no_case_is_opened_under_it_today(office, cadre):
    with pytest.raises(CanboError, match="Regulation 260 is not in force on 2026-11-23"):
        office.open("resignation-260-own-level", office.officer, LETTER, cadre)
