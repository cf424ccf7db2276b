"""Deliberately broken workbooks: each fault is named by sheet and cell, says what to do, and nothing is written."""

# ruff: noqa: E501, DTZ001, FBT003 - one broken workbook, one line

from datetime import date, datetime, time

import pytest
from openpyxl.worksheet.formula import ArrayFormula
from tests.registry.workbook.books import GOOD, Book, counts

DAY = date(2026, 1, 1)


def put(key, column, row, value):
    return lambda book: book.put(key, column, row, value)


def add(key, **values):
    return lambda book: book.add(key, **values)


def heading(key, column, text):
    return lambda book: book.sheet(key).__setitem__(book.at(key, column, 1), text)


def merge(key, cells):
    return lambda book: book.sheet(key).merge_cells(cells)


def rename(key, title):
    return lambda book: setattr(book.sheet(key), "title", title)


def without_column(key, column):
    return lambda book: book.sheet(key).delete_cols(book.sheets[key].keys.index(column) + 1)


def another_sheet(title, value):
    def spoil(book):
        book.file.create_sheet(title)["B3"] = value

    return spoil


def beside(key, cell, value):
    return lambda book: book.sheet(key).__setitem__(cell, value)


def title_above(book):
    book.sheet("grades").insert_rows(1)
    book.sheet("grades")["A1"] = "Bảng xếp loại năm 2025"


def owners_in_a_circle(book):
    book.add("bodies", code="CQ-08", name="Cơ quan Tám", kind="owner_agency", owner="CQ-09")
    book.add("bodies", code="CQ-09", name="Cơ quan Chín", kind="owner_agency", owner="CQ-08")


def many_rows(book):
    worksheet = book.sheet("grades")
    for _ in range(5_000):
        worksheet.append(["NV-9", "DN-01", 2025, "good"])


GRADE = {"person": "NV-1", "body": "DN-01", "year": 2024, "grade": "good"}

