"""A radar that is kept says what a new one says: whatever changes shows at once, and nothing else is screened twice."""

from datetime import date, timedelta

import pytest

from canbo.registry.models import (
    ConfidenceRound,
    Grade,
    Override,
    OverrideEnd,
    ReadingSetting,
)
from canbo.registry.radar import kept, kept_radar, radar
from canbo.registry.radar.build import radar_of_register

ON = date(2026, 11, 21)


@pytest.fixture
def officer(register, seated):
    register.attest(register.here, "confidence_rounds", ON)
    return register.officer_of(register.here)


@pytest.fixture
def screened(monkeypatch):
    """How often a radar was screened."""
    kept._kept.clear()
    seen = []

    def counted(*args, **said):
        seen.append(args)
        return radar_of_register(*args, **said)

    monkeypatch.setattr(kept, "radar_of_register", counted)
    return seen


def same(user, on=ON, known_on=None):
    """The kept radar, which has to be the one screened anew."""
    found = kept_radar(user, on, known_on=known_on)
    assert found == radar(user, on, known_on=known_on)
    return found


def test_what_nothing_has_changed_is_screened_once(officer, screened):
    assert same(officer) is same(officer)
    assert len(screened) == 1


def low_votes(register, person):
    register.add(ConfidenceRound, person=person, body=register.here, held_on=date(2026, 11, 13), cast=21, low=15)


def change_nothing(register, person, term):
    return False


def add_a_record(register, person, term):
    low_votes(register, person)
    return True


def correct_a_record(register, person, term):
    term.correct(years=2)
    return True


def withdraw_a_record(register, person, term):
    term.withdraw()
    return True


def revise_a_person(register, person, term):
    person.revise(full_name="Trần Minh Hà")
    return True


def revise_a_body(register, person, term):
    register.here.revise(name="Tổng công ty khác")
    return True


def attest_more(register, person, term):
    register.attest(register.here, "grades", date(2026, 12, 31))
    return True


def settle_a_reading(register, person, term):
    author = register.officer_of(role="administrator")
    ReadingSetting.objects.create(name="reading_17_1", choice="working_days", author=author, reason="thử")
    return True


def override_a_provision(register, person, term):
    author = register.officer_of(role="administrator")
    Override.objects.create(
        provision="181/2026:35.1.b", value=True, citation="Quy định 400", start=date(2026, 9, 1), author=author,
        reason="thử",
    )  # fmt: skip
    return True


def by_a_strangers_sql(register, person, term):
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("UPDATE registry_term SET years = 3 WHERE id = %s", [term.pk])
    return True


CHANGES = [
    change_nothing, add_a_record, correct_a_record, withdraw_a_record, revise_a_person, revise_a_body, attest_more,
    settle_a_reading, override_a_provision, by_a_strangers_sql,
]  # fmt: skip


@pytest.mark.parametrize("change", CHANGES, ids=[change.__name__ for change in CHANGES])
def test_whatever_changes_shows_at_once(register, seated, officer, screened, change):
    same(officer)
    changed = change(register, *seated)
    same(officer)
    assert len(screened) == 1 + changed


def test_a_line_comes_and_goes_with_its_record(register, seated, officer, screened):
    def grounds():
        return [line.kind for line in same(officer).lines if line.kind == "relief-ground"]

    assert grounds() == []
    low_votes(register, seated[0])
    assert grounds() == ["relief-ground"]
    ConfidenceRound.objects.get().withdraw()
    assert grounds() == []


def test_an_override_that_ends_shows_at_once(register, seated, officer, screened):
    override_a_provision(register, *seated)
    assert [line.kind for line in same(officer).lines if line.overrides] == ["relief-ground"]
    one = Override.objects.get()
    OverrideEnd.objects.create(override=one, last_day=ON - timedelta(days=1), author=one.author, reason="hết")
    assert [line.kind for line in same(officer).lines if line.overrides] == []


def test_a_case_that_changes_the_register_shows_at_once(db, screened):
    from tests.cases.office import DECISION, Office

    on, office = date(2026, 12, 2), Office()
    office.settle_all()

    def holders():
        return same(office.officer, on).persons

    before = holders()
    case = office.opened_up()
    assert holders() == before
    office.do(office.council, case, "accept", DECISION, "2026-11-27")
    assert holders() == before - 1


def test_each_user_day_and_knowledge_has_their_own(register, seated, officer, screened):
    low_votes(register, seated[0])
    other = register.officer_of(register.enterprise("E2"))
    inspector = register.officer_of(role="inspector")
    seen = [seated[0] in [line.person for line in same(user).lines] for user in (officer, other, inspector)]
    assert seen == [True, False, True]
    assert same(officer, ON) != same(officer, date(2028, 12, 1))
    assert same(officer, known_on=date(2019, 12, 31)).persons == 0
    assert len(screened) == 6 - 1  # the officer's of the day was kept


def test_another_role_body_or_person_of_the_user_shows_at_once(register, seated, officer, screened):
    assert same(officer).lines
    officer.bodies.clear()
    assert same(officer).lines == ()
    officer.bodies.set([register.here])
    assert same(officer).lines
    officer.is_active = False
    assert same(officer).lines == ()


def test_one_screened_while_somebody_wrote_is_not_kept(register, seated, officer, monkeypatch):
    kept._kept.clear()

    def meanwhile(*args, **said):
        found = radar_of_register(*args, **said)
        low_votes(register, seated[0])
        return found

    with monkeypatch.context() as patch:
        patch.setattr(kept, "radar_of_register", meanwhile)
        kept_radar(officer, ON)
    assert kept._kept == {}
    assert "relief-ground" in [line.kind for line in same(officer).lines]


def test_no_more_are_kept_than_a_few(register, seated, officer, screened, monkeypatch):
    monkeypatch.setattr(kept, "MOST", 2)
    for days in (0, 1, 2, 0):
        kept_radar(officer, ON + timedelta(days=days))
    assert (len(kept._kept), len(screened)) == (2, 4)


def test_signing_in_changes_no_radar_and_every_table_of_the_register_is_looked_at(register, officer):
    from django.utils import timezone

    before = kept.digest()
    officer.last_login = timezone.now()
    officer.save()
    assert kept.digest() == before
    tables = {table for table, _, _ in kept._tables()}
    assert {"registry_term", "registry_override", "registry_user_bodies", "registry_fieldchange"} <= tables


def test_rows_beyond_the_first_read_count_too(register, seated, officer, monkeypatch):
    monkeypatch.setattr(kept, "ROWS", 1)
    for year in (2020, 2021, 2022):
        register.add(Grade, person=seated[0], body=register.here, year=year, grade="good")
    before = kept.digest()
    Grade.objects.get(year=2022).correct(grade="excellent")
    assert kept.digest() != before
