"""The record is checked where it is kept: whatever was altered behind its guards is found and told."""

from datetime import UTC, date, datetime, timedelta

import pytest
from django.db import connection
from tests.cases.chains import relinked

from canbo.cases import guards
from canbo.cases.canonical import ChainError
from canbo.cases.chain import Mark
from canbo.cases.models import Case, CaseEvent, PersonalValue
from canbo.cases.seal import seal
from canbo.cases.verify import verify
from canbo.cases.writer import erase

A, B, C = "2026-0001", "2026-0002", "2026-0003"


@pytest.fixture
def kept(record):
    """Six events: A B A C A B."""
    record.open(personal={"reason": "ốm nặng"})
    record.open()
    record.add(A, personal={"minutes": "…"})
    record.open()
    record.add(A, "resignation_proposed")
    record.add(B, "resignation_withdrawn")
    return record


def behind_the_guards(*statements) -> None:
    """What somebody does who may alter the database itself: guards off, statements, guards on again."""
    guards.remove(connection)
    with connection.cursor() as cursor:
        for statement, values in statements:
            cursor.execute(statement, values)
    if connection.vendor == "postgresql":
        with connection.cursor() as cursor:
            cursor.execute("SET CONSTRAINTS ALL IMMEDIATE")
    guards.install(connection)


def findings(*marks):
    report = verify(marks)
    assert all(found.words.vi and found.words.en for found in report.findings)
    assert report.intact == (not report.findings)
    return [(found.kind, found.seq, found.case) for found in report.findings]


def test_a_record_that_nobody_altered_is_intact(kept) -> None:
    seal(date(2026, 9, 1), at=kept.tick(days=1))
    report = verify()

    assert report.findings == ()
    assert (report.events, report.cases, report.seals, report.held, report.erased) == (6, 3, 1, 2, 0)
    last = CaseEvent.objects.last()
    assert (report.scope, report.seq, report.head) == ("record", 6, last.hash)


@pytest.mark.django_db
def test_an_empty_record_is_intact() -> None:
    assert verify().to_json() == {
        "intact": True,
        "scope": "record",
        "events": 0,
        "cases": 0,
        "seals": 0,
        "personal_values": {"held": 0, "erased": 0, "left_out": False},
        "files": 0,
        "last": {"seq": 0, "hash": "0" * 64},
        "findings": [],
    }


@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("actor", "u-2"),
        ("at", datetime(2026, 9, 1, 5, 0, 0, 1, tzinfo=UTC)),
        ("body", '{"minutes":"nothing"}'),
        ("body", "no JSON at all"),
        ("type", "nothing_happened"),
        ("hash", "1" * 64),
        ("case_prev", "1" * 64),
        ("global_prev", "1" * 64),
    ],
)
def test_a_column_that_was_changed_is_found(kept, column, value) -> None:
    behind_the_guards((f"UPDATE case_event SET {column} = %s WHERE seq = 3", [value]))  # noqa: S608

    assert findings()[0] == ("changed", 3, A)


def test_an_event_given_to_another_case_is_found(kept) -> None:
    behind_the_guards(('UPDATE case_event SET "case" = %s WHERE seq = 3', [B]))
    found = findings()

    assert found[0] == ("changed", 3, B)
    assert ("cut_off", None, A) in found


def test_events_whose_numbers_were_exchanged_are_found(kept) -> None:
    behind_the_guards(
        ("UPDATE case_event SET seq = 99 WHERE seq = 4", []),
        ("UPDATE case_event SET seq = 4 WHERE seq = 5", []),
        ("UPDATE case_event SET seq = 5 WHERE seq = 99", []),
    )

    assert findings()[0][:2] == ("changed", 4)


def test_the_last_event_of_a_case_cannot_go_unnoticed(kept) -> None:
    behind_the_guards(("DELETE FROM case_event WHERE seq = 5", []))

    assert findings() == [("missing", 5, None), ("cut_off", None, A)]


def test_nor_the_last_event_of_all(kept) -> None:
    behind_the_guards(("DELETE FROM case_event WHERE seq = 6", []))

    assert findings() == [("cut_off", None, B)]


def test_nor_the_last_event_with_read_models_made_to_fit_once_the_day_is_sealed(kept) -> None:
    last = CaseEvent.objects.get(pk=6)
    behind_the_guards(("DELETE FROM case_event WHERE seq = 6", []))
    from canbo.cases.rebuild import rebuild

    rebuild(at=kept.now)

    assert findings() == []
    assert findings(Mark(date(2026, 9, 1), 6, last.hash)) == [("cut_off", 6, None)]


def test_a_whole_case_cannot_vanish(kept) -> None:
    behind_the_guards(("DELETE FROM case_event WHERE seq IN (2, 6)", []))
    report = verify()

    assert [(found.kind, found.seq, found.case) for found in report.findings] == [
        ("missing", 2, None),
        ("vanished", None, B),
    ]
    assert report.findings[0].words.en == "Event 2 is missing: case 2026-0002 has vanished."
    assert report.findings[0].words.vi == "Thiếu sự kiện 2: vụ việc 2026-0002 đã biến mất."


def test_nor_with_its_read_models(kept) -> None:
    behind_the_guards(("DELETE FROM case_event WHERE seq IN (2, 6)", []))
    Case.objects.filter(pk=B).delete()

    assert findings() == [("missing", 2, None)]