CASES = {
    # Days
    "a day that the calendar does not have": (put("terms", "start", 2, "31/02/2026"), "Nhiệm kỳ!E2", "is not in the calendar, check day and month"),
    "the month before the day": (put("terms", "start", 2, "11/21/2026"), "Nhiệm kỳ!E2", "has a month 21, write the day before the month"),
    "a year of two digits": (put("terms", "start", 2, "21/11/26"), "Nhiệm kỳ!E2", "leaves the century open, write the year in four digits"),
    "a number where a day belongs": (lambda book: setattr(book.put("persons", "birth_date", 3, 29347), "number_format", "0"), "Nhân sự!C3", "29347 is a number; if it is Excel's for the day 06/05/1980, format the cell as Date"),
    "month and year alone": (put("persons", "birth_date", 3, "5/1980"), "Nhân sự!C3", "“5/1980” is not a day, write day/month/year"),
    "a year alone, as a number": (put("persons", "birth_date", 3, 1980), "Nhân sự!C3", "which Excel makes of the year 1980, type day/month/year"),
    "two separators": (put("persons", "birth_date", 3, "21/11-1980"), "Nhân sự!C3", "is not a day"),
    "a year that is a slip of the pen": (put("persons", "birth_date", 3, "06/05/1080"), "Nhân sự!C3", "lies outside 1900-2150, check the year"),
    "a real date centuries ahead": (put("terms", "end", 2, date(2828, 2, 29)), "Nhiệm kỳ!F2", "lies outside 1900-2150"),
    "a time of day": (put("grades", "decided_on", 2, time(8, 30)), "Xếp loại!E2", "08:30:00 is not a day"),
    "words instead of a day": (put("inspections", "start", 2, "cuối năm"), "Thanh tra!C2", "“cuối năm” is not a day"),
    # Numbers
    "half a year": (put("terms", "years", 2, 4.5), "Nhiệm kỳ!G2", "4.5 is not a whole number, write digits only"),
    "a number in words": (put("confidence_rounds", "cast", 2, "hai mốt"), "Tín nhiệm!D2", "“hai mốt” is not a whole number"),
    "a thousands separator": (put("confidence_rounds", "cast", 2, "1.021"), "Tín nhiệm!D2", "“1.021” is not a whole number"),
    "a vote below nothing": (put("confidence_rounds", "low", 2, -1), "Tín nhiệm!E2", "-1 lies outside 0-1000000"),
    "no votes cast": (put("confidence_rounds", "cast", 2, 0), "Tín nhiệm!D2", "0 lies outside 1-1000000"),
    "a year before the register": (put("grades", "year", 2, 205), "Xếp loại!C2", "205 lies outside 1950-2150"),
    "a date where a year belongs": (put("grades", "year", 2, datetime(2025, 1, 1)), "Xếp loại!C2", "is not a whole number"),
    "yes where a number belongs": (put("terms", "years", 2, True), "Nhiệm kỳ!G2", "True is not a whole number"),
    # Closed lists
    "a grade that does not exist": (put("grades", "grade", 2, "Khá"), "Xếp loại!D2", "“Khá” is not in the list, choose one of: Exceeding; Fulfilling well"),
    "a grade nearly right": (put("grades", "grade", 2, "Hoàn thành nhiệm vu tốt"), "Xếp loại!D2", "is not in the list"),
    "neither yes nor no": (put("sanctions", "is_party", 2, "có thể"), "Kỷ luật!C2", "is neither Yes nor No, write one of them"),
    "a position outside the law": (put("posts", "position", 2, "Phó Tổng giám đốc"), "Vị trí!B2", "is not in the list"),
    "a ground of the wrong article": (put("suspensions", "ground", 2, "điểm a khoản 1 Điều 34"), "Tạm đình chỉ!C2", "is not in the list"),
    "a ground that is no citation": (put("terms", "leaving_ground", 2, "vi phạm"), "Nhiệm kỳ!L2", "“vi phạm” is not a provision"),
    # Text
    "nothing in a required cell": (put("persons", "full_name", 3, None), "Nhân sự!B3", "This cell is required, fill it in"),
    "only spaces in a required cell": (put("persons", "full_name", 3, " \u00a0"), "Nhân sự!B3", "This cell is required"),
    "a name without letters": (put("persons", "full_name", 3, "---"), "Nhân sự!B3", "“---” has no letters"),
    "a name in an old font": (put("persons", "full_name", 3, "TrÇn V¨n Hßa µ"), "Nhân sự!B3", "the character “¨” of an old font (TCVN3), convert it to Unicode"),
    "a name that never ends": (put("persons", "full_name", 3, "Lê " * 90), "Nhân sự!B3", "It has 269 characters, shorten it to 200 at most"),
    "a decision number that became a date": (put("terms", "decision_number", 2, datetime(2026, 5, 12)), "Nhiệm kỳ!I2", "Excel has turned this cell into 12/05/2026, format it as Text"),
    "a code that lost its digits": (put("persons", "code", 3, 12345678901234567), "Nhân sự!A3", "Excel may have rounded the number"),
    # Cells
    "a formula": (put("persons", "full_name", 3, "=A3&B2"), "Nhân sự!B3", "The cell holds a formula, paste its value instead"),
    "an array formula": (lambda book: book.sheet("persons").__setitem__("B3", ArrayFormula("B3", "=A1:A2")), "Nhân sự!B3", "The cell holds a formula"),
    "an error of Excel": (lambda book: setattr(book.put("persons", "birth_date", 3, "#REF!"), "data_type", "e"), "Nhân sự!C3", "The cell holds the error #REF!, type the value again"),
    "merged cells": (merge("grades", "A2:A3"), "Xếp loại!A2", "The cells A2:A3 are merged, unmerge them and fill each one"),
    # Sheets and columns
    "a sheet nobody knows": (another_sheet("Lương", 5), "Lương!A1", "The register has no sheet “Lương”"),
    "a sheet nearly right": (rename("grades", "Xếp lọai 2025"), "Xếp lọai 2025!A1", "The register has no sheet “Xếp lọai 2025”, rename it “Grades”"),
    "a sheet twice": (another_sheet("Grades", "x"), "Grades!A1", "This sheet is there already at Xếp loại"),
    "a column nobody knows": (heading("grades", "grade", "Ghi chú riêng"), "Xếp loại!D1", "This sheet has no column “Ghi chú riêng”"),
    "a column nearly right": (heading("grades", "decided_on", "Ngay ket luận:"), "Xếp loại!E1", "write “Decided on”"),
    "a column twice": (heading("grades", "decided_on", "Year"), "Xếp loại!E1", "This column is there already at C1"),
    "a required column missing": (without_column("grades", "grade"), "Xếp loại!E1", "The required column “Grade” is missing, add it"),
    "a title above the headings": (title_above, "Xếp loại!A1", "This sheet has no column “Bảng xếp loại năm 2025”"),
    "a remark beside the table": (beside("grades", "H2", "xem lại"), "Xếp loại!H2", "This column has no heading of the register"),
    # Keys
    "the same grade twice": (add("grades", **GRADE | {"year": 2025}), "Xếp loại!C3", "The same as row 2 (Person code, Body code, Year), delete one of the two"),
    "the same person twice": (add("persons", code="NV-1", full_name="Trần Hòa"), "Nhân sự!A4", "The same as row 2 (Person code)"),
    "the same post twice": (add("posts", body="DN-01", position="council_member", title="Thành viên 1"), "Vị trí!C5", "The same as row 2"),
    "a code that only looks different": (add("persons", code="nv-1", full_name="Trần Hòa"), "Nhân sự!A4", "“nv-1” differs from “NV-1” only in case or diacritics"),
    "an unknown person": (put("grades", "person", 2, "NV-9"), "Xếp loại!A2", "There is no code “NV-9” in the register and in your scope"),
    "an unknown body": (put("grades", "body", 2, "DN-99"), "Xếp loại!B2", "There is no code “DN-99”"),
    "an unknown owner": (put("bodies", "owner", 3, "CQ-77"), "Đơn vị!E3", "There is no code “CQ-77”"),
    "an unknown post": (put("terms", "title", 2, "Thành viên 3"), "Nhiệm kỳ!D2", "The body DN-01 has no post Member of the Members' Council “Thành viên 3”, add it to the sheet Posts"),
    # What must hold within a row
    "a term that ends before it starts": (put("terms", "end", 2, date(2023, 2, 28)), "Nhiệm kỳ!F2", "The term does not end after it starts, check both days"),
    "left before it started": (lambda book: (book.put("terms", "left_on", 2, date(2020, 1, 1)), book.put("terms", "left_by", 2, "transfer")), "Nhiệm kỳ!J2", "The post is left before the term starts"),
    "left, but not when": (put("terms", "left_by", 2, "Từ chức"), "Nhiệm kỳ!J2", "say on which day too"),
    "a ground of leaving, but not how": (put("terms", "leaving_ground", 2, "34.1.b"), "Nhiệm kỳ!K2", "say how the post was left"),
    "relieved on the ground of a move": (lambda book: (book.put("terms", "left_on", 2, date(2026, 11, 1)), book.put("terms", "left_by", 2, "relief"), book.put("terms", "leaving_ground", 2, "15.1.a")), "Nhiệm kỳ!L2", "Article 15(1) is the ground of a transfer"),
    "an enterprise without a class": (put("bodies", "enterprise_class", 3, None), "Đơn vị!D3", "An enterprise needs its class"),
    "an agency with a class": (put("bodies", "enterprise_class", 2, "wholly_state"), "Đơn vị!D2", "an agency has none"),
    "a body that owns itself": (put("bodies", "owner", 2, "CQ-01"), "Đơn vị!E2", "A body cannot own itself"),
    "an enterprise as owner": (add("bodies", code="DN-02", name="Công ty Hai", kind="enterprise", enterprise_class="wholly_state", owner="DN-01"), "Đơn vị!E4", "not that of an owner's representative agency"),
    "a council member of an agency": (add("posts", body="CQ-01", position="council_member"), "Vị trí!A5", "Only an enterprise has this position"),
    "a dedicated post that is not": (add("posts", body="DN-01", position="representative_full_time", working_time="part_time"), "Vị trí!D5", "contradicts the position"),
    "retired before birth": (put("persons", "retirement_date", 2, date(1970, 1, 1)), "Nhân sự!E2", "Retirement does not come after birth"),
    "more low votes than votes": (put("confidence_rounds", "low", 2, 22), "Tín nhiệm!E2", "There are more low votes than votes cast, check both numbers"),
    "the office expels": (put("sanctions", "form", 2, "Khai trừ"), "Kỷ luật!B2", "Only the Party expels"),
    "a sanction that ends before it starts": (put("sanctions", "ended_on", 2, DAY), "Kỷ luật!G2", "It ends before it takes effect"),
    "a proceeding that ends before it starts": (put("proceedings", "end", 2, DAY), "Việc đang xem xét!D2", "It ends before it starts"),
    "a suspension that ends before it starts": (put("suspensions", "until", 2, DAY), "Tạm đình chỉ!D2", "It ends before it starts"),
    "a suspension revoked before it starts": (put("suspensions", "revoked_on", 2, DAY), "Tạm đình chỉ!E2", "It is revoked before it starts"),
    "service that ends before it starts": (put("service_periods", "end", 2, date(1999, 6, 30)), "Bảo hiểm!C2", "The period ends before it starts"),
    "a finding that ends before it was found": (put("findings", "until", 2, DAY), "Kết luận!E2", "It ends before it was found"),
    "an inspection that ends before it starts": (put("inspections", "end", 2, DAY), "Thanh tra!D2", "It ends before it starts"),
    "an attestation of the future": (put("attestations", "complete_up_to", 2, date(2026, 11, 3)), "Xác nhận!C2", "Nobody can attest days that come after the day of attesting"),
    # What must hold between sheets
    "in office before birth": (put("persons", "birth_date", 2, date(2024, 1, 1)), "Nhiệm kỳ!E2", "The term starts before the person was born"),
    "good for three years, one of them failed": (
        lambda book: (book.put("grades", "grade", 2, "not_fulfilled"), book.add("findings", person="NV-1", fact="graded_good_last_three_years", value="Có", found_on=date(2026, 4, 1))),
        "Kết luận!C3", "The grade of 2025 is “not fulfilled”, so this cannot be “yes”",
    ),
}  # fmt: skip


