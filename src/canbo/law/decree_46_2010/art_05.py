"""Decree 46/2010, Article 5: the job-discontinuation allowance.

Half a current monthly wage a working year; with time counted in half-years that is wage × half-years / 4.
The fraction is kept to the last step and rounded half up to a whole đồng.
"""

from __future__ import annotations

from canbo.kernel import Article, effect, entitlement, first_known, later_of, ref, when
from canbo.law import facts as f
from canbo.law import parameters as p

from . import readings

HALF_YEARS = ref("6.2", kind="int")
_percent = 100
_coefficients = f.grade_coefficient + f.position_allowance + f.reserved_difference
_extra = f.grade_coefficient * f.extra_seniority_percent  # of the rank-and-grade pay; hundredths of hundredths
_professional = (
    (f.grade_coefficient + f.position_allowance) * _percent + _extra
) * f.professional_seniority_percent  # of rank-and-grade pay, position allowance and extra seniority
_MILLIONTHS = (_coefficients * _percent + _extra) * _percent + _professional
COMPONENTS = (_MILLIONTHS * p.base_salary + 500_000) // 1_000_000

ARTICLE = Article(
    "46/2010:5",
    vi="Trợ cấp thôi việc",
    en="The job-discontinuation allowance",
    rows=[
        entitlement(
            "rate", (2 * HALF_YEARS * ref("5.wage", kind="int") + 4) // 8,
            vi="Mỗi năm làm việc được một nửa tháng lương hiện hưởng.", en="Half a current monthly wage for each working year.",
        ),
        effect(
            "wage", first_known(f.monthly_wage, COMPONENTS),
            vi="Lương hiện hưởng gồm lương ngạch bậc, phụ cấp chức vụ, thâm niên vượt khung, thâm niên nghề và chênh lệch bảo lưu.",
            en="The wage is rank-and-grade pay, position allowance, extra seniority, professional seniority and the reserved difference.",
        ),
        entitlement(
            "floor", when(HALF_YEARS > 0, later_of(ref("5.wage", kind="int"), ref("5.rate", kind="int")), 0),
            reading=readings.R5_FLOOR,
            vi="Thấp nhất bằng một tháng lương hiện hưởng.", en="At least one current monthly wage.",
        ),
    ],
)  # fmt: skip
