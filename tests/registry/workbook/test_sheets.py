"""The sheets as declared: nothing ambiguous, nothing longer than the register keeps, every constraint with its cell."""

import pytest
from django.db.models import CheckConstraint, UniqueConstraint

from canbo.law.facts import BOOK
from canbo.registry.language import fold
from canbo.registry.workbook.cells import value_of
from canbo.registry.workbook.checks import RULES, holds
from canbo.registry.workbook.columns import Kind
from canbo.registry.workbook.sheets import BY_KEY, SHEETS, column_called, nearest, sheet_called

COLUMNS = [pytest.param(sheet, column, id=f"{sheet.key}.{column.key}") for sheet in SHEETS for column in sheet.columns]
# Kept by how cells are read: closed lists, bounds of whole numbers; or by the register itself, when it corrects.
ELSEWHERE = {"body_board_seats", "body_not_its_own_owner", "term_years_and_number", "grade_year"}


class Given:
    """A cell as somebody types it."""

    def __init__(self, value, data_type="s"):
        self.value, self.data_type = value, data_type


def field_of(sheet, column):
    model, field = sheet.model, None
    for name in column.path.split("__"):
        field = model._meta.get_field(name)
        model = field.related_model or model
    return field


def test_a_name_leads_to_one_sheet():
    for sheet in SHEETS:
        for name in (sheet.key, sheet.words.vi, sheet.words.en, sheet.words.vi.upper(), fold(sheet.words.vi)):
            assert sheet_called(name) is sheet
        assert max(len(sheet.words.vi), len(sheet.words.en)) <= 31


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_a_heading_leads_to_one_column(sheet, column):
    for name in (column.key, column.words.vi, column.words.en, f"{column.words.vi} *", fold(column.words.en)):
        assert column_called(sheet, name) is column


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_a_column_promises_what_the_register_keeps(sheet, column):
    field = field_of(sheet, column)
    if column.kind in (Kind.CODE, Kind.TEXT, Kind.NAME, Kind.CITATION) and field.max_length:
        assert column.longest <= field.max_length
    if not column.required and column.key not in (c for r in sheet.references for c in r.columns):
        assert field.null or field.blank or column.blank is not None
    if column.choices and field.choices:
        assert {value for value, _ in column.choices} == {value for value, _ in field.choices}


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_the_example_of_a_column_can_be_typed(sheet, column):
    assert value_of(column, Given(column.example)) is not None


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_every_entry_of_a_list_is_read_by_value_and_by_its_words_in_both_languages(sheet, column):
    for value, words in column.choices:
        assert {value_of(column, Given(word)) for word in (value, words.vi, words.en)} == {value}


@pytest.mark.parametrize(("sheet", "column"), COLUMNS)
def test_a_column_named_after_a_fact_bears_its_name(sheet, column):
    if column.fact:
        assert column.fact in BOOK.by_name


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_the_natural_key_is_the_one_the_database_keeps(sheet):
    referred = {column: reference for reference in sheet.references for column in reference.columns}
    natural = {referred[key].field if key in referred else sheet.column(key).path for key in sheet.natural}
    unique = [set(c.fields) for c in sheet.model._meta.constraints if isinstance(c, UniqueConstraint)]
    unique += [{field.name} for field in sheet.model._meta.fields if field.unique and not field.primary_key]
    assert natural in unique


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda sheet: sheet.key)
def test_every_constraint_of_the_register_has_its_sentence_and_its_cell(sheet):
    listed = {f"{sheet.model._meta.model_name}_{field.name}" for field in sheet.model._meta.fields if field.choices}
    listed |= {"body_enterprise_class_listed"}
    for constraint in sheet.model._meta.constraints:
        if not isinstance(constraint, CheckConstraint) or "superseded" in constraint.name:
            continue
        if constraint.name in RULES:
            assert RULES[constraint.name][0] in sheet.keys
        else:
            assert constraint.name in listed | ELSEWHERE


def test_there_is_no_sentence_for_a_constraint_that_is_not_there():
    names = {constraint.name for sheet in SHEETS for constraint in sheet.model._meta.constraints}
    assert set(RULES) <= names


@pytest.mark.parametrize("name", RULES)
def test_a_constraint_over_empty_cells_breaks_nothing(name):
    sheet = next(s for s in SHEETS for c in s.model._meta.constraints if c.name == name)
    condition = next(c.condition for c in sheet.model._meta.constraints if c.name == name)
    assert holds(condition, {c.path: None for c in sheet.own}) is not False


def test_what_is_referred_to_comes_before_what_refers():
    order = list(BY_KEY)
    for sheet in SHEETS:
        assert all(order.index(reference.to) <= order.index(sheet.key) for reference in sheet.references)


def test_the_nearest_name_is_near():
    assert nearest("Xep loai", ["Xếp loại", "Kỷ luật"]) == "Xếp loại"
    assert nearest("Lương", ["Xếp loại", "Kỷ luật"]) is None
