"""Facts of a post as of a day: each from the rows of its table, sure, absent and unknown, and at every edge."""

from datetime import date, timedelta

import pytest

from canbo.law.facts import BOOK
from canbo.law.histories import HISTORIES, facts_as_of
from canbo.law.tables import ROWS

ON = date(2026, 6, 15)
EVE, MORROW = ON - timedelta(days=1), ON + timedelta(days=1)
ALL = dict.fromkeys(ROWS, ON)


def term(start=date(2022, 1, 1), end=date(2026, 12, 31), *, post="council_chair", body="x", **more):
    return {"post_kind": post, "body_id": body, "start": start, "end": end, "years": 5, **more}


def service(start, end, *, counts=True, paid_out=False, body="x"):
    return {"start": start, "end": end, "counts": counts, "paid_out": paid_out, "body_id": body}


def grades(*latest_first):
    return [{"year": 2025 - back, "grade": grade} for back, grade in enumerate(latest_first) if grade != "unassessed"]


def fact(name, attested=ALL, on=ON, **tables):
    return facts_as_of(tables, on, attested).get(name)


class TestPresentTerm:
    @pytest.mark.parametrize(
        ("on", "expected"),
        [
            (date(2021, 12, 31), None),
            (date(2022, 1, 1), date(2026, 12, 31)),
            (date(2026, 12, 31), date(2026, 12, 31)),
            (date(2027, 1, 1), None),
        ],
    )
    def test_runs_from_its_first_day_through_its_last(self, on, expected):
        assert fact("term_end", on=on, terms=[term()]) == expected

    def test_a_term_left_is_over_on_the_day_it_is_left(self):
        assert fact("term_start", terms=[term(left_on=ON)]) is None
        assert fact("term_start", terms=[term(left_on=MORROW)]) == date(2022, 1, 1)

    def test_a_term_without_an_end_runs_and_its_end_is_unknown(self):
        facts = facts_as_of({"terms": [term(end=None)]}, ON, {})

        assert (facts["term_start"], facts["term_years"], "term_end" in facts) == (date(2022, 1, 1), 5, False)

    def test_two_posts_at_once_are_told_apart_by_the_post_asked_about(self):
        terms = [term(), term(date(2023, 1, 1), post="representative_part_time", body="y")]

        assert fact("term_start", terms=terms) is None
        assert fact("term_start", terms=terms, persons=[{"body_id": "y"}]) == date(2023, 1, 1)
        assert fact("term_start", terms=terms, persons=[{"position": "council_chair"}]) == date(2022, 1, 1)

    @pytest.mark.parametrize(
        ("retirement", "expected"),
        [(date(2028, 12, 30), 23), (date(2028, 12, 31), 24), (date(2026, 1, 1), 0), (None, None)],
    )
    def test_months_to_retirement_are_completed_ones(self, retirement, expected):
        person = {"retirement_date": retirement}

        assert fact("months_to_retirement_at_term_end", terms=[term()], persons=[person]) == expected

    @pytest.mark.parametrize(("retirement", "expected"), [(date(2031, 6, 14), 59), (date(2031, 6, 15), 60)])
    def test_months_of_service_left_count_from_the_day(self, retirement, expected):
        assert fact("service_months_left", persons=[{"retirement_date": retirement}]) == expected


