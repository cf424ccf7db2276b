"""What provisions compute, said with links; the provisions are made by hand, so that the law may change."""

import pytest

from canbo.kernel import choose, ref, when
from canbo.kernel.build import earlier_until_settled, shifted
from canbo.kernel.expr import FALSE, TRUE, Const, Unsettled
from canbo.kernel.fact import Words
from canbo.law import facts as f
from canbo.web.pages.sentences import branches, pieces, under


def text(found):
    return "".join(piece.text for piece in found)


def linked(found):
    return [piece.citation for piece in found if piece.citation]


def test_a_sentence_is_in_the_readers_language(lang):
    said = text(pieces(f.duty_reprimands_this_term >= 2, "181/2026"))
    assert ("khiển trách" in said) == (lang == "vi")
    assert ("reprimands" in said) == (lang == "en")


def test_a_relative_citation_becomes_a_link_within_its_instrument(vietnamese):
    found = pieces(ref("35.1.đ", "46/2010:6.2") & f.refuses_to_resign, "181/2026")
    assert linked(found) == ["181/2026:35.1.đ", "46/2010:6.2"]


def test_a_clause_is_not_found_within_its_own_points(vietnamese):
    found = pieces(ref("35.1", "35.1.a", "5.1"), "181/2026")
    assert [(piece.text, piece.citation) for piece in found if piece.citation] == [
        ("35.1", "181/2026:35.1"),
        ("35.1.a", "181/2026:35.1.a"),
        ("5.1", "181/2026:5.1"),
    ]


def test_a_number_in_the_sentence_is_no_citation(vietnamese):
    assert linked(pieces(ref("9.2") & (f.duty_reprimands_this_term >= 9), "181/2026")) == ["181/2026:9.2"]


def test_the_silence_of_the_law_is_linked_too(vietnamese):
    assert linked(pieces(Unsettled("181/2026:17.2", "choice"), "181/2026")) == ["181/2026:17.2"]


def test_a_choice_is_said_in_its_words(lang):
    words = {"defer": Words("chưa xem xét", "deferral")}
    said = text(pieces(when(f.refuses_to_resign, "defer", "defer2"), "181/2026", words))
    assert ("chưa xem xét" if lang == "vi" else "deferral") in said
    assert "defer2" in said


@pytest.mark.parametrize(
    ("expr", "vi", "en"), [(TRUE, "luôn đúng", "always true"), (FALSE, "không bao giờ đúng", "never true")]
)
def test_what_does_not_depend_on_anything_is_said_so(lang, expr, vi, en):
    assert text(pieces(expr, "181/2026")) == (vi if lang == "vi" else en)


def test_an_if_then_else_becomes_cases_and_else_if_stays_on_its_level(vietnamese):
    expr = when(f.term_years >= 5, when(f.refuses_to_resign, 1, 2), when(f.term_years >= 3, 3, 4))
    found = branches(expr, "181/2026")
    assert [bool(case.condition) for case in found] == [True, True, False]
    assert [text(case.result) for case in found] == ["", "3", "4"]
    assert [text(case.result) for case in found[0].branches] == ["1", "2"]


def test_what_is_no_if_then_else_has_no_cases():
    assert branches(f.term_years >= 5, "181/2026") == ()


def test_settling_a_reading_leaves_only_its_branch():
    both = {"over_two_thirds": f.refuses_to_resign, "at_least_two_thirds": f.found_degenerate}
    expr = choose(f.reading_35_1_c, both)
    assert under(expr, "reading_35_1_c", "over_two_thirds") is f.refuses_to_resign
    assert under(expr, "reading_35_1_c", "at_least_two_thirds") is f.found_degenerate


def test_settling_another_reading_changes_nothing():
    expr = choose(f.reading_35_1_c, {"over_two_thirds": TRUE, "at_least_two_thirds": f.found_degenerate})
    assert under(expr, "reading_33_1", "special_rule") is expr


def test_settling_a_reading_ends_the_earlier_of_two_days():
    one, other = shifted(f.term_end, -90, "working-day"), shifted(f.term_end, -90, "day")
    expr = earlier_until_settled(f.reading_17_1, "working_days", one, other)
    assert under(expr, "reading_17_1", "working_days") is one
    assert under(expr, "reading_17_1", "calendar_days") is other


def test_a_reading_settled_deep_inside_simplifies_all_above_it():
    expr = f.refuses_to_resign & choose(f.reading_33_1, {"special_rule": TRUE, "absolute_bar": FALSE})
    assert under(expr, "reading_33_1", "special_rule") is f.refuses_to_resign
    assert under(expr, "reading_33_1", "absolute_bar") is FALSE


def test_constants_of_numbers_are_said_as_numbers(vietnamese):
    assert text(pieces(Const(5), "181/2026")) == "5"
