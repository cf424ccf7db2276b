"""A short way to record things: a person and a body to have cases about, an hour further at every step."""

from datetime import UTC, date, datetime, timedelta

START = datetime(2026, 9, 1, 2, 0, tzinfo=UTC)  # nine in the morning in Hanoi


class Record:
    """Opens cases and adds to them."""

    def __init__(self) -> None:
        from canbo.cases import writer  # this file is read before Django is set up
        from canbo.registry.models import Body, Person

        self.writer = writer
        moment = datetime(2020, 1, 1, tzinfo=UTC)
        self.person = Person.objects.create(code="p-1", full_name="Trần Minh Hòa", recorded_at=moment)
        self.body = Body.objects.create(
            code="E1", name="Tổng công ty E1", kind="enterprise", enterprise_class="wholly_state", recorded_at=moment
        )
        self.now = START

    def tick(self, **step):
        self.now += timedelta(**(step or {"hours": 1}))
        return self.now

    def opening(self, procedure="resignation"):
        from canbo.cases.projection import Opening

        return Opening(procedure, date(2026, 9, 1), self.person.code, self.body.code)

    def open(self, kind="resignation_filed", body=None, personal=None, **said):
        """Open a case and return its first event."""
        draft = self.draft(kind, body or {"ground": "181/2026:34.1.a"}, personal)
        return self.write(self.opening(), draft, expected_version=0, **said)[0]

    def add(self, case, kind="talk_recorded", body=None, personal=None, **said):
        from canbo.cases.models import CaseEvent

        version = said.pop("expected_version", CaseEvent.objects.of(case).count())
        return self.write(case, self.draft(kind, body, personal), expected_version=version, **said)[0]

    def draft(self, kind, body=None, personal=None):
        from canbo.cases.drafts import Draft

        return Draft(kind, body or {}, personal or {})

    def write(self, case, *drafts, **said):
        at = said.pop("at", None) or self.tick()
        rows = self.writer.append(case, drafts, at=at, **{"actor": "u-1", **said})
        self.now = max(self.now, at)
        return rows
