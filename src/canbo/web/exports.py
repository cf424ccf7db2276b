"""A table as a file for Excel: cells are text, numbers and dates, never formulas."""

import csv
from collections.abc import Iterable, Sequence
from datetime import date
from io import BytesIO, StringIO

import xlsxwriter
from django.http import HttpResponse

from canbo.web.figures import day

EXCEL = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
CSV = "text/csv; charset=utf-8"
# What a spreadsheet would take as the beginning of a formula when it opens a text file.
FORMULA_SIGNS = ("=", "+", "-", "@", "\t", "\r")
WIDEST = 60

Cell = str | int | date | None


def as_excel(name: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> HttpResponse:
    """A workbook of one sheet; text stays text whatever it begins with."""
    file = BytesIO()
    options = {"in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    with xlsxwriter.Workbook(file, options) as book:
        sheet = book.add_worksheet()
        bold = book.add_format({"bold": True, "bottom": 1, "text_wrap": True, "valign": "top"})
        dated = book.add_format({"num_format": "dd/mm/yyyy", "align": "left", "valign": "top"})
        plain = book.add_format({"text_wrap": True, "valign": "top"})
        widths = [len(head) for head in heads]
        sheet.write_row(0, 0, heads, bold)
        for at, row in enumerate(rows, start=1):
            for column, cell in enumerate(row):
                widths[column] = max(widths[column], 11 if isinstance(cell, date) else len(str(cell or "")))
                if isinstance(cell, date):
                    sheet.write_datetime(at, column, cell, dated)
                elif isinstance(cell, int):
                    sheet.write_number(at, column, cell, plain)
                elif cell:
                    sheet.write_string(at, column, cell, plain)
        for column, width in enumerate(widths):
            sheet.set_column(column, column, min(width, WIDEST) + 2)
        sheet.freeze_panes(1, 0)
    return _download(file.getvalue(), EXCEL, f"{name}.xlsx")


def as_csv(name: str, heads: Sequence[str], rows: Iterable[Sequence[Cell]]) -> HttpResponse:
    """Text with commas that Excel opens with its Vietnamese letters whole."""
    file = StringIO()
    writer = csv.writer(file)
    writer.writerow(heads)
    for row in rows:
        writer.writerow([_written(cell) for cell in row])
    return _download(("\ufeff" + file.getvalue()).encode(), CSV, f"{name}.csv")


def _written(cell: Cell) -> str:
    if isinstance(cell, date):
        return day(cell)
    text = "" if cell is None else str(cell)
    return f"'{text}" if text.startswith(FORMULA_SIGNS) else text


def _download(content: bytes, kind: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"', "Cache-Control": "private, no-store"}
    return HttpResponse(content, content_type=kind, headers=headers)
