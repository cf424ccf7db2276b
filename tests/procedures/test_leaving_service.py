"""Leaving the civil service: on request and after failing years, each limit of thirty days."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct

DECISION = {"number": "1/QĐ", "decided_on": "2025-03-20", "effective_on": "2025-04-01"}
LATER = DECISION | {"decided_on": "2025-07-10", "effective_on": "2025-08-01"}
PAYABLE = {"discontinuation-allowance": 50_000_000}
FAILED = {"let-go-after-failing-years": True, "civil-servants-rules-excluded": None}
LAPSE = {"since": "2025-02-01", "rests_on": "12/TB"}


def test_on_request_the_body_answers_within_thirty_days_and_pays():
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-03-03", reason="lý do")
    assert story.due("answer") == dt.date(2025, 4, 2)
    story.does("authority", "agree", "2025-03-20", **DECISION)
    assert (
        story.does("authority", "pay", "2025-04-10", PAYABLE, allowance=50_000_000, paid_on="2025-04-10").state
        == "paid"
    )


@pytest.mark.parametrize(("allowed", "possible"), [(False, True), (True, False), (None, False)])
def test_refused_only_for_a_reason_of_the_closed_list(allowed, possible):
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-03-03", reason="lý do")
    refuse = story.actions("authority", "2025-03-10", {"discontinuation-allowed": allowed})["refuse"]
    assert refuse.possible is possible


@pytest.mark.parametrize(
    ("ground", "day", "fits"),
    [
        ("46/2010:4.1.c.1", "2025-06-30", True),
        ("46/2010:4.1.c.1", "2025-07-01", False),
        ("170/2025:57.2.c.5", "2025-07-01", True),
        ("170/2025:57.2.c.5", "2025-06-30", False),
    ],
)
def test_the_reason_to_refuse_is_of_the_decree_that_governs_that_day(ground, day, fits):
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-06-25", reason="lý do")
    refusal = {"decided_on": day, "ground": ground, "reasons": "x"}
    refuses = {"discontinuation-allowed": False}
    if fits:
        assert story.does("authority", "refuse", "2025-07-02", refuses, **refusal).state == "refused"
        return
    with pytest.raises(IllegalAct, match=r"Decree (46/2010|170/2025) governs"):
        story.does("authority", "refuse", "2025-07-02", refuses, **refusal)


@pytest.mark.parametrize(
    ("day", "key", "due"),
    [("2025-06-30", "answer", dt.date(2025, 7, 30)), ("2025-07-01", "answer-170", dt.date(2025, 7, 31))],
)
def test_an_application_is_answered_within_the_days_of_the_decree_that_holds(day, key, due):
    story = Story("leaving-on-request")
    state = story.does("person", "apply", day, reason="lý do")
    assert [(run.key, run.due.deadline.due) for run in state.clocks] == [(key, due)]
    assert story.does("personnel_body", "lapse", "2025-07-02", why="died", **LAPSE).state == "lapsed"
    assert all(run.stopped_on for run in story.state().clocks)


def test_nobody_under_decree_181_leaves_as_a_civil_servant():
    excluded = {"civil-servants-rules-excluded": True, "let-go-after-failing-years": True}
    for key, role, act, fields in (
        ("leaving-on-request", "person", "apply", {"reason": "x"}),
        ("leaving-after-failing-years", "personnel_body", "record-grading", {"graded_on": "2026-11-20"}),
    ):
        with pytest.raises(IllegalAct, match=r"no civil servants \(Decree 181/2026, Article 4\(4\)\)"):
            Story(key).does(role, act, "2026-11-23", excluded, **fields)


def failing(day="2025-01-10"):
    story = Story("leaving-after-failing-years")
    story.does("personnel_body", "record-grading", day, FAILED, graded_on=day)
    return story


@pytest.mark.parametrize(("failed", "said"), [(False, "not met"), (None, "unknown")])
def test_without_two_failing_years_nothing_opens_and_nothing_is_decided(failed, said):
    without = FAILED | {"let-go-after-failing-years": failed}
    with pytest.raises(IllegalAct, match=said):
        Story("leaving-after-failing-years").does(
            "personnel_body", "record-grading", "2025-01-10", without, graded_on="2025-01-10"
        )
    story = failing()
    story.does("authority", "notify", "2025-02-05", FAILED)
    with pytest.raises(IllegalAct, match=said):
        story.does("authority", "decide", "2025-03-20", without, **DECISION)


def test_after_failing_years_notice_decision_and_payment_each_take_thirty_days():
    story = failing()
    assert story.due("notice") == dt.date(2025, 2, 10)  # 9 February is a Sunday
    story.does("authority", "notify", "2025-02-05", FAILED, document="1/TB")
    assert story.due("decision") == dt.date(2025, 3, 7)
    story.does("authority", "decide", "2025-03-05", FAILED, **{**DECISION, "decided_on": "2025-03-05"})
    assert story.due("payment") == dt.date(2025, 4, 4)


def test_once_decree_170_governs_no_limit_of_the_ended_decree_runs():
    story = failing("2025-07-01")
    story.does("authority", "notify", "2025-07-05", FAILED)
    state = story.does("authority", "decide", "2025-07-10", FAILED, **LATER)
    assert (state.state, state.clocks) == ("decided", ())


PAID = {"rests_on": "3/QĐ", "allowance": 40_000_000, "paid_on": "2025-08-01"}


@pytest.mark.parametrize(
    ("amount", "missing", "possible"),
    [
        (None, {}, True),
        (None, {"discontinuation-allowance": Words("lương", "the wage")}, False),
        (50_000_000, {}, False),
    ],
)
def test_where_the_law_leaves_the_amount_open_it_is_paid_as_the_body_documents_it(amount, missing, possible):
    story = failing("2025-07-01")
    story.does("authority", "notify", "2025-07-05", FAILED)
    story.does("authority", "decide", "2025-07-10", FAILED, **LATER)
    answers = {"discontinuation-allowance": amount}
    offered = story.actions("authority", "2025-08-01", answers, missing=missing)
    assert offered["pay-as-documented"].possible is possible
    assert offered["pay"].possible is (amount is not None)
    if possible:
        assert story.does("authority", "pay-as-documented", "2025-08-01", answers, **PAID).state == "paid"


@pytest.mark.parametrize("notified", [False, True])
def test_opened_by_mistake_or_with_the_person_gone_it_lapses(notified):
    story = failing()
    if notified:
        story.does("authority", "notify", "2025-02-01", FAILED)
    for role in ("person", "opinion_giver"):
        assert not story.actions(role, "2025-02-05", FAILED)["lapse"].possible
    state = story.does("personnel_body", "lapse", "2025-02-05", FAILED, why="mistaken", **LAPSE)
    assert state.state == "lapsed"
    assert all(run.stopped_on for run in state.clocks)


@pytest.mark.parametrize("amount", [49_999_999, 50_000_001, 0])
def test_what_the_law_computes_is_paid_and_nothing_else(amount):
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-03-03", reason="lý do")
    story.does("authority", "agree", "2025-03-20", **DECISION)
    with pytest.raises(IllegalAct, match=r"the law gives 50,000,000, not [\d,]+; correct the register first") as told:
        story.does("authority", "pay", "2025-04-10", PAYABLE, allowance=amount, paid_on="2025-04-10")
    assert "luật tính ra 50.000.000" in told.value.said("vi")


def test_nothing_is_paid_that_cannot_be_computed():
    story = Story("leaving-on-request")
    story.does("person", "apply", "2025-03-03", reason="lý do")
    story.does("authority", "agree", "2025-03-20", **DECISION)
    with pytest.raises(IllegalAct, match="cannot be computed"):
        story.does(
            "authority", "pay", "2025-04-10", {"discontinuation-allowance": None}, allowance=1, paid_on="2025-04-10"
        )
