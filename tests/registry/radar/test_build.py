"""The radar as a whole: who sees which lines, where they stand, how they are counted and filtered."""

from collections import Counter
from datetime import date, timedelta

import pytest

from canbo.registry.models import ConfidenceRound, Finding, Grade
from canbo.registry.radar import KINDS, Standing, radar
from canbo.registry.radar.build import radar_of_all

ON = date(2026, 11, 21)
DAY = timedelta(days=1)
ALL_KINDS_OF_RECORD = (
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


@pytest.fixture
def attested(register, seated):
    """Everything about the enterprise is attested up to the day, and the last year is graded."""
    for kind in ALL_KINDS_OF_RECORD:
        register.attest(register.here, kind, ON)
    person, term = seated
    register.add(Grade, person=person, body=register.here, year=2025, grade="good")
    return person, term


@pytest.fixture
def low_votes(register, attested):
    """Over two thirds low, eight days ago."""
    person, _ = attested
    register.add(ConfidenceRound, person=person, body=register.here, held_on=date(2026, 11, 13), cast=21, low=15)
    return person


def kinds(found):
    return [line.kind for line in found.lines]


def test_a_register_in_order_has_an_empty_radar(attested):
    found = radar_of_all(ON)
    assert (found.lines, found.persons) == ((), 1)


def test_a_ground_for_relief_is_due_ten_working_days_after_the_round(low_votes):
    (line,) = radar_of_all(ON).lines
    assert (line.kind, line.due, line.since) == ("relief-ground", date(2026, 11, 30), date(2026, 11, 13))
    assert (line.person, line.by, line.question) == (low_votes, "personnel_body", "relief-ground")
    assert line.derivation.due == line.due


@pytest.mark.parametrize(
    ("on", "standing"), [(date(2026, 11, 30), Standing.SOON), (date(2026, 12, 1), Standing.OVERDUE)]
)
def test_a_line_is_in_time_on_its_last_day_and_overdue_on_the_next(register, low_votes, on, standing):
    for kind in ALL_KINDS_OF_RECORD:
        register.attest(register.here, kind, on)
    found = radar_of_all(on)
    assert [found.standing(line) for line in found.lines] == [standing]


def test_two_failing_years_count_from_the_day_the_second_was_graded(register, seated):
    person, _ = seated
    register.add(Grade, person=person, body=register.here, year=2023, grade="good")
    about = {"person": person, "body": register.here, "grade": "not_fulfilled"}
    register.add(Grade, year=2024, decided_on=date(2025, 3, 31), **about)
    register.add(Grade, year=2025, decided_on=date(2026, 11, 2), **about)
    line = next(line for line in radar_of_all(ON).lines if line.kind == "relief-ground")
    assert (line.since, line.due) == (date(2026, 11, 2), date(2026, 11, 16))


def test_what_happened_before_the_decree_counts_from_its_first_day(register, seated):
    person, _ = seated
    register.add(Grade, person=person, body=register.here, year=2023, grade="good")
    about = {"person": person, "body": register.here, "grade": "not_fulfilled"}
    for year in (2024, 2025):
        register.add(Grade, year=year, decided_on=date(year + 1, 1, 15), **about)
    line = next(line for line in radar_of_all(ON).lines if line.kind == "relief-ground")
    assert line.derivation.trigger == date(2026, 5, 21)


def test_nothing_is_due_under_a_law_not_yet_in_force(low_votes, seated):
    assert [line for line in radar_of_all(date(2026, 5, 20)).lines if line.provisions] == []


def test_a_body_that_attested_nothing_is_asked_to_without_a_day(seated):
    line = next(line for line in radar_of_all(ON).lines if line.kind == "attestation")
    assert (line.due, line.since, line.at_once) == (None, None, False)
    assert "mọi loại hồ sơ" in line.what.vi
    assert "any kind of record" in line.what.en


def test_an_attestation_that_ended_yesterday_is_asked_for_by_its_kind(register, attested):
    found = radar_of_all(ON + DAY)
    (line,) = [line for line in found.lines if line.kind == "attestation"]
    assert line.since == ON + DAY
    register.attest(register.owner, "terms", ON + DAY)
    (line,) = [line for line in radar_of_all(ON + DAY).lines if line.kind == "attestation"]
    assert "quá trình giữ chức vụ" not in line.what.vi
    assert "kỷ luật" in line.what.vi


def test_the_notice_of_reappointment_tells_how_it_was_counted(register, attested):
    person, _ = attested
    other = register.post(register.here, "general_director")
    register.term(person, other, date(2022, 4, 14))
    line = next(line for line in radar_of_all(ON).lines if line.kind == "term-ends")
    assert line.derivation.due == line.due
    assert line.derivation.trigger == date(2027, 4, 14)


def test_months_hold_every_line_that_is_still_to_come(register, attested):
    person, _ = attested
    for number, start in enumerate((date(2022, 4, 14), date(2023, 4, 1), date(2022, 12, 30))):
        register.term(person, register.post(register.here, "general_director", title=f"{number}"), start)
    found = radar_of_all(ON)
    to_come = [line for line in found.lines if line.due and line.due >= ON]
    assert to_come
    assert sum(count for _, count in found.months()) == len(to_come)
    assert found.months()[0][0] == date(2026, 11, 1)
    assert len(found.months()) == 13


def test_one_kind_or_one_body_or_the_agency_that_owns_it(register, low_votes):
    found = radar_of_all(ON + DAY)
    assert Counter(kinds(found)) == {"relief-ground": 1, "attestation": 1}
    assert kinds(found.only(kind="attestation")) == ["attestation"]
    assert kinds(found.only(body="E1")) == kinds(found.only(body="B1")) == kinds(found)
    assert kinds(found.only(body="E2")) == []
    assert found.only(kind="attestation").persons == found.persons


def test_every_kind_of_line_has_words():
    assert {"board-share", "concurrent-posts", "term-over"} <= set(KINDS)


@pytest.mark.parametrize(("seats", "lines"), [(10, []), (9, ["board-share"])])
def test_more_than_three_in_ten_seats_is_said_once_of_the_enterprise(register, seats, lines):
    body = register.enterprise("E1", enterprise_class="majority_state", board_seats=seats)
    for kind in ALL_KINDS_OF_RECORD:
        register.attest(body, kind, ON)
    for number in range(3):
        person = register.person(f"Lê Văn {number}")
        register.term(person, register.post(body, "representative_part_time", title=f"{number}"), date(2026, 7, 1))
    found = radar_of_all(ON)
    assert kinds(found) == lines
    assert all(line.person is None and line.body == body for line in found.lines)


@pytest.mark.parametrize(("posts", "lines"), [(4, []), (5, ["concurrent-posts"])])
def test_a_fifth_post_of_controller_is_one_line_about_the_person(register, posts, lines):
    person = register.person()
    for number in range(posts):
        body = register.enterprise(f"E{number}")
        for kind in ALL_KINDS_OF_RECORD:
            register.attest(body, kind, ON)
        register.term(person, register.post(body, "controller"), date(2026, 7, number + 1))
    found = radar_of_all(ON)
    assert kinds(found) == lines
    assert all(line.person == person and "5" in line.what.vi for line in found.lines)


def test_nobody_sees_lines_without_a_role_for_it(register, low_votes):
    assert radar(register.officer_of(), ON).lines == ()
    assert kinds(radar(register.officer_of(role="inspector"), ON)) == ["relief-ground"]


def test_an_officer_sees_the_lines_of_their_bodies_alone(register, low_votes):
    elsewhere = register.enterprise("E2")
    assert kinds(radar(register.officer_of(register.here), ON)) == ["relief-ground"]
    assert kinds(radar(register.officer_of(register.owner), ON)) == ["relief-ground"]
    assert kinds(radar(register.officer_of(elsewhere), ON)) == ["attestation"]


def test_a_post_left_for_another_house_is_not_ones_matter_any_more(register, low_votes):
    before = register.enterprise("E2")
    register.term(low_votes, register.post(before), date(2015, 1, 1), left_on=date(2020, 1, 1), left_by="transfer")
    found = radar(register.officer_of(before), ON)
    assert (kinds(found), found.persons) == (["attestation"], 0)


def test_an_administrator_with_bodies_sees_those_bodies_only(register, low_votes):
    register.enterprise("E2")
    assert kinds(radar(register.officer_of(register.here, role="administrator"), ON)) == ["relief-ground"]


def test_nobody_is_shown_grounds_against_themselves_that_their_file_hides(register, low_votes):
    officer = register.officer_of(register.here, person=low_votes)
    assert kinds(radar(officer, ON)) == []


def test_the_radar_can_be_read_as_it_was_known(register, seated):
    person, _ = seated
    at = register.moment(date(2026, 11, 19))
    Finding.objects.create(
        person=person, fact="found_degenerate", value=True, found_on=date(2026, 11, 16), recorded_at=at
    )
    assert "relief-ground" in kinds(radar_of_all(ON))
    assert "relief-ground" in kinds(radar_of_all(ON, known_on=date(2026, 11, 19)))
    assert "relief-ground" not in kinds(radar_of_all(ON, known_on=date(2026, 11, 18)))
