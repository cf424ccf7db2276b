"""Printed sums: which of them fail, and which single figure, read otherwise, would mend them all."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Balance:
    """Two groups of figures, by name, that should add to the same; usually one printed sum and its parts."""

    name: str
    sums: tuple[str, ...]
    parts: tuple[str, ...]

    def sides(self, figures: Mapping[str, int]) -> tuple[int, int]:
        """(what is printed as the sum, what the parts add to)."""
        return sum(figures[name] for name in self.sums), sum(figures[name] for name in self.parts)

    def holds(self, figures: Mapping[str, int]) -> bool:
        """Whether both sides agree."""
        printed, added = self.sides(figures)
        return printed == added


@dataclass(frozen=True)
class Change:
    """One figure read otherwise than printed."""

    figure: str
    printed: int
    read_as: int


def failing(figures: Mapping[str, int], balances: Iterable[Balance]) -> tuple[Balance, ...]:
    """The balances that do not hold, in their order."""
    return tuple(balance for balance in balances if not balance.holds(figures))


def single_changes(figures: Mapping[str, int], balances: Iterable[Balance]) -> tuple[Change, ...]:
    """Every change of one figure after which all balances hold; empty when nothing fails or no one change will do.

    All figures are tried, sums as well as parts; counts stay at zero or above.
    """
    balances = tuple(balances)
    wrong = failing(figures, balances)
    found = []
    for name, printed in figures.items() if wrong else ():
        # A change that mends all mends the first failing one, which leaves one value to try.
        weight = wrong[0].sums.count(name) - wrong[0].parts.count(name)
        if weight == 0:
            continue
        sums, parts = wrong[0].sides(figures)
        step, rest = divmod(parts - sums, weight)
        if rest == 0 and printed + step >= 0 and not failing({**figures, name: printed + step}, balances):
            found.append(Change(name, printed, printed + step))
    return tuple(found)
