"""Decrees, decisions, circulars and dispatches that the sources name, newest law of office first."""

from typing import Unpack

from canbo.law.instrument import Details, Instrument, Relation, day


def _decree(id: str, title_vi: str, title_en: str, *dates: str, **more: Unpack[Details]) -> Instrument:  # noqa: A002
    issued, start, end = (*map(day, dates), None, None, None)[:3]
    return Instrument(
        id, "decree", f"{id}/NĐ-CP", f"Nghị định {id}/NĐ-CP", f"Decree {id}", title_vi, title_en, "government",
        issued, start, end, **more,
    )  # fmt: skip


OFFICE = (
    _decree(
        "181/2026",
        "Quản lý người giữ chức danh, chức vụ và người đại diện phần vốn nhà nước tại doanh nghiệp",
        "Management of title and position holders and State-capital representatives at enterprises",
        "2026-05-21",
        "2026-05-21",
        encoded=True,
        relations=(
            Relation("repeals", "159/2020", "181/2026:42.2"),
            Relation("repeals", "69/2023", "181/2026:42.2"),
            Relation("based_on", "63/2025"),
            Relation("based_on", "59/2020"),
            Relation("based_on", "68/2025"),
            Relation("transposes", "377/2025", basis="inference"),
            Relation("transposes", "172/2025", basis="inference"),
        ),
        note_vi="Chỉ đọc được bản tiếng Anh dịch máy; mọi chỗ nghi ngờ được ghi thành cách hiểu.",
        note_en="Read only in a machine English translation; every doubtful place is recorded as a reading.",
    ),
    _decree(
        "159/2020",
        "Quản lý người giữ chức danh, chức vụ và người đại diện phần vốn nhà nước tại doanh nghiệp",
        "Management of title and position holders and State-capital representatives at enterprises",
        "2020-12-31",
        "2021-03-01",
        "2026-05-20",
        verify=frozenset({"start"}),
        note_vi="Việc đã quy hoạch hoặc đang làm thủ tục trước 21-5-2026 vẫn theo Nghị định này (181/2026:44.3).",
        note_en="Matters planned or under way before 2026-05-21 stay under this decree (181/2026:44.3).",
    ),
    _decree(
        "69/2023",
        "Sửa đổi, bổ sung một số điều của Nghị định 159/2020/NĐ-CP",
        "Amendments to Decree 159/2020",
        "2023-09-14",
        "2023-09-14",
        "2026-05-20",
        relations=(Relation("amends", "159/2020"),),
        sources=("https://ecovis.com.vn/en/anpham/legal-document-newsletter-week-14-10-2023/",),
        note_vi="Bản tiếng Anh của 181/2026:42.2 in ngày 14-7-2023; bản tin pháp luật cùng thời ghi 14-9-2023.",
        note_en="The English text of 181/2026:42.2 prints 14 July 2023; a newsletter of the time says 14 September.",
    ),
)

