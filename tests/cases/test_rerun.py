"""A case run again under another text of the law: what differs, each with its article; nothing is recorded."""

from datetime import date

import pytest
from tests.cases.office import Office, at

from canbo.cases.models import CaseEvent
from canbo.cases.rerun import compare_case
from canbo.cases.supposing import Supposing, readings_for, reforms_for
from canbo.cases.writer import NoSuchCase
from canbo.kernel.errors import CanboError
from canbo.registry.models import Inspection

TWO_STEPS = "two-step-procedure"
NOW = at("2026-11-27")


@pytest.fixture
def office(db):
    made = Office()
    made.settle_all()
    return made


def run(office, case, user=None, **supposed):
    return compare_case(user=user or office.council, number=case.number, supposing=Supposing(**supposed), now=NOW)


def by_key(found, name="key"):
    return {getattr(one, name): one for one in found}


def test_under_the_same_day_and_readings_nothing_differs(office):
    found = run(office, office.opened_up(), begun=date(2026, 11, 23), readings={"reading_34_2_b": "own_conduct"})
    assert found.differences.none
    assert found.before == found.after


def test_in_two_steps_the_authority_decides_by_another_day_and_nobody_reports(office):
    found = run(office, office.file(), reforms=(TWO_STEPS,))
    days, acts = by_key(found.differences.days), by_key(found.differences.acts)
    assert (days["talk"].before, days["talk"].after) == (date(2026, 12, 8), None)
    assert days["talk"].provisions == ("181/2026:34.3.b",)
    assert days["decision"].before is None
    assert days["decision"].after == found.after.state.clocks[0].due.deadline.due
    assert days["decision"].provisions == ("article:reform.procedure",)
    assert acts["record-talk"].before is not None
    assert acts["record-talk"].after is None
    assert "article:reform.procedure" in acts["accept"].provisions


@pytest.mark.parametrize(("said", "due"), [("urgent", date(2026, 11, 25)), ("special", date(2027, 1, 6))])
def test_under_the_time_limits_proposed_the_urgency_supposed_sets_the_day(office, said, due):
    found = run(office, office.opened_up(), reforms=("time-limits",), facts={"resignation_urgency": said})
    days = by_key(found.differences.days)
    assert (days[f"{said}-decision"].before, days[f"{said}-decision"].after) == (None, due)
    assert days["decision"].after is None
    assert set(days) == {f"{said}-decision", "decision"}
    assert CaseEvent.objects.count() == 4


def test_without_anything_said_of_the_urgency_the_ordinary_time_runs(office):
    found = run(office, office.opened_up(), reforms=("time-limits",))
    assert found.differences.days == ()
    assert "say-urgency" in by_key(found.differences.acts)


def test_what_the_reform_knows_nothing_of_leaves_the_case_where_it_was(office):
    found = run(office, office.opened_up(), reforms=(TWO_STEPS,))
    assert found.before.state.state == "proposed"
    assert found.after.state.state == "filed"
    assert [words.en for words in found.differences.state] == [found.before.stands.en, found.after.stands.en]


def test_begun_before_the_decree_no_clock_of_it_runs_and_its_answers_name_the_law_that_held(office):
    found = run(office, office.opened_up(), begun=date(2026, 5, 20))
    answers, days = by_key(found.differences.answers, "name"), by_key(found.differences.days)
    assert found.before.answers["may-resign"].law == ("181/2026",)
    assert answers["may-resign"].after.law == ("159/2020", "69/2023")
    assert all(day.after is None for day in days.values())
    assert found.after.state.clocks == ()
    assert not next(act for act in found.after.actions if act.key == "accept").possible


def test_on_the_first_day_of_the_decree_the_case_is_the_same(office):
    assert run(office, office.opened_up(), begun=date(2026, 5, 21)).differences.none


