"""What an author of provisions writes beyond operators: choices of a reading, days moved, alternatives."""

from __future__ import annotations

from .expr import Earlier, Expr, ExprError, Fact, FirstKnown, If, MonthsBetween, Shift, lift, typed


def when(condition: Expr, then: object, otherwise: object) -> Expr:
    """If-then-else over any type; both branches have the same type."""
    a, b = lift(then), lift(otherwise)
    if a.type != b.type:
        raise ExprError(f"the branches differ in type: {a.type} and {b.type}")
    return a if a is b else If(typed(condition, "bool"), a, b)


def choose(reading: Fact, branches: dict[str, object]) -> Expr:
    """One branch for each choice of a contested reading; unknown only where the branches differ."""
    if set(branches) != set(reading.spec.choice_names):
        raise ExprError(f"{reading.name} needs a branch for each of {reading.spec.choice_names}")
    *first, last = branches
    result = lift(branches[last])
    for name in reversed(first):
        result = when(reading.isin(name), branches[name], result)
    return result


def earlier_until_settled(reading: Fact, name: str, then: Expr, otherwise: Expr) -> Expr:
    """The day of the branch chosen by the reading; the earlier of both while it is not set."""
    return Earlier(reading.isin(name), typed(then, "date"), typed(otherwise, "date"))


def first_known(recorded: Expr, computed: Expr) -> Expr:
    """The recorded value where there is one, else the computed one."""
    return FirstKnown(recorded, typed(computed, recorded.type))


def later_of(a: Expr, b: Expr) -> Expr:
    """The later day or the larger number."""
    return If(a >= b, a, b)


def earlier_of(a: Expr, b: Expr) -> Expr:
    """The earlier day or the smaller number."""
    return If(a <= b, a, b)


def shifted(start: Expr, count: object, unit: str) -> Expr:
    """A day moved by `count` of `day`, `month`, `year` or `working-day`; negative counts go back."""
    if unit == "year":
        return Shift("month", typed(start, "date"), lift(count) * 12)
    if unit not in ("day", "month", "working-day"):
        raise ExprError(f"no such unit: {unit}")
    return Shift(unit, typed(start, "date"), typed(lift(count), "int"))


def months_between(start: Expr, end: Expr) -> Expr:
    """Completed months from one day to another."""
    return MonthsBetween(typed(start, "date"), typed(end, "date"))


def walk(root: Expr) -> list[Expr]:
    """All nodes below and with `root`, operands first, each once."""
    done: dict[Expr, None] = {}
    stack: list[tuple[Expr, bool]] = [(root, False)]
    while stack:
        node, seen = stack.pop()
        if node in done:
            continue
        if seen:
            done[node] = None
        else:
            stack.append((node, True))
            stack.extend((arg, False) for arg in reversed(node.args))
    return list(done)


def facts_in(root: Expr) -> tuple[Fact, ...]:
    """The facts an expression reads, in printed order."""
    return tuple(node for node in walk(root) if isinstance(node, Fact))
