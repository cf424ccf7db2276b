"""The register goes out as a workbook and comes back unchanged; its facts go out as a population."""

from datetime import date

import polars as pl
import pytest
from django.db import transaction
from tests.registry.workbook.books import Book, counts

from canbo.law.ask import Asker
from canbo.law.book import questions
from canbo.registry.demo import build
from canbo.registry.facts import fact_sheets
from canbo.registry.models import Body, Person, Post, Term
from canbo.registry.workbook.export import export_workbook, register_rows
from canbo.registry.workbook.importer import import_workbook
from canbo.registry.workbook.population import ABOUT, export_facts, facts_frame
from canbo.screening.files import screen_file

ON = date(2026, 11, 21)


@pytest.fixture
def demo(db):
    build(ON)


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_demo_goes_out_and_comes_back_unchanged(demo, tmp_path, lang):
    before = counts()
    rows = export_workbook(tmp_path / "so.xlsx", lang)
    report = import_workbook(tmp_path / "so.xlsx")
    assert [fault.said("en") for fault in report.faults] == []
    assert dict(report.totals) == {"created": 0, "corrected": 0, "unchanged": sum(rows.values())}
    assert counts() == before


def test_an_empty_register_filled_from_an_export_is_the_same_register(db, tmp_path):
    with transaction.atomic():
        build(ON)
        before = register_rows()
        export_workbook(tmp_path / "so.xlsx", "vi")
        transaction.set_rollback(True)
    assert counts() == {}
    assert import_workbook(tmp_path / "so.xlsx").written
    assert {key: sorted(map(str, rows)) for key, rows in register_rows().items()} == {
        key: sorted(map(str, rows)) for key, rows in before.items()
    }


def test_every_value_of_every_column_survives_the_journey(load, tmp_path):
    load(Book())
    body = Body.objects.get(code="DN-01")
    Post.objects.create(body=body, position="other", title="=CONCAT(1,2)", working_time="part_time", on_board=False)
    Person.objects.create(code="0012", full_name="@Nguyễn Ổn", nationalities="foreign", is_party_member=False)
    before = register_rows()
    export_workbook(tmp_path / "so2.xlsx", "en")
    report = import_workbook(tmp_path / "so2.xlsx")
    assert [fault.said("en") for fault in report.faults] == []
    assert [change.told("en") for change in report.changes] == []
    assert report.totals["unchanged"] == sum(map(len, before.values()))


def test_superseded_rows_stay_at_home(load, tmp_path):
    load(Book())
    Term.objects.get(person__code="NV-1").correct(years=3)
    assert [row[6] for row in register_rows()["terms"]] == [5, 3]


def test_the_demo_screened_gives_the_answers_of_ask_and_of_the_page(demo, tmp_path):
    names = tuple(questions().questions)
    sheets = fact_sheets(Person.objects.all(), ON)
    asker = Asker(ON)
    expected = [{name: told(asker.answer(name, sheet.values).to_json()) for name in names} for sheet in sheets]
    for kind in ("parquet", "csv", "xlsx"):
        written = export_facts(tmp_path / f"facts.{kind}", ON)
        screen_file(tmp_path / f"facts.{kind}", tmp_path / "answers.parquet", names, ON)
        answers = pl.read_parquet(tmp_path / "answers.parquet")
        assert written["rows"] == answers.height == len(sheets) > 400
        for row, sheet, asked in zip(answers.iter_rows(named=True), sheets, expected, strict=True):
            screened = {name: row.get(f"{name}.verdict", row.get(f"{name}.value")) for name in names}
            screened = {
                name: value.isoformat() if isinstance(value, date) else value for name, value in screened.items()
            }
            assert (kind, row["person_id"], screened) == (kind, sheet.person.code, asked)


def told(answer):
    """What a screened column says of an answer of `ask`."""
    if answer["value"] is None and (answer["verdict"] or answer["status"] != "decided"):
        is_valued = questions().get(answer["question"]).answer != "verdict"
        return None if is_valued else answer["verdict"] if answer["status"] == "decided" else answer["status"]
    return answer["value"]


def test_facts_stand_as_they_are_on_the_page(demo):
    frame = facts_frame(ON)
    sheets = fact_sheets(Person.objects.all(), ON)
    for row, sheet in zip(frame.iter_rows(named=True), sheets, strict=True):
        given = {name: value for name, value in row.items() if name not in ABOUT and value is not None}
        assert given == sheet.values


def test_a_person_in_two_posts_has_two_rows_and_one_without_a_post_has_one(demo):
    Person.objects.create(code="M-9999", full_name="Không giữ chức vụ")
    frame = facts_frame(ON)
    several = frame.filter(pl.col("person_id") == "M-9999").select("body", "post").rows()
    assert several == [(None, None)]
    doubled = frame.group_by("person_id").len().filter(pl.col("len") > 1)
    assert sorted(doubled.get_column("len").to_list()) == [2, 4, 5]


def test_facts_are_those_of_the_day_asked(demo):
    early = facts_frame(date(2020, 1, 1))
    assert early.get_column("body").null_count() > facts_frame(ON).get_column("body").null_count()


def test_in_csv_what_begins_like_a_formula_is_tamed(load, tmp_path):
    load(Book({"persons": [{"code": "+84", "full_name": "An"}, {"code": "NV-1", "full_name": "Ba"}]}))
    export_facts(tmp_path / "facts.csv", ON)
    assert sorted(pl.read_csv(tmp_path / "facts.csv").get_column("person_id")) == ["'+84", "NV-1"]
    export_facts(tmp_path / "facts.xlsx", ON)
    assert sorted(pl.read_excel(tmp_path / "facts.xlsx").get_column("person_id")) == ["+84", "NV-1"]


def test_an_empty_register_has_an_empty_population(db, tmp_path):
    assert export_facts(tmp_path / "facts.parquet", ON) == {"rows": 0, "facts": 0}
