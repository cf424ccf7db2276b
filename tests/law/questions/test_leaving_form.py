"""Which form of leaving fits the facts, and why not the milder one."""

import pytest
from tests.law.questions.leaving_facts import NO_GROUND_AT_ALL, ON

from canbo.law.ask import ask


def cited(answer):
    return [step.citation.removeprefix("181/2026:") for step in answer.because]


class TestLeavingForm:
    @pytest.mark.parametrize(
        ("case", "form"),
        [
            ({}, "none"),
            ({"own_view_of_limited_capacity": True}, "resignation"),
            ({"low_confidence_votes": 11}, "resignation"),
            ({"low_confidence_votes": 15}, "relief"),
            ({"low_confidence_votes": 14}, None),
            ({"own_view_of_limited_capacity": True, "found_degenerate": True}, "relief"),
            ({"own_view_of_limited_capacity": True, "refuses_to_resign": True}, "relief"),
            ({"conduct_offends_public": None}, None),
        ],
    )
    def test_relief_goes_before_resignation(self, case, form):
        answer = ask("leaving-form", NO_GROUND_AT_ALL | case, ON)
        assert (answer.value, answer.verdict) == (form, None)

    def test_it_warns_that_no_milder_form_may_be_chosen(self):
        answer = ask("leaving-form", NO_GROUND_AT_ALL | {"found_degenerate": True}, ON)
        assert answer.caution is not None

    @pytest.mark.parametrize(
        ("case", "ground"),
        [
            ({"found_degenerate": True}, "35.1.đ"),
            ({"found_politically_unfit": True}, "35.1.e"),
            ({"found_serious_corruption_in_unit": True}, "35.1.g"),
            ({"found_head_of_serious_disunity": True}, "35.1.h"),
            ({"relief_requested_by_authority": True}, "35.1.i"),
            ({"other_relief_case": True}, "35.1.l"),
        ],
    )
    @pytest.mark.parametrize("reading", [None, "special_rule", "absolute_bar"])
    def test_it_says_which_ground_keeps_from_the_milder_form_and_which_provision_makes_it_so(
        self, case, ground, reading
    ):
        milder = {"own_view_of_limited_capacity": True, "reading_33_1": reading}
        answer = ask("leaving-form", NO_GROUND_AT_ALL | milder | case, ON)
        assert answer.value == "relief"
        assert cited(answer) == [ground, "33.1.p1"]
        assert [step.value for step in answer.because] == [True, "relief"]

    @pytest.mark.parametrize(
        ("case", "ground"),
        [
            ({"serving_warning": True, "found_unable_to_continue": True}, "35.1.a"),
            ({"duty_reprimands_this_term": 2}, "35.1.b"),
            ({"low_confidence_votes": 15}, "35.1.c"),
            ({"failing_years_in_a_row": 2}, "35.1.d"),
        ],
    )
    @pytest.mark.parametrize(
        ("reading", "why"),
        [("special_rule", ["35.2"]), ("absolute_bar", ["33.1.p1"]), (None, ["33.1.p1", "35.2"])],
    )
    def test_in_cases_a_to_d_the_reading_says_whether_a_letter_is_considered(self, case, ground, reading, why):
        answer = ask("leaving-form", NO_GROUND_AT_ALL | case | {"reading_33_1": reading}, ON)
        assert answer.value == "relief"
        assert [c for c in cited(answer) if c in ("33.1.p1", "35.2")] == why
        assert [step.citation for step in answer.because if step.value is True] == [f"181/2026:{ground}"]
        assert [choice for one, choice in answer.readings if one.fact == "reading_33_1"] == [reading]

    def test_where_resignation_fits_it_says_that_no_ground_for_relief_stands(self):
        answer = ask("leaving-form", NO_GROUND_AT_ALL | {"own_view_of_limited_capacity": True}, ON)
        assert answer.value == "resignation"
        assert [c for c in cited(answer) if c.startswith("35.1.")] == [f"35.1.{point}" for point in "abcdđeghikl"]
        assert "34.1.a" in cited(answer)

    def test_a_hired_director_is_outside(self):
        answer = ask("leaving-form", NO_GROUND_AT_ALL | {"position": "hired_director"}, ON)
        assert (str(answer.status), answer.value) == ("not-applicable", None)

    def test_with_the_post_unknown_only_the_post_is_missing_once_the_rest_is_decided(self):
        answer = ask("leaving-form", {"found_degenerate": True, "reading_controllers_34_35": "excluded"}, ON)
        assert answer.value is None
        assert answer.missing == ("position",)
