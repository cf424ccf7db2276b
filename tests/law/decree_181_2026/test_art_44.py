import pytest
from tests.law.asking import Law

from canbo.kernel.fact import ESTABLISHERS
from canbo.law.decree_181_2026.art_44 import ARTICLE

law = Law("181/2026", [ARTICLE])


@pytest.mark.parametrize(("path", "who"), [("44.1", "defence_and_security_ministers"), ("44.2", "council_or_chairman")])
def test_who_must_issue_rules_is_named(path, who):
    assert law.row(path).power.who == who
    assert who in ESTABLISHERS


def test_what_was_planned_or_under_way_is_a_transition_that_says_how_it_is_followed():
    row = law.row("44.3")
    assert row.kind == "transition"
    assert "159/2020" in row.why.vi
    assert "not encoded" in row.why.en
    assert [reading.row for reading in row.readings] == [104]


def test_the_enterprises_own_representatives_are_read_into_clause_2():
    assert [reading.row for reading in law.row("44.2").readings] == [103]


def test_the_closing_clause_names_no_act_and_says_so():
    assert law.row("44.4").kind == "declaration"
    assert law.row("44.4").why.en
