"""The questions on leaving office, asked as a user asks them: verdict, reasons, what is missing, what would help."""

import datetime as dt

import pytest
from tests.law.questions.leaving_facts import CHAIR, FINDINGS, NO_BAR, NO_RELIEF, ON, WILLING

from canbo.kernel.errors import CanboError
from canbo.law.ask import ask

day = dt.date.fromisoformat


def verdict(name, facts, on=ON, **more):
    answer = ask(name, facts, on, **more)
    return str(answer.verdict or answer.status)


def cited(answer):
    return [step.citation.removeprefix("181/2026:") for step in answer.because]


class TestResignationGround:
    @pytest.mark.parametrize(
        ("low", "cast", "said"), [(10, 21, "no"), (11, 21, "yes"), (10, 20, "no"), (11, 20, "yes")]
    )
    def test_over_half_low_is_a_ground(self, low, cast, said):
        facts = CHAIR | {"low_confidence_votes": low, "confidence_votes_cast": cast}
        others = dict.fromkeys(
            (
                "own_view_of_limited_capacity",
                "other_legitimate_reasons",
                "head_answers_for_subordinates_corruption",
                "conduct_offends_public",
                "family_breaks_law",
                "position_abused_by_others",
                "shirks_with_very_serious_consequences",
            ),
            False,
        )
        years = {"failing_years_in_a_row": 0, "failing_years_this_term": 0}
        assert verdict("resignation-ground", facts | others | years) == said

    def test_a_ground_needs_nothing_more_and_says_who_decides_in_what_time(self):
        answer = ask("resignation-ground", CHAIR | {"low_confidence_votes": 11, "confidence_votes_cast": 20}, ON)
        assert cited(answer) == ["34.1.b"]
        assert answer.because[0].facts == {"low_confidence_votes": 11, "confidence_votes_cast": 20}
        assert (answer.missing, answer.ask_next) == ((), None)
        citation, power = answer.power
        assert (citation, power.who, power.until) == ("181/2026:34.3.c", "authority", "10 working-day")

    def test_what_is_missing_comes_in_the_order_of_the_law_with_readings_last(self):
        assert ask("resignation-ground", {}, ON).missing == (
            "position",
            "own_view_of_limited_capacity",
            "low_confidence_votes",
            "confidence_votes_cast",
            "other_legitimate_reasons",
            "head_answers_for_subordinates_corruption",
            "failing_years_in_a_row",
            "failing_years_this_term",
            "conduct_offends_public",
            "family_breaks_law",
            "position_abused_by_others",
            "shirks_with_very_serious_consequences",
            "reading_controllers_34_35",
            "reading_34_1_dd",
        )


class TestReliefGround:
    @pytest.mark.parametrize(("low", "said"), [(11, "no"), (13, "no"), (14, "unknown"), (15, "yes")])
    def test_of_21_votes_only_exactly_two_thirds_needs_the_reading(self, low, said):
        answer = ask("relief-ground", NO_RELIEF | {"low_confidence_votes": low}, ON)
        assert str(answer.verdict) == said
        assert answer.missing == (("reading_35_1_c",) if low == 14 else ())
        assert answer.ask_next == ("reading_35_1_c" if low == 14 else None)

    @pytest.mark.parametrize(("low", "said"), [(13, "no"), (14, "yes")])
    def test_of_20_votes_no_count_is_exactly_two_thirds(self, low, said):
        assert verdict("relief-ground", NO_RELIEF | {"low_confidence_votes": low, "confidence_votes_cast": 20}) == said

    @pytest.mark.parametrize(("reading", "said"), [("over_two_thirds", "no"), ("at_least_two_thirds", "yes")])
    def test_the_reading_decides_at_exactly_two_thirds(self, reading, said):
        facts = NO_RELIEF | {"low_confidence_votes": 14, "reading_35_1_c": reading}
        assert verdict("relief-ground", facts) == said

    def test_an_open_reading_is_told_beside_the_provision(self):
        answer = ask("relief-ground", NO_RELIEF | {"low_confidence_votes": 14}, ON)
        assert cited(answer) == ["35.1.c"]
        assert [(reading.row, choice) for reading, choice in answer.readings] == [(82, None)]
        assert answer.settles["reading_35_1_c"] == {"over_two_thirds": False, "at_least_two_thirds": True}

    @pytest.mark.parametrize("finding", FINDINGS)
    def test_one_finding_settles_it(self, finding):
        answer = ask("relief-ground", NO_RELIEF | {finding: True}, ON)
        assert str(answer.verdict) == "yes"
        assert len(answer.because) == 1

    def test_a_no_rests_on_every_point(self):
        answer = ask("relief-ground", NO_RELIEF, ON)
        assert str(answer.verdict) == "no"
        assert cited(answer) == [f"35.1.{point}" for point in "abcdđeghikl"]
        assert answer.power is None

    def test_nobody_wishes_relief_so_no_way_to_it_is_shown(self):
        assert ask("relief-ground", NO_RELIEF, ON).least_change == ()
        assert ask("relief-ground", NO_RELIEF | {"found_degenerate": None}, ON).least_change == ()

    @pytest.mark.parametrize("name", ["resignation-ground", "resignation-barred", "may-resign", "relief-ground"])
    def test_a_hired_director_is_outside(self, name):
        assert verdict(name, {"position": "hired_director"}) == "not-applicable"


