"""Representatives acted out: the terms in the register, the law's last day, corrections, who may decide."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

PROPOSAL = {
    "position": "representative_full_time",
    "board_term_end": "2030-06-30",
    "structure": "một người, chuyên trách",
}
MET = {"held_on": "2026-11-24", "undertakes": True, "minutes": "cam kết"}
ANSWER = {"answered_on": "2026-11-25", "agrees": True, "background": "rõ ràng"}
STANDARDS = {
    "meets_standards_of_post": True, "record_and_assets_verified": True, "fit_for_duties": True,
    "barred_from_office": False, "disciplinary_proceedings_pending": False, "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
}  # fmt: skip
DATED = {f"dossier_item_{n}_dated_on": "2026-11-02" for n in (1, 2, 3, 4, 5, 6, 8, 10)}
FILE = {"examination_date": "2026-11-26", **{f"dossier_item_{n}": True for n in range(1, 11)}, **DATED}
PARTY = {"agrees": True, "document": "12-CV/ĐU"}
DECISION = {"number": "7/QĐ-BM", "decided_on": "2026-11-27", "effective_on": "2026-12-01", "years": 5}
AGAIN = {
    "number": "9/QĐ-BM", "decided_on": "2026-11-27", "effective_on": "2027-03-01", "new_term_end": "2030-06-30",
    "board_term_end": "2030-06-30",
}  # fmt: skip


@pytest.fixture
def joint(office):
    """A company with State capital in it, and somebody of the ministry's who holds no post that the register knows."""
    from tests.cases.office import RECORDED

    from canbo.registry.models import Body, Person

    office.venture = Body.objects.create(
        code="cp", name="Công ty cổ phần Sông Cấm (mẫu)", kind="enterprise", enterprise_class="majority_state",
        owner_agency=office.agency, recorded_at=RECORDED,
    )  # fmt: skip
    office.candidate = Person.objects.create(
        full_name="Đỗ Thu Hà (mẫu)", code="ha", birth_date=date(1975, 5, 5), retirement_date=date(2035, 6, 1),
        sex="female", is_party_member=True, recorded_at=RECORDED,
    )  # fmt: skip
    office.clerk = office.user("officer", office.agency, username="clerk")
    return office


@pytest.fixture
def heard(joint):
    case = joint.open("assignment", joint.clerk, PROPOSAL, joint.candidate, joint.venture)
    joint.do(joint.ministry, case, "meet-candidate", MET)
    joint.do(joint.clerk, case, "consult-workplace", ANSWER)
    joint.do(joint.clerk, case, "review-conditions", STANDARDS)
    joint.do(joint.clerk, case, "check-file", FILE)
    joint.do(joint.clerk, case, "record-party-opinion", PARTY)
    return case


def terms(person):
    from canbo.registry.models import Term

    return list(Term.objects.current().filter(person=person).order_by("start"))


def test_a_representative_serves_until_the_boards_term_ends(joint, heard):
    joint.do(joint.ministry, heard, "assign", DECISION)
    (term,) = terms(joint.candidate)
    assert (term.post.position, term.start, term.end, term.years, term.number) == (
        "representative_full_time", date(2026, 12, 1), date(2030, 6, 30), 5, 1,
    )  # fmt: skip
    assert joint.state(heard) == "assigned"


def test_or_for_the_years_decided_if_they_are_over_first(joint, heard):
    joint.do(joint.ministry, heard, "assign", DECISION | {"years": 2})
    assert terms(joint.candidate)[0].end == date(2028, 12, 1)


@pytest.mark.parametrize(
    "wrong", [{"years": 0}, {"years": 6}, {"effective_on": "2030-06-30"}, {"effective_on": "2026-11-26"}]
)
def test_years_and_days_outside_the_law_are_refused(joint, heard, wrong):
    with pytest.raises(CanboError):
        joint.do(joint.ministry, heard, "assign", DECISION | wrong)
    assert terms(joint.candidate) == []


def test_a_corrected_decision_mends_the_term(joint, heard):
    joint.do(joint.ministry, heard, "assign", DECISION)
    number = joint.view(joint.ministry, heard).state.version
    mended = {"corrects": number, "reason": "ghi nhầm", "fields": {"years": 3}}
    joint.do(joint.ministry, heard, "correct", mended, "2026-11-28")
    (term,) = terms(joint.candidate)
    assert (term.end, term.number) == (date(2029, 12, 1), 1)