@pytest.mark.parametrize("case", CASES)
def test_one_fault_is_named_with_its_cell_and_nothing_is_written(load, case):
    spoil, where, said = CASES[case]
    book = Book()
    spoil(book)
    report = load(book)
    assert [fault.where for fault in report.faults if said in fault.said("en")] == [where]
    assert not report.written
    assert counts() == {}
    assert all(fault.words.vi.endswith(".") and fault.words.en.endswith(".") for fault in report.faults)


ALONE = sorted(set(CASES) - {
    # These leave rows elsewhere pointing at nothing, or speak of two rows.
    "a sheet nearly right", "a title above the headings", "a column nobody knows",
    "a column nearly right", "a position outside the law", "a code that lost its digits",
})  # fmt: skip


@pytest.mark.parametrize("case", ALONE)
def test_one_slip_gives_one_fault(load, case):
    book = Book()
    CASES[case][0](book)
    assert [fault.where for fault in load(book).faults] == [CASES[case][1]]


def test_every_fault_is_told_not_only_the_first(load):
    book = Book()
    book.put("terms", "start", 2, "31/02/2026")
    book.put("persons", "birth_date", 2, "xx")
    book.put("grades", "grade", 2, "Khá")
    book.put("grades", "year", 2, "năm ngoái")
    report = load(book)
    assert [fault.where for fault in report.faults] == ["Nhân sự!C2", "Nhiệm kỳ!E2", "Xếp loại!C2", "Xếp loại!D2"]


