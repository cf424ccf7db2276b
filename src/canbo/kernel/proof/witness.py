"""A smallest witness: the facts, as few and as plain as can be, that make something so whatever the others are."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from canbo.kernel.fact import FIRST_DAY, FactSpec, Value

from .encode import Encoder, conjoined, negated
from .solver import ProofError, z3


@dataclass(frozen=True)
class Variable:
    """One unknown of a proof: a fact, or the same fact in another world (`label` tells them apart)."""

    label: str
    spec: FactSpec
    known: Any
    value: Any


@dataclass(frozen=True)
class Witness:
    """`facts` is enough by itself; `whole` gives every fact of one such world (None: not recorded)."""

    facts: Mapping[str, Value | None]
    whole: Mapping[str, Value | None]


def variables(encoder: Encoder, suffix: str = "") -> list[Variable]:
    """The facts an encoder has met, in the order of the law, readings last."""
    found = [Variable(f"{spec.name}{suffix}", spec, s.known, s.value) for spec, s in encoder.facts.values()]
    return sorted(found, key=lambda variable: variable.spec.is_reading)


def _solver(laws: Sequence[Any]) -> Any:
    solver = z3().Solver()
    solver.add(*laws)
    return solver


def _truth(claim: Any) -> Any:
    return z3().BoolVal(claim) if isinstance(claim, bool) else claim


def _check(solver: Any, *assumed: Any) -> bool:
    """Whether it can be; ProofError when Z3 cannot tell."""
    found = solver.check(*assumed)
    if found == z3().unknown:
        raise ProofError(
            f"The prover cannot tell ({solver.reason_unknown()}); ask about fewer provisions.",
            "Bộ chứng minh không kết luận được; hãy hỏi ít điều khoản hơn.",
        )
    return bool(found == z3().sat)


def possible(laws: Sequence[Any], claim: Any) -> bool:
    """Whether lawful facts can make the claim so."""
    return False if claim is False else _check(_solver(laws), _truth(claim))


def always(laws: Sequence[Any], claim: Any) -> bool:
    """Whether the claim is so for all lawful facts."""
    return not possible(laws, negated(claim))


def least(laws: Sequence[Any], claim: Any, over: Sequence[Variable], names: Mapping[str, int]) -> Witness | None:
    """The smallest world in which the claim is so, and of it the facts that are enough; None where there is none.

    Smallest: the fewest yeses, then the plainest values, fact after fact, so that it is always the same one. `names`
    are the places of choices.
    """
    if not possible(laws, claim):
        return None
    solver = _solver([*laws, _truth(claim)])
    for wishes in ([v.known for v in over if v.known is not True], [v.value for v in over if v.spec.type == "bool"]):
        if wishes:
            solver.add(_sum(wishes) <= _fewest(solver, wishes))
    for v in over:
        _plainest(solver, v, names)
    _check(solver)
    model = solver.model()
    fixed = {v.label: _fixing(v, model) for v in over}
    kept = _enough(laws, claim, over, fixed)
    places = {place: name for name, place in names.items()}
    whole = {v.label: _read(v, model, places) for v in over}
    return Witness({v.label: whole[v.label] for v in over if v.label in kept}, whole)


def _sum(wishes: Sequence[Any]) -> Any:
    m = z3()
    return m.Sum([m.If(wish, 1, 0) for wish in wishes])


def _fewest(solver: Any, wishes: Sequence[Any]) -> int:
    m = z3()
    optimize = m.Optimize()
    optimize.add(*solver.assertions())
    least_ = optimize.minimize(_sum(wishes))
    _check(optimize)
    return int(optimize.lower(least_).as_long())


def _plainest(solver: Any, v: Variable, names: Mapping[str, int]) -> None:
    """Pin one fact to no, its first choice or its least value, as far as what was pinned before allows.

    One by one and not by many objectives at once, so that it is the same world with every release of Z3.
    """
    m = z3()
    if v.known is not True:
        solver.add(v.known == (not _check(solver, m.Not(v.known))))
    if v.spec.type == "bool":
        solver.add(v.value == (not _check(solver, m.Not(v.value))))
    elif v.spec.type == "choice":
        solver.add(next(v.value == names[n] for n in v.spec.choice_names if _check(solver, v.value == names[n])))
    else:
        solver.add(v.value == _lowest(solver, v))


def _lowest(solver: Any, v: Variable) -> int:
    low = FIRST_DAY.toordinal() if v.spec.type == "date" else v.spec.low
    if _check(solver, v.value == low):
        return low
    _check(solver)
    high = int(solver.model().eval(v.value, model_completion=True).as_long())
    while high - low > 1:
        middle = (low + high) // 2
        if _check(solver, v.value <= middle):
            high = int(solver.model().eval(v.value, model_completion=True).as_long())
        else:
            low = middle
    return high


def _fixing(v: Variable, model: Any) -> Any:
    value = model.eval(v.value, model_completion=True)
    if v.known is True:
        return v.value == value
    known = model.eval(v.known, model_completion=True)
    return conjoined(v.known == known, disjoined_unless(known, v.value == value))


def disjoined_unless(known: Any, fixed: Any) -> Any:
    """The value counts only where there is one."""
    return fixed if z3().is_true(known) else True


def _enough(laws: Sequence[Any], claim: Any, over: Sequence[Variable], fixed: dict[str, Any]) -> set[str]:
    """Drop what is not needed, plain values first: the rest makes the claim so in every lawful world."""
    solver = _solver([*laws, negated(claim)])
    kept = dict(fixed)
    if _check(solver, *kept.values()):
        return set(kept)  # it hangs on more than these facts, such as a number within bounds only
    for v in sorted(over, key=lambda v: not v.spec.is_reading):
        rest = [condition for label, condition in kept.items() if label != v.label]
        if not _check(solver, *rest):
            del kept[v.label]
    return set(kept)


def _read(v: Variable, model: Any, places: Mapping[int, str]) -> Value | None:
    m = z3()
    if v.known is not True and not m.is_true(model.eval(v.known, model_completion=True)):
        return None
    value = model.eval(v.value, model_completion=True)
    if v.spec.type == "bool":
        return bool(m.is_true(value))
    number = int(value.as_long())
    if v.spec.type == "date":
        return dt.date.fromordinal(number)
    return places[number] if v.spec.type == "choice" else number
