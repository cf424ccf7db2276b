"""Two days of the Vietnamese lunar calendar (reckoned at UTC+7), 2010 to 2050, as solar dates.

The Vietnamese calendar is not the Chinese one: Tết 2030 is on 2 February, in China on 3 February.
The tests reckon both days again from the new moons.
"""

from __future__ import annotations

import datetime as dt

FIRST_YEAR, LAST_YEAR = 2010, 2050

# A year a line: first day of the first lunar month (Tết), tenth day of the third (Hùng Kings).
_DAYS = """
2010 02-14 04-23
2011 02-03 04-12
2012 01-23 03-31
2013 02-10 04-19
2014 01-31 04-09
2015 02-19 04-28
2016 02-08 04-16
2017 01-28 04-06
2018 02-16 04-25
2019 02-05 04-14
2020 01-25 04-02
2021 02-12 04-21
2022 02-01 04-10
2023 01-22 04-29
2024 02-10 04-18
2025 01-29 04-07
2026 02-17 04-26
2027 02-06 04-16
2028 01-26 04-04
2029 02-13 04-23
2030 02-02 04-12
2031 01-23 04-01
2032 02-11 04-19
2033 01-31 04-09
2034 02-19 04-28
2035 02-08 04-17
2036 01-28 04-06
2037 02-15 04-24
2038 02-04 04-13
2039 01-24 04-03
2040 02-12 04-20
2041 02-01 04-10
2042 01-22 04-29
2043 02-10 04-19
2044 01-30 04-07
2045 02-17 04-26
2046 02-06 04-15
2047 01-26 04-04
2048 02-14 04-22
2049 02-02 04-11
2050 01-23 04-01
"""


def _column(place: int) -> dict[int, dt.date]:
    rows = (line.split() for line in _DAYS.split("\n") if line)
    return {int(row[0]): dt.date.fromisoformat(f"{row[0]}-{row[place]}") for row in rows}


TET = _column(1)
HUNG_KINGS = _column(2)
