"""What a meeting tells its papers, so that nobody types it again: letter, minutes, count record."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from canbo.cases.actors import user_of
from canbo.cases.ballots.access import Seen
from canbo.cases.ballots.counting import Result, entries, tally_of
from canbo.cases.ballots.meetings import numbers_of
from canbo.cases.ballots.models import Attendance, Attendee, Capacity, Meeting, Stage
from canbo.cases.models import CaseEvent
from canbo.kernel.fact import Words
from canbo.procedures.counting_committee import counters
from canbo.procedures.ways import weighed, with_readings
from canbo.registry.models import Person

LETTER, MINUTES, COUNT = "convening-letter", "meeting-minutes", "count-record"


def title_of(found: Seen) -> Words:
    """What the meeting is called: the step, without the verb of the act that records it."""
    words = found.act.words
    vi, en = words.vi.removeprefix("Ghi kết quả "), words.en.removeprefix("Record ").removeprefix("the ")
    return Words(vi[:1].upper() + vi[1:], en[:1].upper() + en[1:])


def values_of_meeting(found: Seen, kind: str, result: Result | None, *, lang: str = "vi") -> dict[str, Any]:
    """The values of one paper. `result` is told in the count record, and in the minutes where it may be announced."""
    meeting, numbers = found.meeting, numbers_of(found.meeting)
    attendees = list(meeting.attendees.all())
    values: dict[str, Any] = {
        "body": found.view.case.body.name, "case": meeting.case, "meeting": title_of(found).said(lang),
        "held_on": meeting.held_on, "held_at": meeting.place, "mode": meeting.mode, "listed": names(meeting.candidates),
        "convened": numbers.convened, "excused": numbers.excused, "present": numbers.present,
    }  # fmt: skip
    match kind:
        case "convening-letter":
            values["composition"] = meeting.composition.regulation if meeting.composition else ""
            values["addressees"] = [_said(one) for one in attendees]
        case "meeting-minutes":
            away = [one for one in attendees if one.attendance == Attendance.EXCUSED]
            values["away"] = [f"{one.name}: {one.reason}" for one in away]
            values["advisers"] = [_said(one) for one in attendees if one.capacity == Capacity.ADVISER]
            if result is not None and meeting.stage == Stage.RECORDED:
                values["told"] = not found.tally.withheld
                values["outcome"] = (
                    [] if found.tally.withheld else [*_lines(meeting, result), *_why(found, result, lang)]
                )
            elif found.tally.withheld:
                values["told"] = False
        case _ if result is not None:
            values |= _count(found, result, lang)
        case _:
            pass
    return values


def names(codes: Sequence[str]) -> list[str]:
    """Persons by name and code."""
    known = dict(Person.objects.filter(code__in=list(codes)).values_list("code", "full_name"))
    return [f"{known.get(code, code)} ({code})" for code in codes]


def in_names(sentences: Sequence[str], codes: Sequence[str]) -> list[str]:
    """Sentences of a count, which name each person by the code, with the name before it."""
    if not codes:
        return list(sentences)
    known = dict(zip(codes, names(codes), strict=True))
    any_code = re.compile("|".join(rf"(?<![\w-]){re.escape(code)}(?![\w-])" for code in codes))
    return [any_code.sub(lambda found: known[found.group()], sentence) for sentence in sentences]


def _count(found: Seen, result: Result, lang: str) -> dict[str, Any]:
    meeting = found.meeting
    closed = CaseEvent.objects.filter(seq=meeting.closed_event).first()
    acted = [one.actor for one in entries(meeting)] or counters(found.view.state)
    committee = [user_of(actor) for actor in acted]
    signing = [str(user) for user in committee if user is not None]
    values: dict[str, Any] = {
        "issued": result.numbers.handed if meeting.coded else result.numbers.present, "cast": result.cast,
        "invalid": result.invalid, "counted": _rows(meeting, result), "reasons": _why(found, result, lang),
        "kept_in": found.tally.withheld,
        "box_hash": closed.data.get("box_root") if closed is not None else None,
        "counter_name": signing[0] if signing else "", "second_name": signing[1] if len(signing) > 1 else "",
    }  # fmt: skip
    if found.one_person:
        values["against"] = result.against
    return values


def _rows(meeting: Meeting, result: Result) -> list[dict[str, Any]]:
    listed = zip(meeting.candidates, names(meeting.candidates), strict=True)
    return [{"who": name, "ballots": result.votes.get(code, 0)} for code, name in listed]


def _lines(meeting: Meeting, result: Result) -> list[str]:
    return [f"{row['who']}: {row['ballots']}" for row in _rows(meeting, result)]


def _why(found: Seen, result: Result, lang: str) -> list[str]:
    """What follows from the count, in sentences, under the readings of the installation."""
    name = found.tally.name
    said = with_readings(found.act, {name: tally_of(found, result)}, found.view.around.readings)[name]
    return in_names([sentence.said(lang) for sentence in weighed(found.tally, said).why], found.meeting.candidates)


def _said(one: Attendee) -> str:
    return f"{one.name}, {one.hats}" if one.hats else one.name
