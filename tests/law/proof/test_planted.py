"""Each kind of fault, planted, is found with its smallest witness; the same law without the fault is clean."""

import pytest
from tests.law.proof.planted import CAST, FORM, LIST, LOW, SILENT, TERM, A, B, session

pytest.importorskip("z3")

from canbo.kernel.build import when
from canbo.law import facts as f
from canbo.law.proof.conflicts import contradictions, overlaps
from canbo.law.proof.dead import dead, told
from canbo.law.proof.gaps import gaps
from canbo.law.proof.thresholds import can_turn, grows, inverted, thresholds, unasked

D = "181/2026:99.1"


def test_a_number_between_two_yeses_that_is_a_no():
    (found,) = thresholds(session(LIST, below=TERM <= 3, above=TERM >= 5))
    assert found.witness == {"term_years@1": 1, "term_years@2": 4, "term_years@3": 5}
    assert list(thresholds(session(LIST, below=TERM <= 4, above=TERM >= 5))) == []
    assert list(thresholds(session(LIST, only=TERM >= 5))) == []


def test_a_choice_that_comes_back():
    back = when(TERM <= 3, "short", when(TERM <= 4, "odd", "short"))
    (found,) = thresholds(session(back, answer="choice", choices=("short", "odd"), any=TERM > 3))
    assert found.witness == {"term_years@1": 1, "term_years@2": 4, "term_years@3": 5}


@pytest.mark.parametrize(
    ("expr", "turns"),
    [
        (TERM >= 5, False),
        (TERM == 5, True),
        ((TERM >= 5) | (TERM <= 3), True),
        (TERM % 2 >= 1, True),
        (LOW >= 5, False),
    ],
)
def test_only_what_could_turn_is_asked_of_the_solver(expr, turns):
    assert can_turn(expr, TERM) is turns


@pytest.mark.parametrize(
    ("expr", "plain"),
    [
        (LOW > 3, True), (3 * LOW >= 2 * CAST, True), (CAST < 2 * LOW, True), (3 * LOW < 2 * CAST, False),
        (CAST > 3, True),
        (LOW == 3, False), ((LOW > 3) | f.family_breaks_law, True), (~(LOW <= 3), False), (when(LOW > 3, A, B), False),
        (when(f.family_breaks_law, LOW > 3, LOW > 4), True),
    ],
)  # fmt: skip
def test_what_only_grows_is_seen_from_its_form(expr, plain):
    assert grows(expr, LOW) is plain


def test_a_bar_that_ends_because_there_is_more():
    (found,) = inverted(session(LIST, bar=3 * LOW < 2 * CAST))
    assert found.citations == (f"{D}.a",)
    assert (found.witness["low_confidence_votes@1"], found.witness["low_confidence_votes@2"]) == (0, 1)
    assert list(inverted(session(LIST, bar=3 * LOW > 2 * CAST))) == []


def test_a_bar_that_holds_where_there_is_nothing():
    (found,) = inverted(session(LIST, bar=LOW >= 0))
    assert "nothing against" in found.words.en
    assert list(inverted(session(LIST, bar=LOW >= 1))) == []


def test_a_silence_that_facts_can_meet_and_one_they_cannot():
    (found,) = gaps(session(LIST, odd=(TERM == 7) & SILENT))
    assert (found.subject, found.witness) == ("trial", {"term_years": 7})
    assert list(gaps(session(LIST, odd=(TERM == 70) & SILENT))) == []  # no term has seventy years


def test_two_outcomes_on_the_same_facts():
    (found,) = overlaps(session(FORM, answer="choice", choices=("first", "second", "none"), a=TERM >= 5, b=TERM >= 3))
    assert (found.citations, found.witness) == ((f"{D}.a", f"{D}.b"), {"term_years": 5})
    apart = session(FORM, answer="choice", choices=("first", "second", "none"), a=TERM >= 5, b=TERM < 5)
    assert list(overlaps(apart)) == []


def test_outcomes_on_facts_that_have_nothing_in_common_are_no_overlap():
    apart = session(FORM, answer="choice", choices=("first", "second", "none"), a=TERM >= 5, b=LOW >= 5)
    assert list(overlaps(apart)) == []


def test_a_way_opened_and_closed():
    (found,) = contradictions(session(A & ~B, a=TERM >= 3, bar=TERM >= 5))
    assert (found.citations, found.witness) == ((f"{D}.a", f"{D}.b"), {"term_years": 5})
    assert list(contradictions(session(A & ~B, a=TERM <= 3, bar=TERM >= 5))) == []


def test_rows_that_can_never_be_so_and_rows_that_never_matter():
    never, idle = told(dead(session(LIST, never=(TERM > 3) & (TERM < 4), wide=TERM >= 3, narrow=TERM >= 5)))
    assert (never.citations, idle.citations) == ((f"{D}.a",), (f"{D}.c",))
    assert "can never be so" in never.words.en
    assert list(dead(session(LIST, wide=TERM >= 3, other=LOW >= 5))) == []


def test_a_row_that_is_dead_under_one_reading_names_it():
    open_ = when(f.reading_33_1.isin("absolute_bar"), TERM >= 5, TERM >= 2)
    found = [(one.citations, one.witness) for one in told(dead(session(LIST, wide=TERM >= 3, open=open_)))]
    assert found == [
        ((f"{D}.a",), {"reading_33_1": "special_rule"}),
        ((f"{D}.b",), {"reading_33_1": "absolute_bar"}),
    ]
    assert list(dead(session(LIST, wide=TERM >= 3, open=open_), readings=False)) == []


def test_questions_of_days_and_numbers_are_named_as_left_out():
    (note,) = unasked(session(TERM + 1, answer="number", any=TERM > 3))
    assert note.subject == "trial"
    assert list(unasked(session(LIST, any=TERM > 3))) == []
