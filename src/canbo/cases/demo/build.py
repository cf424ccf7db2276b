"""Build the invented register with cases under way, day by day as their acts would have been recorded."""

from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from typing import Any

from django.db import transaction

from canbo.cases.chain import HANOI, day_of
from canbo.cases.models import Case
from canbo.cases.verbs import act, open_case
from canbo.law.calendars import get_calendar
from canbo.registry.demo import build as build_register
from canbo.registry.models import Body, Person, Term, User

from .stories import Stage, stories
from .story import Step, Story

CALENDAR = "vn-state"
MORNING = time(8, 30)
BETWEEN = timedelta(minutes=7)
Progress = Callable[[str], None]


def build(now: datetime, *, progress: Progress = lambda _step: None) -> int:
    """Build the demo around the day of `now`; returns how many cases it has. All of it or nothing is written."""
    on = day_of(now)
    with transaction.atomic():
        build_register(on, progress=progress, recorded=now)
        progress("cases")
        stage = Stage(on, lambda ago: working_day(on, ago), _codes(), _ends())
        users = {user.username: user for user in User.objects.all()}
        opened: dict[Story, Case] = {}
        for at, story, step in _in_order(stories(stage), on, now):
            _done(story, step, users[step.user], opened, at)
    return len(opened)


def working_day(on: date, ago: int) -> date:
    """The day so many working days before `on`, after it when negative; `on` itself for 0."""
    return get_calendar(CALENDAR).add_working_days(on, -ago)


def _codes() -> Mapping[str, str]:
    """Persons and bodies by name; the name of a body without the mark of a sample."""
    persons = dict(Person.objects.values_list("full_name", "code"))
    return persons | {body.name.removesuffix(" (mẫu)"): body.code for body in Body.objects.all()}


def _ends() -> Mapping[str, str]:
    """The day on which each person's term ends, by the code of the person; of several posts any."""
    terms = Term.objects.current().filter(left_on=None).select_related("person")
    return {term.person.code: term.ends_on.isoformat() for term in terms if term.ends_on is not None}


def _in_order(told: tuple[Story, ...], on: date, now: datetime) -> list[tuple[datetime, Story, Step]]:
    """Every step with its moment, the earliest first; those of today are recorded now."""
    found: list[tuple[datetime, Story, Step]] = []
    for number, story in enumerate(told):
        for place, step in enumerate(story.steps):
            begins = datetime.combine(working_day(on, step.ago), MORNING, HANOI)
            at = begins + BETWEEN * (number * 4 + place) if step.ago else now
            found.append((at, story, step))
    return sorted(found, key=lambda one: one[0])


def _done(story: Story, step: Step, user: User, opened: dict[Story, Case], at: datetime) -> None:
    """Open the case by its first step, else do the act."""
    fields: dict[str, Any] = dict(step.fields)
    known = opened.get(story)
    if known is None:
        opened[story] = open_case(
            user=user, procedure=story.procedure, person=story.person, body=story.body, fields=fields, now=at
        )
    else:
        act(user=user, number=known.number, key=step.act, fields=fields, now=at)
