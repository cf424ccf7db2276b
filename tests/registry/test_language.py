import unicodedata

import pytest
from django.utils.translation import override

from canbo.registry.choices import Position, ProceedingKind, RecordKind, SanctionForm
from canbo.registry.language import fold, nfc, say
from canbo.registry.models import Body, Person, Term


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Trần Đình Ổn", "tran dinh on"),
        (unicodedata.normalize("NFD", "Nguyễn Đức Ước"), "nguyen duc uoc"),
        ("  ĐỖ   VĂN  KHẢI ", "do van khai"),
        ("", ""),
    ],
)
def test_folding(text, folded) -> None:
    assert fold(text) == folded


def test_names_are_kept_composed_with_single_spaces(register) -> None:
    person = register.person(unicodedata.normalize("NFD", "  Lê  Thu Ngà "))
    [bulk] = Person.objects.bulk_create([Person(full_name=unicodedata.normalize("NFD", "Đỗ Khải"))])

    assert (person.full_name, person.folded) == ("Lê Thu Ngà", "le thu nga")
    assert (bulk.full_name, bulk.folded) == (nfc("Đỗ Khải"), "do khai")
    assert unicodedata.is_normalized("NFC", bulk.full_name)


@pytest.mark.parametrize("asked", ["Đỗ Khải", "do khai", "KHAI do", "khải", "hai"])
def test_a_search_ignores_diacritics_case_and_order(register, asked) -> None:
    register.person("Đỗ Văn Khải")
    register.person("Lê An")

    assert [p.full_name for p in Person.objects.search(asked)] == ["Đỗ Văn Khải"]


def test_a_search_finds_the_code_and_otherwise_nothing(register) -> None:
    person = register.person("Đỗ Văn Khải", code="p-77")

    assert list(Person.objects.search("P-77")) == [person]
    assert not Person.objects.search("dỗ x").exists()


def test_everybody_is_found_by_an_empty_search(register) -> None:
    register.person()

    assert Person.objects.search(" ").count() == 1


def test_codes_are_opaque_and_differ(register) -> None:
    codes = {register.person("Lê An").code for _ in range(5)}

    assert len(codes) == 5
    assert not any("an" in code.lower() and "le" in code.lower() for code in codes)


def test_words_follow_the_reader() -> None:
    both = say("có", "yes")
    said = []
    for language in ("vi", "en", None):
        with override(language):
            said.append((str(both), str(Position.CONTROLLER.label)))

    assert said == [("có", "Kiểm soát viên"), ("yes", "Controller"), ("có", "Kiểm soát viên")]
    assert (Position.CONTROLLER.vi, Position.CONTROLLER.en) == ("Kiểm soát viên", "Controller")


def test_a_row_tells_its_words_in_the_readers_language() -> None:
    term, body = Term(left_by="relief"), Body(enterprise_class="wholly_state")
    with override("en"):
        assert (term.get_left_by_display(), body.get_enterprise_class_display()) == (
            "Relief from office",
            "Wholly State-owned",
        )
    with override("vi"):
        assert term.get_left_by_display() == "Miễn nhiệm"


def test_the_lists_are_those_of_the_law() -> None:
    from typing import get_args

    from canbo.law import tables
    from canbo.law.facts import BOOK
    from canbo.registry import choices

    assert set(Position.values) - {"other"} == set(BOOK.get("position").choice_names) == set(get_args(tables.Position))
    for fact, words in (
        ("enterprise_class", choices.EnterpriseClass),
        ("sex", choices.Sex),
        ("nationalities", choices.Nationalities),
        ("grade_last_year", choices.GradeValue),
    ):
        assert tuple(words.values) == BOOK.get(fact).choice_names
    assert set(ProceedingKind.values) == set(get_args(tables.ProceedingKind))
    assert set(SanctionForm.values) == {*get_args(tables.OfficeSanction), *get_args(tables.PartySanction)}
    assert set(RecordKind.values) == {*tables.ROWS, "inspections"} - {"persons"}
    assert set(BOOK.get("left_by").choice_names) <= set(choices.LeftBy.values)
