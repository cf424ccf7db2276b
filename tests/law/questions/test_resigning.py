"""A resignation under way: by when it is decided, what its file lacks, which work follows."""

import datetime as dt

import pytest

from canbo.law.ask import ask

ON = dt.date(2026, 6, 30)
CHAIR = {"position": "council_chair"}
day = dt.date.fromisoformat


def cited(answer):
    return [step.citation.removeprefix("181/2026:") for step in answer.because]


class TestDecisionDue:
    @pytest.mark.parametrize(
        ("facts", "due"),
        [
            ({"resignation_filed_on": "2026-06-01"}, "2026-06-29"),  # ten working days to propose, ten to decide
            ({"resignation_filed_on": "2026-06-01", "resignation_proposed_on": "2026-06-03"}, "2026-06-17"),
            ({"resignation_filed_on": None, "resignation_proposed_on": "2026-06-03"}, "2026-06-17"),
        ],
    )
    def test_twice_ten_working_days_or_ten_from_the_proposal(self, facts, due):
        answer = ask("resignation-decision-due", CHAIR | facts, ON)
        assert (answer.value, answer.missing) == (day(due), ())

    @pytest.mark.parametrize(
        ("reading", "due"), [("total_cap", "2026-06-24"), ("added_to_ten", "2026-07-08"), (None, "2026-06-24")]
    )
    def test_extended_it_is_fifteen_in_all_or_twenty_five_and_the_earlier_day_until_that_is_settled(self, reading, due):
        facts = CHAIR | {"resignation_proposed_on": "2026-06-03", "resignation_time_extended": True}
        assert ask("resignation-decision-due", facts | {"reading_15_days": reading}, ON).value == day(due)

    def test_without_any_day_both_days_are_missing(self):
        assert ask("resignation-decision-due", CHAIR, ON).missing[:2] == (
            "resignation_proposed_on",
            "resignation_filed_on",
        )

    def test_it_says_who_decides(self):
        answer = ask("resignation-decision-due", CHAIR | {"resignation_filed_on": "2026-06-01"}, ON)
        assert answer.power[0] == "181/2026:34.3.c"
        assert str(ask("resignation-decision-due", {"position": "hired_director"}, ON).status) == "not-applicable"


class TestFile:
    @pytest.mark.parametrize(
        ("letter", "report", "said"),
        [
            (True, True, "yes"), (True, False, "no"), (False, True, "no"), (True, None, "unknown"),
            (None, None, "unknown"),
        ],
    )  # fmt: skip
    def test_the_letter_and_the_report_after_the_talk(self, letter, report, said):
        facts = CHAIR | {"resignation_letter_in_file": letter, "advising_report_in_file": report}
        assert str(ask("resignation-file-complete", facts, ON).verdict) == said

    def test_what_is_missing_is_told_as_an_act(self):
        facts = CHAIR | {"resignation_letter_in_file": True, "advising_report_in_file": False}
        answer = ask("resignation-file-complete", facts, ON)
        assert cited(answer) == ["34.3.b"]
        assert [change.words.en for change in answer.least_change] == ["add the advising body's report"]


class TestPostAfter:
    @pytest.mark.parametrize(
        ("months", "post"), [(59, "professional_work"), (60, "lower_post"), (61, "lower_post"), (None, None)]
    )
    def test_five_years_left_make_a_lower_post(self, months, post):
        facts = {"left_by": "resignation", "leaving_ground": "181/2026:34.1.b", "service_months_left": months}
        assert ask("post-after-leaving", facts, ON).value == post

    @pytest.mark.parametrize(
        ("left_by", "ground", "post", "clause"),
        [
            ("resignation", "35.1.a", "lower_post", "35.4.p1"),
            ("resignation", "35.1.d", "lower_post", "35.4.p1"),
            ("relief", "35.1.a", "professional_work", "35.4"),
            ("relief", "35.1.d", "leaves_service", "35.5.p1"),
            ("relief", "35.1.đ", "professional_work", "35.5"),
            ("relief", "35.1.k", "professional_work", "35.4"),
        ],
    )
    def test_each_way_of_leaving_has_its_clause(self, left_by, ground, post, clause):
        answer = ask("post-after-leaving", {"left_by": left_by, "leaving_ground": f"181/2026:{ground}"}, ON)
        assert answer.value == post
        assert clause in cited(answer)

    def test_the_form_of_leaving_is_asked_first(self):
        assert "left_by" in ask("post-after-leaving", {}, ON).missing
