"""The sheets about bodies, posts, persons and their time in office."""

# ruff: noqa: E501 - one line a column is what is read

from canbo.kernel.fact import Words
from canbo.law.calendars import CALENDARS
from canbo.law.facts import BOOK
from canbo.registry.choices import BodyKind, EnterpriseClass, LeftBy, Nationalities, Position, Sex, WorkingTime
from canbo.registry.models import Body, Person, Post, ServicePeriod, Term
from canbo.registry.models.office import MOVES

from .columns import Choices, Column, Reference, Sheet, choice, citation, code, day, listed, name, text, whole, yes_no

_CALENDARS: Choices = tuple(
    (key, words)
    for key, words in (
        ("vn-state", Words("Nghỉ thứ Bảy và Chủ nhật", "Saturdays and Sundays off")),
        ("vn-six-day", Words("Chỉ nghỉ Chủ nhật", "Only Sundays off")),
    )
    if key in CALENDARS
)
_GROUNDS: Choices = (
    *BOOK.get("leaving_ground").choices,
    *((ground, Words(f"điểm {ground[-1]} khoản 1 Điều 15", f"Article 15(1)({ground[-1]})")) for ground in MOVES),
)


def person() -> Column:
    """The column that names a person by code."""
    return code(
        "person", "Mã người", "Person code",
        ("Mã ghi ở trang Nhân sự.", "The code on the sheet Persons."), "NV-0012", path="person__code", required=True,
    )  # fmt: skip


def body(*, path: str = "body__code", required: bool = True) -> Column:
    """The column that names a body by code."""
    return code(
        "body", "Mã đơn vị", "Body code",
        ("Mã ghi ở trang Đơn vị.", "The code on the sheet Bodies."), "DN-01", path=path, required=required,
    )  # fmt: skip


def position(*, path: str = "position") -> Column:
    """The column that names a position of the closed list."""
    return choice(
        "position", "Chức danh", "Position",
        ("Chức danh theo Nghị định 181; chức vụ khác thì chọn dòng cuối của danh mục.",
         "A position of Decree 181; for any other choose the last of the list."),
        "Thành viên Hội đồng thành viên", path=path, required=True, choices=listed(Position),
    )  # fmt: skip


def title(*, path: str = "title") -> Column:
    """The column that tells equal posts of one body apart."""
    return name(
        "title", "Tên chức vụ", "Title",
        ("Như trong quyết định; bắt buộc khi đơn vị có nhiều vị trí cùng chức danh. Để trống: lấy tên chức danh.",
         "As on the decision; needed where a body has several posts of one position. Empty: the name of the position."),
        "Thành viên phụ trách tài chính", path=path, longest=200,
    )  # fmt: skip


OF_PERSON = Reference("person", "persons", ("person",))
OF_BODY = Reference("body", "bodies", ("body",))

BODIES = Sheet(
    "bodies",
    Words("Đơn vị", "Bodies"),
    Words("Cơ quan đại diện chủ sở hữu và doanh nghiệp.", "Owner's representative agencies and enterprises."),
    Body,
    (
        code("code", "Mã đơn vị", "Body code", ("Mã do đơn vị đặt, không đổi.", "A code of your own that does not change."),
             "DN-01", required=True),
        name("name", "Tên đơn vị", "Name", ("Tên đầy đủ.", "The full name."), "Tổng công ty Bến Lau (mẫu)", required=True),
        choice("kind", "Loại đơn vị", "Kind", ("Chọn trong danh mục.", "Choose from the list."),
               "Doanh nghiệp", required=True, choices=listed(BodyKind)),
        choice("enterprise_class", "Loại doanh nghiệp", "Enterprise class",
               ("Bắt buộc với doanh nghiệp; cơ quan thì để trống.", "Needed for an enterprise; empty for an agency."),
               "Nhà nước nắm giữ 100% vốn điều lệ", choices=listed(EnterpriseClass), fact="enterprise_class"),
        code("owner", "Mã cơ quan đại diện chủ sở hữu", "Owner's agency code",
             ("Mã của một cơ quan ở trang này.", "The code of an agency on this sheet."), "CQ-01", path="owner_agency__code"),
        whole("board_seats", "Số ghế Hội đồng", "Board seats",
              ("Tổng số thành viên Hội đồng thành viên hoặc Hội đồng quản trị.", "All members of the council or board."),
              "7", low=1, fact="board_seats"),
        choice("calendar", "Lịch làm việc", "Calendar",
               ("Để trống: nghỉ thứ Bảy và Chủ nhật.", "Empty: Saturdays and Sundays off."),
               "Nghỉ thứ Bảy và Chủ nhật", choices=_CALENDARS, blank="vn-state"),
    ),
    ("code",),
    (Reference("owner_agency", "bodies", ("owner",)),),
)  # fmt: skip

POSTS = Sheet(
    "posts",
    Words("Vị trí", "Posts"),
    Words("Mỗi dòng là một vị trí ở một đơn vị.", "Each row is one post in one body."),
    Post,
    (
        body(),
        position(),
        title(),
        choice("working_time", "Chuyên trách", "Dedicated or not",
               ("Để trống nếu chưa rõ.", "Empty where it is not known."), "Chuyên trách", choices=listed(WorkingTime)),
        yes_no("on_board", "Có ghế Hội đồng", "On the board",
               ("Là một trong các ghế của Hội đồng thành viên hoặc Hội đồng quản trị.", "Is one of the seats of the council or board."),
               "Có"),
    ),
    ("body", "position", "title"),
    (OF_BODY,),
)  # fmt: skip

