"""Population files: three formats in and out, and every fault named before anything is written."""

import datetime as dt

import openpyxl
import polars as pl
import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from polars.testing import assert_frame_equal

from canbo.kernel.errors import CanboError
from canbo.screening import readers, writers
from canbo.screening.errors import ScreenError
from canbo.screening.files import screen_file
from canbo.screening.readers import read_slices
from canbo.screening.writers import write_population

ON = dt.date(2026, 11, 21)
PEOPLE = {
    "person_id": ["007", "=1+1", "c"],
    "position": ["council_member", "council_member", None],
    "low_confidence_votes": [15, 14, None],
    "confidence_votes_cast": [21, 21, 21],
    "serving_warning": [True, None, False],
    "sanction_effective_on": [dt.date(2026, 6, 1), None, None],
}
NAMES = ("people.parquet", "people.csv", "people.xlsx")


def refusal(source, target, *questions, engine="local", lang="en") -> str:
    with pytest.raises(CanboError) as refused:
        screen_file(source, target, questions or ("relief-ground",), ON, engine=engine)
    told = refused.value.said(lang)
    assert "\n" not in told
    return told


def test_the_three_formats_get_the_same_answers(write, screened):
    whole = [screened(write(PEOPLE, name), "relief-ground", "discipline-ends") for name in NAMES]
    assert whole[0].get_column("relief-ground.verdict").to_list() == ["yes", "unknown", "unknown"]
    assert whole[0].get_column("discipline-ends.value").to_list() == [dt.date(2027, 6, 1), None, None]
    assert_frame_equal(whole[0], whole[1])
    assert_frame_equal(whole[0], whole[2])


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".xlsx"])
def test_answers_are_written_in_the_format_of_the_name(write, tmp_path, ending):
    target = tmp_path / f"answers{ending}"
    summary = screen_file(write(PEOPLE), target, ("relief-ground",), ON)
    assert summary == {"rows": 3, "questions": ["relief-ground"], "on": "2026-11-21", "output": str(target)}
    (answers,) = read_slices(target)
    assert answers.get_column("relief-ground.verdict").to_list() == ["yes", "unknown", "unknown"]
    assert answers.get_column("person_id").to_list() == PEOPLE["person_id"]
    assert sorted(path.name for path in tmp_path.iterdir()) == sorted({"people.parquet", target.name})


def test_all_questions_are_asked_when_none_is_named(write, tmp_path):
    summary = screen_file(write(PEOPLE), tmp_path / "answers.csv", (), ON)
    assert {"relief-ground", "may-resign", "term-end"} <= set(summary["questions"])


def test_a_question_named_twice_is_asked_once(write, screened):
    assert screened(write(PEOPLE), "relief-ground", "relief-ground").columns.count("relief-ground.verdict") == 1


def test_texts_of_parquet_are_plain_texts(write, screened, tmp_path):
    answers = screened(write({**PEOPLE, "rank": pl.Series(["a", "b", "a"], dtype=pl.Categorical)}))
    assert answers.schema["relief-ground.because"] == pl.String
    assert answers.schema["rank"] == pl.Categorical
    assert pq.read_schema(tmp_path / "answers.parquet").field("relief-ground.missing").type == pa.large_string()


def test_types_that_pass_through_parquet_stay(write, screened):
    passing = {
        "worked": pl.Series([1, 2, 3], dtype=pl.Duration("ms")),
        "seen_at": pl.Series([None, None, None], dtype=pl.Datetime("us", "Asia/Ho_Chi_Minh")),
        "tags": [["a"], [], None],
    }
    frame = pl.DataFrame({**PEOPLE, **passing})
    assert_frame_equal(screened(write(frame)).select(*passing), frame.select(*passing))


def test_cells_of_csv_that_are_no_facts_stay_text(text, screened):
    answers = screened(text("person_id,serving_warning\n007,yes\n1e3,\n"))
    assert answers.get_column("person_id").to_list() == ["007", "1e3"]


