"""Procedures as the article would have them: the tables in force, changed by small functions; nobody runs a case by them.

Each proposal that touches steps, acts or time limits has one function from a table to another. Under several of them the
functions apply one after another, in the order of the article, as the changes of the rows of the law do.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache

from canbo.law.reforms import REFORMS, Reform, get_reforms

from .book import get_procedure
from .reformed_relief import compelled, with_accountable_heads
from .reformed_resignation import by_urgency, in_two_steps, of_260_in_two_steps, with_pay_kept
from .table import Procedure

CHANGES: dict[str, Callable[[Procedure], Procedure]] = {
    "resignation-two-steps": in_two_steps,
    "resignation-260-two-steps": of_260_in_two_steps,
    "resignation-by-urgency": by_urgency,
    "resignation-260-own-level-by-urgency": by_urgency,
    "resignation-260-higher-level-by-urgency": by_urgency,
    "resignation-with-pay-kept": with_pay_kept,
    "relief-or-compulsory-resignation": compelled,
    "relief-with-accountable-heads": with_accountable_heads,
}
"""By the key of the table that each makes of the one in force; `Reform.procedures` says of which."""


def get_reformed(key: str, reforms: Sequence[str]) -> Procedure:
    """The procedure as it would be under these reforms: the table in force where none of them changes it.

    Raises CanboError for a procedure or a reform that is not known.
    """
    get_procedure(key)
    return _under(key, tuple(reform.key for reform in get_reforms(reforms) if key in reform.procedures))


@cache
def _under(key: str, reforms: tuple[str, ...]) -> Procedure:
    found = get_procedure(key)
    for name in reforms:
        found = _changed(found, REFORMS[name], key)
    return found


def _changed(before: Procedure, reform: Reform, key: str) -> Procedure:
    made = reform.procedures[key]
    reforms = (*before.reforms, reform.key)
    after = CHANGES[made](before)
    return replace(
        after,
        key=f"{before.key}+{reform.key}" if before.reforms else made,
        clocks=tuple(replace(clock, reforms=reforms) for clock in after.clocks),
        prose=(CHANGES[made].__doc__ or "").strip() + "\n\n" + before.prose,
        reforms=reforms,
    )


REFORMED: dict[str, Procedure] = {
    made: _under(key, (reform.key,)) for reform in REFORMS.values() for key, made in reform.procedures.items()
}
"""The tables under one reform each, by their keys."""
