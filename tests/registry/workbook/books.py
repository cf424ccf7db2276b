"""Workbooks built in code: a good one with a row on every sheet, to be spoilt cell by cell."""

# ruff: noqa: E501 - a row of the register reads as one line

from datetime import date

from openpyxl import Workbook
from openpyxl.utils import get_column_letter

GOOD = {
    "bodies": [
        {"code": "CQ-01", "name": "Cơ quan Mây Ngàn (mẫu)", "kind": "owner_agency"},
        {
            "code": "DN-01", "name": "Công ty Bến Lau (mẫu)", "kind": "Doanh nghiệp", "owner": "CQ-01", "board_seats": 7,
            "enterprise_class": "Nhà nước nắm giữ 100% vốn điều lệ",
        },
    ],
    "posts": [
        {"body": "DN-01", "position": "Thành viên Hội đồng thành viên", "title": "Thành viên 1", "on_board": "Có"},
        {"body": "DN-01", "position": "council_member", "title": "Thành viên 2"},
        {"body": "DN-01", "position": "General Director or Director"},
    ],
    "persons": [
        {
            "code": "NV-1", "full_name": "Trần Minh Hòa", "birth_date": date(1975, 2, 14), "sex": "Nam",
            "retirement_date": date(2037, 3, 1), "is_party_member": "Có", "nationalities": "vietnamese",
        },
        {"code": "NV-2", "full_name": "Lê Thu Ngà", "birth_date": date(1980, 5, 6), "sex": "Nữ"},
    ],
    "terms": [
        {
            "person": "NV-1", "body": "DN-01", "position": "council_member", "title": "Thành viên 1", "years": 5,
            "start": date(2023, 3, 1), "end": date(2028, 2, 29), "number": 1, "decision_number": "125/QĐ-BL",
        },
        {"person": "NV-2", "body": "DN-01", "position": "general_director", "start": date(2024, 1, 1), "years": 5},
    ],
    "grades": [{"person": "NV-1", "body": "DN-01", "year": 2025, "grade": "Hoàn thành nhiệm vụ"}],
    "confidence_rounds": [
        {"person": "NV-1", "body": "DN-01", "held_on": date(2026, 10, 29), "cast": 21, "low": 15}
    ],
    "sanctions": [
        {"person": "NV-2", "form": "Khiển trách", "is_party": "Không", "effective_on": date(2026, 1, 15), "duty_related": "Có"}
    ],
    "proceedings": [{"person": "NV-2", "kind": "Kiểm toán", "start": date(2026, 10, 2), "end": date(2026, 10, 30)}],
    "suspensions": [{"person": "NV-2", "start": date(2026, 11, 6), "ground": "điểm d khoản 2 Điều 36", "until": date(2026, 11, 20)}],
    "service_periods": [
        {"person": "NV-1", "start": date(1999, 7, 1), "end": date(2009, 6, 30), "employer": "Trường Mẫu", "counts": "Có", "paid_out": "Không"}
    ],
    "findings": [{"person": "NV-2", "fact": "found_degenerate", "value": "Không", "found_on": date(2026, 11, 2), "citation": "35.1.đ"}],
    "inspections": [{"body": "DN-01", "kind": "Kiểm toán", "start": date(2026, 10, 22)}],
    "attestations": [
        {"body": "DN-01", "kind": "Kỷ luật", "complete_up_to": date(2026, 10, 31), "attested_on": date(2026, 11, 2)}
    ],
}  # fmt: skip


class Book:
    """A workbook with a sheet for each table named in `rows`; every column of the register has its heading."""

    def __init__(self, rows=None, lang="vi"):
        from canbo.registry.workbook.sheets import BY_KEY  # conftest files are read before Django is set up

        self.sheets, self.lang = BY_KEY, lang
        self.file = Workbook()
        self.file.remove(self.file.active)
        for key, entries in (GOOD if rows is None else rows).items():
            self.sheet(key)
            for entry in entries:
                self.add(key, **entry)

    def sheet(self, key):
        """The sheet of a table, made with its headings when it is not there yet."""
        name = self.name(key)
        if name not in self.file.sheetnames:
            worksheet = self.file.create_sheet(name)
            for at, column in enumerate(self.sheets[key].columns, start=1):
                worksheet.cell(1, at, column.words.said(self.lang))
        return self.file[name]

    def name(self, key):
        return self.sheets[key].words.said(self.lang)

    def add(self, key, **values):
        """Write one more row; returns its number."""
        worksheet = self.sheet(key)
        number = worksheet.max_row + 1
        for column, value in values.items():
            worksheet[self.at(key, column, number)] = value
        return number

    def at(self, key, column, row):
        """The address of a cell, such as B2."""
        return f"{get_column_letter(self.sheets[key].keys.index(column) + 1)}{row}"

    def put(self, key, column, row, value):
        """Write one cell; returns it."""
        cell = self.sheet(key)[self.at(key, column, row)]
        cell.value = value
        return cell

    def put_text(self, key, column, row, value):
        """Write text even where it looks like a formula."""
        self.put(key, column, row, value).data_type = "s"

    def save(self, folder, name="so.xlsx"):
        path = folder / name
        self.file.save(path)
        return path


def counts():
    """How many rows each table of the register has, kept changes included."""
    from canbo.registry.models import FieldChange
    from canbo.registry.workbook.sheets import SHEETS

    found = {sheet.key: sheet.model.objects.count() for sheet in SHEETS}
    return {key: count for key, count in (found | {"changes": FieldChange.objects.count()}).items() if count}
