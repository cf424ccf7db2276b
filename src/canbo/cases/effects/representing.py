"""Representatives of State capital: assigned, a new term; reassigned, the next. Neither outlasts the law's last day."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from canbo.cases.effects.continuing import renewed
from canbo.cases.effects.deed import Deed, not_before_the_decision
from canbo.cases.models import Case
from canbo.cases.posts import post_of
from canbo.kernel.fact import Value
from canbo.kernel.scalar import Parameters, compile_program
from canbo.law.ask import ask
from canbo.law.book import lawbook
from canbo.law.facts import BOOK
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.concurrent import counted_from
from canbo.registry.models import Post, Term

LONGEST = 5  # years: 181/2026:22.1


def assigned(deed: Deed) -> list[Any]:
    """A term of so many years from the day of effect, cut short where the council's or board's ends (22.1)."""
    start = not_before_the_decision(deed, "181/2026:22.1", "chưa có quyết định", "nothing was decided yet")
    years = int(deed.body["years"])
    proposal = deed.state.data["assignment_proposed"]
    position, board = str(proposal["position"]), date.fromisoformat(str(proposal["board_term_end"]))
    end = _day_of("181/2026:22.1", position=position, term_start=start, term_years=years, board_term_end=board)
    if years < 1 or end is None or end <= start:
        raise IllegalAct(
            f"A representative serves one to {LONGEST} years, within the board's term to {board} (181/2026:22.1).",
            f"Thời hạn từ một đến {LONGEST} năm, trong nhiệm kỳ hội đồng đến {board:%d/%m/%Y} (181/2026:22.1).",
        )
    post = _post(deed, position)
    mine = _mine(deed)
    others = [term for term in Term.objects.current().filter(person=deed.person, post=post) if term not in mine]
    if sitting := [term for term in others if term.left_on is None or term.left_on > start]:
        raise IllegalAct(
            f"{deed.person.full_name} has represented here since {sitting[0].start}; use reassignment.",
            f"{deed.person.full_name} đang làm người đại diện tại đây từ "
            f"{sitting[0].start:%d/%m/%Y}; hãy dùng thủ tục cử lại.",
        )
    refuse_too_many(deed, position, start)
    row = deed.enter(
        Term(person=deed.person),
        post=post, start=start, end=end, years=years, number=len(others) + 1,
        decision_number=str(deed.body.get("number", "")),
    )  # fmt: skip
    return [row]


def reassigned(deed: Deed) -> list[Any]:
    """The next term, which ends no later than Articles 22(1) and 26(2) allow; the present one ends where it begins."""
    start = not_before_the_decision(deed, "181/2026:27.3", "chưa có quyết định", "nothing was decided yet")
    end, board = deed.day("new_term_end"), deed.day("board_term_end")
    position = str(deed.state.data["reassignment_opened"]["post"])
    facts: dict[str, Value] = {
        "position": position, "term_start": start, "term_years": LONGEST, "board_term_end": board,
    }  # fmt: skip
    if deed.retires is not None:
        facts["retirement_date"] = deed.retires
    latest = _day_of("181/2026:26.2", **facts) or _day_of("181/2026:22.1", **facts)
    if latest is not None and end > latest:
        raise IllegalAct(
            f"The new term ends on {latest} at the latest: five years, board, retirement (181/2026:22.1, 26.2).",
            f"Thời hạn mới muộn nhất đến {latest:%d/%m/%Y}: năm năm, nhiệm kỳ của hội đồng, hoặc tuổi nghỉ hưu "
            "(181/2026:22.1, 26.2).",
        )
    refuse_too_many(deed, position, start)
    return renewed(deed)


def rests_on(_case: Case, state: CaseState) -> object:
    """Which representative, and when the term of the board ends."""
    proposal = state.data.get("assignment_proposed", {})
    return proposal.get("position"), proposal.get("board_term_end"), post_of(state)


def refuse_too_many(deed: Deed, position: str, start: date) -> None:
    """Refuse what Article 8 forbids of the posts counted from the day of effect, this one among them. IllegalAct.

    The register may not know every post; those it knows can be too many already.
    """
    facts = counted_from(start, deed.person, deed.case.body, position)
    answer = ask("concurrent-office-allowed", {"position": position, **facts}, start, begun=deed.case.begun)
    if answer.value is not False:
        return
    known = ", ".join(f"{BOOK.get(name).said('vi')}: {value}" for name, value in facts.items())
    named = ", ".join(f"{BOOK.get(name).said('en')}: {value}" for name, value in facts.items())
    broken = ", ".join(dict.fromkeys(step.citation for step in answer.because)) or "181/2026:8.4"
    raise IllegalAct(
        f"Article 8 does not allow it from {start}: {named} ({broken}).",
        f"Điều 8 không cho phép từ {start:%d/%m/%Y}: {known} ({broken}).",
    )


def _day_of(citation: str, **facts: Value) -> date | None:
    """The day that a row of the law gives for these facts; None where it gives none."""
    expr = lawbook().resolve(citation)
    if expr is None:
        raise LookupError(f"{citation} computes nothing")
    known: Mapping[str, Value] = facts
    found = compile_program([expr]).run(known, Parameters({}, lambda day, _count: day))[0][0]
    return found if isinstance(found, date) else None


def _mine(deed: Deed) -> list[Any]:
    return deed.wrote(Term.objects.filter(person=deed.person)) if deed.mends else []


def _post(deed: Deed, position: str) -> Post:
    """The representatives' post of the enterprise; the register gets one where it has none."""
    found = Post.objects.filter(body=deed.case.body, position=position).order_by("title", "pk").first()
    return found or Post.objects.create(body=deed.case.body, position=position, recorded_at=deed.now)
