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


def move(office, **decided):
    """The director moved to the Members' Council of the group, which took the company over."""
    office.settle_all()
    case = office.open("conversion", office.officer, MOVE, office.director, office.group)
    office.do(office.ministry, case, "move", MOVED | decided)
    return case


def test_a_move_leaves_the_old_post_by_transfer_and_goes_on_with_the_term(office):
    move(office)
    old, new = terms(office.director)
    assert (old.post.position, old.post.body) == ("general_director", office.company)
    assert (old.start, old.left_on, old.left_by) == (date(2024, 4, 14), date(2026, 12, 1), "transfer")
    assert (old.leaving_ground, old.decision_number) == ("181/2026:15.1.a", "")
    assert (new.post.position, new.post.body) == ("council_member", office.group)
    assert (new.start, new.end, new.years) == (date(2026, 12, 1), date(2029, 4, 14), 5)
    assert (new.number, new.left_on, new.decision_number) == (1, None, "4/QĐ-BM")


def test_it_is_the_same_term_for_the_law_and_nobody_has_left(office):
    from canbo.registry.facts import facts_of

    move(office)
    before = facts_of(office.director, None, date(2026, 11, 30)).values
    after = facts_of(office.director, None, date(2026, 12, 1)).values
    assert (before["position"], after["position"]) == ("general_director", "council_member")
    same = ("term_start", "term_years", "term_end", "months_to_retirement_at_term_end")
    assert {name: before[name] for name in same} == {name: after[name] for name in same}
    assert after["term_start"] == date(2024, 4, 14)
    assert {"left_by", "leaving_ground", "new_post_months"}.isdisjoint(after)
    assert after["terms_served_here"] == 1  # counted from the records: the number was that of a director


def test_the_term_after_moves_there_and_back_is_the_second(office):
    from canbo.cases.effects.appointing import _terms_before

    case = move(office)
    there = MOVE | {"position": "general_director"}
    back = office.open("conversion", office.officer, there, office.director, day="2027-05-20")
    decided = {"number": "5/QĐ-BM", "decided_on": "2027-05-20", "effective_on": "2027-06-01"}
    office.do(office.ministry, back, "give-opinion", OPINION, "2027-05-20")
    office.do(office.council, back, "move", decided, "2027-05-20")
    known = terms(office.director)
    assert [(term.post.position, term.number, term.ends_on) for term in known] == [
        ("general_director", 1, date(2029, 4, 14)),
        ("council_member", 1, date(2029, 4, 14)),
        ("general_director", 1, date(2029, 4, 14)),
    ]
    assert _terms_before(known, known[0].post, date(2029, 4, 14)) == 1
    mended = {"corrects": 2, "reason": "ghi nhầm", "fields": {"number": "40/QĐ-BM"}}
    with pytest.raises(CanboError, match="A later decision or an import has changed"):
        office.do(office.ministry, case, "correct", mended, "2027-06-02")


@pytest.mark.parametrize(
    ("day", "sentence"),
    [("2026-11-27", "began on 2026-11-27"), ("2031-11-27", "ends on 2031-11-27; on 2031-11-27 there is none left")],
)
def test_a_move_lies_within_the_term(office, day, sentence):
    terms(office.director)[0].correct(start=date(2026, 11, 27))
    with pytest.raises(CanboError, match=sentence):
        move(office, effective_on=day)
    (term,) = terms(office.director)
    assert term.left_on is None


@pytest.mark.parametrize("day", ["2026-11-28", "2031-11-26"])
def test_the_day_after_the_first_and_the_day_before_the_last_are_within_it(office, day):
    terms(office.director)[0].correct(start=date(2026, 11, 27))
    move(office, effective_on=day)
    assert str(terms(office.director)[1].start) == day


def test_nobody_is_moved_to_a_post_in_which_somebody_sits(office):
    office.settle_all()
    chair = MOVE | {"position": "council_chair"}
    case = office.open("conversion", office.officer, chair, office.director, office.group)
    office.do(office.ministry, case, "give-opinion", OPINION)
    with pytest.raises(CanboError, match="sits in this post"):
        office.do(office.ministry, case, "move", MOVED)
    assert office.state(case) == "proposed"


def test_from_a_lower_post_the_procedure_for_others_is_followed(office):
    office.settle_all()
    case = office.open(
        "conversion", office.officer, MOVE | {"rank_of_present_post": "lower"}, office.director, office.group
    )
    with pytest.raises(CanboError, match="the law answers otherwise"):
        office.do(office.ministry, case, "move", MOVED)
    assert terms(office.director)[0].post.position == "general_director"


def test_a_corrected_move_changes_both_posts_and_stays_one_term(office):
    case = move(office)
    mended = {"number": "40/QĐ-BM", "effective_on": "2026-12-15"}
    said = {"corrects": 2, "reason": "ghi nhầm", "fields": mended}
    office.do(office.ministry, case, "correct", said, "2026-11-28")
    old, new = terms(office.director)
    assert (old.left_on, old.leaving_ground, old.decision_number) == (date(2026, 12, 15), "181/2026:15.1.a", "")
    assert (new.start, new.end, new.number) == (date(2026, 12, 15), date(2029, 4, 14), 1)
    assert new.decision_number == "40/QĐ-BM"


def test_a_controller_is_moved_on_the_ground_of_point_b(office):
    from canbo.registry.models import Post

    (term,) = terms(office.director)
    term.correct(post=Post.objects.create(body=office.company, position="controller"))
    office.settle_all()
    case = office.open("conversion", office.officer, MOVE | {"position": "controller"}, office.director, office.group)
    office.do(office.ministry, case, "move", MOVED)
    assert [row.leaving_ground for row in terms(office.director)] == ["181/2026:15.1.b", ""]


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
    assert next(run.due.deadline.due for run in state.clocks) == date.fromisoformat(DELEGATED["until"])


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
