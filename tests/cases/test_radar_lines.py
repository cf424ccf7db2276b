"""The radar tells of delegated powers that run out, from the cases that hold them, to those who see these cases."""

from datetime import date

import pytest
from tests.cases.effects.test_moving import ACTING, DELEGATED, OPINION, left, staff

from canbo.registry.radar import kept_radar, radar
from canbo.registry.radar.build import radar_of_all

ON = date(2026, 12, 15)


@pytest.fixture
def case(office):
    office.settle_all()
    left(office)
    case = office.open("delegation", office.officer, ACTING, staff(office))
    office.do(office.ministry, case, "give-opinion", OPINION)
    office.do(office.council, case, "delegate", DELEGATED)
    return case


def told(found):
    return [line for line in found.lines if line.kind == "delegation-ends"]


def test_a_delegation_that_runs_is_due_on_its_last_day_and_leads_to_its_case(office, case) -> None:
    (line,) = told(radar(office.officer, ON))
    assert (line.due, line.since, line.body, line.person) == (
        date(2027, 6, 30), date(2026, 12, 1), office.company, case.person,
    )  # fmt: skip
    assert (line.provisions, line.by, line.case) == (("181/2026:15.3",), "authority", case.number)
    said = line.to_json(ON, ON)
    assert said["case"] == case.number
    assert said["open"] == {
        "procedure": "appointment-in-house", "person": None, "body": "ct", "fields": {"position": "general_director"},
    }  # fmt: skip
    assert "30/06/2027" in line.what.vi
    assert "30/06/2027" in line.what.en


def test_what_it_opens_can_be_opened(office, case) -> None:
    from canbo.procedures.book import get_procedure
    from canbo.procedures.engine import misfits

    (line,) = told(radar(office.officer, ON))
    procedure = get_procedure(line.opens.procedure)
    asked = {field.name for field in procedure.act(procedure.opens).fields if field.required} - set(line.opens.fields)
    assert procedure.about == "post"
    assert {str(fault) for fault in misfits(procedure.act(procedure.opens), line.opens.fields, ON)} <= {
        str(fault) for fault in misfits(procedure.act(procedure.opens), {}, ON)
    }
    assert "position" not in asked


@pytest.mark.parametrize(
    ("on", "there"),
    [
        (date(2026, 11, 30), False), (date(2026, 12, 1), True), (date(2027, 6, 30), True), (date(2027, 7, 1), True),
    ],
)  # fmt: skip
def test_it_is_there_from_the_day_it_takes_effect(office, case, on, there) -> None:
    assert len(told(radar(office.officer, on))) == there


def test_one_that_ran_out_is_overdue_until_somebody_records_it(office, case) -> None:
    after = date(2027, 7, 1)
    (line,) = told(radar(office.officer, after))
    assert line.overdue(after)
    assert "ran out" in line.what.en
    office.do(office.officer, case, "record-end", {}, "2027-07-01")
    assert told(radar(office.officer, after)) == []


def test_on_its_last_day_it_is_not_overdue(office, case) -> None:
    last = date(2027, 6, 30)
    (line,) = told(radar(office.officer, last))
    assert not line.overdue(last)


def test_one_that_is_ended_or_only_proposed_is_no_line(office, case) -> None:
    office.do(
        office.council, case, "end", {"number": "9/NQ", "decided_on": "2026-12-10", "why": "withdrawn"}, "2026-12-10"
    )
    assert told(radar(office.officer, ON)) == []
    office.open("delegation", office.officer, ACTING, case.person, day="2026-12-11")
    assert told(radar(office.officer, ON)) == []


def test_it_is_seen_by_those_who_see_the_case_and_work_with_the_body(office, case) -> None:
    seeing = {
        "officer": office.officer,
        "authority": office.council,
        "agency": office.ministry,
        "inspector": office.user("inspector"),
        "administrator": office.user("administrator", office.company, username="keeper"),
        "elsewhere": office.user("officer", office.elsewhere, username="other"),
        "acting": office.user("office_holder", username="an", person=case.person),
    }
    seen = {who: len(told(radar(user, ON))) for who, user in seeing.items()}
    assert seen == {
        "officer": 1, "authority": 1, "agency": 1, "inspector": 1, "administrator": 0, "elsewhere": 0, "acting": 0,
    }  # fmt: skip
    assert len(told(radar_of_all(ON))) == 1


def test_a_correction_and_an_end_show_at_once_on_the_kept_radar_too(office, case) -> None:
    assert [line.due for line in told(kept_radar(office.officer, ON))] == [date(2027, 6, 30)]
    office.do(
        office.council, case, "end", {"number": "9/NQ", "decided_on": "2026-12-10", "why": "filled"}, "2026-12-10"
    )
    assert told(kept_radar(office.officer, ON)) == []


def test_it_is_there_as_it_was_known(office, case) -> None:
    office.do(
        office.council, case, "end", {"number": "9/NQ", "decided_on": "2026-12-10", "why": "withdrawn"}, "2026-12-10"
    )
    assert len(told(radar(office.officer, ON, known_on=date(2026, 12, 9)))) == 1
    assert told(radar(office.officer, ON, known_on=date(2026, 12, 10))) == []
    assert told(radar(office.officer, ON, known_on=date(2026, 11, 20))) == []


def test_lines_stand_in_their_places_by_day(office, case) -> None:
    lines = radar(office.officer, ON).lines
    days = [line.due for line in lines if line.due is not None and not line.overdue(ON)]
    assert days == sorted(days)
