"""Branches, counts of votes, anchored clocks, facts stated and persons named, on a small procedure of its own."""

import datetime as dt
from dataclasses import replace

import pytest

from canbo.kernel.fact import Words
from canbo.law.calendars import get_calendar
from canbo.procedures.engine import IllegalAct, decide, fold
from canbo.procedures.needs import ran_out
from canbo.procedures.state import Surroundings
from canbo.procedures.table import AUTHORITY, Act, Branch, Clock, Field, Procedure, State
from canbo.procedures.ways import named, stated, target

HANOI = dt.timezone(dt.timedelta(hours=7))
W = Words("việc", "thing")
COUNTED = Branch("votes", (("selected", "chosen"), ("stopped", "nobody")))
PROCEDURE = Procedure(
    "small", W, "181/2026",
    states=(State("begun", W), State("chosen", W), State("nobody", W, final=True), State("over", W, final=True)),
    acts=(
        Act("begin", "begun", W, (AUTHORITY,), ("",), "begun", (), (
            Field("term_end", "date", W), Field("position", "choice", W, choices=(("controller", W),), fact="position"),
        )),
        Act("count", "counted", W, (AUTHORITY,), ("begun",), COUNTED, (), (
            Field("votes", "tally", W, rule="appointment-step-1"), Field("shortlist", "people", W, required=False),
        )),
        Act("end", "ended", W, (AUTHORITY,), ("chosen",), Branch("agreed", ((True, "over"), (False, "begun"))), (),
            (Field("agreed", "bool", W), Field("who", "person", W, required=False))),
        Act("lapse", "lapsed", W, (AUTHORITY,), ("begun",), "over", (), needs=(ran_out("notice", W),)),
    ),
    clocks=(Clock("notice", "181/2026:17.1.p1", ("begun",), ("ended",), AUTHORITY, W, anchor="term_end"),),
    opens="begin",
)  # fmt: skip
COUNT = {"convened": 21, "excused": 1, "present": 20, "votes": {"P-1": 15}, "invalid": 0}


class Told:
    def __init__(self):
        self.events = []

    @property
    def state(self):
        return fold(PROCEDURE, self.events, get_calendar("vn-state"))

    def does(self, key, day="2026-11-23", readings=None, **body):
        today = dt.date.fromisoformat(day)
        around = Surroundings(today, frozenset({AUTHORITY}), readings=readings or {"reading_12_1_quorum": "two_thirds"})
        at = dt.datetime.combine(today, dt.time(9), HANOI)
        self.events.append(decide(PROCEDURE, self.state, key, body, actor="u-1", at=at, around=around))
        return self.state


@pytest.fixture
def told():
    made = Told()
    made.does("begin", term_end="2027-06-30", position="controller")
    return made


def test_a_limit_that_counts_back_counts_from_the_day_the_case_names(told):
    (run,) = told.state.clocks
    assert run.due.deadline.due < dt.date(2027, 6, 30) - dt.timedelta(days=90)


def test_the_case_states_facts_and_names_persons(told):
    assert stated(PROCEDURE, told.state) == {"position": "controller"}
    told.does("count", votes=COUNT, shortlist=["P-1", "P-2"])
    told.does("end", agreed=False, who="P-3")
    assert named(PROCEDURE, told.state) == {"P-1", "P-2", "P-3"}


def test_whom_a_correction_names_is_named_and_whoever_was_named_before_it_too(told):
    told.does("count", votes=COUNT, shortlist=["P-1", "P-2"])
    told.does("end", agreed=False, who="P-3")
    body = {"corrects": 3, "reason": "x", "fields": {"who": "P-4"}}
    told.events.append(replace(told.events[-1], seq=4, type="event_corrected", body=body))
    assert named(PROCEDURE, told.state) == {"P-1", "P-2", "P-3", "P-4"}


@pytest.mark.parametrize(("votes", "state"), [(11, "chosen"), (6, "begun")])
def test_a_count_leads_where_its_outcome_says_or_nowhere(told, votes, state):
    count = COUNT | {"votes": {"P-1": votes}}
    if state == "begun":
        with pytest.raises(IllegalAct):
            told.does("count", votes=count)
    else:
        told.does("count", votes=count)
    assert told.state.state == state


def test_a_count_remembers_the_reading_it_was_weighed_under(told):
    told.does("count", votes=COUNT)
    assert told.events[-1].body["votes"]["readings"] == {"reading_12_1_quorum": "two_thirds"}


def test_a_count_that_does_not_add_up_is_refused_with_its_sentence(told):
    with pytest.raises(IllegalAct, match="22"):
        told.does("count", votes=COUNT | {"present": 22})
    assert told.state.version == 1


def test_a_meeting_under_a_contested_reading_is_not_recorded_before_it_is_settled(told):
    with pytest.raises(IllegalAct, match="12"):
        told.does("count", readings={"reading_14": "opinion"}, votes=COUNT | {"present": 12, "votes": {"P-1": 12}})


def test_a_truth_leads_both_ways(told):
    told.does("count", votes=COUNT)
    act = PROCEDURE.act("end")
    assert target(act, {"agreed": True}) == "over"
    assert told.does("end", agreed=False).state == "begun"


def test_a_limit_that_has_not_run_out_keeps_a_lapse_from_being_recorded(told):
    due = told.state.clocks[0].due.deadline.due
    with pytest.raises(IllegalAct, match="not run out"):
        told.does("lapse", day=due.isoformat())
    assert told.does("lapse", day=(due + dt.timedelta(days=1)).isoformat()).state == "over"


@pytest.mark.parametrize("wrong", [{"who": ""}, {"who": 7}, {"who": "  "}])
def test_a_person_is_named_by_a_code(told, wrong):
    told.does("count", votes=COUNT)
    if wrong["who"] == "":
        assert told.does("end", agreed=True, **wrong).state == "over"
    else:
        with pytest.raises(IllegalAct):
            told.does("end", agreed=True, **wrong)
