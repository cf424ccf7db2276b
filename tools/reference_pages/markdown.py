"""Small parts of Markdown: tables, cells, anchors."""

from collections.abc import Iterable, Sequence

from canbo.kernel.fact import Words


def cell(text: object) -> str:
    """A text as it can stand in one cell of a table."""
    return str(text).replace("|", "\\|").replace("\n", " ")


def table(columns: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A table; without rows it says so."""
    lines = [f"| {' | '.join(cell(part) for part in row)} |" for row in rows]
    if not lines:
        return "Không có. / None."
    return "\n".join([f"| {' | '.join(columns)} |", f"|{'---|' * len(columns)}", *lines])


def code(text: object) -> str:
    """A name as it is typed."""
    return f"`{text}`"


def stacked(words: Words) -> str:
    """Vietnamese over English, for a cell; once where the two are the same."""
    return words.vi if words.vi == words.en else f"{words.vi}<br>{words.en}"


def both(words: Words) -> str:
    """Vietnamese and English on one line; once where the two are the same."""
    return words.vi if words.vi == words.en else f"{words.vi} / {words.en}"


def page(title: Words, lead: Words, *parts: str) -> str:
    """A page: title, what it lists in both languages, and its parts with a blank line between."""
    return "\n\n".join(part for part in (f"# {both(title)}", lead.vi, lead.en, *parts) if part) + "\n"


def anchored(anchor: str, heading: str) -> str:
    """A heading that other pages can point at."""
    return f'<a id="{anchor}"></a>\n\n{heading}'
