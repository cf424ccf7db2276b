"""All encoded law, assembled once when first needed."""

from __future__ import annotations

from functools import cache

from canbo.kernel.lawbook import Lawbook
from canbo.kernel.provision import Article
from canbo.kernel.question import QuestionBook


def articles() -> tuple[Article, ...]:
    """Every encoded article, instrument by instrument, in printed order."""
    from . import (
        decree_46_2010,
        decree_170_2025,
        decree_181_2026,
        law_22_2008,
        law_page,
        regulation_260_2009,
        resignation_article,
    )

    packages = (
        decree_181_2026, decree_46_2010, law_22_2008, decree_170_2025, regulation_260_2009, resignation_article, law_page,
    )  # fmt: skip
    return tuple(article for package in packages for article in package.ARTICLES)


@cache
def lawbook() -> Lawbook:
    """The assembled law; references are followed when a question first needs them."""
    return Lawbook.of(articles())


@cache
def questions() -> QuestionBook:
    """The fixed questions over the assembled law."""
    from .questions import QUESTIONS

    return QuestionBook.of(lawbook(), QUESTIONS)
