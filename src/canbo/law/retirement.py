"""When somebody reaches retirement age: by month of birth and sex, where no day is recorded.

Labour Code 2019, Article 169(2) and Decree 135/2020, Articles 3, 4 and Annex I: ordinary working conditions. Whoever may
or must go earlier or later (169(3), 169(4)) has a day of their own: a recorded day always stands.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from canbo.kernel.dates import add_months, completed_months
from canbo.kernel.fact import FIRST_DAY, LAST_DAY, Value

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


def retirement_day(birth_date: dt.date, sex: str) -> dt.date:
    """The last day of the month in which the age is reached (Decree 135/2020, Article 3(1)), bounded as facts are."""
    age = BY_BIRTH[sex].on(birth_date)
    if age is None:  # nobody is born before the first day a fact may have
        raise ValueError(birth_date)
    reached = add_months(birth_date, age.value)
    return min(add_months(reached.replace(day=1), 1) - dt.timedelta(days=1), LAST_DAY)


def with_retirement(facts: Mapping[str, Value], on: dt.date) -> dict[str, Value]:
    """The facts with the day of retirement, and the months until it, reckoned where they are not given.

    From `birth_date` and `sex` comes `retirement_date`; from that and `term_end` the months left at the end of the term;
    from that and `on` the months of service left.
    """
    known = dict(facts)
    born, sex = known.get("birth_date"), known.get("sex")
    if isinstance(born, dt.date) and isinstance(sex, str):
        known.setdefault("retirement_date", retirement_day(born, sex))
    retires, ends = known.get("retirement_date"), known.get("term_end")
    if isinstance(retires, dt.date):
        known.setdefault("service_months_left", _months(on, retires))
        if isinstance(ends, dt.date):
            known.setdefault("months_to_retirement_at_term_end", _months(ends, retires))
    return known


def _months(start: dt.date, end: dt.date) -> int:
    return min(max(completed_months(start, end), 0), MOST_MONTHS)
