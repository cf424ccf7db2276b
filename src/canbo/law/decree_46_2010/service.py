"""Insured service in months and half-years, under either reading of the days below a month.

The reading stands outermost, so that service gets a plain answer wherever both readings come to the same.
"""

from __future__ import annotations

from collections.abc import Callable

from canbo.kernel import choose, when
from canbo.kernel.expr import Expr
from canbo.law import facts as f


def counted(of: Callable[[Expr], Expr]) -> Expr:
    """What `of` makes of the months of service: days below a month ignored, or counted as a month."""
    months = f.service_months
    started = when(f.service_odd_days > 0, of(months + 1), of(months))
    return choose(f.reading_46_6_2_days, {"ignore": of(months), "round_up": started})


def half_years(months: Expr) -> Expr:
    """Half-years that count: of odd months under three give none, three to six one, more than six two."""
    odd, whole = months % 12, months // 12 * 2
    return when(odd < 3, whole, when(odd <= 6, whole + 1, whole + 2))
