"""How a table is explored: answers under which it goes on, values for its fields, counts for its votes."""

import datetime as dt
from collections import deque
from functools import cache

from story import Story

from canbo.procedures.engine import IllegalAct, as_asked
from canbo.procedures.table import Branch

SETTLED = {
    "who-decides": "owner_agency", "prior-opinion-from": "none", "discontinuation-allowed": False,
    "term-limit-reached": False, "inspectors-consulted-first": False, "civil-servants-rules-excluded": False,
    "discontinuation-allowance": 1_000_000, "discipline-ends": dt.date(2027, 11, 23),
}  # fmt: skip
DAY, MUCH_LATER = "2026-11-23", "2028-11-23"
SAMPLES = {"text": "x", "date": DAY, "int": 1, "bool": True, "person": "P-1", "people": ["P-1"], "file": "0" * 64}
# Where the usual value of its type would end the procedure at once.
OF_FIELD = {"defence_or_security_enterprise": False, **{f"convened_step_{step}": 20 for step in range(1, 5)}}
SAMPLES |= {"users": ["u-1"], "people": ["P-1", "P-2"]}
GOING_ON = {
    "appointment-in-house": {"appointment-route": "in_house"},
    "appointment-outside-authority": {"appointment-route": "from_outside"},
    "appointment-outside-enterprise": {"appointment-route": "from_outside"},
    "reappointment": {"reappointment-route": "reappoint"},
    "extension": {"reappointment-route": "extend"},
    "appointment-prime-minister-in-house": {
        "appointment-route": "prime_minister_in_house",
        "prior-opinion-from": "prime_minister",
    },
    "appointment-prime-minister-outside": {
        "appointment-route": "prime_minister_from_outside",
        "prior-opinion-from": "prime_minister",
    },
    "conversion": {"appointment-route": "conversion"},
    "appointment-owner-led": {"appointment-route": "owner_led"},
}
OTHERWISE = (("reappointment-route", "defer"), ("grade-correction-due", False), ("discontinuation-allowance", None))


def favourable(procedure):
    """Answers under which the procedure goes on: every question it asks is met or settled."""
    own = SETTLED | GOING_ON.get(procedure.key, {})
    return {name: own.get(name, True) for name in procedure.questions}


def answers_of(procedure):
    """The favourable answers, and those with each other answer that a table waits for."""
    usual = favourable(procedure)
    return [usual, *({**usual, name: value} for name, value in OTHERWISE if name in usual)]


# A count for each outcome of each rule that a table branches on.
_VOTES: dict[str, dict[str, dict[str, int]]] = {
    "appointment-step-1": {"selected": {"P-1": 11}, "forwarded": {"P-1": 6, "P-2": 7}, "stopped": {"P-1": 5}},
    "appointment-step-2": {"selected": {"P-1": 11}, "forwarded": {"P-1": 6, "P-2": 7}, "stopped": {"P-1": 5}},
    "appointment-step-3": {"selected": {"P-1": 11}, "stopped": {"P-1": 10, "P-2": 10}},
    "appointment-step-4": {"selected": {"P-1": 11}, "report": {"P-1": 9}, "stopped": {"P-1": 9}},
}
_HELD = {"convened": 20, "excused": 0, "present": 20, "readings": {"reading_12_1_quorum": "two_thirds"}}
COUNTS: dict[tuple[str, str], dict[str, object]] = {
    (rule, outcome): {**_HELD, "votes": votes} for rule, ways in _VOTES.items() for outcome, votes in ways.items()
}
COUNTS["appointment-step-4", "head-decides"] = {**_HELD, "votes": {"P-1": 10, "P-2": 10}}
_ELEVEN = {"convened": 11, "excused": 0, "present": 11, "invalid": 0}
_SEVEN = {"members": 7, "convened": 7, "excused": 0, "present": 7}
_EIGHT = {"members": 8, "convened": 8, "excused": 0, "present": 8}
COUNTS |= {
    ("reappointment-key", "selected"): _ELEVEN | {"votes": {"P-1": 6}},
    ("reappointment-key", "report"): _ELEVEN | {"votes": {"P-1": 5}},
    ("reappointment-key", "head-decides"): _ELEVEN | {"present": 10, "votes": {"P-1": 5}},
}
for _rule in ("reappointment-collective", "extension"):
    COUNTS[_rule, "selected"] = _SEVEN | {"votes": {"P-1": 4}}
    COUNTS[_rule, "head-decides"] = _EIGHT | {"votes": {"P-1": 4}}
    COUNTS[_rule, "report"] = _SEVEN | {"votes": {"P-1": 3}}
for _end, _choice in (("report", "report"), ("stopped", "stop")):
    COUNTS["appointment-step-4", _end]["readings"] = {**_HELD["readings"], "reading_12_5": _choice}  # type: ignore[dict-item]


def fields_of(act):
    """Values for every field that must be given: once for each way the act can lead, else once for each choice."""
    needed = [field for field in act.fields if field.required]
    given = {field.name: SAMPLES[field.type] for field in needed if field.type in SAMPLES}
    given |= {field.name: field.choices[0][0] for field in needed if field.type == "choice"}
    given |= {field.name: OF_FIELD[field.name] for field in needed if field.name in OF_FIELD}
    given |= {field.name: SETTLED[field.answer] for field in needed if field.answer}
    if not isinstance(act.to, Branch):
        choices = [(field.name, name) for field in needed if field.type == "choice" for name, _ in field.choices]
        return [given, *(given | {field: name} for field, name in choices)]
    field = next(field for field in act.fields if field.name == act.to.field)
    if field.type == "tally":
        return [given | {field.name: COUNTS[field.rule, outcome]} for outcome, _ in act.to.ways]
    return [given | {field.name: value} for value, _ in act.to.ways]


@cache
def explored(key):
    """All states reached by all acts of the table, each with the acts that lead out of it; shortest ways first."""
    ways: dict[str, set[str]] = {}
    seen: dict[tuple[str, str], set[str]] = {}
    queue = deque([[]])
    while queue:
        path = queue.popleft()
        story = Story(key)
        for act, fields, day, answers in path:
            story.does("everybody", act, day, answers, **fields)
        here, since = story.state().state, path[-1][2] if path else DAY
        contexts = [
            (day, answers, story.actions("everybody", day, answers))
            for day in sorted({since, MUCH_LATER})
            for answers in answers_of(story.procedure)
        ]
        found = [step for act in story.procedure.acts for step in first_way(story, act, contexts)]
        # Where values are compared with the opening, each opening is explored for itself.
        told = repr(path[0][1]) if path and any(act.checks or act.order for act in story.procedure.acts) else ""
        before = seen.setdefault((here, told), set())
        if path and before and {step[0] for step in found} <= before:
            continue
        before |= {step[0] for step in found}
        ways[here] = ways.get(here, set()) | before
        done = [(act, fields) for act, fields, _, _ in path]
        queue += [[*path, step] for step in found if step[:2] not in done]
    return ways


def first_way(story, act, contexts):
    """The act with each of its values that lead somewhere, on the first day, under the first answers, that allow it."""
    for day, answers, offered in contexts:
        if act.key in offered and offered[act.key].possible:
            steps = list(possible(story, act, day, answers))
            if steps:
                return steps
    return []


def possible(story, act, day, answers):
    """The act with each of its values that lead somewhere that day."""
    for fields in fields_of(as_asked(act, story.state())):
        try:
            story.tries("everybody", act.key, day, answers, **fields)
        except IllegalAct:
            continue
        yield act.key, fields, day, answers