@pytest.mark.parametrize("fact", ["fit_for_duties", "record_and_assets_verified"])
def test_what_article_23_asks_decides(joint, heard, fact):
    joint.do(joint.clerk, heard, "review-conditions", STANDARDS | {fact: False})
    with pytest.raises(CanboError, match="not met"):
        joint.do(joint.ministry, heard, "assign", DECISION)


def test_only_the_owners_agency_assigns(joint, heard):
    joint.council.bodies.add(joint.venture)
    with pytest.raises(CanboError, match="Only the competent authority"):
        joint.do(joint.council, heard, "assign", DECISION)


def serving(joint):
    """A representative whose five years end on 1 March 2027."""
    from tests.cases.office import RECORDED

    from canbo.registry.models import Post, Term

    post = Post.objects.create(body=joint.venture, position="representative_full_time", recorded_at=RECORDED)
    Term.objects.create(
        person=joint.candidate,
        post=post,
        start=date(2022, 3, 1),
        end=date(2027, 3, 1),
        years=5,
        number=1,
        recorded_at=RECORDED,
    )
    case = joint.open(
        "reassignment",
        joint.clerk,
        {"term_end": "2027-03-01", "post": "representative_full_time"},
        joint.candidate,
        joint.venture,
    )
    joint.do(joint.clerk, case, "file-self-assessment", {"assessment": "x"}, "2026-11-24")
    joint.do(joint.clerk, case, "review-conditions", STANDARDS | {"fulfilled_tasks_this_term": True}, "2026-11-24")
    joint.do(joint.clerk, case, "check-file", FILE | {"dossier_items_3_6_cover_term": True}, "2026-11-26")
    joint.do(joint.clerk, case, "record-party-opinion", PARTY, "2026-11-26")
    return case


def test_a_reassignment_ends_the_term_and_begins_the_next(joint):
    case = serving(joint)
    joint.do(joint.ministry, case, "reassign", AGAIN)
    old, new = terms(joint.candidate)
    assert (old.left_on, old.left_by) == (date(2027, 3, 1), "reappointment")
    assert (new.start, new.end, new.number) == (date(2027, 3, 1), date(2030, 6, 30), 2)


def test_not_reassigned_the_term_ends_on_its_last_day(joint):
    case = serving(joint)
    joint.do(joint.ministry, case, "not-reassign", {"decided_on": "2026-11-27", "reasons": "x"})
    (term,) = terms(joint.candidate)
    assert (term.left_on, term.left_by) == (date(2027, 3, 2), "term_ended")
    joint.do(joint.clerk, case, "record-other-work", {"other_work": "Vụ Tài chính", "settled_on": "2026-11-27"})
    again = {"term_end": "2027-03-01", "post": "representative_full_time"}
    with pytest.raises(CanboError, match="leaves this post on 2027-03-02; nothing is left to decide"):
        joint.open("reassignment", joint.clerk, again, joint.candidate, joint.venture)


def seat(joint, code, position="representative_part_time", person=None, body=None, **term):
    """A term of a representative since 2025, in a company of its own unless one is named."""
    from tests.cases.office import RECORDED

    from canbo.registry.models import Body, Post, Term

    where = body or Body.objects.create(
        code=code, name=f"Công ty {code} (mẫu)", kind="enterprise", enterprise_class="majority_state",
        owner_agency=joint.agency, recorded_at=RECORDED,
    )  # fmt: skip
    post, _ = Post.objects.get_or_create(body=where, position=position, defaults={"recorded_at": RECORDED})
    said = {"start": date(2025, 1, 1), "years": 5, "number": 1, "recorded_at": RECORDED, **term}
    return Term.objects.create(person=person or joint.candidate, post=post, **said)


