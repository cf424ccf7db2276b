"""Where the law says how a time limit is counted: the Civil Code of 2005, then of 2015 from 2017."""

from __future__ import annotations

import datetime as dt

from canbo.kernel.calendar import Counting

CODE_2015_SINCE = dt.date(2017, 1, 1)
CODE_2005 = Counting(
    first_day="33/2005/QH11 Art. 152",
    days="33/2005/QH11 Art. 153.1",
    months="33/2005/QH11 Art. 153.3",
    years="33/2005/QH11 Art. 153.4",
    roll="33/2005/QH11 Art. 153.5",
)
CODE_2015 = Counting(
    first_day="91/2015/QH13 Art. 147",
    days="91/2015/QH13 Art. 148.1",
    months="91/2015/QH13 Art. 148.3",
    years="91/2015/QH13 Art. 148.4",
    roll="91/2015/QH13 Art. 148.5",
)


def counting_on(trigger: dt.date) -> Counting:
    """Return the rules for a limit triggered on the day."""
    return CODE_2015 if trigger >= CODE_2015_SINCE else CODE_2005
