"""`canbo screen`: a file in, a file out, a summary; each fault one sentence and nothing written."""

import subprocess
import sys
from pathlib import Path

import polars as pl
import pytest

ON = ("--on", "2026-11-21")
LINES = """person_id,position,low_confidence_votes,confidence_votes_cast
007,council_member,15,21
008,council_member,14,21
"""


@pytest.fixture
def people(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(LINES, encoding="utf-8")
    return path


def test_answers_are_written_and_a_summary_is_told(canbo, people, tmp_path):
    target = tmp_path / "answers.parquet"
    ran = canbo("screen", people, "-o", target, "--question", "relief-ground", *ON)
    assert (ran.code, ran.out) == (0, f"2 người, ngày 21/11/2026: {target}\n")
    answers = pl.read_parquet(target)
    assert answers.columns == [
        "person_id", "relief-ground.verdict", "relief-ground.because", "relief-ground.missing",
    ]  # fmt: skip
    assert answers.get_column("person_id").to_list() == ["007", "008"]
    assert answers.row(0)[1:] == ("yes", "181/2026:35.1.c", "")
    assert answers.get_column("relief-ground.verdict").to_list() == ["yes", "unknown"]
    assert "reading_35_1_c" in answers.row(1)[3].split(";")


def test_the_summary_comes_as_json_and_in_english(canbo, people, tmp_path):
    target = tmp_path / "answers.csv"
    words = ("screen", people, "--output", target, "--question", "relief-ground", *ON)
    assert canbo(*words, "--json").json == {
        "rows": 2, "questions": ["relief-ground"], "on": "2026-11-21", "output": str(target),
    }  # fmt: skip
    assert canbo(*words, "--lang", "en").out == f"2 persons on 2026-11-21: {target}\n"


def test_a_row_says_what_ask_says(canbo, people, tmp_path):
    target = tmp_path / "answers.parquet"
    canbo("screen", people, "-o", target, "--question", "relief-ground", *ON)
    facts = ("position=council_member", "low_confidence_votes=14", "confidence_votes_cast=21")
    asked = canbo("ask", "relief-ground", *ON, *(word for fact in facts for word in ("--fact", fact)), "--json").json
    verdict, because, missing = pl.read_parquet(target).row(1)[1:]
    assert verdict == asked["verdict"]
    assert because.split(";") == [step["provision"] for step in asked["because"]]
    assert missing.split(";") == asked["missing"]


def test_a_day_outside_the_calendar_is_named_and_everybody_else_answered(canbo, tmp_path):
    source, target = tmp_path / "ends.csv", tmp_path / "answers.csv"
    source.write_text(
        "position,enterprise_class,term_end\n"
        + "".join(f"council_chair,wholly_state,{year}-06-30\n" for year in (2027, 2060)),
        encoding="utf-8",
    )
    words = ("screen", source, "-o", target, "--question", "reappointment-notice-due", *ON)
    ran = canbo(*words)
    assert (ran.code, ran.out.splitlines()[1:]) == (
        0, ["Dòng 2: term_end=2060-06-30 dẫn ra ngoài lịch; reappointment-notice-due coi ngày này là chưa rõ."],
    )  # fmt: skip
    assert canbo(*words, "--lang", "en").out.endswith(
        "\nRow 2: term_end=2060-06-30 leads outside the calendar; reappointment-notice-due takes it as not known.\n"
    )
    assert canbo(*words, "--json").json["outside_calendar"] == {
        "count": 1,
        "first": [{"row": 2, "question": "reappointment-notice-due", "days": {"term_end": "2060-06-30"}}],
    }
    answers = pl.read_csv(target)
    assert [value is None for value in answers.get_column("reappointment-notice-due.value")] == [False, True]


def test_many_days_outside_the_calendar_are_counted_beyond_the_first(canbo, tmp_path):
    source, target = tmp_path / "ends.csv", tmp_path / "answers.csv"
    source.write_text("term_end\n" + "2060-06-30\n" * 103, encoding="utf-8")
    ran = canbo("screen", source, "-o", target, "--question", "reappointment-notice-due", *ON)
    assert len(ran.out.splitlines()) == 102
    assert ran.out.splitlines()[-1] == "… và 3 kết quả khác như thế."


def test_several_questions_and_all_of_them(canbo, people, tmp_path):
    target = tmp_path / "answers.csv"
    asked = canbo("screen", people, "-o", target, "--question", "may-resign", "--question", "term-end", *ON, "--json")
    assert asked.json["questions"] == ["may-resign", "term-end"]
    every = [entry["name"] for entry in canbo("questions", "--json").json["questions"]]
    assert canbo("screen", people, "-o", target, *ON, "--json").json["questions"] == every


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--question", "zzz"), "There is no question called zzz; canbo questions lists them."),
        (("--on", "someday"), "--on someday is not a day; write it as 2026-11-21."),
        (("--known-on", "?"), "--known-on ? is not a day; write it as 2026-11-21."),
        (("--engine", "spark"), "--engine spark is not an engine; use local or ray."),
    ],
)
def test_what_cannot_be_asked_is_refused(canbo, people, tmp_path, words, said):
    assert canbo("screen", people, "-o", tmp_path / "answers.csv", *words, "--lang", "en").sentence == said
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_faulty_cell_is_refused_in_vietnamese_first(canbo, people, tmp_path):
    people.write_text(LINES + "009,council_member,22,21\n", encoding="utf-8")
    told = canbo("screen", people, "-o", tmp_path / "answers.csv", *ON).sentence
    assert told.startswith("Dòng 3: low_confidence_votes=22, confidence_votes_cast=21: ")
    people.write_text(LINES.replace("15", "mười lăm"), encoding="utf-8")
    told = canbo("screen", people, "-o", tmp_path / "answers.csv", *ON).sentence
    assert told.startswith("Dòng 1, cột low_confidence_votes: low_confidence_votes=mười lăm không phải là số nguyên;")
    assert [path.name for path in tmp_path.iterdir()] == ["people.csv"]


