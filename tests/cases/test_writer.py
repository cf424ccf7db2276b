"""The one writer: what it writes, what it refuses, and that a refusal leaves nothing behind."""

from datetime import UTC, datetime, timedelta

import pytest
from django.db import OperationalError, transaction

from canbo.cases.canonical import ChainError, commitment
from canbo.cases.chain import GENESIS, verify
from canbo.cases.models import Case, CaseClock, CaseEvent, PersonalValue
from canbo.cases.rows import UnknownParty
from canbo.cases.writer import ERASED, NoSuchCase, RecordBusy, StaleCase, append, erase, writing


def held():
    """Everything a refusal must leave as it was."""
    return (
        [event.link() for event in CaseEvent.objects.all()],
        list(PersonalValue.objects.values_list("event_id", "field", "value")),
        list(Case.objects.values()),
        list(CaseClock.objects.values()),
    )


def test_a_case_is_opened_under_the_next_number_of_its_year(record) -> None:
    first, second = record.open(), record.open()
    record.now = datetime(2026, 12, 31, 16, 30, tzinfo=UTC)
    last_of_the_year = record.open(at=record.now)
    first_of_the_next = record.open(at=record.now + timedelta(minutes=30))

    numbers = [event.case for event in (first, second, last_of_the_year, first_of_the_next)]
    assert numbers == ["2026-0001", "2026-0002", "2026-0003", "2027-0001"]


def test_after_nine_thousand_nine_hundred_ninety_nine_comes_ten_thousand(record, monkeypatch) -> None:
    from canbo.cases import writer

    monkeypatch.setattr(writer, "_next_number", lambda _: "2026-9999")
    record.open()
    monkeypatch.undo()

    assert record.open().case == "2026-10000"
    assert record.open().case == "2026-10001"


def test_events_are_linked_in_their_case_and_overall(record) -> None:
    first, other = record.open(), record.open()
    second = record.add(first.case)
    rows = list(CaseEvent.objects.all())

    assert [row.seq for row in rows] == [1, 2, 3]
    assert [row.global_prev for row in rows] == [GENESIS, first.hash, other.hash]
    assert [row.case_prev for row in rows] == [GENESIS, GENESIS, first.hash]
    assert verify(row.link() for row in rows) is None
    assert second.hash == rows[-1].hash == rows[-1].link().digest()


def test_several_events_are_recorded_at_once_and_in_order(record) -> None:
    number = record.open().case
    rows = record.write(number, record.draft("talk_recorded"), record.draft("resignation_proposed"), expected_version=1)

    assert [(row.seq, row.type) for row in rows] == [(2, "talk_recorded"), (3, "resignation_proposed")]
    assert rows[1].case_prev == rows[1].global_prev == rows[0].hash
    assert Case.objects.get().state == "proposed"


def test_the_read_models_follow_in_the_same_act(record) -> None:
    event = record.open()
    case = Case.objects.get()

    assert (case.number, case.procedure, case.person, case.body) == (
        event.case,
        "resignation",
        record.person,
        record.body,
    )
    assert (case.state, case.version, case.head) == ("filed", 1, event.hash)
    assert (case.opened_at, case.closed_at, case.known_at) == (event.at, None, event.at)
    assert (case.waiting_for, str(case.due_on)) == ("personnel_body", "2026-09-16")
    assert [(clock.key, clock.provision, clock.due_on) for clock in case.clocks.all()] == [
        ("talk", "181/2026:34.3.b", case.due_on)
    ]

    withdrawn = record.add(event.case, "resignation_withdrawn")
    case.refresh_from_db()
    assert (case.state, case.version, case.head) == ("withdrawn", 2, withdrawn.hash)
    assert (case.closed_at, case.due_on, case.waiting_for) == (withdrawn.at, None, "")


def test_four_dates_are_kept_apart(record) -> None:
    from datetime import date

    number = record.open().case
    said = {"decided_on": "2026-09-10", "effective_on": "2026-10-01", "acted_on": "2026-09-11"}
    row = record.add(number, "resignation_accepted", said, at=datetime(2026, 9, 11, 17, 30, tzinfo=UTC))

    days = (row.decided_on, row.acted_on, row.recorded_on, row.effective_on)
    assert days == (date(2026, 9, 10), date(2026, 9, 11), date(2026, 9, 12), date(2026, 10, 1))
    assert CaseEvent.objects.get(pk=1).decided_on is None


def test_a_personal_value_is_kept_beside_the_event(record) -> None:
    event = record.open(personal={"reason": "ốm nặng"})
    kept = PersonalValue.objects.get()

    assert (kept.event, kept.field, kept.value) == (event, "reason", '"ốm nặng"')
    assert "ốm" not in event.body
    assert event.data["personal"] == {"reason": commitment("reason", "ốm nặng", kept.salt)}


def test_no_two_values_share_a_salt(record) -> None:
    record.open(personal={"a": "yes", "b": "yes"})
    record.open(personal={"a": "yes"})

    assert len(set(PersonalValue.objects.values_list("salt", flat=True))) == 3


@pytest.mark.parametrize("seen", [0, 1, 3])
def test_who_has_not_read_the_last_event_writes_nothing(record, seen) -> None:
    number = record.open().case
    record.add(number)
    before = held()

    with pytest.raises(StaleCase, match="has changed since you read it") as refused:
        record.add(number, expected_version=seen)

    assert "hãy đọc lại" in refused.value.said("vi")
    assert held() == before
    assert record.add(number, expected_version=2).seq == 3