class TestTermLimit:
    first, second = term(date(2016, 1, 1), date(2020, 12, 31)), term(date(2022, 1, 1))

    def test_completed_and_running_terms_count_and_those_to_come_do_not(self):
        assert fact("terms_served_here", terms=[self.first, self.second, term(MORROW)]) == 2

    @pytest.mark.parametrize("post", ["council_chair", "company_chair", "council_member"])
    def test_the_three_posts_are_one_family(self, post):
        assert (
            fact("terms_served_here", terms=[term(date(2016, 1, 1), date(2020, 12, 31), post=post), self.second]) == 2
        )

    @pytest.mark.parametrize("other", [{"post": "general_director"}, {"post": "controller"}, {"body": "y"}])
    def test_other_posts_and_other_enterprises_do_not_count(self, other):
        assert fact("terms_served_here", terms=[term(date(2016, 1, 1), date(2020, 12, 31), **other), self.second]) == 1

    def test_is_unknown_until_terms_are_attested(self):
        assert fact("terms_served_here", attested={"terms": EVE}, terms=[self.second]) is None

    @pytest.mark.parametrize("unknown", [{"post": None}, {"body": None}, {"start": None}])
    def test_a_term_of_unknown_post_place_or_start_leaves_it_unknown(self, unknown):
        past = {"start": date(2016, 1, 1), "end": date(2020, 12, 31)} | unknown

        assert fact("terms_served_here", terms=[term(**past), self.second]) is None

    def test_without_a_post_or_an_enterprise_named_here_is_nowhere(self):
        assert fact("terms_served_here", terms=[self.first]) is None
        assert fact("terms_served_here", terms=[self.first], persons=[{"body_id": "x"}]) == 1

    def test_one_never_appointed_has_served_none_where_that_is_attested(self):
        assert fact("terms_served_here", persons=[{"body_id": "x"}]) == 0

    @pytest.mark.parametrize(
        ("start", "expected"), [(date(2001, 1, 2), 179), (date(2001, 1, 1), 180), (date(2000, 12, 1), 181)]
    )
    def test_months_before_the_first_term_are_those_of_the_unbroken_work_there(self, start, expected):
        periods = [service(start, date(2010, 3, 31)), service(date(2010, 4, 1), None)]

        assert (
            fact("service_months_before_first_term", terms=[self.first, self.second], service_periods=periods)
            == expected
        )

    @pytest.mark.parametrize(
        ("period", "expected"),
        [
            (service(date(2010, 4, 1), date(2015, 12, 31)), 69),
            (service(date(2010, 4, 2), date(2015, 12, 31)), 68),
            (service(date(2010, 4, 1), date(2015, 12, 30)), 0),
            (service(date(2010, 4, 1), date(2015, 12, 31), body="y"), 0),
            (service(date(2010, 4, 1), date(2015, 12, 31), body=None), None),
        ],
    )
    def test_a_gap_or_another_enterprise_breaks_it(self, period, expected):
        before = service(date(2000, 1, 1), date(2010, 3, 30))

        assert (
            fact("service_months_before_first_term", terms=[self.first, self.second], service_periods=[before, period])
            == expected
        )

    def test_for_one_never_appointed_it_counts_to_the_day(self):
        periods = [service(date(2026, 3, 15), None)]

        assert fact("service_months_before_first_term", service_periods=periods, persons=[{"body_id": "x"}]) == 3

    @pytest.mark.parametrize("kind", ["terms", "service_periods"])
    def test_needs_both_tables_attested_up_to_the_first_term(self, kind):
        tables = {"terms": [self.first, self.second], "service_periods": [service(date(2001, 1, 1), None)]}
        day = date(2016, 1, 1)

        assert fact("service_months_before_first_term", attested=ALL | {kind: day}, **tables) == 180
        assert (
            fact("service_months_before_first_term", attested=ALL | {kind: day - timedelta(days=1)}, **tables) is None
        )


BAD = "not_fulfilled"