@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_csv_may_be_divided_as_a_spreadsheet_divides_it(text, screened, sign):
    lines = ["person_id", "note", "position", "low_confidence_votes", "confidence_votes_cast"]
    row = ["a", '"x, y; z"', "council_member", "15", "21"]
    answers = screened(text(f"\ufeff{sign.join(lines)}\r\n{sign.join(row)}\r\n"))
    assert answers.row(0)[:3] == ("a", "x, y; z", "yes")


def test_the_first_faulty_cell_of_a_file_is_named(text, tmp_path):
    source = text("serving_warning,low_confidence_votes\nyes,1\nno,x\n?,2\n")
    told = refusal(source, tmp_path / "answers.csv")
    assert told.startswith("Row 2, column low_confidence_votes: low_confidence_votes=x is not a whole number; ")
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_fault_in_a_late_slice_leaves_nothing_behind(text, tmp_path, monkeypatch):
    monkeypatch.setattr(readers, "ROWS_A_SLICE", 2)
    target = tmp_path / "answers.parquet"
    target.write_bytes(b"what was there before")
    told = refusal(text("serving_warning\n" + "yes\n" * 6 + "?\n"), target)
    assert told.startswith("Row 7, column serving_warning: ")
    assert target.read_bytes() == b"what was there before"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["answers.parquet", "people.csv"]


@pytest.mark.parametrize("name", NAMES)
def test_slices_of_a_file_join_without_a_seam(write, screened, monkeypatch, name):
    source = write(pl.concat([pl.DataFrame(PEOPLE)] * 4), name)
    whole = screened(source)
    monkeypatch.setattr(readers, "ROWS_A_SLICE", 5)
    assert [part.height for part in read_slices(source)] == [5, 5, 2]
    assert_frame_equal(screened(source), whole)


@pytest.mark.parametrize("name", NAMES)
def test_a_file_without_rows_gives_one_without_rows(write, screened, name):
    answers = screened(write(pl.DataFrame(PEOPLE).clear(), name))
    assert answers.height == 0
    assert answers.columns[-1] == "relief-ground.missing"


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".xlsx"])
def test_nobody_is_written_in_every_format(write, tmp_path, ending):
    target = tmp_path / f"answers{ending}"
    screen_file(write(pl.DataFrame(PEOPLE).clear()), target, ("relief-ground",), ON)
    (answers,) = read_slices(target)
    assert answers.height == 0
    assert "relief-ground.verdict" in answers.columns


def test_a_column_that_stands_twice_is_refused(text, tmp_path):
    book = openpyxl.Workbook()
    book.active.append(["serving_warning", "position", "serving_warning"])
    book.active.append([True, None, False])
    book.save(tmp_path / "twice.xlsx")
    table = pa.table([[True], [False]], names=["serving_warning", "serving_warning"])
    pq.write_table(table, tmp_path / "twice.parquet")
    text("serving_warning,serving_warning\nyes,no\n", "twice.csv")
    for ending in (".xlsx", ".parquet", ".csv"):
        told = refusal(tmp_path / f"twice{ending}", tmp_path / "answers.csv")
        assert told == "Column serving_warning stands twice; keep one."


def test_a_column_of_excel_with_cells_of_two_types_loses_none(tmp_path, screened):
    book = openpyxl.Workbook()
    book.active.append(["person_id", "low_confidence_votes", "confidence_votes_cast", "position"])
    for _ in range(150):
        book.active.append(["a", 1, 21, "council_member"])
    book.active.append(["b", "15", 21, "council_member"])
    book.save(tmp_path / "mixed.xlsx")
    assert screened(tmp_path / "mixed.xlsx").get_column("relief-ground.verdict")[150] == "yes"


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00junk", b"PAR1 and no more", b"PK\x03\x04"])
@pytest.mark.parametrize("ending", ["parquet", "xlsx"])
def test_a_file_that_is_not_what_its_name_says_is_refused(text, tmp_path, content, ending):
    source = text(content, f"broken.{ending}")
    told = refusal(source, tmp_path / "answers.csv")
    assert told.startswith(f"{source} cannot be read as {ending} (")
    assert told.endswith("; save it again in that format.")


@pytest.mark.parametrize("content", [b"", b"position\n\xff\xfe\n", b"position\na,b,c\n", b"\xff\xfep\x00o\x00"])
def test_a_broken_csv_is_refused(text, tmp_path, content):
    assert "cannot be read as csv (" in refusal(text(content), tmp_path / "answers.csv")


