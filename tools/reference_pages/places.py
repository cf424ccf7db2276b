"""Where a provision stands in the reference: its page, its anchor, a link to it."""

from collections.abc import Iterable

from canbo.law.book import lawbook

PAGES_OF_181 = ((1, 9), (10, 19), (20, 29), (30, 39), (40, 49))
FOLDER = "law"


def article_number(citation: str) -> int | None:
    """The number of the article; None for an annex or a named part."""
    first = citation.partition(":")[2].partition(".")[0]
    return int(first) if first.isdecimal() else None


def file_of(citation: str) -> str:
    """The page of a provision, below `docs/reference/law`: one an instrument, and one every ten articles of 181."""
    instrument = citation.partition(":")[0]
    name = instrument.replace("/", "-")
    if instrument != "181/2026":
        return f"{name}.md"
    number = article_number(citation)
    first, last = next((pair for pair in PAGES_OF_181 if number and pair[0] <= number <= pair[1]), (0, 0))
    return f"{name}-articles-{first}-{last}.md" if first else f"{name}-annex.md"


def anchor_of(article: str) -> str:
    """The anchor of an article: what stands after the colon."""
    return article.partition(":")[2] or "whole"


def link(citation: str, said: str = "") -> str:
    """A link from a page of `docs/reference` to the article of a provision; the bare words where it is not encoded."""
    instrument, _, parts = citation.partition(":")
    article = parts.partition(".")[0]
    encoded = {f"{instrument}:{article}": article, f"{instrument}:": "whole"}
    anchor = next((anchor for known, anchor in encoded.items() if known in lawbook().articles), "")
    return f"[{said or citation}]({FOLDER}/{file_of(citation)}#{anchor})" if anchor else said or citation


def links(citations: Iterable[str]) -> str:
    """Provisions by article, each article linked once and its provisions behind it."""
    grouped: dict[str, list[str]] = {}
    for citation in citations:
        head, _, below = citation.partition(".")
        grouped.setdefault(head, []).append(citation.partition(":")[2] if below else "")
    return "; ".join(
        link(head) + (f" ({', '.join(parts)})" if any(parts := [part for part in found if part]) else "")
        for head, found in grouped.items()
    )