class TestMayResign:
    def test_with_a_ground_and_nothing_in_the_way(self):
        answer = ask("may-resign", WILLING, ON)
        assert str(answer.verdict) == "yes"
        assert "34.1.a" in cited(answer)
        assert answer.least_change == ()

    def test_without_any_ground_there_is_nothing_to_consider(self):
        grounds = (
            "own_view_of_limited_capacity",
            "other_legitimate_reasons",
            "head_answers_for_subordinates_corruption",
        )
        conduct = ("conduct_offends_public", "family_breaks_law", "position_abused_by_others")
        none = dict.fromkeys((*grounds, *conduct, "shirks_with_very_serious_consequences"), False)
        assert verdict("may-resign", WILLING | none | {"failing_years_this_term": 0}) == "no"

    def test_an_inspection_bars_and_waiting_for_its_end_is_the_way_out(self):
        answer = ask("may-resign", WILLING | {"under_inspection_or_audit": True}, ON)
        assert str(answer.verdict) == "no"
        assert cited(answer) == ["34.2.b"]
        assert [change.facts for change in answer.least_change] == [{"under_inspection_or_audit": False}]
        assert answer.least_change[0].words.en == "wait for the inspection or audit to end"
        assert verdict("may-resign", WILLING | dict(answer.least_change[0].facts)) == "yes"

    def test_two_bars_take_two_acts(self):
        facts = WILLING | {"under_inspection_or_audit": True, "unfinished_defence_task": True}
        changes = [change.facts for change in ask("may-resign", facts, ON).least_change]
        assert changes == [{"under_inspection_or_audit": False, "unfinished_defence_task": False}]

    def test_what_no_act_can_change_shows_no_way_out(self):
        answer = ask("may-resign", WILLING | {"found_degenerate": True}, ON)
        assert str(answer.verdict) == "no"
        assert answer.least_change == ()

    def test_an_open_fact_is_what_would_have_to_be_established(self):
        answer = ask("may-resign", WILLING | {"unfinished_defence_task": None}, ON)
        assert str(answer.verdict) == "unknown"
        assert answer.missing == ("unfinished_defence_task",)
        assert answer.ask_next == "unfinished_defence_task"
        assert [change.facts for change in answer.least_change] == [{"unfinished_defence_task": False}]

    @pytest.mark.parametrize(("reading", "said"), [("special_rule", "yes"), ("absolute_bar", "no"), (None, "unknown")])
    def test_who_could_be_relieved_under_a_to_d_resigns_as_the_reading_has_it(self, reading, said):
        facts = WILLING | {"duty_reprimands_this_term": 2, "reading_33_1": reading}
        assert verdict("may-resign", facts) == said

    def test_who_is_unwilling_does_not_resign(self):
        assert verdict("may-resign", WILLING | {"refuses_to_resign": True}) == "no"

    @pytest.mark.parametrize(("low", "said"), [(11, "yes"), (13, "yes"), (14, "unknown"), (15, "unknown")])
    def test_votes_between_half_and_two_thirds_are_plain(self, low, said):
        facts = WILLING | {"own_view_of_limited_capacity": False, "low_confidence_votes": low}
        assert verdict("may-resign", facts) == said

    @pytest.mark.parametrize("low", [14, 15])
    def test_under_the_special_rule_two_thirds_do_not_matter(self, low):
        facts = WILLING | {"low_confidence_votes": low, "reading_33_1": "special_rule"}
        assert verdict("may-resign", facts) == "yes"


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ({"unfinished_defence_task": True}, "yes"),
        ({"under_inspection_or_audit": True}, "yes"),
        ({"found_degenerate": True}, "yes"),
        ({}, "no"),
        ({"found_degenerate": None}, "unknown"),
        ({"failing_years_in_a_row": 2}, "unknown"),
        ({"failing_years_in_a_row": 2, "reading_34_2_c": "from_d"}, "yes"),
        ({"failing_years_in_a_row": 2, "reading_34_2_c": "from_dd"}, "no"),
    ],
)
def test_resignation_is_barred(case, said):
    assert verdict("resignation-barred", NO_RELIEF | NO_BAR | case) == said