def test_a_record_rewritten_whole_does_not_fit_the_seal_that_left_the_house(kept) -> None:
    on_paper = seal(date(2026, 9, 1), at=kept.tick(days=1)).mark()
    links = [event.link() for event in CaseEvent.objects.all() if event.case != B]
    rewritten = relinked(links)
    keys = [(link.seq, link.case, link.type, link.at, link.actor, link.body) for link in rewritten]
    behind_the_guards(
        ("DELETE FROM case_personal_value", []),
        ("DELETE FROM case_event", []),
        ("DELETE FROM case_seal", []),
        *(
            (
                "INSERT INTO case_event VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)",
                [*key, one.case_prev, one.global_prev, one.hash],
            )
            for key, one in zip(keys, rewritten, strict=True)
        ),
    )
    Case.objects.filter(pk=B).delete()
    from canbo.cases.rebuild import rebuild

    rebuild(at=kept.now)

    assert [kind for kind, *_ in findings()] == ["lost_value", "lost_value"]
    assert findings(on_paper)[0] == ("cut_off", 5, None)


def test_a_seal_on_paper_that_does_not_fit_is_told(kept) -> None:
    assert findings(Mark(date(2026, 9, 1), 6, "1" * 64)) == [("unlike_seal", 6, None)]


def test_an_event_slipped_in_behind_a_seal_is_found(kept) -> None:
    seal(date(2026, 9, 1), at=kept.tick(days=1))
    last = CaseEvent.objects.last().link()
    from dataclasses import replace

    forged = replace(last, seq=7, at=last.at + timedelta(minutes=1), case_prev=last.hash, global_prev=last.hash)
    columns = [7, B, forged.type, forged.at, "u-1", forged.body, last.hash, last.hash, forged.digest()]
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO case_event VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)", columns)

    assert findings()[0] == ("backdated", 7, B)


def test_an_erased_value_leaves_the_chain_valid(kept) -> None:
    erase(A, 1, ["reason"], actor="u-1", at=kept.tick(), expected_version=3, ground="91/2025:14")
    report = verify()

    assert (report.findings, report.held, report.erased) == ((), 1, 1)


def test_a_value_that_vanished_without_a_record_is_found(kept) -> None:
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM case_personal_value WHERE event_id = 1")

    assert findings() == [("lost_value", 1, A)]


@pytest.mark.parametrize(("column", "value"), [("value", '"khỏe"'), ("salt", "00" * 32), ("field", "reasons")])
def test_a_value_that_was_changed_is_found(kept, column, value) -> None:
    behind_the_guards((f"UPDATE case_personal_value SET {column} = %s WHERE event_id = 1", [value]))  # noqa: S608
    expected = (
        [("uncommitted_value", 1, None), ("lost_value", 1, A)] if column == "field" else [("changed_value", 1, A)]
    )

    assert findings() == expected


def test_a_value_nobody_committed_to_is_found(kept) -> None:
    with connection.cursor() as cursor:
        cursor.execute("INSERT INTO case_personal_value (event_id, field, salt, value) VALUES (2, 'x', 'y', '1')")

    assert findings() == [("uncommitted_value", 2, None)]


def test_read_models_that_do_not_follow_are_found(kept) -> None:
    Case.objects.filter(pk=A).update(state="accepted")
    Case.objects.filter(pk=B).delete()
    Case.objects.filter(pk=C).update(due_on="2030-01-01")

    assert findings() == [("unlike_events", None, A), ("unlike_events", None, B), ("stale", None, C)]


def test_a_first_event_forged_to_fit_cannot_be_rebuilt(kept) -> None:
    from dataclasses import replace

    last = CaseEvent.objects.last()
    forged = replace(last.link(), seq=7, case="2026-0004", body="[]", case_prev="0" * 64, global_prev=last.hash)
    with connection.cursor() as cursor:
        columns = [7, forged.case, forged.type, forged.at, "u-1", "[]", forged.case_prev, last.hash, forged.digest()]
        cursor.execute("INSERT INTO case_event VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s)", columns)
    case = Case.objects.get(pk=C)
    case.pk = forged.case
    case.save(force_insert=True)

    assert findings() == [("unfoldable", None, forged.case)]


@pytest.mark.django_db
def test_a_guard_that_is_missing_is_told() -> None:
    guards.remove(connection)

    assert {kind for kind, *_ in findings()} == {"unguarded"}
    assert len(findings()) == len(guards.SQLITE if connection.vendor == "sqlite" else guards.POSTGRESQL)


def test_what_cannot_be_read_is_one_sentence(kept) -> None:
    with connection.cursor() as cursor:
        if connection.vendor == "sqlite":
            behind_the_guards(("UPDATE case_event SET at = '2026-99-99 00:00:00' WHERE seq = 3", []))
            expected = "Event 3 cannot be read"
        else:
            cursor.execute("ALTER TABLE case_seal RENAME TO case_seal_gone")
            expected = "The record cannot be read"

    with pytest.raises(ChainError, match=expected) as refused:
        verify()
    assert refused.value.said("vi").startswith("Không đọc được")


def test_what_is_recorded_meanwhile_is_left_for_the_next_time(kept, monkeypatch) -> None:
    """Somebody adds an event and erases a value between the first and the last look."""
    from canbo.cases import verify as module

    read = module.held_values

    def slowly(upto, case=None):
        kept.open(personal={"reason": "…"})
        erase(A, 1, ["reason"], actor="u-1", at=kept.tick(), expected_version=3, ground="91/2025:14")
        return read(upto, case)

    monkeypatch.setattr(module, "held_values", slowly)
    report = verify()

    assert (report.findings, report.events, report.held, report.erased) == ((), 6, 1, 1)
    assert PersonalValue.objects.count() == 2
