"""The trail over columns: which provisions carry each row's answer, as bit masks decoded once a distinct mask."""

from __future__ import annotations

from collections.abc import Mapping

import polars as pl

from .build import walk
from .columns import BITS, Columns
from .expr import And, Earlier, Expr, Fact, FirstKnown, If, Named, Or, Unsettled
from .question import CompiledVariant
from .trail import reckons

TRUE = pl.lit(value=True)
FALSE = pl.lit(value=False)


class TrailColumns:
    """Mirrors `trail.trail` and `answer.carried_by` over an evaluated frame."""

    def __init__(self, compiled: CompiledVariant, columns: Columns, frame: pl.DataFrame) -> None:
        self.compiled = compiled
        self.columns = columns
        self.frame = frame
        nodes = [*walk(compiled.scope), *walk(compiled.root)]
        self.nodes = list(dict.fromkeys(nodes))
        self.steps = [node for node in self.nodes if isinstance(node, (Named, Unsettled))]

    def read(self, node: Expr) -> pl.Expr:
        """The value of a node in the frame."""
        return self.columns.read(node, self.frame)

    def _passes(self, node: Expr, place: int) -> pl.Expr:
        """Does relevance pass from a node to its operand at that place?"""
        arg, value, operand = node.args[place], self.read(node), self.read(node.args[place])
        match node:
            case And() | Or() if isinstance(arg, Unsettled):
                others = [self.read(a).is_null() for a in node.args if not isinstance(a, Unsettled)]
                return value.is_null() & ~_any(others)
            case And():
                return value.eq_missing(TRUE) | operand.eq_missing(value)
            case Or():
                return value.eq_missing(FALSE) | operand.eq_missing(value)
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

    def relevance(self) -> pl.DataFrame:
        """Add to the frame, for every node of the question, whether the row's answer rests on it."""
        compiled = self.compiled
        scope = self.read(compiled.scope)
        outside = scope.eq_missing(FALSE)
        open_scope = scope.is_null() if compiled.expr.type != "bool" else FALSE
        reached: dict[Expr, list[pl.Expr]] = {node: [] for node in self.nodes}
        reached[compiled.root].append(~outside)
        reached[compiled.scope].append(outside | open_scope)
        frame = self.frame
        for depth_nodes in _top_down(self.nodes):
            frame = frame.with_columns(_any(reached[node]).alias(self._flag(node)) for node in depth_nodes)
            for node in depth_nodes:
                for place, arg in enumerate(node.args):
                    reached[arg].append(pl.col(self._flag(node)) & self._passes(node, place))
        return frame

    def _flag(self, node: Expr) -> str:
        return f"r{self.columns.plan.number[node]}"

    def _own(self, node: Expr) -> pl.Expr:
        """Does a fact of the provision itself matter?"""
        if isinstance(node, Fact):
            return TRUE
        if isinstance(node, Named):
            return FALSE
        return _any([self._passes(node, place) & self._own(arg) for place, arg in enumerate(node.args)])

    def _met(self, node: Expr) -> pl.Expr:
        """Was another provision met below?"""
        if isinstance(node, (Named, Unsettled)):
            return TRUE
        return _any([self._passes(node, place) & self._met(arg) for place, arg in enumerate(node.args)])

    def _counts(self, node: Expr) -> pl.Expr:
        flag = pl.col(self._flag(node))
        if isinstance(node, Named):
            if not reckons(node):
                flag = flag & (self._own(node.inner) | ~self._met(node.inner))
            if node in self.compiled.scope_provisions:
                outside = self.read(self.compiled.scope).eq_missing(FALSE)
                flag = flag & (outside | ~self.read(node).eq_missing(TRUE))
        return flag

    def masks(self) -> tuple[pl.DataFrame, list[str]]:
        """The frame with mask columns; bit `i` of word `w` stands for step `w * BITS + i`."""
        frame = self.relevance()
        words = []
        for start in range(0, max(len(self.steps), 1), BITS):
            bits = [
                pl.when(self._counts(node)).then(pl.lit(1 << i, dtype=pl.UInt64)).otherwise(pl.lit(0, dtype=pl.UInt64))
                for i, node in enumerate(self.steps[start : start + BITS])
            ]
            words.append(f"because{start}")
            frame = frame.with_columns((_sum(bits)).alias(words[-1]))
        return frame, words

    def decode(self, masks: tuple[int, ...]) -> list[str]:
        """The citations of one distinct set of masks, in printed order."""
        named = [n for i, n in enumerate(self.steps) if masks[i // BITS] >> (i % BITS) & 1]
        return list(dict.fromkeys(n.citation for n in named if isinstance(n, (Named, Unsettled))))


def _any(parts: list[pl.Expr]) -> pl.Expr:
    result = FALSE
    for part in parts:
        result = part if result is FALSE else result | part
    return result


def _sum(parts: list[pl.Expr]) -> pl.Expr:
    result = pl.lit(0, dtype=pl.UInt64)
    for part in parts:
        result = result | part
    return result


def _top_down(nodes: list[Expr]) -> list[list[Expr]]:
    """Nodes by distance from the leaves, farthest first, so that every parent comes before its operands."""
    depth: Mapping[Expr, int] = {}
    known: dict[Expr, int] = {}
    for node in nodes:
        known[node] = 0 if not node.args else 1 + max(known[arg] for arg in node.args)
    depth = known
    deepest = max(depth.values(), default=0)
    return [[n for n in nodes if depth[n] == d] for d in range(deepest, -1, -1)]
