"""A ministry, an enterprise with a director, a listed group with a chair, and everybody who handles their cases."""

from datetime import UTC, date, datetime

RECORDED = datetime(2020, 1, 1, tzinfo=UTC)
LETTER = {"ground": "181/2026:34.1.a", "reason": "Sức khỏe không bảo đảm", "wished_from": "2026-12-15"}
TALK = {"held_on": "2026-11-24", "minutes": "Đã trao đổi thẳng thắn", "stands_by_letter": True}
REPORT = {"proposal": "accept", "report": "Đề nghị chấp thuận"}
OPINION = {"agrees": True, "opinion": "Thống nhất với đề xuất", "document": "812/BM-TCCB"}
DECISION = {
    "number": "15/QĐ-HĐTV",
    "decided_on": "2026-11-27",
    "effective_on": "2026-12-01",
    "votes_for": 5,
    "votes_against": 1,
}
REFUSAL = {"number": "16/HĐTV", "decided_on": "2026-11-27", "reasons": "Chưa có người thay"}
PLACED = {"placement": "lower_post", "new_post_from": "2026-12-02", "under_five_years_left": False}
KINDS = (
    "terms", "grades", "confidence_rounds", "sanctions", "proceedings", "suspensions", "service_periods", "findings",
    "inspections",
)  # fmt: skip


def at(day, hour=9):
    """That hour in Hanoi."""
    return datetime.fromisoformat(day).replace(hour=hour - 7, tzinfo=UTC)


class Office:
    """Everything was recorded in 2020; every register is attested to 31 December 2026."""

    def __init__(self) -> None:
        from canbo.registry.models import Body

        self.agency = Body.objects.create(code="b1", name="Bộ Một (mẫu)", kind="owner_agency", recorded_at=RECORDED)
        self.elsewhere = Body.objects.create(code="b2", name="Bộ Hai (mẫu)", kind="owner_agency", recorded_at=RECORDED)
        self.company = self._enterprise("ct", "Tổng công ty Sông Lam (mẫu)", "wholly_state")
        self.group = self._enterprise("td", "Tập đoàn Bình Minh (mẫu)", "listed_group")
        self.director = self._seat("Trần Minh Hòa", "hoa", self.company, "general_director")
        self.chair = self._seat("Ngô Bích Vân", "van", self.group, "council_chair")
        self.officer = self.user("officer", self.company, self.group)
        self.council = self.user("authority", self.company, self.group, username="council")
        self.ministry = self.user("authority", self.agency, username="ministry")
        self.himself = self.user("office_holder", username="hoa", person=self.director)
        self.herself = self.user("office_holder", username="van", person=self.chair)

    def user(self, role, *bodies, username=None, **fields):
        from canbo.registry.models import User

        user = User.objects.create_user(username or role, "mat-khau-thu-1", role=role, **fields)
        user.bodies.set(bodies)
        return user

    def settle(self, **choices):
        from canbo.registry.models import ReadingSetting, User

        author = User.objects.filter(username="reader").first() or self.user("administrator", username="reader")
        for name, choice in choices.items():
            ReadingSetting.objects.create(name=name, choice=choice, author=author, reason="thử", set_at=RECORDED)

    def settle_all(self):
        """Every reading on which a resignation can turn."""
        self.settle(
            reading_33_1="special_rule", reading_34_2_b="own_conduct", reading_34_2_c="from_dd",
            reading_34_1_dd="same_as_35_1_d", reading_35_1_c="over_two_thirds", reading_14="opinion",
        )  # fmt: skip

    def file(self, user=None, person=None, body=None, day="2026-11-23", **fields):
        from canbo.cases.verbs import open_case

        return open_case(
            user=user or self.himself, procedure="resignation", person=(person or self.director).code,
            body=(body or self.company).code, fields={**LETTER, **fields}, now=at(day),
        )  # fmt: skip

    def open(self, procedure, user, fields, person=None, body=None, day="2026-11-23"):
        """Open a case of any procedure; about the director unless another person is named, or nobody is (`""`)."""
        from canbo.cases.verbs import open_case

        whom = self.director.code if person is None else getattr(person, "code", person)
        where = (body or self.company).code
        return open_case(user=user, procedure=procedure, person=whom, body=where, fields=fields, now=at(day))

    def found(self, fact, person=None, day="2026-11-20"):
        """A finding of the authority about somebody."""
        from canbo.registry.models import Finding

        return Finding.objects.create(
            person=person or self.director,
            fact=fact,
            value=True,
            found_on=date.fromisoformat(day),
            recorded_at=at(day, 8),
        )

    def do(self, user, case, key, fields=None, day="2026-11-27", **said):
        from canbo.cases.verbs import act

        return act(user=user, number=case.number, key=key, fields=fields or {}, now=at(day), **said)

    def view(self, user, case, day="2026-11-27", **said):
        from canbo.cases.verbs import view_case

        return view_case(user=user, number=case.number, now=at(day), **said)

    def reported(self, day="2026-11-25", **who):
        """A letter filed, the talk recorded, the report made."""
        case = self.file(**who)
        self.do(self.officer, case, "record-talk", TALK, "2026-11-24")
        self.do(self.officer, case, "report", REPORT, day)
        return case

    def opened_up(self, **who):
        """Ready to be decided."""
        case = self.reported(**who)
        self.do(self.ministry, case, "give-opinion", OPINION, "2026-11-26")
        return case

    def state(self, case):
        case.refresh_from_db()
        return case.state

    def degraded(self, person, day="2026-11-26"):
        """Found degenerate: a ground for relief that no letter replaces (35.1.đ)."""
        from canbo.registry.models import Finding

        return Finding.objects.create(
            person=person, fact="found_degenerate", value=True, found_on=date.fromisoformat(day), recorded_at=at(day, 8)
        )

    def _enterprise(self, code, name, kind):
        from canbo.registry.models import Attestation, Body

        body = Body.objects.create(
            code=code, name=name, kind="enterprise", enterprise_class=kind, owner_agency=self.agency,
            recorded_at=RECORDED,
        )  # fmt: skip
        for record in KINDS:
            Attestation.objects.create(
                body=body, kind=record, complete_up_to=date(2026, 12, 31), attested_on=date(2026, 12, 31),
                recorded_at=RECORDED,
            )  # fmt: skip
        return body

    def _seat(self, name, code, body, position):
        from canbo.registry.models import Grade, Person, Post, Term

        person = Person.objects.create(
            full_name=f"{name} (mẫu)", code=code, birth_date=date(1970, 3, 2), retirement_date=date(2032, 4, 1),
            sex="male", is_party_member=True, recorded_at=RECORDED,
        )  # fmt: skip
        post = Post.objects.create(body=body, position=position, recorded_at=RECORDED)
        Term.objects.create(person=person, post=post, start=date(2024, 4, 14), years=5, number=1, recorded_at=RECORDED)
        for year in range(2018, 2026):
            Grade.objects.create(person=person, body=body, year=year, grade="good", recorded_at=RECORDED)
        return person
