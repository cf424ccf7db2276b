"""Nothing that is stored links a voter to a choice, or a slip to a ballot; looked for in all tables, events and files.

The threat model (docs/explanation/ballots.md) says what these tests cannot show: who watches the machine while a vote
goes on, with the power to read its memory, sees more than its tables.
"""

import json
import random
from collections import defaultdict

import pytest
from django.apps import apps
from django.db import connection
from tests.cases.appointment import DAY
from tests.cases.office import at

FEW = 2
LONG = 8


def everything():
    """Every row of every table, as texts by column: (table, row number) -> {column: text}."""
    rows = {}
    tables = [name for name in connection.introspection.table_names() if not name.startswith("sqlite_")]
    with connection.cursor() as cursor:
        for table in tables:
            cursor.execute(f'SELECT * FROM "{table}"')  # noqa: S608 - names come from the database itself
            columns = [column[0] for column in cursor.description]
            for number, row in enumerate(cursor.fetchall()):
                rows[table, number] = {
                    column: json.dumps(value, default=str, ensure_ascii=False)
                    for column, value in zip(columns, row, strict=True)
                    if value is not None
                }
    return rows


def telling(rows, of):
    """The values that tell one row of a table from another: those not shared by all of its rows."""
    own = {key: row for key, row in rows.items() if key[0] == of}
    found = defaultdict(set)
    for key, row in own.items():
        for column, value in row.items():
            if sum(other.get(column) == value for other in own.values()) <= FEW:
                found[value.strip('"')].add(key)
    return found


def mentions(rows, table, value):
    """Rows of other tables in which the value stands anywhere."""
    return [key for key, row in rows.items() if key[0] != table and any(value in text for text in row.values())]


@pytest.fixture
def voted(hall):
    """Twelve of 21 slips cast in a known order; whoever holds slip n is attendee n of the list."""
    meeting, codes = hall.opened()
    order = [("an" if number % 3 else "binh") for number in range(12)]
    for code, choice in zip(codes, order, strict=False):
        hall.cast(meeting, [code], **{choice: 1})
    return meeting, codes, order


def test_no_value_of_a_ballot_or_a_slip_stands_in_any_other_table(hall, voted):
    meeting, _, _ = voted
    hall.close(meeting)
    hall.record(meeting)
    rows = everything()
    wanted = {"ballot_slip", "ballot_cell", "ballot_attendee", "case_event", "registry_person"}
    assert wanted <= {name for name, _ in rows}
    for table, column in (("ballot_cell", "cell"), ("ballot_cell", "mark"), ("ballot_slip", "digest")):
        for key, row in rows.items():
            if key[0] == table:
                assert mentions(rows, table, row[column].strip('"')) == [], (table, column)


def test_nothing_tells_one_attendee_from_another_that_a_slip_or_a_ballot_repeats(hall, voted):
    meeting, _, _ = voted
    hall.close(meeting)
    rows = everything()
    ballots = [row for key, row in rows.items() if key[0] in ("ballot_cell", "ballot_slip")]
    for value in telling(rows, "ballot_attendee"):
        if len(value) <= FEW:  # a row's own number is too short to mean anything
            continue
        for row in ballots:
            texts = [text.strip('"') for text in row.values()]
            # a longer one still stands in some digest by chance; it tells something only as a value of its own
            assert value not in texts, value
            assert len(value) < LONG or not any(value in text for text in texts), value


def test_slips_and_ballots_have_neither_time_nor_number_nor_user():
    found = {name: apps.get_model("cases", name) for name in ("slip", "ballot")}
    fields = {name: {field.name for field in model._meta.concrete_fields} for name, model in found.items()}
    assert fields == {"slip": {"digest", "meeting", "used"}, "ballot": {"cell", "meeting", "choice", "mark"}}


def test_no_code_of_a_slip_is_kept_anywhere(hall, voted):
    from canbo.cases.ballots.sealing import grouped

    meeting, codes, _ = voted
    hall.close(meeting)
    texts = [text for row in everything().values() for text in row.values()]
    assert not [code for code in codes if any(code in text or grouped(code) in text for text in texts)]


