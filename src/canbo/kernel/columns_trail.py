"""The trail over columns: which provisions carry each row's answer, as bit masks decoded once a distinct mask."""

from __future__ import annotations

import polars as pl

from .build import walk
from .columns import BITS, FALSE, TRUE, Columns, Stages, any_flag, packed, top_down
from .expr import And, Earlier, Expr, Fact, FirstKnown, If, Named, Or, Unsettled
from .question import CompiledVariant
from .trail import reckons


class TrailColumns:
    """Mirrors `trail.trail` and `answer.carried_by` over an evaluated frame."""

    def __init__(self, compiled: CompiledVariant, columns: Columns, frame: pl.DataFrame, name: str = "because") -> None:
        self.compiled = compiled
        self.columns = columns
        self.frame = frame
        self.name = name
        nodes = [*walk(compiled.scope), *walk(compiled.root)]
        self.nodes = list(dict.fromkeys(nodes))
        self.steps = [node for node in self.nodes if isinstance(node, (Named, Unsettled))]

    def read(self, node: Expr) -> pl.Expr:
        """The value of a node in the frame."""
        return self.columns.read(node, self.frame)

    def _passes(self, node: Expr, place: int) -> pl.Expr:
        """Tell whether relevance passes from a node to its operand at that place."""
        arg, value, operand = node.args[place], self.read(node), self.read(node.args[place])
        match node:
            case And() | Or() if isinstance(arg, Unsettled):
                others = [self.read(a).is_null() for a in node.args if not isinstance(a, Unsettled)]
                return value.is_null() & ~any_flag(others)
            case And() | Or():
                return operand.eq_missing(value)
            case If() | Earlier():
                condition = self.read(node.args[0])
                if arg is node.args[0] and place == 0:
                    return condition.is_not_null() | value.is_null() if isinstance(node, If) else TRUE
                taken = condition if place == 1 else ~condition
                return taken.fill_null(value=not isinstance(arg, Unsettled))
            case FirstKnown():
                return TRUE if place == 0 else self.read(node.args[0]).is_null()
            case _:
                return TRUE

    def _relevance(self) -> list[list[pl.Expr]]:
        """For every node of the question whether the row's answer rests on it, from the top."""
        compiled = self.compiled
        scope = self.read(compiled.scope)
        outside = scope.eq_missing(FALSE)
        open_scope = scope.is_null() if compiled.expr.type != "bool" else FALSE
        reached: dict[Expr, list[pl.Expr]] = {node: [] for node in self.nodes}
        reached[compiled.root].append(~outside)
        reached[compiled.scope].append(outside | open_scope)
        stages = []
        for level in top_down([compiled.scope, compiled.root]):
            stages.append([any_flag(reached[node]).alias(self._flag(node)) for node in level])
            for node in level:
                for place, arg in enumerate(node.args):
                    reached[arg].append(pl.col(self._flag(node)) & self._passes(node, place))
        return stages

    def _flag(self, node: Expr) -> str:
        return f"{self.name} {self.columns.plan.number[node]}"

    def _own(self, node: Expr) -> pl.Expr:
        """Tell whether a fact of the provision itself matters."""
        if isinstance(node, Fact):
            return TRUE
        if isinstance(node, Named):
            return FALSE
        return any_flag([self._passes(node, place) & self._own(arg) for place, arg in enumerate(node.args)])

    def _met(self, node: Expr) -> pl.Expr:
        """Tell whether another provision was met below."""
        if isinstance(node, (Named, Unsettled)):
            return TRUE
        return any_flag([self._passes(node, place) & self._met(arg) for place, arg in enumerate(node.args)])

    def _counts(self, node: Expr) -> pl.Expr:
        flag = pl.col(self._flag(node))
        if isinstance(node, Named):
            if not reckons(node):
                flag = flag & (self._own(node.inner) | ~self._met(node.inner))
            if node in self.compiled.scope_provisions:
                outside = self.read(self.compiled.scope).eq_missing(FALSE)
                flag = flag & (outside | ~self.read(node).eq_missing(TRUE))
        return flag

    def masks(self) -> Stages:
        """Columns of masks for frames like this one; bit `i` of word `w` stands for step `w * BITS + i`."""
        flags = [self._counts(node) for node in self.steps]
        found = [packed(flags[place * BITS : (place + 1) * BITS]).alias(word) for place, word in enumerate(self.words)]
        return Stages(self._relevance(), found, self.frame)

    @property
    def words(self) -> list[str]:
        """The names of the columns of masks."""
        return [f"{self.name} from {start}" for start in range(0, max(len(self.steps), 1), BITS)]

    def decode(self, masks: tuple[int, ...]) -> list[str]:
        """The citations of one distinct set of masks, in printed order."""
        named = [n for i, n in enumerate(self.steps) if masks[i // BITS] >> (i % BITS) & 1]
        return list(dict.fromkeys(n.citation for n in named if isinstance(n, (Named, Unsettled))))
