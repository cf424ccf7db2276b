"""A row of law with one thing changed is another row, and only what was meant to change has."""

import datetime as dt

import pytest

from canbo.kernel import DAYS, WORKING_DAYS, Article, all_of, any_of, deadline, ground, when
from canbo.kernel.expr import FALSE, TRUE, Const, Unsettled
from canbo.law import facts as f
from canbo.law.book import articles
from law_mutants import changed, changed_rows, mutants_of

SOME, MANY = f.failing_years_in_a_row, f.low_confidence_votes


def outcomes(expr):
    return {new for _, new in changed(expr)}  # a set: nodes are compared by identity there, and never by ==


def test_a_figure_goes_one_down_and_one_up():
    assert {SOME >= 1, SOME >= 3} <= (outcomes(SOME >= 2))


def test_a_sign_goes_one_step_between_facts_and_figures_do_it_for_constants():
    assert (MANY >= SOME) in outcomes(MANY > SOME)
    assert (SOME > 2) not in outcomes(SOME >= 2)


@pytest.mark.parametrize("expr", [f.found_degenerate, f.found_degenerate & f.inpatient_or_maternity])
def test_a_condition_is_never_and_always_met(expr):
    assert {TRUE, FALSE} <= (outcomes(expr))


def test_and_becomes_or_and_each_part_is_dropped_once():
    a, b = f.found_degenerate, f.inpatient_or_maternity
    assert (outcomes(a & b)) == {a | b, a, b, TRUE, FALSE}
    assert (outcomes(a | b)) == {a & b, a, b, TRUE, FALSE}


def test_an_exception_is_dropped():
    assert f.found_degenerate in outcomes(f.found_degenerate & ~f.inpatient_or_maternity)


def test_branches_are_swapped_and_each_is_taken_alone():
    a, b = Const(1), Const(2)
    found = outcomes(when(f.found_degenerate, a, b))
    assert {a, b, when(f.found_degenerate, b, a)} <= set(found)


def test_silence_is_filled_both_ways():
    assert (outcomes(Unsettled("181/2026:8.1"))) == {TRUE, FALSE}


def test_a_day_goes_one_back_and_one_on():
    day = dt.date(2026, 6, 1)
    assert {f.term_start >= day - dt.timedelta(1), f.term_start >= day + dt.timedelta(1)} <= set(
        outcomes(f.term_start >= day)
    )


def test_a_time_limit_changes_count_unit_and_way():
    row = deadline("1", 10, WORKING_DAYS, after="a", until="b", by="person", extendable_to=15, vi="a", en="b")
    terms = [new.term for _, new in changed_rows(row)]
    assert {term.count for term in terms} == {9, 10, 11}
    assert {term.extendable_to for term in terms} == {14, 15, 16, None}
    assert DAYS in {term.unit for term in terms}
    assert [term.before for term in terms].count(True) == 1


@pytest.mark.parametrize(("collects", "other"), [(any_of, "all"), (all_of, "any")])
def test_a_list_is_read_the_other_way(collects, other):
    ((_, changed_row),) = changed_rows(collects("1", vi="a", en="b"))
    assert changed_row.collects == other


def test_no_mutant_is_the_law_itself():
    for article in articles():
        for mutant in mutants_of(article):
            other = [(new, old) for new, old in zip(mutant.rows, article.rows, strict=True) if new is not old]
            assert (len(other), mutant.scope is article.scope) in ((1, True), (0, False))
            for new, old in other:
                assert new.expr is not old.expr or (new.term, new.collects) != (old.term, old.collects)


def test_the_article_is_left_as_it_is():
    row = ground("1", SOME >= 2, vi="a", en="b")
    article = Article("0/2000:1", vi="a", en="b", rows=[row], scope=f.found_degenerate)
    mutants = mutants_of(article)
    assert article.rows[0] is row
    assert article.scope is f.found_degenerate
    assert {mutant.place for mutant in mutants} == {"0/2000:1 scope", "0/2000:1.1"}
