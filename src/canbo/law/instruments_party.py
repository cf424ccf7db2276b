"""Party documents that the sources name, and the two sources that are no law: the article and the law page."""

from typing import Unpack

from canbo.law.instrument import Details, Instrument, Relation, day


def _regulation(id: str, title_vi: str, title_en: str, *dates: str, **more: Unpack[Details]) -> Instrument:  # noqa: A002
    issued, start, end = (*map(day, dates), None, None, None)[:3]
    number = id.partition("/")[0].zfill(2)
    symbol = f"{number}-QĐ/TW"
    return Instrument(
        id, "party_regulation", symbol, f"Quy định {symbol}", f"Regulation {symbol}", title_vi, title_en, "politburo",
        issued, start, end, aliases=(f"Quy định {number}", f"Regulation {number}"),
        **more,
    )  # fmt: skip


_LEAVES = "https://luatminhkhue.vn/quy-dinh-260-qd-tw-nam-2009-ve-viec-thoi-giu-chuc-vu--mien-nhiem--tu-chuc-cua-can-bo-do-bo-chinh-tri-ban-hanh.aspx"
_R41 = "https://nhadautu.vn/quy-dinh-cua-bo-chinh-tri-ve-viec-mien-nhiem-tu-chuc-doi-voi-can-bo-d60131.html"
_REPLACED = "https://hatinh24h.com.vn/quy-dinh-ve-gioi-thieu-nhan-su-de-trung-uong-xem-xet-bau-tong-bi-thu-bo-chinh-tri-ban-bi-thu-a192003.html"

LEAVING_OFFICE = (
    _regulation(
        "260/2009", "Thôi giữ chức vụ, miễn nhiệm, từ chức của cán bộ", "Release, relief and resignation of cadres",
        "2009-10-02", "2009-10-02", "2021-11-02", encoded=True, sources=(_LEAVES,),
        parts={
            "release": ("định nghĩa thôi giữ chức vụ", "definition of release from office"),
            "relief": ("định nghĩa miễn nhiệm", "definition of relief from office"),
            "resignation": ("định nghĩa từ chức", "definition of resignation"),
            "ground": ("căn cứ từ chức", "ground of resignation"),
            "discipline.party": ("hình thức kỷ luật của Đảng", "forms of Party discipline"),
            "discipline.state": ("hình thức kỷ luật của Nhà nước", "forms of State discipline"),
            "procedure": ("quy trình thôi giữ chức vụ", "procedure of leaving a post"),
            "procedure.own": ("quy trình khi cơ quan đang công tác quyết định", "procedure decided at the own body"),
            "procedure.superior": ("quy trình khi cấp trên quyết định", "procedure decided at a higher level"),
            "file": ("hồ sơ thôi chức vụ", "file for leaving a post"),
            "scope": ("phạm vi áp dụng", "scope of application"),
        },
    ),
    _regulation(
        "41/2021", "Miễn nhiệm, từ chức đối với cán bộ", "Relief and resignation of cadres",
        "2021-11-03", "2021-11-03", "2025-10-07",
        relations=(Relation("replaces", "260/2009", basis="secondary"),), sources=(_R41,),
    ),
    _regulation(
        "377/2025",
        "Phân cấp quản lý cán bộ và quy hoạch, bổ nhiệm, giới thiệu ứng cử, tạm đình chỉ công tác, "
        "cho thôi giữ chức vụ, từ chức, miễn nhiệm đối với cán bộ",
        "Cadre management, planning, appointment, nomination, suspension, release, resignation and relief",
        "2025-10-08", "2025-10-08",
        relations=tuple(
            Relation("replaces", other, basis="secondary")
            for other in ("80/2022", "50/2021", "41/2021", "148/2024", "20/2022", "165/2025")
        ),
        sources=(_REPLACED,
                 "https://vjs.vietnam.vn/en/quy-dinh-so-377-qd-tw-ve-phan-cap-quan-ly-can-bo-quy-hoach-bo-nhiem-tu-chuc-mien-nhiem-doi-voi-can-bo"),
    ),
)  # fmt: skip

