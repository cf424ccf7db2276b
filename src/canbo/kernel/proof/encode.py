"""The tree as formulas: every node a pair (known, value), so that unknown stays unknown.

Truths are booleans, numbers integers, days ordinals, choices places in a list of names. What Z3 cannot say exactly
(months and working days moved or counted between days that are not fixed) becomes a free number within bounds that
hold for certain; such nodes are named in `loose`, and a witness that rests on one must be tried by the scalar reader.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any

from canbo.kernel.build import facts_in, walk
from canbo.kernel.dates import completed_months
from canbo.kernel.expr import (
    And,
    Arith,
    Compare,
    Const,
    Earlier,
    Expr,
    Fact,
    FirstKnown,
    If,
    MonthsBetween,
    Named,
    Not,
    OneOf,
    Or,
    Param,
    Shift,
    Type,
    Unsettled,
)  # fmt: skip
from canbo.kernel.fact import FIRST_DAY, LAST_DAY, FactSpec, Value
from canbo.kernel.scalar import Parameters, months_on

from .solver import ProofError, z3

DAYS_IN_4800_MONTHS = 146_097
MONTHS = 4_800
SLACK = 6  # days by which any run of months departs from the mean of the Gregorian cycle, the clamped end included
LONGEST_MONTH = 31
REST = 30  # calendar days that no two working days lie apart


@dataclass(frozen=True)
class Symbol:
    """A value under a condition: `known` is a truth of Python or of Z3; `fixed` holds a value Python knows."""

    known: Any
    value: Any
    fixed: Value | None = None

    @property
    def yes(self) -> Any:
        """Known and true."""
        return conjoined(self.known, self.value)

    @property
    def no(self) -> Any:
        """Known and false."""
        return conjoined(self.known, negated(self.value))


def conjoined(*parts: Any) -> Any:
    """Conjunction over truths of Python and of Z3."""
    if any(part is False for part in parts):
        return False
    open_ = [part for part in parts if part is not True]
    return True if not open_ else open_[0] if len(open_) == 1 else z3().And(*open_)


def disjoined(*parts: Any) -> Any:
    """Disjunction over truths of Python and of Z3."""
    if any(part is True for part in parts):
        return True
    open_ = [part for part in parts if part is not False]
    return False if not open_ else open_[0] if len(open_) == 1 else z3().Or(*open_)


def negated(part: Any) -> Any:
    """Negation of a truth of Python or of Z3."""
    return (not part) if isinstance(part, bool) else z3().Not(part)


@dataclass
class Encoder:
    """Formulas over one set of facts.

    `partial`: facts may be unknown; without it only what is recorded instead of computed may be absent. `given`
    replaces nodes by symbols (a fact in two worlds), `forced` lets a switch overrule what a provision says: pairs of
    truths (switched, value). Ask `laws` after the last `encode`.
    """

    parameters: Parameters
    partial: bool = False
    given: Mapping[Expr, Symbol] = field(default_factory=dict)
    forced: Mapping[Expr, tuple[Any, Any]] = field(default_factory=dict)
    suffix: str = ""
    names: dict[str, int] = field(default_factory=dict)
    facts: dict[str, tuple[FactSpec, Symbol]] = field(default_factory=dict)
    loose: dict[Expr, None] = field(default_factory=dict)
    _done: dict[Expr, Symbol] = field(default_factory=dict)
    _laws: list[Any] = field(default_factory=list)
    _optional: set[str] = field(default_factory=set)

    def encode(self, root: Expr) -> Symbol:
        """The symbol of an expression whose references were followed."""
        nodes = walk(root)
        self._optional |= {
            node.recorded.name for node in nodes if isinstance(node, FirstKnown) and isinstance(node.recorded, Fact)
        }
        for node in nodes:
            if node not in self._done:
                found = self.given.get(node)
                self._done[node] = self._ruled(node, self._symbol(node) if found is None else found)
        return self._done[root]

    def laws(self, constraints: Iterable[Expr] = ()) -> list[Any]:
        """What holds of lawful facts: ranges, closed lists, and the joint rules whose facts are all here."""
        for rule in constraints:
            if all(fact.name in self.facts for fact in facts_in(rule)):
                self._laws.append(negated(self.encode(rule).no))
        return [law for law in self._laws if law is not True]

    def place(self, name: str) -> int:
        """The number that stands for a choice."""
        return self.names.setdefault(name, len(self.names))

    def constant(self, value: Value) -> Symbol:
        """A value that is known."""
        if isinstance(value, bool):
            return Symbol(True, value, value)
        if isinstance(value, dt.date):
            return Symbol(True, z3().IntVal(value.toordinal()), value)
        return Symbol(True, z3().IntVal(self.place(value) if isinstance(value, str) else value), value)

    def _ruled(self, node: Expr, symbol: Symbol) -> Symbol:
        if node not in self.forced:
            return symbol
        switched, value = self.forced[node]
        return Symbol(disjoined(switched, symbol.known), _if(switched, value, symbol.value))

    def _symbol(self, node: Expr) -> Symbol:
        of = [self._done[arg] for arg in node.args]
        match node:
            case Const(value):
                return self.constant(value)
            case Fact(spec):
                return self._fact(spec)
            case Param(name):
                fixed = self.parameters.get(name)
                return self._silent(node.type) if fixed is None else self.constant(fixed)
            case Unsettled():
                return self._silent(node.type)
            case Named():
                return of[0]
            case Not():
                return Symbol(of[0].known, negated(of[0].value))
            case And():
                return _kleene(conjoined(*(s.yes for s in of)), disjoined(*(s.no for s in of)), of)
            case Or():
                return _kleene(disjoined(*(s.yes for s in of)), conjoined(*(s.no for s in of)), of)
            case Compare(op):
                return Symbol(_both(of), _compared(op, of[0].value, of[1].value))
            case OneOf(_, values):
                return Symbol(of[0].known, disjoined(*(of[0].value == self.place(name) for name in values)))
            case Arith(op):
                return Symbol(_both(of), _reckoned(op, of[0].value, of[1].value))
            case If():
                return _either(*of)
            case FirstKnown():
                recorded, computed = of
                known = disjoined(recorded.known, computed.known)
                return Symbol(known, _if(recorded.known, recorded.value, computed.value))
            case Earlier():
                return _earlier(*of)
            case Shift(unit):
                return self._shifted(node, unit, *of)
            case MonthsBetween():
                return self._between(node, *of)
            case _:
                raise ProofError(f"No proof can read {type(node).__name__}; resolve references first.")

    def _silent(self, kind: Type) -> Symbol:
        """Unknown in every world; the value is never looked at."""
        return Symbol(False, False if kind == "bool" else z3().IntVal(0))

    def _fact(self, spec: FactSpec) -> Symbol:
        m, name = z3(), f"{spec.name}{self.suffix}"
        if spec.type == "bool":
            value = m.Bool(name)
        else:
            value = m.Int(name)
            self._laws.append(self.within(spec, value))
        open_ = (self.partial or spec.name in self._optional) and not spec.is_act
        symbol = Symbol(m.Bool(f"{name} known") if open_ else True, value)
        self.facts[spec.name] = spec, symbol
        return symbol

    def within(self, spec: FactSpec, value: Any) -> Any:
        """The range of a fact, or its closed list."""
        if spec.type == "choice":
            return disjoined(*(value == self.place(name) for name in spec.choice_names))
        low, high = (spec.low, spec.high) if spec.type == "int" else (FIRST_DAY.toordinal(), LAST_DAY.toordinal())
        return conjoined(value >= low, value <= high)

    def _free(self, node: Expr) -> Any:
        self.loose[node] = None
        return z3().Int(f"loose {len(self.loose)}{self.suffix}")

    def _shifted(self, node: Expr, unit: str, start: Symbol, count: Symbol) -> Symbol:
        known, day, n = conjoined(start.known, count.known), start.value, count.value
        if unit == "day":
            return Symbol(known, day + n)
        if isinstance(start.fixed, dt.date) and isinstance(count.fixed, int):
            move = months_on if unit == "month" else self.parameters.add_working_days
            return Symbol(known, z3().IntVal(move(start.fixed, count.fixed).toordinal()))
        due = self._free(node)
        if unit == "month":
            self._laws += _about(due - day, n, -SLACK, SLACK)
            self._laws += [_implies(n >= 0, due >= day), _implies(n <= 0, due <= day)]
        else:
            self._laws += [_implies(n > 0, conjoined(due >= day + n, due <= day + 2 * n + REST))]
            self._laws += [_implies(n < 0, conjoined(due <= day + n, due >= day + 2 * n - REST))]
            self._laws += [_implies(n == 0, conjoined(due <= day + REST, due >= day - REST))]
        return Symbol(known, due)

    def _between(self, node: Expr, start: Symbol, end: Symbol) -> Symbol:
        known = conjoined(start.known, end.known)
        if isinstance(start.fixed, dt.date) and isinstance(end.fixed, dt.date):
            return Symbol(known, z3().IntVal(completed_months(start.fixed, end.fixed)))
        months, days = self._free(node), end.value - start.value
        over = LONGEST_MONTH + SLACK
        self._laws += [_implies(days >= 0, conjoined(months >= 0, *_about(days, months, -SLACK, over)))]
        self._laws += [_implies(days <= 0, conjoined(months <= 0, *_about(days, months, -over, SLACK)))]
        return Symbol(known, months)


def _about(days: Any, months: Any, least: int, most: int) -> list[Any]:
    """So many days are so many months, give or take."""
    off = MONTHS * days - DAYS_IN_4800_MONTHS * months
    return [off >= MONTHS * least, off <= MONTHS * most]


def _kleene(yes: Any, no: Any, of: list[Symbol]) -> Symbol:
    return Symbol(True if all(s.known is True for s in of) else disjoined(yes, no), yes)


def _both(of: list[Symbol]) -> Any:
    return conjoined(*(s.known for s in of))


def _if(condition: Any, then: Any, otherwise: Any) -> Any:
    if isinstance(condition, bool):
        return then if condition else otherwise
    return z3().If(condition, then, otherwise)


def _implies(condition: Any, law: Any) -> Any:
    return disjoined(negated(condition), law)


def _either(c: Symbol, a: Symbol, b: Symbol) -> Symbol:
    """An unknown condition with agreeing branches still has an answer."""
    known = disjoined(
        conjoined(c.yes, a.known), conjoined(c.no, b.known), conjoined(a.known, b.known, _same(a.value, b.value))
    )
    if c.known is True and a.known is True and b.known is True:
        known = True
    return Symbol(known, _if(c.no, b.value, a.value))


def _same(a: Any, b: Any) -> Any:
    if isinstance(a, bool) and isinstance(b, bool):
        return a is b
    return a == b


def _earlier(c: Symbol, a: Symbol, b: Symbol) -> Symbol:
    least = _if(a.value <= b.value, a.value, b.value)
    known = disjoined(
        conjoined(c.yes, a.known), conjoined(c.no, b.known), conjoined(negated(c.known), a.known, b.known)
    )
    return Symbol(known, _if(c.yes, a.value, _if(c.no, b.value, least)))


def _compared(op: str, a: Any, b: Any) -> Any:
    match op:
        case "==":
            return a == b
        case "<":
            return a < b
        case "<=":
            return a <= b
        case ">":
            return a > b
        case _:
            return a >= b


def _reckoned(op: str, a: Any, b: Any) -> Any:
    match op:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case "//":
            return a / b  # Z3 divides integers rounding down where the divisor is positive
        case _:
            return a % b
