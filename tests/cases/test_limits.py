"""Documents that prevail (42.3): cases are asked and counted with them, as known at the moment."""

from datetime import date

import pytest
from tests.cases.office import Office, at

from canbo.cases.models import CaseEvent
from canbo.cases.projection import limits_of, state_of
from canbo.cases.rebuild import differences, rebuild
from canbo.cases.tick import tick
from canbo.cases.waits import refresh_waits
from canbo.procedures.clocks import MOVED
from canbo.registry.models import Override, OverrideEnd

TALK_LIMIT = "181/2026:34.3.b"
FILED, KNOWN = "2026-11-23", "2026-11-25"


@pytest.fixture
def office(db):
    made = Office()
    made.settle_all()
    return made


@pytest.fixture
def prevails(office):
    author = office.user("administrator", username="chief")

    def record(provision=TALK_LIMIT, value=5, day=KNOWN, start=date(2026, 11, 1), hour=8, **fields):
        return Override.objects.create(
            provision=provision, value=value, citation="Quy định 400-QĐ/TW", start=start, author=author,
            reason="văn bản mới", recorded_at=at(day, hour), **fields,
        )  # fmt: skip

    return record


def folded(case, day="2026-11-27"):
    return state_of(list(CaseEvent.objects.of(case.number)), at(day))


def talk(case, day="2026-11-27"):
    return next(run for run in folded(case, day).clocks if run.key == "talk")


@pytest.mark.parametrize(("count", "due"), [(9, date(2026, 12, 7)), (10, date(2026, 12, 8)), (11, date(2026, 12, 9))])
def test_a_case_opened_under_a_document_is_counted_by_it(office, prevails, count, due):
    prevails(value=count, day="2026-11-20")
    assert talk(office.file()).due.deadline.due == due


def test_a_case_begun_before_keeps_the_day_it_was_reckoned_with(office, prevails):
    case = office.file()
    assert case.clocks.get(key="talk").due_on == date(2026, 12, 8)
    prevails()
    tick(at("2026-11-26"))
    case.refresh_from_db()
    assert case.clocks.get(key="talk").due_on == date(2026, 12, 1)
    moved = CaseEvent.objects.of(case.number).last()
    assert (moved.type, moved.data["was"], moved.data["due"], moved.data["limit"]) == (
        MOVED, "2026-12-08", "2026-12-01", 0,
    )  # fmt: skip
    run = talk(case)
    assert [due.deadline.due for due in run.earlier] == [date(2026, 12, 8)]
    assert run.earlier[0].deadline.due == date(2026, 12, 8)
    assert (run.due.because, run.due.why.en) == (2, "a document that prevails sets another time limit")


def test_it_moves_back_when_the_document_ends(office, prevails):
    case, one = office.file(), prevails()
    tick(at("2026-11-26"))
    OverrideEnd.objects.create(
        override=one, last_day=date(2026, 11, 26), author=one.author, reason="hết", recorded_at=at("2026-11-26", 10)
    )
    tick(at("2026-11-27"))
    run = talk(case)
    assert run.due.deadline.due == date(2026, 12, 8)
    assert [due.deadline.due for due in run.earlier] == [date(2026, 12, 8), date(2026, 12, 1)]


def test_what_was_not_known_yet_changes_nothing(office, prevails):
    case = office.file()
    prevails()
    assert talk(case, "2026-11-24").due.deadline.due == date(2026, 12, 8)
    assert list(differences()) == []


def test_on_the_same_day_what_is_stored_stays_what_was_known_then(office, prevails):
    case = office.file()
    prevails(day=FILED, hour=15)
    assert list(differences()) == []
    rebuild(at=at(FILED, 16))
    case.refresh_from_db()
    assert case.clocks.get(key="talk").due_on == date(2026, 12, 1)
    assert list(differences()) == []


def test_a_limit_that_was_kept_before_the_document_held_is_not_counted_anew(office, prevails):
    case = office.reported("2026-11-25")
    prevails(day="2026-11-26", start=date(2026, 11, 26))
    assert talk(case).due.deadline.due == date(2026, 12, 8)
    prevails(day="2026-11-26", start=date(2026, 11, 25), value=6)
    assert talk(case).due.deadline.due == date(2026, 12, 2)


def test_one_for_others_moves_nothing(office, prevails):
    case = office.file()
    prevails(where={"position": ["council_chair"]})
    assert talk(case).due.deadline.due == date(2026, 12, 8)
    assert limits_of_case(case).told(folded(case).clocks) == ()
    prevails(where={"position": ["general_director"]}, value=6)
    assert talk(case).due.deadline.due == date(2026, 12, 2)
    assert [one.value for one in limits_of_case(case).told(folded(case).clocks)] == [6]


def limits_of_case(case):
    from canbo.cases.projection import Opening

    return limits_of(Opening.of(CaseEvent.objects.of(case.number).first().data), at("2026-11-27"))


def test_the_laws_answers_in_a_case_rest_on_the_document_and_name_it(office, prevails):
    case = office.opened_up()
    assert office.view(office.council, case).situation.answers["resignation-barred"].value is False
    prevails("181/2026:34.2.b", value=True)
    view = office.view(office.council, case)
    assert view.situation.answers["resignation-barred"].value is True
    assert [one.citation for one in view.prevailing] == ["Quy định 400-QĐ/TW"]
    assert not next(action for action in view.actions if action.key == "accept").possible
    past = office.view(office.council, case, known_on=date(2026, 11, 24))
    assert past.situation.answers["resignation-barred"].value is False
    assert past.prevailing == ()


def test_who_is_asked_follows_the_document_too(office, prevails):
    case = office.opened_up()
    state = folded(case)
    assert not refresh_waits(case, state, at("2026-11-27"))
