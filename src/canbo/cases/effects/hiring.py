"""A hired director: in office from the contract, until it ends."""

from datetime import date
from typing import Any

from canbo.cases.effects.deed import Deed
from canbo.cases.in_the_way import sits
from canbo.cases.models import Case
from canbo.kernel.errors import CanboError
from canbo.procedures.engine import IllegalAct
from canbo.procedures.state import CaseState
from canbo.registry.models import Person, Post, Term

HIRED = "hired_director"
DIRECTORS = ("general_director", HIRED)
LEFT_BY = {"time_over": "term_ended", "agreement": "release", "alone": "release"}


def hired(deed: Deed) -> list[Any]:
    """A term for the days of the contract; refused while another director sits."""
    start, end = deed.day("contract_from"), deed.day("contract_until")
    if end <= start:
        raise IllegalAct(
            f"The contract must end after it begins on {start}.",
            f"Hợp đồng phải hết hạn sau ngày bắt đầu {start:%d/%m/%Y}.",
        )
    person, mine = _person(deed), _terms(deed)
    directors = Term.objects.current().filter(post__body=deed.case.body, post__position__in=DIRECTORS, start__lte=end)
    for term in directors.exclude(pk__in=[term.pk for term in mine]).select_related("person"):
        if term.left_on is None or term.left_on > start:
            said = sits(term, term.left_on)
            raise IllegalAct(said.en, said.vi)
    values: dict[str, Any] = {"start": start, "end": end, "decision_number": str(deed.body.get("number", ""))}
    if mine:
        return [deed.mend(mine[0], source=deed.source, person=person, **values)]
    values |= {"post": _post(deed), "recorded_at": deed.now, "recorded_by": deed.user}
    row = Term(person=person, source=deed.source, **values)
    row.save()
    return [row]


def ended(deed: Deed) -> list[Any]:
    """The end of the contract ends the term: its time over, or released before."""
    day, form = deed.day("ended_on"), LEFT_BY[str(deed.body["way"])]
    rows = _terms(deed)
    if not rows:
        raise CanboError(
            "The register holds no term of this contract any more; look at the person's record.",
            "Sổ không còn nhiệm kỳ của hợp đồng này; hãy xem hồ sơ của người ấy.",
        )
    for row in rows:
        _within(day, row.start)
    return [deed.mend(row, left_on=day, left_by=form) for row in rows]


def rests_on(_case: Case, state: CaseState) -> object:
    """Who was selected."""
    return state.data.get("director_selected", {}).get("hired")


def _within(day: date, start: date) -> None:
    if day < start:
        raise IllegalAct(
            f"The contract cannot end on {day}, before it began on {start}.",
            f"Hợp đồng không thể chấm dứt ngày {day:%d/%m/%Y}, trước khi bắt đầu ngày {start:%d/%m/%Y}.",
        )


def _terms(deed: Deed) -> list[Any]:
    return deed.wrote(Term.objects.filter(post__body=deed.case.body, post__position=HIRED))


def _person(deed: Deed) -> Person:
    code = str(deed.state.data["director_selected"]["hired"])
    found = Person.objects.filter(code=code).first()
    if found is None:
        raise CanboError(
            f"{code:.40} is not in the register; check the code.", f"Không có mã {code:.40} trong sổ; hãy kiểm tra lại."
        )
    return found


def _post(deed: Deed) -> Post:
    found = Post.objects.filter(body=deed.case.body, position=HIRED).order_by("title", "pk").first()
    return found or Post.objects.create(body=deed.case.body, position=HIRED, recorded_at=deed.now)
