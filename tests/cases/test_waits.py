"""Whom a case waits for, as kept beside it: the same as asking the law anew, whoever asks and whatever was done."""

import pytest
from benchmarks.inbox import asked_anew
from django.db import connection
from django.test.utils import CaptureQueriesContext
from tests.cases.office import DECISION, OPINION, PLACED, REPORT, TALK, at

STORY = (
    ("officer", "record-talk", TALK, "2026-11-24"),
    ("officer", "substitute", {"role": "personnel_body", "actor": "stand-in", "reason": "nghỉ phép"}, "2026-11-24"),
    ("officer", "report", REPORT, "2026-11-25"),
    ("ministry", "give-opinion", OPINION, "2026-11-26"),
    ("council", "accept", DECISION, "2026-11-27"),
    ("officer", "record-placement", PLACED, "2026-12-02"),
)


@pytest.fixture
def everybody(office):
    """All of the office, and some who are two things at once or none."""
    office.settle_all()
    office.user("officer", office.elsewhere, username="stand-in")
    office.user("officer", office.agency, username="above")
    office.user("authority", office.agency, office.company, username="both")
    office.user("officer", office.company, username="hoa-2", person=None)
    office.user("inspector")
    office.user("administrator", office.company)
    return office


def agreed(day):
    """Nobody's inbox differs from what the law says of them now; returns how many have something to do."""
    from canbo.cases.inbox import inbox
    from canbo.registry.models import User

    busy = 0
    for user in User.objects.all():
        found = inbox(user, at(day))
        anew = asked_anew(user, at(day))
        assert [case.number for case in found.mine] == [case.number for case in anew.mine], user.username
        assert [case.number for case in found.others] == [case.number for case in anew.others], user.username
        busy += bool(found.mine)
    return busy


def test_the_inbox_agrees_with_the_law_at_every_step_of_two_cases(everybody) -> None:
    office = everybody
    case = office.file()
    office.file(office.herself, office.chair, office.group)
    counted = [agreed("2026-11-23")]
    for who, key, fields, day in STORY:
        office.do(getattr(office, who), case, key, fields, day)
        counted.append(agreed(day))

    assert min(counted) > 0
    assert len(set(counted)) > 1


def test_an_officer_who_resigns_finds_no_case_of_their_own(everybody) -> None:
    office = everybody
    office.officer.person = office.director
    office.himself.person = office.chair
    office.herself.delete()
    office.himself.save()
    office.officer.save()
    office.file(office.officer)

    assert agreed("2026-11-23") > 0


def test_somebody_given_the_body_later_finds_it_at_once(everybody) -> None:
    from canbo.cases.inbox import inbox

    office = everybody
    case = office.file()
    new = office.user("officer", office.elsewhere, username="new")
    assert inbox(new, at("2026-11-24")).mine == ()
    new.bodies.add(office.company)

    assert [found.number for found in inbox(new, at("2026-11-24")).mine] == [case.number]
    agreed("2026-11-24")


def test_a_change_of_the_register_is_followed_by_the_daily_job(office) -> None:
    """The reading of Article 14 settles who decides about the chair of a listed group."""
    from canbo.cases.inbox import inbox
    from canbo.cases.tick import tick

    case = office.file(office.herself, office.chair, office.group)
    office.do(office.officer, case, "record-talk", TALK, "2026-11-24")
    office.do(office.officer, case, "report", REPORT, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", OPINION, "2026-11-25")
    before = inbox(office.ministry, at("2026-11-26")).mine
    office.settle_all()
    tick(at("2026-11-26"))

    assert [found.number for found in inbox(office.ministry, at("2026-11-26")).mine] == [case.number]
    assert before == ()
    agreed("2026-11-26")


def test_the_counting_committee_finds_the_vote_that_it_alone_counts(office) -> None:
    from tests.cases.appointment import Appointment

    from canbo.cases.inbox import inbox

    made = Appointment(office).listed()
    assert inbox(made.counter, at("2026-11-27")).mine == ()
    made.counted(1, an=10, binh=7).counted(2, an=10, binh=8)
    assert [found.number for found in inbox(made.counter, at("2026-11-27")).mine] == [made.case.number]
    agreed("2026-11-27")
    made.counted(3, an=15)
    assert inbox(made.counter, at("2026-11-27")).mine == ()
    agreed("2026-11-27")


def test_the_queries_of_an_inbox_do_not_grow_with_the_cases(office) -> None:
    from canbo.cases.inbox import inbox

    office.file()
    with CaptureQueriesContext(connection) as one:
        assert len(inbox(office.officer, at("2026-11-24")).mine) == 1
    for code, post in (("an", "council_member"), ("binh", "controller")):
        office.file(office.officer, office._seat(f"Lê {code}", code, office.company, post))
    with CaptureQueriesContext(connection) as many:
        assert len(inbox(office.officer, at("2026-11-24")).mine) == 3

    assert len(many) == len(one)


def test_a_step_of_the_vote_waits_for_whoever_records_it_and_not_for_the_authority_whose_time_runs(office) -> None:
    import datetime as dt

    from canbo.cases.waits import awaited
    from canbo.kernel.fact import Words
    from canbo.procedures.book import get_procedure
    from canbo.procedures.state import CaseState, ClockRun

    runs = (ClockRun("process", "181/2026:11.2", Words("x", "x"), "authority", dt.date(2026, 11, 23), None),)
    procedure = get_procedure("appointment-in-house")
    at_step = CaseState(procedure.key, "step_1", (), clocks=runs)
    assert awaited(procedure, at_step, {}) == {"personnel_body"}
    assert awaited(procedure, CaseState(procedure.key, "stopped", (), clocks=runs), {}) == {"authority"}


@pytest.mark.parametrize(("own_days_run", "whom"), [(True, {"personnel_body"}), (False, {"authority"})])
def test_while_the_persons_own_days_run_it_waits_for_the_office_that_files_for_them(own_days_run, whom) -> None:
    import datetime as dt

    from canbo.cases.waits import awaited
    from canbo.kernel.fact import Words
    from canbo.procedures.book import get_procedure
    from canbo.procedures.state import CaseState, ClockRun

    day, words = dt.date(2026, 11, 23), Words("x", "x")
    runs = [ClockRun("decision", "181/2026:17.4", words, "authority", day, None)]
    runs += [ClockRun("self-assessment", "181/2026:19.1", words, "person", day, None)] if own_days_run else []
    state = CaseState("reappointment", "notified", (), clocks=tuple(runs))
    assert awaited(get_procedure("reappointment"), state, {}) == whom


def test_where_a_case_can_only_end_it_waits_for_whoever_decides() -> None:
    from canbo.cases.waits import awaited
    from canbo.procedures.book import get_procedure
    from canbo.procedures.state import CaseState

    procedure = get_procedure("resignation")
    assert awaited(procedure, CaseState(procedure.key, "proposed", ()), {}) == {"authority"}
    assert awaited(procedure, CaseState(procedure.key, "filed", ()), {}) == {"personnel_body"}
