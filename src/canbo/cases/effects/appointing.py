"""An appointment begins a term: one person in one post, for so many years from the day the decision takes effect.

Appointed by transfer the person leaves the other posts that day (Articles 13, 14.2).
"""

from dataclasses import replace
from datetime import date
from typing import Any

from django.db.models import Q

from canbo.cases.effects.deed import Deed, another, not_before_the_decision, overtaken
from canbo.cases.in_the_way import person_of, sits, sitting_in
from canbo.cases.models import Case
from canbo.kernel.dates import add_months
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.procedures.engine import IllegalAct
from canbo.procedures.other_posts import LEFT, settled
from canbo.procedures.state import CaseState
from canbo.registry.choices import LeftBy
from canbo.registry.facts import sitting_terms
from canbo.registry.going_on import began, rows_before
from canbo.registry.models import Person, Post, Term

LONGEST = 5  # years: 181/2026:9.1


def appointed(deed: Deed) -> list[Any]:
    """A new term from the day of effect; refused where it overlaps one that the person or the post already has."""
    start = not_before_the_decision(deed, "181/2026:9.1", "chưa có quyết định", "nothing was decided yet")
    years = int(deed.body["years"])
    if not 1 <= years <= LONGEST:
        raise IllegalAct(
            f"A term is of one to {LONGEST} years, not {years} (181/2026:9.1).",
            f"Nhiệm kỳ từ một đến {LONGEST} năm, không phải {years} (181/2026:9.1).",
        )
    person, post = _appointee(deed), _post(deed)
    mine = deed.wrote(Term.objects.filter(Q(person=person) | Q(post__body=deed.case.body))) if deed.mends else []
    begun = [term for term in mine if deed.began(term)]
    if deed.mends and not begun:
        raise overtaken()
    if begun and begun[0].person_id != person.pk:
        was = begun[0].person.full_name
        raise another(deed, Words(was, was), Words(person.full_name, person.full_name))
    others = Term.objects.current().exclude(pk__in=[term.pk for term in begun])
    refuse_overlap(others, person, post, start, add_months(start, 12 * years))
    said = {
        "post": post,
        "start": start,
        "years": years,
        "number": _terms_before(list(others.filter(person=person).select_related("post")), post, start) + 1,
        "decision_number": str(deed.body.get("number", "")),
    }
    left = _left_behind(deed, [term for term in mine if term not in begun], others.filter(person=person), start)
    if begun:
        return [*left, deed.mend(begun[0], source=deed.source, **said)]
    term = Term(person=person, recorded_at=deed.now, recorded_by=deed.user, source=deed.source, **said)
    term.save()
    return [*left, term]


def rests_on(case: Case, state: CaseState) -> object:
    """The post to be filled, whom the case proposes, and what becomes of the posts held."""
    person = person_of(case, state)
    position = state.data.get("appointment_proposed", {}).get("position")
    return position, person and person.pk, settled(state).get("other_posts")


def resettled(deed: Deed) -> list[Any]:
    """What was said of the other posts is corrected after the appointment: they are left, or were never left."""
    decided = deed.state.data.get("appointed")
    return [] if decided is None else appointed(replace(deed, body=decided, mends=True))


def _left_behind(deed: Deed, before: list[Term], others: Any, start: date) -> list[Any]:
    """The other posts, left by transfer the day the new term begins; `before` are those this decision ended earlier."""
    leaves = settled(deed.state).get("other_posts") == LEFT
    on: dict[str, Any] = {"left_on": start, "left_by": LeftBy.TRANSFER} if leaves else {"left_on": None, "left_by": ""}
    sat = sitting_terms(others.exclude(pk__in=[term.pk for term in before]), start) if leaves else []
    return [
        deed.mend(term, source=deed.source, **on)
        for term in (*before, *sat)
        if (term.left_on, term.left_by) != (on["left_on"], on["left_by"])
    ]


def _appointee(deed: Deed) -> Person:
    found = person_of(deed.case, deed.state)
    if found is None:
        raise CanboError("The case proposes nobody for the post.", "Vụ việc chưa đề nghị ai vào chức danh.")
    return found


def _post(deed: Deed) -> Post:
    """The post of the position that the case is to fill; the register gets one where it has none."""
    position = str(deed.state.data["appointment_proposed"]["position"])
    found = Post.objects.filter(body=deed.case.body, position=position).order_by("title", "pk").first()
    return found or Post.objects.create(body=deed.case.body, position=position, recorded_at=deed.now)


def _terms_before(terms: list[Term], post: Post, start: date) -> int:
    """How many terms the person had in posts of that position there; one that went on from post to post is one."""
    before = rows_before(terms)
    here = [term for term in terms if term.post.body_id == post.body_id and term.post.position == post.position]
    return len({began(term, before).pk for term in here if term.start < start})


def refuse_overlap(others: Any, person: Person, post: Post, start: date, end: date | None = None) -> None:
    """Raise IllegalAct where a term among `others` keeps this one from beginning that day; `end` is its own end."""
    found = others if end is None else others.filter(start__lt=end)
    for term in sitting_in(found, post.body, post.position, person, start):
        said = sits(term, term.left_on or (term.ends_on if term.person_id == person.pk else None))
        raise IllegalAct(said.en, said.vi)