@pytest.mark.parametrize(
    ("case", "said"),
    [
        ({"duty_reprimands_this_term": 2}, "yes"),
        ({"duty_reprimands_this_term": 1}, "no"),
        ({"found_degenerate": True}, "no"),
        ({"duty_reprimands_this_term": 2, "reading_33_1": "absolute_bar"}, "no"),
        ({"duty_reprimands_this_term": 2, "reading_33_1": None}, "unknown"),
        ({"duty_reprimands_this_term": None}, "unknown"),
    ],
)
def test_resigning_instead_of_being_relieved(case, said):
    assert verdict("may-resign-instead-of-relief", NO_RELIEF | {"reading_33_1": "special_rule"} | case) == said


class TestReconsiderationDate:
    @pytest.mark.parametrize(
        ("left_by", "ground", "months", "earliest"),
        [
            ("relief", "35.1.a", 0, "2029-11-21"),
            ("relief", "35.1.a", 35, "2026-12-21"),
            ("relief", "35.1.a", 36, "2026-11-21"),
            ("relief", "35.1.a", 37, "2026-10-21"),
            ("relief", "35.1.đ", 12, "2028-11-21"),
            ("relief", "35.1.k", 12, "2028-11-21"),
            ("resignation", "34.1.a", 12, "2027-11-21"),
            ("resignation", "35.1.c", 23, "2026-12-21"),
            ("resignation", "35.1.c", 24, "2026-11-21"),
            ("resignation", "35.1.c", 25, "2026-10-21"),
            ("resignation", None, 12, "2027-11-21"),
        ],
    )
    def test_thirty_six_months_after_relief_and_twenty_four_after_a_resignation(
        self, left_by, ground, months, earliest
    ):
        facts = {"left_by": left_by, "leaving_ground": ground, "new_post_months": months}
        answer = ask("reconsideration-date", facts, ON)
        assert answer.value == day(earliest)
        assert answer.shown_value == earliest
        assert answer.caution is not None

    def test_each_case_cites_its_own_clause(self):
        months = {"new_post_months": 12}
        assert cited(ask("reconsideration-date", months | {"left_by": "relief", "leaving_ground": "35.1.e"}, ON)) == [
            "35.5"
        ]
        assert cited(ask("reconsideration-date", months | {"left_by": "relief", "leaving_ground": "35.1.b"}, ON)) == [
            "35.4"
        ]
        resigned = months | {"left_by": "resignation"}
        assert cited(ask("reconsideration-date", resigned | {"leaving_ground": "35.1.b"}, ON)) == ["35.4.p1"]
        assert cited(ask("reconsideration-date", resigned | {"leaving_ground": "34.1.b"}, ON)) == ["34.5"]

    def test_who_is_let_go_over_two_failing_years_is_not_reconsidered(self):
        answer = ask(
            "reconsideration-date", {"left_by": "relief", "leaving_ground": "35.1.d", "new_post_months": 40}, ON
        )
        assert str(answer.status) == "not-applicable"
        assert cited(answer) == ["35.5.p1"]

    def test_two_failing_years_and_a_resignation_wait_twenty_four_months(self):
        facts = {"left_by": "resignation", "leaving_ground": "35.1.d", "new_post_months": 24}
        assert ask("reconsideration-date", facts, ON).value == ON

    def test_what_is_missing(self):
        assert ask("reconsideration-date", {"left_by": "relief", "new_post_months": 12}, ON).missing == (
            "leaving_ground",
        )
        known = {"left_by": "relief", "leaving_ground": "35.1.a"}
        assert ask("reconsideration-date", known, ON).missing == ("new_post_months",)


