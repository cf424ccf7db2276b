"""Who is told what about a case: whoever must act next, the person concerned, and those whose day comes or is past.

Notices follow from events and days. They are made in the transaction that records the event (`tell`) or by the daily
job (`tell_days`), each once; `rebuild` makes anew those of events. A user reads those of cases they may still see.
"""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, timedelta
from typing import Any

from django.conf import settings
from django.db.models import Q, QuerySet

from canbo.cases.actors import user_of
from canbo.cases.chain import day_of
from canbo.cases.dossier import dossier_of, lapses
from canbo.cases.for_person import is_shown
from canbo.cases.models import Case, CaseEvent, Seal
from canbo.cases.notice_models import Mail, Notice
from canbo.cases.projection import state_of
from canbo.cases.visibility import cases_visible_to
from canbo.cases.waits import asked_of, refresh_waits
from canbo.law.calendars import get_calendar
from canbo.procedures.book import get_procedure
from canbo.procedures.clocks import MOVED
from canbo.procedures.filed import OF_DOSSIER
from canbo.procedures.state import CaseState
from canbo.procedures.table import PERSON
from canbo.registry.models import User
from canbo.registry.roles import Role

RECEIVED, TOLD, YOURS, SOON, OVERDUE, MOVED_DAY, SEALED, LAPSES = (
    "received", "told", "yours", "soon", "overdue", "moved", "sealed", "lapses"
)  # fmt: skip
LAPSE_AHEAD = 14
"""How many days before an item of a dossier lapses those who keep it are told."""
SOON_WORKING_DAYS = 3
"""How near a due day is when those who must act are told once more; the shortest limits are of ten days."""
Asked = Mapping[User, frozenset[str]]
NOBODY: Asked = {}


def notices_of(user: Any) -> "QuerySet[Notice]":
    """What a user was told, latest first; not of cases that are no longer theirs to see."""
    theirs = Notice.objects.filter(user=user.pk).filter(Q(case=None) | Q(case__in=cases_visible_to(user)))
    return theirs.select_related("case__person", "case__body", "event", "user")


def mark_read(user: Any, keys: Sequence[int] | None, *, at: datetime) -> int:
    """Mark those notices of a user as read, all when `keys` is None; returns how many were unread."""
    unread = Notice.objects.filter(user=user.pk, read_at=None)
    return (unread if keys is None else unread.filter(pk__in=keys)).update(read_at=at)


def tell(case: Case, rows: Sequence[CaseEvent], new: Sequence[CaseEvent], *, now: datetime) -> list[Notice]:
    """Tell of events just recorded; `rows` are all events of the case. The caller holds the record.

    Changes, in this order: case_wait, notice, mail.
    """
    today = day_of(now)
    before = asked_of(case, today)
    state = state_of(rows, now)
    refresh_waits(case, state, now)
    made = [notice for row in new[:-1] for notice in _of_event(case, row, state, before, before)]
    return _keep([*made, *_of_event(case, new[-1], state, before, asked_of(case, today))], mail=True)


def tell_handed(case: Case, rows: Sequence[CaseEvent], *, now: datetime) -> list[Notice]:
    """Ask anew whom a case waits for, and tell those for whom it does since today.

    The register may have changed, or the days of a substitute begun.
    The caller holds the record. Changes, in this order: case_wait, notice, mail.
    """
    today = day_of(now)
    before = asked_of(case, today - timedelta(days=1))
    state = state_of(rows, now)
    refresh_waits(case, state, now)
    told = set(Notice.objects.filter(case=case, kind=YOURS, made_at__date=today).values_list("user", "role"))
    made = []
    for user, roles in asked_of(case, today).items():
        for role in sorted(roles - before.get(user, frozenset()))[:1]:
            if (user.pk, role) not in told:
                more = {"state": state.state, "role": role, "day": _dues(state).get(role)}
                made.append(_notice(user, case, YOURS, f"{role}:{today}", now, **more))
    return _keep(made, mail=True)


def tell_days(cases: Iterable[Case], *, now: datetime) -> list[Notice]:
    """Tell those whom open cases wait for that a due day is near, or past; each day once."""
    today, made = day_of(now), []
    for case in cases:
        if case.due_on is None or case.closed_at is not None:
            continue
        near = get_calendar(case.body.calendar).add_working_days(today, SOON_WORKING_DAYS, today)
        if case.due_on > near:
            continue
        kind = OVERDUE if case.due_on < today else SOON
        made += [
            _notice(user, case, kind, f"{case.waiting_for}:{case.due_on}", now, role=case.waiting_for, day=case.due_on)
            for user, roles in asked_of(case, today).items()
            if case.waiting_for in roles
        ]
    return _keep(made, mail=True)


