"""Reappointment and extension told up to each step, for the tests of both."""

from exploration import COUNTS
from story import Story

ANSWERS = {
    "who-decides": "council_or_chairman", "prior-opinion-from": "none", "reappointment-route": "reappoint",
    "reappointment-conditions": True, "term-limit-reached": False, "inspectors-consulted-first": False,
    "dossier-complete": True,
}  # fmt: skip
TERM = {"term_end": "2027-06-30"}
ASSESSED = {
    "fulfilled_term_duties": True, "meets_standards_of_post": True, "enterprise_needs_person": True,
    "fit_for_duties": True, "head": "not_asked", "report": "x",
}  # fmt: skip
PARTY = {"agrees": True, "document": "8-CV/ĐU"}
DECISION = {
    "number": "4/QĐ", "decided_on": "2027-03-20", "effective_on": "2027-07-01", "new_term_end": "2032-06-30",
}  # fmt: skip
DAY = "2027-03-20"


def count(rule, outcome):
    return {"held_on": "2027-03-15", "votes": COUNTS[rule, outcome]}


def told(key="reappointment", **readings):
    story = Story(key, **readings)
    story.does("personnel_body", "open", "2027-01-04", ANSWERS, **TERM)
    return story


def to_assessed(key="reappointment", answers=None):
    story = told(key)
    story.does("authority", "notify", "2027-02-01", answers or ANSWERS)
    story.does("person", "file-self-assessment", "2027-02-15", answers or ANSWERS, assessment="x")
    return story


def to_counted(outcome="selected"):
    story = to_assessed()
    story.does("personnel_body", "name-counting-committee", DAY, ANSWERS, members=["u-7", "u-8"])
    story.does("counting_committee", "count-key", DAY, ANSWERS, **count("reappointment-key", outcome))
    return story


def to_proposed():
    story = to_counted()
    story.does("authority", "propose", DAY, ANSWERS, **ASSESSED)
    return story


def to_voted():
    story = to_proposed()
    story.does("personnel_body", "count-collective", DAY, ANSWERS, **count("reappointment-collective", "selected"))
    return story
