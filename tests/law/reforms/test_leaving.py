"""Pay that is kept, posts that follow, and those who must resign."""

import datetime as dt

import pytest

from canbo.law.ask import ask
from canbo.law.reforms import lawbook_under

ON = dt.date(2026, 11, 23)
LEFT = {"left_by": "resignation", "term_end": "2028-06-01", "old_post_pay": 30_000_000, "new_post_pay": 20_000_000}
BY_OTHERS = (
    "head_answers_for_subordinates_corruption", "conduct_offends_public", "family_breaks_law",
    "position_abused_by_others", "shirks_with_very_serious_consequences",
)  # fmt: skip
FINDINGS = (
    "found_degenerate", "found_politically_unfit", "found_serious_corruption_in_unit", "found_head_of_serious_disunity",
    "relief_requested_by_authority",
)  # fmt: skip
NOTHING = {
    "position": "council_chair", "own_view_of_limited_capacity": False, "other_legitimate_reasons": False,
    "low_confidence_votes": 0, "confidence_votes_cast": 20, "failing_years_in_a_row": 0, "failing_years_this_term": 0,
    "serving_warning": False, "found_unable_to_continue": False, "duty_reprimands_this_term": 0,
    "unfinished_defence_task": False, "under_inspection_or_audit": False, "reading_34_2_b": "own_conduct",
    "refuses_to_resign": True, **dict.fromkeys((*BY_OTHERS, *FINDINGS), False),
}  # fmt: skip
COMPULSORY = ["compulsory-resignation"]


def kept(**facts):
    return ask("kept-pay", LEFT | facts, ON, reforms=["kept-pay"]).value


def must(**facts):
    return str(ask("must-resign", NOTHING | facts, ON, reforms=COMPULSORY).verdict)


def form(reforms=COMPULSORY, **facts):
    return ask("leaving-form", NOTHING | facts, ON, reforms=reforms).value


class TestKeptPay:
    @pytest.mark.parametrize(
        ("new", "difference"), [(29_999_999, 1), (30_000_000, 0), (30_000_001, 0), (0, 30_000_000), (None, None)]
    )
    def test_the_difference_is_kept_where_the_new_post_pays_less(self, new, difference):
        assert kept(new_post_pay=new) == difference

    @pytest.mark.parametrize(
        ("end", "difference"), [("2026-11-22", 0), ("2026-11-23", 10_000_000), ("2026-11-24", 10_000_000), (None, None)]
    )
    def test_it_is_kept_up_to_the_last_day_of_the_term(self, end, difference):
        assert kept(term_end=end) == difference

    def test_who_was_relieved_keeps_nothing(self):
        assert kept(left_by="relief") == 0
        assert kept(left_by=None) is None

    def test_it_is_told_in_dong_with_its_proposal(self):
        answer = ask("kept-pay", LEFT, ON, reforms=["kept-pay"])
        assert (answer.question.unit, answer.because[0].citation) == ("dong", "article:reform.policy")


class TestPost:
    @pytest.mark.parametrize("ground", ["34.1.a", "34.1.i", "35.1.a", None])
    @pytest.mark.parametrize("months", [59, 60, None])
    def test_whoever_resigned_is_given_an_equal_or_lower_post(self, ground, months):
        facts = LEFT | {"leaving_ground": ground and f"181/2026:{ground}", "service_months_left": months}
        answer = ask("post-after-leaving", facts, ON, reforms=["kept-pay"])
        assert answer.value == "equal_or_lower_post"
        assert "article:reform.policy.post" in [step.citation for step in answer.because]

    def test_after_relief_all_stays_as_it_is(self):
        facts = {"left_by": "relief", "leaving_ground": "181/2026:35.1.d"}
        assert ask("post-after-leaving", facts, ON, reforms=["kept-pay"]).value == "leaves_service"


class TestMustResign:
    @pytest.mark.parametrize("fact", BY_OTHERS)
    def test_a_ground_that_others_establish_compels_the_unwilling(self, fact):
        assert must(**{fact: True}) == "yes"
        assert must(**{fact: True}, refuses_to_resign=False) == "no"
        assert must(**{fact: True}, refuses_to_resign=None) == "unknown"
        assert must(**{fact: None}) == "unknown"

    @pytest.mark.parametrize(("low", "said"), [(10, "no"), (11, "yes"), (13, "yes"), (14, "no")])
    def test_over_half_low_compels_and_from_two_thirds_relief_is_due_instead(self, low, said):
        assert must(low_confidence_votes=low) == said

    @pytest.mark.parametrize("fact", ["own_view_of_limited_capacity", "other_legitimate_reasons"])
    def test_own_view_and_personal_reasons_compel_nobody(self, fact):
        assert must(**{fact: True}) == "no"

    @pytest.mark.parametrize("bar", ["unfinished_defence_task", "under_inspection_or_audit"])
    def test_what_bars_a_resignation_bars_this_too(self, bar):
        assert must(family_breaks_law=True, **{bar: True}) == "no"

    @pytest.mark.parametrize("finding", FINDINGS)
    def test_relief_goes_before(self, finding):
        assert must(family_breaks_law=True, **{finding: True}) == "no"
        assert form(family_breaks_law=True, **{finding: True}) == "relief"

    def test_a_hired_director_is_outside(self):
        answer = ask("must-resign", NOTHING | {"position": "hired_director"}, ON, reforms=COMPULSORY)
        assert str(answer.status) == "not-applicable"


class TestLeavingForm:
    def test_who_refuses_is_relieved_in_force_and_made_to_resign_under_the_reform(self):
        assert form(reforms=(), family_breaks_law=True) == "relief"
        assert form(family_breaks_law=True) == "compulsory_resignation"

    def test_it_rests_on_the_ground_and_the_proposal(self):
        answer = ask("leaving-form", NOTHING | {"family_breaks_law": True}, ON, reforms=COMPULSORY)
        told = {step.citation: step.value for step in answer.because}
        assert (told["181/2026:34.1.g"], told["article:reform.compulsory"]) == (True, True)
        assert told["181/2026:35.1.k"] is False

    @pytest.mark.parametrize(
        ("facts", "fits"),
        [
            ({"family_breaks_law": True, "refuses_to_resign": False}, "resignation"),
            ({"family_breaks_law": True, "unfinished_defence_task": True}, "resignation"),
            ({"own_view_of_limited_capacity": True}, "resignation"),
            ({}, "none"),
        ],
    )
    def test_everybody_else_as_in_force(self, facts, fits):
        assert form(**facts) == fits


def test_the_ground_of_relief_that_is_left_behind_says_so_and_rests_on_no_reading():
    row = lawbook_under(COMPULSORY).find("181/2026:35.1.k")[1]
    assert row.words.vi == (
        "Thuộc trường hợp từ chức mà không tự nguyện: theo đề xuất thì buộc từ chức, không miễn nhiệm."
    )
    assert row.words.en == (
        "In a case for resignation but unwilling: under the proposal compelled to resign, not relieved."
    )
    assert row.readings == ()
