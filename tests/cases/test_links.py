"""One event of the chain, and one seal."""

import hashlib
import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from canbo.cases.canonical import ChainError
from canbo.cases.links import GENESIS, Link, Mark, day_of

LINK = Link(
    7,
    "2026-0003",
    "talk_recorded",
    datetime(2026, 9, 1, 2, 0, tzinfo=UTC),
    "u-4",
    '{"held_on":"2026-09-01"}',
    "a" * 64,
    "b" * 64,
)


def test_the_hash_is_sha256_over_the_canonical_json_of_every_column() -> None:
    columns = {
        "seq": 7,
        "case": "2026-0003",
        "type": "talk_recorded",
        "at": "2026-09-01T02:00:00.000000Z",
        "actor": "u-4",
        "body": '{"held_on":"2026-09-01"}',
        "case_prev": "a" * 64,
        "global_prev": "b" * 64,
    }
    written = json.dumps(columns, ensure_ascii=False, sort_keys=True, separators=(",", ":"))

    assert LINK.digest() == hashlib.sha256(written.encode()).hexdigest()


@pytest.mark.parametrize(
    "change",
    [
        {"seq": 8},
        {"case": "2026-0004"},
        {"type": "talk_Recorded"},
        {"at": LINK.at + timedelta(microseconds=1)},
        {"actor": "u-5"},
        {"body": '{"held_on": "2026-09-01"}'},
        {"case_prev": GENESIS},
        {"global_prev": GENESIS},
    ],
    ids=lambda change: next(iter(change)),
)
def test_no_column_can_change_without_the_hash(change) -> None:
    assert replace(LINK, **change).digest() != LINK.digest()


def test_letters_taken_apart_are_another_text() -> None:
    assert replace(LINK, body="\u1ed1").digest() != replace(LINK, body="\u00f4\u0301").digest()


def test_the_zone_of_a_clock_does_not_matter() -> None:
    assert replace(LINK, at=LINK.at.astimezone(timezone(timedelta(hours=7)))).digest() == LINK.digest()


def test_a_time_that_is_none_any_more_has_no_hash() -> None:
    assert replace(LINK, at=None).digest() == ""


@pytest.mark.parametrize(
    ("hour", "minute", "day"),
    [(16, 59, date(2026, 9, 1)), (17, 0, date(2026, 9, 2))],
)
def test_a_day_begins_at_midnight_in_vietnam(hour, minute, day) -> None:
    assert day_of(datetime(2026, 9, 1, hour, minute, tzinfo=UTC)) == day


def test_a_seal_is_read_as_it_is_printed() -> None:
    mark = Mark(date(2026, 9, 1), 7, "0f" * 32)

    assert str(mark) == f"2026-09-01:7:{'0f' * 32}"
    assert Mark.parse(f"  2026-09-01:7:{'0F' * 32}\n") == mark


@pytest.mark.parametrize(
    "text",
    [
        "",
        "2026-09-01",
        f"2026-09-01:{'0f' * 32}",
        f"2026-13-01:7:{'0f' * 32}",
        f"01/09/2026:7:{'0f' * 32}",
        f"2026-09-01:-7:{'0f' * 32}",
        f"2026-09-01:٧:{'0f' * 32}",
        f"2026-09-01:7:{'0f' * 31}",
        f"2026-09-01:7:{'0g' * 32}",
    ],
)
def test_anything_else_is_no_seal(text) -> None:
    with pytest.raises(ChainError, match="is no seal; a seal is written as DAY:NUMBER:HASH") as refused:
        Mark.parse(text)

    assert "không phải là dấu niêm" in refused.value.said("vi")
