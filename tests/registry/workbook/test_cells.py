"""One cell, whatever somebody put into it: a value of its column, or a fault that says what to do."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canbo.registry.workbook.cells import CellError, clean, is_blank, value_of
from canbo.registry.workbook.columns import Kind
from canbo.registry.workbook.sheets import BY_KEY, SHEETS

COLUMNS = [column for sheet in SHEETS for column in sheet.columns]
TYPES = {
    Kind.CODE: str, Kind.TEXT: str, Kind.NAME: str, Kind.DAY: date, Kind.WHOLE: int, Kind.CHOICE: str,
    Kind.YES_NO: bool, Kind.CITATION: str,
}  # fmt: skip
ANYTHING = st.one_of(
    st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=300), st.datetimes(), st.times(),
    st.timedeltas(), st.sampled_from(["21/11/2026", "Có", "34.1.b", "Hoàn thành nhiệm vụ", "1e5", "-3", "0", "٣"]),
)  # fmt: skip


class Cell:
    def __init__(self, value, data_type="n"):
        self.value, self.data_type = value, data_type


def column(sheet, key):
    return BY_KEY[sheet].column(key)


def outcome(column, cell):
    try:
        return value_of(column, cell), None
    except CellError as fault:
        return None, fault


@given(st.sampled_from(COLUMNS), ANYTHING, st.sampled_from(["n", "s", "b", "d", "e", "f"]))
def test_no_cell_breaks_the_import(column, value, data_type):
    found, fault = outcome(column, Cell(value, data_type))
    if fault:
        assert (fault.words.vi[-1], fault.words.en[-1]) == (".", ".")
        return
    assert data_type not in {"e", "f"}
    assert found is None or type(found) is TYPES[column.kind]
    if isinstance(found, str):
        assert 0 < len(found) <= column.longest
    if column.choices:
        assert found is None or found in dict(column.choices)
    if column.kind == Kind.WHOLE and found is not None:
        assert column.low <= found <= column.high


@given(st.text())
def test_what_is_clean_stays_as_it_is(text):
    once = clean(text)
    assert once == " ".join(once.split())
    if "_x" not in once:
        assert clean(once) == once


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("  Trần \u00a0 Minh\tHòa\n", "Trần Minh Hòa"),
        ("Lê\u200b Thu\u200e Ngà", "Lê Thu Ngà"),
        ("Hai dòng_x000D_\nmột ô", "Hai dòng một ô"),
        ("Tra\u0302\u0300n", "Trần"),
        ("\u202egnào", "gnào"),
        ("\u00ad", ""),
        ("0\r\x1b\r0", "0 0"),
        ("e\u200d\u0301", "\u00e9"),
    ],
)
def test_what_cannot_be_seen_does_not_count(text, kept):
    assert clean(text) == kept
    assert is_blank(Cell(text, "s")) is (kept == "")


def test_a_formula_is_never_blank():
    assert not is_blank(Cell("", "f"))


@pytest.mark.parametrize("value", ["Nữ", "nữ", " NỮ ", "female", "Female", "nu"])
def test_an_entry_of_a_list_is_known_by_any_of_its_names(value):
    assert value_of(column("persons", "sex"), Cell(value, "s")) == "female"


@pytest.mark.parametrize(
    ("value", "meant"),
    [(True, True), ("Có", True), ("co", True), ("yes", True), ("x", True), (1, True), (1.0, True), ("đúng", True),
     (False, False), ("Không", False), ("khong", False), ("no", False), (0, False), ("sai", False)],
)  # fmt: skip
def test_yes_and_no_have_several_names(value, meant):
    assert value_of(column("sanctions", "is_party"), Cell(value)) is meant


@pytest.mark.parametrize("value", [2, -1, "có lẽ", 0.5, datetime(2026, 1, 1)])  # noqa: DTZ001 - as Excel has it
def test_what_is_neither_yes_nor_no_is_a_fault(value):
    with pytest.raises(CellError, match="neither Yes nor No"):
        value_of(column("sanctions", "is_party"), Cell(value))


@pytest.mark.parametrize(
    "value",
    [
        "181/2026:34.1.đ",
        "34.1.đ",
        "điểm đ khoản 1 Điều 34",
        "Article 34(1)(đ)",
        "điểm đ khoản 1 Điều 34 Nghị định 181/2026/NĐ-CP",
    ],
)
def test_a_provision_is_known_by_any_of_its_names(value):
    assert value_of(column("terms", "leaving_ground"), Cell(value, "s")) == "181/2026:34.1.đ"


@pytest.mark.parametrize(("value", "fits"), [(0, False), (1, True), (99, True), (100, False)])
def test_a_whole_number_keeps_to_its_bounds(value, fits):
    years = column("terms", "years")
    if fits:
        assert value_of(years, Cell(value)) == value
    else:
        with pytest.raises(CellError, match="lies outside 1-99"):
            value_of(years, Cell(value))


@pytest.mark.parametrize(
    ("day", "fits"),
    [(date(1905, 3, 13), True), (date(1905, 3, 14), False), (date(1905, 11, 19), False), (date(1905, 11, 20), True)],
)
def test_a_year_that_excel_took_for_a_day_is_seen(day, fits):
    cell = Cell(datetime(day.year, day.month, day.day), "d")  # noqa: DTZ001 - as Excel has it
    born = column("persons", "birth_date")
    if fits:
        assert value_of(born, cell) == day
    else:
        with pytest.raises(CellError, match="which Excel makes of the year"):
            value_of(born, cell)


@pytest.mark.parametrize(("value", "fits"), [("x" * 40, True), ("x" * 41, False), (10**15 - 1, True), (10**15, False)])
def test_a_code_is_as_long_as_the_register_keeps_it(value, fits):
    codes = column("persons", "code")
    if fits:
        assert value_of(codes, Cell(value)) == str(value)
    else:
        with pytest.raises(CellError, match=r"shorten it to 40|may have rounded"):
            value_of(codes, Cell(value))
