"""May somebody represent State capital, asked through the one door."""

import datetime as dt

import pytest

from canbo.law.ask import ask

ON = dt.date(2026, 11, 22)
FIT = {
    "meets_standards_of_post": True,
    "record_and_assets_verified": True,
    "retirement_date": dt.date(2032, 1, 31),
    "board_term_end": dt.date(2031, 6, 15),
    "fit_for_duties": True,
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
}
REPRESENTATIVE = {"position": "representative_full_time", "fulfilled_tasks_this_term": True}


def verdict(name, facts, on=ON, **more):
    answer = ask(name, facts, on, **more)
    return str(answer.verdict or answer.status)


def cited(answer):
    return [step.citation.removeprefix("181/2026:") for step in answer.because]


class TestRepresentativeConditions:
    def test_all_five_conditions_make_a_yes(self):
        assert verdict("representative-conditions", FIT) == "yes"

    @pytest.mark.parametrize(
        ("fact", "row"),
        [
            ("meets_standards_of_post", "23.1"),
            ("record_and_assets_verified", "23.2"),
            ("fit_for_duties", "23.4"),
            ("barred_from_office", "10.9.a"),
            ("disciplinary_proceedings_pending", "10.9.b"),
            ("under_criminal_proceedings", "10.9.c"),
            ("barred_from_higher_post", "10.9.d"),
        ],
    )
    def test_each_condition_alone_makes_a_no_and_is_named(self, fact, row):
        answer = ask("representative-conditions", FIT | {fact: not FIT[fact]}, ON)
        assert str(answer.verdict) == "no"
        assert row in cited(answer)

    @pytest.mark.parametrize(
        ("retires", "said"),
        [(dt.date(2031, 5, 15), "no"), (dt.date(2031, 5, 16), "yes"), (dt.date(2031, 6, 15), "yes"), (None, "unknown")],
    )
    def test_age_is_counted_in_months_to_the_end_of_the_boards_term(self, retires, said):
        assert verdict("representative-conditions", FIT | {"retirement_date": retires}) == said

    def test_what_is_missing_comes_in_the_order_of_the_law(self):
        assert ask("representative-conditions", {}, ON).missing == tuple(FIT)

    @pytest.mark.parametrize("position", ["general_director", "representative_part_time"])
    def test_the_post_held_now_does_not_matter(self, position):
        assert verdict("representative-conditions", FIT | {"position": position}) == "yes"

    def test_the_owners_agency_decides(self):
        citation, power = ask("representative-conditions", FIT, ON).power
        assert (citation, power.who) == ("181/2026:24.4", "owner_agency")

    def test_a_no_shows_what_would_help(self):
        answer = ask("representative-conditions", FIT | {"disciplinary_proceedings_pending": True}, ON)
        assert [change.facts for change in answer.least_change] == [{"disciplinary_proceedings_pending": False}]

    def test_it_holds_from_21_may_2026_whenever_the_matter_began(self):
        before, first = dt.date(2026, 5, 20), dt.date(2026, 5, 21)
        assert verdict("representative-conditions", FIT, before) == "not-in-force"
        assert verdict("representative-conditions", FIT, first, begun=before) == "yes"


class TestReassignmentConditions:
    @pytest.mark.parametrize(("fulfilled", "said"), [(True, "yes"), (False, "no"), (None, "unknown")])
    def test_the_tasks_of_the_term_must_be_fulfilled(self, fulfilled, said):
        facts = FIT | REPRESENTATIVE | {"fulfilled_tasks_this_term": fulfilled}
        assert verdict("reassignment-conditions", facts) == said

    def test_age_does_not_stand_in_the_way_and_the_answer_says_until_when(self):
        answer = ask("reassignment-conditions", FIT | REPRESENTATIVE | {"retirement_date": dt.date(2027, 1, 31)}, ON)
        assert str(answer.verdict) == "yes"
        assert "26" in answer.caution.en

    def test_only_a_representative_can_be_reassigned(self):
        assert verdict("reassignment-conditions", FIT | {"position": "council_member"}) == "not-applicable"

    def test_the_owners_agency_decides(self):
        citation, power = ask("reassignment-conditions", FIT | REPRESENTATIVE, ON).power
        assert (citation, power.who) == ("181/2026:27.3", "owner_agency")
