"""Acts of cases take the numbers of their papers from the register of whoever issues them."""

from datetime import date

import pytest
from tests.cases.office import DECISION, OPINION, REFUSAL, Office

from canbo.kernel.errors import CanboError

UNNUMBERED = {name: value for name, value in DECISION.items() if name != "number"}
HEARD = {"agrees": True}


@pytest.fixture
def office(db):
    made = Office()
    made.settle_all()
    return made


def numbers():
    from canbo.documents.models import DocumentNumber

    return {(row.body.code, str(row), row.case, row.kind) for row in DocumentNumber.objects.select_related("body")}


def rewritten(fields):
    return {name: value for name, value in fields.items() if name not in ("number", "document")}


def ready(office, **who):
    case = office.reported(**who)
    office.do(office.ministry, case, "give-opinion", HEARD, "2026-11-26")
    return case


def test_opinion_notice_and_decision_are_numbered_by_whoever_issues_them(office):
    case = ready(office)
    office.do(office.council, case, "extend", {"reason": "chờ họp"}, "2026-11-26")
    row = office.do(office.council, case, "accept", UNNUMBERED)
    assert row.data["number"] == "01/QĐ-HĐTV"
    assert numbers() == {
        ("b1", "01/B1", case.number, "opinion"), ("ct", "01/TB-HĐTV", case.number, "extension-notice"),
        ("ct", "01/QĐ-HĐTV", case.number, "resignation-acceptance"),
    }  # fmt: skip


def test_a_refusal_is_a_dispatch_and_counted_with_them(office):
    case = ready(office)
    assert office.do(office.council, case, "refuse", rewritten(REFUSAL)).data["number"] == "01/HĐTV"


def test_a_company_chairman_signs_where_there_is_no_council(office):
    from canbo.registry.models import Post

    Post.objects.create(body=office.company, position="company_chair")
    assert office.do(office.council, ready(office), "accept", UNNUMBERED).data["number"] == "01/QĐ-CTCT"


def test_the_agency_numbers_what_it_decides_and_the_prime_ministers_opinion_is_typed(office):
    case = office.reported(user=office.herself, person=office.chair, body=office.group)
    with pytest.raises(CanboError, match="the body that issues it numbers it") as refused:
        office.do(office.ministry, case, "give-opinion", HEARD)
    assert "cơ quan ban hành tự đánh số" in refused.value.said("vi")
    office.do(office.ministry, case, "give-opinion", {**HEARD, "document": "1520/TTg-TCCV"})
    assert numbers() == set()
    assert office.do(office.ministry, case, "accept", UNNUMBERED).data["number"] == "01/QĐ-B1"


def test_an_act_that_fails_gives_its_number_back(office):
    case = ready(office)
    before = numbers()
    with pytest.raises(CanboError, match="before the decision"):
        office.do(office.council, case, "accept", {**UNNUMBERED, "effective_on": "2026-11-20"})
    assert numbers() == before
    assert office.do(office.council, case, "accept", UNNUMBERED).data["number"] == "01/QĐ-HĐTV"


def test_a_number_typed_is_not_typed_again_and_counting_goes_on_after_it(office):
    case = office.opened_up()
    office.do(office.council, case, "accept", DECISION)
    second = second_director(office)
    with pytest.raises(CanboError, match=r"15/QĐ-HĐTV of .* in 2026 is used already in case 2026-0001"):
        office.do(office.council, second, "accept", DECISION)
    assert office.do(office.council, second, "accept", UNNUMBERED).data["number"] == "16/QĐ-HĐTV"


def second_director(office):
    from canbo.registry.models import Person, Post, Term

    person = Person.objects.create(
        full_name="Lê Thu Hà (mẫu)", code="ha", birth_date=date(1975, 3, 2), retirement_date=date(2036, 4, 1),
        sex="female", is_party_member=True, recorded_at=office.director.recorded_at,
    )  # fmt: skip
    post = Post.objects.create(body=office.company, position="general_director", title="Giám đốc kỹ thuật")
    Term.objects.create(person=person, post=post, start=date(2024, 4, 14), years=5, number=1)
    case = office.reported(user=office.officer, person=person)
    office.do(office.ministry, case, "give-opinion", {"agrees": True})
    return case


def test_the_year_is_that_of_the_decision(office):
    case = ready(office)
    late = {**rewritten(REFUSAL), "decided_on": "2026-12-31"}
    office.do(office.council, case, "refuse", late, "2027-01-04")
    from canbo.documents.models import DocumentNumber

    assert DocumentNumber.objects.get(kind="resignation-refusal").year == 2026


def test_a_corrected_number_is_checked_and_kept_as_well(office):
    case = office.opened_up()
    office.do(office.council, case, "accept", DECISION)
    used = {"corrects": 5, "reason": "nhầm số", "fields": {"number": "15/QĐ-HĐTV"}}
    office.do(office.council, case, "correct", used, "2026-11-28")
    office.do(office.council, case, "correct", {**used, "fields": {"number": "17/QĐ-HĐTV"}}, "2026-11-28")
    with pytest.raises(CanboError, match=r"15/QĐ-HĐTV .* is used already"):
        office.do(office.council, case, "correct", used, "2026-11-28")
    assert {("ct", "15/QĐ-HĐTV"), ("ct", "17/QĐ-HĐTV")} <= {row[:2] for row in numbers()}


def test_opinions_of_one_agency_follow_one_another_over_cases(office):
    first, second = ready(office), second_director(office)
    assert {row[1:3] for row in numbers()} == {("01/B1", first.number), ("02/B1", second.number)}
    assert OPINION["document"] not in str(numbers())
