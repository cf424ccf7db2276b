"""`canbo deadline`, asked as a person asks it."""

import json
import subprocess
import sys

import pytest
import typer
from typer.testing import CliRunner

from canbo.cli.deadline import deadline
from canbo.kernel.errors import CanboError

NEW_YEAR = ("--from", "2025-12-31", "--count", "2", "--unit", "working-day")


@pytest.fixture
def run():
    app = typer.Typer()
    app.command()(deadline)

    def invoke(*arguments):
        return CliRunner().invoke(app, arguments)

    return invoke


def test_json_has_the_due_date_the_acts_and_the_rules(run):
    told = json.loads(run(*NEW_YEAR, "--json").stdout)
    assert list(told) == ["due", "provisional", "skipped", "basis"]
    assert (told["due"], told["provisional"]) == ("2026-01-06", False)
    assert {skip["day"]: skip["source"] for skip in told["skipped"][:2]} == {
        "2026-01-01": "45/2019/QH14 Điều 112.1.a",
        "2026-01-02": "12729/VPCP-KGVX (2025-12-25)",
    }


def test_as_known_before_the_exchange_was_announced(run):
    told = json.loads(run(*NEW_YEAR, "--known-on", "2025-12-20", "--json").stdout)
    assert (told["due"], told["provisional"]) == ("2026-01-05", True)


def test_people_read_vietnamese_first(run):
    lines = run(*NEW_YEAR).stdout.splitlines()
    assert lines[0] == "Hạn: thứ Ba 06/01/2026"
    assert "  thứ Sáu 02/01/2026   Nghỉ hoán đổi, làm bù thứ Bảy 10/01/2026 [12729/VPCP-KGVX (2025-12-25)]" in lines
    assert "  - 91/2015/QH13 Điều 147: thứ Tư 31/12/2025 không tính" in lines


def test_and_english_when_asked(run):
    lines = run(*NEW_YEAR, "--lang", "en", "--known-on", "2025-12-20").stdout.splitlines()
    assert lines[0] == "Due: Monday 5 January 2026 (provisional)"
    assert "Skipped:" in lines
    assert "  - As announced up to 20 December 2025" in lines


def test_nothing_skipped_is_not_announced(run):
    assert "Không tính:" not in run("--from", "2026-06-01", "--count", "1", "--unit", "day").stdout.splitlines()


def test_counted_back_and_on_another_calendar(run):
    back = run("--from", "2026-06-10", "--count", "3", "--unit", "day", "--before", "--json")
    assert json.loads(back.stdout)["due"] == "2026-06-05"
    six = run("--from", "2026-06-10", "--count", "3", "--unit", "day", "--before", "--calendar", "vn-six-day", "--json")
    assert json.loads(six.stdout)["due"] == "2026-06-06"


def test_a_day_may_be_written_day_first(run):
    first = run("--from", "31/12/2025", "--count", "2", "--unit", "working-day", "--known-on", "1/12/2025", "--json")
    iso = run("--from", "2025-12-31", "--count", "2", "--unit", "working-day", "--known-on", "2025-12-01", "--json")
    assert json.loads(first.stdout) == json.loads(iso.stdout)


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        (("--from", "2009-12-31"), "2009-12-31 is outside the calendar vn-state: ask about 2010-01-01 to 2050-12-31."),
        (("--from", "2051-01-01"), "2051-01-01 is outside the calendar vn-state: ask about 2010-01-01 to 2050-12-31."),
        (("--from", "2026-02-30"), "“2026-02-30” is not a day (--from): write it as 2026-01-31."),
        (("--from", "20260131"), "“20260131” is not a day (--from): write it as 2026-01-31."),
        (("--from", "32/12/2025"), "“32/12/2025” is not a day (--from): write it as 2026-01-31."),
        (("--known-on", "hôm nay"), "“hôm nay” is not a day (--known-on): write it as 2026-01-31."),
        (("--count", "0"), "A limit of 0 cannot be counted: give a whole number from 1 up."),
        (("--count", "-1"), "A limit of -1 cannot be counted: give a whole number from 1 up."),
        (("--unit", "week"), "The unit “week” is unknown: use one of working-day, day, month, year."),
        (("--calendar", "vn"), "The calendar “vn” is unknown: use one of vn-state, vn-six-day."),
        (("--lang", "fr"), "The language “fr” is unknown (--lang): use vi or en."),
    ],
)
def test_bad_input_is_one_sentence_and_prints_nothing(run, changed, sentence):
    result = run(*NEW_YEAR, *changed)
    assert isinstance(result.exception, CanboError)
    assert str(result.exception) == sentence
    assert result.stdout == ""


def test_what_is_no_number_is_a_usage_error(run):
    assert run(*NEW_YEAR, "--count", "hai").exit_code == 2


def test_importing_the_command_loads_no_law_and_no_columns():
    code = "import sys, canbo.cli.deadline; print([m for m in sys.modules if m.split('.')[0] in {'polars', 'django'}"
    code += " or m.startswith(('canbo.law', 'canbo.kernel'))])"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "[]"


def test_answering_loads_no_columns(run):
    code = "import sys; from canbo.law.calendars import get_calendar; import datetime as dt;"
    code += "get_calendar('vn-state').deadline(dt.date(2026, 1, 1), 2, 'working-day'); print('polars' in sys.modules)"
    printed = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert printed.strip() == "False"
