"""How large a procedure is: what its table offers, which the exploration of the tests must reach."""

from __future__ import annotations

from dataclasses import dataclass

from .table import Procedure


@dataclass(frozen=True)
class Counts:
    """States, transitions (an act that can be done in a state, the opening among them), and states that end a case."""

    states: int
    transitions: int
    ends: int


def transitions_of(procedure: Procedure) -> frozenset[tuple[str, str]]:
    """Every state with every act that the table offers in it; the empty state is that of a case not yet begun."""
    return frozenset((state, act.key) for act in procedure.acts for state in act.from_)


def counted(procedure: Procedure) -> Counts:
    """The counts of one procedure."""
    ends = sum(state.final for state in procedure.states)
    return Counts(len(procedure.states), len(transitions_of(procedure)), ends)
