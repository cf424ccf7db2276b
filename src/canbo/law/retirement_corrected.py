"""Corrections of the retirement age: which can stand, and which answers rest on one.

An answer rests on a correction where the day of retirement was reckoned by it and a provision that carries the answer
reads that day, or the months until it.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Mapping, Sequence

from canbo.kernel.answer import Answer
from canbo.kernel.build import walk
from canbo.kernel.dates import add_months
from canbo.kernel.errors import CanboError
from canbo.kernel.expr import Expr, Fact, Named
from canbo.kernel.fact import Value, Words
from canbo.kernel.override import Override
from canbo.kernel.question import CompiledVariant

from .retirement import BY_BIRTH, RETIRING, correction_for, sexes_of

LEAST, MOST = 45 * 12, 75 * 12
"""Between these ages, in months, a retirement age is plausible; outside, somebody mistyped."""
FIRST_BORN, LAST_BORN = dt.date(1930, 1, 1), dt.date(2030, 12, 31)


class AgeError(CanboError):
    """A correction of the retirement age that cannot stand."""


def check_age(correction: Override) -> None:
    """Raise AgeError unless it gives men or women born in whole months an age that can be."""
    if {name for name, _ in correction.where} != {"sex"} or not set(sexes_of(correction)) <= set(BY_BIRTH):
        raise AgeError(
            'A correction of the retirement age is for men or for women; say which (`"where": {"sex": "male"}`).',
            'Điều chỉnh tuổi nghỉ hưu là cho nam hoặc cho nữ; hãy nêu rõ (`"where": {"sex": "male"}`).',
        )
    months = correction.value
    if months is not None and (not isinstance(months, int) or isinstance(months, bool) or not LEAST <= months <= MOST):
        raise AgeError(
            f"A retirement age is from {LEAST // 12} to {MOST // 12} years ({LEAST} to {MOST} months); {months} is not.",
            f"Tuổi nghỉ hưu từ {LEAST // 12} đến {MOST // 12} tuổi ({LEAST} đến {MOST} tháng); {months} thì không phải.",
        )
    _check_births(correction.start, correction.end)


def _check_births(start: dt.date, end: dt.date | None) -> None:
    if not FIRST_BORN <= start <= LAST_BORN or (end is not None and end > LAST_BORN):
        raise AgeError(
            f"Those concerned are born from {FIRST_BORN.year} to {LAST_BORN.year}; correct the month of birth.",
            f"Người được áp dụng sinh từ {FIRST_BORN.year} đến {LAST_BORN.year}; hãy sửa tháng sinh.",
        )
    if end is not None and end < start:
        raise AgeError(
            "The last month of birth comes before the first; correct one of them.",
            "Tháng sinh cuối đứng trước tháng sinh đầu; hãy sửa một trong hai.",
        )
    if start.day != 1 or (end is not None and (end + dt.timedelta(days=1)).day != 1):
        raise AgeError(
            "Ages go by whole months of birth: from the first day of a month to the last day of one.",
            "Tuổi tính theo trọn tháng sinh: từ ngày đầu của một tháng đến ngày cuối của một tháng.",
        )


def last_day_of(month: dt.date) -> dt.date:
    """The last day of the month of a day."""
    return add_months(month.replace(day=1), 1) - dt.timedelta(days=1)


def age_words(months: int) -> Words:
    """An age in years and months."""
    years, rest = divmod(months, 12)
    if not rest:
        return Words(f"{years} tuổi", f"{years} years")
    return Words(f"{years} tuổi {rest} tháng", f"{years} years and {rest} month{'s' if rest > 1 else ''}")


def reckoned(given: Mapping[str, Value], corrections: Sequence[Override]) -> tuple[Override | None, frozenset[str]]:
    """The correction by which retirement is reckoned for these facts, and the facts so reckoned."""
    if given.get("retirement_date") is not None:
        return None, frozenset()
    found = correction_for(given.get("birth_date"), given.get("sex"), corrections)
    if found is None:
        return None, frozenset()
    return found, frozenset(name for name in RETIRING if given.get(name) is None)


def reading_retirement(compiled: CompiledVariant) -> dict[str, frozenset[str]]:
    """The provisions of a question that themselves read the day of retirement or the months until it."""
    found: dict[str, frozenset[str]] = {}
    for root in (compiled.scope, compiled.root):
        for node in walk(root):
            if isinstance(node, Named) and (own := _own(node.inner)):
                found[node.citation] = found.get(node.citation, frozenset()) | own
    return found


def _own(node: Expr) -> frozenset[str]:
    if isinstance(node, Fact):
        return RETIRING & {node.name}
    if isinstance(node, Named):
        return frozenset()
    return frozenset().union(*(_own(arg) for arg in node.args))


def told_corrected(given: Answer, compiled: CompiledVariant, correction: Override, facts: frozenset[str]) -> Answer:
    """The answer with the correction named where it rests on one of these facts, reckoned by it."""
    reading = reading_retirement(compiled)
    if not any(facts & reading.get(step.citation, frozenset()) for step in given.because):
        return given
    return dataclasses.replace(given, overrides=(*given.overrides, correction))
