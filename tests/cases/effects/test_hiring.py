"""Hiring acted out: the agency approves the plan, the Council chooses, and the term runs with the contract."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

PLAN = {
    "position": "hired_director", "defence_or_security_enterprise": False, "submitted_on": "2026-11-20",
    "bases": "x", "need": "x", "way": "x", "pay": "x", "gain": "x", "rights": "x",
}  # fmt: skip
APPROVED = {"number": "3/QĐ-BM", "decided_on": "2026-11-27"}
NOTICE = {"given_on": "2026-11-27", "how": "xét hồ sơ, phỏng vấn"}
REVIEW = {
    "appointee": "lan", "reputed_in_field": True, "nationalities": "vietnamese", "meets_enterprise_law_standards": True,
    "record_and_assets_verified": True, "relevant_experience": True, "fit_for_duties": True,
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False, "under_criminal_proceedings": False, "barred_from_higher_post": False,
}  # fmt: skip
CHOSEN = {"number": "6/NQ-HĐTV", "decided_on": "2026-11-27", "hired": "lan"}
CONTRACT = {
    "number": "1/HĐ", "signed_on": "2026-11-27", "contract_from": "2026-12-01", "contract_until": "2029-11-30",
    "capital": "bảo toàn, phát triển vốn", "remuneration": "x",
}  # fmt: skip


@pytest.fixture
def selected(office):
    from tests.cases.office import RECORDED

    from canbo.registry.models import Person, Term

    office.settle_all()
    Person.objects.create(
        full_name="Hồ Ngọc Lan (mẫu)", code="lan", birth_date=date(1980, 1, 1), sex="female", recorded_at=RECORDED
    )
    Term.objects.current().get(person=office.director).correct(left_on=date(2026, 11, 1), left_by="retirement")
    case = office.open("hiring-director", office.officer, PLAN, person="")
    office.do(office.ministry, case, "approve-plan", APPROVED)
    office.do(office.officer, case, "give-notice", NOTICE)
    office.do(office.officer, case, "review-candidate", REVIEW)
    office.do(office.council, case, "select", CHOSEN)
    return case


def terms():
    from canbo.registry.models import Term

    return list(Term.objects.current().filter(post__position="hired_director"))


def test_the_term_runs_with_the_contract(office, selected):
    office.do(office.council, selected, "sign-contract", CONTRACT)
    (term,) = terms()
    assert (term.person.code, term.start, term.end) == ("lan", date(2026, 12, 1), date(2029, 11, 30))
    office.do(office.officer, selected, "monitor", {"assessed_on": "2026-12-20", "progress_made": "tốt"}, "2026-12-20")
    assert office.state(selected) == "hired"


@pytest.mark.parametrize(("way", "form"), [("time_over", "term_ended"), ("agreement", "release"), ("alone", "release")])
def test_its_end_ends_the_term(office, selected, way, form):
    until = "2026-12-31" if way == "time_over" else CONTRACT["contract_until"]
    office.do(office.council, selected, "sign-contract", CONTRACT | {"contract_until": until})
    end = {"decided_on": "2026-12-30", "ended_on": "2027-01-01", "way": way, "reason": "x"}
    office.do(office.council, selected, "end-contract", end, "2026-12-30")
    (term,) = terms()
    assert (term.left_on, term.left_by) == (date(2027, 1, 1), form)
    assert office.state(selected) == "ended"


def test_a_corrected_contract_mends_the_term(office, selected):
    office.do(office.council, selected, "sign-contract", CONTRACT)
    number = office.view(office.council, selected).state.version
    mended = {"corrects": number, "reason": "ghi nhầm", "fields": {"contract_until": "2028-11-30"}}
    office.do(office.council, selected, "correct", mended, "2026-11-28")
    assert [term.end for term in terms()] == [date(2028, 11, 30)]


def test_the_plan_is_the_agencys_to_approve_and_the_person_the_councils_to_choose(office):
    office.settle_all()
    case = office.open("hiring-director", office.officer, PLAN, person="")
    with pytest.raises(CanboError, match="Only the competent authority"):
        office.do(office.council, case, "approve-plan", APPROVED)
    office.do(office.ministry, case, "approve-plan", APPROVED)
    office.do(office.officer, case, "give-notice", NOTICE)
    with pytest.raises(CanboError, match="Only the competent authority"):
        office.do(office.ministry, case, "select", CHOSEN)


@pytest.mark.parametrize("wrong", [{"contract_until": "2026-12-01"}, {"contract_until": "2026-11-30"}])
def test_a_contract_ends_after_it_begins(office, selected, wrong):
    with pytest.raises(CanboError, match="contract"):
        office.do(office.council, selected, "sign-contract", CONTRACT | wrong)
    assert terms() == []


def test_nobody_is_hired_beside_a_director(office, selected):
    from canbo.registry.models import Term

    gone = Term.objects.current().get(person=office.director)
    gone.correct(left_on=date(2026, 12, 2), left_by="retirement")
    with pytest.raises(CanboError, match="sits in this post until 2026-12-02"):
        office.do(office.council, selected, "sign-contract", CONTRACT)


def test_a_contract_cannot_end_before_it_began(office, selected):
    office.do(office.council, selected, "sign-contract", CONTRACT)
    end = {"decided_on": "2026-11-28", "ended_on": "2026-11-30", "way": "alone", "reason": "x"}
    with pytest.raises(CanboError, match="before it began"):
        office.do(office.council, selected, "end-contract", end, "2026-11-28")


def test_what_the_register_records_of_the_person_holds_against_the_review(office):
    from tests.cases.office import RECORDED

    from canbo.registry.models import Person, Proceeding

    office.settle_all()
    lan = Person.objects.create(full_name="Hồ Ngọc Lan (mẫu)", code="lan", sex="female", recorded_at=RECORDED)
    Proceeding.objects.create(person=lan, kind="investigation", start=date(2026, 10, 1), recorded_at=RECORDED)
    case = office.open("hiring-director", office.officer, PLAN, person="")
    office.do(office.ministry, case, "approve-plan", APPROVED)
    office.do(office.officer, case, "give-notice", NOTICE)
    office.do(office.officer, case, "review-candidate", REVIEW)
    with pytest.raises(CanboError, match="conditions of being hired are met: not met"):
        office.do(office.council, case, "select", CHOSEN)
