"""Acts on days off of the bodies that rest on Saturday and Sunday, from 2024: one entry an act, newest last.

To add an act, append it: who asks "as known on" an earlier day is answered without it.
"""

from __future__ import annotations

import datetime as dt

from canbo.kernel.calendar import Act, Holiday, Occasion, Swap
from canbo.kernel.fact import Words
from canbo.law.calendars.labour_codes import national_day, tet
from canbo.law.calendars.lunar import LAST_YEAR

CULTURE_DAY_SINCE = 2026
CULTURE_DAY_NAME = Words("Ngày Văn hóa Việt Nam", "Vietnam Culture Day")


def _culture_day(year: int) -> Occasion:
    return Occasion(f"culture-day-{year}", (Holiday(dt.date(year, 11, 24), CULTURE_DAY_NAME, ""),))


ACTS = (
    Act(
        id="8662/VPCP-KGVX",
        announced_on=dt.date(2023, 11, 3),
        says=Words(
            "Nghỉ Tết Âm lịch 2024 từ 08/02 đến hết 14/02, Quốc khánh từ 31/8 đến hết 03/9 "
            "(thông báo lại bằng 5015/TB-LĐTBXH ngày 22/11/2023)",
            "Lunar New Year 2024 from 8 to 14 February, National Day from 31 August to 3 September "
            "(notified again by 5015/TB-LĐTBXH of 22 November 2023)",
        ),
        read_at="https://vietnamnews.vn/society/1636141/one-week-break-approved-for-tet-holiday-in-2024.html",
        fixes=(tet(2024, days_before=2), national_day(2024, beside=+1)),
        schedule_of=2024,
    ),
    Act(
        id="2450/VPCP-KGVX",
        announced_on=dt.date(2024, 4, 12),
        says=Words(
            "Nghỉ thứ Hai 29/4/2024, làm bù thứ Bảy 04/5/2024",
            "Monday 29 April 2024 off, Saturday 4 May 2024 worked",
        ),
        read_at="https://m.thuvienphapluat.vn/cong-van/Lao-dong-Tien-luong/"
        "Cong-van-2450-VPCP-KGVX-2024-de-xuat-hoan-doi-ngay-lam-viec-dip-nghi-le-ngay-30-4-606180.aspx",
        swaps=(Swap("victory-labour-2024", off=dt.date(2024, 4, 29), worked=dt.date(2024, 5, 4)),),
    ),
    Act(
        id="8726/VPCP-KGVX",
        announced_on=dt.date(2024, 11, 26),
        says=Words(
            "Nghỉ Tết Âm lịch 2025 từ 25/01 đến hết 02/02, Quốc khánh từ 30/8 đến hết 02/9; nghỉ thứ Sáu 02/5/2025, "
            "làm bù thứ Bảy 26/4/2025 (thông báo lại bằng 6150/TB-BLĐTBXH ngày 03/12/2024)",
            "Lunar New Year 2025 from 25 January to 2 February, National Day from 30 August to 2 September; "
            "Friday 2 May 2025 off, Saturday 26 April 2025 worked (notified again by 6150/TB-BLĐTBXH of "
            "3 December 2024)",
        ),
        read_at="https://lawnet.vn/en/vb/"
        "Announcement-6150-TB-BLDTBXH-2024-International-Workers-Day-holidays-in-2025-of-officials-9B075.html",
        fixes=(tet(2025, days_before=2), national_day(2025, beside=-1)),
        swaps=(Swap("victory-labour-2025", off=dt.date(2025, 5, 2), worked=dt.date(2025, 4, 26)),),
        schedule_of=2025,
    ),
    Act(
        id="9441/TB-BNV",
        announced_on=dt.date(2025, 10, 16),
        says=Words(
            "Nghỉ Tết Âm lịch 2026 từ 14/02 đến hết 22/02, Quốc khánh từ 29/8 đến hết 02/9: "
            "nghỉ thứ Hai 31/8/2026, làm bù thứ Bảy 22/8/2026",
            "Lunar New Year 2026 from 14 to 22 February, National Day from 29 August to 2 September: "
            "Monday 31 August 2026 off, Saturday 22 August 2026 worked",
        ),
        read_at="https://vietnamnews.vn/politics-laws/1727514/"
        "ministry-of-home-affairs-announces-2026-holiday-schedule-for-lunar-new-year-national-day.html",
        fixes=(tet(2026, days_before=1), national_day(2026, beside=-1)),
        swaps=(Swap("national-day-2026", off=dt.date(2026, 8, 31), worked=dt.date(2026, 8, 22)),),
        schedule_of=2026,
    ),
    Act(
        id="12729/VPCP-KGVX",
        announced_on=dt.date(2025, 12, 25),
        says=Words(
            "Nghỉ thứ Sáu 02/01/2026, làm bù thứ Bảy 10/01/2026",
            "Friday 2 January 2026 off, Saturday 10 January 2026 worked",
        ),
        read_at="https://vietnamnews.vn/society/1732658/government-approves-four-day-new-year-holiday.html",
        swaps=(Swap("new-year-2026", off=dt.date(2026, 1, 2), worked=dt.date(2026, 1, 10)),),
    ),
    Act(
        id="80-NQ/TW",
        announced_on=dt.date(2026, 1, 7),
        says=Words(
            "Chọn 24/11 hằng năm là Ngày Văn hóa Việt Nam, ngày nghỉ hưởng nguyên lương",
            "24 November of every year is Vietnam Culture Day, a paid day off",
        ),
        read_at="https://baotintuc.vn/infographics/chon-ngay-2411-hang-nam-la-ngay-van-hoa-viet-nam-20260113202440189.htm",
        fixes=tuple(_culture_day(year) for year in range(CULTURE_DAY_SINCE, LAST_YEAR + 1)),
        verify=Words(
            "Cần kiểm tra luật: nghị quyết của Bộ Chính trị chọn ngày 24/11 là ngày nghỉ; "
            "chưa tìm thấy văn bản sửa Điều 112 Bộ luật Lao động",
            "Verify the law: a resolution of the Politburo makes 24 November a day off; "
            "the amendment of Article 112 of the Labour Code was not found",
        ),
    ),
)
