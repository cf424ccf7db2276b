"""A small register that the pages are tried on: one enterprise in scope, one that is somebody else's matter."""

from datetime import UTC, date, datetime

from tests.web.people import BACKEND, People

TODAY = date(2026, 11, 21)
RECORDED = datetime(2020, 1, 1, tzinfo=UTC)
LATELY = datetime(2026, 11, 21, 5, tzinfo=UTC)
VOTES = "15/21"
NOT_OURS = "Ngô Bích Xa"
KINDS = (
    "terms",
    "grades",
    "confidence_rounds",
    "sanctions",
    "proceedings",
    "suspensions",
    "service_periods",
    "findings",
    "inspections",
)


class House(People):
    """Trần Minh Hòa has a ground for relief, in an enterprise of Bộ Một; so has Ngô Bích Xa, in one of Bộ Hai."""

    def __init__(self) -> None:
        super().__init__()
        from canbo.registry.models import Body

        self.agency = Body.objects.create(code="b1", name="Bộ Một (mẫu)", kind="owner_agency")
        self.enterprise.revise(owner_agency=self.agency, at=RECORDED)
        self.hoa = self.office_holder
        self.hoa.revise(code="hoa", birth_date=date(1975, 3, 2), retirement_date=date(2037, 4, 1), at=RECORDED)
        self.other_agency = Body.objects.create(code="b2", name="Bộ Hai (mẫu)", kind="owner_agency")
        self.elsewhere = Body.objects.create(
            code="xa", name="Công ty Xa (mẫu)", kind="enterprise", enterprise_class="wholly_state",
            owner_agency=self.other_agency,
        )  # fmt: skip
        self.xa = self.seat(NOT_OURS, body=self.elsewhere, code="xa-1")
        for body in (self.enterprise, self.elsewhere):
            self.attest(body)
        for person, body in ((self.hoa, self.enterprise), (self.xa, self.elsewhere)):
            self.graded(person, body)
            self.voted(person, body)
        self._record_long_ago()

    def seat(self, name, position="council_member", *, body=None, start=date(2024, 4, 14), recorded=LATELY, **person):
        """A person in a post of their own in the enterprise, for five years."""
        from canbo.registry.models import Person, Post, Term

        found = Person.objects.create(full_name=name, recorded_at=recorded, **person)
        post = Post.objects.create(body=body or self.enterprise, position=position, title=name, recorded_at=recorded)
        Term.objects.create(person=found, post=post, start=start, years=5, number=1, recorded_at=recorded)
        return found

    def seat_also(self, person, position):
        """A second post of the same person in the same enterprise, later than the first."""
        from canbo.registry.models import Post, Term

        post = Post.objects.create(body=self.enterprise, position=position, recorded_at=LATELY)
        Term.objects.create(person=person, post=post, start=date(2026, 1, 1), years=5, recorded_at=LATELY)
        return post

    def another_enterprise(self, number):
        """One more of the same agency, attested like the first."""
        body = self._enterprise(f"dn-{number}", f"Công ty {number} (mẫu)", self.agency)
        self.attest(body)
        return body

    def unattested_enterprise(self):
        """One whose register nobody calls complete, in the officer's scope like the first."""
        return self._enterprise("moi", "Công ty Mới (mẫu)", None)

    @staticmethod
    def _enterprise(code, name, owner):
        from canbo.registry.models import Body

        return Body.objects.create(
            code=code, name=name, kind="enterprise", enterprise_class="wholly_state", owner_agency=owner
        )

    def client_of(self, person, role="officer", **fields):
        """A client in which somebody of that role has signed in who is also a person of the register."""
        from django.test import Client

        user = self.reader(role, **fields)
        user.person = person
        user.save()
        client = Client()
        client.force_login(user, backend=BACKEND)
        return client

    @staticmethod
    def _record_long_ago() -> None:
        """Everything so far was on record for years; whom a test adds came lately."""
        from django.apps import apps
        from django.db.models import QuerySet

        for model in apps.get_app_config("registry").get_models():
            if hasattr(model, "recorded_at"):
                QuerySet.update(model.objects.all(), recorded_at=RECORDED)

    def attest(self, body, up_to=TODAY, kinds=KINDS):
        from canbo.registry.models import Attestation

        for kind in kinds:
            Attestation.objects.create(body=body, kind=kind, complete_up_to=up_to, attested_on=up_to)

    def graded(self, person, body=None):
        from canbo.registry.models import Grade

        for year in (2023, 2024, 2025):
            Grade.objects.create(person=person, body=body or self.enterprise, year=year, grade="good")

    def voted(self, person, body=None, low=15, held_on=date(2026, 10, 29)):
        from canbo.registry.models import ConfidenceRound

        body = body or self.enterprise
        ConfidenceRound.objects.create(person=person, body=body, held_on=held_on, cast=21, low=low)
