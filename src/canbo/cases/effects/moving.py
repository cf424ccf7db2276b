"""The other ways to a post: a move after a reorganisation goes on with the term, acting in a post begins none."""

from typing import Any

from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.procedures.engine import IllegalAct
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Post, Term


def moved(deed: Deed) -> list[Any]:
    """The present term goes on in the new post: it keeps its start, its years and its number (15.1.a)."""
    effective = not_before_the_decision(deed, "181/2026:15.1.a", "chưa có quyết định", "nothing was decided yet")
    if deed.mends:
        rows = deed.mine(list(Term.objects.current().filter(person=deed.person)))
    else:
        rows = sitting_terms(
            Term.objects.current().filter(person=deed.person).select_related("post"), deed.state.events[-1].at.date()
        )
        rows = [term for term in rows if term.post.position != "other"]
    if len(rows) != 1:
        raise IllegalAct(
            f"{deed.person.full_name} has {len(rows)} terms in posts of the Decree; one has to go on.",
            f"{deed.person.full_name} có {len(rows)} nhiệm kỳ theo Nghị định; cần đúng một để tính tiếp.",
        )
    (term,) = rows
    if effective < term.start:
        raise IllegalAct(
            f"The move cannot take effect on {effective}, before the term began on {term.start}.",
            f"Không thể chuyển từ {effective:%d/%m/%Y}, trước ngày bắt đầu nhiệm kỳ {term.start:%d/%m/%Y}.",
        )
    position = str(deed.state.data["move_proposed"]["position"])
    found = Post.objects.filter(body=deed.case.body, position=position).order_by("title", "pk").first()
    post = found or Post.objects.create(body=deed.case.body, position=position, recorded_at=deed.now)
    number = str(deed.body.get("number", ""))
    return [term.correct(by=deed.user, at=deed.now, source=deed.source, post=post, decision_number=number)]


def delegated(deed: Deed) -> list[Any]:
    """Nothing is written: acting is no term. Refused while somebody sits the post, for then it is not empty."""
    start = not_before_the_decision(deed, "181/2026:15.3", "chưa có quyết định", "nothing was decided yet")
    position = str(deed.state.data["delegation_proposed"]["position"])
    terms = Term.objects.current().filter(post__body=deed.case.body, post__position=position)
    for term in sitting_terms(terms.select_related("person"), start):
        raise IllegalAct(
            f"{term.person.full_name} sits in that post, so it is not empty (181/2026:15.3).",
            f"{term.person.full_name} đang giữ chức vụ ấy; chỉ giao quyền khi chưa kiện toàn (181/2026:15.3).",
        )
    return []
