"""Suspension acted out by those concerned: the row in the register, its extension, its end."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

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


def test_the_decision_names_an_earlier_day_and_the_radar_and_the_lapse_follow_it(office, proposed):
    office.do(office.council, proposed, "suspend", {**DECISION, "until": "2026-12-09"}, "2026-11-25")
    assert row(office).until == date(2026, 12, 9)
    assert lapses_on(date(2026, 12, 1)) == [date(2026, 12, 9)]
    office.do(office.officer, proposed, "record-lapse", {}, "2026-12-10")
    assert office.state(proposed) == "lapsed"
    assert lapses_on(date(2026, 12, 10)) == []


def lapses_on(day):
    """The days on which the radar says that a suspension lapses."""
    from canbo.registry.radar.build import radar_of_all

    return [line.due for line in radar_of_all(day).lines if line.kind == "suspension-lapses"]


@pytest.mark.parametrize(("until", "fits"), [("2027-01-07", True), ("2027-01-08", False)])
def test_a_day_beyond_the_longest_is_refused(office, proposed, until, fits):
    decision = {**DECISION, "until": until}
    if fits:
        office.do(office.council, proposed, "suspend", decision, "2026-11-25")
        assert row(office).until == date(2027, 1, 7)
        return
    with pytest.raises(CanboError, match="until 2027-01-07 at the longest"):
        office.do(office.council, proposed, "suspend", decision, "2026-11-25")
    assert office.state(proposed) == "proposed"


def extension(until=None):
    return {"decided_on": "2026-12-08", "reason": "chưa kết luận"} | ({"until": until} if until else {})


@pytest.mark.parametrize(("until", "last"), [
    ("2026-12-31", date(2026, 12, 31)), ("2027-01-21", date(2027, 1, 21)), (None, date(2027, 1, 21)),
])  # fmt: skip
def test_an_extension_of_a_shorter_one_lasts_as_named_or_thirty_working_days_more(office, proposed, until, last):
    office.do(office.council, proposed, "suspend", {**DECISION, "until": "2026-12-09"}, "2026-11-25")
    office.do(office.council, proposed, "extend", extension(until), "2026-12-08")
    assert row(office).until == last


def test_an_extension_beyond_the_longest_or_within_what_there_is_is_refused(office, proposed):
    office.do(office.council, proposed, "suspend", DECISION, "2026-11-25")
    with pytest.raises(CanboError, match="extends nothing"):
        office.do(office.council, proposed, "extend", extension("2027-01-07"), "2026-12-08")
    with pytest.raises(CanboError, match="at the longest"):
        office.do(office.council, proposed, "extend", extension("2027-12-31"), "2026-12-08")
    office.do(office.council, proposed, "extend", extension("2027-01-08"), "2026-12-08")
    assert row(office).until == date(2027, 1, 8)


def test_a_corrected_day_mends_the_row(office, proposed):
    office.do(office.council, proposed, "suspend", {**DECISION, "until": "2026-12-09"}, "2026-11-25")
    mend = {"corrects": 3, "reason": "ghi nhầm", "fields": {"until": "2026-12-16"}}
    office.do(office.council, proposed, "correct", mend, "2026-11-26")
    assert row(office).until == date(2026, 12, 16)
    with pytest.raises(CanboError, match="at the longest"):
        office.do(
            office.council, proposed, "correct", {**mend, "fields": {"until": "2027-01-08"}}, "2026-11-26"
        )  # fmt: skip
    office.do(office.council, proposed, "extend", extension(), "2026-12-08")
    office.do(office.council, proposed, "correct", {**mend, "fields": {"until": "2026-12-10"}}, "2026-12-09")
    assert row(office).until == date(2027, 1, 22)


def test_prolonged_as_the_requesting_body_asks(office, requested):
    asked = {**DECISION, "requested_by": "Viện kiểm sát", "until": "2027-03-31"}
    office.do(office.council, requested, "suspend-on-request", asked, "2026-11-25")
    more = {"decided_on": "2026-12-08", "requested_by": "Viện kiểm sát", "request": "88/VKS"}
    office.do(office.council, requested, "prolong-on-request", {**more, "until": "2027-06-30"}, "2026-12-08")
    assert row(office).until == date(2027, 6, 30)
    office.do(office.council, requested, "prolong-on-request", more, "2026-12-08")
    assert row(office).until is None


@pytest.mark.parametrize(("since", "until"), [
    ("2026-12-04", date(2026, 12, 4)), ("2026-11-24", date(2026, 11, 25)), ("2026-12-08", date(2026, 12, 8)),
])  # fmt: skip
def test_with_the_person_gone_the_suspension_ends_that_day(office, requested, since, until):
    asked = {**DECISION, "requested_by": "Viện kiểm sát"}
    office.do(office.council, requested, "suspend-on-request", asked, "2026-11-25")
    gone = {"why": "retired", "since": since, "rests_on": "9/QĐ"}
    office.do(office.officer, requested, "lapse", gone, "2026-12-08")
    assert (office.state(requested), row(office).until) == ("dropped", until)


def test_what_had_ended_or_never_was_stays_as_it_was(office, proposed):
    from canbo.registry.models import Suspension

    gone = {"why": "died", "since": "2026-12-20", "rests_on": "9/GCT"}
    office.do(office.council, proposed, "suspend", {**DECISION, "until": "2026-12-09"}, "2026-11-25")
    office.do(office.officer, proposed, "record-lapse", {}, "2026-12-10")
    office.do(office.officer, proposed, "lapse", gone, "2026-12-21")
    assert row(office).until == date(2026, 12, 9)
    again = office.open("suspension", office.officer, GROUND, day="2026-12-22")
    office.do(office.officer, again, "lapse", {**gone, "why": "mistaken"}, "2026-12-22")
    assert (office.state(again), Suspension.objects.current().count()) == ("dropped", 1)


def test_beside_a_case_that_waits_for_its_conclusion_another_ground_suspends(office, proposed):
    with pytest.raises(CanboError, match="still open"):
        office.open("suspension", office.officer, GROUND, day="2026-11-26")
    office.do(office.council, proposed, "suspend", {**DECISION, "until": "2026-12-09"}, "2026-11-25")
    office.do(office.officer, proposed, "record-lapse", {}, "2026-12-10")
    again = office.open("suspension", office.officer, GROUND, day="2026-12-22")
    assert (office.state(proposed), office.state(again)) == ("lapsed", "established")
