"""Tables as files: cells are what they say and never a formula."""

from datetime import date
from io import BytesIO

import pytest
from openpyxl import load_workbook

from canbo.web.exports import as_csv, as_excel

HEADS = ["Tên", "Ngày", "Số"]
DAY = date(2026, 12, 1)


def sheet(*rows):
    return load_workbook(BytesIO(as_excel("x", HEADS, rows).content)).active


def text(*rows):
    return as_csv("x", HEADS, rows).content.decode()


def test_a_workbook_keeps_text_days_and_numbers_apart():
    (name, day, number) = sheet(["Trần Minh Hòa", DAY, 7])[2]
    assert (name.value, day.value.date(), number.value) == ("Trần Minh Hòa", DAY, 7)
    assert (name.data_type, day.is_date, number.data_type) == ("s", True, "n")
    assert day.number_format == "dd/mm/yyyy"


@pytest.mark.parametrize("told", ["=1+1", "+1", "-1", "@A1", "https://x.example", "007"])
def test_text_in_a_workbook_stays_text(told):
    cell = sheet([told, None, None])["A2"]
    assert (cell.value, cell.data_type, cell.hyperlink) == (told, "s", None)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "\t", "\r"])
def test_a_text_file_disarms_what_a_spreadsheet_would_run(sign):
    assert f"'{sign}1" in text([f"{sign}1", None, None])


@pytest.mark.parametrize("told", ["Trần", "1-2", "a=b", "x@y"])
def test_a_text_file_leaves_other_text_alone(told):
    assert text([told, DAY, 7]).splitlines()[1] == f"{told},01/12/2026,7"


def test_excel_is_told_that_a_text_file_is_unicode():
    assert text().startswith("\ufeffTên,Ngày,Số")


def test_commas_quotes_and_line_ends_stay_within_their_cell():
    assert text(['a,"b"\nc', None, None]).splitlines()[1:] == ['"a,""b""', 'c",,']


@pytest.mark.parametrize(("make", "end"), [(as_excel, "xlsx"), (as_csv, "csv")])
def test_a_file_is_taken_home_and_kept_nowhere_else(make, end):
    response = make("radar-2026-11-21", HEADS, [])
    assert response.headers["Content-Disposition"] == f'attachment; filename="radar-2026-11-21.{end}"'
    assert response.headers["Cache-Control"] == "private, no-store"
