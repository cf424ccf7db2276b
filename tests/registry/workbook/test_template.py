"""The template as Excel will open it."""

from io import BytesIO

import pytest
from openpyxl import load_workbook

from canbo.registry.workbook.report import WorkbookError
from canbo.registry.workbook.sheets import INSTRUCTIONS, LISTS, SHEETS
from canbo.registry.workbook.template import LAST_ROW, workbook_bytes, write_workbook


@pytest.fixture(scope="module", params=["vi", "en"])
def lang(request):
    return request.param


@pytest.fixture(scope="module")
def template(lang):
    return load_workbook(BytesIO(workbook_bytes(lang)))


def test_instructions_come_first_then_one_sheet_a_table_and_the_lists_hidden(template, lang):
    expected = [INSTRUCTIONS[lang == "en"], *(sheet.words.said(lang) for sheet in SHEETS), LISTS]
    assert template.sheetnames == expected
    assert [template[name].sheet_state for name in expected] == ["visible"] * (len(SHEETS) + 1) + ["veryHidden"]


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_headings_are_frozen_marked_and_explained_in_both_languages(template, lang, sheet):
    worksheet = template[sheet.words.said(lang)]
    assert worksheet.freeze_panes == "B2"
    for at, column in enumerate(sheet.columns, start=1):
        cell = worksheet.cell(1, at)
        assert cell.value == column.words.said(lang) + (" *" if column.required else "")
        for said in (column.note.vi, column.note.en, column.example):
            assert said in cell.comment.text
    assert worksheet.max_row == 1


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_closed_lists_drop_down_in_the_words_of_the_language(template, lang, sheet):
    worksheet = template[sheet.words.said(lang)]
    rules = {str(rule.sqref): rule for rule in worksheet.data_validations.dataValidation}
    for at, column in enumerate(sheet.columns, start=1):
        letter = worksheet.cell(1, at).column_letter
        rule = rules.get(f"{letter}2:{letter}{LAST_ROW + 1}")
        if column.listed:
            source, cells = rule.formula1.split("!")
            assert source == f"'{LISTS}'"
            listed = [cell.value for (cell,) in template[LISTS][cells.replace("$", "")]]
            assert listed == [words.said(lang) for _, words in column.listed]


def test_every_column_is_explained_on_the_first_sheet(template, lang):
    words = {cell for row in template[INSTRUCTIONS[lang == "en"]].iter_rows(values_only=True) for cell in row}
    for sheet in SHEETS:
        for column in sheet.columns:
            assert {sheet.words.said(lang), column.words.said(lang), column.note.said(lang), column.example} <= words


def test_what_begins_like_a_formula_is_written_as_text_for_good():
    name = "=1+2"
    row = ("NV-1", name, None, "", None, None, "")
    book = load_workbook(BytesIO(workbook_bytes("en", {"persons": [row]})))
    cell = book["Persons"]["B2"]
    assert (cell.value, cell.data_type, cell.quotePrefix) == (name, "s", True)
    assert book["Persons"]["A2"].quotePrefix is False


@pytest.mark.parametrize("name", ["so.xls", "so", "so.csv"])
def test_a_name_that_is_no_workbooks_is_refused(tmp_path, name):
    with pytest.raises(WorkbookError, match=r"use one that ends in \.xlsx"):
        write_workbook(tmp_path / name, "vi")
    assert list(tmp_path.iterdir()) == []


def test_a_place_that_cannot_be_written_is_named(tmp_path):
    with pytest.raises(WorkbookError, match="cannot be written: No such file or directory; choose another place"):
        write_workbook(tmp_path / "nowhere" / "so.xlsx", "vi")