def test_where_nothing_can_be_read_or_written_is_said(write, tmp_path):
    source = write(PEOPLE)
    assert (
        refusal(tmp_path / "none.csv", tmp_path / "a.csv") == f"There is no file {tmp_path}/none.csv; check the path."
    )
    assert refusal(tmp_path, tmp_path / "a.csv").endswith("use a name that ends in .parquet, .csv or .xlsx.")
    assert refusal(source, tmp_path / "a.json").endswith("use a name that ends in .parquet, .csv or .xlsx.")
    assert refusal(tmp_path / "people.txt", tmp_path / "a.csv").endswith(".parquet, .csv or .xlsx.")
    assert refusal(source, tmp_path / "none" / "a.csv") == (
        f"There is no folder {tmp_path}/none to write a.csv in; create it first."
    )
    (tmp_path / "folder.csv").mkdir()
    assert refusal(source, tmp_path / "folder.csv").endswith("choose another place.")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["folder.csv", "people.parquet"]


def test_the_file_that_is_read_is_not_written_over(write, tmp_path):
    source = write(PEOPLE)
    (tmp_path / "link.parquet").symlink_to(source)
    for target in (source, tmp_path / "link.parquet", tmp_path / "." / "people.parquet"):
        assert refusal(source, target).endswith("is the file that is read; give the answers another name.")


def test_names_with_signs_of_patterns_are_names(write, screened):
    assert screened(write(PEOPLE, "people [1]*.parquet")).height == 3
    assert screened(write(PEOPLE, "people [1]*.csv")).height == 3


def test_an_unknown_question_or_engine_is_refused_before_anything_is_read(tmp_path):
    missing = tmp_path / "none.csv"
    assert refusal(missing, tmp_path / "a.csv", "zzz").startswith("There is no question called zzz")
    assert refusal(missing, tmp_path / "a.csv", engine="dask") == "--engine dask is not an engine; use local or ray."
    assert refusal(missing, tmp_path / "a.csv", engine="dask", lang="vi") == (
        "--engine dask không có; hãy dùng local hoặc ray."
    )


def test_more_rows_than_a_sheet_holds_are_refused(write, tmp_path, monkeypatch):
    monkeypatch.setattr(writers, "MOST_EXCEL_ROWS", 3)
    screen_file(write(PEOPLE), tmp_path / "answers.xlsx", ("relief-ground",), ON)
    monkeypatch.setattr(writers, "MOST_EXCEL_ROWS", 2)
    assert refusal(write(PEOPLE), tmp_path / "other.xlsx") == (
        "A sheet holds 2 rows and there are more; write Parquet or CSV."
    )


def test_columns_that_a_format_cannot_hold_are_refused(tmp_path):
    with pytest.raises(ScreenError, match="cannot hold these columns"):
        write_population(pl.DataFrame({"tags": [["a"], ["b"]]}), tmp_path / "people.csv")
    assert not list(tmp_path.iterdir())


def test_a_cell_that_looks_like_a_formula_stays_text_in_excel(write, tmp_path):
    screen_file(write(PEOPLE), tmp_path / "answers.xlsx", ("relief-ground",), ON)
    sheet = openpyxl.load_workbook(tmp_path / "answers.xlsx").active
    assert (sheet["A3"].value, sheet["A3"].data_type) == ("=1+1", "s")


@pytest.mark.parametrize("ending", [".parquet", ".csv", ".xlsx"])
def test_a_disk_that_fills_up_is_told_and_leaves_nothing_behind(write, tmp_path, monkeypatch, ending):
    source = write(PEOPLE)

    def full(*_words, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(writers.pq, "ParquetWriter", full)
    monkeypatch.setattr(pl.DataFrame, "write_csv", full)
    monkeypatch.setattr(pl.DataFrame, "write_excel", full)
    target = tmp_path / f"answers{ending}"
    assert refusal(source, target) == f"{target} cannot be written: No space left on device; choose another place."
    assert [path.name for path in tmp_path.iterdir()] == ["people.parquet"]