@pytest.mark.parametrize(
    ("error", "words", "said"),
    [
        (StaleCase, "A new case has no events yet", {"expected_version": 1}),
        (ChainError, "no type of event", {"drafts": ["Filed"]}),
        (ChainError, "nothing to record", {"drafts": []}),
        (ChainError, "no opaque id", {"actor": "Nguyễn Văn A"}),
        (ChainError, "no opaque id", {"actor": "a@b.vn"}),
        (ChainError, "no opaque id", {"actor": ""}),
        (ChainError, "no opaque id", {"actor": "u" * 61}),
        (ChainError, "no time zone", {"at": datetime(2026, 9, 2)}),  # noqa: DTZ001
        (UnknownParty, "p-2, which is not in the register", {"person": "p-2"}),
        (UnknownParty, "E2, which is not in the register", {"body": "E2"}),
        (ValueError, "no procedure called x", {"procedure": "x"}),
    ],
)
def test_what_cannot_be_recorded_leaves_nothing_behind(record, error, words, said) -> None:
    from dataclasses import replace

    record.open()
    before = held()
    about = {name: said.pop(name) for name in ("person", "body", "procedure") if name in said}
    drafts = [record.draft(kind) for kind in said.pop("drafts", ["resignation_filed"])]

    with pytest.raises(error, match=words):
        record.write(replace(record.opening(), **about), *drafts, **{"expected_version": 0, **said})

    assert held() == before


def test_a_case_that_is_not_there_cannot_be_added_to(record) -> None:
    record.open()
    before = held()

    with pytest.raises(NoSuchCase, match="no case 2026-0002; check the number") as refused:
        record.add("2026-0002", expected_version=0)

    assert "Không có vụ việc 2026-0002" in refused.value.said("vi")
    assert held() == before


@pytest.mark.parametrize(("earlier", "kept"), [(-1, True), (0, True), (1, False)])
def test_time_does_not_run_backward_in_a_case(record, earlier, kept) -> None:
    event = record.open()
    at = event.at - timedelta(microseconds=earlier)

    if kept:
        assert record.add(event.case, at=at).at == at
    else:
        with pytest.raises(ChainError, match="before the last event of case 2026-0001 was recorded"):
            record.add(event.case, at=at)
        assert CaseEvent.objects.count() == 1


def test_clocks_of_two_machines_may_differ_between_cases(record) -> None:
    event = record.open()

    assert record.open(at=event.at - timedelta(seconds=1)).seq == 2


def test_a_read_model_that_fails_takes_the_events_with_it(record) -> None:
    def broken(_rows, _known_at):
        raise ZeroDivisionError

    number = record.open().case
    before = held()
    with pytest.raises(ZeroDivisionError), transaction.atomic():
        append(
            number,
            [record.draft("talk_recorded", None, {"minutes": "…"})],
            actor="u-1",
            at=record.tick(),
            expected_version=1,
            project=broken,
        )

    assert held() == before


def test_the_transaction_around_decides_whether_it_is_kept(record) -> None:
    before = held()
    with transaction.atomic():
        record.open()
        transaction.set_rollback(True)

    assert held() == before


@pytest.mark.django_db
def test_whoever_waited_too_long_is_told_so() -> None:
    with pytest.raises(RecordBusy, match="nothing was recorded, try again") as refused, writing():
        raise OperationalError("database is locked")

    assert "hãy thử lại" in refused.value.said("vi")


@pytest.mark.django_db
def test_any_other_failure_of_the_database_is_not_hidden() -> None:
    with pytest.raises(OperationalError, match="disk is full"), writing():
        raise OperationalError("database or disk is full")


def erased(record, event, fields=("reason",), **said):
    said = {"actor": "u-9", "at": record.tick(), "ground": "91/2025:14", "expected_version": 1, **said}
    return erase(event.case, event.seq, fields, **said)


def test_value_and_salt_go_together_and_the_erasure_is_on_record(record) -> None:
    event = record.open(personal={"reason": "ốm nặng", "note": "…"})
    row = erased(record, event)

    assert (row.type, row.actor, row.data) == (
        ERASED,
        "u-9",
        {"event": 1, "fields": ["reason"], "ground": "91/2025:14"},
    )
    assert list(PersonalValue.objects.values_list("field", flat=True)) == ["note"]
    assert verify(link.link() for link in CaseEvent.objects.all()) is None
    assert (Case.objects.get().state, Case.objects.get().version) == ("filed", 2)


@pytest.mark.parametrize(
    ("fields", "said", "error"),
    [
        (("reason", "other"), {}, ChainError),
        (("other",), {}, ChainError),
        ((), {}, ChainError),
        (("reason",), {"ground": " "}, ChainError),
        (("reason",), {"expected_version": 0}, StaleCase),
        (("reason",), {"actor": "Nguyễn Văn A"}, ChainError),
    ],
)
def test_an_erasure_that_is_refused_erases_nothing(record, fields, said, error) -> None:
    event = record.open(personal={"reason": "ốm nặng"})
    before = held()

    with pytest.raises(error):
        erased(record, event, fields, **said)

    assert held() == before


def test_nothing_is_erased_twice_nor_from_another_case(record) -> None:
    event = record.open(personal={"reason": "ốm nặng"})
    other = record.open()

    with pytest.raises(ChainError, match="holds no such personal values"):
        erase(other.case, event.seq, ["reason"], actor="u-1", at=record.tick(), expected_version=1, ground="x")
    erased(record, event)
    with pytest.raises(ChainError, match="may be erased already"):
        erased(record, event, expected_version=2)
