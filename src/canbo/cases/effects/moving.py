"""The other ways to a post: a move after a reorganisation goes on with the term, acting in a post begins none."""

from datetime import date
from typing import Any

from canbo.cases.effects.appointing import refuse_overlap
from canbo.cases.effects.deed import Deed, not_before_the_decision, overtaken
from canbo.cases.models import Case
from canbo.cases.spells import spell_of
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.choices import LeftBy
from canbo.registry.concurrent import CONTROLLERS
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Post, Term
from canbo.registry.models.office import MOVES

OF_MANAGERS, OF_CONTROLLERS = MOVES


def moved(deed: Deed) -> list[Any]:
    """The old post is left by transfer; that day the term goes on in the new one, with its number and its last day.

    181/2026:15.1.a and b, reading 139.
    """
    start = not_before_the_decision(deed, "181/2026:15.1.a", "chưa có quyết định", "nothing was decided yet")
    old, new = _rows(deed)
    ends = old.ends_on
    _within(old, start, ends)
    post = _post(deed)
    mine = [row.pk for row in (old, new) if row is not None]
    others = Term.objects.current().exclude(pk__in=mine).select_related("person", "post__body")
    refuse_overlap(others, deed.person, post, start, ends or date.max)
    ground = OF_CONTROLLERS if old.post.position in CONTROLLERS else OF_MANAGERS
    left = deed.mend(old, source=deed.source, left_on=start, left_by=LeftBy.TRANSFER, leaving_ground=ground)
    said = {
        "post": post,
        "start": start,
        "end": ends,
        "years": old.years,
        "number": old.number,
        "decision_number": str(deed.body.get("number", "")),
    }
    if new is not None:
        return [left, deed.mend(new, source=deed.source, **said)]
    term = Term(person=deed.person, recorded_at=deed.now, recorded_by=deed.user, source=deed.source, **said)
    term.save()
    return [left, term]


def rests_on(_case: Case, state: CaseState) -> object:
    """The post that the person is moved to, or whose powers are delegated."""
    return tuple(state.data.get(event, {}).get("position") for event in ("move_proposed", "delegation_proposed"))


def _rows(deed: Deed) -> tuple[Term, Term | None]:
    """The row of the post to be left; of a mended decision the one it left and the one it began."""
    terms = Term.objects.filter(person=deed.person).select_related("post")
    if deed.mends:
        mine = sorted(deed.wrote(terms), key=lambda term: (not term.goes_on, term.start))
        if len(mine) != 2 or not mine[0].goes_on:  # noqa: PLR2004 - the post left, and the new one
            raise overtaken()
        return mine[0], mine[1]
    held = sitting_terms(terms.current(), deed.state.events[-1].at.date())
    held = [term for term in held if term.post.position != "other"]
    if len(held) != 1:
        raise IllegalAct(
            f"{deed.person.full_name} has {len(held)} terms in posts of the Decree; one has to go on.",
            f"{deed.person.full_name} có {len(held)} nhiệm kỳ theo Nghị định; cần đúng một để tính tiếp.",
        )
    return held[0], None


def _within(old: Term, start: date, ends: date | None) -> None:
    """The move lies within the term: after it began, before its last day. Raises IllegalAct."""
    if start <= old.start:
        raise IllegalAct(
            f"The move cannot take effect on {start}: the term to go on began on {old.start}.",
            f"Không thể chuyển từ {start:%d/%m/%Y}: nhiệm kỳ để tính tiếp bắt đầu ngày {old.start:%d/%m/%Y}.",
        )
    if ends is not None and start >= ends:
        raise IllegalAct(
            f"The term ends on {ends}; on {start} there is none left to go on (181/2026:15.1.a).",
            f"Nhiệm kỳ hết ngày {ends:%d/%m/%Y}; đến {start:%d/%m/%Y} không còn để tính tiếp (181/2026:15.1.a).",
        )


def _post(deed: Deed) -> Post:
    """The post the person is moved to; the register gets one where it has none."""
    position = str(deed.state.data["move_proposed"]["position"])
    found = Post.objects.filter(body=deed.case.body, position=position).order_by("title", "pk").first()
    return found or Post.objects.create(body=deed.case.body, position=position, recorded_at=deed.now)


def delegated(deed: Deed) -> list[Any]:
    """Nothing is written: acting is no term. Refused while somebody sits the post, and past the months of the spell."""
    start = not_before_the_decision(deed, "181/2026:15.3", "chưa có quyết định", "nothing was decided yet")
    position = str(deed.state.data["delegation_proposed"]["position"])
    terms = Term.objects.current().filter(post__body=deed.case.body, post__position=position)
    for term in sitting_terms(terms.select_related("person"), start):
        raise IllegalAct(
            f"{term.person.full_name} sits in that post, so it is not empty (181/2026:15.3).",
            f"{term.person.full_name} đang giữ chức vụ ấy; chỉ giao quyền khi chưa kiện toàn (181/2026:15.3).",
        )
    spell = spell_of(deed.case, deed.state, start)
    if spell is not None and deed.day("until") > spell.latest:
        said = spell.over()
        raise IllegalAct(said.en, said.vi)
    return []
