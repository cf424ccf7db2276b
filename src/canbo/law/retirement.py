"""When somebody reaches retirement age: by month of birth and sex, where no day is recorded.

Labour Code 2019, Article 169(2) and Decree 135/2020, Articles 3, 4 and Annex I: ordinary working conditions. Whoever may
or must go earlier or later (169(3), 169(4)) has a day of their own: a recorded day always stands.

An administrator may correct the ages: a correction is an `Override` of `AGE` whose days are days of birth.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from canbo.kernel.dates import add_months, completed_months
from canbo.kernel.fact import FIRST_DAY, LAST_DAY, Value
from canbo.kernel.override import Override

from .facts import BOOK
from .parameters import Dated, DatedParameter

_OLD = "10/2012/QH13"
_ANNEX = "135/2020/NĐ-CP"


def _steps(first_age: int, first_born: tuple[int, int], every: int, more: int, last_age: int) -> tuple[Dated, ...]:
    """From the month of birth `first_born` on the age rises by `more` months for each `every` months of later birth."""
    steps = [Dated(FIRST_DAY, first_age, _OLD)]
    born = dt.date(*first_born, 1)
    for age in range(first_age + more, last_age + 1, more):
        steps.append(Dated(born, age, _ANNEX))
        born = add_months(born, every)
    return tuple(steps)


RETIREMENT_AGE_MEN = DatedParameter(
    "retirement_age_men",
    "tuổi nghỉ hưu của nam, tính bằng tháng, theo tháng sinh",
    "retirement age of men in months, by month of birth",
    "month",
    _steps(60 * 12, (1961, 1), every=9, more=3, last_age=62 * 12),
)
RETIREMENT_AGE_WOMEN = DatedParameter(
    "retirement_age_women",
    "tuổi nghỉ hưu của nữ, tính bằng tháng, theo tháng sinh",
    "retirement age of women in months, by month of birth",
    "month",
    _steps(55 * 12, (1966, 1), every=8, more=4, last_age=60 * 12),
)
BY_BIRTH = {"male": RETIREMENT_AGE_MEN, "female": RETIREMENT_AGE_WOMEN}
"""The ages by sex; the days of these histories are days of birth, not days of asking."""

RETIRING = frozenset({"retirement_date", "service_months_left", "months_to_retirement_at_term_end"})
"""The facts reckoned here."""

MOST_MONTHS = BOOK.get("months_to_retirement_at_term_end").high

AGE = "135/2020:4"
"""What a correction of the ages stands in place of: the ages by month of birth (Article 4, Annex I)."""


@dataclass(frozen=True)
class Age:
    """The age in months of those born from `start` on, the document that says so, and the correction, if it is one."""

    start: dt.date
    months: int
    source: str
    correction: Override | None = None


def corrections_of(overrides: Iterable[Override]) -> tuple[Override, ...]:
    """The corrections of the retirement age among overrides, in their order: of two about one month the last holds."""
    return tuple(one for one in overrides if one.provision == AGE and isinstance(one.value, int))


def sexes_of(correction: Override) -> tuple[str, ...]:
    """Whom a correction is about."""
    return tuple(str(value) for name, values in correction.where if name == "sex" for value in values)


def correction_for(birth_date: Value | None, sex: Value | None, corrections: Sequence[Override]) -> Override | None:
    """The correction that sets the age of whoever was born then; None: the age of the law."""
    if not isinstance(birth_date, dt.date):
        return None
    about = (one for one in reversed(corrections) if one.in_force(birth_date) and sex in sexes_of(one))
    return next(about, None)


def ages(sex: str, corrections: Sequence[Override] = ()) -> tuple[Age, ...]:
    """The ages by month of birth under corrections, oldest first; each from its first day of birth to the next."""
    law = BY_BIRTH[sex]
    starts = {entry.start for entry in law.history} | {one.start for one in corrections}
    starts |= {one.end + dt.timedelta(days=1) for one in corrections if one.end is not None and one.end < LAST_DAY}
    found: list[Age] = []
    for start in sorted(starts):
        correction, printed = correction_for(start, sex, corrections), law.on(start)
        if correction is not None and isinstance(correction.value, int):
            step = Age(start, correction.value, correction.citation, correction)
        elif printed is not None:
            step = Age(start, printed.value, printed.source)
        else:
            continue
        if not found or (found[-1].months, found[-1].source) != (step.months, step.source):
            found.append(step)
    return tuple(found)


def retirement_day(birth_date: dt.date, sex: str, corrections: Sequence[Override] = ()) -> dt.date:
    """The last day of the month in which the age is reached (Decree 135/2020, Article 3(1)), bounded as facts are."""
    corrected, printed = correction_for(birth_date, sex, corrections), BY_BIRTH[sex].on(birth_date)
    if printed is None:  # nobody is born before the first day a fact may have
        raise ValueError(birth_date)
    age = corrected.value if corrected is not None and isinstance(corrected.value, int) else printed.value
    reached = add_months(birth_date, age)
    return min(add_months(reached.replace(day=1), 1) - dt.timedelta(days=1), LAST_DAY)


def with_retirement(facts: Mapping[str, Value], on: dt.date, corrections: Sequence[Override] = ()) -> dict[str, Value]:
    """The facts with the day of retirement, and the months until it, reckoned where they are not given.

    From `birth_date` and `sex` comes `retirement_date`; from that and `term_end` the months left at the end of the term;
    from that and `on` the months of service left.
    """
    known = dict(facts)
    born, sex = known.get("birth_date"), known.get("sex")
    if isinstance(born, dt.date) and isinstance(sex, str):
        known.setdefault("retirement_date", retirement_day(born, sex, corrections))
    retires, ends = known.get("retirement_date"), known.get("term_end")
    if isinstance(retires, dt.date):
        known.setdefault("service_months_left", months_left(retires, on))
        if isinstance(ends, dt.date):
            known.setdefault("months_to_retirement_at_term_end", _months(ends, retires))
    return known


def months_left(retires: dt.date, on: dt.date) -> int:
    """Completed months of service left from a day until retirement, none once it is over."""
    return _months(on, retires)


def _months(start: dt.date, end: dt.date) -> int:
    return min(max(completed_months(start, end), 0), MOST_MONTHS)
