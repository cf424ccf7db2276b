"""The expression tree: one frozen tree a provision, read by several small interpreters.

Nodes are interned (the same expression is the same object) and compared by identity, because `==` builds
a comparison. Their truth in Python is refused: an `if` over a fact would turn unknown into false.

Types: `bool`, `int`, `date`, `choice`. Whole numbers only; a rate is kept as a fraction until the last step.
"""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Literal, Self
from weakref import WeakValueDictionary

from .fact import LARGEST_COUNT, FactSpec

Type = Literal["bool", "int", "date", "choice"]
_INTERNED: WeakValueDictionary[tuple[object, ...], Expr] = WeakValueDictionary()


class ExprError(TypeError):
    """A provision was written with operands that do not fit; an error of the author, not of a user."""


@dataclass(frozen=True, eq=False)
class Expr:
    """Base of all nodes; operators build the tree."""

    def __new__(cls, *args: object, **kwargs: object) -> Self:
        names: tuple[str, ...] = cls.__match_args__
        if kwargs or len(args) < len(names):
            given = dict(zip(names, args, strict=False)) | kwargs
            args = tuple(given.get(name, getattr(cls, name, None)) for name in names)
        # The type belongs to the key, because True equals 1.
        key = (cls, *((type(value), value) for value in args))
        known = _INTERNED.get(key)
        if known is None:
            known = object.__new__(cls)
            _INTERNED[key] = known
        return known  # type: ignore[return-value]  # interned by class, so it is one of ours

    @property
    def type(self) -> Type:
        """The type of the value."""
        raise ExprError(f"{self.__class__.__name__} has no type")

    @property
    def args(self) -> tuple[Expr, ...]:
        """The direct operands, in printed order."""
        names: tuple[str, ...] = self.__match_args__
        values = (getattr(self, name) for name in names)
        parts = (part for value in values for part in (value if isinstance(value, tuple) else (value,)))
        return tuple(part for part in parts if isinstance(part, Expr))

    def __bool__(self) -> bool:
        raise ExprError("A fact is not a Python truth value: use &, |, ~ and when(), so that unknown stays unknown.")

    def __and__(self, other: Expr) -> Expr:
        return all_of_exprs(self, other)

    def __or__(self, other: Expr) -> Expr:
        return any_of_exprs(self, other)

    def __invert__(self) -> Expr:
        if isinstance(self, Const) and isinstance(self.value, bool):
            return Const(not self.value)
        return self.args[0] if isinstance(self, Not) else Not(typed(self, "bool"))

    def __eq__(self, other: object) -> Expr:  # type: ignore[override]
        return compare("==", self, other)

    def __ne__(self, other: object) -> Expr:  # type: ignore[override]
        return ~compare("==", self, other)

    def __lt__(self, other: object) -> Expr:
        return compare("<", self, other)

    def __le__(self, other: object) -> Expr:
        return compare("<=", self, other)

    def __gt__(self, other: object) -> Expr:
        return compare(">", self, other)

    def __ge__(self, other: object) -> Expr:
        return compare(">=", self, other)

    __hash__ = object.__hash__

    def __add__(self, other: object) -> Expr:
        return arithmetic("+", self, other)

    def __radd__(self, other: object) -> Expr:
        return arithmetic("+", other, self)

    def __sub__(self, other: object) -> Expr:
        return arithmetic("-", self, other)

    def __rsub__(self, other: object) -> Expr:
        return arithmetic("-", other, self)

    def __mul__(self, other: object) -> Expr:
        return arithmetic("*", self, other)

    def __rmul__(self, other: object) -> Expr:
        return arithmetic("*", other, self)

    def __floordiv__(self, other: int) -> Expr:
        return arithmetic("//", self, other)

    def __mod__(self, other: int) -> Expr:
        return arithmetic("%", self, other)

    def isin(self, *values: str) -> Expr:
        """Whether this choice is one of these values."""
        if isinstance(self, If):
            return If(self.condition, self.then.isin(*values), self.otherwise.isin(*values))
        if isinstance(self, Const) and self.type == "choice":
            return Const(self.value in values)
        return OneOf(typed(self, "choice"), tuple(values))


@dataclass(frozen=True, eq=False)
class Const(Expr):
    """A constant of the law."""

    value: bool | int | str | dt.date

    @property
    def type(self) -> Type:
        if isinstance(self.value, bool):
            return "bool"
        if isinstance(self.value, int):
            return "int"
        return "choice" if isinstance(self.value, str) else "date"


@dataclass(frozen=True, eq=False)
class Fact(Expr):
    """A fact about the person, the post or the matter."""

    spec: FactSpec

    @property
    def type(self) -> Type:
        return self.spec.type

    @property
    def name(self) -> str:
        """The fact's fixed name."""
        return self.spec.name


@dataclass(frozen=True, eq=False)
class Param(Expr):
    """A value fixed for one asking: the day asked about, the base salary of that day; numbers have a range."""

    name: str
    kind: Type
    low: int = 0
    high: int = LARGEST_COUNT

    @property
    def type(self) -> Type:
        return self.kind


@dataclass(frozen=True, eq=False)
class Ref(Expr):
    """Another provision by citation, resolved when the law is assembled."""

    target: str
    kind: Type = "bool"

    @property
    def type(self) -> Type:
        return self.kind


@dataclass(frozen=True, eq=False)
class Unsettled(Expr):
    """The law is silent: unknown, with the citation of the silence."""

    citation: str
    kind: Type = "bool"

    @property
    def type(self) -> Type:
        return self.kind


