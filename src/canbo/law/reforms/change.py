"""Changes of a law book: rows put in the place of others, added, or taken out. A law book goes in, another comes out."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from canbo.kernel.lawbook import Lawbook, LawError, full_citation
from canbo.kernel.provision import Article, Provision


@dataclass(frozen=True)
class Revise:
    """The row at a citation becomes what `by` makes of it; its number stays."""

    citation: str
    by: Callable[[Provision], Provision]

    def rows(self, article: Article, place: int) -> list[Provision]:
        """The rows with this one revised."""
        before = article.rows[place]
        after = self.by(before)
        if after.path != before.path:
            raise LawError(f"{self.citation} would become {after.path}; a revised row keeps its number.")
        return [*article.rows[:place], after, *article.rows[place + 1 :]]


@dataclass(frozen=True)
class AddAfter:
    """A row is added after the one at a citation, in the same article."""

    citation: str
    row: Provision

    def rows(self, article: Article, place: int) -> list[Provision]:
        """The rows with the new one in its place."""
        return [*article.rows[: place + 1], self.row, *article.rows[place + 1 :]]


@dataclass(frozen=True)
class Drop:
    """The row at a citation is taken out; what still refers to it is refused when it is resolved."""

    citation: str

    def rows(self, article: Article, place: int) -> list[Provision]:
        """The rows without this one."""
        return [*article.rows[:place], *article.rows[place + 1 :]]


Change = Revise | AddAfter | Drop


def replace_row(citation: str, row: Provision) -> Revise:
    """The row at a citation becomes this one."""
    return Revise(citation, lambda _before: row)


def changed(book: Lawbook, changes: Iterable[Change]) -> Lawbook:
    """The law book with these changes made one after another; LawError where one finds no row. `book` stays as it is."""
    articles = dict(book.articles)
    for change in changes:
        article, place = _found(articles.values(), change.citation)
        articles[article.citation] = Article(
            article.citation, vi=article.vi, en=article.en, rows=change.rows(article, place), scope=article.scope,
            scope_from=article.scope_from,
        )  # fmt: skip
    return Lawbook.of(articles.values())


def _found(articles: Iterable[Article], citation: str) -> tuple[Article, int]:
    for article in articles:
        for place, row in enumerate(article.rows):
            if full_citation(article, row) == citation:
                return article, place
    raise LawError(f"{citation} is not in this law book; a reform changes rows that are there.")
