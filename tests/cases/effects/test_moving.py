"""Other ways to a post acted out: a move goes on with the term, acting begins none, the owner's agency leads."""

from datetime import date

import pytest
from tests.cases.appointment import DECISION, DOSSIER, STANDARDS

from canbo.kernel.errors import CanboError

MOVE = {
    "post_changes_by_reorganisation": True, "rank_of_present_post": "equivalent", "position": "council_member",
    "reorganisation": "QĐ sáp nhập",
}  # fmt: skip
MOVED = {"number": "4/QĐ-BM", "decided_on": "2026-11-27", "effective_on": "2026-12-01"}
ACTING = {"position": "general_director", "capacity": "phó tổng giám đốc", "reason": "chưa kiện toàn"}
DELEGATED = {"number": "5/NQ", "decided_on": "2026-11-27", "effective_on": "2026-12-01", "until": "2027-06-30"}
OPINION = {"agrees": True, "document": "1/BM"}


def terms(person):
    from canbo.registry.models import Term

    return list(Term.objects.current().filter(person=person))


def test_a_move_goes_on_with_the_term(office):
    office.settle_all()
    case = office.open("conversion", office.officer, MOVE, office.director, office.group)
    office.officer.bodies.add(office.group)
    office.do(office.ministry, case, "move", MOVED)
    (term,) = terms(office.director)
    assert (term.post.position, term.post.body) == ("council_member", office.group)
    assert (term.start, term.years, term.number, term.left_on) == (date(2024, 4, 14), 5, 1, None)


def test_from_a_lower_post_the_procedure_for_others_is_followed(office):
    office.settle_all()
    case = office.open(
        "conversion", office.officer, MOVE | {"rank_of_present_post": "lower"}, office.director, office.group
    )
    with pytest.raises(CanboError, match="the law answers otherwise"):
        office.do(office.ministry, case, "move", MOVED)
    assert terms(office.director)[0].post.position == "general_director"


def test_a_corrected_move_stays_one_term(office):
    office.settle_all()
    case = office.open("conversion", office.officer, MOVE, office.director, office.group)
    office.do(office.ministry, case, "move", MOVED)
    mended = {"corrects": 2, "reason": "ghi nhầm", "fields": {"number": "40/QĐ-BM"}}
    office.do(office.ministry, case, "correct", mended, "2026-11-28")
    assert [term.decision_number for term in terms(office.director)] == ["40/QĐ-BM"]


def staff(office):
    """A deputy of the company."""
    from tests.cases.office import RECORDED

    from canbo.registry.models import Person, Post, Term

    person = Person.objects.create(
        full_name="Lê Thành An (mẫu)", code="an", birth_date=date(1978, 5, 6), recorded_at=RECORDED
    )
    post = Post.objects.create(body=office.company, position="other", title="Phó tổng giám đốc", recorded_at=RECORDED)
    Term.objects.create(person=person, post=post, start=date(2023, 1, 1), years=5, recorded_at=RECORDED)
    return person


def acting(office):
    case = office.open("delegation", office.officer, ACTING, staff(office))
    office.do(office.ministry, case, "give-opinion", OPINION)
    return case


def left(office):
    from canbo.registry.models import Term

    Term.objects.current().get(person=office.director).correct(left_on=date(2026, 11, 1), left_by="retirement")


def test_acting_writes_no_term_and_the_case_keeps_its_end(office):
    office.settle_all()
    left(office)
    case = acting(office)
    office.do(office.council, case, "delegate", DELEGATED)
    assert [term.post.position for term in terms(case.person)] == ["other"]
    state = office.view(office.council, case).state
    assert next(run.due.deadline.due for run in state.clocks) == date(2027, 12, 1)


def test_powers_of_a_filled_post_are_not_delegated(office):
    office.settle_all()
    case = acting(office)
    with pytest.raises(CanboError, match="sits in that post"):
        office.do(office.council, case, "delegate", DELEGATED)
    assert office.state(case) == "proposed"


def test_the_owners_agency_leads_where_no_leaders_are_left(office):
    office.settle_all()
    office.settle(reading_10_5="good")
    left(office)
    person = staff(office)
    leads = {
        "position": "general_director",
        "enterprise_newly_established": False,
        "leadership_disunited_and_in_breach": False,
        "no_leaders_left": True,
        "post_changes_by_reorganisation": False,
        "source_of_candidate": "elsewhere",
        "work": "điều hành",
        "reason": "tai nạn",
    }
    case = office.open("appointment-owner-led", office.officer, leads, person)
    office.do(office.council, case, "approve-proposal", {"document": "9/CT", "approved_on": "2026-11-23"})
    officer = office.officer
    answer = {"workplace_document": "1/CV", "answered_on": "2026-11-24", "agrees": True}
    office.do(officer, case, "exchange-in-writing", answer)
    office.do(officer, case, "record-party-opinion", {"party_document": "2/ĐU", "agrees": True})
    office.do(officer, case, "meet-candidate", {"held_on": "2026-11-25", "agrees": True, "minutes": "x"})
    office.do(officer, case, "review-standards", STANDARDS | {"graded_good_last_three_years": True})
    office.do(officer, case, "record-dossier", DOSSIER)
    office.do(office.ministry, case, "give-opinion", OPINION)
    office.do(officer, case, "submit", {"report": "x"})
    office.do(office.council, case, "appoint", DECISION)
    assert {term.post.position for term in terms(person)} == {"other", "general_director"}


def test_without_such_a_case_the_agency_does_not_lead(office):
    office.settle_all()
    ordinary = {
        "position": "general_director",
        "enterprise_newly_established": False,
        "leadership_disunited_and_in_breach": False,
        "no_leaders_left": False,
        "post_changes_by_reorganisation": False,
        "source_of_candidate": "in_house",
        "work": "x",
        "reason": "x",
    }
    with pytest.raises(CanboError, match="the law answers otherwise"):
        office.open("appointment-owner-led", office.officer, ordinary, staff(office))
