"""The questions on holding a post, asked through the one door."""

import datetime as dt

import pytest

from canbo.law.ask import ask

ON = dt.date(2026, 11, 21)
SUITABLE = {
    "meets_standards_of_post": True,
    "planned_for_post": True,
    "months_in_equivalent_post": 12,
    "record_and_assets_verified": True,
    "graded_fulfilled_last_three_years": True,
    "graded_good_last_three_years": True,
    "relevant_experience": True,
    "first_or_higher_post": True,
    "can_serve_full_term": True,
    "fit_for_duties": True,
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
}
NO_DEFERRAL = {
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
    "responsibility_under_review": False,
    "inpatient_or_maternity": False,
    "other_deferral_case": False,
}


def answered(name, on=ON, **facts):
    return ask(name, facts, on)


def value(name, **facts):
    return answered(name, **facts).value


class TestAppointmentConditions:
    def test_all_met(self):
        assert str(answered("appointment-conditions", **SUITABLE).verdict) == "yes"

    # A lower post needs no age, and the better grade matters under one reading only.
    @pytest.mark.parametrize("fact", SUITABLE.keys() - {"first_or_higher_post", "graded_good_last_three_years"})
    def test_each_condition_alone_decides_and_each_unknown_leaves_it_open(self, fact):
        wrong = 11 if fact == "months_in_equivalent_post" else not SUITABLE[fact]
        spoiled = {**SUITABLE, fact: wrong}
        if fact == "graded_fulfilled_last_three_years":
            spoiled["graded_good_last_three_years"] = False
        assert str(answered("appointment-conditions", **spoiled).verdict) == "no"
        open_ = {name: v for name, v in SUITABLE.items() if name != fact}
        given = answered("appointment-conditions", **open_)
        assert (str(given.verdict), fact in given.missing) == ("unknown", True)

    @pytest.mark.parametrize(
        ("fact", "waiver"),
        [("planned_for_post", "planning_waived"), ("can_serve_full_term", "age_waived")],
    )
    def test_a_recorded_waiver_makes_up_for_a_condition(self, fact, waiver):
        spoiled = {**SUITABLE, fact: False}
        assert str(answered("appointment-conditions", **spoiled).verdict) == "no"
        assert str(answered("appointment-conditions", **{**spoiled, waiver: True}).verdict) == "yes"

    def test_what_would_make_it_a_yes_is_told(self):
        given = answered("appointment-conditions", **{**SUITABLE, "disciplinary_proceedings_pending": True})
        assert [dict(change.facts) for change in given.least_change] == [{"disciplinary_proceedings_pending": False}]


class TestWhoDecides:
    @pytest.mark.parametrize(
        ("position", "class_", "who", "prior"),
        [
            ("council_chair", "wholly_state", "owner_agency", "none"),
            ("general_director", "listed_group", "council_or_chairman", "owner_agency"),
            ("general_director", "wholly_state", "council_or_chairman", "owner_agency"),
            ("council_member", "listed_group", "owner_agency", "none"),
            ("controller", "wholly_state", "owner_agency", "none"),
            ("representative_full_time", "majority_state", "owner_agency", "none"),
        ],
    )
    def test_on_a_resignation(self, position, class_, who, prior):
        facts = {"position": position, "enterprise_class": class_, "matter": "resignation"}
        if position.startswith("representative"):
            facts["matter"] = "cessation"
        assert (value("who-decides", **facts), value("prior-opinion-from", **facts)) == (who, prior)

    def test_the_chair_of_a_listed_group_waits_for_the_reading(self):
        facts = {"position": "council_chair", "enterprise_class": "listed_group", "matter": "appointment"}
        given = answered("who-decides", **facts)
        assert (given.value, given.missing) == (None, ("reading_14",))
        assert value("prior-opinion-from", **facts) == "prime_minister"
        assert value("who-decides", **facts, reading_14="opinion") == "owner_agency"
        assert value("who-decides", **facts, reading_14="decision") == "prime_minister"

    def test_no_prior_opinion_on_planning(self):
        facts = {"position": "general_director", "enterprise_class": "wholly_state", "matter": "planning"}
        assert value("prior-opinion-from", **facts) == "none"