class TestSuspensionGround:
    @pytest.mark.parametrize(
        ("case", "said"),
        [({"prosecuted": True}, "yes"), ({"agency_requests_suspension": True}, "yes"), ({}, "unknown")],
    )
    def test_one_ground_is_enough(self, case, said):
        assert verdict("suspension-ground", CHAIR | case) == said

    def test_who_may_suspend_is_told_beside_it(self):
        answer = ask("suspension-ground", {"position": "head_controller", "prosecuted": True}, ON)
        citation, power = answer.power
        assert (citation, power.who) == ("181/2026:36.1", "authority")
        assert cited(answer) == ["36.2.e"]

    def test_what_is_missing_comes_in_the_order_of_the_law(self):
        assert ask("suspension-ground", CHAIR, ON).missing == (
            "moral_breach_stirs_opinion",
            "shirks_duty",
            "harasses_or_corrupt",
            "obstructs_disciplinary_process",
            "party_sanctioned_awaiting_office_sanction",
            "prosecuted",
            "agency_requests_suspension",
        )

    def test_it_is_no_matter_of_3_1_a_so_the_day_asked_about_governs(self):
        assert verdict("suspension-ground", CHAIR | {"prosecuted": True}, begun=day("2026-05-01")) == "yes"


class TestDisciplineEnds:
    def test_twelve_months_after_it_takes_effect(self):
        answer = ask("discipline-ends", {"sanction_effective_on": "2026-06-01"}, ON)
        assert answer.value == day("2027-06-01")
        assert cited(answer) == ["32.1.p3"]
        assert answer.caution is not None

    def test_without_the_day_it_is_unknown(self):
        answer = ask("discipline-ends", {}, ON)
        assert (answer.value, answer.missing, answer.ask_next) == (
            None,
            ("sanction_effective_on",),
            "sanction_effective_on",
        )


PINNED = ["resignation-ground", "resignation-barred", "may-resign", "relief-ground", "leaving-form", "discipline-ends"]


class TestDatedLaw:
    @pytest.mark.parametrize("name", PINNED)
    def test_the_decree_holds_from_21_may_2026(self, name):
        before = ask(name, CHAIR, day("2026-05-20"))
        assert (str(before.status), before.law) == ("not-in-force", ("159/2020", "69/2023"))
        assert (before.verdict, before.value, before.because, before.missing) == (None, None, (), ())
        assert ask(name, CHAIR, day("2026-05-21")).law == ("181/2026",)

    @pytest.mark.parametrize("name", PINNED)
    def test_what_was_under_way_before_stays_with_the_older_law(self, name):
        begun_before = ask(name, CHAIR, ON, begun=day("2026-05-20"))
        assert (str(begun_before.status), begun_before.law) == ("not-in-force", ("159/2020", "69/2023"))
        assert str(ask(name, CHAIR, ON, begun=day("2026-05-21")).status) == "decided"

    def test_before_its_amendment_the_older_decree_stood_alone(self):
        assert ask("relief-ground", CHAIR, day("2023-07-13")).law == ("159/2020",)

    def test_a_matter_cannot_begin_after_the_day_asked_about(self):
        with pytest.raises(CanboError, match="begins on 2026-11-22, after the day asked about"):
            ask("relief-ground", CHAIR, ON, begun=day("2026-11-22"))
