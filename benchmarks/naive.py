"""The tree walked in the plainest way, as a yardstick: values, and the names of the facts still missing."""

from typing import Any

from canbo.kernel.dates import add_months, completed_months
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
    Unsettled,
)
from canbo.kernel.scalar import Parameters, add_days

COMPARE = {
    "==": lambda x, y: x == y,
    "<": lambda x, y: x < y,
    "<=": lambda x, y: x <= y,
    ">": lambda x, y: x > y,
    ">=": lambda x, y: x >= y,
}
ARITH = {
    "+": lambda x, y: x + y,
    "-": lambda x, y: x - y,
    "*": lambda x, y: x * y,
    "//": lambda x, y: x // y,
    "%": lambda x, y: x % y,
}
Found = tuple[Any, frozenset[str]]
NONE: frozenset[str] = frozenset()


class Walker:
    """One person; a node met twice is computed once."""

    def __init__(self, facts: dict[str, Any], parameters: Parameters) -> None:
        self.facts, self.parameters = facts, parameters
        self.known: dict[Expr, Found] = {}

    def find(self, node: Expr) -> Found:
        """The value of a node and the facts that can still change it."""
        if node not in self.known:
            args = [self.find(arg) for arg in node.args]
            value = self._value(node, [value for value, _ in args])
            missing = self._missing(node, args) if value is None else NONE
            self.known[node] = (value, missing)
        return self.known[node]

    def _missing(self, node: Expr, args: list[Found]) -> frozenset[str]:
        if isinstance(node, Fact):
            return frozenset([node.name])
        if isinstance(node, (If, Earlier)) and args[0][0] is not None:
            return args[1][1] if args[0][0] else args[2][1]
        return NONE.union(*(missing for _, missing in args))

    def _value(self, node: Expr, v: list[Any]) -> Any:  # noqa: C901, PLR0911, PLR0912 - one case a node
        match node:
            case Const(value):
                return value
            case Fact(spec):
                found = self.facts.get(spec.name)
                return spec.absent if found is None else found
            case Param(name):
                return self.parameters.get(name)
            case Unsettled():
                return None
            case Named():
                return v[0]
            case Not():
                return None if v[0] is None else not v[0]
            case And():
                return False if False in v else None if None in v else True
            case Or():
                return True if True in v else None if None in v else False
            case If():
                return v[1] if v[0] is True or v[1] == v[2] else v[2] if v[0] is False else None
            case Earlier():
                return v[1] if v[0] is True else v[2] if v[0] is False else None if None in v[1:] else min(v[1], v[2])
            case FirstKnown():
                return v[1] if v[0] is None else v[0]
            case _ if None in v:
                return None
            case OneOf(_, values):
                return v[0] in values
            case Compare(op):
                return COMPARE[op](*v)
            case Arith(op):
                return ARITH[op](*v)
            case Shift(unit):
                count = {"day": add_days, "month": add_months, "working-day": self.parameters.add_working_days}[unit]
                return count(*v)
            case MonthsBetween():
                return completed_months(*v)
            case _:
                raise TypeError(type(node).__name__)
