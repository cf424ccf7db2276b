"""Relief acted out by those concerned: what it changes in the register, and what a correction mends."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

GROUND = {"ground": "181/2026:35.1.đ", "established_on": "2026-11-20", "evidence": "Kết luận số 12"}
DECISION = {"number": "20/QĐ", "decided_on": "2026-11-27", "effective_on": "2026-12-01"}


@pytest.fixture
def proposed(office):
    office.settle_all()
    office.found("found_degenerate")
    case = office.open("relief", office.officer, GROUND)
    office.do(office.officer, case, "record-talk", {"held_on": "2026-11-24", "minutes": "x"}, "2026-11-24")
    office.do(office.officer, case, "propose", {"report": "x"}, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2026-11-26")
    return case


def term(office):
    from canbo.registry.models import Term

    return Term.objects.current().get(person=office.director)


def test_without_a_ground_in_the_register_no_case_opens(office):
    office.settle_all()
    with pytest.raises(CanboError, match="not met"):
        office.open("relief", office.officer, GROUND)


def test_relief_ends_the_term_with_its_form_and_ground(office, proposed):
    office.do(office.council, proposed, "relieve", DECISION)
    left = term(office)
    assert (left.left_on, left.left_by, left.leaving_ground) == (date(2026, 12, 1), "relief", "181/2026:35.1.đ")
    assert left.source == f"{proposed.number}, 20/QĐ"


def test_it_cannot_take_effect_before_it_was_decided(office, proposed):
    with pytest.raises(CanboError, match=r"before it was decided|before the decision"):
        office.do(office.council, proposed, "relieve", {**DECISION, "effective_on": "2026-11-26"})
    assert term(office).left_on is None
    assert office.state(proposed) == "proposed"


def test_a_corrected_decision_mends_the_term_it_ended(office, proposed):
    office.do(office.council, proposed, "relieve", DECISION)
    office.do(
        office.council, proposed, "correct",
        {"corrects": 5, "reason": "ghi nhầm", "fields": {"effective_on": "2026-12-03"}}, "2026-11-30",
    )  # fmt: skip
    assert term(office).left_on == date(2026, 12, 3)


def test_nobody_who_is_relieved_sees_who_voted_how(office, proposed):
    office.do(office.council, proposed, "relieve", {**DECISION, "votes_for": 5, "votes_against": 1})
    view = office.view(office.himself, proposed)
    assert not [action for action in view.actions if action.possible]


def test_relief_from_one_of_two_posts_leaves_the_other(office):
    from canbo.registry.models import Post, Term

    office.settle_all()
    second = Post.objects.create(body=office.company, position="council_member")
    Term.objects.create(person=office.director, post=second, start=date(2025, 1, 1), years=5, number=1)
    office.found("found_degenerate")
    with pytest.raises(CanboError, match="Name the post"):
        office.open("relief", office.officer, GROUND)
    case = office.open("relief", office.officer, {**GROUND, "post": "general_director"})
    office.do(office.officer, case, "record-talk", {"held_on": "2026-11-24", "minutes": "x"}, "2026-11-24")
    office.do(office.officer, case, "propose", {"report": "x"}, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2026-11-26")
    office.do(office.council, case, "relieve", DECISION)
    left = {term.post.position: term.left_by for term in Term.objects.current().filter(person=office.director)}
    assert left == {"general_director": "relief", "council_member": ""}


def test_who_leaves_the_civil_service_leaves_the_post(office):
    from canbo.registry.models import Person, Post, Term

    clerk = Person.objects.create(full_name="Lê Thị Mai (mẫu)", code="mai")
    post = Post.objects.create(body=office.company, position="other", title="Chuyên viên")
    Term.objects.create(person=clerk, post=post, start=date(2020, 1, 1))
    case = office.open("leaving-on-request", office.officer, {"reason": "x"}, person=clerk)
    office.do(
        office.council, case, "agree", {"number": "9/QĐ", "decided_on": "2026-11-27", "effective_on": "2026-12-15"}
    )
    left = Term.objects.current().get(person=clerk)
    assert (left.left_on, left.left_by, left.leaving_ground) == (date(2026, 12, 15), "leaving_service", "")


def failing_clerk(office, last="not_fulfilled"):
    """A civil servant of the body, failing in 2024 and, unless told otherwise, in 2025."""
    from canbo.registry.models import Grade, Person, Post, Term

    clerk = Person.objects.create(full_name="Lê Thị Mai (mẫu)", code="mai")
    post = Post.objects.create(body=office.company, position="other", title="Chuyên viên")
    Term.objects.create(person=clerk, post=post, start=date(2020, 1, 1))
    for year, grade in ((2023, "good"), (2024, "not_fulfilled"), (2025, last)):
        Grade.objects.create(person=clerk, body=office.company, year=year, grade=grade)
    return clerk


GRADED = {"graded_on": "2026-11-20"}


def test_who_failed_two_years_leaves_with_no_limit_of_the_ended_decree_and_pay_as_documented(office):
    from canbo.registry.models import Term

    clerk = failing_clerk(office)
    case = office.open("leaving-after-failing-years", office.officer, GRADED, person=clerk)
    view = office.view(office.council, case, "2026-11-24")
    assert view.state.clocks == ()
    answer = view.situation.answers["let-go-after-failing-years"]
    assert (answer.law, answer.value) == (("170/2025",), True)
    assert "no time limit" in answer.caution.en
    office.do(office.council, case, "notify", {}, "2026-11-24")
    with pytest.raises(CanboError, match=r"before .*170/2025:58\.title"):
        office.do(
            office.council, case, "decide", {"decided_on": "2026-11-25", "effective_on": "2026-11-24"}, "2026-11-25"
        )
    office.do(office.council, case, "decide", {"decided_on": "2026-11-25", "effective_on": "2026-12-01"}, "2026-11-25")
    assert Term.objects.current().get(person=clerk).left_on == date(2026, 12, 1)
    with pytest.raises(CanboError, match="cannot be computed"):
        office.do(office.officer, case, "pay", {"allowance": 1, "paid_on": "2026-12-05"}, "2026-12-05")
    paid = {"rests_on": "3/QĐ", "allowance": 40_000_000, "paid_on": "2026-12-05"}
    office.do(office.officer, case, "pay-as-documented", paid, "2026-12-05")
    assert office.state(case) == "paid"


@pytest.mark.parametrize(
    ("procedure", "fields"), [("leaving-after-failing-years", GRADED), ("leaving-on-request", {"reason": "x"})]
)
def test_a_director_under_decree_181_is_no_civil_servant(office, procedure, fields):
    office.settle_all()
    with pytest.raises(CanboError, match=r"no civil servants .*181/2026:4\.4"):
        office.open(procedure, office.officer, fields)


def test_without_two_failing_years_nobody_is_let_go_for_them(office):
    clerk = failing_clerk(office, last="good")
    with pytest.raises(CanboError, match="not met"):
        office.open("leaving-after-failing-years", office.officer, GRADED, person=clerk)


def test_an_application_of_today_runs_under_decree_170(office):
    clerk = failing_clerk(office)
    case = office.open("leaving-on-request", office.officer, {"reason": "x"}, person=clerk)
    (run,) = office.view(office.council, case).state.clocks
    assert (run.provision, run.due.deadline.due) == ("170/2025:57.2.b", date(2026, 12, 23))
