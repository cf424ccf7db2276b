"""An appointment begins a term: one person in one post, for so many years from the day the decision takes effect."""

from datetime import date
from typing import Any

from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.kernel.dates import add_months
from canbo.kernel.errors import CanboError
from canbo.procedures.book import get_procedure
from canbo.procedures.engine import IllegalAct
from canbo.procedures.four_steps import appointee
from canbo.registry.choices import Position
from canbo.registry.going_on import began, rows_before
from canbo.registry.models import Person, Post, Term

LONGEST = 5  # years: 181/2026:9.1
SEVERAL = frozenset({Position.COUNCIL_MEMBER, Position.CONTROLLER})  # posts of which a body has more than one


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
    mine = deed.mine(list(Term.objects.current().filter(person=person, post__body=deed.case.body)))
    others = Term.objects.current().exclude(pk__in=[term.pk for term in mine]).select_related("person", "post__body")
    refuse_overlap(others, person, post, start, add_months(start, 12 * years))
    said = {
        "post": post,
        "start": start,
        "years": years,
        "number": _terms_before(list(others.filter(person=person)), post, start) + 1,
        "decision_number": str(deed.body.get("number", "")),
    }
    if deed.mends and mine:
        return [mine[0].correct(by=deed.user, at=deed.now, source=deed.source, **said)]
    term = Term(person=person, recorded_at=deed.now, recorded_by=deed.user, source=deed.source, **said)
    term.save()
    return [term]


def _appointee(deed: Deed) -> Person:
    if deed.case.person is not None:
        return deed.case.person
    code = appointee(get_procedure(deed.case.procedure), deed.state)
    found = Person.objects.filter(code=code).first()
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


def refuse_overlap(others: Any, person: Person, post: Post, start: date, end: date) -> None:
    """Nobody sits the same post twice at once, and two persons sit only a post that there are several of."""
    same = others.filter(post__body=post.body, post__position=post.position, start__lt=end)
    for term in same if post.position not in SEVERAL else same.filter(person=person):
        left = term.left_on or (term.ends_on if term.person_id == person.pk else None)
        if left is None or left > start:
            who = term.person.full_name
            until = (f" đến {left:%d/%m/%Y}", f" until {left}") if left else ("", "")
            raise IllegalAct(
                f"{who} sits in this post{until[1]}; end that term in the register first.",
                f"{who} đang giữ chức danh này{until[0]}; hãy ghi thôi giữ chức vụ ấy vào sổ trước.",
            )
