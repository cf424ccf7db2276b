"""The questions on leaving the civil service, at the seam of the two decrees, and on Regulation 260."""

import datetime as dt

import pytest

from canbo.law.ask import ask

OLD, NEW = dt.date(2025, 6, 30), dt.date(2025, 7, 1)
REASONS_OLD = (
    "rotated_or_seconded",
    "discipline_or_criminal_liability_pending",
    "committed_service_unfinished",
    "debts_unsettled",
    "work_needs_or_no_replacement",
)
NO_REASON = dict.fromkeys(REASONS_OLD, False)
LEAVES = {"leaves_voluntarily": True}
ROUND = {"low_confidence_votes": 14, "confidence_votes_cast": 21}
PAY = LEAVES | {"monthly_wage": 10_000_000, "service_months": 120}


def cited(answer):
    return [step.citation for step in answer.because]


class TestDiscontinuationAllowed:
    @pytest.mark.parametrize("on", [OLD, NEW])
    def test_without_a_reason_to_refuse_consent_is_due(self, on):
        assert str(ask("discontinuation-allowed", LEAVES | NO_REASON, on).verdict) == "yes"

    @pytest.mark.parametrize("reason", REASONS_OLD)
    def test_each_reason_allows_refusal(self, reason):
        assert str(ask("discontinuation-allowed", LEAVES | NO_REASON | {reason: True}, OLD).verdict) == "no"

    def test_rotation_is_a_reason_until_june_2025_only(self):
        facts = LEAVES | NO_REASON | {"rotated_or_seconded": True}
        assert str(ask("discontinuation-allowed", facts, OLD).verdict) == "no"
        assert str(ask("discontinuation-allowed", facts, NEW).verdict) == "yes"

    def test_another_stated_reason_counts_from_july_2025_only(self):
        facts = LEAVES | NO_REASON | {"other_lawful_refusal_reason": True}
        assert str(ask("discontinuation-allowed", facts, OLD).verdict) == "yes"
        assert str(ask("discontinuation-allowed", facts, NEW).verdict) == "no"

    def test_what_is_missing_comes_in_the_order_of_the_law(self):
        assert ask("discontinuation-allowed", {}, OLD).missing == ("leaves_voluntarily", *REASONS_OLD)
        assert ask("discontinuation-allowed", {}, NEW).missing == ("leaves_voluntarily", *REASONS_OLD[1:])

    def test_a_refusal_shows_what_would_lift_it(self):
        answer = ask("discontinuation-allowed", LEAVES | NO_REASON | {"debts_unsettled": True}, OLD)
        assert [(change.facts, change.words.en) for change in answer.least_change] == [
            ({"debts_unsettled": False}, "settle what is owed")
        ]

    def test_the_body_answers_within_thirty_days(self):
        for on, row in ((OLD, "46/2010:4.1.b"), (NEW, "170/2025:57.2.b")):
            citation, power = ask("discontinuation-allowed", LEAVES | NO_REASON, on).power
            assert (citation, power.who, power.until) == (row, "employing_body", "30 day")


class TestCountedWorkingYears:
    @pytest.mark.parametrize(
        ("months", "shown"), [(2, 0), (3, 0.5), (6, 0.5), (7, 1), (12, 1), (15, 1.5), (120, 10), (125, 10.5)]
    )
    @pytest.mark.parametrize("on", [OLD, NEW])
    def test_half_years_are_shown_as_years(self, months, shown, on):
        answer = ask("counted-working-years", {"service_months": months, "service_odd_days": 0}, on)
        assert (answer.shown_value, answer.question.unit) == (shown, "year")

    def test_an_open_reading_is_named_where_it_matters(self):
        answer = ask("counted-working-years", {"service_months": 6, "service_odd_days": 1}, OLD)
        assert (answer.value, answer.missing) == (None, ("reading_46_6_2_days",))
        assert [(reading.row, choice) for reading, choice in answer.readings] == [(113, None)]
        assert answer.settles["reading_46_6_2_days"] == {"ignore": 1, "round_up": 2}


class TestDiscontinuationAllowance:
    def test_ten_years_give_five_wages_and_from_july_2025_eighteen(self):
        assert ask("discontinuation-allowance", PAY, OLD).value == 50_000_000
        assert ask("discontinuation-allowance", PAY, NEW).value == 180_000_000
        assert ask("discontinuation-allowance", PAY, OLD).question.unit == "dong"

    @pytest.mark.parametrize(
        ("months", "old", "new"),
        [
            (2, 0, 0),
            (3, 10_000_000, 0),
            (6, 10_000_000, 10_000_000),
            (12, 10_000_000, 45_000_000),
            (24, 10_000_000, 60_000_000),
            (30, 12_500_000, 67_500_000),
        ],
    )
    def test_short_service_under_both(self, months, old, new):
        facts = PAY | {"service_months": months, "service_odd_days": 0}
        assert ask("discontinuation-allowance", facts, OLD).value == old
        assert ask("discontinuation-allowance", facts, NEW).value == new

    def test_the_trail_leads_from_the_case_over_time_and_wage_to_the_amount(self):
        answer = ask("discontinuation-allowance", PAY, OLD)
        assert cited(answer) == [f"46/2010:{row}" for row in ("3.1", "6.2", "5.wage", "5.rate", "5.floor")]

    @pytest.mark.parametrize(("years", "amount"), [(1, 0), (2, 50_000_000), (3, 50_000_000)])
    def test_until_june_2025_two_failing_years_entitled_too(self, years, amount):
        facts = PAY | {"leaves_voluntarily": False, "failing_years_in_a_row": years}
        assert ask("discontinuation-allowance", facts, OLD).value == amount

    def test_since_then_what_they_get_is_silence_and_said_to_be(self):
        answer = ask("discontinuation-allowance", PAY | {"leaves_voluntarily": False, "failing_years_in_a_row": 2}, NEW)
        assert (answer.value, answer.missing) == (None, ())
        assert [step.citation for step in answer.because if step.silent] == ["170/2025:58"]

    @pytest.mark.parametrize("act", ["retirement_notice_given", "staff_streamlined", "forced_termination"])
    def test_since_july_2025_some_get_nothing(self, act):
        assert ask("discontinuation-allowance", PAY | {act: True}, NEW).value == 0
        assert ask("discontinuation-allowance", PAY | {act: True}, OLD).value == 50_000_000

    def test_an_act_that_nobody_recorded_is_not_asked_for(self):
        acts = {"retirement_notice_given", "staff_streamlined", "forced_termination"}
        missing = ask("discontinuation-allowance", {}, NEW).missing
        assert missing[0] == "leaves_voluntarily"
        assert acts.isdisjoint(missing)

    def test_the_later_decree_is_a_secondary_source_and_says_so(self):
        assert ask("discontinuation-allowance", PAY, NEW).caution is not None
        assert ask("discontinuation-allowance", PAY, OLD).caution is None


