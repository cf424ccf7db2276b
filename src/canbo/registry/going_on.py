"""A term that goes on in another post after a reorganisation (181/2026:15.1, reading 139).

The register has a row for each post, the law one term: left in the old post by transfer on the ground of 15.1, begun in
the new one that day. Nobody leaves and no other term begins.
"""

from collections.abc import Iterable, Mapping

from canbo.registry.models import Term


def rows_before(terms: Iterable[Term]) -> dict[int, Term]:
    """By the key of each row that goes on with a term the row of the post before; `terms` are those of one person."""
    known = sorted(terms, key=lambda term: (term.start, term.pk))
    found: dict[int, Term] = {}
    for old in (term for term in known if term.goes_on):
        begun = [term for term in known if term.start == old.left_on and term is not old and term.pk not in found]
        if begun:
            found[min(begun, key=lambda term: (term.number != old.number, term.pk)).pk] = old
    return found


def whole(term: Term, before: Mapping[int, Term]) -> list[Term]:
    """All rows of the term up to this one, the latest first."""
    rows = [term]
    while rows[-1].pk in before:
        rows.append(before[rows[-1].pk])
    return rows


def began(term: Term, before: Mapping[int, Term]) -> Term:
    """The row of the post that the term began in."""
    return whole(term, before)[-1]
