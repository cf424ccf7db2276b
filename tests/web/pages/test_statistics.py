"""The ten-year table as a page: every figure, and what adding up finds, as computed."""

import re

import pytest
from tests.web.people import ROLES

from canbo.statistics import resignations_2009_2019 as ten_years
from canbo.statistics.sums import Balance
from canbo.web.pages.statistics import Sum, _stack


@pytest.mark.parametrize("role", ROLES)
def test_figures_are_open_to_every_role(signed_in, role):
    assert signed_in(role).get("/statistics/").status_code == 200


@pytest.mark.parametrize(("language", "total"), [("vi", "62.633"), ("en", "62,633")])
def test_the_three_forms_are_told_as_readers_write_numbers(signed_in, language, total):
    page = signed_in("officer", language=language).get("/statistics/").text
    assert f"<dd>{total}</dd>" in page


def test_every_figure_of_the_table_stands_in_its_row(signed_in):
    page = signed_in("officer").get("/statistics/").text
    for reason, words in ten_years.REASONS.items():
        row = re.search(rf'<tr><th scope="row">{re.escape(words.vi)}</th>.*?</tr>', page)[0]
        cells = [int(cell) for cell in re.findall(r'<td class="n">(?:<b class="doubt">)?(\d+)', row)]
        assert cells == [*ten_years.CELLS[reason], ten_years.BY_REASON[reason], sum(ten_years.CELLS[reason])]


def test_the_sums_that_fail_are_marked_in_the_table(signed_in):
    page = signed_in("officer").get("/statistics/").text
    table = page[page.index("<table>") : page.index("</table>")]
    assert re.findall(r'<b class="doubt">(\d+)</b>', table) == ["123", "985"]


def test_what_adding_up_finds_is_told(signed_in):
    page = signed_in("officer").get("/statistics/").text
    assert "2 trên 11 tổng được in không khớp" in page
    assert "in là 986, cộng lại được 985" in page
    assert "in là 124, cộng lại được 123" in page
    assert "cấp xã, in là 55, đọc là 56" in page


def test_it_is_told_in_english(signed_in):
    page = signed_in("officer", language="en").get("/statistics/").text
    assert "2 of 11 printed sums do not match their parts" in page
    assert "printed 55, read as 56" in page


def test_another_table_would_be_told_otherwise(signed_in, monkeypatch):
    figures = {**ten_years.FIGURES, "cell.prestige_or_responsibility.commune": 56}
    monkeypatch.setattr(ten_years, "FIGURES", figures)
    page = signed_in("officer").get("/statistics/").text
    assert "Mọi tổng được in đều khớp." in page
    assert "không khớp với các số thành phần" not in page


def test_a_table_no_single_figure_mends_says_so(signed_in, monkeypatch):
    figures = {**ten_years.FIGURES, "cell.personal.central": 1, "cell.handing_over.province": 1}
    monkeypatch.setattr(ten_years, "FIGURES", figures)
    assert "Không có một con số nào" in signed_in("officer").get("/statistics/").text


def test_every_sum_that_was_checked_is_listed(signed_in):
    page = signed_in("officer").get("/statistics/").text
    checked = page[page.index("Mọi tổng đã kiểm tra") :]
    assert checked.count("<td>khớp</td>") == len(ten_years.BALANCES) - 2
    assert checked.count("không khớp") == 2


def test_the_longest_bar_fills_the_width_and_parts_follow_one_another(vietnamese):
    chart = _stack("t", {"handing_over": (10, 20, 30, 40), "personal": (0, 50, 0, 0)})
    longest, other = chart.bars
    assert [part.x for part in longest.parts] == ["0.00%", "10.00%", "30.00%", "60.00%"]
    assert [part.width for part in longest.parts] == ["10.00%", "20.00%", "30.00%", "40.00%"]
    assert [part.labelled for part in other.parts] == [False, True, False, False]
    assert "100" in chart.summary


def test_a_sum_agrees_only_when_both_sides_are_equal():
    balance = Balance("x", ("a",), ("b", "c"))
    words = ten_years.words_of("total")
    assert Sum(words, *balance.sides({"a": 5, "b": 2, "c": 3})).agrees
    assert not Sum(words, *balance.sides({"a": 5, "b": 2, "c": 2})).agrees
