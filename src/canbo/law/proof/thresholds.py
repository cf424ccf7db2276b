"""Thresholds that turn back, and provisions that run backwards: where more of the same should never mean less."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from canbo.kernel.build import facts_in, walk
from canbo.kernel.expr import And, Arith, Compare, Const, Expr, Fact, If, MonthsBetween, Named, Or, Shift
from canbo.kernel.fact import Words
from canbo.kernel.proof import Symbol, Variable, least, variables
from canbo.kernel.proof.encode import conjoined
from canbo.kernel.proof.solver import z3

from .finding import Finding, Note, cited
from .ground import Asked, Session, World, order

ADVERSE = (
    "low_confidence_votes", "failing_years_in_a_row", "failing_years_this_term", "duty_reprimands_this_term",
    "barred_from_office", "disciplinary_proceedings_pending", "under_criminal_proceedings", "barred_from_higher_post",
    "responsibility_under_review", "inpatient_or_maternity", "other_deferral_case", "serving_warning",
    "serving_reprimand", "found_unable_to_continue", "found_degenerate", "found_politically_unfit",
    "found_serious_corruption_in_unit", "found_head_of_serious_disunity", "relief_requested_by_authority",
    "other_relief_case", "own_view_of_limited_capacity", "head_answers_for_subordinates_corruption",
    "conduct_offends_public", "family_breaks_law", "position_abused_by_others",
    "shirks_with_very_serious_consequences", "unfinished_defence_task", "under_inspection_or_audit",
    "enterprise_under_inspection_or_audit", "controller_posts", "represented_enterprises",
)  # fmt: skip
"""Facts of which more can only speak against the person: no ground and no bar may end because there is more of them."""

BESIDE = ("confidence_votes_cast",)
"""Facts that say how much an adverse one weighs and speak for nobody."""


def thresholds(session: Session, wanted: list[Asked] | None = None) -> Iterator[Finding]:
    """A number or day between two that give one answer, and gives another, all else being equal."""
    for one in session.asked if wanted is None else wanted:
        if not one.plain or _loose(one.compiled.root):
            continue
        for fact in facts_in(one.compiled.root):
            if fact.type in ("int", "date") and can_turn(one.compiled.root, fact):
                yield from _turning(session, one, fact)


def unasked(session: Session) -> Iterator[Note]:
    """The questions whose thresholds are not looked at, and why."""
    for one in session.asked:
        if not one.plain:
            yield Note(
                one.subject,
                Words(
                    "Câu trả lời là ngày hoặc số: chỉ tìm khoảng trống, không xét ngưỡng, chồng lấn, quy định vô dụng.",
                    "The answer is a day or a number: only gaps are looked for, not thresholds, overlaps or dead rows.",
                ),
            )
        elif _loose(one.compiled.root):
            yield Note(
                one.subject,
                Words(
                    "Có tháng hoặc ngày làm việc đếm từ ngày chưa cố định: không xét ngưỡng.",
                    "It counts months or working days from days that are not fixed: thresholds are not looked at.",
                ),
            )


def inverted(session: Session, wanted: list[str] | None = None) -> Iterator[Finding]:
    """Grounds and bars that end because there is more against the person, or that hold where there is nothing."""
    for citation in session.book.citations if wanted is None else wanted:
        row = session.book.find(citation)[1]
        expr = session.book.resolve(citation)
        if row.kind not in ("ground", "bar") or row.collects or expr is None or expr.type != "bool":
            continue
        adverse = [fact for fact in facts_in(expr) if fact.name in ADVERSE]
        doubtful = [fact for fact in adverse if not grows(expr, fact)]
        found = [finding for fact in doubtful for finding in _backwards(session, citation, expr, fact)]
        yield from found
        others = {f.name for f in facts_in(expr) if not f.spec.is_reading and f.name != "position"} - {
            *ADVERSE,
            *BESIDE,
        }
        if adverse and not others and not found:
            yield from _for_nothing(session, citation, expr, adverse)


def can_turn(root: Expr, fact: Fact) -> bool:
    """Whether a number could turn an answer twice: one comparison of size by itself turns it once at most."""
    tests = [node for node in walk(root) if isinstance(node, Compare) and fact in _facts(node)]
    return len(tests) > 1 or any(test.op == "==" or _remainder(test) for test in tests)


def grows(expr: Expr, fact: Fact) -> bool:
    """Whether it is plain from the form alone that more of a fact never ends this; if not, the solver is asked."""
    if fact not in _facts(expr) or expr is fact:
        return True
    match expr:
        case Named(_, inner):
            return grows(inner, fact)
        case And() | Or():
            return all(grows(arg, fact) for arg in expr.args)
        case If(condition, then, otherwise):
            return fact not in _facts(condition) and grows(then, fact) and grows(otherwise, fact)
        case Compare(op, left, right) if op != "==":
            more, less = (left, right) if op in (">", ">=") else (right, left)
            return fact not in _facts(less) and _rises(more, fact)
        case _:
            return False


def _rises(expr: Expr, fact: Fact) -> bool:
    match expr:
        case Arith("*", Const(factor), inner) | Arith("*", inner, Const(factor)):
            return isinstance(factor, int) and factor > 0 and _rises(inner, fact)
        case Arith("+", left, right):
            return all(fact not in _facts(side) or _rises(side, fact) for side in (left, right))
        case _:
            return expr is fact


def _facts(expr: Expr) -> set[Fact]:
    return set(facts_in(expr))


def _remainder(expr: Expr) -> bool:
    return any(isinstance(node, Arith) and node.op == "%" for node in walk(expr))


def _loose(root: Expr) -> bool:
    return any(isinstance(node, (Shift, MonthsBetween)) for node in walk(root))


def _worlds(session: Session, one: Expr, day: Any, fact: Fact, count: int) -> tuple[list[World], list[Any]]:
    """The same person so many times, but for one fact; the values of that fact."""
    m = z3()
    values = [
        m.Bool(f"{fact.name}@{place}") if fact.type == "bool" else m.Int(f"{fact.name}@{place}")
        for place in range(1, count + 1)
    ]
    names: dict[str, int] = {}
    worlds = [session.world(day, given={fact: Symbol(known=True, value=value)}, names=names) for value in values]
    for world, value in zip(worlds, values, strict=True):
        world.encoder.facts[fact.name] = fact.spec, Symbol(known=True, value=value)
        world.told(one)
    return worlds, values


def _laws(worlds: list[World], fact: Fact, values: list[Any]) -> list[Any]:
    laws = [law for world in worlds for law in world.laws()]
    return laws + [worlds[0].encoder.within(fact.spec, value) for value in values if fact.type != "bool"]


def _over(worlds: list[World], fact: Fact, values: list[Any]) -> list[Variable]:
    """The facts that are the same in all worlds, then the one that is not."""
    same = [v for v in variables(worlds[0].encoder) if v.label != fact.name]
    return same + [Variable(f"{fact.name}@{place}", fact.spec, True, value) for place, value in enumerate(values, 1)]


def _turning(session: Session, one: Asked, fact: Fact) -> Iterator[Finding]:
    worlds, values = _worlds(session, one.compiled.root, one.on, fact, 3)
    a, b, c = (world.told(one.compiled.root)[0] for world in worlds)
    known = [s.known for s in (a, b, c)] + [world.told(one.compiled.scope)[0].yes for world in worlds]
    if one.question.answer == "verdict":
        turns = conjoined(a.yes, b.no, c.yes)
    else:
        turns = conjoined(a.value == c.value, a.value != b.value)
    claim = conjoined(values[0] < values[1], values[1] < values[2], *known, turns)
    over = _over(worlds, fact, values)
    witness = least(_laws(worlds, fact, values), claim, over, worlds[0].encoder.names)
    if witness is not None:
        yield Finding(
            "threshold",
            one.subject,
            (*_rows_with(one, fact),),
            Words(
                f"“{one.question.words.vi}” đổi rồi đổi lại khi “{fact.spec.vi}” tăng dần.",
                f"“{one.question.words.en}” changes and changes back while “{fact.spec.en}” grows.",
            ),
            order(witness.facts),
        )


def _rows_with(one: Asked, fact: Fact) -> list[str]:
    return [row.citation for row in one.rows if any(f is fact for f in facts_in(row.inner))]


def _backwards(session: Session, citation: str, expr: Expr, fact: Fact) -> Iterator[Finding]:
    worlds, (less, more) = _worlds(session, expr, session.on, fact, 2)
    a, b = (world.told(expr)[0] for world in worlds)
    grows = conjoined(z3().Not(less), more) if fact.type == "bool" else less < more
    over = _over(worlds, fact, [less, more])
    laws = _laws(worlds, fact, [less, more])
    witness = least(laws, conjoined(grows, a.yes, b.no), over, worlds[0].encoder.names)
    if witness is not None:
        yield Finding(
            "inverted",
            citation,
            (citation,),
            Words(
                f"{cited(citation, 'vi')} chạy ngược: có “{fact.spec.vi}” nhiều hơn thì lại thôi áp dụng.",
                f"{cited(citation, 'en')} runs backwards: with more of “{fact.spec.en}” it ceases to apply.",
            ),
            order(witness.facts),
        )


def _for_nothing(session: Session, citation: str, expr: Expr, adverse: list[Fact]) -> Iterator[Finding]:
    world = session.world()
    symbol = world.told(expr)[0]
    blank = []
    for fact in adverse:
        value = world.encoder.facts[fact.name][1].value
        blank.append(z3().Not(value) if fact.type == "bool" else value == fact.spec.low)
    witness = world.least(conjoined(symbol.yes, *blank))
    if witness is not None:
        yield Finding(
            "inverted",
            citation,
            (citation,),
            Words(
                f"{cited(citation, 'vi')} áp dụng cả khi không có điều gì bất lợi.",
                f"{cited(citation, 'en')} applies even where there is nothing against the person.",
            ),
            order(witness.whole),
        )
