"""What the prover finds in the statute: every known flaw, each with its smallest witness."""

import pytest
from tests.law.proof.proved import report

pytest.importorskip("z3")

from canbo.kernel.errors import CanboError
from canbo.law.ask import agree
from canbo.law.book import questions
from canbo.law.proof.chain import tie_without_step_3
from canbo.law.proof.finding import said
from canbo.law.proof.ground import Session, parameters_on
from canbo.law.proof.printed import PLACES, as_printed
from canbo.law.proof.statute import prove

D = "181/2026:"


def found(kind, *points, row=None, subject=None):
    """The findings of a kind about exactly these points of Decree 181, as read (row None) or as printed."""
    citations = tuple(f"{D}{point}" for point in points)
    return [
        one
        for one in report().findings
        if one.kind == kind
        and one.citations == citations
        and (one.printed.row if one.printed else None) == row
        and subject in (None, one.subject)
    ]


def test_12_5_is_silent_where_nobody_passes_and_nobody_ties():
    (gap,) = found("gap", "12.5", row=112)
    assert gap.witness == {"persons_convened": 1, "most_votes": 0}


def test_two_failing_years_are_a_ground_to_resign_and_a_ground_for_relief():
    (overlap,) = found("overlap", "35.1.d", "34.1.đ", subject="leaving-form")
    assert overlap.witness["failing_years_in_a_row"] == 2
    assert overlap.witness["reading_34_1_dd"] == "same_as_35_1_d"


def test_35_1_c_as_printed_relieves_those_whom_34_1_b_lets_resign():
    (overlap,) = found("overlap", "35.1.c", "34.1.b", row=82)
    low, cast = overlap.witness["low_confidence_votes"], overlap.witness["confidence_votes_cast"]
    assert (low, cast) == (3, 5)
    assert 2 * low > cast
    assert 3 * low < 2 * cast


def test_35_1_c_as_printed_runs_backwards_and_leaves_no_ground_to_resign():
    (inverted,) = found("inverted", "35.1.c", row=82)
    assert inverted.witness["low_confidence_votes@1"] < inverted.witness["low_confidence_votes@2"]
    gone = {
        c
        for one in report().findings
        if one.kind == "dead" and one.printed and one.printed.row == 82
        for c in one.citations
    }
    assert {f"{D}34.1.{point}" for point in "acdđeghi"} <= gone


def test_15_1_a_as_printed_contradicts_its_second_sentence():
    (clash,) = found("contradiction", "15.1.a", "15.1.p1", row=37)
    assert clash.witness["rank_of_present_post"] == "lower"


def test_17_3_d_as_printed_runs_backwards():
    (inverted,) = found("inverted", "17.3.d", row=46)
    assert (inverted.witness["other_deferral_case@1"], inverted.witness["other_deferral_case@2"]) == (False, True)


def test_8_3_c_as_printed_contradicts_8_3_b_and_itself():
    (clash,) = found("contradiction", "8.3.b", "8.3.c", row=20)
    assert clash.witness["represented_enterprises"] == 2
    assert len(found("contradiction", "8.3.c", row=20)) == 1


def test_10_9_b_as_printed_contradicts_17_5():
    (clash,) = found("contradiction", "17.5", "17.3.a", row=27)
    assert clash.witness["serving_reprimand"] is True


def test_33_1_and_35_2_clash_as_printed_and_in_part_as_read():
    (clash,) = found("contradiction", "35.2", "33.1.p1", row=110)
    assert set(clash.witness) == {"position", "failing_years_in_a_row"}
    (partly,) = found("contradiction", "35.2", "33.1.p1", subject="may-resign")
    assert partly.witness["reading_33_1"] == "special_rule"
    (empty,) = found("dead", "35.2", subject="may-resign-instead-of-relief")
    assert empty.witness == {"reading_33_1": "absolute_bar"}


def test_the_tie_of_step_4_cannot_come_through_step_3_but_could_through_step_2():
    assert len(found("dead", "12.5.p3", "12.4.p2")) == 1
    session = Session(questions().book, questions(), report().on)
    assert tie_without_step_3(session)


def test_17_2_is_silent_on_other_terms():
    (gap,) = found("gap", "17.2")
    assert gap.witness["term_years"] == 1


def test_every_gap_of_a_question_is_one_for_the_scalar_reader_too():
    tried = 0
    for one in report().findings:
        if one.kind != "gap" or one.printed or one.subject not in questions().questions:
            continue
        question = questions().get(one.subject)
        compiled = questions().compiled(question, question.variants[0])
        plain = {s.name: _plain(s) for s in compiled.facts if s.name not in one.witness}
        facts = {**plain, **{name: value for name, value in one.witness.items() if value is not None}}
        facts = {name: value for name, value in facts.items() if one.witness.get(name, value) is not None}
        try:
            (within, value), _ = compiled.program.run(facts, parameters_on(report().on))
        except CanboError:
            continue
        tried += agree(facts)
        assert within
        assert value is None, one
    assert tried >= 5


def _plain(spec):
    match spec.type:
        case "bool":
            return False
        case "choice":
            return spec.choice_names[0]
        case "int":
            return spec.low
        case _:
            return report().on


def test_what_is_told_is_told_in_both_languages():
    for one in report().findings:
        assert one.words.vi.strip() != one.words.en.strip()
        assert said(one.witness, "vi")
        assert said(one.witness, "en")


def test_nothing_is_found_twice():
    keys = [(one.key, one.words, str(one.witness), one.printed) for one in report().findings]
    assert len(keys) == len(set(keys))


@pytest.mark.parametrize("place", PLACES, ids=lambda place: str(place.printed.row))
def test_every_place_as_printed_changes_rows_that_exist_and_that_only(place):
    book, read = as_printed(place), questions().book
    for citation in place.citations:
        assert citation in read.citations
    for citation in place.rows:
        assert book.resolve(citation) is not read.resolve(citation)


def test_one_question_can_be_proved_by_itself():
    one = prove(report().on, "leaving-form")
    assert {finding.subject for finding in one.findings} == {"leaving-form"}
    assert {finding.kind for finding in one.findings} == {"overlap", "dead"}


def test_a_question_that_does_not_exist_is_refused():
    with pytest.raises(CanboError, match="There is no question called leaving-fro"):
        prove(report().on, "leaving-fro")
