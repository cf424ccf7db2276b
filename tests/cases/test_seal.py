"""The daily seal."""

from datetime import UTC, date, datetime, timedelta

import pytest

from canbo.cases.canonical import ChainError
from canbo.cases.links import GENESIS, Mark
from canbo.cases.models import Seal
from canbo.cases.seal import seal

FIRST = date(2026, 9, 1)
MIDNIGHT = datetime(2026, 9, 1, 17, 0, tzinfo=UTC)  # in Hanoi
NIGHT = MIDNIGHT + timedelta(hours=1)


def test_a_seal_holds_where_the_record_ended_that_day(record) -> None:
    record.open()
    last = record.open(at=MIDNIGHT - timedelta(microseconds=1))
    record.open(at=MIDNIGHT)
    made = seal(FIRST, at=NIGHT)

    assert made.mark() == Mark(FIRST, 2, last.hash)
    assert str(Seal.objects.get()) == f"2026-09-01:2:{last.hash}"
    assert Mark.parse(str(made)) == made.mark()


def test_a_day_is_sealed_once_and_keeps_its_seal(record) -> None:
    record.open()
    first = seal(FIRST, at=NIGHT)

    assert seal(FIRST, at=NIGHT + timedelta(days=3)) == first
    assert Seal.objects.count() == 1


def test_a_day_without_events_is_sealed_where_the_record_stood(record) -> None:
    assert seal(date(2026, 8, 31), at=NIGHT).mark() == Mark(date(2026, 8, 31), 0, GENESIS)
    event = record.open()
    seal(FIRST, at=NIGHT)

    assert seal(date(2026, 9, 5), at=NIGHT + timedelta(days=9)).mark() == Mark(date(2026, 9, 5), 1, event.hash)


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("at", "over"), [(MIDNIGHT - timedelta(microseconds=1), False), (MIDNIGHT, True), (NIGHT, True)]
)
def test_only_a_day_that_is_over_is_sealed(at, over) -> None:
    if over:
        assert seal(FIRST, at=at).day == FIRST
    else:
        with pytest.raises(ChainError, match="2026-09-01 is not over"):
            seal(FIRST, at=at)
        assert not Seal.objects.exists()


@pytest.mark.django_db
def test_no_day_is_sealed_before_one_that_is() -> None:
    seal(FIRST, at=NIGHT)

    with pytest.raises(ChainError, match="2026-08-31 cannot be sealed any more") as refused:
        seal(date(2026, 8, 31), at=NIGHT)

    assert "31/08/2026" in refused.value.said("vi")
    assert Seal.objects.count() == 1


@pytest.mark.parametrize(("later", "kept"), [(-1, False), (0, True), (1, True)])
def test_nothing_is_recorded_on_a_sealed_day(record, later, kept) -> None:
    number = record.open().case
    seal(FIRST, at=NIGHT)
    at = MIDNIGHT + timedelta(microseconds=later)

    for write in (lambda: record.open(at=at), lambda: record.add(number, at=at)):
        if kept:
            assert write().at == at
        else:
            with pytest.raises(ChainError, match="2026-09-01 is sealed"):
                write()