def test_a_file_that_is_not_there_and_a_name_without_a_format_are_refused(canbo, people, tmp_path):
    assert canbo("screen", tmp_path / "none.csv", "-o", tmp_path / "a.csv").sentence.startswith("Không có tệp ")
    assert canbo("screen", people, "-o", tmp_path / "a.pdf").sentence.endswith("có đuôi .parquet, .csv hoặc .xlsx.")


OVERRIDES = """[{"provision": "35.1.b", "value": true, "citation": "Quy định 400", "from": "2026-09-01",
  "author": "Nguyễn Thị An", "reason": "văn bản mới"}]"""


@pytest.fixture
def prevailing(tmp_path):
    path = tmp_path / "overrides.json"
    path.write_text(OVERRIDES, encoding="utf-8")
    return path


def test_documents_that_prevail_stand_in_a_column_and_in_the_summary(canbo, people, prevailing, tmp_path):
    target = tmp_path / "answers.parquet"
    words = ("screen", people, "-o", target, "--question", "relief-ground", *ON, "--overrides", prevailing)
    (one,) = canbo(*words, "--json").json["overrides"]
    assert (one["provision"], one["author"]) == ("181/2026:35.1.b", "Nguyễn Thị An")
    answers = pl.read_parquet(target)
    assert answers.get_column("relief-ground.verdict").to_list() == ["yes", "yes"]
    assert answers.get_column("relief-ground.overrides").to_list() == ["181/2026:35.1.b Quy định 400"] * 2


def test_on_a_day_they_do_not_hold_the_answers_are_the_usual_ones(canbo, people, prevailing, tmp_path):
    target = tmp_path / "answers.parquet"
    words = ("screen", people, "-o", target, "--question", "relief-ground", "--on", "2026-08-31")
    assert canbo(*words, "--overrides", prevailing, "--json").json["overrides"] == []
    assert pl.read_parquet(target).get_column("relief-ground.overrides").to_list() == ["", ""]


def test_a_file_of_overrides_with_a_fault_is_refused_and_nothing_is_written(canbo, people, tmp_path):
    bad, target = tmp_path / "bad.json", tmp_path / "answers.parquet"
    bad.write_text("{}", encoding="utf-8")
    words = ("screen", people, "-o", target, *ON, "--overrides", bad, "--lang", "en")
    assert "A file of overrides is a JSON list" in canbo(*words).sentence
    assert not target.exists()


def test_a_column_without_a_value_is_unknown_and_says_nothing_on_stderr(people, tmp_path):
    pl.read_csv(people).with_columns(retirement_date=None).write_excel(tmp_path / "people.xlsx")
    canbo = Path(sys.executable).with_name("canbo")
    words = ("screen", tmp_path / "people.xlsx", "-o", tmp_path / "answers.csv", "--question", "relief-ground")
    ran = subprocess.run(
        [canbo, *words], capture_output=True, text=True, check=False
    )  # in the process pytest would log
    assert (ran.returncode, ran.stderr) == (0, "")
