"""Relief as a story: ground, talk, proposal, opinion, decision, placement, and a letter that comes first."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story, at

from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct, decide

ANSWERS = {
    "who-decides": "council_or_chairman", "prior-opinion-from": "none", "relief-ground": True,
    "may-resign-instead-of-relief": False,
}  # fmt: skip
GROUND = {"ground": "181/2026:35.1.d", "established_on": "2026-11-20", "evidence": "kết luận 12"}
TALK = {"held_on": "2026-11-24", "minutes": "biên bản"}
DECISION = {"number": "20/QĐ", "decided_on": "2026-12-02", "effective_on": "2026-12-05"}


def told():
    story = Story("relief")
    story.does("personnel_body", "establish-ground", "2026-11-23", ANSWERS, **GROUND)
    return story


@pytest.fixture
def proposed():
    story = told()
    story.does("personnel_body", "record-talk", "2026-11-24", ANSWERS, **TALK)
    story.does("personnel_body", "propose", "2026-11-25", ANSWERS, report="đề xuất")
    return story


def test_ten_working_days_count_from_the_day_the_ground_was_established():
    # 24 November, Culture Day, is a day off
    assert told().due("proposal") == dt.date(2026, 12, 7)


@pytest.mark.parametrize(
    ("established", "due"),
    [
        ("2026-03-31", "2026-06-04"),
        ("2026-05-20", "2026-06-04"),
        ("2026-05-21", "2026-06-04"),
        ("2026-05-22", "2026-06-05"),
    ],
)
def test_no_limit_runs_before_the_decree_came_into_force(established, due):
    story = Story("relief")
    story.does(
        "personnel_body", "establish-ground", "2026-11-23", ANSWERS, **(GROUND | {"established_on": established})
    )
    assert story.due("proposal") == dt.date.fromisoformat(due)


@pytest.mark.parametrize(("ground", "sentence"), [(False, "not met"), (None, "unknown, missing: two failing years")])
def test_without_a_ground_the_case_does_not_open(ground, sentence):
    story = Story("relief")
    missing = {"relief-ground": Words("hai năm", "two failing years")} if ground is None else {}
    around = story.around("personnel_body", "2026-11-23", ANSWERS | {"relief-ground": ground}, missing=missing)

    with pytest.raises(IllegalAct, match=sentence):
        decide(
            story.procedure, story.state(), "establish-ground", GROUND, actor="u-1", at=at("2026-11-23"), around=around
        )
    assert story.state().version == 0


def test_no_proposal_without_the_talk():
    with pytest.raises(IllegalAct, match="minutes of the talk"):
        told().does("personnel_body", "propose", "2026-11-25", ANSWERS, report="đề xuất")


def relieved(point):
    """Relieved on a point of 35.1, awaiting placement."""
    story = Story("relief")
    ground = GROUND | {"ground": f"181/2026:35.1.{point}"}
    story.does("personnel_body", "establish-ground", "2026-11-23", ANSWERS, **ground)
    story.does("personnel_body", "record-talk", "2026-11-24", ANSWERS, **TALK)
    story.does("personnel_body", "propose", "2026-11-25", ANSWERS, report="đề xuất")
    story.does("authority", "relieve", "2026-12-02", ANSWERS, **DECISION)
    return story


def test_decided_within_ten_working_days_of_the_proposal(proposed):
    assert proposed.due("decision") == dt.date(2026, 12, 9)
    assert proposed.does("authority", "relieve", "2026-12-02", ANSWERS, **DECISION).state == "relieved"


@pytest.mark.parametrize("point", "abcdđeghikl")
def test_employment_ends_for_two_failing_years_and_for_them_alone(point):
    wrong, right = ("professional", "left") if point == "d" else ("left", "professional")
    story, day = relieved(point), {"new_post_from": "2026-12-06"}
    with pytest.raises(IllegalAct, match="two failing years"):
        story.does("personnel_body", "record-placement", "2026-12-06", ANSWERS, placement=wrong, **day)
    state = story.does("personnel_body", "record-placement", "2026-12-06", ANSWERS, placement=right, **day).state
    assert state == ("left" if point == "d" else "placed")


LAPSE = {"since": "2026-11-30", "rests_on": "12/TB"}


def test_a_case_whose_person_is_gone_or_that_was_opened_by_mistake_lapses():
    for why in ("mistaken", "died", "moved"):
        state = told().does("personnel_body", "lapse", "2026-12-01", ANSWERS, why=why, **LAPSE)
        assert state.state == "lapsed"
        assert all(run.stopped_on == dt.date(2026, 12, 1) for run in state.clocks)


def test_a_proposal_lapses_too(proposed):
    state = proposed.does("authority", "lapse", "2026-12-01", ANSWERS, why="retired", **LAPSE)
    assert state.state == "lapsed"
    assert all(run.stopped_on is not None for run in state.clocks)


def test_what_was_decided_by_mistake_does_not_lapse():
    story = relieved("đ")
    with pytest.raises(IllegalAct, match="corrected or undone by a decision"):
        story.does("authority", "lapse", "2026-12-06", ANSWERS, why="mistaken", **LAPSE)
    assert story.does("authority", "lapse", "2026-12-06", ANSWERS, why="died", **LAPSE).state == "lapsed"


@pytest.mark.parametrize("role", ["person", "opinion_giver"])
def test_only_those_who_handle_it_let_it_lapse(role):
    with pytest.raises(IllegalAct, match="Only"):
        told().does(role, "lapse", "2026-12-01", ANSWERS, why="died", **LAPSE)


def test_the_opinion_that_the_post_needs_comes_before_the_decision(proposed):
    needed = ANSWERS | {"who-decides": "owner_agency", "prior-opinion-from": "prime_minister"}
    with pytest.raises(IllegalAct, match="Prime Minister"):
        proposed.does("authority", "relieve", "2026-12-02", needed, **DECISION)
    proposed.does("opinion_giver", "give-opinion", "2026-11-30", needed, agrees=True, document="99/TTg")
    assert proposed.does("authority", "relieve", "2026-12-02", needed, **DECISION).state == "relieved"


def test_extended_once_while_the_time_runs(proposed):
    proposed.does("authority", "extend", "2026-12-09", ANSWERS, reason="nhiều việc")
    assert proposed.due("decision") == dt.date(2026, 12, 16)
    with pytest.raises(IllegalAct, match="once"):
        proposed.does("authority", "extend", "2026-12-10", ANSWERS, reason="nữa")


def test_not_extended_once_it_has_run_out(proposed):
    with pytest.raises(IllegalAct, match="run out"):
        proposed.does("authority", "extend", "2026-12-10", ANSWERS, reason="nhiều việc")


def test_not_relieved_with_reasons_in_writing(proposed):
    with pytest.raises(IllegalAct, match="reasons in writing"):
        proposed.does("authority", "keep", "2026-12-02", ANSWERS, decided_on="2026-12-02")
    kept = proposed.does("authority", "keep", "2026-12-02", ANSWERS, decided_on="2026-12-02", reasons="không đủ")
    assert kept.state == "kept"


@pytest.mark.parametrize(("may", "sentence"), [(False, "not met"), (None, "unknown")])
def test_a_letter_turns_the_case_only_where_the_law_lets_it(proposed, may, sentence):
    answers = ANSWERS | {"may-resign-instead-of-relief": may}
    with pytest.raises(IllegalAct, match=sentence):
        proposed.does("personnel_body", "turn-to-resignation", "2026-11-26", answers, received_on="2026-11-26")
    answers["may-resign-instead-of-relief"] = True
    turned = proposed.does("personnel_body", "turn-to-resignation", "2026-11-26", answers, received_on="2026-11-26")
    assert turned.state == "resigned_instead"
    assert all(run.stopped_on for run in turned.clocks)


@pytest.mark.parametrize("role", ["person", "opinion_giver", "personnel_body"])
def test_nobody_but_the_authority_relieves(proposed, role):
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        proposed.does(role, "relieve", "2026-12-02", ANSWERS, **DECISION)