PERSONS = Sheet(
    "persons",
    Words("Nhân sự", "Persons"),
    Words("Mỗi dòng là một người.", "Each row is one person."),
    Person,
    (
        code("code", "Mã người", "Person code",
             ("Mã do đơn vị đặt, không đổi, không nói gì về người đó.", "A code of your own that does not change and tells nothing of the person."),
             "NV-0012", required=True),
        name("full_name", "Họ và tên", "Full name", ("Gõ bằng Unicode, có dấu.", "In Unicode, with diacritics."),
             "Trần Minh Hòa", required=True, longest=200),
        day("birth_date", "Ngày sinh", "Born on", ("Ngày/tháng/năm.", "Day/month/year."), "14/02/1975", fact="birth_date"),
        choice("sex", "Giới tính", "Sex", ("Chọn trong danh mục.", "Choose from the list."), "Nam", choices=listed(Sex), fact="sex"),
        day("retirement_date", "Ngày nghỉ hưu", "Retires on",
            ("Ngày đủ tuổi nghỉ hưu theo thông báo hoặc theo tính toán của đơn vị.", "The day of retirement, as notified or as the body reckons it."),
            "01/03/2037", fact="retirement_date"),
        yes_no("is_party_member", "Đảng viên", "Party member", ("Để trống nếu chưa rõ.", "Empty where it is not known."),
               "Có", fact="is_party_member"),
        choice("nationalities", "Quốc tịch", "Nationalities", ("Chọn trong danh mục.", "Choose from the list."),
               "Chỉ quốc tịch Việt Nam", choices=listed(Nationalities), fact="nationalities"),
    ),
    ("code",),
)  # fmt: skip

TERMS = Sheet(
    "terms",
    Words("Nhiệm kỳ", "Terms"),
    Words("Mỗi dòng là một người giữ một vị trí theo một quyết định; bổ nhiệm lại là dòng mới.",
          "Each row is one person in one post under one decision; a reappointment is a new row."),
    Term,
    (
        person(),
        body(path="post__body__code"),
        position(path="post__position"),
        title(path="post__title"),
        day("start", "Bắt đầu", "Start", ("Ngày quyết định có hiệu lực.", "The day the decision takes effect."),
            "01/03/2024", required=True, fact="term_start"),
        day("end", "Kết thúc", "End", ("Ngày cuối của nhiệm kỳ theo quyết định; kéo dài thì sửa ngày này.",
            "The last day of the term by the decision; an extension changes it."), "28/02/2029", fact="term_end"),
        whole("years", "Số năm", "Years", ("Thời hạn giữ chức vụ.", "Length of the term."), "5", low=1, high=99, fact="term_years"),
        whole("number", "Nhiệm kỳ thứ", "Which term", ("1 là nhiệm kỳ đầu ở vị trí này.", "1 is the first term in this post."),
              "1", low=1, high=99),
        text("decision_number", "Số quyết định", "Decision number", ("Số, ký hiệu.", "Number and sign."), "125/QĐ-BL", longest=80),
        day("left_on", "Thôi giữ từ ngày", "Left on", ("Ngày đầu tiên không còn giữ chức vụ.", "The first day no longer in office."), "01/09/2026"),
        choice("left_by", "Thôi giữ vì", "Left by", ("Chọn trong danh mục; phải có ngày thôi giữ.", "Choose from the list; needs the day."),
               "Từ chức", choices=listed(LeftBy)),
        citation("leaving_ground", "Căn cứ thôi giữ", "Leaving ground",
                 ("Điểm của khoản 1 Điều 34 hoặc Điều 35 khi từ chức, miễn nhiệm; của khoản 1 Điều 15 khi điều động do tổ chức lại và nhiệm kỳ tính tiếp.",
                  "The point of Article 34(1) or 35(1), for a resignation or relief; of 15(1) for a transfer on reorganisation with which the term goes on."),
                 "điểm b khoản 1 Điều 34", choices=_GROUNDS),
    ),
    ("person", "body", "position", "title", "start"),
    (OF_PERSON, Reference("post", "posts", ("body", "position", "title"))),
)  # fmt: skip

SERVICE_PERIODS = Sheet(
    "service_periods",
    Words("Bảo hiểm", "Service periods"),
    Words("Thời gian đóng bảo hiểm xã hội bắt buộc, mỗi khoảng một dòng.", "Time with compulsory social insurance, one row a period."),
    ServicePeriod,
    (
        person(),
        day("start", "Từ ngày", "From", ("Ngày đầu.", "The first day."), "01/07/1999", required=True),
        day("end", "Đến ngày", "To", ("Ngày cuối, tính cả ngày đó; để trống: còn tiếp.", "The last day, included; empty: it goes on."), "30/06/2009"),
        body(required=False),
        name("employer", "Nơi làm việc khác", "Other employer", ("Khi đơn vị không có trong sổ.", "Where the body is not in the register."),
             "Trường Trung cấp Mẫu"),
        yes_no("counts", "Được tính", "Counts", ("Thuộc loại thời gian được tính trợ cấp thôi việc.", "Is of a kind that counts for the allowance."),
               "Có", required=True),
        yes_no("paid_out", "Đã trả trợ cấp", "Paid out", ("Đã nhận trợ cấp cho khoảng này.", "An allowance was already paid for it."),
               "Không", required=True),
    ),
    ("person", "start"),
    (OF_PERSON, OF_BODY),
)  # fmt: skip
