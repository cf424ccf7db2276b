"""Facts of conduct as of a day: sanctions, proceedings, leaving, findings; sure, absent, unknown, at every edge."""

from datetime import date, timedelta

import pytest

from canbo.kernel.folds import FoldError
from canbo.law.histories import FINDING_FACTS, HISTORIES, facts_as_of
from canbo.law.tables import ROWS

ON = date(2026, 6, 15)
EVE, MORROW = ON - timedelta(days=1), ON + timedelta(days=1)
ALL = dict.fromkeys(ROWS, ON)


def term(start=date(2022, 1, 1), end=date(2026, 12, 31), *, post="council_chair", body="x", **more):
    return {"post_kind": post, "body_id": body, "start": start, "end": end, "years": 5, **more}


def sanction(form="reprimand", effective=date(2026, 1, 10), *, ended=None, party=False, duty=True, announced=None):
    return {
        "form": form,
        "is_party": party,
        "duty_related": duty,
        "effective_on": effective,
        "ended_on": ended,
        "announced_on": announced,
    }


def fact(name, attested=ALL, on=ON, **tables):
    return facts_as_of(tables, on, attested).get(name)


class TestSanctions:
    @pytest.mark.parametrize(("form", "name"), [("warning", "serving_warning"), ("reprimand", "serving_reprimand")])
    @pytest.mark.parametrize(
        ("effective", "ended", "expected"),
        [
            (MORROW, None, False),
            (ON, None, True),
            (date(2025, 6, 16), None, True),
            (date(2025, 6, 15), None, False),
            (date(2026, 1, 1), ON, False),
            (date(2026, 1, 1), MORROW, True),
            (None, None, None),
        ],
    )
    def test_is_served_for_twelve_months_unless_ended_before(self, form, name, effective, ended, expected):
        assert fact(name, sanctions=[sanction(form, effective, ended=ended)]) is expected

    @pytest.mark.parametrize("other", [{"party": True}, {"form": "removal"}])
    def test_one_of_the_party_or_of_another_form_is_not_that_one(self, other):
        assert fact("serving_warning", sanctions=[sanction(**({"form": "warning"} | other))]) is False

    def test_is_unknown_if_it_is_not_known_whose_it_was(self):
        assert fact("serving_reprimand", sanctions=[sanction(party=None)]) is None

    @pytest.mark.parametrize(
        ("attested", "expected"), [({}, None), ({"sanctions": EVE}, None), ({"sanctions": ON}, False)]
    )
    def test_absence_is_no_only_where_attested(self, attested, expected):
        assert fact("serving_warning", attested=attested) is expected

    def test_reprimands_of_duty_count_from_the_first_day_of_the_term_even_when_served(self):
        rows = [sanction(effective=day) for day in (date(2021, 12, 31), date(2022, 1, 1), date(2024, 5, 5), MORROW)]

        assert fact("duty_reprimands_this_term", terms=[term()], sanctions=rows) == 2

    @pytest.mark.parametrize(
        ("row", "expected"),
        [
            (sanction(duty=False), 0),
            (sanction(duty=None), None),
            (sanction(party=True), 0),
            (sanction("warning"), 0),
            (sanction(effective=date(2024, 1, 1), ended=date(2024, 12, 31)), 0),
            (sanction(effective=date(2024, 1, 1), ended=date(2025, 1, 1)), 1),
            (sanction(ended=MORROW), 1),
        ],
    )
    def test_only_reprimands_of_duty_that_stood_count(self, row, expected):
        assert fact("duty_reprimands_this_term", terms=[term()], sanctions=[row]) == expected

    def test_some_reprimands_are_a_lower_bound_until_attested(self):
        assert fact("duty_reprimands_this_term", attested={}, terms=[term()], sanctions=[sanction()]) is None

    def test_the_latest_sanction_that_stands_gives_the_effective_day(self):
        rows = [sanction(effective=EVE), sanction(effective=ON, ended=ON), sanction(effective=ON, party=True)]

        assert fact("sanction_effective_on", attested={}, sanctions=rows) == EVE

    @pytest.mark.parametrize(("effective", "expected"), [(date(2010, 1, 1), True), (ON, True), (MORROW, False)])
    def test_forced_termination_does_not_lapse(self, effective, expected):
        assert fact("forced_termination", sanctions=[sanction("forced_termination", effective)]) is expected

    @pytest.mark.parametrize(
        ("row", "has", "announced"),
        [
            (sanction("expulsion", EVE, party=True, announced=ON), True, ON),
            (sanction("warning", EVE, party=True, announced=MORROW), True, None),
            (sanction("warning", date(2020, 1, 1), party=True, announced=date(2020, 1, 9)), True, date(2020, 1, 9)),
            (sanction("warning", date(2026, 1, 1), party=True, announced=EVE, ended=ON), False, None),
            (sanction("warning", EVE, announced=EVE), False, None),
            (sanction("warning", EVE, party=None, announced=EVE), None, None),
        ],
    )
    def test_a_party_sanction_and_the_day_it_was_announced(self, row, has, announced):
        facts = facts_as_of({"sanctions": [row]}, ON, ALL)

        assert facts.get("party_sanction") is has
        assert facts.get("party_sanction_announced_on") == announced


