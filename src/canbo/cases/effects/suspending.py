"""Suspension from duty and its end."""

from typing import Any

from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.procedures.engine import IllegalAct
from canbo.registry.models import Suspension


def suspended(deed: Deed) -> list[Any]:
    """A decision suspends from its day of effect, until the day that the law or the requesting body sets."""
    start = not_before_the_decision(deed, "181/2026:36.4.b", "chưa có quyết định", "nothing was decided yet")
    ground = str(deed.state.data.get("suspension_ground_established", {}).get("ground", ""))
    run = next((run for run in deed.state.clocks if run.key == "length" and run.due is not None), None)
    until = deed.day("until") if deed.body.get("until") else run.due.deadline.due if run and run.due else None
    row = deed.enter(
        Suspension(person=deed.person),
        ground=ground, start=start, until=until, decision_number=str(deed.body.get("number", "")),
    )  # fmt: skip
    return [row]


def extended(deed: Deed) -> list[Any]:
    """An extension moves the last day."""
    run = next(run for run in deed.state.clocks if run.key == "length")
    until = None if run.due is None else run.due.deadline.due
    return [row.correct(by=deed.user, at=deed.now, until=until) for row in _running(deed)]


def revoked(deed: Deed) -> list[Any]:
    """Revocation brings the person back on its day of effect."""
    back = not_before_the_decision(deed, "181/2026:36.4.c", "chưa có quyết định", "nothing was decided yet")
    return [row.correct(by=deed.user, at=deed.now, revoked_on=back) for row in _running(deed)]


def _running(deed: Deed) -> list[Any]:
    rows = deed.mine(list(Suspension.objects.current().filter(person=deed.person)))
    if not rows:
        raise IllegalAct(
            "The register holds no suspension of this case any more; look at the person's record.",
            "Sổ không còn quyết định tạm đình chỉ của vụ việc này; hãy xem hồ sơ của người ấy.",
        )
    return rows