CIVIL_SERVICE = (
    _decree(
        "46/2010",
        "Thôi việc và thủ tục nghỉ hưu đối với công chức",
        "Job discontinuation and retirement procedures of civil servants",
        "2010-04-27",
        "2010-07-01",
        "2025-06-30",
        encoded=True,
        relations=(Relation("details", "22/2008", "46/2010:3.2"),),
        sources=("https://vietjack.me/phap-luat/nghi-dinh-46-2010-nd-cp/chuong-4-7364.html",),
        note_vi="Điều 12: hiệu lực từ 1-7-2010, trợ cấp được tính hưởng từ 1-1-2010. Ngày hết hiệu lực là suy luận.",
        note_en="Article 12: in force from 2010-07-01, allowance counted from 2010-01-01. The end is an inference.",
        parts={
            "rate": ("mức trợ cấp", "rate of the allowance"),
            "wage": ("các khoản của tiền lương", "components of the wage"),
            "floor": ("mức trợ cấp thấp nhất", "lowest allowance"),
        },
    ),
    _decree(
        "170/2025",
        "Tuyển dụng, sử dụng và quản lý công chức",
        "Recruitment, use and management of civil servants",
        "2025-06-30",
        "2025-07-01",
        encoded=True,
        relations=(
            Relation("replaces", "46/2010", basis="inference"),
            Relation("details", "80/2025", basis="secondary"),
        ),
        sources=(
            "https://phapluatplus.baophapluat.vn/cong-chuc-tu-nguyen-xin-thoi-viec-duoc-huong-bao-nhieu-luong-219973.html",
        ),
        note_vi="Nguồn thứ cấp; chưa đọc được điều khoản bãi bỏ Nghị định 46/2010/NĐ-CP.",
        note_en="Secondary source; the clause that repeals Decree 46/2010 was not found.",
        parts={"who": ("người được hưởng", "who is entitled"), "title": ("tên điều", "title")},
    ),
    _decree(
        "24/2010",
        "Tuyển dụng, sử dụng và quản lý công chức",
        "Recruitment, use and management of civil servants",
        "2010-03-15",
        "2010-05-01",
        "2020-11-30",
        verify=frozenset({"issued", "start", "end"}),
    ),
    _decree(
        "135/2020",
        "Tuổi nghỉ hưu",
        "Retirement ages",
        "2020-11-18",
        "2021-01-01",
        relations=(Relation("details", "45/2019", "135/2020:1"),),
        sources=(
            "https://english.luatvietnam.vn/decree-no-135-2020-nd-cp-dated-november-18-2020-of-the-government-prescribing-retirement-ages-194427-doc1.html",
            "https://vanbanphapluat.co/decree-135-2020-nd-cp-on-retirement-age",
        ),
        note_vi="Tuổi theo tháng sinh và giới tính là tham số; ngày nghỉ hưu không ghi thì tính từ đó.",
        note_en="The ages by month of birth and sex are parameters; a day of retirement not given is reckoned from them.",
    ),
    _decree("115/2020", "Tuyển dụng, sử dụng và quản lý viên chức", "Recruitment and use of public employees"),
    _decree("116/2024", "Sửa đổi quy định về tuyển dụng và quản lý công chức", "Amendments on civil servants"),
    _decree(
        "71/2023",
        "Sửa đổi, bổ sung quy định về xử lý kỷ luật cán bộ, công chức, viên chức",
        "Amendments on discipline of cadres, civil servants and public employees",
        "2023-09-20",
        "2023-09-20",
        "2025-06-30",
        verify=frozenset({"start"}),
        sources=("https://znews.vn/bo-hinh-thuc-ky-luat-giang-chuc-va-ha-bac-luong-doi-voi-cong-chuc-post1563132.html",),
    ),
    _decree(
        "172/2025",
        "Xử lý kỷ luật cán bộ, công chức",
        "Discipline of cadres and civil servants",
        "2025-06-30",
        "2025-07-01",
        relations=(Relation("replaces", "71/2023", basis="secondary"),),
        verify=frozenset({"issued"}),
        sources=(
            "https://news.laodong.vn/thoi-su/bo-hinh-thuc-ky-luat-giang-chuc-va-ha-bac-luong-doi-voi-cong-chuc-1533915.ldo",
        ),
    ),
    _decree(
        "27/2026",
        "Cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức",
        "National database of cadres, civil servants and public employees",
        "2026-01-19",
        "2026-07-01",
        sources=(
            "https://pbgdpl.cantho.gov.vn/nhung-diem-chinh-can-luu-y-nghi-dinh-272026nd-cp-ngay-1912026-cua-chinh-phu",
        ),
    ),
    _decree("30/2020", "Công tác văn thư", "Form and handling of documents", "2020-03-05", "2020-03-05",
            verify=frozenset({"issued", "start"})),
    _decree("13/2023", "Bảo vệ dữ liệu cá nhân", "Personal data protection", "", "2023-07-01", "2025-12-31",
            verify=frozenset({"end"})),
)  # fmt: skip

