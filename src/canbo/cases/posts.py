"""Which post a resignation is about.

Authority and opinion follow from the post (Articles 5 to 7): a letter is of one post, and accepting it ends that one.
"""

from collections.abc import Mapping
from datetime import date
from typing import Any

from canbo.cases.models import Case, CaseEvent
from canbo.kernel.errors import CanboError
from canbo.procedures.book import get_procedure
from canbo.procedures.state import CaseState
from canbo.procedures.table import Act, Field
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Body, Person, Term

POST, TERM_END = "post", "term_end"


def posts_held(person: Person, body: Body, on: date) -> list[Term]:
    """The terms somebody sits in one body on a day."""
    terms = Term.objects.current().filter(person=person, post__body=body).select_related("post__body")
    return sitting_terms(terms, on)


def with_post(act: Act | None, person: Person, body: Body, fields: Mapping[str, Any], on: date) -> dict[str, Any]:
    """The fields of a letter with the post in it: the one named, or the only one held. CanboError."""
    field = post_field(act)
    if field is None:
        return dict(fields)
    law = dict(field.choices)
    held = list(dict.fromkeys(t.post.position for t in posts_held(person, body, on) if t.post.position in law))
    named = fields.get(POST) or (held[0] if len(held) == 1 else None)
    if (named is None and held) or (named is not None and named not in held):
        vi, en = (", ".join(f"{key} ({law[key].said(lang)})" for key in held) or "-" for lang in ("vi", "en"))
        raise CanboError(
            f"Name the post: {person.code} holds in {body.code}: {en}.",
            f"Hãy nêu chức vụ: {person.code} đang giữ tại {body.code}: {vi}.",
        )
    return dict(fields) if named is None else {**fields, POST: named}


def post_field(act: Act | None) -> Field | None:
    """The field that names the post, in acts that have one."""
    return next((field for field in act.fields if field.name == POST), None) if act else None


def post_of(state: CaseState) -> Any:
    """The post that the case names; None where it names none."""
    return _named(state, POST)


def term_end_of(state: CaseState) -> Any:
    """The end of the term that the case names; None where it names none."""
    return _named(state, TERM_END)


def _named(state: CaseState, field: str) -> Any:
    return next((body[field] for body in state.data.values() if body.get(field)), None)


def ends_of_terms(held: list[Term], post: object) -> tuple[date, ...]:
    """The days on which the terms of one post (of all, where none is named) end; empty where one of them is unknown."""
    about = [term for term in held if post in (None, "", term.post.position)]
    ends = {term.ends_on for term in about}
    return () if None in ends else tuple(sorted(day for day in ends if day is not None))


def check_term_end(person: Person, body: Body, fields: Mapping[str, Any], on: date) -> None:
    """The term that a case is about ends when the register says so. CanboError names the day."""
    said = fields.get(TERM_END)
    ends = ends_of_terms(posts_held(person, body, on), fields.get(POST))
    if not said or not ends or str(said) in [day.isoformat() for day in ends]:
        return
    shown = ", ".join(f"{day:%d/%m/%Y}" for day in ends)
    raise CanboError(
        f"In the register the term of {person.code} in {body.code} ends on {shown}; write that day, or correct the "
        "register first.",
        f"Trong sổ, nhiệm kỳ của {person.code} tại {body.code} hết ngày {shown}; hãy ghi ngày ấy, hoặc sửa sổ trước.",
    )


def refuse_second(procedure: str, person: Person, body: Body, post: object) -> None:
    """One open case of a kind about one post, but beside what is decided; CanboError names the one there is."""
    decided = [state.key for state in get_procedure(procedure).states if state.beside]
    undecided = Case.objects.exclude(state__in=decided)
    for case in undecided.filter(procedure=procedure, person=person, body=body, closed_at=None):
        first = CaseEvent.objects.of(case.number).first()
        about = first.data.get(POST) if first is not None else None
        if about in (None, "") or post in (None, "") or about == post:
            raise CanboError(
                f"Case {case.number} of the same kind is still open; act on that one.",
                f"Vụ việc {case.number} cùng loại đang mở; hãy xử lý vụ việc ấy.",
            )


def refuse_second_post(procedure: str, body: Body, position: object) -> None:
    """One open case of a kind to fill one post; CanboError names the one there is."""
    for case in Case.objects.filter(procedure=procedure, person=None, body=body, closed_at=None):
        first = CaseEvent.objects.of(case.number).first()
        if first is not None and first.data.get("position") == position:
            raise CanboError(
                f"Case {case.number} to fill the same post is still open; act on that one.",
                f"Vụ việc {case.number} về cùng chức danh đang mở; hãy xử lý vụ việc ấy.",
            )
