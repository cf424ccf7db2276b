"""What a case is, from its events."""

from datetime import UTC, date, datetime, timedelta

import pytest

from canbo.cases.canonical import ChainError
from canbo.cases.models import CaseEvent
from canbo.cases.projection import CaseRow, ClockRow, Opening, history, project, state_of


def test_an_opening_is_read_as_it_was_written() -> None:
    opening = Opening("resignation", date(2026, 9, 1), "p-1", "E1", "vn-state")

    assert Opening.of({"opens": opening.to_body(), "ground": "x"}) == opening


@pytest.mark.parametrize(
    "data",
    [
        {},
        {"opens": None},
        {"opens": {}},
        {"opens": {"procedure": "resignation", "begun": "1/9/2026", "person": "p", "body": "b"}},
        {"opens": {"procedure": "resignation", "begun": "2026-09-01", "person": "p"}},
        {"opens": {"procedure": "x", "begun": "2026-09-01", "person": "p", "body": "b", "colour": "red"}},
    ],
)
def test_a_first_event_that_opens_nothing_is_told(data) -> None:
    with pytest.raises(ChainError, match="does not say what the case is about"):
        Opening.of(data)


def test_the_engine_reads_numbers_of_the_case_and_vietnams_clock(record) -> None:
    record.open()
    first = record.open(at=datetime(2026, 9, 1, 17, 30, tzinfo=UTC))
    record.open()
    record.add(first.case)
    events = history(list(CaseEvent.objects.of(first.case)))

    assert [event.seq for event in events] == [1, 2]
    assert events[0].at.date() == date(2026, 9, 2)
    assert events[0].body["ground"] == "181/2026:34.1.a"


def test_the_next_clock_is_the_running_one_that_ends_first() -> None:
    opening = Opening("resignation", date(2026, 9, 1), "p-1", "E1")
    start, near, far = date(2026, 9, 1), date(2026, 9, 10), date(2026, 9, 20)
    stopped = ClockRow("a", "x", "person", start, near, stopped_on=start)
    suspended = ClockRow("b", "x", "person", start, None, suspended_on=start)
    later, first = ClockRow("c", "x", "authority", start, far), ClockRow("d", "x", "personnel_body", start, near)

    assert CaseRow(opening, "filed", None, (stopped, suspended, later, first)).next_clock == first
    assert CaseRow(opening, "filed", None, (stopped, suspended)).next_clock is None


def test_the_same_events_give_the_same_row_whenever_asked(record) -> None:
    number = record.open().case
    record.add(number, "resignation_proposed")
    rows, known_at = list(CaseEvent.objects.of(number)), record.now

    assert project(rows, known_at) == project(list(CaseEvent.objects.of(number)), known_at)
    assert state_of(rows, known_at).state == "proposed"


def test_a_reading_counts_from_the_moment_it_was_set(record) -> None:
    from canbo.registry.models import ReadingSetting, User

    number = record.open().case
    record.add(number, "resignation_proposed")
    record.add(number, "decision_extended")
    rows, before = list(CaseEvent.objects.of(number)), record.now
    author = User.objects.create_user("admin", role="administrator")
    ReadingSetting.objects.create(
        name="reading_15_days", choice="added_to_ten", author=author, reason="x", set_at=before + timedelta(hours=1)
    )
    cautious, settled = project(rows, before), project(rows, before + timedelta(hours=1))

    assert [clock.due_on for clock in cautious.clocks][1] < [clock.due_on for clock in settled.clocks][1]


@pytest.mark.parametrize(
    ("events", "closed"),
    [
        (("resignation_withdrawn",), 0),
        (("resignation_withdrawn", "event_corrected"), 0),
        (("resignation_proposed", "resignation_refused"), 1),
        (("resignation_proposed",), None),
    ],
)
def test_a_case_is_closed_when_it_came_to_a_final_state(record, events, closed) -> None:
    number = record.open().case
    made = [record.add(number, kind, {"corrects": 1} if kind == "event_corrected" else None) for kind in events]
    row = project(list(CaseEvent.objects.of(number)), record.now)

    assert row.closed_at == (None if closed is None else made[closed].at)