class TestTerms:
    @pytest.mark.parametrize(("years", "end"), [(5, dt.date(2028, 4, 14)), (3, dt.date(2026, 4, 14)), (6, None)])
    def test_a_term_ends_so_many_years_after_its_start_and_never_runs_over_five(self, years, end):
        facts = {"position": "council_member", "term_start": "2023-04-14", "term_years": years}
        assert value("term-end", **facts) == end

    @pytest.mark.parametrize(
        ("board", "end"), [("2027-01-01", dt.date(2027, 1, 1)), ("2029-01-01", dt.date(2028, 4, 14))]
    )
    def test_a_representatives_term_ends_with_the_boards_at_the_latest(self, board, end):
        facts = {
            "position": "representative_full_time",
            "term_start": "2023-04-14",
            "term_years": 5,
            "board_term_end": board,
        }
        assert value("term-end", **facts) == end

    @pytest.mark.parametrize(
        ("terms", "months", "reached"), [(1, 0, "no"), (2, 179, "yes"), (2, 180, "yes"), (2, 181, "no"), (3, 12, "yes")]
    )
    def test_two_terms_unless_over_fifteen_years_before(self, terms, months, reached):
        facts = {"position": "council_chair", "terms_served_here": terms, "service_months_before_first_term": months}
        assert str(answered("term-limit-reached", **facts).verdict) == reached

    def test_the_general_director_is_not_limited(self):
        assert str(answered("term-limit-reached", position="general_director").status) == "not-applicable"


class TestReappointment:
    @pytest.mark.parametrize(
        ("years", "months", "route"),
        [
            (5, 23, "extend"),
            (5, 24, "reappoint_until_retirement"),
            (5, 59, "reappoint_until_retirement"),
            (5, 60, "reappoint"),
            (3, 17, "extend"),
            (3, 18, "reappoint_until_retirement"),
            (3, 35, "reappoint_until_retirement"),
            (3, 36, "reappoint"),
        ],
    )
    def test_the_route_by_the_months_left(self, years, months, route):
        facts = {"position": "council_member", "term_years": years, "months_to_retirement_at_term_end": months}
        assert value("reappointment-route", **facts, **NO_DEFERRAL) == route

    @pytest.mark.parametrize("fact", NO_DEFERRAL)
    def test_each_case_of_deferral_defers(self, fact):
        facts = {"position": "council_member", **NO_DEFERRAL, fact: True}
        assert value("reappointment-route", **facts) == "defer"

    def test_terms_of_other_lengths_are_not_settled(self):
        facts = {"position": "council_member", "term_years": 4, "months_to_retirement_at_term_end": 40, **NO_DEFERRAL}
        given = answered("reappointment-route", **facts)
        assert (given.value, given.missing) == (None, ())
        assert any(step.silent for step in given.because)

    @pytest.mark.parametrize(
        ("reading", "due"),
        [(None, dt.date(2026, 12, 1)), ("working_days", dt.date(2026, 12, 1)), ("calendar_days", dt.date(2027, 1, 14))],
    )
    def test_notice_ninety_days_before_the_earlier_day_while_open(self, reading, due):
        facts = {"position": "council_chair", "term_end": "2027-04-14", "reading_17_1": reading}
        assert value("reappointment-notice-due", **facts) == due


class TestConcurrentOffice:
    @pytest.mark.parametrize(("posts", "allowed"), [(3, "yes"), (4, "yes"), (5, "no")])
    def test_four_controller_posts_at_the_most(self, posts, allowed):
        facts = {"position": "controller", "second_post": "controller_state_enterprise", "controller_posts": posts}
        assert str(answered("concurrent-office-allowed", **facts).verdict) == allowed

    @pytest.mark.parametrize(
        ("enterprises", "part_time", "seats", "allowed"),
        [(3, 3, 10, "yes"), (4, 3, 10, "no"), (3, 4, 10, "no"), (3, 2, 7, "yes"), (3, 3, 7, "no")],
    )
    def test_three_enterprises_and_thirty_percent_of_the_board(self, enterprises, part_time, seats, allowed):
        facts = {
            "position": "representative_part_time",
            "second_post": "representative_elsewhere",
            "represented_enterprises": enterprises,
            "part_time_representatives": part_time,
            "board_seats": seats,
            "reading_8_3_c": "further_representation",
        }
        assert str(answered("concurrent-office-allowed", **facts).verdict) == allowed

    def test_a_company_chairman_may_direct_the_own_company_only(self):
        for second, allowed in (("director_own_company", "yes"), ("manager_other_company", "no")):
            facts = {"position": "company_chair", "second_post": second}
            assert str(answered("concurrent-office-allowed", **facts).verdict) == allowed
