"""Writing in bulk does what the register does one by one; fifty thousand rows are read to the last."""

from datetime import UTC, date, datetime

import pytest
from django.db import IntegrityError
from tests.registry.workbook.books import GOOD, Book, counts

from canbo.registry.models import Grade, Person
from canbo.registry.models.base import fields_of
from canbo.registry.workbook import importer
from canbo.registry.workbook.importer import import_workbook
from canbo.registry.workbook.report import WorkbookError
from canbo.registry.workbook.template import workbook_bytes

EARLIER = datetime(2026, 5, 1, 3, tzinfo=UTC)
LATER = datetime(2026, 11, 20, 3, tzinfo=UTC)
MANY = 50_000
GRADE = GOOD["grades"][0]


def row_of(record):
    kept = [f.attname for f in fields_of(type(record)) if f.name not in ("id", "superseded_by", "source", "year")]
    return {name: getattr(record, name) for name in kept}


def test_a_correction_in_bulk_is_the_correction_the_register_makes(load):
    load(Book(GOOD | {"grades": [GRADE, GRADE | {"year": 2024}]}), at=EARLIER)
    Grade.objects.get(year=2024).correct(grade="good", decided_on=date(2026, 3, 31), at=LATER)
    load(Book({"grades": [GRADE | {"grade": "good", "decided_on": date(2026, 3, 31)}]}), at=LATER)

    by_year = {year: list(Grade.objects.filter(year=year).order_by("pk")) for year in (2024, 2025)}
    assert [row_of(r) for r in by_year[2025]] == [row_of(r) for r in by_year[2024]]
    for old, new in by_year.values():
        assert (old.superseded_by, new.superseded_by) == (new, None)


def test_many_corrections_each_find_their_own_successor(load):
    years = range(1990, 2026)
    load(Book(GOOD | {"grades": [GRADE | {"year": year} for year in years]}))
    load(Book({"grades": [GRADE | {"year": year, "grade": "good"} for year in years]}))
    assert Grade.objects.count() == 2 * len(years)
    assert all(new.supersedes.get().year == new.year for new in Grade.objects.current())
    assert {new.grade for new in Grade.objects.current()} == {"good"}


@pytest.mark.parametrize("table", ["grades", "persons"])
def test_a_register_that_changes_under_the_hands_is_left_as_it_is(load, monkeypatch, table):
    load(Book())
    before = counts()

    def write_and_stumble(*arguments, **options):
        original(*arguments, **options)
        raise IntegrityError(table)

    original = importer.write
    monkeypatch.setattr(importer, "write", write_and_stumble)
    changed = {"grades": GRADE | {"grade": "good"}, "persons": GOOD["persons"][0] | {"sex": "Nữ"}}[table]
    with pytest.raises(WorkbookError, match=r"The register changed while so\.xlsx was read, so nothing was written"):
        load(Book({table: [changed]}))
    assert counts() == before


def test_fifty_thousand_rows_are_read_to_the_last(load, tmp_path):
    load(Book())
    rows = [("NV-1", "DN-01", 1950, "good", None)] * (MANY - 1) + [("NV-9", "DN-01", 1951, "good", None)]
    rows[0] = ("NV-1", "DN-01", 1952, "good", None)
    (tmp_path / "lon.xlsx").write_bytes(workbook_bytes("en", {"grades": rows}))
    report = import_workbook(tmp_path / "lon.xlsx")
    assert report.fault_count == MANY - 2
    assert report.faults[0].where == "Grades!C4"
    assert [sheet.created for sheet in report.sheets if sheet.key == "grades"] == [2]


def test_thousands_of_new_persons_are_written(db, tmp_path):
    rows = [(f"NV-{n}", f"Nguyễn Văn {n}", date(1980, 1, 1), "male", None, True, "vietnamese") for n in range(5_000)]
    (tmp_path / "lon.xlsx").write_bytes(workbook_bytes("en", {"persons": rows}))
    assert import_workbook(tmp_path / "lon.xlsx").totals["created"] == len(rows)
    assert Person.objects.count() == len(rows)
    assert import_workbook(tmp_path / "lon.xlsx").totals["unchanged"] == len(rows)