@dataclass(frozen=True, eq=False)
class Named(Expr):
    """A provision's expression under its citation; what a trail is made of."""

    citation: str
    inner: Expr

    @property
    def type(self) -> Type:
        return self.inner.type


@dataclass(frozen=True, eq=False)
class Truth(Expr):
    """Base of the nodes that are true, false or unknown."""

    @property
    def type(self) -> Type:
        return "bool"


@dataclass(frozen=True, eq=False)
class Not(Truth):
    """Kleene negation."""

    operand: Expr


@dataclass(frozen=True, eq=False)
class And(Truth):
    """Kleene conjunction of two or more."""

    operands: tuple[Expr, ...]


@dataclass(frozen=True, eq=False)
class Or(Truth):
    """Kleene disjunction of two or more."""

    operands: tuple[Expr, ...]


@dataclass(frozen=True, eq=False)
class Compare(Truth):
    """`left op right` for two numbers, two days or two choices; op is one of == < <= > >=."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True, eq=False)
class OneOf(Truth):
    """Whether a choice is one of a closed list."""

    operand: Expr
    values: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class Arith(Expr):
    """Whole-number arithmetic; // and % only by a positive constant, rounding down."""

    op: str
    left: Expr
    right: Expr

    @property
    def type(self) -> Type:
        return "int"


@dataclass(frozen=True, eq=False)
class If(Expr):
    """If-then-else; an unknown condition with agreeing branches still has an answer."""

    condition: Expr
    then: Expr
    otherwise: Expr

    @property
    def type(self) -> Type:
        return self.then.type


@dataclass(frozen=True, eq=False)
class FirstKnown(Expr):
    """The recorded value, or the computed one where nothing is recorded."""

    recorded: Expr
    computed: Expr

    @property
    def type(self) -> Type:
        return self.recorded.type


@dataclass(frozen=True, eq=False)
class Earlier(Expr):
    """The branch that a reading chooses; while the reading is not set, the earlier day of the two.

    Only for warnings: whoever warns too early does no harm, whoever warns too late does.
    """

    condition: Expr
    then: Expr
    otherwise: Expr

    @property
    def type(self) -> Type:
        return "date"


@dataclass(frozen=True, eq=False)
class Shift(Expr):
    """A day moved by a whole number of `day`, `month` or `working-day` (negative goes back)."""

    unit: str
    start: Expr
    count: Expr

    @property
    def type(self) -> Type:
        return "date"


@dataclass(frozen=True, eq=False)
class MonthsBetween(Expr):
    """Completed months from the first day to the second; negative when the second comes first."""

    start: Expr
    end: Expr

    @property
    def type(self) -> Type:
        return "int"


TRUE = Const(True)
FALSE = Const(False)


def lift(value: object) -> Expr:
    """Return the node of a Python value."""
    if isinstance(value, Expr):
        return value
    if isinstance(value, (bool, int, str, dt.date)):
        return Const(value)
    raise ExprError(f"{value!r} cannot stand in a provision")


def typed(expr: Expr, wanted: Type) -> Expr:
    if expr.type != wanted:
        raise ExprError(f"{wanted} wanted, {expr.type} given: {expr}")
    return expr


def _flat(kind: type[And | Or], exprs: tuple[Expr, ...]) -> tuple[Expr, ...]:
    flat: dict[Expr, None] = {}
    for expr in exprs:
        for part in expr.args if isinstance(expr, kind) else (typed(expr, "bool"),):
            flat[part] = None
    return tuple(flat)


def all_of_exprs(*exprs: Expr) -> Expr:
    """Kleene conjunction; of none it is true."""
    parts = tuple(p for p in _flat(And, exprs) if p is not TRUE)
    if any(p is FALSE for p in parts):
        return FALSE
    return And(parts) if len(parts) > 1 else parts[0] if parts else TRUE


def any_of_exprs(*exprs: Expr) -> Expr:
    """Kleene disjunction; of none it is false."""
    parts = tuple(p for p in _flat(Or, exprs) if p is not FALSE)
    if any(p is TRUE for p in parts):
        return TRUE
    return Or(parts) if len(parts) > 1 else parts[0] if parts else FALSE


def compare(op: str, left: object, right: object) -> Expr:
    """Build a comparison, pushed into the branches of an if-then-else on either side."""
    a, b = lift(left), lift(right)
    if a.type != b.type:
        raise ExprError(f"cannot compare {a.type} with {b.type}")
    if isinstance(a, If):
        return If(a.condition, compare(op, a.then, b), compare(op, a.otherwise, b))
    if isinstance(b, If):
        return If(b.condition, compare(op, a, b.then), compare(op, a, b.otherwise))
    if a.type == "choice":
        if op != "==":
            raise ExprError("choices have no order")
        return a.isin(b.value) if isinstance(b, Const) and isinstance(b.value, str) else Compare(op, a, b)
    if a.type == "bool":
        raise ExprError("compare truth values with &, | and ~")
    return Compare(op, a, b)


def arithmetic(op: str, left: object, right: object) -> Expr:
    """Build whole-number arithmetic, pushed into the branches of an if-then-else on either side."""
    a, b = typed(lift(left), "int"), typed(lift(right), "int")
    if op in ("//", "%") and not (isinstance(b, Const) and isinstance(b.value, int) and b.value > 0):
        raise ExprError("divide by a positive constant only")
    if isinstance(a, If):
        return If(a.condition, arithmetic(op, a.then, b), arithmetic(op, a.otherwise, b))
    if isinstance(b, If):
        return If(b.condition, arithmetic(op, a, b.then), arithmetic(op, a, b.otherwise))
    return Arith(op, a, b)