def test_another_choice_of_a_reading_answers_otherwise_where_it_matters(office):
    Inspection.objects.create(body=office.company, kind="audit", start=date(2026, 11, 2), recorded_at=at("2026-11-02"))
    case = office.opened_up()
    assert run(office, case, readings={"reading_34_2_b": "own_conduct"}).differences.none
    found = run(office, case, readings={"reading_34_2_b": "enterprise_too"}).differences
    barred, accept = by_key(found.answers, "name")["resignation-barred"], by_key(found.acts)["accept"]
    assert (barred.before.value, barred.after.value) == (False, True)
    assert "181/2026:34.2.b" in barred.provisions
    assert (accept.before.possible, accept.after.possible) == (True, False)
    assert found.days == ()


def test_a_longer_time_limit_under_another_reading_moves_the_day_it_should(office):
    office.settle(reading_15_days="total_cap")
    case = office.opened_up()
    office.do(office.council, case, "extend", {"reason": "hồ sơ phức tạp"}, "2026-11-27")
    days = by_key(run(office, case, readings={"reading_15_days": "added_to_ten"}).differences.days)
    assert (days["decision"].before, days["decision"].after) == (date(2026, 12, 16), date(2026, 12, 30))
    assert set(days) == {"decision"}


def test_nothing_is_recorded(office):
    case = office.opened_up()
    case.refresh_from_db()
    events, version = CaseEvent.objects.count(), case.version
    run(office, case, reforms=(TWO_STEPS,))
    case.refresh_from_db()
    assert (CaseEvent.objects.count(), case.version) == (events, version)


def test_the_person_concerned_sees_where_it_goes_and_their_own_acts_only(office):
    found = run(office, office.opened_up(), user=office.himself, begun=date(2026, 5, 20))
    assert {one.name for one in found.differences.answers} <= {"who-decides", "prior-opinion-from"}
    assert {act.key for act in found.after.actions} == {"withdraw"}


def test_whoever_does_not_see_the_case_compares_nothing(office):
    stranger = office.user("officer", office.elsewhere, username="stranger")
    with pytest.raises(NoSuchCase):
        run(office, office.file(), user=stranger, reforms=(TWO_STEPS,))


@pytest.mark.parametrize(
    ("supposed", "said"),
    [
        ({}, "Nothing is supposed"),
        ({"reforms": ("no-such",)}, "There is no reform called no-such"),
        ({"readings": {"birth_date": "1970-01-01"}}, "birth_date is no contested reading"),
        ({"readings": {"reading_33_1": "maybe"}}, "reading_33_1"),
        ({"begun": date(2026, 11, 28)}, "after the day asked about"),
        ({"facts": {"resignation_urgency": "urgent"}}, "do not ask for resignation_urgency; suppose a reform"),
        (
            {"reforms": ("time-limits",), "facts": {"old_post_pay": "1"}},
            "do not ask for old_post_pay; use one of resignation_urgency",
        ),
        ({"reforms": ("time-limits",), "facts": {"resignation_urgency": "soon"}}, "resignation_urgency"),
    ],
)
def test_what_cannot_be_supposed_is_refused_in_one_sentence(office, supposed, said):
    case = office.file()
    with pytest.raises(CanboError, match=said):
        run(office, case, **supposed)


def test_what_may_be_supposed_is_what_the_procedure_turns_on():
    assert TWO_STEPS in {reform.key for reform in reforms_for("resignation")}
    assert TWO_STEPS not in {reform.key for reform in reforms_for("leaving-on-request")}
    assert "reading_34_2_b" in readings_for("resignation")
    assert "reading_15_days" in readings_for("resignation")
    assert "reading_17_1" not in readings_for("resignation")
    assert "reading_17_1" in readings_for("reappointment")


def test_a_case_that_has_ended_is_compared_too(office):
    case = office.opened_up()
    office.do(office.himself, case, "withdraw", {}, "2026-11-27")
    assert not run(office, case, reforms=(TWO_STEPS,)).differences.none