def test_new_agencies_may_not_own_one_another_in_a_circle(load):
    book = Book()
    owners_in_a_circle(book)
    told = "New agencies own one another in a circle, delete one of the codes."
    assert [fault.said("en") for fault in load(book).faults] == [f"Đơn vị!E4: {told}", f"Đơn vị!E5: {told}"]
    assert counts() == {}


def test_faults_come_in_the_order_of_the_workbook(load):
    book = Book()
    book.file.move_sheet(book.name("grades"), -4)
    book.put("grades", "grade", 2, "Khá")
    book.put("bodies", "kind", 2, "Hội")
    assert [fault.sheet for fault in load(book).faults][:2] == ["Xếp loại", "Đơn vị"]


def test_beyond_two_hundred_faults_the_rest_is_counted(load):
    book = Book()
    many_rows(book)
    report = load(book)
    assert (len(report.faults), report.more) == (200, 4_800)
    assert list(report.lines("en"))[-1] == "… and 4800 more"
    assert list(report.lines("vi"))[-1] == "… và 4800 lỗi nữa"


def test_a_row_with_a_faulty_code_does_not_make_others_faulty(load):
    book = Book()
    book.put("persons", "birth_date", 2, "xx")
    book.put("persons", "full_name", 3, None)
    assert [fault.where for fault in load(book).faults] == ["Nhân sự!C2", "Nhân sự!B3"]


def test_a_register_that_is_there_stays_as_it_was(load):
    load(Book())
    before = counts()
    book = Book()
    book.put("persons", "full_name", 2, "Trần Hòa")
    book.put("grades", "grade", 2, "Khá")
    report = load(book)
    assert [fault.where for fault in report.faults] == ["Xếp loại!D2"]
    assert counts() == before


def test_the_kind_of_a_body_in_use_does_not_change(load):
    load(Book())
    book = Book({"bodies": [GOOD["bodies"][1] | {"kind": "owner_agency", "enterprise_class": None}]})
    assert [f.said("en") for f in load(book).faults] == [
        "Đơn vị!C2: The body has posts or enterprises already, so its kind cannot change, keep the old one."
    ]
