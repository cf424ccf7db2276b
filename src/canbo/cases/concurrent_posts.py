"""The posts that somebody proposed for another holds already, and what Article 8 says of holding both, either way."""

from collections.abc import Iterator
from datetime import date

from canbo.cases.models import Case
from canbo.kernel.fact import Value, Words
from canbo.law.ask import ask
from canbo.law.decree_181_2026.scopes import MANAGERS
from canbo.law.facts import BOOK
from canbo.procedures.other_posts import QUESTION, settled
from canbo.procedures.state import CaseState
from canbo.registry.concurrent import CONTROLLERS, REPRESENTATIVES, STATE_OWNED
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Body, Person, ReadingSetting, Term

DIRECTORS = ("general_director", "hired_director")
STATED = (
    "owner_agency_decided_second_post",
    "represented_enterprises",
    "part_time_representatives",
    "board_seats",
)


def held_beside(case: Case, person: Person, state: CaseState, on: date) -> Words | None:
    """The posts of the Decree that the person holds, where any; what becomes of them has to be said."""
    held = _held(case, person, state, on)
    if not held:
        return None
    choices = dict(BOOK.get("position").choices)
    vi, en = (
        ", ".join(f"{choices[t.post.position].said(lang)} ({t.post.body.name})" for t in held) for lang in ("vi", "en")
    )
    return Words(
        f"{person.full_name} đang giữ: {vi}; hãy ghi thôi giữ hay kiêm nhiệm.",
        f"{person.full_name} holds: {en}; say whether that is left or kept.",
    )


def barred(case: Case, person: Person, state: CaseState, on: date) -> Words | None:
    """Why the posts held cannot be kept beside the new one; None where the law bars none of them."""
    stated = {name: settled(state).get(name) for name in STATED}
    known: dict[str, Value] = {name: value for name, value in stated.items() if value is not None}
    in_force = ReadingSetting.objects.in_force().items()
    known |= {name: setting.choice for name, setting in in_force if setting.choice}
    for term in _held(case, person, state, on):
        for position, second in _both_sides(term, _position(state), case.body):
            answer = ask(QUESTION, known | {"position": position, "second_post": second}, on, thorough=False)
            if answer.value is False:
                return _not_both(term)
            if answer.value is None and answer.missing:
                return _unknown(term, answer.missing)
    return None


def _held(case: Case, person: Person, state: CaseState, on: date) -> list[Term]:
    terms = Term.objects.current().filter(person=person).select_related("post__body")
    here = (case.body_id, _position(state))
    sat = sitting_terms(terms, on)
    return [t for t in sat if t.post.position != "other" and (t.post.body_id, t.post.position) != here]


def _position(state: CaseState) -> str:
    return str(state.data.get("appointment_proposed", {}).get("position", ""))


def _both_sides(term: Term, position: str, body: Body) -> Iterator[tuple[str, str]]:
    """Either post as the first, with what the other is to it, where Article 8 has a name for that."""
    new = _as_second(position, body, term.post.body)
    old = _as_second(term.post.position, term.post.body, body)
    if old is not None:
        yield position, old
    if new is not None:
        yield term.post.position, new


def _as_second(position: str, body: Body, seen_from: Body) -> str | None:
    """What a post in one body is to whoever holds one in another."""
    own = body.pk == seen_from.pk
    if position in DIRECTORS:
        return "director_own_company" if own else "director_other_company"
    if position in MANAGERS:
        return "manager_own_company" if own else "manager_other_company"
    if own:
        return None
    if position in CONTROLLERS:
        return "controller_state_enterprise" if body.enterprise_class in STATE_OWNED else "controller_other_enterprise"
    return "representative_elsewhere" if position in REPRESENTATIVES else None


def _not_both(term: Term) -> Words:
    said = dict(BOOK.get("position").choices)[term.post.position]
    return Words(
        f"Không được kiêm nhiệm {said.vi} ({term.post.body.name}); phải thôi giữ chức vụ ấy (181/2026:8.4).",
        f"The post of {said.en} ({term.post.body.name}) may not be held beside this one and has to be left"
        " (181/2026:8.4).",
    )


def _unknown(term: Term, missing: tuple[str, ...]) -> Words:
    said = dict(BOOK.get("position").choices)[term.post.position]
    vi, en = (", ".join(BOOK.get(name).said(lang) for name in missing[:3]) for lang in ("vi", "en"))
    return Words(
        f"Có được kiêm nhiệm {said.vi} ({term.post.body.name}) không: chưa rõ, còn thiếu: {vi}.",
        f"Whether the post of {said.en} ({term.post.body.name}) may be held beside this one: unknown, missing: {en}.",
    )