def proposed(joint, position):
    """Assignment of the candidate ready to be decided."""
    case = joint.open("assignment", joint.clerk, PROPOSAL | {"position": position}, joint.candidate, joint.venture)
    joint.do(joint.ministry, case, "meet-candidate", MET)
    joint.do(joint.clerk, case, "consult-workplace", ANSWER)
    joint.do(joint.clerk, case, "review-conditions", STANDARDS)
    joint.do(joint.clerk, case, "check-file", FILE)
    joint.do(joint.clerk, case, "record-party-opinion", PARTY)
    return case


@pytest.mark.parametrize(
    ("position", "elsewhere", "allowed"),
    [
        ("representative_part_time", 2, True),
        ("representative_part_time", 3, False),
        ("representative_part_time", 4, False),
        ("representative_full_time", 0, True),
        ("representative_full_time", 1, False),
    ],
)
def test_article_8_counts_the_enterprises_with_the_one_assigned_to(joint, position, elsewhere, allowed):
    for number in range(elsewhere):
        seat(joint, f"x{number}", position)
    case = proposed(joint, position)
    before = len(terms(joint.candidate))
    if allowed:
        joint.do(joint.ministry, case, "assign", DECISION)
    else:
        with pytest.raises(CanboError, match=rf"enterprises represented.*: {elsewhere + 1}"):
            joint.do(joint.ministry, case, "assign", DECISION)
    assert len(terms(joint.candidate)) == before + allowed


@pytest.mark.parametrize(("left_on", "allowed"), [(date(2026, 12, 1), True), (date(2026, 12, 2), False)])
def test_a_post_left_by_the_day_of_effect_is_not_counted(joint, left_on, allowed):
    seat(joint, "x0", "representative_full_time", left_on=left_on, left_by="release")
    case = proposed(joint, "representative_full_time")
    if allowed:
        joint.do(joint.ministry, case, "assign", DECISION)
    else:
        with pytest.raises(CanboError, match="Article 8 does not allow it from 2026-12-01"):
            joint.do(joint.ministry, case, "assign", DECISION)


@pytest.mark.parametrize(("others", "allowed"), [(2, True), (3, False)])
def test_article_8_counts_the_part_time_representatives_on_the_board(joint, others, allowed):
    """Thirty per cent of ten seats are three."""
    from tests.cases.office import RECORDED

    from canbo.registry.models import Person

    joint.venture.revise(board_seats=10)
    for number in range(others):
        one = Person.objects.create(full_name=f"Người {number} (mẫu)", code=f"n{number}", recorded_at=RECORDED)
        seat(joint, "", person=one, body=joint.venture)
    case = proposed(joint, "representative_part_time")
    if allowed:
        joint.do(joint.ministry, case, "assign", DECISION)
    else:
        with pytest.raises(CanboError, match=r"representatives at the enterprise.*: 4.*181/2026:8"):
            joint.do(joint.ministry, case, "assign", DECISION)


def test_who_represents_too_many_already_is_not_reassigned(joint):
    case = serving(joint)
    seat(joint, "x0", "representative_full_time")
    with pytest.raises(CanboError, match="Article 8 does not allow it from 2027-03-01"):
        joint.do(joint.ministry, case, "reassign", AGAIN)


@pytest.mark.parametrize(
    ("board", "retires", "latest"),
    [
        ("2030-06-30", None, "2030-06-30"),  # the board's term ends first
        ("2033-06-30", None, "2032-03-01"),  # five years end first
        ("2033-06-30", "2029-06-01", "2029-06-01"),  # retirement, more than a month before the board's term ends
        ("2030-06-30", "2030-06-01", "2030-06-30"),  # short by no completed month is not short
    ],
)
def test_the_next_term_ends_when_the_law_says(joint, board, retires, latest):
    if retires:
        joint.candidate.revise(retirement_date=date.fromisoformat(retires))
    case = serving(joint)
    after = date.fromordinal(date.fromisoformat(latest).toordinal() + 1).isoformat()
    with pytest.raises(CanboError, match=f"ends on {latest} at the latest"):
        joint.do(joint.ministry, case, "reassign", AGAIN | {"board_term_end": board, "new_term_end": after})
    assert len(terms(joint.candidate)) == 1
    joint.do(joint.ministry, case, "reassign", AGAIN | {"board_term_end": board, "new_term_end": latest})
    assert terms(joint.candidate)[1].end == date.fromisoformat(latest)
