"""Discipline: the sanction in the register, its change and annulment, and the terms that removal ends."""

from datetime import date
from typing import Any

from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.cases.effects.leaving import ended
from canbo.registry.models import Sanction

PARTY = "party_sanction_recorded"


def recorded_by_party(deed: Deed) -> list[Any]:
    """A Party decision the register does not hold yet is entered; one it holds stays."""
    known = {"is_party": True, "form": deed.body["form"], "effective_on": deed.day("effective_on")}
    if not deed.mends and Sanction.objects.current().filter(person=deed.person, **known).exists():
        return []
    row = deed.enter(
        Sanction(person=deed.person),
        **known,
        announced_on=deed.day("announced_on"),
        duty_related=deed.body["duty_related"],
        decision_number=str(deed.body["document"]),
    )
    return [row]


def imposed(deed: Deed) -> list[Any]:
    """The sanction counts from the day the Party's took effect, else from its own; removal ends the terms."""
    rows = [_entered(deed, str(deed.body["form"]), _counts_from(deed))]
    if deed.body["form"] == "removal":
        rows += _out(deed, "removal", deed.day("decided_on"))
    return rows


def terminated(deed: Deed) -> list[Any]:
    """Forced termination takes effect on its own day, whatever the Party's, and ends the terms in the body."""
    day = not_before_the_decision(deed, "181/2026:32.1.p4", "chưa có quyết định", "nothing was decided yet")
    return [
        _entered(deed, "forced_termination", day),
        *_out(deed, "forced_termination", day),
    ]


def changed(deed: Deed) -> list[Any]:
    """The sanction follows the Party's; time already served counts, so the day it counts from stays."""
    form = str(deed.body["form"])
    rows = [row.correct(by=deed.user, at=deed.now, form=form) for row in _mine(deed)]
    return [*rows, *(_out(deed, "removal", deed.day("decided_on")) if form == "removal" else [])]


def annulled(deed: Deed) -> list[Any]:
    """An annulled sanction ends on the day of the annulment."""
    day = deed.day("decided_on")
    return [row.correct(by=deed.user, at=deed.now, ended_on=max(day, row.effective_on)) for row in _mine(deed)]


def _counts_from(deed: Deed) -> date:
    party = deed.state.data.get(PARTY)
    return date.fromisoformat(str(party["effective_on"])) if party else deed.day("effective_on")


def _entered(deed: Deed, form: str, effective: date) -> Any:
    number = str(deed.body.get("number", ""))
    said = {"form": form, "effective_on": effective, "decision_number": number}
    earlier = _mine(deed) if deed.mends else []
    if earlier:
        return earlier[0].correct(by=deed.user, at=deed.now, source=deed.source, **said)
    tied = deed.state.data.get(PARTY, {}).get("duty_related")
    row = Sanction(person=deed.person, is_party=False, duty_related=tied, **said)
    row.recorded_at, row.recorded_by, row.source = deed.now, deed.user, deed.source
    row.save()
    return row


def _mine(deed: Deed) -> list[Any]:
    return deed.mine(list(Sanction.objects.current().filter(person=deed.person, is_party=False)))


def _out(deed: Deed, form: str, day: date) -> list[Any]:
    terms = deed.sat()
    return ended(deed, terms, day, form) if terms else []
