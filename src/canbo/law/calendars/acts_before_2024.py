"""Acts on days off from 2010 to 2023, read in the press and on law portals: all marked secondary.

The `holidays` package, the other source there is for these years, lacks the exchanges of 2011, of New Year and
Tết 2013 and of Tết 2014, and has Tết 2014 on other days; its comparison is a test.
"""

from __future__ import annotations

import datetime as dt

from canbo.kernel.calendar import Act, Occasion, Swap
from canbo.kernel.fact import Words
from canbo.law.calendars.labour_codes import national_day, tet


def _act(
    year: int,
    id_: str,
    announced_on: str,
    read_at: str,
    *,
    fixes: tuple[Occasion, ...] = (),
    swaps: tuple[tuple[str, str, str], ...] = (),
) -> Act:
    """Build a year's schedule; each swap is an occasion, the day off and the day worked for it."""
    return Act(
        id=id_,
        announced_on=dt.date.fromisoformat(announced_on),
        says=Words(f"Lịch nghỉ lễ, Tết năm {year}", f"Schedule of holidays of {year}"),
        read_at=read_at,
        fixes=fixes,
        swaps=tuple(
            Swap(occasion, dt.date.fromisoformat(off), dt.date.fromisoformat(worked)) for occasion, off, worked in swaps
        ),
        schedule_of=year,
        secondary=True,
    )


ACTS_BEFORE_2024 = (
    # The decision is known from its report of 6 February.
    _act(
        2010,
        "TTg",
        "2010-02-06",
        "https://hanoimoi.vn/tet-canh-dan-2010-cong-chuc-duoc-nghi-9-ngay-230523.html",
        fixes=(tet(2010, days_before=1),),
        swaps=(("tet-2010", "2010-02-19", "2010-02-27"),),
    ),
    _act(
        2011,
        "9529/VPCP-KGVX",
        "2010-12-31",
        "https://baotayninh.vn/hoan-doi-ngay-nghi-dip-tet-am-lich-va-gio-to-hung-vuong-a23152.html",
        fixes=(tet(2011, days_before=1),),
        swaps=(
            ("tet-2011", "2011-01-31", "2011-01-29"),
            ("tet-2011", "2011-02-01", "2011-01-30"),
            ("hung-kings-2011", "2011-04-11", "2011-04-09"),
        ),
    ),
    _act(
        2012,
        "TTg",
        "2011-12-27",
        "https://baobinhdinh.vn/trongnuoc/2011/12/120849",
        fixes=(tet(2012, days_before=1),),
        swaps=(("tet-2012", "2012-01-27", "2012-02-04"),),
    ),
    _act(
        2013,
        "9570/VPCP-KGVX",
        "2012-11-23",
        "http://eballsviet.com/cong-van-9570-vpcp-kgvx-27929",
        fixes=(tet(2013, days_before=1),),
        swaps=(
            ("new-year-2013", "2012-12-31", "2013-01-05"),
            ("tet-2013", "2013-02-15", "2013-02-23"),
            ("victory-labour-2013", "2013-04-29", "2013-05-04"),
        ),
    ),
    _act(
        2014,
        "10525/VPCP-KGVX",
        "2013-12-12",
        "https://dienbien.edu.vn/savefile/Ke-hoach-tai-chinh/"
        "KHTC-Thoi-gian-nghi-Tet-Am-lich-nam-2014-doi-voi-can-bo-cong-chuc-vien-chuc-663.html",
        fixes=(tet(2014, days_before=1),),
        swaps=(
            ("tet-2014", "2014-01-28", "2014-01-25"),
            ("tet-2014", "2014-01-29", "2014-02-08"),
            ("victory-labour-2014", "2014-05-02", "2014-04-26"),
            ("national-day-2014", "2014-09-01", "2014-09-06"),
        ),
    ),
    # Neither number nor day of the notice was found; it came no later than the first day it changed.
    _act(
        2015,
        "TB-LĐTBXH",
        "2014-12-27",
        "https://m.xahoi.com.vn/thong-bao-chinh-thuc-lich-ngay-nghi-ngay-di-lam-bu-dip-le-tet-2015-194402.amp",
        fixes=(tet(2015, days_before=2),),
        swaps=(
            ("new-year-2015", "2015-01-02", "2014-12-27"),
            ("tet-2015", "2015-02-16", "2015-02-14"),
            ("victory-labour-2015", "2015-04-29", "2015-04-25"),
        ),
    ),
    # Agreed at the Government's meeting of October; no exchange that year.
    _act(
        2016,
        "CP",
        "2015-10-29",
        "http://khachsandanang.net.vn/thong-tin-du-lich/tin-tuc-du-lich/chinh-phu-dong-y-nghi-tet-binh-than-9-ngay-346.html",
        fixes=(tet(2016, days_before=1),),
    ),
    _act(
        2017,
        "9794/VPCP-KGVX",
        "2016-11-14",
        "http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/14971/chinh-thuc-co-lich-nghi-tet-am-lich-dinh-dau-2017",
        fixes=(tet(2017, days_before=2),),
    ),
    _act(
        2018,
        "573/TB-VPCP",
        "2017-12-14",
        "https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/"
        "official-2018-lunar-new-year-holiday-schedule-for-officials-and-public-employees-159892.html",
        fixes=(tet(2018, days_before=2),),
    ),
    _act(
        2019,
        "6519/VPCP-KGVX",
        "2018-07-11",
        "https://luatvietnam.vn/tin-van-ban-moi/chinh-thuc-co-lich-nghi-le-tet-nam-2019-186-17003-article.html",
        fixes=(tet(2019, days_before=1),),
        swaps=(
            ("new-year-2019", "2018-12-31", "2019-01-05"),
            ("victory-labour-2019", "2019-04-29", "2019-05-04"),
        ),
    ),
    _act(
        2020,
        "4544/TB-LĐTBXH",
        "2019-10-25",
        "https://lawnet.vn/thong-tin-phap-luat/en/thong-bao-van-ban-moi/"
        "official-lunar-new-year-holiday-schedule-officials-and-public-employees-to-have-07-days-off-144554.html",
        fixes=(tet(2020, days_before=2),),
    ),
    # The notice is known from a report of 9 December.
    _act(
        2021,
        "4875/TB-LĐTBXH",
        "2020-12-09",
        "https://sggpnews.org.vn/culture_art/vietnams-public-holidays-in-2021-89687.html",
        fixes=(tet(2021, days_before=2), national_day(2021, beside=+1)),
    ),
    _act(
        2022,
        "245/VPCP-KGVX",
        "2022-01-11",
        "https://english.luatvietnam.vn/official-dispatch-no-245-vpcp-kgvx-dated-january-11-2022-of-the-government-office-215627-doc6.html",
        fixes=(tet(2022, days_before=1), national_day(2022, beside=-1)),
    ),
    _act(
        2023,
        "8056/VPCP-KGVX",
        "2022-12-01",
        "https://kiemtientuweb.com/tet-2023.html",
        fixes=(tet(2023, days_before=2), national_day(2023, beside=-1)),
    ),
)
