"""Discipline: the sanctions in the register and the terms that removal and forced termination end or give back.

What all decisions of the case come to is reckoned anew each time, so that a change, an annulment and a correction, in
whatever order, leave one sanction of the office in the register and the terms as they then stand.
"""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

from django.db.models import Q

from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.cases.effects.hiring import DIRECTORS
from canbo.cases.effects.leaving import ended
from canbo.cases.models import Case
from canbo.cases.visibility import cases_visible_to
from canbo.procedures.corrections import corrected
from canbo.procedures.engine import IllegalAct
from canbo.procedures.lapsing import MISTAKEN
from canbo.registry.choices import LeftBy, Position
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Sanction, Term

PARTY, PARTY_CHANGED = "party_sanction_recorded", "party_sanction_changed"
IMPOSED, TERMINATED = "sanction_imposed", "forced_termination_imposed"
CHANGED, ANNULLED = "sanction_changed", "sanction_annulled"
NOTHING_LEFT = "discipline_ended"
GOES_ON_IN = ("discipline", "discipline-after-party")
OUT = (LeftBy.REMOVAL, LeftBy.FORCED_TERMINATION)
ONE_SEAT = frozenset({*DIRECTORS, Position.COUNCIL_CHAIR, Position.COMPANY_CHAIR, Position.HEAD_CONTROLLER})


@dataclass(frozen=True)
class Standing:
    """What the decisions come to: the sanction, the day it counts from and its end, and the day the terms end."""

    form: str
    effective: date
    number: str
    out: date | None = None
    ended: date | None = None


def of_party(deed: Deed) -> list[Any]:
    """The Party's decision as it now stands; one that the register holds as it was first recorded stays."""
    if _by_mistake(deed):
        return []
    first = deed.state.data[PARTY]
    now = deed.state.data.get(PARTY_CHANGED, first)
    annulled = deed.state.data.get(ANNULLED, {}).get("party_annulled_on")
    said = {
        "form": now["form"],
        "effective_on": _day(first, "effective_on"),
        "announced_on": _day(first, "announced_on"),
        "duty_related": now["duty_related"],
        "decision_number": str(now["document"]),
        "ended_on": max(date.fromisoformat(annulled), _day(first, "effective_on")) if annulled else None,
    }
    known = Sanction.objects.current().filter(person=deed.person, is_party=True)
    held = list(known.filter(effective_on=said["effective_on"]))
    opening = deed.state.events[-1].type == PARTY
    if opening and any(row.form == said["form"] for row in held):
        return []
    mine = deed.wrote(Sanction.objects.filter(person=deed.person, is_party=True)) or ([] if opening else held)
    row = deed.enter(Sanction(person=deed.person, is_party=True), mine, **said)
    return [row, *(decided(deed) if deed.mends else [])]


def decided(deed: Deed) -> list[Any]:
    """The sanction of the office and the terms, as all decisions of the case together leave them."""
    stands = _standing(deed)
    if stands is None:
        return []
    said = {
        "form": stands.form,
        "effective_on": stands.effective,
        "decision_number": stands.number,
        "ended_on": stands.ended,
        "duty_related": deed.state.data.get(PARTY_CHANGED, deed.state.data.get(PARTY, {})).get("duty_related"),
    }
    mine = deed.wrote(Sanction.objects.filter(person=deed.person, is_party=False))
    row = deed.enter(Sanction(person=deed.person, is_party=False), mine, **said)
    return [row, *_terms(deed, stands)]


def terminated(deed: Deed) -> list[Any]:
    """Forced termination takes effect on its own day, whatever the Party's, and never before it was decided."""
    not_before_the_decision(deed, "181/2026:32.1.p4", "chưa có quyết định", "nothing was decided yet")
    return decided(deed)


def annulled(deed: Deed) -> list[Any]:
    """The sanction ends on the day of the annulment, the Party's on its own where that day is given."""
    party = of_party(replace(deed, mends=False)) if deed.body.get("party_annulled_on") else []
    return [*decided(deed), *party]


