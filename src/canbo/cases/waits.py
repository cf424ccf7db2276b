"""Whose act a case waits for: worked out from the case and the law once, kept in `CaseWait`, read by query ever after.

The rows are written with each act and refreshed every day, because what the register knows may change who decides.
They say which roles at which body are asked, so that somebody given a body today finds its cases at once.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date, datetime
from typing import Any

from django.db.models import Exists, OuterRef, Q

from canbo.cases.actors import user_of
from canbo.cases.around import situation
from canbo.cases.chain import day_of
from canbo.cases.models import Case
from canbo.cases.notice_models import CaseWait
from canbo.cases.projection import Opening
from canbo.cases.visibility import HANDLING
from canbo.procedures.book import get_procedure
from canbo.procedures.counting_committee import counters
from canbo.procedures.state import CaseState
from canbo.procedures.table import AUTHORITY, COUNTING_COMMITTEE, OPINION_GIVER, PERSON, PERSONNEL_BODY, Procedure
from canbo.procedures.ways import named
from canbo.registry.models import User
from canbo.registry.roles import Role

COLUMNS = ("role", "user_role", "above", "user_id", "since", "until", "named")


def awaited(procedure: Procedure, state: CaseState, answers: Mapping[str, Any]) -> frozenset[str]:
    """The roles whose act comes next: whose clock runs, of those who can lead on, or end it where nothing leads on.

    Also whoever gives a prior opinion not yet given, and the counting committee, for which no clock counts, where the
    next act is its alone. While the person's own days run, that is whoever else may file for them.
    """
    running = {run.by for run in state.clocks if run.stopped_on is None}
    here = [act for act in procedure.acts if state.state in act.from_]
    final = {state.key for state in procedure.states if state.final}
    ways = [(set(act.targets) - {state.state}, act) for act in here]
    onward = [act for targets, act in ways if targets - final] or [act for targets, act in ways if targets]
    leading = {role for act in onward for role in act.by if role not in (PERSON, COUNTING_COMMITTEE)}
    wanted = answers.get("prior-opinion-from") not in (None, "none")
    heard = any(OPINION_GIVER in act.by and not state.done.get(act.event) for act in here)
    also = {OPINION_GIVER} if wanted and heard else set()
    also |= {COUNTING_COMMITTEE} if any(act.by == (COUNTING_COMMITTEE,) for act in here) else set()
    filing = {role for act in onward if PERSON in act.by for role in act.by if role != PERSON}
    if PERSON in running and filing:
        return frozenset(filing | also)
    return frozenset(running & leading or leading or running) | also


def refresh_waits(case: Case, state: CaseState, now: datetime) -> bool:
    """Write anew for whom the case waits, as the register knows it now; says whether anything changed."""
    ended = state.state != "" and get_procedure(case.procedure).state(state.state).final
    wanted = [] if ended else _rows(case, state, _answers(case, state, now))
    if [_columns(row) for row in case.waits.order_by("id")] == [_columns(row) for row in wanted]:
        return False
    case.waits.all().delete()
    CaseWait.objects.bulk_create(wanted)
    return True


def mine(user: User, on: date) -> Q:
    """The condition on cases that wait for this user on a day."""
    given = user.bodies.values("pk")
    theirs = Q(user_role=user.role, above=False, case__body__in=given)
    theirs |= Q(user_role=user.role, above=True, case__body__owner_agency__in=given)
    if user.role in HANDLING:
        theirs |= Q(user=user.pk) & _within(on)
    rows = CaseWait.objects.filter(theirs, case=OuterRef("pk"))
    if user.person is not None:
        rows = rows.exclude(named__contains=_line(user.person.code))
    return Q(Exists(rows))


def asked_of(case: Case, on: date) -> dict[User, frozenset[str]]:
    """The users whom the case waits for on a day, each with the roles in which it does."""
    found: dict[User, set[str]] = defaultdict(set)
    for row in case.waits.filter(_within(on)):
        for user in _behind(row, case):
            if user.person is None or _line(user.person.code) not in row.named:
                found[user].add(row.role)
    return {user: frozenset(roles) for user, roles in found.items()}


def _within(on: date) -> Q:
    return (Q(since=None) | Q(since__lte=on)) & (Q(until=None) | Q(until__gte=on))


def _behind(row: CaseWait, case: Case) -> Iterator[User]:
    users = User.objects.filter(is_active=True).select_related("person").order_by("pk")
    if row.user_id is not None:
        return users.filter(pk=row.user_id, role__in=HANDLING).iterator()
    where = case.body.owner_agency_id if row.above else case.body_id
    return users.filter(role=row.user_role, bodies=where).iterator()


def _answers(case: Case, state: CaseState, now: datetime) -> Mapping[str, Any]:
    opening = Opening(case.procedure, case.begun, case.person.code if case.person else "", case.body.code)
    return situation(opening, case.person, case.body, state, day_of(now)).values


def _rows(case: Case, state: CaseState, answers: Mapping[str, Any]) -> list[CaseWait]:
    """One row for each way in which somebody comes to an awaited role; the same rule as `roles_of`, asked once."""
    procedure = get_procedure(case.procedure)
    never = set(named(procedure, state)) | ({case.person.code} if case.person else set())
    barred = "".join(_line(code) for code in sorted(never))
    rows = []
    for role in sorted(awaited(procedure, state, answers)):
        offices = [(Role.OFFICER, False), (Role.OFFICER, True)] if role == PERSONNEL_BODY else []
        offices += [(Role.AUTHORITY, above) for above in _authorities(role, answers)]
        rows += [
            CaseWait(case=case, role=role, user_role=office, above=above, named=barred) for office, above in offices
        ]
        if role == COUNTING_COMMITTEE:
            members = (user_of(actor) for actor in counters(state))
            rows += [CaseWait(case=case, role=role, user=one, named=barred) for one in members if one is not None]
        substitute = state.substitutes.get(role)
        stand_in = user_of(substitute.actor) if substitute is not None else None
        if substitute is not None and stand_in is not None:
            days = {"since": substitute.begin, "until": substitute.end}
            rows.append(CaseWait(case=case, role=role, user=stand_in, named=barred, **days))
    return rows


def _authorities(role: str, answers: Mapping[str, Any]) -> list[bool]:
    """Whether the authority of the body (False) or of its owner's agency (True) has that role."""
    deciding = answers.get("who-decides")
    if role == AUTHORITY and "who-decides" not in answers:
        return [False, True]
    if role == AUTHORITY:
        return {"council_or_chairman": [False], "owner_agency": [True], "prime_minister": [True]}.get(str(deciding), [])
    heard = answers.get("prior-opinion-from") in ("owner_agency", "prime_minister")
    return [True] if role == OPINION_GIVER and heard else []


def _columns(row: CaseWait) -> tuple[Any, ...]:
    return tuple(getattr(row, name) for name in COLUMNS)


def _line(code: str) -> str:
    return f"\n{code}\n"