def tell_lapses(cases: Iterable[Case], *, now: datetime) -> list[Notice]:
    """Tell the personnel officers which items of a dossier lapse soon, before they are needed; each item's day once."""
    today, made = day_of(now), []
    for case in cases:
        rows = list(CaseEvent.objects.of(case.number))
        if not any(row.type in OF_DOSSIER for row in rows):
            continue
        dossier = dossier_of(get_procedure(case.procedure), state_of(rows, now))
        near = [
            lapse
            for lapse in (lapses(dossier, today, case.due_on) if dossier is not None else [])
            if lapse.good_until <= today + timedelta(days=LAPSE_AHEAD)
        ]
        made += [
            _notice(user, case, LAPSES, f"{lapse.item.key}:{lapse.good_until}", now, day=lapse.good_until)
            for lapse in near
            for user in _keeping(case)
        ]
    return _keep(made, mail=True)


def lapsing_item(notice: Notice) -> str:
    """Which item of the dossier a notice is about."""
    return notice.key.split(":")[2] if notice.kind == LAPSES else ""


def _keeping(case: Case) -> list[User]:
    """The personnel officers of the body and of its owner's agency, but never whom the case is about."""
    bodies = [pk for pk in (case.body_id, case.body.owner_agency_id) if pk is not None]
    officers = User.objects.filter(is_active=True, role=Role.OFFICER, bodies__in=bodies).distinct().order_by("pk")
    return [user for user in officers if user.person_id is None or user.person_id != case.person_id]


def tell_seal(seal: Seal, *, now: datetime) -> list[Notice]:
    """Give a seal to the inspectors: it proves something once it has left the house."""
    inspectors = User.objects.filter(role=Role.INSPECTOR, is_active=True)
    return _keep([_notice(user, None, SEALED, str(seal.day), now, day=seal.day) for user in inspectors], mail=True)


def rebuild_notices(case: Case, rows: Sequence[CaseEvent], *, at: datetime) -> int:
    """Make anew the notices of a case's events that are missing, and take away those of events not on record.

    Whom the case waited for after each event is asked with what the register knows at the moment `at`; nobody is told
    of what came before their account. No mail goes out: it is no news. Leaves case_wait as it is to be at `at`.
    """
    of_events = Notice.objects.filter(case=case.number).exclude(event=None)
    of_events.exclude(event__in=[row.seq for row in rows]).delete()
    before, made = NOBODY, []
    for count, row in enumerate(rows, 1):
        state = state_of(rows[:count], row.at)
        refresh_waits(case, state, at)
        after = asked_of(case, day_of(row.at))
        made += [notice for notice in _of_event(case, row, state, before, after) if notice.user.created_at <= row.at]
        before = after
    return len(_keep(made, mail=False))


def _of_event(case: Case, row: CaseEvent, state: CaseState, before: Asked, after: Asked) -> list[Notice]:
    act = get_procedure(case.procedure).of_event(row.type)
    made = []
    if is_shown(row, act):
        kind = RECEIVED if act is not None and PERSON in act.by else TOLD
        made += [_of(row, user, case, state, kind) for user in _concerned(case)]
    if row.type == MOVED:
        run = next((run for run in state.clocks if run.key == row.data["clock"]), None)
        asked = [user for user, roles in after.items() if run is not None and run.by in roles]
        day = date.fromisoformat(row.data["due"])
        made += [_of(row, user, case, state, MOVED_DAY, day=day) for user in (*asked, *_concerned(case))]
    actor = user_of(row.actor)
    for user, roles in after.items():
        gained = sorted(roles - before.get(user, frozenset()))
        if gained and user != actor:
            made.append(_of(row, user, case, state, YOURS, role=gained[0], day=_dues(state).get(gained[0])))
    return made


def _dues(state: CaseState) -> dict[str, date]:
    """The due day of each role whose clock runs."""
    return {run.by: run.due.deadline.due for run in state.clocks if run.stopped_on is None and run.due is not None}


def _concerned(case: Case) -> "QuerySet[User]":
    return User.objects.filter(person=case.person_id, person__isnull=False, is_active=True)


def _of(row: CaseEvent, user: User, case: Case, state: CaseState, kind: str, **more: Any) -> Notice:
    return _notice(user, case, kind, str(row.seq), row.at, event=row, state=state.state, **more)


def _notice(user: User, case: Case | None, kind: str, what: str, at: datetime, **more: Any) -> Notice:
    number = case.number if case is not None else ""
    return Notice(user=user, case=case, kind=kind, key=f"{number}:{kind}:{what}", made_at=at, **more)


def _keep(made: Sequence[Notice], *, mail: bool) -> list[Notice]:
    """Store those that are not there yet, and queue mail for those with an address. The caller holds the record."""
    there = set(Notice.objects.filter(key__in={n.key for n in made}).values_list("user", "key"))
    new = list({(n.user_id, n.key): n for n in made if (n.user_id, n.key) not in there}.values())
    Notice.objects.bulk_create(new)
    if mail and settings.MAIL_IS_SENT:
        Mail.objects.bulk_create(Mail(notice=notice, queued_at=notice.made_at) for notice in new if notice.user.email)
    return new
