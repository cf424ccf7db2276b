"""A count typed into a form is what `canbo tally` reads; people are codes that the register has."""

import pytest
from django import forms

from canbo.registry.models import Person
from canbo.web.forms_votes import CountField, PeopleField


def form_with(field, **data):
    return type("F", (forms.Form,), {"x": field})(data)


def typed(**parts):
    return {f"x_{name}": said for name, said in parts.items()}


def test_a_count_is_read_number_by_number():
    form = form_with(CountField(), **typed(convened="21", excused="1", present="20", votes="P-1: 15\nNguyễn An: 4"))
    assert form.is_valid()
    assert form.cleaned_data["x"] == {
        "convened": 21, "excused": 1, "present": 20, "votes": {"P-1": 15, "Nguyễn An": 4},
    }  # fmt: skip


def test_a_number_left_empty_is_unknown_and_not_zero():
    form = form_with(CountField(), **typed(convened="21", votes="P-1: 0"))
    assert form.is_valid()
    assert form.cleaned_data["x"] == {"convened": 21, "votes": {"P-1": 0}}


@pytest.mark.parametrize(
    ("text", "line"), [("P-1", 1), ("P-1: mười", 1), ("P-1: -1", 1), ("P-1: 3\n: 4", 2), ("P-1: 3\nP-1: 4", 2)]
)
def test_a_line_that_cannot_be_read_is_named(text, line):
    form = form_with(CountField(), **typed(convened="3", votes=text))
    assert not form.is_valid()
    assert f"Dòng {line}" in str(form.errors["x"])


def test_an_empty_count_is_missing():
    assert not form_with(CountField(), **typed()).is_valid()
    assert form_with(CountField(required=False), **typed()).is_valid()


def test_every_number_has_its_label():
    page = str(form_with(CountField()))
    for label in ("Được triệu tập", "Có mặt", "Phiếu không hợp lệ", "Số phiếu"):
        assert label in page


@pytest.mark.parametrize("wrong", ["-1", "x", "1.5", "1000001"])
def test_a_number_that_cannot_be_is_named_by_its_label(wrong):
    form = form_with(CountField(), **typed(present=wrong, votes="P-1: 3"))
    assert not form.is_valid()
    assert form.errors["x"] == ["Có mặt: hãy ghi một số nguyên từ 0 đến 1000000."]


def test_a_count_left_empty_is_asked_for_in_our_own_words():
    form = form_with(CountField())
    assert not form.is_valid()
    assert form.errors["x"] == ["Hãy điền mục này."]


@pytest.fixture
def people(db):
    for code in ("P-1", "P-2"):
        Person.objects.create(code=code, full_name=f"Người {code}")


@pytest.mark.database
@pytest.mark.usefixtures("people")
class TestPeople:
    def test_several_codes_however_they_are_parted(self):
        form = form_with(PeopleField(), x="P-1, P-2\nP-1")
        assert form.is_valid()
        assert form.cleaned_data["x"] == ["P-1", "P-2"]

    def test_one_code_is_text(self):
        form = form_with(PeopleField(one=True), x=" P-2 ")
        assert form.is_valid()
        assert form.cleaned_data["x"] == "P-2"

    def test_two_where_one_is_wanted(self):
        assert not form_with(PeopleField(one=True), x="P-1 P-2").is_valid()

    def test_a_code_that_is_not_there_is_named(self):
        form = form_with(PeopleField(), x="P-1 P-9")
        assert not form.is_valid()
        assert "P-9" in str(form.errors["x"])
