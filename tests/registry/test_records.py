"""Records are written once; corrections keep the old row, and the register can be read as it was known."""

from datetime import date

import pytest
from django.db import transaction

from canbo.registry.models import FieldChange, Grade, Person, RecordError, Sanction, Term
from canbo.registry.models.base import end_of

BEFORE, THAT_DAY, AFTER = date(2026, 5, 9), date(2026, 5, 10), date(2026, 5, 11)


@pytest.fixture
def grade(register, seated):
    return register.add(Grade, person=seated[0], body=register.here, year=2025, grade="good")


def test_a_correction_supersedes_and_keeps_the_old_row(register, grade) -> None:
    new = grade.correct(grade="fulfilled", at=register.moment(THAT_DAY), source="QĐ 12")

    assert list(Grade.objects.current().values_list("pk", "grade", "source")) == [(new.pk, "fulfilled", "QĐ 12")]
    old = Grade.objects.get(pk=grade.pk)
    assert (old.grade, old.superseded_by, old.superseded_at) == ("good", new, register.moment(THAT_DAY))


@pytest.mark.parametrize(
    ("day", "expected"), [(BEFORE, "good"), (THAT_DAY, "fulfilled"), (AFTER, "fulfilled"), (None, "fulfilled")]
)
def test_each_day_knows_what_was_recorded_by_its_end(register, grade, day, expected) -> None:
    grade.correct(grade="fulfilled", at=register.moment(THAT_DAY))

    assert [row.grade for row in Grade.objects.known_on(day)] == [expected]


@pytest.mark.parametrize(("day", "count"), [(date(2019, 12, 31), 0), (date(2020, 1, 1), 1), (date(2020, 1, 2), 1)])
def test_nothing_is_known_before_it_is_recorded(register, grade, day, count) -> None:
    assert Grade.objects.known_on(day).count() == count


def test_the_day_ends_at_midnight_in_hanoi_not_in_greenwich(register, seated) -> None:
    late = register.moment(THAT_DAY).replace(hour=16, minute=59, second=59)  # 23:59:59 in Hanoi
    next_day = register.moment(THAT_DAY).replace(hour=17)  # midnight in Hanoi
    register.add(Grade, person=seated[0], body=register.here, year=2023, grade="good", recorded_at=late)
    register.add(Grade, person=seated[0], body=register.here, year=2024, grade="good", recorded_at=next_day)

    assert [row.year for row in Grade.objects.known_on(THAT_DAY)] == [2023]


def test_a_withdrawn_record_has_no_successor(register, grade) -> None:
    grade.withdraw(at=register.moment(THAT_DAY))

    assert not Grade.objects.current().exists()
    assert [row.pk for row in Grade.objects.known_on(BEFORE)] == [grade.pk]


def test_a_record_is_corrected_only_once(register, grade) -> None:
    stale = Grade.objects.get(pk=grade.pk)
    grade.correct(grade="fulfilled")

    with pytest.raises(RecordError, match="superseded already") as caught:
        stale.correct(grade="excellent")
    assert caught.value.said("vi") == "Bản ghi này đã có bản khác thay thế; hãy sửa bản mới nhất."
    assert [row.grade for row in Grade.objects.current()] == ["fulfilled"]


def test_a_refused_correction_leaves_the_record_in_force(register, grade) -> None:
    with pytest.raises(Exception, match="grade"):
        grade.correct(grade="splendid")

    assert [row.grade for row in Grade.objects.current()] == ["good"]


@pytest.mark.parametrize(
    "act",
    [
        lambda grade: grade.save(),
        lambda grade: grade.delete(),
        lambda grade: Grade.objects.all().delete(),
        lambda grade: Grade.objects.update(grade="excellent"),
        lambda grade: Grade.objects.bulk_update([grade], ["grade"]),
        lambda grade: Grade.objects.update_or_create({"grade": "excellent"}, pk=grade.pk),
        lambda grade: grade.person.delete(),
        lambda grade: Person.objects.all().delete(),
        lambda grade: Person.objects.update(full_name="X"),
        lambda grade: grade.person.grades.all().delete(),
    ],
)
def test_nothing_is_changed_or_deleted_without_a_trace(grade, act) -> None:
    with pytest.raises(RecordError), transaction.atomic():
        act(grade)

    assert list(Grade.objects.values_list("grade", "superseded_at")) == [("good", None)]
    assert Person.objects.get().full_name == "Trần Minh Hòa"


def test_a_person_is_revised_with_each_changed_field_kept(register, seated) -> None:
    person, _ = seated
    by = register.officer_of(register.here)

    changed = person.revise(by=by, at=register.moment(THAT_DAY), retirement_date=date(2033, 4, 1), source="hồ sơ")

    assert changed == ["retirement_date"]
    assert list(FieldChange.objects.values_list("thing", "thing_id", "field", "old", "new", "by", "source")) == [
        ("person", person.pk, "retirement_date", None, "2033-04-01", by.pk, "hồ sơ")
    ]


def test_plain_saving_keeps_the_change_too(seated) -> None:
    person = Person.objects.get(pk=seated[0].pk)
    person.full_name = "Trần Minh Hoà"
    person.save()

    assert list(FieldChange.objects.values_list("field", "old")) == [("full_name", "Trần Minh Hòa")]


def test_saving_without_a_change_leaves_no_trace(seated) -> None:
    assert seated[0].revise() == []
    assert not FieldChange.objects.exists()


def test_a_kept_change_is_itself_kept(seated) -> None:
    seated[0].revise(sex="male")
    change = FieldChange.objects.get()

    for act in (change.save, FieldChange.objects.all().delete):
        with pytest.raises(RecordError):
            act()
    assert FieldChange.objects.count() == 1


def test_a_term_that_ends_is_a_correction_so_the_day_before_still_saw_it_open(register, seated) -> None:
    _, term = seated
    term.correct(left_on=THAT_DAY, left_by="resignation", at=register.moment(THAT_DAY))

    assert [t.left_on for t in Term.objects.known_on(BEFORE)] == [None]
    assert [t.left_on for t in Term.objects.current()] == [THAT_DAY]


def test_the_same_sanction_may_be_recorded_again_after_withdrawal(register, seated) -> None:
    fields = {"person": seated[0], "form": "warning", "effective_on": BEFORE}
    register.add(Sanction, **fields).withdraw(at=register.moment(THAT_DAY))
    register.add(Sanction, **fields)

    assert Sanction.objects.current().count() == 1


@pytest.mark.parametrize(
    ("day", "end"), [(date(2024, 2, 29), "2024-03-01"), (date(9999, 12, 30), "9999-12-31"), (date.max, "9999-12-31")]
)
def test_every_day_has_an_end_in_the_installations_time(day, end):
    assert end_of(day).isoformat() == f"{end}T00:00:00+07:00"
