"""Leaving and retirement under Article 37 as stories."""

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.procedures.engine import IllegalAct

ANSWERS = {"who-decides": "council_or_chairman", "prior-opinion-from": "owner_agency"}
DECISION = {"number": "3/QĐ", "decided_on": "2026-11-25", "effective_on": "2026-12-31", "basis": "Bộ luật Lao động"}
OPENINGS = {
    "leaving-enterprise": ("request", {"reason": "x"}),
    "retirement": ("notify", {"retires_on": "2026-12-31"}),
}


@pytest.fixture(params=OPENINGS)
def begun(request):
    story = Story(request.param)
    act, fields = OPENINGS[request.param]
    story.does("person", act, "2026-11-20", ANSWERS, **fields)
    return story


def test_decided_after_the_opinion_and_settled(begun):
    with pytest.raises(IllegalAct, match="owner's representative agency is missing"):
        begun.does("authority", "decide", "2026-11-25", ANSWERS, **DECISION)
    begun.does("opinion_giver", "give-opinion", "2026-11-24", ANSWERS, agrees=True)
    assert begun.does("authority", "decide", "2026-11-25", ANSWERS, **DECISION).state == "decided"
    settled = begun.does("personnel_body", "record-benefits", "2026-12-31", ANSWERS, settled_on="2026-12-31")
    assert settled.state == "done"


def test_a_decision_names_its_basis_outside_the_decree(begun):
    begun.does("opinion_giver", "give-opinion", "2026-11-24", ANSWERS, agrees=True)
    with pytest.raises(IllegalAct, match="basis outside the Decree"):
        begun.does("authority", "decide", "2026-11-25", ANSWERS, **{**DECISION, "basis": ""})


def test_refused_with_reasons_or_withdrawn(begun):
    with pytest.raises(IllegalAct, match="Only the person concerned"):
        begun.does("personnel_body", "withdraw", "2026-11-24", ANSWERS)
    refusal = {"decided_on": "2026-11-25", "basis": "Quy chế", "reasons": "x"}
    assert begun.does("authority", "refuse", "2026-11-25", ANSWERS, **refusal).state == "refused"


def test_withdrawn_by_the_person(begun):
    assert begun.does("person", "withdraw", "2026-11-24", ANSWERS).state == "withdrawn"


@pytest.mark.parametrize("why", ["mistaken", "died"])
def test_opened_by_mistake_or_with_the_person_gone_it_lapses(begun, why):
    lapse = {"why": why, "since": "2026-11-22", "rests_on": "12/TB"}
    with pytest.raises(IllegalAct, match="Only"):
        begun.does("person", "lapse", "2026-11-24", ANSWERS, **lapse)
    assert begun.does("personnel_body", "lapse", "2026-11-24", ANSWERS, **lapse).state == "lapsed"
