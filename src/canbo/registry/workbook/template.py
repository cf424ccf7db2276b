"""The workbook as people fill it in: headings with notes, drop-down lists, instructions; empty or with data."""

from collections.abc import Iterable, Mapping
from datetime import date
from io import BytesIO
from pathlib import Path
from typing import Any

import xlsxwriter
from xlsxwriter.utility import xl_col_to_name

from .columns import Choices, Column, Kind, Sheet
from .report import WorkbookError
from .sheets import INSTRUCTIONS, LISTS, SHEETS

Rows = Mapping[str, Iterable[tuple[Any, ...]]]
LAST_ROW = 1_048_575
FORMULA_SIGNS = ("=", "+", "-", "@")
_INK, _PAPER, _REQUIRED = "#16171A", "#ECE9E1", "#DCE3F2"
# ruff: noqa: E501 - a step is one sentence
_STEPS = {
    "vi": (
        "Sổ nhân sự canbo",
        "Điền mỗi trang từ dòng 2; cột có dấu * là bắt buộc. Không đổi tên trang và tên cột; trang không dùng thì để trống.",
        "Mã đơn vị và mã người do đơn vị đặt và giữ nguyên: nhờ đó nhập lại tệp là sửa dòng cũ, không thêm dòng trùng.",
        "Ngày viết ngày/tháng/năm. Ô có mũi tên thì chọn trong danh mục. Điều chưa biết thì để trống, đừng ghi “không”.",
        "Không gộp ô, không dùng công thức. Chữ tiếng Việt gõ bằng Unicode.",
        "Xong thì chạy: canbo import TỆP --dry-run để xem thử, rồi canbo import TỆP; hoặc nhập ở trang “Nhập dữ liệu”.",
    ),
    "en": (
        "Register of canbo",
        "Fill each sheet from row 2; a column with * is required. Keep the names of sheets and columns; leave unused sheets empty.",
        "Codes of bodies and persons are yours and stay the same: a second import then corrects rows and never doubles them.",
        "Write dates as day/month/year. Where a cell has an arrow, choose from the list. What is not known stays empty, not “no”.",
        "No merged cells, no formulas. Vietnamese in Unicode.",
        "Then run: canbo import FILE --dry-run to look first, then canbo import FILE; or use the page “Import”.",
    ),
}
_GUIDE = {
    "vi": ("Trang", "Cột", "Bắt buộc", "Ghi gì", "Ví dụ"),
    "en": ("Sheet", "Column", "Required", "What goes in", "Example"),
}


def write_workbook(path: Path, lang: str, rows: Rows | None = None) -> None:
    """Write the workbook beside the target first, then put it in place. Raises WorkbookError."""
    if path.suffix.lower() != ".xlsx":
        raise WorkbookError(
            f"{path} is no name of a workbook; use one that ends in .xlsx.",
            f"{path} không phải tên tệp Excel; hãy dùng tên kết thúc bằng .xlsx.",
        )
    draft = path.with_name(f".{path.stem}.part.xlsx")
    try:
        draft.write_bytes(workbook_bytes(lang, rows))
        draft.replace(path)
    except OSError as error:
        raise WorkbookError(
            f"{path} cannot be written: {error.strerror}; choose another place.",
            f"Không ghi được {path}: {error.strerror}; hãy chọn nơi khác.",
        ) from error
    finally:
        draft.unlink(missing_ok=True)


def workbook_bytes(lang: str, rows: Rows | None = None) -> bytes:
    """The workbook in the language asked; `rows` by sheet key, each a tuple in the order of the columns."""
    buffer = BytesIO()
    with xlsxwriter.Workbook(buffer, {"in_memory": True}) as workbook:
        _Writer(workbook, lang).write(rows or {})
    return buffer.getvalue()


