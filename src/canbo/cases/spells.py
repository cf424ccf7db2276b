"""How long somebody has had the powers of an empty post: delegations of one post to one person count together (15.3).

Reading 150: the twelve months run from the day the first of them took effect, until somebody is appointed to the post.
"""

from dataclasses import dataclass
from datetime import date

from canbo.cases.models import Case, CaseEvent
from canbo.cases.projection import state_of
from canbo.kernel.dates import add_months
from canbo.kernel.fact import Words
from canbo.law.book import lawbook
from canbo.procedures.state import CaseState
from canbo.registry.models import Term

LIMIT = "181/2026:15.3"
DECIDED, PROPOSED = "delegation_decided", "delegation_proposed"


@dataclass(frozen=True)
class Spell:
    """Since when the person has had the powers of a post that is still empty, the case that began it, the last day."""

    start: date
    latest: date
    number: str

    def over(self) -> Words:
        """Why there is no more to delegate, or not for so long."""
        return Words(
            f"Người này đã được giao quyền chức vụ ấy từ {self.start:%d/%m/%Y} (vụ việc {self.number}) mà chức vụ vẫn"
            f" chưa kiện toàn; tính gộp, muộn nhất đến {self.latest:%d/%m/%Y} ({LIMIT}, cách đọc 150).",
            f"The person has had the powers of that post since {self.start} (case {self.number}), and it is still not"
            f" filled; counted together until {self.latest} at the latest ({LIMIT}, reading 150).",
        )


def spell_of(case: Case, state: CaseState, on: date) -> Spell | None:
    """The spell that a delegation on that day would go on with; None where it begins one."""
    position = state.data.get(PROPOSED, {}).get("position")
    others = Case.objects.filter(procedure=case.procedure, person=case.person, body=case.body).exclude(pk=case.pk)
    begun = [
        (start, other.number)
        for other in others.order_by("number")
        for start in _begun(other, str(position))
        if start <= on and not _filled_since(case, str(position), start, on)
    ]
    if not begun:
        return None
    start, number = min(begun)
    return Spell(start, add_months(start, months()), number)


def months() -> int:
    """How many months the law allows."""
    term = lawbook().find(LIMIT)[1].term
    if term is None:
        raise LookupError(f"{LIMIT} sets no time limit")
    return term.count


def _begun(other: Case, position: str) -> list[date]:
    rows = list(CaseEvent.objects.of(other.number))
    state = state_of(rows, rows[-1].at)
    decided = state.data.get(DECIDED, {}).get("effective_on")
    same = state.data.get(PROPOSED, {}).get("position") == position
    return [date.fromisoformat(str(decided))] if decided and same else []


def _filled_since(case: Case, position: str, start: date, on: date) -> bool:
    terms = Term.objects.current().filter(post__body=case.body, post__position=position)
    return terms.filter(start__gt=start, start__lte=on).exists()
