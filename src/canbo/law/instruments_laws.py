"""Laws, codes and resolutions of the National Assembly that the sources name."""

from typing import Unpack

from canbo.law.instrument import Details, Instrument, Relation, day


def _law(
    id: str,  # noqa: A002 -- the word of the citation format
    assembly: int,
    vi: str,
    en: str,
    *dates: str,
    title: str = "Luật",
    **more: Unpack[Details],
) -> Instrument:
    issued, start, end = (*map(day, dates), None, None, None)[:3]
    number, year = id.split("/")
    symbol = f"{number.zfill(2)}/{year}/QH{assembly}"
    aliases = (f"{title} {vi}", en)
    return Instrument(
        id, "law", symbol, f"{title} {vi} {year}", f"{en} {year}", f"{title} {vi}", en, "national_assembly",
        issued, start, end, aliases=aliases, **more,
    )  # fmt: skip


_GENERAL = frozenset({"issued", "start"})

LAWS = (
    _law("22/2008", 12, "Cán bộ, công chức", "Law on Cadres and Civil Servants",
         "2008-11-13", "2010-01-01", "2025-06-30", encoded=True,
         sources=("https://hethongphapluat.com/luat-can-bo-cong-chuc-2008/dieu-21",),
         note_vi="Chỉ các khoản mà Nghị định 46/2010/NĐ-CP dẫn tới.",
         note_en="Only the clauses that Decree 46/2010 refers to."),
    Instrument("52/2019", "law", "52/2019/QH14", "Luật 52/2019/QH14", "Law 52/2019/QH14",
               "Luật sửa đổi, bổ sung Luật Cán bộ, công chức và Luật Viên chức",
               "Amendments to the Law on Cadres and Civil Servants and the Law on Public Employees",
               "national_assembly", day("2019-11-25"), day("2020-07-01"),
               relations=(Relation("amends", "22/2008"), Relation("amends", "58/2010")),
               verify=_GENERAL),
    _law("58/2010", 12, "Viên chức", "Law on Public Employees", "2010-11-15", "2012-01-01",
         verify=_GENERAL),
    _law("80/2025", 15, "Cán bộ, công chức", "Law on Cadres and Civil Servants", "2025-06-24", "2025-07-01",
         relations=(Relation("replaces", "22/2008", basis="secondary"),),
         sources=("https://thuvienphapluat.vn/van-ban/Bo-may-hanh-chinh/Luat-Can-bo-cong-chuc-2025-so-80-2025-QH15-649688.aspx",),
         note_vi="Riêng quy định về đánh giá công chức thực hiện từ 1-1-2026.",
         note_en="Its part on the assessment of civil servants holds from 2026-01-01."),
    _law("91/2015", 13, "Dân sự", "Civil Code", "2015-11-24", "2017-01-01", title="Bộ luật",
         verify=_GENERAL,
         note_vi="Điều 144 đến 148: cách tính thời hạn, dùng cho mọi thời hạn tính bằng ngày.",
         note_en="Articles 144 to 148: how periods are counted, used for every deadline."),
    _law("45/2019", 14, "Lao động", "Labour Code", "2019-11-20", "2021-01-01", title="Bộ luật",
         verify=_GENERAL,
         note_vi="Điều 111 và 112: ngày nghỉ, dùng cho lịch ngày làm việc.",
         note_en="Articles 111 and 112: days off, used by the calendar of working days."),
    _law("59/2020", 14, "Doanh nghiệp", "Law on Enterprises", "2020-06-17", "2021-01-01", verify=_GENERAL),
    Instrument("3/2022", "law", "03/2022/QH15", "Luật 03/2022/QH15", "Law 03/2022/QH15",
               "Luật sửa đổi, bổ sung một số luật, trong đó có Luật Doanh nghiệp",
               "Amendments to several laws, the Law on Enterprises among them",
               "national_assembly", day("2022-01-11"), day("2022-03-01"),
               relations=(Relation("amends", "59/2020"),), verify=_GENERAL),
    Instrument("76/2025", "law", "76/2025/QH15", "Luật 76/2025/QH15", "Law 76/2025/QH15",
               "Luật sửa đổi, bổ sung một số điều của Luật Doanh nghiệp", "Amendments to the Law on Enterprises",
               "national_assembly", day("2025-06-17"), day("2025-07-01"),
               relations=(Relation("amends", "59/2020"),), verify=_GENERAL),
    _law("63/2025", 15, "Tổ chức Chính phủ", "Law on Organization of the Government", "2025-02-18", "2025-03-01",
         verify=_GENERAL),
    _law("68/2025", 15, "Quản lý và đầu tư vốn nhà nước tại doanh nghiệp",
         "Law on Management and Investment of State Capital in Enterprises", "2025-06-14", "2025-08-01",
         verify=_GENERAL),
    _law("20/2023", 15, "Giao dịch điện tử", "Law on Electronic Transactions", "", "2024-07-01",
         sources=("https://tilleke.com/insights/significant-aspects-of-vietnams-new-law-on-e-transactions",)),
    _law("33/2024", 15, "Lưu trữ", "Law on Archives", "", "2025-07-01",
         sources=("http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/67543/luat-luu-tru-2024-co-hieu-luc-tu-ngay-01-7-2025",)),
    _law("91/2025", 15, "Bảo vệ dữ liệu cá nhân", "Law on Personal Data Protection", "", "2026-01-01",
         relations=(Relation("replaces", "13/2023", basis="secondary"),),
         sources=("https://www.thongluat.com/en/d3hsnt.html",)),
    Instrument("nq_96_2023", "resolution", "96/2023/QH15", "Nghị quyết 96/2023/QH15", "Resolution 96/2023/QH15",
               "Lấy phiếu tín nhiệm, bỏ phiếu tín nhiệm đối với chức vụ do Quốc hội, Hội đồng nhân dân bầu",
               "Confidence votes on posts elected by the National Assembly and People's Councils",
               "national_assembly",
               sources=("https://xaydungchinhsach.chinhphu.vn/print/truong-hop-nao-nguoi-duoc-lay-phieu-tin-nhiem-co-the-xin-tu-chuc-bi-mien-nhiem-119230703091341168.htm",)),
)  # fmt: skip
