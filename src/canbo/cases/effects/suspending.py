"""Suspension from duty and its end."""

from datetime import date
from typing import Any

from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.cases.models import Case
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.procedures.suspension_ends import first_day, lapsed, last_day, latest_extension, latest_first
from canbo.registry.models import Suspension


def suspended(deed: Deed) -> list[Any]:
    """A decision suspends from its day of effect to the day that it or the requesting body names, else the longest."""
    start = not_before_the_decision(deed, "181/2026:36.4.b", "chưa có quyết định", "nothing was decided yet")
    if "suspended" in deed.state.data:
        _at_most(deed, latest_first(deed.state))
    ground = str(deed.state.data.get("suspension_ground_established", {}).get("ground", ""))
    row = deed.enter(
        Suspension(person=deed.person),
        ground=ground, start=start, until=last_day(deed.state), decision_number=str(deed.body.get("number", "")),
    )  # fmt: skip
    return [row]


def extended(deed: Deed) -> list[Any]:
    """An extension moves the last day, by as many working days again at most."""
    latest, first = latest_extension(deed.state), latest_first(deed.state)
    _at_most(deed, latest)
    named = deed.day("until") if deed.body.get("until") else None
    decided = deed.state.data["suspended"].get("until")
    ends = date.fromisoformat(str(decided)) if decided else first
    if ends is not None and deed.day("decided_on") > ends:
        over = lapsed(ends, deed.day("decided_on"))
        raise IllegalAct(f"{over.en} (181/2026:36.3.c)", f"{over.vi} (181/2026:36.3.c)")
    if named is not None and not decided and first is not None and named <= first:
        raise IllegalAct(
            f"The suspension already lasts until {first}; an extension to {named} extends nothing (181/2026:36.3.a).",
            f"Thời hạn đã đến hết ngày {first:%d/%m/%Y}; gia hạn đến {named:%d/%m/%Y} không kéo dài gì"
            " (181/2026:36.3.a).",
        )
    return _until(deed, last_day(deed.state))


def prolonged(deed: Deed) -> list[Any]:
    """The requesting body asked for longer: until the day it names, or open (36.3.b)."""
    return _until(deed, last_day(deed.state))


def revoked(deed: Deed) -> list[Any]:
    """Revocation brings the person back on its day of effect."""
    back = not_before_the_decision(deed, "181/2026:36.4.c", "chưa có quyết định", "nothing was decided yet")
    return [deed.mend(row, revoked_on=back) for row in _running(deed)]


def dropped(deed: Deed) -> list[Any]:
    """Who is gone is suspended no longer; what had ended before stays as it was."""
    begins, ends, since = first_day(deed.state), last_day(deed.state), deed.day("since")
    if begins is None or "suspension_revoked" in deed.state.data:
        return []
    return _until(deed, max(begins, since if ends is None else min(since, ends)))


def _until(deed: Deed, last: date | None) -> list[Any]:
    return [deed.mend(row, until=last) for row in _running(deed)]


def ground_of(_case: Case, state: CaseState) -> object:
    """On what ground somebody is suspended."""
    return state.data.get("suspension_ground_established", {}).get("ground")


def length_of(_case: Case, state: CaseState) -> object:
    """The days between which a suspension lasts, and how long it might."""
    named = state.data.get("suspended", {}).get("until")
    return named, first_day(state), last_day(state), latest_first(state), latest_extension(state)


def _at_most(deed: Deed, latest: date | None) -> None:
    named = deed.day("until") if deed.body.get("until") else None
    if named is not None and latest is not None and named > latest:
        raise IllegalAct(
            f"It may last until {latest} at the longest, so not until {named} (181/2026:36.3.a).",
            f"Dài nhất là đến hết ngày {latest:%d/%m/%Y}, nên không thể đến {named:%d/%m/%Y} (181/2026:36.3.a).",
        )


def _running(deed: Deed) -> list[Any]:
    rows = deed.wrote(Suspension.objects.filter(person=deed.person))
    if not rows:
        raise IllegalAct(
            "The register holds no suspension of this case any more; look at the person's record.",
            "Sổ không còn quyết định tạm đình chỉ của vụ việc này; hãy xem hồ sơ của người ấy.",
        )
    return rows
