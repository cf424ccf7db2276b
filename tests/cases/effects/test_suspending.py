"""Suspension acted out by those concerned: the row in the register, its extension, its end."""

from datetime import date

import pytest

GROUND = {"ground": "181/2026:36.2.b", "established_on": "2026-11-23", "evidence": "Báo cáo"}
DECISION = {"number": "7/QĐ", "decided_on": "2026-11-25", "effective_on": "2026-11-25"}


@pytest.fixture
def proposed(office):
    office.settle_all()
    office.found("shirks_duty")
    case = office.open("suspension", office.officer, GROUND)
    office.do(office.officer, case, "propose", {"report": "x"}, "2026-11-25")
    return case


@pytest.fixture
def requested(office):
    office.settle_all()
    office.found("agency_requests_suspension")
    case = office.open("suspension", office.officer, {**GROUND, "ground": "181/2026:36.2.g"})
    office.do(office.officer, case, "propose", {"report": "x"}, "2026-11-25")
    return case


def row(office):
    from canbo.registry.models import Suspension

    return Suspension.objects.current().get(person=office.director)


def test_suspended_until_the_thirtieth_working_day(office, proposed):
    office.do(office.council, proposed, "suspend", DECISION, "2026-11-25")
    assert (row(office).start, row(office).until) == (date(2026, 11, 25), date(2027, 1, 7))
    assert row(office).ground == "181/2026:36.2.b"


def test_an_extension_moves_the_last_day(office, proposed):
    office.do(office.council, proposed, "suspend", DECISION, "2026-11-25")
    more = {"decided_on": "2027-01-06", "reason": "chưa kết luận"}
    office.do(office.council, proposed, "extend", more, "2027-01-06")
    assert row(office).until > date(2027, 2, 15)


def test_revoked_the_person_is_back_on_the_day_of_effect(office, proposed):
    office.do(office.council, proposed, "suspend", DECISION, "2026-11-25")
    office.do(
        office.officer, proposed, "establish-revocation", {"established_on": "2026-12-01", "reason": "x"}, "2026-12-01"
    )
    office.do(
        office.council, proposed, "revoke", {"decided_on": "2026-12-02", "effective_on": "2026-12-03"}, "2026-12-02"
    )
    assert row(office).revoked_on == date(2026, 12, 3)
    assert office.state(proposed) == "revoked"


def test_at_a_bodys_request_until_the_day_it_named_or_open(office, requested):
    asked = {**DECISION, "requested_by": "Viện kiểm sát", "until": "2027-03-31"}
    office.do(office.council, requested, "suspend-on-request", asked, "2026-11-25")
    assert row(office).until == date(2027, 3, 31)


def test_without_a_day_it_has_no_end_of_its_own(office, requested):
    asked = {**DECISION, "requested_by": "Viện kiểm sát"}
    office.do(office.council, requested, "suspend-on-request", asked, "2026-11-25")
    assert row(office).until is None
