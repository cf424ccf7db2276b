import json

import pytest

from canbo.kernel.citation import Citation
from canbo.law.units import units
from canbo.statistics import resignations_2009_2019 as decade
from canbo.statistics.sums import Change


def test_the_printed_figures_are_those_of_the_article():
    assert {form: count for form, (count, _) in decade.FORMS.items()} == {
        "release": 62_633,
        "relief": 6_198,
        "resignation": 2_268,
    }
    assert decade.BY_REASON == {
        "handing_over": 696,
        "capacity_or_health": 755,
        "prestige_or_responsibility": 124,
        "personal": 693,
    }
    assert decade.BY_LEVEL == {"province": 350, "district": 450, "commune": 986}
    assert [count for count, _ in decade.BODIES.values()] == [1_786, 1, 481, 0]
    assert decade.CELLS == {
        "handing_over": (37, 48, 186, 425),
        "capacity_or_health": (299, 119, 127, 210),
        "prestige_or_responsibility": (8, 46, 14, 55),
        "personal": (138, 137, 123, 295),
    }


def test_two_printed_sums_fail():
    failing = {balance.name: balance.sides(decade.FIGURES) for balance in decade.failing_sums()}
    assert failing == {"reason.prestige_or_responsibility": (124, 123), "level.commune": (986, 985)}


def test_one_cell_read_otherwise_mends_both():
    assert decade.mends() == (Change("cell.prestige_or_responsibility.commune", 55, 56),)


def test_the_mend_is_found_in_the_figures_and_not_known_beforehand(monkeypatch):
    monkeypatch.setitem(decade.FIGURES, "cell.prestige_or_responsibility.commune", 56)
    assert decade.mends() == ()
    assert decade.failing_sums() == ()
    monkeypatch.setitem(decade.FIGURES, "cell.personal.district", 120)
    assert decade.mends() == (Change("cell.personal.district", 120, 123),)


def test_all_other_sums_hold():
    held = {b.name: b.sides(decade.FIGURES)[0] for b in decade.BALANCES if b not in decade.failing_sums()}
    assert held == {
        "total_by_reason": 2_268,
        "total_by_body": 2_268,
        "reason.handing_over": 696,
        "reason.capacity_or_health": 755,
        "reason.personal": 693,
        "level.province": 350,
        "level.district": 450,
        "level.central": 482,
        "localities": 1_786,
    }


def test_every_figure_stands_in_a_sum_and_has_words():
    summed = {name for balance in decade.BALANCES for name in (*balance.sums, *balance.parts)}
    assert summed == set(decade.FIGURES)
    for name in (*decade.FIGURES, *(balance.name for balance in decade.BALANCES if balance.name != "level.central")):
        words = decade.words_of(name)
        assert words.vi
        assert words.en


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_table_is_whole_and_says_where_it_does_not_agree(lang):
    table = decade.table(lang)
    assert len(table["columns"]) == 4
    assert [len(row["cells"]) for row in table["rows"]] == [4] * 4
    assert [row["agrees"] for row in table["rows"]] == [True, True, False, True]
    assert table["foot"] == {
        "printed": [None, 350, 450, 986],
        "added": [482, 350, 450, 985],
        "agrees": [True, True, True, False],
        "printed_total": 2_268,
        "added_total": 2_267,
    }


def test_the_report_is_json_and_its_citations_are_units_of_law():
    report = json.loads(json.dumps(decade.report()))
    assert report["failing"] == ["reason.prestige_or_responsibility", "level.commune"]
    assert [(m["figure"], m["printed"], m["read_as"]) for m in report["mends"]] == [
        ("cell.prestige_or_responsibility.commune", 55, 56)
    ]
    assert report["source"] in units("article")
    grounds = [ground for reason in report["by_reason"] for ground in reason["grounds"]]
    assert set(grounds) <= set(units("260/2009"))
    assert all(str(Citation.parse(ground)) == ground for ground in grounds)
    assert sum(report["bodies"].values()) == report["forms"]["resignation"]