class _Writer:
    def __init__(self, workbook: Any, lang: str) -> None:
        self.workbook, self.lang = workbook, lang
        self.lists: dict[Choices, str] = {}
        heading = {"bold": True, "text_wrap": True, "valign": "top", "border": 1, "font_color": _INK}
        self.heading = workbook.add_format({**heading, "bg_color": _PAPER})
        self.required = workbook.add_format({**heading, "bg_color": _REQUIRED})
        self.day = workbook.add_format({"num_format": "dd/mm/yyyy", "align": "left"})
        self.text = workbook.add_format({"num_format": "@"})
        self.sign = workbook.add_format({"num_format": "@", "quote_prefix": True})
        self.whole = workbook.add_format({"num_format": "0"})
        self.title = workbook.add_format({"bold": True, "font_size": 16})
        self.wrapped = workbook.add_format({"text_wrap": True, "valign": "top"})
        self.formats = {Kind.DAY: self.day, Kind.WHOLE: self.whole}

    def write(self, rows: Rows) -> None:
        self._instructions()
        sheets = [(sheet, self.workbook.add_worksheet(sheet.words.said(self.lang))) for sheet in SHEETS]
        self._write_lists()
        for sheet, worksheet in sheets:
            self._sheet(sheet, worksheet)
            for number, row in enumerate(rows.get(sheet.key, ()), start=1):
                for at, (column, value) in enumerate(zip(sheet.columns, row, strict=True)):
                    self._cell(worksheet, number, at, column, value)

    def _instructions(self) -> None:
        worksheet = self.workbook.add_worksheet(INSTRUCTIONS[self.lang == "en"])
        title, *steps = _STEPS[self.lang]
        worksheet.write_string(0, 0, title, self.title)
        worksheet.set_row(0, 26)
        for at, step in enumerate(steps, start=1):
            worksheet.merge_range(at, 0, at, 4, f"{at}. {step}", self.wrapped)
            worksheet.set_row(at, 32)
        top = len(steps) + 2
        for at, word in enumerate(_GUIDE[self.lang]):
            worksheet.write_string(top, at, word, self.heading)
        for at, width in enumerate((22, 32, 11, 84, 40)):
            worksheet.set_column(at, at, width)
        listed = [(sheet, column) for sheet in SHEETS for column in sheet.columns]
        for at, (sheet, column) in enumerate(listed, start=top + 1):
            entries = (
                sheet.words.said(self.lang),
                column.words.said(self.lang),
                "*" if column.required else "",
                column.note.said(self.lang),
                column.example,
            )
            for place, entry in enumerate(entries):
                worksheet.write_string(at, place, entry, self.wrapped)
        worksheet.freeze_panes(top + 1, 0)
        self._print(worksheet)

    def _write_lists(self) -> None:
        """The closed lists, each in a column of a hidden sheet: a drop-down reads them from there."""
        worksheet = self.workbook.add_worksheet(LISTS)
        for sheet in SHEETS:
            for column in sheet.columns:
                choices = column.listed
                if not choices or choices in self.lists:
                    continue
                at = len(self.lists)
                worksheet.write_string(0, at, f"{sheet.key}.{column.key}")
                for number, (_, words) in enumerate(choices, start=1):
                    worksheet.write_string(number, at, words.said(self.lang))
                letter = xl_col_to_name(at)
                self.lists[choices] = f"='{LISTS}'!${letter}$2:${letter}${len(choices) + 1}"
        worksheet.very_hidden()

    def _sheet(self, sheet: Sheet, worksheet: Any) -> None:
        worksheet.freeze_panes(1, 1)
        worksheet.set_row(0, 34)
        codes = {reference.columns[0]: reference.to for reference in sheet.references if len(reference.columns) == 1}
        for at, column in enumerate(sheet.columns):
            style = self.required if column.required else self.heading
            worksheet.write_string(0, at, column.words.said(self.lang) + (" *" if column.required else ""), style)
            worksheet.write_comment(0, at, _comment(column), {"x_scale": 2, "y_scale": 1.2, "author": "canbo"})
            worksheet.set_column(at, at, column.width, self.formats.get(column.kind, self.text))
            if rule := self._validation(column, codes.get(column.key)):
                worksheet.data_validation(1, at, LAST_ROW, at, rule)
        self._print(worksheet)

    def _validation(self, column: Column, code_of: str | None) -> dict[str, Any] | None:
        english = self.lang == "en"
        if code_of:
            other = next(sheet for sheet in SHEETS if sheet.key == code_of).words.said(self.lang)
            return {"validate": "list", "source": f"='{other}'!$A$2:$A$5000", "show_error": False}
        if column.listed:
            return {
                "validate": "list",
                "source": self.lists[column.listed],
                "error_title": "canbo",
                "error_message": "Choose from the list." if english else "Hãy chọn trong danh mục.",
            }
        if column.kind == Kind.WHOLE:
            span = f"{column.low}-{column.high}"
            return {
                "validate": "integer",
                "criteria": "between",
                "minimum": column.low,
                "maximum": column.high,
                "error_title": "canbo",
                "error_message": f"A whole number, {span}." if english else f"Số nguyên, {span}.",
            }
        return None

    def _cell(self, worksheet: Any, row: int, at: int, column: Column, value: Any) -> None:
        if value is None or value == "":
            return
        if isinstance(value, date):
            worksheet.write_datetime(row, at, value, self.day)
        elif isinstance(value, int) and not isinstance(value, bool):
            worksheet.write_number(row, at, value, self.whole)
        else:
            # Always as text: what begins like a formula is none, not even after somebody has edited the cell.
            said = column.said(value, self.lang)
            worksheet.write_string(row, at, said, self.sign if said.startswith(FORMULA_SIGNS) else self.text)

    @staticmethod
    def _print(worksheet: Any) -> None:
        worksheet.set_landscape()
        worksheet.set_paper(9)
        worksheet.fit_to_pages(1, 0)
        worksheet.repeat_rows(0)


def _comment(column: Column) -> str:
    required = "Bắt buộc. / Required.\n" if column.required else ""
    return f"{required}{column.note.vi}\n{column.note.en}\nVí dụ / example: {column.example}"
