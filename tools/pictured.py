"""What the pictures of docs/how-to show: one case a procedure, about people and posts of the invented register."""

from dataclasses import dataclass, field
from datetime import date

from canbo.registry.choices import Position

OFFICER, AUTHORITY, HOLDER = "thammuu", "capthamquyen", "khai"
LARGEST = 120_000  # bytes of a picture
DAY = date(2026, 11, 23)
AFTER_THE_YEAR = date(2027, 1, 25)
IN_FORCE_260 = date(2020, 6, 5)
SINGLE = (Position.COUNCIL_CHAIR, Position.COMPANY_CHAIR, Position.GENERAL_DIRECTOR, Position.HIRED_DIRECTOR)
NEWCOMERS = {"Nguyễn Hoài Nam": date(1978, 5, 6), "Trần Khánh An": date(1975, 9, 14), "Lê Hoài Sơn": date(1974, 3, 2)}


@dataclass(frozen=True)
class Picture:
    """The case of one procedure just after `user` has opened it: about somebody, or a post of a body, all invented."""

    procedure: str
    person: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    body: str = ""
    user: str = OFFICER
    on: date = DAY

    @property
    def empty_post(self) -> str:
        """The post to be filled, nobody's before, where the body has one of its kind."""
        position = self.fields.get("position", "")
        return position if self.body and position in SINGLE else ""

    @property
    def year_to_grade(self) -> int | None:
        """The year that has no grade yet."""
        ended = self.fields.get("year_ended_on", "")
        return int(ended[-4:]) if ended else None


ON, TERM_END = "{on}", "{term_end}"
PARTY = {
    "form": "warning",
    "document": "5-QĐ/UBKT",
    "announced_on": ON,
    "effective_on": ON,
    "duty_related": "yes",
}
PLAN = {
    "position": Position.HIRED_DIRECTOR,
    "defence_or_security_enterprise": "no",
    "submitted_on": ON,
    **dict.fromkeys(("bases", "need", "way", "pay", "gain", "rights"), "Theo phương án đính kèm"),
}
NOT_THE_PROCEDURE = {
    "enterprise_newly_established": "no",
    "leadership_disunited_and_in_breach": "no",
    "no_leaders_left": "yes",
    "post_changes_by_reorganisation": "no",
}
LACKS_PRESTIGE = {"ground": "260/2009:ground.2", "reason": "Không đủ uy tín"}
PICTURES = (
    Picture(
        "appointment-in-house",
        fields={
            "position": Position.GENERAL_DIRECTOR,
            "held_on": ON,
            "work": "Điều hành công ty",
            "minutes": "Thống nhất đề xuất",
        },
        body="DN-07",
    ),
    Picture(
        "appointment-outside-authority",
        "Nguyễn Hoài Nam",
        {
            "position": Position.COUNCIL_CHAIR,
            "workplace": "Sở Tài chính",
            "work": "Lãnh đạo Hội đồng thành viên",
            "reason": "Kiện toàn Hội đồng thành viên",
        },
        body="DN-13",
        user=AUTHORITY,
    ),
    Picture(
        "appointment-outside-enterprise",
        "Trần Khánh An",
        {
            "position": Position.GENERAL_DIRECTOR,
            "workplace": "Viện Nghiên cứu cao su",
            "work": "Điều hành công ty",
            "reason": "Trong công ty chưa có nguồn",
        },
        body="DN-18",
    ),
    Picture(
        "appointment-prime-minister-in-house",
        fields={"position": Position.COUNCIL_CHAIR, "held_on": ON, "minutes": "Thống nhất đề xuất"},
        body="DN-03",
    ),
    Picture(
        "appointment-prime-minister-outside",
        "Lê Hoài Sơn",
        {"position": Position.COUNCIL_CHAIR, "workplace": "Bộ Tài chính", "reason": "Kiện toàn Hội đồng thành viên"},
        body="DN-01",
    ),
    Picture(
        "conversion",
        "Mai Ngọc Trâm",
        {
            "post_changes_by_reorganisation": "yes",
            "rank_of_present_post": "equivalent",
            "position": Position.COUNCIL_MEMBER,
            "reorganisation": "Quyết định sáp nhập 12/QĐ-BM",
        },
        body="DN-02",
    ),
    Picture(
        "appointment-owner-led",
        "Bùi Thanh Hằng",
        {
            "position": Position.GENERAL_DIRECTOR,
            **NOT_THE_PROCEDURE,
            "source_of_candidate": "elsewhere",
            "work": "Điều hành doanh nghiệp",
            "reason": "Ban lãnh đạo gặp tai nạn",
        },
        body="DN-02",
    ),
    Picture(
        "delegation",
        "Cao Bá Quân",
        {
            "position": Position.COUNCIL_CHAIR,
            "capacity": "Thành viên Hội đồng thành viên",
            "reason": "Chưa kiện toàn được Chủ tịch",
        },
        body="DN-14",
    ),
    Picture("reappointment", "Phạm Quang Vinh", {"term_end": TERM_END}),
    Picture("extension", "Hồ Xuân Lộc", {"term_end": TERM_END}),
    Picture(
        "assignment",
        "Trần Khánh An",
        {
            "position": Position.REPRESENTATIVE_FULL_TIME,
            "board_term_end": "30/06/2030",
            "structure": "Một người, chuyên trách",
        },
        body="DN-24",
    ),
    Picture("reassignment", "Lê Thu Yến", {"term_end": TERM_END, "post": Position.REPRESENTATIVE_FULL_TIME}),
    Picture(
        "assessment-manager",
        "Tô Hữu Nghĩa",
        {"year_ended_on": "31/12/2026", "post": Position.COUNCIL_MEMBER},
        on=AFTER_THE_YEAR,
    ),
    Picture(
        "assessment-representative",
        "Đinh Văn Lâm",
        {"year_ended_on": "31/12/2026", "post": Position.REPRESENTATIVE_PART_TIME},
        on=AFTER_THE_YEAR,
    ),
    Picture("hiring-director", fields=PLAN, body="DN-16"),
    Picture(
        "resignation", "Đỗ Văn Khải", {"ground": "181/2026:34.1.a", "reason": "Sức khỏe không bảo đảm"}, user=HOLDER
    ),
    Picture("relief", "Trần Minh Hòa", {"ground": "181/2026:35.1.c", "established_on": ON, "evidence": "12-KL/UBKT"}),
    Picture("suspension", "Đoàn Minh Tùng", {"ground": "181/2026:36.2.e", "established_on": ON, "evidence": "9-QĐ"}),
    Picture("discipline-after-party", "Trịnh Đình Sơn", PARTY),
    Picture("discipline", "Quách Trọng Phong", {"found_on": ON, "breach": "Ký hợp đồng vượt thẩm quyền"}),
    Picture("leaving-enterprise", "Vũ Đức Thịnh", {"reason": "Chuyển nơi ở"}),
    Picture("retirement", "Phan Thị Duyên", {"retires_on": ON}),
    Picture("leaving-on-request", "Tạ Thị Khuê", {"reason": "Chăm sóc gia đình"}),
    Picture("leaving-after-failing-years", "Lâm Thị Hiền", {"graded_on": ON}),
    Picture("resignation-260-own-level", "Vũ Đức Thịnh", LACKS_PRESTIGE, on=IN_FORCE_260),
    Picture("resignation-260-higher-level", "Mai Ngọc Trâm", LACKS_PRESTIGE, on=IN_FORCE_260),
)
