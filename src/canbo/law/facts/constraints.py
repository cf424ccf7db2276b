"""What must hold between facts: import, answers, tests and proofs refuse facts that break these."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from canbo.kernel.build import facts_in
from canbo.kernel.expr import Expr
from canbo.kernel.fact import FactError, Value, Words
from canbo.kernel.scalar import Parameters, Program, compile_program

from . import appointment, ballot, conduct, person
from .declare import BOOK


@dataclass(frozen=True)
class Constraint:
    """A rule between facts, with the sentence that a refusal says."""

    rule: Expr
    words: Words

    @property
    def fact_names(self) -> tuple[str, ...]:
        """The facts the rule joins."""
        return tuple(fact.name for fact in facts_in(self.rule))


CONSTRAINTS = (
    Constraint(
        conduct.low_confidence_votes <= conduct.confidence_votes_cast,
        Words("số phiếu tín nhiệm thấp không được lớn hơn tổng số phiếu", "low votes cannot exceed the votes cast"),
    ),
    Constraint(
        person.term_start <= person.term_end,
        Words("nhiệm kỳ phải bắt đầu trước khi kết thúc", "a term starts before it ends"),
    ),
    Constraint(
        person.birth_date < person.retirement_date,
        Words("ngày sinh phải trước ngày nghỉ hưu", "birth comes before retirement"),
    ),
    Constraint(
        ~appointment.graded_good_last_three_years | conduct.graded_fulfilled_last_three_years,
        Words("hoàn thành tốt thì cũng là hoàn thành nhiệm vụ", "whoever fulfilled the tasks well has fulfilled them"),
    ),
    Constraint(
        ballot.persons_excused < ballot.persons_convened,
        Words(
            "số người vắng vì lý do đột xuất phải nhỏ hơn số người được triệu tập",
            "at least one person convened is not excused",
        ),
    ),
    Constraint(
        ballot.persons_present + ballot.persons_excused <= ballot.persons_convened,
        Words("người có mặt và người vắng đều trong số được triệu tập", "those present and excused were convened"),
    ),
    Constraint(
        ballot.most_votes + ballot.second_most_votes <= ballot.persons_present,
        Words("mỗi người có mặt chỉ có một phiếu", "each person present has one ballot"),
    ),
    Constraint(
        ballot.most_votes + ballot.second_most_votes + ballot.persons_excused <= ballot.persons_convened,
        Words("người vắng vì lý do đột xuất không có phiếu", "who is excused casts no ballot"),
    ),
    Constraint(
        ballot.second_most_votes <= ballot.most_votes,
        Words("người thứ hai không nhiều phiếu hơn người thứ nhất", "the second has no more votes than the first"),
    ),
    Constraint(
        (ballot.votes_in_favour == ballot.most_votes) | (ballot.votes_in_favour <= ballot.second_most_votes),
        Words("ai không nhiều phiếu nhất thì không hơn người thứ hai", "who is not first has no more than the second"),
    ),
    Constraint(
        ballot.votes_in_favour <= ballot.most_votes,
        Words("không ai nhiều phiếu hơn người nhiều phiếu nhất", "nobody has more votes than the first"),
    ),
)
_NO_PARAMETERS = Parameters({}, lambda day, _count: day)
_compiled: list[Program] = []


def _program() -> Program:
    if not _compiled:
        _compiled.append(compile_program([c.rule for c in CONSTRAINTS]))
    return _compiled[0]


def check_facts(facts: Mapping[str, Value]) -> None:
    """Raise FactError with the rule that the facts break; unknown facts break nothing."""
    values, _ = _program().run(facts, _NO_PARAMETERS)
    for constraint, value in zip(CONSTRAINTS, values, strict=True):
        if value is False:
            given = ", ".join(f"{name}={facts[name]}" for name in constraint.fact_names if name in facts)
            raise FactError(
                f"{given}: {constraint.words.en}; correct one of them.",
                f"{given}: {constraint.words.vi}; hãy sửa một trong các giá trị đó.",
            )


def parse_facts(raw: Mapping[str, object]) -> dict[str, Value]:
    """Read facts by name; names and values are checked one by one, then against each other.

    A value None (or an empty text) says nothing is known. Raises FactError.
    """
    facts = {name: BOOK.get(name).parse(value) for name, value in raw.items() if value is not None and value != ""}
    check_facts(facts)
    return facts