OTHERS = (
    _regulation("148/2024", "Thẩm quyền của người đứng đầu trong việc tạm đình chỉ công tác đối với cán bộ cấp dưới",
                "Power of heads to suspend subordinate cadres", "2024-05-23", "2024-05-23", "2025-10-07",
                verify=frozenset({"start"}),
                sources=("http://tintuc.thuvienphapluat.com/thong-bao-van-ban-moi/email/64912/quy-dinh-ve-tham-quyen-cua-nguoi-dung-dau-tam-dinh-chi-cong-tac-cap-duoi",)),
    _regulation("80/2022", "Phân cấp quản lý cán bộ và bổ nhiệm, giới thiệu cán bộ ứng cử",
                "Cadre management, appointment and nomination", "2022-08-18", "2022-08-18", "2025-10-07",
                verify=frozenset({"issued", "start"}), sources=(_REPLACED,)),
    _regulation("50/2021", "Công tác quy hoạch cán bộ", "Succession planning", "2021-12-27", "2021-12-27", "2025-10-07",
                verify=frozenset({"issued", "start"}), sources=(_REPLACED,)),
    _regulation("96/2023", "Lấy phiếu tín nhiệm đối với chức danh, chức vụ lãnh đạo, quản lý",
                "Confidence votes on leadership posts", "2023-02-02", "2023-02-02", verify=frozenset({"start"}),
                sources=("https://lawnet.vn/en/laws/lanh-dao-co-tu-23-so-phieu-tin-nhiem-thap-tro-len-thi-mien-nhiem-chuc-vu-ma-khong-cho-den-het-nhiem-67946.html",)),
    Instrument("8/2018", "party_regulation", "08-QĐ/TW", "Quy định 08-QĐ/TW", "Regulation 08-QĐ/TW",
               "Trách nhiệm nêu gương của cán bộ, đảng viên", "Duty of cadres and members to set an example",
               "central_committee", day("2018-10-25")),
    Instrument("20/2022", "party_other", "20/2022", "Thông báo kết luận 20 năm 2022", "Conclusion notice 20 of 2022",
               "Thông báo kết luận năm 2022", "Conclusion notice of 2022", "politburo", end=day("2025-10-07"),
               sources=(_REPLACED,)),
    Instrument("165/2025", "party_other", "165/2025",
               "Thông báo kết luận 165 năm 2025", "Conclusion notice 165 of 2025",
               "Thông báo kết luận năm 2025", "Conclusion notice of 2025", "politburo", end=day("2025-10-07"),
               sources=(_REPLACED,)),
    Instrument("3/1997", "party_other", "03-NQ/TW", "Nghị quyết Trung ương 3 khóa VIII",
               "Resolution of the 3rd plenum, 8th Central Committee", "Chiến lược cán bộ", "Strategy on cadres",
               "central_committee", verify=frozenset({"symbol"})),
    Instrument("26/2018", "party_other", "26-NQ/TW", "Nghị quyết Trung ương 7 khóa XII",
               "Resolution of the 7th plenum, 12th Central Committee", "Xây dựng đội ngũ cán bộ các cấp",
               "Building cadres of every level", "central_committee", verify=frozenset({"symbol"})),
    Instrument("80/2026", "party_other", "80-NQ/TW", "Nghị quyết 80-NQ/TW", "Resolution 80-NQ/TW",
               "Phát triển văn hóa, trong đó có ngày nghỉ 24 tháng 11", "Culture, with the day off on 24 November",
               "politburo",
               note_vi="Ban hành tháng 1-2026; chưa thấy luật hoặc nghị quyết của Quốc hội về ngày nghỉ này.",
               note_en="January 2026; no law or resolution of the National Assembly on this day off was found."),
)  # fmt: skip

NOT_LAW = (
    Instrument(
        "article", "study", "", "bài viết về văn hóa từ chức ở Việt Nam",
        "the article on the culture of resignation in Vietnam",
        "Văn hóa từ chức ở Việt Nam, tổng kết 10 năm thực hiện Quy định 260-QĐ/TW (2009–2019)",
        "The culture of resignation in Vietnam, ten years of Regulation 260-QĐ/TW (2009–2019)",
        "author", encoded=True,
        parts={
            "statistics": ("số liệu 2009–2019", "figures of 2009–2019"),
            "demarcation": ("nhận định về ranh giới ba hình thức", "finding on telling the three forms apart"),
            "causes": ("sáu nhóm nguyên nhân", "six groups of causes"),
            "reform.procedure": ("đề xuất về quy trình", "proposal on the procedure"),
            "reform.file": ("đề xuất về hồ sơ", "proposal on the file"),
            "reform.time": ("đề xuất về thời hạn", "proposal on time limits"),
            "reform.time.special": ("đề xuất về thời hạn, trường hợp đặc biệt", "proposal on time limits, special cases"),
            "reform.policy": ("đề xuất về chế độ, chính sách", "proposal on pay and posts"),
            "reform.policy.post": ("đề xuất về chế độ, chính sách: chức vụ sau đó", "proposal on pay and posts: the post that follows"),
            "reform.compulsory": ("đề xuất về buộc từ chức", "proposal on compulsory resignation"),
            "reform.accountability": ("đề xuất về trách nhiệm người đứng đầu", "proposal on answerable heads"),
            "reform.accountability.late": (
                "đề xuất về trách nhiệm người đứng đầu: đề xuất chậm", "proposal on answerable heads: a late proposal",
            ),
            "reform.inspection": ("đề xuất về kiểm tra, giám sát", "proposal on inspection"),
        },
    ),
    Instrument(
        "lawpage", "page", "", "trang công khai của một nghị định", "the public page of a decree",
        "Nội dung một trang công khai văn bản pháp luật dành cho người đọc",
        "What the public page of a decree offers its readers",
        "portal", encoded=True,
        parts={
            "summary": ("tóm tắt và điểm chính", "summary and key points"),
            "impact": ("tác động xã hội", "social impact"),
            "faq": ("câu hỏi thường gặp", "frequent questions"),
            "fulltext": ("toàn văn có neo", "full text with anchors"),
            "original": ("tệp văn bản gốc", "original file"),
            "relations": ("sơ đồ quan hệ văn bản", "graph of related instruments"),
        },
    ),
)  # fmt: skip

PARTY = LEAVING_OFFICE + OTHERS
