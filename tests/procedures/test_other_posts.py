"""Whoever holds a post is appointed to another once it is said whether the first is left or kept (Article 8)."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from in_house import ANSWERS, DAY, DECISION, Appointment

from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct
from canbo.procedures.other_posts import settled

HOLDS = {"other-posts": Words("Đang giữ chức vụ khác.", "Holds another post.")}
BARRED = {"concurrent-posts": Words("Không được kiêm.", "May not be held beside it.")}
MISSING = {"concurrent-office-allowed": Words("quyết định của cơ quan", "the decision of the agency")}
KEPT = {"other_posts": "kept"}


def blocked(story, answers=None, **more):
    offered = story.actions("authority", DAY, ANSWERS | (answers or {}), **more)["appoint"]
    return [reason.en for reason in offered.blocked]


def submitted(**said):
    story = Appointment().submitted()
    if said:
        story.does("personnel_body", "settle-posts", DAY, **said)
    return story


def test_whoever_holds_no_other_post_is_appointed_without_a_word():
    assert blocked(submitted()) == []


@pytest.mark.parametrize(
    ("said", "reasons"), [({}, ["Holds another post."]), ({"other_posts": "left"}, []), (KEPT, [])]
)
def test_of_a_post_held_it_is_said_whether_it_is_left_or_kept(said, reasons):
    assert blocked(submitted(**said), register=HOLDS.get) == reasons


@pytest.mark.parametrize(("said", "reasons"), [({"other_posts": "left"}, []), (KEPT, ["May not be held beside it."])])
def test_what_is_kept_must_not_be_barred(said, reasons):
    assert blocked(submitted(**said), register=BARRED.get) == reasons


@pytest.mark.parametrize(
    ("answer", "missing", "reasons"),
    [
        (True, {}, []),
        (False, {}, ["That post may not be held beside this one."]),
        (None, MISSING, ["Whether it may be held beside this one: unknown, missing: the decision of the agency."]),
        (None, {}, []),  # Article 8 is silent of that pair
    ],
)
def test_a_post_the_register_does_not_know_is_stated_and_measured(answer, missing, reasons):
    story = submitted(**KEPT, second_post="director_other_company")
    assert blocked(story, {"concurrent-office-allowed": answer}, missing=missing) == reasons


def test_whoever_leaves_the_other_posts_asks_about_no_second_one():
    with pytest.raises(IllegalAct, match="has no second one"):
        submitted(other_posts="left", second_post="director_other_company")


def test_what_was_said_of_somebody_on_an_earlier_list_does_not_serve():
    story = submitted(**KEPT)
    assert settled(story.state()) == KEPT
    listed = next(event for event in story.events if event.type == "candidates_listed")
    later = story.events[-1].seq + 1
    story.events.append(type(listed)(later, listed.type, listed.at, listed.actor, listed.body))
    story.folded.clear()
    assert settled(story.state()) == {}


@pytest.mark.parametrize("role", ["person", "authority", "opinion_giver"])
def test_nobody_but_the_personnel_body_says_so(role):
    with pytest.raises(IllegalAct, match="Only the personnel advisory body"):
        Appointment().submitted().does(role, "settle-posts", DAY, **KEPT)


def test_the_decision_is_then_made():
    story = submitted(other_posts="left")
    story.does("personnel_body", "review-standards", DAY)
    assert story.does("authority", "appoint", DAY, **DECISION).state == "appointed"