def test_once_closed_no_place_in_a_table_tells_when_a_row_was_written(hall, voted):
    """SQLite keeps rows in the order written, which is that of their names. PostgreSQL fills gaps whatever the row, and
    says which transaction wrote each: the closing wrote them all."""
    meeting, _, _ = voted
    hall.close(meeting)
    with connection.cursor() as cursor:
        for table, column in (("ballot_slip", "digest"), ("ballot_cell", "cell")):
            if connection.vendor == "postgresql":
                cursor.execute(f"SELECT count(DISTINCT xmin::text), count(*) FROM {table}")  # noqa: S608
                assert cursor.fetchone() == (1, 21)
            else:
                cursor.execute(f"SELECT {column} FROM {table} ORDER BY rowid")  # noqa: S608
                names = [name for (name,) in cursor.fetchall()]
                assert names == sorted(names)


def test_the_same_ballots_cast_in_another_order_leave_the_same_tables(hall, monkeypatch):
    """With the draw of cells taken out of the picture, who came when leaves no trace at all."""
    from canbo.cases.ballots import casting

    meeting, codes = hall.opened()
    choices = dict(zip(codes, [("an" if number % 3 else "binh") for number in range(12)], strict=False))
    cells = sorted(meeting.ballots.values_list("cell", flat=True))
    drawn = dict(zip(choices, random.Random(7).sample(cells, 12), strict=True))
    pristine = list(meeting.slips.all()), list(meeting.ballots.all())

    def left_by(order):
        meeting.slips.all().delete()
        meeting.ballots.all().delete()
        type(pristine[0][0]).objects.bulk_create(pristine[0])
        type(pristine[1][0]).objects.bulk_create(pristine[1])
        for code in order:
            monkeypatch.setattr(casting, "drawn", lambda _empty, cell=drawn[code]: cell)
            casting.cast(token=meeting.token, code=code, choice=choices[code])
        return sorted(meeting.slips.values_list()), sorted(meeting.ballots.values_list("cell", "choice", "mark"))

    there = list(choices)
    assert left_by(there) == left_by(list(reversed(there))) == left_by(random.Random(3).sample(there, 12))


def test_which_cell_a_ballot_falls_into_is_drawn_among_all_that_are_empty(hall, monkeypatch):
    from canbo.cases.ballots import casting, sealing

    meeting, codes = hall.opened()
    offered = []
    monkeypatch.setattr(casting, "drawn", lambda empty: offered.append(len(empty)) or sealing.drawn(empty))
    hall.cast(meeting, codes, an=12, binh=9)
    assert offered == list(range(21, 0, -1))


def test_casting_writes_no_event_no_look_and_nothing_about_the_attendee(hall):
    meeting, codes = hall.opened()
    before = {key: row for key, row in everything().items() if key[0] not in ("ballot_cell", "ballot_slip")}
    hall.cast(meeting, codes, an=7, binh=5)
    after = {key: row for key, row in everything().items() if key[0] not in ("ballot_cell", "ballot_slip")}
    assert after == before


def test_what_a_voter_is_told_after_the_count_is_the_same_whatever_they_chose(hall):
    from canbo.cases.ballots.casting import was_counted

    meeting, codes = hall.opened()
    hall.cast(meeting, codes, an=1, binh=1, nobody=1)
    hall.close(meeting)
    assert [was_counted(token=meeting.token, code=code) for code in codes[:4]] == [True, True, True, False]


def test_a_bundle_of_the_case_holds_neither_slips_nor_ballots(hall, voted, tmp_path):
    from canbo.cases.export import export

    meeting, codes, _ = voted
    hall.close(meeting)
    cells = list(meeting.ballots.values_list("cell", flat=True))
    digests = list(meeting.slips.values_list("digest", flat=True))
    target = tmp_path / "case.jsonl"
    export(target, at=at(DAY), case=hall.case.number, personal=True)
    text = target.read_text(encoding="utf-8")
    assert not [secret for secret in (*cells, *digests, *codes) if secret in text]
