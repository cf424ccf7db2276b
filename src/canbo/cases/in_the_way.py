"""What the register holds that keeps an act from being done whatever its values: told before anybody tries.

The needs of the tables ask by name (`canbo.procedures.needs.free`); the effects of a decision ask the same questions of
the day that it names.
"""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from canbo.cases.concurrent_posts import DIRECTORS, barred, held_beside
from canbo.cases.models import Case
from canbo.cases.spells import spell_of
from canbo.kernel.fact import Words
from canbo.procedures.book import get_procedure
from canbo.procedures.four_steps import appointee
from canbo.procedures.state import CaseState
from canbo.registry.choices import Position
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Body, Grade, Person, Term

SEVERAL = frozenset({Position.COUNCIL_MEMBER, Position.CONTROLLER})  # posts of which a body has more than one


def in_the_way(case: Case, state: CaseState, on: date) -> Callable[[str], Words | None]:
    """What stands in the way of something in a case, by its name; None where nothing does, or nobody asks."""

    def told(what: str) -> Words | None:
        return ASKED[what](case, state, on) if what in ASKED else None

    return told


def person_of(case: Case, state: CaseState) -> Person | None:
    """Whom the case is about: named at its opening, or proposed since."""
    if case.person is not None:
        return case.person
    return Person.objects.filter(code=appointee(get_procedure(case.procedure), state)).first()


def sitting_in(others: Any, body: Body, position: str, person: Person | None, start: date | None) -> Iterator[Term]:
    """Terms among `others` that keep somebody from beginning in that post on `start`, or, where it is None, on any day.

    Nobody sits the same post twice at once, and two persons sit only a post that there are several of.
    """
    same = others.filter(post__body=body, post__position=position).select_related("person")
    for term in same if position not in SEVERAL else same.filter(person=person):
        left = term.left_on or (term.ends_on if person is not None and term.person_id == person.pk else None)
        if left is None or (start is not None and left > start):
            yield term


def sits(term: Term, left: date | None = None) -> Words:
    """Somebody is in the post."""
    until = (f" đến {left:%d/%m/%Y}", f" until {left}") if left else ("", "")
    who = term.person.full_name
    return Words(
        f"{who} đang giữ chức danh này{until[0]}; hãy ghi thôi giữ chức vụ ấy vào sổ trước.",
        f"{who} sits in this post{until[1]}; end that term in the register first.",
    )


def graded_already(person: Person, body: Body, year: int, case: Case) -> Words | None:
    """A year is graded once (28.2)."""
    grades = Grade.objects.current().filter(person=person, body=body, year=year)
    if not any(not f"{grade.source},".startswith(f"{case.number},") for grade in grades):
        return None
    return Words(
        f"Sổ đã có xếp loại năm {year} của {person.full_name}; hãy sửa bản ghi ấy.",
        f"{person.full_name} has a grade of {year} in the register already; correct that one.",
    )


def _post_taken(case: Case, state: CaseState, _on: date) -> Words | None:
    position = state.data.get("appointment_proposed", {}).get("position")
    found = sitting_in(Term.objects.current(), case.body, str(position), person_of(case, state), None)
    return next((sits(term) for term in found), None)


def _new_post_taken(case: Case, state: CaseState, on: date) -> Words | None:
    position = str(state.data.get("move_proposed", {}).get("position"))
    found = sitting_in(Term.objects.current(), case.body, position, case.person, None)
    return next((sits(term) for term in found), None) or _nothing_to_go_on(case, on)


def _nothing_to_go_on(case: Case, on: date) -> Words | None:
    """A move goes on with one term: there has to be one, and only one."""
    if case.person is None:
        return None
    terms = sitting_terms(Term.objects.current().filter(person=case.person).select_related("post"), on)
    held = [term for term in terms if term.post.position != "other"]
    if len(held) == 1:
        return None
    return Words(
        f"{case.person.full_name} có {len(held)} nhiệm kỳ theo Nghị định; cần đúng một để tính tiếp.",
        f"{case.person.full_name} has {len(held)} terms in posts of the Decree; one has to go on.",
    )


def _director_sits(case: Case, _state: CaseState, _on: date) -> Words | None:
    terms = Term.objects.current().filter(post__body=case.body, post__position__in=DIRECTORS, left_on=None)
    return next((sits(term) for term in terms.select_related("person")), None)


def _year_graded(case: Case, state: CaseState, _on: date) -> Words | None:
    ended = state.data.get("assessment_opened", {}).get("year_ended_on")
    if case.person is None or not ended:
        return None
    return graded_already(case.person, case.body, int(str(ended)[:4]), case)


def _not_empty(case: Case, state: CaseState, on: date) -> Words | None:
    """Powers are delegated only of a post that nobody sits (15.3)."""
    position = state.data.get("delegation_proposed", {}).get("position")
    terms = Term.objects.current().filter(post__body=case.body, post__position=position, left_on=None)
    for term in sitting_terms(terms.select_related("person"), on):
        who = term.person.full_name
        return Words(
            f"{who} đang giữ chức vụ ấy; chỉ giao quyền khi chưa kiện toàn (181/2026:15.3).",
            f"{who} sits in that post, so it is not empty (181/2026:15.3).",
        )
    return None


def _months_used(case: Case, state: CaseState, on: date) -> Words | None:
    spell = spell_of(case, state, on)
    return None if spell is None or on <= spell.latest else spell.over()


def _posts_held(case: Case, state: CaseState, on: date) -> Words | None:
    person = person_of(case, state)
    return None if person is None else held_beside(case, person, state, on)


def _barred(case: Case, state: CaseState, on: date) -> Words | None:
    person = person_of(case, state)
    return None if person is None else barred(case, person, state, on)


ASKED: dict[str, Callable[[Case, CaseState, date], Words | None]] = {
    "post-taken": _post_taken,
    "new-post-taken": _new_post_taken,
    "director-sits": _director_sits,
    "year-graded": _year_graded,
    "post-not-empty": _not_empty,
    "delegation-months-used": _months_used,
    "other-posts": _posts_held,
    "concurrent-posts": _barred,
}
