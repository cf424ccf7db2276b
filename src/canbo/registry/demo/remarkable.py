"""The remarkable part: one invented person for each line that the radar can show."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from canbo.kernel.dates import add_months
from canbo.registry.choices import GradeValue, Position, ProceedingKind, SanctionForm, Sex
from canbo.registry.models import Body, Finding, Inspection, Person, Proceeding, Sanction, Suspension

from .people import Cast

OK = (GradeValue.GOOD, GradeValue.FULFILLED, GradeValue.GOOD)


@dataclass
class Marks:
    """What makes persons remarkable, beside the rows of `Cast`."""

    findings: list[Finding] = field(default_factory=list)
    sanctions: list[Sanction] = field(default_factory=list)
    proceedings: list[Proceeding] = field(default_factory=list)
    suspensions: list[Suspension] = field(default_factory=list)
    inspections: list[Inspection] = field(default_factory=list)


def add(cast: Cast, enterprises: list[Body]) -> tuple[Marks, dict[str, Person]]:
    """Add them to the first enterprises of each class; returns what marks them and who is who."""
    stage = _Stage(cast, Marks(), {body.name.removesuffix(" (mẫu)"): body for body in enterprises}, {})
    stage.votes()
    stage.terms()
    stage.discipline()
    stage.limits(enterprises)
    stage.civil_servants(next(body for body in cast.bodies if body.owner_agency is None))
    stage.in_cases()
    return stage.marks, stage.who


@dataclass
class _Stage:
    cast: Cast
    marks: Marks
    bodies: dict[str, Body]
    who: dict[str, Person]

    @property
    def on(self) -> date:
        return self.cast.on

    def somebody(
        self, name: str, body: str, position: Position, title: str, start: date | None = None, *,
        born: date | None = None, sex: Sex = Sex.MALE, grades: tuple[GradeValue, ...] = OK, years: int = 5, number: int = 1,
    ) -> Person:  # fmt: skip
        """A named person in a post of their own."""
        person = self.cast.person(name, born or self.on - timedelta(days=50 * 365), sex)
        self.cast.used_names.add(name)
        post = self.cast.post(self.bodies[body], position, title)
        self.cast.term(person, post, start or add_months(self.on, -26), years=years, number=number)
        if grades:
            self.cast.graded(person, self.bodies[body], *grades)
        self.who[name] = person
        return person

    def found(self, person: Person, fact: str, days_ago: int, *, value: bool = True) -> None:
        """A finding or recorded act."""
        day = self.on - timedelta(days=days_ago)
        self.marks.findings.append(Finding(person=person, fact=fact, value=value, found_on=day))

    def votes(self) -> None:
        """Two thirds low, exactly two thirds, over half, and a ground by the person's own view."""
        group, water = "Tập đoàn Sao Mai", "Công ty Nước Suối Đá"
        for number, (name, low, cast_votes, days) in enumerate((
            ("Trần Minh Hòa", 15, 21, 23), ("Vũ Đức Thịnh", 14, 21, 16), ("Phan Thị Duyên", 12, 21, 30),
        ), start=1):  # fmt: skip
            sex = Sex.FEMALE if "Thị" in name else Sex.MALE
            person = self.somebody(name, group, Position.COUNCIL_MEMBER, f"Thành viên chuyên trách {number}", sex=sex)
            self.cast.voted(person, self.bodies[group], self.on - timedelta(days=days), low, cast_votes)
        director = self.somebody("Đỗ Văn Khải", water, Position.GENERAL_DIRECTOR, "Giám đốc phụ trách kỹ thuật")
        self.found(director, "own_view_of_limited_capacity", 1)
        failing = (GradeValue.GOOD, GradeValue.NOT_FULFILLED, GradeValue.NOT_FULFILLED)
        self.somebody(
            "Cao Bá Quân",
            "Công ty Cảng Cửa Đợi",
            Position.COUNCIL_MEMBER,
            "Thành viên phụ trách khai thác",
            grades=failing,
        )

    def terms(self) -> None:
        """Terms that end: far, near, past; and retirements, routes and a term limit."""
        lau, bridge = "Tổng công ty Bến Lau", "Công ty Cầu Phao Sông Lục"
        chair = Position.COUNCIL_CHAIR
        self.somebody(
            "Phạm Quang Vinh", lau, chair, "Chủ tịch điều hành lâm thời", add_months(self.on + timedelta(days=144), -60)
        )
        self.somebody(
            "Bùi Thanh Hằng",
            bridge,
            Position.COUNCIL_MEMBER,
            "Thành viên phụ trách kế hoạch",
            add_months(self.on + timedelta(days=40), -60),
            sex=Sex.FEMALE,
        )
        self.somebody(
            "Lý Công Toàn",
            bridge,
            Position.COUNCIL_MEMBER,
            "Thành viên phụ trách an toàn",
            add_months(self.on - timedelta(days=12), -60),
        )
        self.somebody(
            "Hồ Xuân Lộc", lau, Position.COUNCIL_MEMBER, "Thành viên phụ trách tài chính",
            add_months(self.on + timedelta(days=170), -60), born=add_months(self.on, -(62 * 12 - 9)),
        )  # fmt: skip
        self.somebody(
            "Tô Hữu Nghĩa", "Công ty In Giấy Dó", Position.COUNCIL_MEMBER, "Thành viên nhiệm kỳ hai", number=2
        )
        self.somebody(
            "Mai Ngọc Trâm",
            "Công ty Môi trường Cỏ May",
            Position.COUNCIL_MEMBER,
            "Thành viên chưa xếp loại",
            sex=Sex.FEMALE,
            grades=(),
        )

    def discipline(self) -> None:
        """A Party sanction waiting, a sanction about to lapse, a suspension running, a ground to suspend, reviews."""
        forest, dam = "Công ty Lâm nghiệp Rừng Thưa", "Công ty Thủy lợi Đập Ông"
        member = Position.COUNCIL_MEMBER
        on = self.on
        party = self.somebody("Trịnh Đình Sơn", forest, member, "Thành viên phụ trách rừng trồng")
        self.marks.sanctions.append(
            Sanction(person=party, form=SanctionForm.WARNING, is_party=True, announced_on=on - timedelta(days=20), effective_on=on - timedelta(days=22))
        )  # fmt: skip
        served = self.somebody("Lương Bích Nga", forest, member, "Thành viên phụ trách kiểm kê", sex=Sex.FEMALE)
        self.marks.sanctions.append(
            Sanction(person=served, form=SanctionForm.REPRIMAND, duty_related=True, effective_on=add_months(on, -10))
        )
        warned = self.somebody("Quách Trọng Phong", dam, member, "Thành viên phụ trách công trình")
        self.marks.sanctions.append(
            Sanction(person=warned, form=SanctionForm.WARNING, duty_related=True, effective_on=add_months(on, -3))
        )
        self.found(warned, "found_unable_to_continue", 6)
        suspended = self.somebody("Ngô Thành Long", dam, member, "Thành viên phụ trách vật tư")
        self.marks.suspensions.append(
            Suspension(person=suspended, ground="181/2026:36.2.d", start=on - timedelta(days=15), until=on + timedelta(days=24), decision_number="77/QĐ")
        )  # fmt: skip
        charged = self.somebody("Đoàn Minh Tùng", dam, Position.GENERAL_DIRECTOR, "Giám đốc vận hành")
        self.marks.proceedings.append(
            Proceeding(
                person=charged,
                kind=ProceedingKind.CHARGE,
                start=on - timedelta(days=1),
                body_in_charge="Cơ quan điều tra (mẫu)",
            )
        )
        reviewed = self.somebody(
            "Dương Kim Oanh",
            "Công ty Chè Đồi Gió",
            member,
            "Thành viên đang được xem xét",
            add_months(on + timedelta(days=60), -60),
            sex=Sex.FEMALE,
        )
        self.marks.proceedings.append(
            Proceeding(person=reviewed, kind=ProceedingKind.RESPONSIBILITY_REVIEW, start=on - timedelta(days=35))
        )
        self.marks.inspections.append(
            Inspection(body=self.bodies["Công ty Chè Đồi Gió"], kind="inspection", start=on - timedelta(days=30))
        )

    def limits(self, enterprises: list[Body]) -> None:
        """A Controller of five enterprises, a non-dedicated representative at four, a dedicated one at two."""
        wholly = [body for body in enterprises if body.enterprise_class == "wholly_state"]
        majority = [body for body in enterprises if body.enterprise_class == "majority_state"]
        for name, position, places, sex in (
            ("Lê Thu Ngà", Position.CONTROLLER, wholly[:5], Sex.FEMALE),
            ("Đinh Văn Lâm", Position.REPRESENTATIVE_PART_TIME, majority[:4], Sex.MALE),
            ("Châu Hồng Yến", Position.REPRESENTATIVE_FULL_TIME, majority[4:6], Sex.FEMALE),
        ):
            person = self.cast.person(name, self.on - timedelta(days=47 * 365), sex)
            self.who[name] = person
            for number, body in enumerate(places):
                start = add_months(self.on, -20) + timedelta(days=120 * number)
                self.cast.term(person, self.cast.post(body, position, f"{Position(position).vi} (bổ sung)"), start)
            self.cast.graded(person, places[0], *OK)
        crowded = majority[8]
        for number in (2, 3):
            self.cast.settle(
                crowded, Position.REPRESENTATIVE_PART_TIME, title=f"Người đại diện không chuyên trách {number}"
            )

    def civil_servants(self, agency: Body) -> None:
        """One who failed two years in a row, and one who may ask to leave; no radar tells of either."""
        failing = (GradeValue.GOOD, GradeValue.NOT_FULFILLED, GradeValue.NOT_FULFILLED)
        for name, title, grades in (
            ("Lâm Thị Hiền", "Chuyên viên tài chính doanh nghiệp", failing), ("Tạ Thị Khuê", "Chuyên viên tổng hợp", OK),
        ):  # fmt: skip
            person = self.cast.person(name, self.on - timedelta(days=44 * 365), Sex.FEMALE)
            self.who[name] = person
            self.cast.term(person, self.cast.post(agency, Position.OTHER, title), add_months(self.on, -50))
            self.cast.graded(person, agency, *grades)

    def in_cases(self) -> None:
        """Those whom the cases of the demo are about; every other person stays a free occasion to open one."""
        member = Position.COUNCIL_MEMBER
        lights, books, bus = "Công ty Đèn Biển Hòn Khói", "Công ty Sách Trang Mới", "Công ty Xe buýt Phố Hạ"
        self.somebody("Hoàng Diệu Linh", lights, member, "Thành viên phụ trách nhân sự", sex=Sex.FEMALE)
        distrusted = self.somebody("Tạ Bá Hùng", books, member, "Thành viên phụ trách phát hành")
        self.cast.voted(distrusted, self.bodies[books], self.on - timedelta(days=60), 17, 22)
        self.somebody(
            "Vũ Ngọc Quỳnh", bus, member, "Thành viên phụ trách tuyến",
            add_months(self.on + timedelta(days=130), -60), sex=Sex.FEMALE,
        )  # fmt: skip
        self.somebody(
            "Đặng Đình Tâm", "Công ty Chiếu sáng Đèn Lồng", member, "Thành viên phụ trách lưới đèn",
            add_months(self.on + timedelta(days=150), -60), born=add_months(self.on, -(62 * 12 - 9)),
        )  # fmt: skip
        shirking = self.somebody(
            "Phan Quang Kiên", "Công ty Thoát nước Mương Xanh", member, "Thành viên phụ trách cống"
        )
        self.found(shirking, "shirks_duty", 45)
        water = "Công ty Nước Suối Đá"
        self.somebody("Lê Thanh Hải", water, Position.OTHER, "Trưởng phòng Kỹ thuật")
        self.somebody("Trần Phương Dung", water, Position.OTHER, "Trưởng phòng Kinh doanh", sex=Sex.FEMALE)
        self.somebody("Đoàn Hữu Lộc", water, Position.OTHER, "Quản đốc nhà máy nước")
