"""Facts as of a day, out of the long tables of `canbo.law.tables`: declared here, computed by `canbo.kernel.folds`.

"Here" is the enterprise the question is about: the one given, else that of the post that runs on the day.
"This term" is the term that runs there on the day; after its last day nothing is known of it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from canbo.kernel.folds import (
    Active,
    Among,
    Between,
    Count,
    Either,
    First,
    Fold,
    Histories,
    Holds,
    LastYear,
    Latest,
    Months,
    NotCutShort,
    Running,
    Same,
    Span,
    Years,
)
from canbo.kernel.folds_rows import fold_rows
from canbo.law.facts import BOOK
from canbo.law.tables import ROWS, shape_of

if TYPE_CHECKING:
    import polars as pl

# How the present term stands. An enterprise or post not stated does not narrow the search.
_TERM = Span("start", last="end", ended="left_on")
_AT_POST = (Same("body_id", "body_id", if_known=True), Same("post_kind", "position", if_known=True))
_PRESENT_TERM: tuple[Fold, ...] = (
    Running("term_start", "terms", _TERM, "start", _AT_POST),
    Running("term_end", "terms", _TERM, "end", _AT_POST),
    Running("term_years", "terms", _TERM, "years", _AT_POST),
    Running("_body_of_post", "terms", _TERM, "body_id", _AT_POST),
    Either("_here", ("body_id", "_body_of_post")),
    Between("months_to_retirement_at_term_end", "term_end", "retirement_date"),
    Between("service_months_left", "on", "retirement_date"),
)

# Art. 9.2. One may be *appointed* for two terms, so a term counts once begun, completed or not; an extension (Art. 20)
# moves the end of a term and is none of its own. The three posts are one family: two terms in all, not two of each.
_COUNCIL_TERM = (Among("post_kind", ("council_chair", "company_chair", "council_member")), Same("body_id", "_here"))
_INSURED = Span("start", last="end")
_TERM_LIMIT: tuple[Fold, ...] = (
    Count("terms_served_here", "terms", "start", _COUNCIL_TERM),
    # Whoever was never appointed there would be appointed now.
    First("_first_term_start", "terms", "start", _COUNCIL_TERM, absent="on"),
    Months(
        "service_months_before_first_term",
        "service_periods",
        _INSURED,
        where=(Same("body_id", "_here"),),
        until="_first_term_start",
        unbroken=True,
    ),
)

_GRADES = ("grades", "year", "grade")
_FULFILLED = ("excellent", "good", "fulfilled")
_ASSESSMENT: tuple[Fold, ...] = (
    LastYear("grade_last_year", *_GRADES),
    Years("failing_years_in_a_row", *_GRADES, ("not_fulfilled",), "run"),
    # The year the term began in counts: its grade is given to the holder of this post (reading 116).
    Years("failing_years_this_term", *_GRADES, ("not_fulfilled",), "count", since="term_start"),
    Years("graded_fulfilled_last_three_years", *_GRADES, _FULFILLED, "all", last=3),
)

_ROUND = ("confidence_rounds", "held_on")
_CONFIDENCE: tuple[Fold, ...] = (
    Latest("low_confidence_votes", *_ROUND, "low", since="term_start"),
    Latest("confidence_votes_cast", *_ROUND, "cast", since="term_start"),
)

# Art. 32.1.c: a sanction has effect for twelve months from its effective day (reading 64). One ended before that was
# cancelled or replaced, so it neither is nor was one; one that ran its time still counts as a reprimand of the term.
_MONTHS = 12
_IN_EFFECT = Span("effective_on", ended="ended_on", months=_MONTHS)
_STANDS = NotCutShort("effective_on", "ended_on", _MONTHS)
_OF_OFFICE, _OF_PARTY = Among("is_party", (False,)), Among("is_party", (True,))
_REPRIMAND = Among("form", ("reprimand",))
_SANCTIONS: tuple[Fold, ...] = (
    Active("serving_warning", "sanctions", _IN_EFFECT, (_OF_OFFICE, Among("form", ("warning",)))),
    Active("serving_reprimand", "sanctions", _IN_EFFECT, (_OF_OFFICE, _REPRIMAND)),
    Count(
        "duty_reprimands_this_term",
        "sanctions",
        "effective_on",
        (_OF_OFFICE, _REPRIMAND, Among("duty_related", (True,)), _STANDS),
        since="term_start",
    ),
    Active(
        "forced_termination",
        "sanctions",
        Span("effective_on", ended="ended_on"),
        (_OF_OFFICE, Among("form", ("forced_termination",))),
    ),
    Latest("sanction_effective_on", "sanctions", "effective_on", "effective_on", (_OF_OFFICE, _STANDS)),
    Active("party_sanction", "sanctions", Span("effective_on"), (_OF_PARTY, _STANDS)),
    Latest("party_sanction_announced_on", "sanctions", "announced_on", "announced_on", (_OF_PARTY, _STANDS)),
)


def _pending(fact: str, *kinds: str) -> Active:
    return Active(fact, "proceedings", Span("from_", last="to"), (Among("kind", kinds),))


_CRIMINAL = ("charge", "investigation", "prosecution", "trial")
_PROCEEDINGS: tuple[Fold, ...] = (
    _pending("disciplinary_proceedings_pending", "disciplinary"),
    _pending("under_criminal_proceedings", *_CRIMINAL),
    # An investigation may come before any charge; a prosecution or a trial cannot.
    _pending("prosecuted", "charge", "prosecution", "trial"),
    _pending("under_inspection_or_audit", "inspection", "audit"),
    _pending("responsibility_under_review", "responsibility_review"),
    _pending("discipline_or_criminal_liability_pending", "disciplinary", *_CRIMINAL),
)

# Arts 34.5, 35.4-5: the months run from taking up the new post (reading 119).
_AFTER_LEAVING: tuple[Fold, ...] = (
    Latest("_left_on", "terms", "left_on", "left_on", blank_is_never=True),
    Latest("left_by", "terms", "left_on", "left_by", blank_is_never=True),
    Latest("leaving_ground", "terms", "left_on", "leaving_ground", blank_is_never=True),
    First("_new_post_start", "terms", "start", since="_left_on"),
    Between("new_post_months", "_new_post_start", "on"),
)

# Decree 46 Art. 6.1. Months completed and the days beyond them stand apart: what the days are worth is reading 113.
_NOT_PAID = (Among("counts", (True,)), Among("paid_out", (False,)))
_SERVICE: tuple[Fold, ...] = (
    Months("service_months", "service_periods", _INSURED, where=_NOT_PAID),
    Months("service_odd_days", "service_periods", _INSURED, "odd_days", where=_NOT_PAID),
)

_DERIVED = (
    *_PRESENT_TERM,
    *_TERM_LIMIT,
    *_ASSESSMENT,
    *_CONFIDENCE,
    *_SANCTIONS,
    *_PROCEEDINGS,
    *_AFTER_LEAVING,
    *_SERVICE,
)
FINDING_FACTS: tuple[str, ...] = tuple(
    spec.name
    for spec in BOOK.by_name.values()
    if spec.type == "bool" and spec.group != "person" and spec.name not in {fold.name for fold in _DERIVED}
)
"""Yes-no facts that rest on a finding alone."""

_RUNS = Holds(Span("on", last="until"))
_FINDINGS: tuple[Fold, ...] = tuple(
    Latest(fact, "findings", "on", "value", (Among("fact", (fact,)), _RUNS), absent=False) for fact in FINDING_FACTS
)

_SHAPES = {table: shape_of(row) for table, row in ROWS.items()}
_SHAPES["findings"] = {**_SHAPES["findings"], "fact": replace(_SHAPES["findings"]["fact"], choices=FINDING_FACTS)}
HISTORIES = Histories("persons", _SHAPES, (*_DERIVED, *_FINDINGS))
"""Every fold, in the order computed; `.facts` are the names of the facts."""


def facts_as_of(
    tables: Mapping[str, Sequence[Mapping[str, object]]], on: date, attested: Mapping[str, date]
) -> dict[str, object]:
    """Facts of one person on the day `on`; what is unknown is left out.

    `tables`: rows by table name, see `canbo.law.tables`; a table left out has no rows.
    `attested`: by table name, the day up to which the register is attested to be complete.
    Raises FoldError for a row that is not of its table's shape.
    """
    return fold_rows(HISTORIES, tables, on, attested)


def facts_as_of_columns(
    tables: Mapping[str, pl.DataFrame], persons: pl.DataFrame, on: date, attested: pl.DataFrame
) -> pl.DataFrame:
    """Facts of many persons on the day `on`: one row a person in the order of `persons`, null for unknown.

    `tables`: as in `canbo.law.tables` with a `person_id` column more. `persons`: `person_id` and, optionally, the
    columns of `PersonRow`.
    `attested`: `kind` (table name), `attested_to`, and either `person_id` or `body_id`.
    Raises FoldError for a frame that is not of its table's shape.
    """
    from canbo.kernel.folds_columns import fold_columns

    return fold_columns(HISTORIES, tables, persons, on, attested)