class TestAssessment:
    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            (grades("good"), 0),
            (grades(BAD, "fulfilled"), 1),
            (grades(BAD, BAD, "excellent"), 2),
            (grades(BAD, "good", BAD), 1),
            (grades("unassessed", "good"), None),
            (grades(BAD, "unassessed", BAD), None),
            (grades(BAD, BAD), None),
            ([], None),
        ],
    )
    def test_failing_years_in_a_row(self, rows, expected):
        assert fact("failing_years_in_a_row", grades=rows) == expected

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            (grades(BAD, "good", BAD, "good", BAD), 2),
            (grades("good", "good", "good", "good"), 0),
            (grades(BAD, "good", BAD, "unassessed"), None),
        ],
    )
    def test_failing_years_this_term_are_those_from_the_year_it_began(self, rows, expected):
        assert fact("failing_years_this_term", grades=rows, terms=[term(date(2022, 7, 1))]) == expected

    def test_failing_years_this_term_are_unknown_without_a_term(self):
        assert fact("failing_years_this_term", grades=grades("good", "good")) is None

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            (grades("fulfilled", "good", "excellent", BAD), True),
            (grades("good", "good", BAD), False),
            (grades("unassessed", BAD), False),
            (grades("good", "good"), None),
            (grades("good", "unassessed", "good"), None),
        ],
    )
    def test_graded_fulfilled_last_three_years(self, rows, expected):
        assert fact("graded_fulfilled_last_three_years", grades=rows) is expected

    @pytest.mark.parametrize(
        ("on", "expected"), [(date(2025, 12, 31), "good"), (date(2026, 1, 1), BAD), (date(2027, 1, 1), None)]
    )
    def test_the_last_year_is_the_last_one_completed(self, on, expected):
        assert fact("grade_last_year", on=on, grades=grades(BAD, "good")) == expected


class TestConfidence:
    @staticmethod
    def votes(*rounds, in_office=True):
        rows = [{"held_on": held, "low": low, "cast": 21} for held, low in rounds]
        facts = facts_as_of({"confidence_rounds": rows, "terms": [term()] if in_office else []}, ON, {})
        return facts.get("low_confidence_votes"), facts.get("confidence_votes_cast")

    def test_the_latest_round_of_the_present_term_counts(self):
        assert self.votes((date(2023, 1, 1), 3), (ON, 11), (MORROW, 20)) == (11, 21)

    @pytest.mark.parametrize(("held", "expected"), [(date(2021, 12, 31), (None, None)), (date(2022, 1, 1), (3, 21))])
    def test_a_round_of_an_earlier_term_does_not(self, held, expected):
        assert self.votes((held, 3)) == expected

    def test_without_a_term_or_with_two_counts_of_one_day_it_is_unknown(self):
        assert self.votes((ON, 3), in_office=False) == (None, None)
        assert self.votes((ON, 3), (ON, 4)) == (None, 21)


class TestService:
    @pytest.mark.parametrize(
        ("periods", "expected"),
        [
            ([], (0, 0)),
            ([service(date(2020, 1, 1), date(2021, 3, 31))], (15, 0)),
            ([service(date(2020, 1, 1), date(2020, 1, 20)), service(date(2021, 1, 1), date(2021, 1, 15))], (1, 5)),
            ([service(date(2020, 1, 1), date(2020, 6, 30)), service(date(2020, 3, 1), date(2020, 8, 31))], (8, 0)),
            ([service(date(2020, 1, 1), date(2020, 6, 30)), service(date(2020, 3, 1), ON, paid_out=True)], (6, 0)),
            ([service(date(2020, 1, 1), date(2020, 6, 30), counts=False)], (0, 0)),
            ([service(date(2020, 1, 1), date(2020, 6, 30), paid_out=None)], (None, None)),
            ([service(date(2026, 4, 15), None)], (2, 0)),
            ([service(ON, None, counts=None)], (0, 0)),
        ],
    )  # fmt: skip
    def test_counts_what_counts_and_was_not_paid_for_before_the_day(self, periods, expected):
        facts = facts_as_of({"service_periods": periods}, ON, ALL)

        assert (facts.get("service_months"), facts.get("service_odd_days")) == expected

    def test_is_a_lower_bound_until_attested(self):
        assert fact("service_months", attested={}, service_periods=[service(date(2020, 1, 1), None)]) is None


def test_every_fact_of_a_history_is_declared_once_as_a_fact():
    assert set(HISTORIES.facts) <= set(BOOK.by_name)
    assert len(set(HISTORIES.facts)) == len(HISTORIES.facts)


def test_nothing_recorded_and_nothing_attested_says_nothing():
    assert facts_as_of({}, ON, {}) == {}
