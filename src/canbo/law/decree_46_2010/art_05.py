"""Decree 46/2010, Article 5: the job-discontinuation allowance.

Half a current monthly wage a working year; with time counted in half-years that is wage × half-years / 4.
The fraction is kept to the last step and rounded half up to a whole đồng.
"""

from __future__ import annotations

from canbo.kernel import Article, effect, entitlement, first_known, later_of, ref, when
from canbo.kernel.expr import Expr, Named
from canbo.law import facts as f

from . import readings
from .pay import COMPONENTS
from .service import counted, half_years

WAGE = ref("5.wage", kind="int")


def _rate(months: Expr) -> Expr:
    return (2 * Named("46/2010:6.2", half_years(months)) * WAGE + 4) // 8


def _at_least_a_wage(months: Expr) -> Expr:
    some = Named("46/2010:6.2", half_years(months)) > 0
    return when(some, later_of(WAGE, Named("46/2010:5.rate", _rate(months))), 0)


ARTICLE = Article(
    "46/2010:5",
    vi="Trợ cấp thôi việc",
    en="The job-discontinuation allowance",
    rows=[
        entitlement(
            "rate", counted(_rate), reading=readings.R5_FLOOR,
            vi="Mỗi năm làm việc được một nửa tháng lương hiện hưởng.", en="Half a current monthly wage for each working year.",
        ),
        effect(
            "wage", first_known(f.monthly_wage, COMPONENTS),
            vi="Lương hiện hưởng gồm lương ngạch bậc, phụ cấp chức vụ, thâm niên vượt khung, thâm niên nghề và chênh lệch bảo lưu.",
            en="The wage is rank-and-grade pay, position allowance, extra seniority, professional seniority and the reserved difference.",
        ),
        entitlement(
            "floor", counted(_at_least_a_wage), reading=(readings.R5_FLOOR, readings.R6_2_DAYS),
            vi="Thấp nhất bằng một tháng lương hiện hưởng.", en="At least one current monthly wage.",
        ),
    ],
)  # fmt: skip