def nothing_left(deed: Deed) -> list[Any]:
    """Of a case opened by mistake the Party's sanction leaves the register; whoever is gone keeps theirs."""
    if not _by_mistake(deed):
        return of_party(replace(deed, mends=False)) if deed.mends and PARTY in deed.state.data else []
    for row in deed.mine(list(Sanction.objects.current().filter(person=deed.person, is_party=True))):
        row.withdraw(at=deed.now)
    return []


def handed_on(deed: Deed) -> list[Any]:
    """A further breach goes on in another case of discipline about the same person. Raises IllegalAct."""
    number = str(deed.body["case"]).strip()
    others = Case.objects.filter(pk__in=cases_visible_to(deed.user), person=deed.person, procedure__in=GOES_ON_IN)
    if not others.exclude(pk=deed.case.pk).filter(number=number).exists():
        raise IllegalAct(
            f"{number:.20} is no other disciplinary case about {deed.person.full_name}; open it first"
            " (181/2026:32.1.p4).",
            f"{number:.20} không phải là vụ việc kỷ luật khác về {deed.person.full_name}; hãy mở vụ việc ấy trước"
            " (181/2026:32.1.p4).",
        )
    return []


def _by_mistake(deed: Deed) -> bool:
    return bool(deed.state.data.get(NOTHING_LEFT, {}).get("why") == MISTAKEN)


def _standing(deed: Deed) -> Standing | None:
    """After a Party decision the sanction counts from the day that one took effect; a change leaves that day."""
    party = deed.state.data.get(PARTY)
    found: Standing | None = None
    for event in corrected(deed.state.events):
        body, number = event.body, str(event.body.get("number", ""))
        if event.type == IMPOSED:
            effective = _day(party or body, "effective_on")
            found = _with_terms(
                Standing(str(body["form"]), effective, number), max(_day(body, "decided_on"), effective)
            )
        elif event.type == TERMINATED:
            day = _day(body, "effective_on")
            out = found.out if found is not None else None
            found = _with_terms(Standing("forced_termination", day, number, out), day)
        elif event.type == CHANGED and found is not None:
            found = _with_terms(replace(found, form=str(body["form"]), number=number), _day(body, "decided_on"))
        elif event.type == ANNULLED and found is not None:
            found = replace(found, out=None, ended=max(_day(body, "decided_on"), found.effective))
    return found


def _with_terms(found: Standing, day: date) -> Standing:
    """Terms end with the first form that ends them; under a lighter one in its place they never did (reading 142)."""
    return replace(found, out=(found.out or day) if found.form in OUT else None)


def _terms(deed: Deed, stands: Standing) -> list[Any]:
    here = Term.objects.current().filter(person=deed.person, post__body=deed.case.body).select_related("post__body")
    today = deed.state.events[-1].at.date()
    ours = deed.mine(list(here.filter(left_by__in=OUT)))
    if stands.out is None:
        back = {"left_on": None, "left_by": "", "leaving_ground": "", "source": deed.source}
        return [term.correct(by=deed.user, at=deed.now, **back) for term in ours if not _taken(term, today)]
    terms = [
        term for term in ours or sitting_terms(here, today) if (term.left_on, term.left_by) != (stands.out, stands.form)
    ]
    return ended(deed, terms, stands.out, stands.form) if terms else []


def _taken(term: Term, today: date) -> bool:
    """Whether the post has been filled since, or the same person has been given it anew."""
    seat = DIRECTORS if term.post.position in DIRECTORS else (term.post.position,)
    since = Term.objects.current().filter(
        Q(left_on=None) | Q(left_on__gt=today),
        post__body=term.post.body, post__position__in=seat, start__gte=term.left_on,
    ).exclude(pk=term.pk)  # fmt: skip
    return (since if term.post.position in ONE_SEAT else since.filter(person=term.person)).exists()


def _day(body: Mapping[str, Any], name: str) -> date:
    return date.fromisoformat(str(body[name]))
