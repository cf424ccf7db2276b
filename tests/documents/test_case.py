import datetime as dt

import pytest

from canbo.documents.case import OF, RECORDED, TOLD, kinds_of, receipt_of, values_of
from canbo.documents.context import context
from canbo.documents.papers import PAPERS
from canbo.law.calendars import get_calendar
from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.engine import fold
from canbo.procedures.state import Event

HANOI = dt.timezone(dt.timedelta(hours=7))
FILED = ("resignation_filed", {"ground": "181/2026:34.1.c", "reason": "Sức khỏe.", "wished_from": "2027-02-01"}, 3)
TALK = ("talk_recorded", {"held_on": "2026-12-09", "minutes": "Đã nghe.", "stands_by_letter": True}, 9)
REPORT = ("resignation_proposed", {"proposal": "accept", "report": "Đủ hồ sơ."}, 10)
OPINION = ("opinion_given", {"agrees": True, "document": "88/BXD"}, 14)
EXTENDED = ("decision_extended", {"reason": "Chờ kiểm toán."}, 18)
ACCEPTED = (
    "resignation_accepted",
    {
        "number": "15/QĐ-HĐTV",
        "decided_on": "2026-12-22",
        "effective_on": "2027-02-01",
        "votes_for": 5,
        "votes_against": 1,
    },
    23,
)


def folded(*events, procedure="resignation"):
    made = [
        Event(n, type_, dt.datetime(2026, 12, on, 9, tzinfo=HANOI), "u", body)
        for n, (type_, body, on) in enumerate(events, 1)
    ]
    return fold(get_procedure(procedure), made, get_calendar("vn-state"))


def test_a_letter_repeats_what_was_filed():
    assert values_of(folded(FILED), "resignation-letter") == {
        "ground": "181/2026:34.1.c", "reason": "Sức khỏe.", "wished_from": "2027-02-01", "date": "2026-12-03",
    }  # fmt: skip


def test_minutes_bear_the_day_of_the_talk_and_a_report_its_own():
    state = folded(FILED, TALK, REPORT)
    assert values_of(state, "talk-minutes")["date"] == "2026-12-09"
    report = values_of(state, "report")
    assert (report["date"], report["held_on"], report["filed_on"]) == ("2026-12-10", "2026-12-09", "2026-12-03")
    assert report["ground"] == "181/2026:34.1.c"


def test_a_decision_has_its_number_day_votes_and_the_opinion():
    told = values_of(folded(FILED, TALK, REPORT, OPINION, ACCEPTED), "resignation-acceptance")
    assert told == {
        "number": "15/QĐ-HĐTV", "date": "2026-12-22", "effective_on": "2027-02-01", "votes_for": 5, "votes_against": 1,
        "filed_on": "2026-12-03", "opinion_document": "88/BXD",
    }  # fmt: skip


def test_a_decision_that_is_not_taken_yet_has_neither_number_nor_day():
    told = values_of(folded(FILED, TALK, REPORT, OPINION), "resignation-acceptance")
    assert told == {"filed_on": "2026-12-03", "opinion_document": "88/BXD"}


def test_an_opinion_bears_the_number_of_its_document():
    assert values_of(folded(FILED, OPINION), "opinion")["number"] == "88/BXD"


def test_a_notice_of_more_time_has_its_own_reason_and_the_new_day():
    before = values_of(folded(FILED, TALK, REPORT), "report")["due"]
    told = values_of(folded(FILED, TALK, REPORT, EXTENDED), "extension-notice")
    assert told["reason"] == "Chờ kiểm toán."
    assert told["due"] > before


def test_a_correction_is_what_the_paper_says():
    corrected = ("event_corrected", {"corrects": 1, "reason": "Gõ nhầm.", "fields": {"wished_from": "2027-03-01"}}, 5)
    told = values_of(folded(FILED, corrected), "resignation-letter")
    assert (told["wished_from"], told["reason"]) == ("2027-03-01", "Sức khỏe.")


def test_the_day_it_was_done_counts_before_the_day_it_was_recorded():
    late = (FILED[0], FILED[1] | {"acted_on": "2026-12-01"}, 3)
    assert values_of(folded(late), "resignation-letter")["date"] == "2026-12-01"


def test_the_route_follows_from_the_procedure():
    applied = ("leaving_applied", {"reason": "Việc nhà."}, 3)
    agreed = ("leaving_agreed", {"number": "9/QĐ-SCT", "decided_on": "2026-12-20", "effective_on": "2027-01-01"}, 21)
    state = folded(applied, agreed, procedure="leaving-on-request")
    assert values_of(state, "leaving-decision")["route"] == "request"
    assert values_of(state, "allowance-sheet") == {
        "decision_number": "9/QĐ-SCT", "decided_on": "2026-12-20", "effective_on": "2027-01-01",
    }  # fmt: skip
    graded = ("graded", {"graded_on": "2026-12-01"}, 3)
    state = folded(graded, procedure="leaving-after-failing-years")
    assert values_of(state, "leaving-decision")["route"] == "failing"
    assert values_of(state, "leaving-notice") == {
        "graded_on": "2026-12-01"
    }  # nobody has given notice: no number, no day


def test_a_receipt_tells_the_clocks_that_run():
    state = folded(FILED)
    told = receipt_of(state, state.events[0])
    assert told == {
        "procedure": "resignation", "event": "resignation_filed", "filed_on": "2026-12-03",
        "clocks": [{"clock": "talk", "due": "2026-12-17"}],
    }  # fmt: skip
    state = folded(FILED, TALK, REPORT)
    assert [clock["clock"] for clock in receipt_of(state, state.events[2])["clocks"]] == ["decision"]


def test_papers_and_events_named_here_are_there():
    made = {act.event for procedure in PROCEDURES.values() for act in procedure.acts}
    assert {*RECORDED, *TOLD} <= set(PAPERS)
    assert {event for events in (*RECORDED.values(), *TOLD.values()) for event in events} <= made


@pytest.mark.parametrize(
    "kind", ["resignation-letter", "talk-minutes", "report", "extension-notice", "resignation-acceptance"]
)
def test_with_who_signs_and_for_whom_a_case_fills_its_papers(samples, kind):
    told = values_of(folded(FILED, TALK, REPORT, OPINION, EXTENDED, ACCEPTED), kind)
    others = {name: value for name, value in samples[kind].items() if name not in told}
    assert context(PAPERS[kind], others | told)


@pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=lambda p: p.key)
def test_a_paper_is_offered_only_in_the_procedure_whose_words_it_has(procedure):
    events = [act.event for act in procedure.acts]
    offered = kinds_of(procedure.key, events)
    own = ("resignation", "leaving-on-request", "leaving-after-failing-years")
    assert (offered == ("personnel-decision",)) is (procedure.key not in (*own, "hiring-director"))
    assert all(procedure.key in OF[kind] for kind in offered)


def test_retirement_under_the_decree_is_no_decision_under_another():
    assert kinds_of("retirement", ["retirement_notified", "leaving_decided"]) == ("personnel-decision",)
    assert kinds_of("leaving-after-failing-years", ["leaving_decided"]) == ("leaving-decision",)
