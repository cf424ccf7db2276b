"""Which law governs a matter begun or planned before 21 May 2026, for every question."""

import datetime as dt

import pytest

from canbo.kernel.verdict import Status
from canbo.law.ask import ask
from canbo.law.book import questions
from canbo.law.instruments import governing
from canbo.law.transition import CLAUSE, STAYS, asked_first

D = dt.date
BEFORE, FIRST, ON = D(2026, 5, 20), D(2026, 5, 21), D(2026, 11, 21)
FORMER = ("159/2020", "69/2023")
MANAGER, REPRESENTATIVE = {"position": "council_member"}, {"position": "representative_full_time"}
OFFICE = [question for question in questions().questions.values() if question.field == "office"]
STAYING = [question.name for question in OFFICE if question.pinned]
FREE = [question.name for question in OFFICE if not question.pinned]
APPOINTMENT = MANAGER | {"matter": "appointment"}


def status(name, facts, on=ON, begun=BEFORE):
    return ask(name, facts, on, begun=begun, thorough=False).status


@pytest.mark.parametrize("name", STAYING)
class TestManagersMatters:
    def test_begun_before_it_stays_under_the_former_decrees(self, name):
        given = ask(name, APPOINTMENT, ON, begun=BEFORE)
        assert (given.status, given.law) == (Status.NOT_IN_FORCE, FORMER)
        assert (given.value, given.missing) == (None, ())

    def test_the_answer_says_why_and_that_they_are_not_encoded(self, name):
        (step,) = ask(name, APPOINTMENT, ON, begun=BEFORE).because
        assert step.citation == CLAUSE
        assert "Nghị định 159/2020/NĐ-CP, Nghị định 69/2023/NĐ-CP" in step.words.vi
        assert "chưa được mã hóa" in step.words.vi
        assert "not encoded" in step.words.en
        assert [reading.row for reading in step.readings] == [104]

    def test_begun_on_the_first_day_it_is_the_new_decrees(self, name):
        given = ask(name, APPOINTMENT, ON, begun=FIRST)
        assert given.status is not Status.NOT_IN_FORCE
        assert given.law == ("181/2026",)

    def test_on_a_day_before_the_former_decrees_are_named_without_a_transition(self, name):
        given = ask(name, APPOINTMENT, BEFORE)
        assert (given.status, given.law, given.because) == (Status.NOT_IN_FORCE, FORMER, ())

    def test_what_began_before_the_amendment_is_named_by_its_own_day(self, name):
        assert ask(name, APPOINTMENT, ON, begun=D(2023, 9, 13)).law == ("159/2020",)


@pytest.mark.parametrize("name", STAYS)
class TestOthersMatters:
    @pytest.mark.parametrize(
        "position",
        ["representative_full_time", "representative_part_time", "controller", "head_controller", "hired_director"],
    )
    def test_who_is_no_manager_follows_the_law_of_the_day(self, name, position):
        assert status(name, {"position": position}) is not Status.NOT_IN_FORCE

    def test_with_the_post_unknown_nothing_is_guessed(self, name):
        assert status(name, {}) is Status.NOT_IN_FORCE
        question = questions().get(name)
        assert "position" in [spec.name for spec in asked_first(question, ON, BEFORE)]
        assert asked_first(question, ON, FIRST) == asked_first(question, BEFORE, BEFORE) == ()


@pytest.mark.parametrize("name", ["who-decides", "prior-opinion-from"])
@pytest.mark.parametrize(
    ("matter", "stays"),
    [
        ("appointment", True),
        ("planning", True),
        ("discipline", True),
        ("suspension", False),
        ("leaving_service", False),
        ("hiring_plan", False),
        (None, True),
    ],
)
def test_of_a_managers_matters_only_those_of_3_1_a_stay(name, matter, stays):
    assert (status(name, MANAGER | {"matter": matter}) is Status.NOT_IN_FORCE) is stays


@pytest.mark.parametrize("name", FREE)
def test_what_is_no_matter_of_3_1_a_is_never_kept_back(name):
    assert status(name, APPOINTMENT) is not Status.NOT_IN_FORCE
    assert status(name, APPOINTMENT, on=FIRST) is not Status.NOT_IN_FORCE
    assert status(name, APPOINTMENT, on=BEFORE) is Status.NOT_IN_FORCE


def test_suspension_concurrent_posts_and_hiring_are_among_those_never_kept_back():
    assert {"suspension-ground", "concurrent-office-allowed", "hired-director-conditions"} <= set(FREE)


def test_appointment_and_reappointment_stay_whoever_it_is_about():
    for name in ("appointment-conditions", "reappointment-route", "term-limit-reached"):
        assert status(name, {}) is Status.NOT_IN_FORCE


@pytest.mark.parametrize(
    "question", [q for q in questions().questions.values() if q.field != "office"], ids=lambda q: q.name
)
def test_the_other_fields_know_no_transition_and_follow_the_law_of_the_day(question):
    for variant in question.variants:
        first = variant.valid_from
        given = ask(question.name, {}, first, begun=first - dt.timedelta(days=1))
        assert given.law == (variant.instrument,)
        after = variant.valid_to and ask(question.name, {}, variant.valid_to + dt.timedelta(days=1), begun=first)
        if after and after.status is Status.NOT_IN_FORCE:
            assert after.law == governing(question.field, after.on)
            assert after.because == ()


class TestWords:
    def asked(self, name="relief-ground", begun=BEFORE, **facts):
        return ask(name, MANAGER | facts, ON, begun=begun)

    def test_the_former_decrees_are_named_one_after_the_other(self):
        (step,) = self.asked().because
        assert step.words.vi == (
            "Việc bắt đầu ngày 20/05/2026, trước khi Nghị định 181/2026 có hiệu lực, nên tiếp tục theo"
            " Nghị định 159/2020/NĐ-CP, Nghị định 69/2023/NĐ-CP; văn bản này chưa được mã hóa ở đây."
        )
        assert step.words.en == (
            "The matter began on 2026-05-20, before Decree 181/2026 took effect, and goes on under"
            " Decree 159/2020, Decree 69/2023, which is not encoded here."
        )

    def test_before_any_of_them_it_is_the_rules_of_that_time(self):
        given = self.asked(begun=D(2010, 1, 1))
        assert given.law == ()
        assert "nên tiếp tục theo quy định khi đó; văn bản này" in given.because[0].words.vi
        assert "goes on under the rules of that time, which is not encoded here." in given.because[0].words.en

    def test_the_clause_holds_and_what_was_read_for_it_is_told(self):
        given = self.asked(found_degenerate=True)
        (step,) = given.because
        assert step.value is True
        assert step.facts == {"position": "council_member"}
        assert [(reading.row, choice) for reading, choice in given.readings] == [(104, None)]

    def test_of_a_matter_that_stays_whoever_it_is_about_nothing_was_read(self):
        (step,) = self.asked("appointment-conditions").because
        assert step.facts == {}
        assert asked_first(questions().get("appointment-conditions"), ON, BEFORE) == ()
