"""Questions: what can be asked, under which instrument on which day, and which provisions answer it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Hashable
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from .build import facts_in, walk
from .errors import CanboError
from .expr import TRUE, Expr, Fact, Named, all_of_exprs
from .fact import FactSpec, Words
from .lawbook import Lawbook
from .ranges import check_ranges
from .rebuild import supposing
from .scalar import Program, compile_program

AnswerKind = Literal["verdict", "date", "number", "choice"]


@dataclass(frozen=True)
class Variant:
    """One body of law that answers the question, and the days on which it does (inclusive)."""

    instrument: str
    expr: Expr
    scope: Expr = TRUE
    valid_from: dt.date | None = None
    valid_to: dt.date | None = None
    power: str | None = None
    caution: Words | None = None

    def in_force(self, day: dt.date) -> bool:
        """Whether this body of law answers on that day."""
        return (self.valid_from is None or self.valid_from <= day) and (self.valid_to is None or day <= self.valid_to)


@dataclass(frozen=True)
class Question:
    """A fixed question.

    `field` names the group of instruments that govern it (so that a question out of time can name the right one);
    `pinned` says that a matter stays under the law it was begun under; `wished` that a yes is what the asker hopes
    for; `scale` divides a number for display (half-years counted as 2 to the year).
    """

    name: str
    words: Words
    answer: AnswerKind
    variants: tuple[Variant, ...]
    field: str = "office"
    pinned: bool = True
    wished: bool = False
    unit: str | None = None
    scale: int = 1
    choices: tuple[tuple[str, Words], ...] = ()

    def variant_on(self, on: dt.date, begun: dt.date) -> Variant | None:
        """The body of law that answers on that day, for a matter begun on that day."""
        days = (on, begun) if self.pinned else (on,)
        return next((v for v in self.variants if all(v.in_force(day) for day in days)), None)


class CompiledVariant:
    """A variant with its references followed and its program compiled.

    `rewrite` puts something else in the place of provisions, once references are followed.
    """

    def __init__(
        self, question: Question, variant: Variant, book: Lawbook, rewrite: Callable[[Expr], Expr] | None = None
    ) -> None:
        self.question = question
        self.variant = variant
        self.book = book
        scope, expr = (book.follow(part, variant.instrument) for part in (variant.scope, variant.expr))
        if rewrite is not None:
            scope, expr = rewrite(scope), rewrite(expr)
        self.scope = scope
        # It is asked within its scope, so that the scope need not be asked again by each provision it refers to.
        self.expr = supposing(expr, scope)
        check_ranges(self.scope, self.expr)

    @cached_property
    def root(self) -> Expr:
        """What is decided: the expression within its scope for a verdict, the value itself otherwise."""
        return all_of_exprs(self.scope, self.expr) if self.expr.type == "bool" else self.expr

    @cached_property
    def printed(self) -> dict[Expr, int]:
        """The place of every node: scope first, then in the order of the law."""
        nodes = dict.fromkeys((*walk(self.scope), *walk(self.root)))
        return {node: place for place, node in enumerate(nodes)}

    @cached_property
    def scope_provisions(self) -> frozenset[Expr]:
        """The provisions that only say to whom the law applies; a trail leaves them out where they hold."""
        return frozenset(node for node in walk(self.scope) if isinstance(node, Named))

    @cached_property
    def program(self) -> Program:
        """Scope and root compiled together."""
        return compile_program([self.scope, self.root])

    @cached_property
    def fact_order(self) -> tuple[str, ...]:
        """The facts it reads, scope first, then in the order of the law."""
        return tuple(spec.name for spec in self.facts)

    @cached_property
    def facts(self) -> tuple[FactSpec, ...]:
        """The declared facts it reads; readings come last."""
        nodes: dict[Fact, None] = dict.fromkeys((*facts_in(self.scope), *facts_in(self.expr)))
        specs = [node.spec for node in nodes]
        return tuple(sorted(specs, key=lambda spec: spec.is_reading))

    @cached_property
    def provisions(self) -> tuple[str, ...]:
        """The citations of the provisions it is made of, in printed order."""
        return tuple(
            dict.fromkeys(n.citation for root in (self.scope, self.expr) for n in walk(root) if isinstance(n, Named))
        )


@dataclass(frozen=True)
class QuestionBook:
    """All questions over one lawbook; variants are compiled when first asked."""

    book: Lawbook
    questions: dict[str, Question]
    _compiled: dict[tuple[str, int, Hashable], CompiledVariant]

    @classmethod
    def of(cls, book: Lawbook, questions: tuple[Question, ...]) -> QuestionBook:
        """Collect questions; a name can be used once."""
        by_name = {question.name: question for question in questions}
        if len(by_name) != len(questions):
            raise CanboError("Two questions share a name; give each its own.")
        return cls(book, by_name, {})

    def get(self, name: str) -> Question:
        """Return the question of that name, or raise CanboError with the nearest name."""
        question = self.questions.get(name)
        if question is None:
            import difflib

            near = difflib.get_close_matches(name, self.questions, n=1)
            en = f"did you mean {near[0]}?" if near else "canbo questions lists them."
            vi = f"có phải ý bạn là {near[0]}?" if near else "lệnh canbo questions liệt kê các câu hỏi."
            raise CanboError(f"There is no question called {name}; {en}", f"Không có câu hỏi {name}; {vi}")
        return question

    def compiled(
        self,
        question: Question,
        variant: Variant,
        under: Hashable = None,
        rewrite: Callable[[Expr], Expr] | None = None,
    ) -> CompiledVariant:
        """The compiled form of one variant; `under` names what `rewrite` puts into it."""
        key = (question.name, question.variants.index(variant), under)
        if key not in self._compiled:
            self._compiled[key] = CompiledVariant(question, variant, self.book, rewrite)
        return self._compiled[key]
