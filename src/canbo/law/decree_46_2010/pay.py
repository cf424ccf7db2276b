"""The current monthly wage by its five components, in whole đồng.

Coefficients come in hundredths and allowances in percent, so that sums are kept in millionths to the last step and
rounded half up there.
"""

from __future__ import annotations

from canbo.law import facts as f
from canbo.law import parameters as p

_PERCENT = 100
_coefficients = f.grade_coefficient + f.position_allowance + f.reserved_difference
_extra = f.grade_coefficient * f.extra_seniority_percent  # of the rank-and-grade pay; hundredths of hundredths
_professional = (
    (f.grade_coefficient + f.position_allowance) * _PERCENT + _extra
) * f.professional_seniority_percent  # of rank-and-grade pay, position allowance and extra seniority
_millionths = (_coefficients * _PERCENT + _extra) * _PERCENT + _professional
COMPONENTS = (_millionths * p.base_salary + 500_000) // 1_000_000
