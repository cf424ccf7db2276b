"""An appointment from elsewhere as a story, begun by the authority or by the enterprise."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.procedures.engine import IllegalAct

KEYS = ("appointment-outside-authority", "appointment-outside-enterprise")
ANSWERS = {
    "appointment-route": "from_outside", "who-decides": "owner_agency", "prior-opinion-from": "none",
    "appointment-conditions": True, "dossier-complete": True, "term-end": None,
}  # fmt: skip
DAY = "2026-11-25"
PROPOSAL = {"position": "council_member", "workplace": "Bộ Hai", "work": "x", "reason": "x"}
DECISION = {"number": "30/QĐ", "decided_on": DAY, "effective_on": "2026-12-01", "years": 5}


class Appointment(Story):
    def __init__(self, key):
        super().__init__(key)
        self.by = "personnel_body"

    def does(self, role, key, day, answers=None, **fields):
        return super().does(role, key, day, ANSWERS if answers is None else answers, **fields)

    def approved(self):
        self.does(self.by, "propose-appointment", "2026-11-23", **PROPOSAL)
        self.does("authority", "approve-proposal", "2026-11-23", approved_on="2026-11-23")
        return self

    def met(self):
        self.approved()
        self.does(self.by, "talk-with-enterprise", DAY, held_on=DAY, agrees=True, minutes="x")
        self.does(self.by, "exchange-in-writing", DAY, workplace_document="5/B2", answered_on=DAY, agrees=True)
        self.does(self.by, "meet-candidate", DAY, held_on=DAY, agrees=True, minutes="x")
        return self


@pytest.fixture(params=KEYS)
def story(request):
    return Appointment(request.param)


def test_from_approval_to_decision(story):
    story.met()
    assert story.due("process") == story.calendar.add_working_days(dt.date(2026, 11, 23), 30)
    story.does("personnel_body", "record-party-opinion", DAY, party_document="4/ĐU", agrees=True)
    assert story.does("personnel_body", "submit", DAY, report="x").state == "submitted"
    assert story.does("authority", "appoint", DAY, **DECISION).state == "appointed"


def test_the_steps_come_in_their_order(story):
    story.approved()
    for key in ("exchange-in-writing", "meet-candidate", "submit", "appoint"):
        assert not story.actions("everybody", DAY, ANSWERS)[key].possible


def test_the_comments_of_the_party_committee_come_before_the_submission(story):
    story.met()
    with pytest.raises(IllegalAct, match="comments of the Party committee there"):
        story.does("personnel_body", "submit", DAY, report="x")


def test_a_prior_opinion_that_the_post_needs_comes_before_the_decision(story):
    story.met()
    needed = ANSWERS | {"who-decides": "council_or_chairman", "prior-opinion-from": "owner_agency"}
    story.does("personnel_body", "record-party-opinion", DAY, party_document="4/ĐU", agrees=True)
    story.does("personnel_body", "submit", DAY, report="x")
    with pytest.raises(IllegalAct, match="prior opinion of the owner"):
        story.does("authority", "appoint", DAY, needed, **DECISION)
    story.does("opinion_giver", "give-opinion", DAY, needed, agrees=True)
    assert story.does("authority", "appoint", DAY, needed, **DECISION).state == "appointed"


def test_the_authority_opens_its_own_candidate_and_not_the_enterprises():
    Appointment(KEYS[0]).does("authority", "propose-appointment", DAY, **PROPOSAL)
    with pytest.raises(IllegalAct, match="Only the personnel advisory body"):
        Appointment(KEYS[1]).does("authority", "propose-appointment", DAY, **PROPOSAL)


def test_an_in_house_route_is_not_this_one(story):
    with pytest.raises(IllegalAct, match="in four steps"):
        story.does(story.by, "propose-appointment", DAY, ANSWERS | {"appointment-route": "in_house"}, **PROPOSAL)


@pytest.mark.parametrize(
    ("act", "state"), [("decline-proposal", "not_approved"), ("end", "ended"), ("refuse", "refused")]
)
def test_every_other_end(story, act, state):
    if act == "decline-proposal":
        story.does(story.by, "propose-appointment", "2026-11-23", **PROPOSAL)
    elif act == "end":
        story.approved()
    else:
        story.met().does("personnel_body", "record-party-opinion", DAY, party_document="4/ĐU", agrees=True)
        story.does("personnel_body", "submit", DAY, report="x")
    assert story.does("authority", act, DAY, decided_on=DAY, reasons="x").state == state
