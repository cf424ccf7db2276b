"""What a refusal says to write instead."""

import datetime as dt

import pytest

from canbo.kernel.fact import Words
from canbo.procedures.engine import FITS, misfits
from canbo.procedures.expected import LONGEST_TEXT, WRITE
from canbo.procedures.table import PERSONNEL_BODY, Act, Field

TODAY = dt.date(2026, 11, 21)
CHOICES = (("accept", Words("đồng ý", "accept")), ("refuse", Words("từ chối", "refuse")))


def said(type_, value) -> list[str]:
    field = Field("it", type_, Words("mục này", "this"), choices=CHOICES if type_ == "choice" else ())
    act = Act("do", "done", Words("Làm", "Do"), (PERSONNEL_BODY,), ("*",), "", (), (field,))
    return [f"{found.vi} | {found.en}" for found in misfits(act, {"it": value}, TODAY)]


def test_every_type_that_can_be_wrong_has_its_words():
    assert set(WRITE) | {"choice"} == set(FITS)


@pytest.mark.parametrize(
    ("type_", "value", "vi", "en"),
    [
        ("choice", "perhaps", "hãy chọn một trong: accept, refuse.", "choose one of: accept, refuse."),
        ("date", "21.11.2026",
         "hãy viết ngày theo dạng YYYY-MM-DD, như 2026-11-21.", "write the day as YYYY-MM-DD, such as 2026-11-21."),
        ("int", "ba", "hãy viết số nguyên từ 0 trở lên, như 14.", "write a whole number from 0 up, such as 14."),
        ("bool", "maybe", "hãy viết true hoặc false.", "write true or false."),
    ],
)  # fmt: skip
def test_it_says_what_to_write_in_both_languages(type_, value, vi, en):
    assert said(type_, value) == [f"mục này: giá trị không hợp lệ; {vi} | this: the value does not fit; {en}"]


def test_a_text_has_a_longest_length():
    assert said("text", "ă" * LONGEST_TEXT) == []
    (told,) = said("text", "ă" * (LONGEST_TEXT + 1))
    assert told == (
        "mục này: dài 20001 ký tự, nhiều nhất 20000; hãy rút ngắn hoặc đính kèm thành văn bản. | "
        "this: 20001 characters, and 20000 at most; shorten it, or attach it as a paper."
    )


def test_a_name_that_is_no_field_is_shown_short():
    act = Act("do", "done", Words("Làm", "Do"), (PERSONNEL_BODY,), ("*",), "", (), ())
    assert [found.en for found in misfits(act, {"x" * 5000: "1"}, TODAY)] == [f"There is no field “{'x' * 40}”."]
