"""The law assembled: references resolved by point, cycles refused, every provision found by its citation."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from .build import walk
from .errors import CanboError
from .expr import TRUE, Expr, Named, Ref, all_of_exprs, any_of_exprs
from .provision import Article, Provision
from .rebuild import rebuilt

SCOPED = ("ground", "bar", "condition", "power", "entitlement")  # kinds whose truth presupposes the article's scope


class LawError(CanboError):
    """A citation that names nothing here, or law that refers to itself."""


@dataclass
class Lawbook:
    """Articles by citation; `resolve` gives the expression of a provision with all references followed."""

    articles: dict[str, Article] = field(default_factory=dict)
    _rows: dict[str, tuple[Article, Provision]] = field(default_factory=dict)
    _resolved: dict[str, Expr | None] = field(default_factory=dict)
    _open: list[str] = field(default_factory=list)

    @classmethod
    def of(cls, articles: Iterable[Article]) -> Lawbook:
        """Assemble a lawbook; each article and each row is looked up lazily, `check` resolves all."""
        book = cls()
        for article in articles:
            if article.citation in book.articles:
                raise LawError(f"{article.citation} is assembled twice; keep one.")
            book.articles[article.citation] = article
            for row in article.rows:
                book._rows[full_citation(article, row)] = (article, row)
        return book

    @property
    def citations(self) -> tuple[str, ...]:
        """All citations of rows, in the order of assembly."""
        return tuple(self._rows)

    def find(self, citation: str) -> tuple[Article, Provision]:
        """Return article and row of a citation; LawError when it is not encoded."""
        found = self._rows.get(citation)
        if found is None:
            raise LawError(
                f"{citation} is not encoded here; canbo law list shows what is.",
                f"{citation} chưa được mã hóa ở đây; lệnh canbo law list cho biết đã có những gì.",
            )
        return found

    def check(self) -> None:
        """Resolve every row, so that a dangling reference or a cycle shows when the law is assembled."""
        for citation in self._rows:
            self.resolve(citation)

    def resolve(self, citation: str) -> Expr | None:
        """The expression of a provision under its citation, within its article's scope; None if nothing is computed."""
        if citation in self._resolved:
            return self._resolved[citation]
        if citation in self._open:
            circle = " -> ".join([*self._open[self._open.index(citation) :], citation])
            raise LawError(f"The law refers to itself: {circle}; break the circle.")
        article, row = self.find(citation)
        self._open.append(citation)
        try:
            inner = self._collected(article, row) if row.collects else row.expr
            expr: Expr | None = None if inner is None else Named(citation, self.follow(inner, article.instrument))
        finally:
            self._open.pop()
        scoped = expr is not None and expr.type == "bool" and article.scope is not TRUE and row.kind in SCOPED
        if expr is not None and scoped:
            expr = self._scoped(article, row, expr)
        self._resolved[citation] = expr
        return expr

    def named(self, citation: str) -> Named | None:
        """The provision itself, without the scope of its article; None if nothing is computed."""
        if self.resolve(citation) is None:
            return None
        article, row = self.find(citation)
        inner = self._collected(article, row) if row.collects else row.expr
        return None if inner is None else Named(citation, self.follow(inner, article.instrument))

    def _scoped(self, article: Article, row: Provision, expr: Expr) -> Expr:
        """Out of scope counts as no among alternatives and as yes among requirements."""
        within = self.follow(article.scope, article.instrument)
        if row.kind == "condition":
            return any_of_exprs(~within, expr)
        return all_of_exprs(within, expr)

    def _collected(self, article: Article, row: Provision) -> Expr:
        prefix = row.path + "."
        below = [r for r in article.rows if r.path.startswith(prefix) and "." not in r.path[len(prefix) :]]
        parts = [self._bare(article, r) for r in below]
        known = [part for part in parts if part is not None]
        if not known:
            raise LawError(f"{full_citation(article, row)} collects nothing; add the rows below it.")
        return any_of_exprs(*known) if row.collects == "any" else all_of_exprs(*known)

    def _bare(self, article: Article, row: Provision) -> Expr | None:
        """A row within its own list: the scope is applied once, by the list."""
        citation = full_citation(article, row)
        self.resolve(citation)
        inner = self._collected(article, row) if row.collects else row.expr
        if inner is None or inner.type != "bool":
            return None
        return Named(citation, self.follow(inner, article.instrument))

    def follow(self, expr: Expr, instrument: str) -> Expr:
        """Replace references by the expressions they name."""
        done: dict[Expr, Expr] = {}
        for node in walk(expr):
            done[node] = self._followed(node, done, instrument)
        return done[expr]

    def _followed(self, node: Expr, done: Mapping[Expr, Expr], instrument: str) -> Expr:
        match node:
            case Ref(target, kind):
                citation = target if ":" in target else f"{instrument}:{target}"
                found = self.resolve(citation)
                if found is None or found.type != kind:
                    raise LawError(f"{citation} computes no {kind}; it cannot be referred to.")
                return found
            case _:
                return rebuilt(node, done)

    def uses(self) -> dict[str, tuple[str, ...]]:
        """For each provision the provisions it refers to: the graph of cross-references."""
        graph: dict[str, tuple[str, ...]] = {}
        for citation, (article, row) in self._rows.items():
            if row.expr is not None:
                targets = (node.target for node in walk(row.expr) if isinstance(node, Ref))
                graph[citation] = tuple(t if ":" in t else f"{article.instrument}:{t}" for t in targets)
        return graph


def full_citation(article: Article, row: Provision) -> str:
    """`181/2026:34` and row `1.b` make `181/2026:34.1.b`."""
    joint = "" if article.citation.endswith(":") else "."
    return f"{article.citation}{joint}{row.path}"