class TestLetGoAfterFailingYears:
    @pytest.mark.parametrize(("on", "cites"), [(OLD, "46/2010:3.2"), (NEW, "170/2025:58.title")])
    def test_two_years_in_a_row_under_either_decree(self, on, cites):
        for years, value in ((1, False), (2, True), (3, True), (None, None)):
            facts = {} if years is None else {"failing_years_in_a_row": years}
            answer = ask("let-go-after-failing-years", facts, on)
            assert answer.value is value
            assert value is None or cited(answer) == [cites]

    def test_the_new_decree_is_named_with_what_is_not_known_of_it(self):
        facts = {"failing_years_in_a_row": 2}
        assert ask("let-go-after-failing-years", facts, OLD).caution is None
        assert "Decree 170/2025 governs" in ask("let-go-after-failing-years", facts, NEW).caution.en


class TestCivilServantsRulesExcluded:
    ON = dt.date(2026, 11, 23)

    @pytest.mark.parametrize("position", ["general_director", "council_chair", "controller"])
    def test_whoever_holds_a_post_of_decree_181_is_no_civil_servant(self, position):
        facts = {"position": position, "enterprise_class": "wholly_state"}
        answer = ask("civil-servants-rules-excluded", facts, self.ON)
        assert (answer.value, answer.law) == (True, ("181/2026",))
        assert cited(answer)[0].startswith("181/2026:2.")

    def test_a_post_outside_it_says_nothing(self):
        assert ask("civil-servants-rules-excluded", {}, self.ON).value is None

    def test_a_manager_where_the_state_holds_less_is_not_meant(self):
        facts = {"position": "general_director", "enterprise_class": "majority_state"}
        assert ask("civil-servants-rules-excluded", facts, self.ON).value is False

    def test_before_decree_181_it_answers_nothing(self):
        facts = {"position": "general_director", "enterprise_class": "wholly_state"}
        assert ask("civil-servants-rules-excluded", facts, dt.date(2026, 5, 20)).value is None


class TestSeams:
    @pytest.mark.parametrize("name", ["discontinuation-allowed", "counted-working-years", "discontinuation-allowance"])
    def test_one_decree_ends_the_day_before_the_other_begins(self, name):
        assert ask(name, {}, OLD).law == ("46/2010",)
        assert ask(name, {}, NEW).law == ("170/2025",)
        assert ask(name, {}, NEW, begun=OLD).law == ("170/2025",)

    def test_before_decree_46_nothing_is_encoded(self):
        before = ask("counted-working-years", {"service_months": 12}, dt.date(2010, 6, 30))
        assert (str(before.status), before.value) == ("not-in-force", None)
        assert ask("counted-working-years", {"service_months": 12}, dt.date(2010, 7, 1)).law == ("46/2010",)


class TestRegulation260:
    def test_it_holds_until_2_november_2021_and_the_next_regulation_is_named(self):
        last = ask("resignation-ground-260", ROUND, dt.date(2021, 11, 2))
        assert (str(last.verdict), cited(last)) == ("yes", ["260/2009:ground.6"])
        after = ask("resignation-ground-260", ROUND, dt.date(2021, 11, 3))
        assert (str(after.status), after.law) == ("not-in-force", ("41/2021",))

    @pytest.mark.parametrize(("low", "said"), [(13, "unknown"), (14, "yes"), (15, "yes")])
    def test_exactly_two_thirds_is_a_ground(self, low, said):
        facts = ROUND | {"low_confidence_votes": low}
        assert str(ask("resignation-ground-260", facts, dt.date(2020, 1, 1)).verdict) == said

    def test_any_of_seven_grounds_and_none(self):
        facts = dict.fromkeys(
            (
                "limited_capacity_or_health",
                "lacks_prestige",
                "answers_for_failing_of_unit",
                "post_does_not_suit",
                "hands_over_leadership",
                "other_legitimate_reasons",
            ),
            False,
        )
        on, low = dt.date(2020, 1, 1), {"low_confidence_votes": 13, "confidence_votes_cast": 21}
        assert str(ask("resignation-ground-260", facts | low, on).verdict) == "no"
        for fact in facts:
            assert str(ask("resignation-ground-260", facts | low | {fact: True}, on).verdict) == "yes"

    def test_its_successors_of_later_years_are_named(self):
        assert ask("resignation-ground-260", {}, dt.date(2026, 5, 21)).law == ("377/2025",)
