"""The door to one answer: what it takes, what it refuses, what it says about days still open."""

import datetime as dt

import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import FactError
from canbo.law.ask import Asker, agree, ask

ON = dt.date(2026, 11, 21)
CHAIR = {"position": "council_chair"}


class TestFacts:
    def test_text_is_read_as_the_fact_wants_it(self):
        spoken = {"position": "council_chair", "low_confidence_votes": "11", "confidence_votes_cast": "20"}
        assert str(ask("resignation-ground", spoken, ON).verdict) == "yes"
        assert str(ask("relief-ground", CHAIR | {"found_degenerate": "có"}, ON).verdict) == "yes"

    def test_none_and_empty_say_that_nothing_is_known(self):
        facts = CHAIR | {"found_degenerate": None, "relief_requested_by_authority": ""}
        assert ask("relief-ground", facts, ON).missing == ask("relief-ground", CHAIR, ON).missing

    def test_what_the_question_does_not_use_is_accepted_and_ignored(self):
        assert str(ask("relief-ground", CHAIR | {"found_degenerate": True, "monthly_wage": 1}, ON).verdict) == "yes"

    @pytest.mark.parametrize(
        ("facts", "said"),
        [
            ({"positon": "council_chair"}, "did you mean position"),
            ({"position": "chairman"}, "position=chairman is not one of its values"),
            ({"low_confidence_votes": "many"}, "low_confidence_votes=many is not a whole number"),
            ({"confidence_votes_cast": 0}, "from 1 to"),
            ({"low_confidence_votes": 22, "confidence_votes_cast": 21}, "low votes cannot exceed the votes cast"),
            ({"term_start": "2026-06-01", "term_end": "2026-05-31"}, "a term starts before it ends"),
        ],
    )
    def test_bad_facts_are_refused_in_one_sentence(self, facts, said):
        with pytest.raises(FactError, match=said) as refused:
            ask("relief-ground", facts, ON)
        assert "\n" not in str(refused.value)

    def test_facts_agree_unless_they_contradict_one_another(self):
        assert agree({"low_confidence_votes": 21, "confidence_votes_cast": 21})
        assert agree({"low_confidence_votes": 22})
        assert not agree({"low_confidence_votes": 22, "confidence_votes_cast": 21})


class TestQuestions:
    def test_an_unknown_question_is_refused_with_the_nearest(self):
        with pytest.raises(CanboError, match="did you mean relief-ground"):
            ask("relief-grounds", {}, ON)

    def test_the_day_it_began_is_the_day_asked_about_unless_told(self):
        assert ask("relief-ground", CHAIR, ON).begun == ON
        assert ask("relief-ground", CHAIR, ON, begun=dt.date(2026, 6, 1)).begun == dt.date(2026, 6, 1)

    def test_an_unknown_calendar_is_refused_once_a_working_day_is_counted(self):
        term = CHAIR | {"term_end": "2027-03-01", "reading_17_1": "working_days"}
        with pytest.raises(CanboError):
            ask("reappointment-notice-due", term, ON, calendar="moon")


class TestProvisionalYears:
    TERM = CHAIR | {"enterprise_class": "wholly_state", "reading_17_1": "working_days"}

    @pytest.mark.parametrize(("end", "provisional"), [("2026-06-01", False), ("2035-03-01", True)])
    def test_an_answer_says_whether_it_counted_days_that_may_still_change(self, end, provisional):
        given = ask("reappointment-notice-due", self.TERM | {"term_end": end}, ON)
        assert given.value is not None
        assert given.provisional is provisional

    def test_an_answer_that_counts_no_working_days_is_never_provisional(self):
        assert ask("discipline-ends", {"sanction_effective_on": "2045-01-01"}, ON).provisional is False

    def test_what_is_tried_to_see_what_could_settle_it_does_not_count(self):
        open_ = ask("reappointment-notice-due", self.TERM | {"term_start": "2026-06-01"}, ON)
        assert (open_.value, open_.provisional) == (None, False)
        assert open_.settles["term_years"]


class TestManyQuestionsAboutMany:
    def test_it_gives_the_same_answers(self):
        facts = CHAIR | {"found_degenerate": True}
        asker = Asker(ON)
        assert asker.answer("relief-ground", facts) == ask("relief-ground", facts, ON, thorough=False)
        assert asker.truth("relief-ground", facts) is True
        assert asker.value("discipline-ends", {"sanction_effective_on": ON}) == dt.date(2027, 11, 21)

    def test_out_of_scope_and_out_of_force_there_is_no_value(self):
        assert Asker(ON).truth("relief-ground", {"position": "hired_director", "found_degenerate": True}) is None
        assert Asker(dt.date(2026, 5, 20)).truth("relief-ground", CHAIR | {"found_degenerate": True}) is None
