"""`canbo template`, `import` and `export`, as the keeper of an installation uses them."""

from datetime import date

import polars as pl
import pytest
from openpyxl import load_workbook
from tests.registry.workbook.books import GOOD, Book, counts

ROWS = {key: len(rows) for key, rows in GOOD.items()}


@pytest.fixture
def folder(db, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("lang", "name", "sheet"), [("vi", "so-nhan-su.xlsx", "Đơn vị"), ("en", "register.xlsx", "Bodies")]
)
def test_a_template_is_written_in_the_language_asked(canbo, folder, lang, name, sheet):
    assert canbo("template", "--lang", lang).out == f"{name}\n"
    assert sheet in load_workbook(folder / name).sheetnames


def test_a_filled_in_workbook_is_not_overwritten_unasked(canbo, folder):
    (folder / "so.xlsx").write_bytes(b"everything typed in all day")
    ran = canbo("template", "-o", "so.xlsx", "--lang", "en")
    assert ran.sentence == "so.xlsx is there already; choose another name, or overwrite it with --force."
    assert (folder / "so.xlsx").read_bytes() == b"everything typed in all day"
    assert canbo("template", "-o", "so.xlsx", "--force").code == 0
    assert load_workbook(folder / "so.xlsx").sheetnames[0] == "Hướng dẫn"


def test_a_dry_run_then_the_import_then_the_same_again(canbo, folder):
    path = Book().save(folder)
    looked = canbo("import", path, "--dry-run")
    assert "Nhân sự               2 mới, 0 sửa, 0 không đổi" in looked.out
    assert "Chưa ghi gì (--dry-run)." in looked.out
    assert counts() == {}
    assert "Persons               2 new, 0 corrected, 0 unchanged" in canbo("import", path, "--lang", "en").out
    assert counts() == ROWS
    assert "Persons               0 new, 0 corrected, 2 unchanged" in canbo("import", path, "--lang", "en").out
    assert counts() == ROWS


def test_each_fault_is_one_line_on_stderr_and_nothing_is_written(canbo, folder):
    book = Book()
    book.put("terms", "start", 2, "31/02/2026")
    book.put("grades", "grade", 2, "Khá")
    path = book.save(folder)
    ran = canbo("import", path)
    assert (ran.code, ran.out) == (1, "")
    first, second = ran.err.splitlines()
    assert first == "Nhiệm kỳ!E2: “31/02/2026” không có trong lịch, hãy kiểm tra ngày và tháng."
    assert second.startswith("Xếp loại!D2: “Khá” không có trong danh mục, hãy ")
    assert canbo("import", path, "--lang", "en").err.startswith("Nhiệm kỳ!E2: “31/02/2026” is not in the calendar")
    assert counts() == {}


def test_corrections_are_told_field_by_field(canbo, folder):
    canbo("import", Book().save(folder))
    book = Book()
    book.put("persons", "retirement_date", 2, None)
    ran = canbo("import", book.save(folder), "--dry-run", "--lang", "en")
    assert "Nhân sự!2  NV-1: Retires on: 01/03/2037 → ∅" in ran.out
    assert counts() == ROWS


def test_the_report_as_json(canbo, folder):
    report = canbo("import", Book().save(folder), "--json").json
    assert (report["written"], report["dry_run"], report["faults"], report["more"]) == (True, False, [], 0)
    assert report["sheets"][2] == {
        "key": "persons", "vi": "Nhân sự", "en": "Persons", "created": 2, "corrected": 0, "unchanged": 0,
    }  # fmt: skip


def test_faults_as_json_still_end_in_exit_1(canbo, folder):
    import json

    book = Book()
    book.put("confidence_rounds", "low", 2, 22)
    ran = canbo("import", book.save(folder), "--json")
    report = json.loads(ran.out)
    assert (ran.code, ran.err) == (1, "")
    assert report["written"] is False
    assert [(fault["sheet"], fault["cell"]) for fault in report["faults"]] == [("Tín nhiệm", "E2")]


def test_a_file_that_is_no_workbook_is_one_sentence(canbo, folder):
    (folder / "so.xlsx").write_text("a;b", encoding="utf-8")
    assert canbo("import", "so.xlsx").sentence == "so.xlsx không phải là tệp Excel; hãy lưu thành .xlsx."
    assert canbo("import", "khong-co.xlsx", "--lang", "en").sentence.endswith(
        "No such file or directory; check the path."
    )


def test_an_export_comes_back_unchanged(canbo, folder):
    canbo("import", Book().save(folder))
    assert canbo("export", "ra.xlsx", "--json").json["sheets"] == ROWS
    report = canbo("import", "ra.xlsx", "--json").json
    assert sum(sheet["unchanged"] for sheet in report["sheets"]) == sum(ROWS.values())
    assert counts() == ROWS


def test_facts_are_exported_for_the_day_asked_and_screened(canbo, folder):
    canbo("import", Book().save(folder))
    written = canbo("export", "--facts", "facts.csv", "--on", "2026-11-21", "--json").json
    assert (written["rows"], written["on"]) == (2, "2026-11-21")
    facts = pl.read_csv(folder / "facts.csv")
    assert facts.filter(person_id="NV-1").select("low_confidence_votes", "term_start").rows() == [(15, "2023-03-01")]
    assert canbo("screen", "facts.csv", "-o", "ra.csv", "--question", "relief-ground", "--on", "2026-11-21").code == 0
    assert dict(pl.read_csv(folder / "ra.csv").select("person_id", "relief-ground.verdict").rows())["NV-1"] == "yes"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (
            ("export", "so.xlsx", "--on", "2026-11-21"),
            "--on and --known-on ask for the facts of a day; use them with --facts.",
        ),
        (("export", "so.csv"), "so.csv is no name of a workbook; use one that ends in .xlsx."),
        (("export", "--facts", "so.txt"), ".parquet, .csv or .xlsx"),
        (("export", "so.xlsx", "--lang", "fr"), "--lang"),
        (("template", "-o", "so.ods"), "so.ods is no name of a workbook; use one that ends in .xlsx."),
        (("template", "-o", "nowhere/so.xlsx"), "cannot be written: No such file or directory; choose another place."),
        (("export", "--facts", "nowhere/so.csv"), "nowhere/so.csv"),
    ],
)
def test_what_cannot_be_written_is_refused_in_one_sentence(canbo, folder, words, said):
    english = words if "--lang" in words else (*words, "--lang", "en")
    assert said in canbo(*english).sentence
    assert list(folder.iterdir()) == []


def test_the_day_of_facts_is_today_unless_asked(canbo, folder):
    on = canbo("export", "--facts", "facts.parquet", "--json").json["on"]
    assert abs((date.fromisoformat(on) - date.today()).days) <= 1  # noqa: DTZ011 - the machine may stand elsewhere