# (decree, first day of its rate, last day); the rates themselves live with the allowance they serve.
_BASE_PAY = (
    ("28/2010", "2010-05-01", "2011-04-30"),
    ("22/2011", "2011-05-01", "2012-04-30"),
    ("31/2012", "2012-05-01", "2013-06-30"),
    ("66/2013", "2013-07-01", "2016-04-30"),
    ("47/2016", "2016-05-01", "2017-06-30"),
    ("47/2017", "2017-07-01", "2018-06-30"),
    ("72/2018", "2018-07-01", "2019-06-30"),
    ("38/2019", "2019-07-01", "2023-06-30"),
    ("24/2023", "2023-07-01", "2024-06-30"),
    ("73/2024", "2024-07-01", ""),
)

BASE_PAY = (
    *(
        _decree(
            id_,
            "Mức lương cơ sở" if int(id_[-4:]) >= 2013 else "Mức lương tối thiểu chung",
            "Base salary",
            "",
            start,
            end,
            relations=(Relation("replaces", _BASE_PAY[number - 1][0], basis="secondary"),) if number else (),
            verify=frozenset({"start"} if id_ in ("28/2010", "22/2011", "47/2016") else ()),
            note_vi="Ngày ghi ở đây là ngày áp dụng mức lương, có khi trước ngày nghị định có hiệu lực.",
            note_en="The dates are those of the rate, which may run from before the decree's own first day.",
        )
        for number, (id_, start, end) in enumerate(_BASE_PAY)
    ),
    _decree("17/2015", "Tiền lương tăng thêm đối với người có hệ số lương từ 2,34 trở xuống",
            "Additional pay for coefficients up to 2.34", note_vi="Không thuộc mức lương cơ sở.",
            note_en="Not part of the base salary."),
)  # fmt: skip

LOWER = (
    Instrument("188/1999", "decision", "188/1999/QĐ-TTg", "Quyết định 188/1999/QĐ-TTg", "Decision 188/1999",
               "Chế độ tuần làm việc 40 giờ", "Working week of five days", "prime_minister"),
    Instrument("727/2025", "decision", "727/QĐ-BNV", "Quyết định 727/QĐ-BNV", "Decision 727/QĐ-BNV",
               "Bổ nhiệm, kéo dài thời gian giữ chức vụ (Bộ Nội vụ)", "Appointments and extensions (Home Affairs)",
               "home_affairs"),
    Instrument("6/2023", "circular", "06/2023/TT-BNV", "Thông tư 06/2023/TT-BNV", "Circular 06/2023/TT-BNV",
               "Cập nhật cơ sở dữ liệu quốc gia về cán bộ, công chức, viên chức", "Updating the national database",
               "home_affairs"),
    Instrument("2450/2024", "dispatch", "2450/VPCP-KGVX", "Công văn 2450/VPCP-KGVX", "Dispatch 2450/VPCP-KGVX",
               "Hoán đổi ngày làm việc 29-4-2024", "Swap of 29 April 2024", "government_office"),
    Instrument("9441/2025", "dispatch", "9441/TB-BNV", "Thông báo 9441/TB-BNV", "Notice 9441/TB-BNV",
               "Nghỉ Tết Nguyên đán và Quốc khánh năm 2026", "Days off at Tết and National Day 2026", "home_affairs",
               day("2025-10-16")),
    Instrument("12729/2025", "dispatch", "12729/VPCP-KGVX", "Công văn 12729/VPCP-KGVX", "Dispatch 12729/VPCP-KGVX",
               "Hoán đổi ngày làm việc 2-1-2026", "Swap of 2 January 2026", "government_office", day("2025-12-25")),
)  # fmt: skip

DECREES = OFFICE + CIVIL_SERVICE + BASE_PAY + LOWER
