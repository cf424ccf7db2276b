"""What to ask next, and the least that would have to change: found by trying, verified by evaluation."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import lru_cache
from itertools import combinations, product
from typing import Any

from .build import facts_in
from .errors import CanboError
from .expr import Compare, Expr, Fact
from .fact import FIRST_DAY, LAST_DAY, FactSpec, Value
from .scalar import Parameters, Program, compile_program
from .verdict import Status

Facts = Mapping[str, Value | None]
Allowed = Callable[[dict[str, Value]], bool]
MOST_FACTS_CHANGED = 3
MOST_SETS = 3


@lru_cache(maxsize=512)
def _atom(node: Expr) -> Program:
    return compile_program([node])


def _to_number(value: Value) -> int:
    return value.toordinal() if isinstance(value, dt.date) else int(value)


def _from_number(spec: FactSpec, number: int) -> Value:
    return dt.date.fromordinal(number) if spec.type == "date" else number


def thresholds(spec: FactSpec, program: Program, facts: Facts, parameters: Parameters) -> Iterator[Value]:
    """The two values beside each threshold of a number or day, the other facts being as known."""
    low, high = (_to_number(FIRST_DAY), _to_number(LAST_DAY)) if spec.type == "date" else (spec.low, spec.high)
    for node in program.nodes:
        if not isinstance(node, Compare) or all(fact.name != spec.name for fact in facts_in(node)):
            continue

        atom = _atom(node)

        def truth(number: int, atom: Program = atom) -> Any:
            try:
                return atom.run({**facts, spec.name: _from_number(spec, number)}, parameters)[0][0]
            except CanboError:
                return None

        left, right = low, high
        at_left, at_right = truth(left), truth(right)
        if at_left is None or at_right is None or at_left == at_right:
            continue
        while right - left > 1:
            middle = (left + right) // 2
            if truth(middle) == at_left:
                left = middle
            else:
                right = middle
        yield _from_number(spec, left)
        yield _from_number(spec, right)


def candidates(spec: FactSpec, program: Program, facts: Facts, parameters: Parameters) -> tuple[Value, ...]:
    """The values worth trying: both truths, every choice, both sides of each threshold."""
    if spec.type == "bool":
        return (True, False)
    if spec.type == "choice":
        return spec.choice_names
    found = dict.fromkeys(thresholds(spec, program, facts, parameters))
    if found:
        return tuple(found)
    return (spec.low, spec.high) if spec.type == "int" else ()


class Trial:
    """Evaluates one compiled question again and again with some facts changed."""

    def __init__(self, program: Program, facts: Facts, parameters: Parameters, allowed: Allowed) -> None:
        self.program = program
        self.facts = {name: value for name, value in facts.items() if value is not None}
        self.parameters = parameters
        self.allowed = allowed
        self.specs = {node.name: node.spec for node in program.nodes if isinstance(node, Fact)}

    def outcome(self, changed: Mapping[str, Value]) -> tuple[Any, int] | None:
        """Value and number of missing facts with these changes; None where the facts contradict one another.

        Outside the scope there is no value but that it is not applicable; a day, number or choice takes the scope.
        """
        facts = {**self.facts, **changed}
        return self._outcome(facts) if self.allowed(facts) else None

    def makes_yes(self, changed: Mapping[str, Value]) -> bool:
        """Whether these changes, which contradict nothing else, make the answer yes."""
        facts = {**self.facts, **changed}
        found = self._outcome(facts)
        return found is not None and found[0] is True and self.allowed(facts)

    def _outcome(self, facts: dict[str, Value]) -> tuple[Any, int] | None:
        try:
            values, masks = self.program.run(facts, self.parameters)
        except CanboError:
            return None
        if values[0] is False:
            return Status.NOT_APPLICABLE, 0
        value = values[1] if values[0] or isinstance(values[1], bool) else None
        return value, (masks[0] | masks[1]).bit_count()

    def unknown(self, name: str) -> bool:
        """Whether nobody has established the fact; an act not recorded was not done, a reading is settled elsewhere."""
        spec = self.specs.get(name)
        return spec is not None and name not in self.facts and spec.absent is None and not spec.is_reading

    def values_for(self, name: str) -> tuple[Value, ...]:
        """Candidate values of one fact."""
        return candidates(self.specs[name], self.program, self.facts, self.parameters)


def settling_answers(trial: Trial, missing: Sequence[str]) -> dict[str, dict[Value, Any]]:
    """For each missing fact the answers that would settle the matter alone, with the value they give."""
    settled: dict[str, dict[Value, Any]] = {}
    for name in missing:
        for value in trial.values_for(name):
            outcome = trial.outcome({name: value})
            if outcome is not None and outcome[0] is not None:
                settled.setdefault(name, {})[value] = outcome[0]
    return settled


def ask_next(trial: Trial, missing: Sequence[str]) -> str | None:
    """The missing fact that leaves the fewest open questions on average; the first in the law among equals."""
    best: tuple[float, int] | None = None
    for place, name in enumerate(missing):
        outcomes = [o for v in trial.values_for(name) if (o := trial.outcome({name: v})) is not None]
        left = sum(o[1] for o in outcomes) / len(outcomes) if outcomes else float(len(missing))
        if best is None or (left, place) < best:
            best = (left, place)
    return None if best is None else missing[best[1]]


def least_changes(trial: Trial, changeable: Sequence[str]) -> list[dict[str, Value]]:
    """The smallest sets of facts that would make the answer yes, each verified by evaluating again."""
    options = {name: [v for v in trial.values_for(name) if v != trial.facts.get(name)] for name in changeable}
    found: list[dict[str, Value]] = []
    for size in range(1, MOST_FACTS_CHANGED + 1):
        for names in combinations(changeable, size):
            if any(set(done) <= set(names) for done in found):
                continue
            for values in product(*(options[name] for name in names)):
                change = dict(zip(names, values, strict=True))
                if trial.makes_yes(change):
                    found.append(change)
                    break
            if len(found) == MOST_SETS:
                return found
        if found:
            return found
    return found
