"""Three-valued logic (Kleene 1952, strong): a truth value is True, False or None, and None is *unknown*.

Unknown is never false, zero or a default: it is what nobody has established.
"""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

Truth = bool | None


class Verdict(StrEnum):
    """The three answers to a yes-or-no question of law."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """Whether a question could be put at all."""

    DECIDED = "decided"
    NOT_IN_FORCE = "not-in-force"
    NOT_APPLICABLE = "not-applicable"


def verdict_of(truth: Truth) -> Verdict:
    """Return the word for a truth value."""
    if truth is None:
        return Verdict.UNKNOWN
    return Verdict.YES if truth else Verdict.NO


def all_known_true(truths: Iterable[Truth]) -> Truth:
    """Kleene conjunction: one False decides, else one unknown makes it unknown."""
    unknown = False
    for truth in truths:
        if truth is False:
            return False
        unknown = unknown or truth is None
    return None if unknown else True


def any_known_true(truths: Iterable[Truth]) -> Truth:
    """Kleene disjunction: one True decides, else one unknown makes it unknown."""
    unknown = False
    for truth in truths:
        if truth is True:
            return True
        unknown = unknown or truth is None
    return None if unknown else False


def negated(truth: Truth) -> Truth:
    """Kleene negation: unknown stays unknown."""
    return None if truth is None else not truth
