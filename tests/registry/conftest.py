"""A small register, built row by row."""

from datetime import UTC, date, datetime

import pytest


def moment(day: date) -> datetime:
    """Noon in Hanoi on that day."""
    return datetime(day.year, day.month, day.day, 5, tzinfo=UTC)


class Register:
    """Makes rows with only what a test cares about; everything is recorded on 2020-01-01 unless said otherwise."""

    recorded = date(2020, 1, 1)
    moment = staticmethod(moment)

    def __init__(self) -> None:
        from canbo.registry import models  # this file is read before Django is set up

        self.models = models

    def agency(self, code="B1", **fields):
        return self.models.Body.objects.create(code=code, name=f"Bộ {code}", kind="owner_agency", **self._stamp(fields))

    def enterprise(self, code="E1", **fields):
        fields = {"enterprise_class": "wholly_state", **fields}
        return self.models.Body.objects.create(
            code=code, name=f"Tổng công ty {code}", kind="enterprise", **self._stamp(fields)
        )

    def person(self, name="Trần Minh Hòa", **fields):
        return self.models.Person.objects.create(full_name=name, **self._stamp(fields))

    def post(self, body, position="council_member", **fields):
        return self.models.Post.objects.create(body=body, position=position, **self._stamp(fields))

    def term(self, person, post, start=date(2024, 1, 1), **fields):
        fields = {"years": 5, **fields}
        return self.models.Term.objects.create(person=person, post=post, start=start, **self._stamp(fields))

    def officer_of(self, *bodies, role="officer", **fields):
        user = self.models.User.objects.create_user(f"{role}-{self.models.User.objects.count()}", role=role, **fields)
        user.bodies.set(bodies)
        return user

    def attest(self, body, kind, up_to, **fields):
        on = fields.pop("attested_on", up_to)
        fields = {"recorded_at": moment(on), **fields}
        return self.models.Attestation.objects.create(
            body=body, kind=kind, complete_up_to=up_to, attested_on=on, **fields
        )

    def add(self, model, **fields):
        return model.objects.create(**self._stamp(fields))

    def _stamp(self, fields):
        return {"recorded_at": moment(self.recorded), **fields}


@pytest.fixture
def register(db) -> Register:
    return Register()


@pytest.fixture
def seated(register):
    """A council member of E1, owned by B1, in a term from 2024-01-01 for five years."""
    agency = register.agency()
    enterprise = register.enterprise(owner_agency=agency)
    person = register.person()
    term = register.term(person, register.post(enterprise))
    register.here = enterprise
    register.owner = agency
    return person, term


@pytest.fixture
def facts(seated):
    """Ask for the sheet of the one who is seated."""
    from canbo.registry.facts import facts_of

    def ask(on=date(2026, 11, 21), known_on=None):
        return facts_of(*seated, on, known_on)

    return ask
