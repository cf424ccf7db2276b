"""An in-house appointment acted out by an office, as far as a test wants it."""

from datetime import date

from tests.cases.office import RECORDED

PROPOSAL = {"position": "general_director", "held_on": "2026-11-20", "work": "Điều hành chung", "minutes": "Thống nhất"}
APPROVAL = {"document": "9/CT", "approved_on": "2026-11-23"}
CONVENED = {
    "party_document": "31/ĐU", "approved_on": "2026-11-23", "regulation": "77/QĐ-BM",
    "convened_step_1": 21, "convened_step_2": 21, "convened_step_3": 21, "convened_step_4": 21,
}  # fmt: skip
PARTY = {"party_document": "40/ĐU", "agrees": True}
STANDARDS = {
    "meets_standards_of_post": True, "planned_for_post": True, "months_in_equivalent_post": 30,
    "record_and_assets_verified": True, "relevant_experience": True, "first_or_higher_post": True,
    "can_serve_full_term": True, "fit_for_duties": True, "graded_good_last_three_years": True,
    "barred_from_office": False, "barred_from_higher_post": False,
    "disciplinary_proceedings_pending": False, "under_criminal_proceedings": False,
}  # fmt: skip
DOSSIER = {
    "examination_date": "2026-11-27", "initial_file_reused": False, "dossier_new_content": False,
    **{f"dossier_item_{number}": True for number in range(1, 11)},
    **{f"dossier_item_{number}_dated_on": "2026-11-02" for number in (1, 2, 3, 4, 5, 6, 8, 10)},
}  # fmt: skip
DECISION = {"number": "30/QĐ-HĐTV", "decided_on": "2026-11-27", "effective_on": "2026-12-01", "years": 5}
DAY = "2026-11-27"


def votes(**by_code):
    """A count of 21 convened, all there."""
    return {"convened": 21, "excused": 0, "present": 21, "votes": by_code}


class Appointment:
    """The company's director has left; two of its people are candidates, `an` and `binh`."""

    def __init__(self, office, *, opened=True):
        from canbo.registry.models import Term

        self.office = office
        office.settle_all()
        office.settle(reading_12_1_quorum="two_thirds", reading_12_5="report", reading_10_5="good")
        self.an, self.binh = self._staff("Lê Thành An", "an"), self._staff("Vũ Quang Bình", "binh")
        Term.objects.current().get(person=office.director).correct(left_on=date(2026, 11, 1), left_by="retirement")
        self.counter = office.user("officer", username="counter")
        self.case = office.open("appointment-in-house", office.officer, PROPOSAL, person="") if opened else None

    def _staff(self, name, code):
        from canbo.registry.models import Grade, Person, Post, Term

        person = Person.objects.create(
            full_name=f"{name} (mẫu)", code=code, birth_date=date(1978, 5, 6), sex="male", is_party_member=True,
            recorded_at=RECORDED,
        )  # fmt: skip
        where = self.office.company
        post = Post.objects.create(body=where, position="other", title=f"Trưởng ban {code}", recorded_at=RECORDED)
        Term.objects.create(person=person, post=post, start=date(2023, 1, 1), years=5, recorded_at=RECORDED)
        for year in range(2022, 2026):
            Grade.objects.create(person=person, body=where, year=year, grade="good", recorded_at=RECORDED)
        return person

    def do(self, user, key, fields=None, day=DAY):
        return self.office.do(user, self.case, key, fields or {}, day)

    @property
    def state(self):
        return self.office.state(self.case)

    def listed(self):
        officer = self.office.officer
        self.do(self.office.council, "approve-proposal", APPROVAL)
        self.do(officer, "list-convened", CONVENED)
        self.do(officer, "name-counting-committee", {"members": ["counter"]})
        self.do(officer, "list-candidates", {"candidates": ["an", "binh"]})
        return self

    def counted(self, step, **by_code):
        who = self.counter if step == 3 else self.office.officer
        more = {"minutes_document": "5/BB"} if step == 3 else {"announced": True, "minutes": "x"}
        self.do(who, f"count-step-{step}", {"held_on": DAY, "votes": votes(**by_code), **more})
        return self

    def at_step_3(self):
        return self.listed().counted(1, an=10, binh=7).counted(2, an=10, binh=8)

    def chosen(self):
        self.at_step_3().counted(3, an=15)
        self.do(self.office.officer, "record-party-opinion", PARTY)
        return self.counted(4, an=20)

    def ready(self):
        self.chosen()
        officer = self.office.officer
        self.do(officer, "review-standards", STANDARDS)
        self.do(officer, "record-dossier", DOSSIER)
        self.do(self.office.ministry, "give-opinion", {"agrees": True, "document": "812/BM"})
        self.do(officer, "submit", {"report": "Đề nghị bổ nhiệm"})
        return self
