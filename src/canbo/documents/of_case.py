"""The papers of a case: those its events have brought about, for those who may read them, as Word and PDF."""

import json
from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal, cast

from canbo.cases.around import proposed
from canbo.cases.for_person import is_shown
from canbo.cases.models import CaseEvent, PersonalValue
from canbo.cases.posts import post_of, posts_held
from canbo.cases.verbs import PREFIX, CaseView
from canbo.kernel.fact import Words
from canbo.procedures.state import CaseState
from canbo.procedures.table import PERSON
from canbo.registry.choices import Position
from canbo.registry.models import Person, Post

from . import installation_templates, render
from .allowance import allowance
from .case import kinds_of, last_decision, receipt_of, values_of
from .issuers import decider, issued, opinion_giver
from .paper import DocumentError
from .papers import PAPERS
from .papers_personnel import KIND as PERSONNEL

RECEIPT, ALLOWANCE = "receipt", "allowance-sheet"
NOT_FOR_THE_PERSON = ("votes_for", "votes_against", "opinion_document")


@dataclass(frozen=True)
class PaperLink:
    """One paper that can be made now."""

    kind: str
    words: Words


def papers_of(view: CaseView, rows: list[CaseEvent]) -> list[PaperLink]:
    """The papers this reader may have, in the order of the case."""
    as_person = PERSON in view.around.roles
    seen = {row.type for row in rows if not as_person or is_shown(row, view.procedure.of_event(row.type))}
    kinds = [RECEIPT, *kinds_of(view.case.procedure, seen)]
    decided = last_decision(view.state)
    if decided is not None and decided.type not in seen and PERSONNEL in kinds:
        kinds.remove(PERSONNEL)
    if not as_person and view.situation.values.get("discontinuation-allowance") is not None:
        kinds.append(ALLOWANCE)
    return [PaperLink(kind, PAPERS[kind].words) for kind in kinds]


def paper_of(view: CaseView, rows: list[CaseEvent], kind: str, form: str) -> bytes:
    """One paper as a file, `form` being docx or pdf; DocumentError where there is none, or none for this reader."""
    if kind not in {link.kind for link in papers_of(view, rows)}:
        raise DocumentError(
            f"Case {view.case.number} has no paper {kind!r:.60} for you; canbo case papers lists them.",
            f"Vụ việc {view.case.number} không có giấy tờ {kind!r:.60} cho bạn; canbo case papers liệt kê các giấy tờ.",
        )
    return render(
        kind, filled(view, rows, kind), form=cast(Literal["docx", "pdf"], form), lang="vi",
        templates=installation_templates(),
    )  # fmt: skip


def filled(view: CaseView, rows: list[CaseEvent], kind: str) -> dict[str, Any]:
    """The values of one paper of a case, as its reader may have them."""
    state = with_personal(view.state, rows)
    case, known = view.case, PAPERS[kind]
    values = values_of(state, kind)
    if kind == RECEIPT:
        first = rows[0]
        values |= receipt_of(state, state.events[0])
        values |= {"seq": first.seq, "hash": first.hash, "recorded_at": first.local_at.isoformat()}
    if kind == ALLOWANCE:
        values |= allowance(view.situation.answers["discontinuation-allowance"])
    if PERSON in view.around.roles:
        values = {name: value for name, value in values.items() if name not in NOT_FOR_THE_PERSON}
    decides, heard = decider(view).name, opinion_giver(view)
    whom = case.person or proposed(view.state)
    name, holds = whom.full_name if whom else "", _post(view, whom)
    given = {
        **issued(view, kind), "person_body": case.body.name if holds or case.person else None, "person_name": name,
        "person_post": holds, "sex": (whom.sex or None) if whom else None, "case": case.number,
        "office": _office(view, whom),
        "addressees": [decides], "issuer": decides, "present": [name] if name else [],
        "opinion_provision": "181/2026:5.1" if heard and heard.is_prime_minister else "181/2026:6.2.b",
        "opinion_giver": heard.name if heard and values.get("opinion_document") else None,
    }  # fmt: skip
    for name, value in given.items():
        if value and known.value(name) is not None:
            values.setdefault(name, value)
    return values


def with_personal(state: CaseState, rows: list[CaseEvent]) -> CaseState:
    """The state with personal values in the bodies again, for a paper that is theirs to hold."""
    kept: dict[int, dict[str, Any]] = {}
    for value in PersonalValue.objects.filter(event__in=rows):
        kept.setdefault(value.event_id, {})[value.field] = json.loads(value.value)
    events = tuple(
        replace(event, body=_filled(event.body, kept.get(row.seq, {})))
        for event, row in zip(state.events, rows, strict=True)
    )
    return replace(state, events=events)


def _filled(body: Mapping[str, Any], kept: Mapping[str, Any]) -> dict[str, Any]:
    """A body with its personal values; those of a correction stand among the fields it corrects."""
    mended = {name.removeprefix(PREFIX): value for name, value in kept.items() if name.startswith(PREFIX)}
    filled = {**body, **{name: value for name, value in kept.items() if not name.startswith(PREFIX)}}
    return filled | ({"fields": {**body.get("fields", {}), **mended}} if mended else {})


def _post(view: CaseView, whom: Person | None) -> str:
    """The post the person holds: the one that the case names, else the first of those held when it began."""
    if whom is None:
        return ""
    held = [term.post for term in posts_held(whom, view.case.body, view.case.begun)]
    named = post_of(view.state)
    found = next((post for post in held if post.position == named), next(iter(held), None))
    return "" if found is None else found.name


def _office(view: CaseView, whom: Person | None) -> str:
    """The post that a decision is about, with its body: the one to be filled, else the one held."""
    named = next((body["position"] for body in view.state.data.values() if body.get("position")), None)
    if named is None:
        held = _post(view, whom)
        return f"{held} {view.case.body.name}" if held else ""
    post = Post.objects.filter(body=view.case.body, position=named).order_by("title", "pk").first()
    name = post.name if post else next(one.vi for one in Position if one.value == named)
    return f"{name} {view.case.body.name}"
