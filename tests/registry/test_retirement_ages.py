"""Corrections of the retirement age: kept like documents that prevail, used by sheets and radar as they were known."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError

from canbo.law.retirement import AGE
from canbo.registry.facts import facts_of
from canbo.registry.models import Override, OverrideEnd, RecordError
from canbo.registry.radar.build import radar_of_all

ON = date(2026, 11, 21)
RECORDED = date(2026, 9, 2)
BORN = date(1966, 4, 1)


@pytest.fixture
def correct(register):
    author = register.officer_of(role="administrator", full_name="Nguyễn Thị An")

    def record(years, start=BORN, end=None, sex="male", at=RECORDED):
        one = Override(
            provision=AGE, value=years * 12, citation=f"Luật {years}", start=start, end=end, where={"sex": [sex]},
            author=author, reason="luật mới", recorded_at=register.moment(at),
        )  # fmt: skip
        one.full_clean()
        one.save()
        return one

    return record


@pytest.fixture
def man(register, seated):
    person = seated[0]
    person.revise(birth_date=BORN, sex="male", at=register.moment(date(2026, 1, 1)))
    return person


def withdrawn(one, register, at):
    return OverrideEnd.objects.create(
        override=one, last_day=one.start - timedelta(days=1), author=one.author, reason="nhầm",
        recorded_at=register.moment(at),
    )  # fmt: skip


def sheet(person, known_on=None):
    return facts_of(person, None, ON, known_on)


def test_a_sheet_is_reckoned_by_the_correction_once_it_was_known(correct, man):
    assert (sheet(man).retires_on, sheet(man).corrected) == (date(2028, 4, 30), None)
    correct(65)
    assert sheet(man).retires_on == date(2031, 4, 30)
    assert sheet(man).corrected.citation == "Luật 65"
    before = sheet(man, date(2026, 9, 1))
    assert (before.retires_on, before.corrected) == (date(2028, 4, 30), None)
    assert sheet(man, RECORDED).retires_on == date(2031, 4, 30)


def test_withdrawn_it_was_still_known_in_between(correct, man, register):
    withdrawn(correct(65), register, date(2026, 10, 5))
    assert (sheet(man).retires_on, sheet(man).corrected) == (date(2028, 4, 30), None)
    assert sheet(man, date(2026, 10, 4)).retires_on == date(2031, 4, 30)


def test_of_two_the_later_recorded_holds(correct, man):
    correct(65, at=date(2026, 10, 1))
    correct(64, start=date(1967, 1, 1), at=date(2026, 10, 3))
    correct(63, start=date(1960, 1, 1), at=date(2026, 10, 2))
    assert sheet(man).retires_on == date(2029, 4, 30)
    assert sheet(man, date(2026, 10, 1)).retires_on == date(2031, 4, 30)


def test_a_recorded_day_stands(correct, man, register):
    man.revise(retirement_date=date(2027, 1, 31), at=register.moment(date(2026, 2, 1)))
    correct(65)
    assert (sheet(man).retires_on, sheet(man).corrected) == (date(2027, 1, 31), None)


def test_the_months_at_the_end_of_the_term_follow(correct, man):
    months = "months_to_retirement_at_term_end"
    assert sheet(man).values[months] == 0
    correct(65)
    assert sheet(man).values[months] == 27


def test_the_radar_tells_of_retirement_by_the_correction_and_says_so(correct, man):
    def retiring(known_on=None):
        return [line for line in radar_of_all(ON, known_on=known_on).lines if line.kind == "retirement"]

    assert retiring() == []
    correct(61)
    (line,) = retiring()
    assert (line.due, [one.citation for one in line.overrides]) == (date(2027, 4, 30), ["Luật 61"])
    assert line.to_json(ON, ON)["overrides"][0]["provision"] == AGE
    assert retiring(date(2026, 9, 1)) == []


def test_an_enterprise_without_such_births_rests_on_none(correct, man):
    correct(61, start=date(1967, 1, 1))
    assert [line for line in radar_of_all(ON).lines if line.overrides] == []


def test_what_is_recorded_is_kept(correct):
    one = correct(65)
    with pytest.raises(RecordError):
        one.delete()
    one.citation = "khác"
    with pytest.raises(RecordError):
        one.save()


def test_what_cannot_stand_is_not_recorded(correct):
    for wrong in ({"years": 44}, {"years": 76}, {"years": 62, "start": date(1966, 4, 2)}, {"years": 62, "sex": "x"}):
        with pytest.raises(ValidationError):
            correct(**wrong)
    assert not Override.objects.exists()


def test_they_are_told_apart_from_documents_that_prevail(correct):
    one = correct(65)
    assert list(Override.objects.of_age()) == [one]
    assert list(Override.objects.of_provisions()) == []
