"""Which law and which calendar answer: the day asked about, the day it began, what was known of the calendar."""

import datetime as dt

import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.verdict import Status
from canbo.law.ask import Asker, ask

FIRST, BEFORE, LATER = dt.date(2026, 5, 21), dt.date(2026, 5, 20), dt.date(2026, 11, 21)
EARLY, NOW = dt.date(2025, 1, 1), None
TERM = {"position": "council_member", "term_end": dt.date(2026, 5, 20), "reading_17_1": "working_days"}


class TestWhichLaw:
    def test_a_decree_answers_from_its_first_day(self):
        assert ask("relief-ground", {}, BEFORE).status is Status.NOT_IN_FORCE
        assert ask("relief-ground", {}, FIRST).status is Status.DECIDED

    def test_a_pinned_matter_stays_under_the_law_it_began_under(self):
        begun_before = ask("relief-ground", {}, LATER, begun=BEFORE)
        assert begun_before.status is Status.NOT_IN_FORCE
        assert begun_before.law == ("159/2020", "69/2023")
        assert ask("relief-ground", {}, LATER, begun=FIRST).status is Status.DECIDED

    @pytest.mark.parametrize(("on", "law"), [(dt.date(2025, 6, 30), "46/2010"), (dt.date(2025, 7, 1), "170/2025")])
    def test_a_question_that_is_not_pinned_follows_the_law_of_the_day(self, on, law):
        answer = ask(
            "counted-working-years", {"service_months": 12, "service_odd_days": 0}, on, begun=dt.date(2020, 1, 1)
        )
        assert answer.law == (law,)
        assert answer.value is not None

    def test_a_secondary_source_is_told_beside_the_answer(self):
        facts = {"service_months": 12, "service_odd_days": 0}
        assert ask("counted-working-years", facts, dt.date(2025, 6, 30)).caution is None
        assert "Secondary source" in ask("counted-working-years", facts, dt.date(2025, 7, 1)).caution.en

    @pytest.mark.parametrize("on", [dt.date(2009, 1, 1), dt.date(1, 1, 1)])
    def test_before_all_law_nothing_is_in_force(self, on):
        assert ask("counted-working-years", {}, on).status is Status.NOT_IN_FORCE

    def test_a_matter_that_begins_after_the_day_is_refused_in_both_languages(self):
        with pytest.raises(CanboError) as refused:
            ask("relief-ground", {}, FIRST, begun=LATER)
        assert refused.value.said("en").startswith("The matter begins on 2026-11-21, after the day asked about")
        assert refused.value.said("vi").startswith("Việc bắt đầu ngày 21/11/2026, sau ngày được hỏi 21/05/2026")


class TestWhichCalendar:
    @pytest.mark.parametrize(("known_on", "day"), [(EARLY, dt.date(2026, 1, 2)), (NOW, dt.date(2026, 1, 5))])
    def test_the_same_limit_may_differ_as_it_was_known(self, known_on, day):
        assert ask("reappointment-notice-due", TERM, LATER, known_on=known_on).value == day

    def test_what_was_not_yet_announced_is_provisional(self):
        assert ask("reappointment-notice-due", TERM, LATER, known_on=EARLY).provisional
        assert not ask("reappointment-notice-due", TERM, LATER).provisional

    def test_a_day_beyond_the_calendar_is_refused(self):
        inside, outside = (TERM | {"term_end": dt.date(year, 6, 30)} for year in (2050, 2051))
        assert ask("reappointment-notice-due", inside, LATER).value is not None
        with pytest.raises(CanboError, match="2051-06-30 is outside the calendar vn-state"):
            ask("reappointment-notice-due", outside, LATER)

    def test_many_are_asked_with_the_same_knowledge(self):
        for known_on in (EARLY, NOW):
            alone = ask("reappointment-notice-due", TERM, LATER, known_on=known_on)
            asker = Asker(LATER, known_on=known_on)
            assert asker.value("reappointment-notice-due", TERM) == alone.value
            assert asker.answer("reappointment-notice-due", TERM).provisional is alone.provisional


class TestAsker:
    def test_a_verdict_is_its_truth_and_a_day_is_none(self):
        asker = Asker(LATER)
        assert asker.truth("relief-ground", {"position": "council_member"}) is None
        assert asker.truth("reappointment-notice-due", TERM) is None

    def test_what_is_not_encoded_for_the_day_has_no_program(self):
        assert Asker(BEFORE).compiled("relief-ground") is None
        assert Asker(FIRST).compiled("relief-ground") is not None

    def test_an_unknown_question_is_refused(self):
        with pytest.raises(CanboError, match="There is no question called zzz"):
            Asker(LATER).value("zzz", {})

    @pytest.mark.parametrize("thorough", [True, False])
    def test_what_could_settle_it_is_tried_only_when_wanted(self, thorough):
        given = Asker(LATER).answer("relief-ground", {}, thorough=thorough)
        assert given == ask("relief-ground", {}, LATER, thorough=thorough)
        assert bool(given.settles) is thorough
        assert Asker(LATER).answer("relief-ground", {}).settles == {}

    def test_it_reckons_with_the_numbers_and_the_calendar_of_its_day(self):
        leaver = {
            "service_months": 126, "service_odd_days": 0, "leaves_voluntarily": True, "grade_coefficient": 400,
            "position_allowance": 0, "reserved_difference": 0, "extra_seniority_percent": 0,
            "professional_seniority_percent": 0,
        }  # fmt: skip
        for on, salary in ((dt.date(2012, 4, 30), 830_000), (dt.date(2012, 5, 1), 1_050_000)):
            value = Asker(on).value("discontinuation-allowance", leaver)
            assert value == ask("discontinuation-allowance", leaver, on).value
            assert value == salary * 4 * 21 // 4  # half a month's wage for each of 10.5 years
        six = Asker(LATER, calendar="vn-six-day")
        assert six.value("reappointment-notice-due", TERM) == six.answer("reappointment-notice-due", TERM).value
        assert six.value("reappointment-notice-due", TERM) != Asker(LATER).value("reappointment-notice-due", TERM)
