"""What plainly matters: worlds tried one after the other by the scalar reader, so that the prover has less to do.

Trying can only show that a fact matters, never that it does not.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import FactSpec, Value
from canbo.kernel.question import CompiledVariant
from canbo.kernel.scalar import Parameters
from canbo.law.ask import agree

MOST_WORLDS = 4
Facts = dict[str, Value]


def matter_at_sight(
    compiled: CompiledVariant, known: Mapping[str, Value], parameters: Parameters, missing: Sequence[FactSpec]
) -> set[str]:
    """Names of missing facts of which one value and another give different answers in a lawful world that was tried."""
    tried: list[tuple[Facts, Any]] = []
    plain: Facts = {**known, **{spec.name: value for spec in missing for value in _values(spec, parameters)[:1]}}
    found: set[str] = set()
    queue = [plain]
    while queue and len(tried) < MOST_WORLDS:
        world = queue.pop(0)
        here = _answer(compiled, world, parameters)
        if here is None or any(answer == here for _, answer in tried):
            continue
        tried.append((world, here))
        for name, changed in _neighbours(world, missing, parameters):
            there = _answer(compiled, changed, parameters)
            if there is not None and there != here:
                found.add(name)
                queue.append(changed)
    return found


def _neighbours(world: Facts, missing: Sequence[FactSpec], parameters: Parameters) -> Iterator[tuple[str, Facts]]:
    for spec in missing:
        for value in _values(spec, parameters):
            if value != world.get(spec.name):
                yield spec.name, {**world, spec.name: value}


def _values(spec: FactSpec, parameters: Parameters) -> tuple[Value, ...]:
    match spec.type:
        case "bool":
            return (False, True)
        case "choice":
            return spec.choice_names
        case "int":
            return (spec.low, spec.high)
        case _:
            today = parameters.get("on")
            return () if today is None else (today,)


def _answer(compiled: CompiledVariant, facts: Facts, parameters: Parameters) -> tuple[object, object] | None:
    """Scope and value; None for facts that contradict one another or leave the calendar."""
    if not agree(facts):
        return None
    try:
        (within, value), _ = compiled.program.run(facts, parameters)
    except CanboError:
        return None
    return (within, value if within else None)
