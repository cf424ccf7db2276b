"""Whose act a case waits for, in words: the role, the body where only one has it, the person whose days run."""

from collections import defaultdict
from collections.abc import Collection

from canbo.cases.models import Case
from canbo.kernel.fact import Words
from canbo.procedures.table import PERSON, ROLES
from canbo.registry.roles import Role


def waited_on(case: Case) -> Words | None:
    """“cấp có thẩm quyền (Bộ Một)”, several with semicolons; None where the case waits for nobody."""
    places: dict[str, set[str]] = defaultdict(set)
    for wait in case.waits.all():
        owner = case.body.owner_agency
        where = owner.name if wait.above and owner is not None else case.body.name
        places[wait.role] |= {where} if wait.user_role == Role.AUTHORITY else set()
    if any(clock.by == PERSON and clock.stopped_on is None for clock in case.clocks.all()):
        places[PERSON] = set()
    waiting = [(ROLES[role], places[role]) for role in ROLES if role in places]
    if not waiting:
        return None
    vi, en = ("; ".join(_with(words.said(lang), where) for words, where in waiting) for lang in ("vi", "en"))
    return Words(vi, en)


def _with(role: str, places: Collection[str]) -> str:
    return f"{role} ({next(iter(places))})" if len(places) == 1 else role