PENDING = {
    "disciplinary_proceedings_pending": {"disciplinary"},
    "under_criminal_proceedings": {"charge", "investigation", "prosecution", "trial"},
    "prosecuted": {"charge", "prosecution", "trial"},
    "under_inspection_or_audit": {"inspection", "audit"},
    "responsibility_under_review": {"responsibility_review"},
    "discipline_or_criminal_liability_pending": {"disciplinary", "charge", "investigation", "prosecution", "trial"},
}


class TestProceedings:
    @pytest.mark.parametrize("name", PENDING)
    def test_each_fact_follows_from_its_kinds_alone(self, name):
        for kind in HISTORIES.shapes["proceedings"]["kind"].choices:
            row = {"kind": kind, "from_": ON, "to": None}
            assert fact(name, proceedings=[row]) is (kind in PENDING[name]), kind

    @pytest.mark.parametrize(("to", "expected"), [(EVE, False), (ON, True), (None, True)])
    def test_is_pending_through_its_last_day(self, to, expected):
        rows = [{"kind": "audit", "from_": date(2026, 1, 1), "to": to}]

        assert fact("under_inspection_or_audit", proceedings=rows) is expected

    @pytest.mark.parametrize("name", PENDING)
    def test_absence_is_no_only_where_attested(self, name):
        assert fact(name) is False
        assert fact(name, attested={"proceedings": EVE}) is None

    @pytest.mark.parametrize("name", PENDING)
    def test_of_unknown_kind_leaves_it_unknown(self, name):
        assert fact(name, proceedings=[{"kind": None, "from_": ON, "to": None}]) is None


class TestAfterLeaving:
    left = term(
        date(2020, 1, 1), None, left_on=date(2024, 6, 1), left_by="resignation", leaving_ground="181/2026:34.1.b"
    )
    new = term(date(2024, 6, 15), None, post="expert")

    def test_form_and_ground_are_those_of_the_post_left(self):
        facts = facts_as_of({"terms": [self.left, self.new]}, ON, {})

        assert (facts["left_by"], facts["leaving_ground"]) == ("resignation", "181/2026:34.1.b")

    @pytest.mark.parametrize(("on", "expected"), [(date(2026, 6, 14), 23), (ON, 24)])
    def test_months_run_from_taking_up_the_new_post(self, on, expected):
        assert fact("new_post_months", attested={"terms": on}, on=on, terms=[self.left, self.new]) == expected

    def test_they_run_from_the_first_of_several_new_posts(self):
        assert fact("new_post_months", terms=[self.left, term(EVE, post="expert"), self.new]) == 24

    @pytest.mark.parametrize("terms", [[left], [new], [left | {"left_on": MORROW}, new]])
    def test_who_has_not_left_or_has_no_new_post_has_none(self, terms):
        assert fact("new_post_months", terms=terms) is None


class TestFindings:
    @staticmethod
    def finding(*, value=True, on=date(2026, 1, 1), until=None, name="found_degenerate"):
        return {"fact": name, "value": value, "on": on, "until": until}

    @pytest.mark.parametrize("name", FINDING_FACTS)
    def test_each_is_yes_when_found_no_when_attested_and_else_unknown(self, name):
        assert fact(name, attested={}, findings=[self.finding(name=name)]) is True
        assert fact(name) is False
        assert fact(name, attested={"findings": EVE}) is None

    @pytest.mark.parametrize(
        ("rows", "expected"),
        [
            ([finding(on=MORROW)], False),
            ([finding(on=ON)], True),
            ([finding(until=ON)], True),
            ([finding(until=EVE)], False),
            ([finding(), finding(value=False, on=EVE)], False),
            ([finding(), finding(value=False, on=date(2026, 2, 1), until=EVE)], True),
            ([finding(), finding(value=False)], None),
            ([finding(value=None)], None),
            ([finding(on=None)], None),
        ],
    )
    def test_the_latest_that_runs_counts(self, rows, expected):
        assert fact("found_degenerate", findings=rows) is expected

    def test_a_fact_that_follows_from_other_rows_cannot_be_found(self):
        with pytest.raises(FoldError, match="findings, row 1: fact 'serving_warning' is none of "):
            facts_as_of({"findings": [self.finding(name="serving_warning")]}, ON, {})
