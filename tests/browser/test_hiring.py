"""A director is hired on the pages: plan, approval, notice, review, choice, contract, end."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import RECORDED, Office

PLAN = {
    "position": "hired_director",
    "defence_or_security_enterprise": False,
    "submitted_on": "20/11/2026",
    **dict.fromkeys(("bases", "need", "way", "pay", "gain", "rights"), "Theo phương án đính kèm"),
}
REVIEW = {
    "appointee": "lan",
    "nationalities": "vietnamese",
    **dict.fromkeys(
        (
            "reputed_in_field",
            "meets_enterprise_law_standards",
            "record_and_assets_verified",
            "relevant_experience",
            "fit_for_duties",
        ),
        True,
    ),
    **dict.fromkeys(
        (
            "barred_from_office",
            "disciplinary_proceedings_pending",
            "under_criminal_proceedings",
            "barred_from_higher_post",
        ),
        False,
    ),
}


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    from canbo.registry.models import Person, Term

    office = Office()
    office.settle_all()
    Person.objects.create(
        full_name="Hồ Ngọc Lan (mẫu)", code="lan", birth_date=date(1980, 1, 1), sex="female", recorded_at=RECORDED
    )
    Term.objects.current().get(person=office.director).correct(left_on=date(2026, 11, 1), left_by="retirement")
    return Acting(office, page, live_server.url, settings)


def test_hired_by_contract_and_ended(acting, look):
    office, page = acting.office, acting.page
    acting.on("2026-11-23")
    acting.enter(office.officer)
    page.goto(f"{acting.site}/cases/begin/hiring-director/?body=ct")
    acting.fill(**PLAN)
    look(page, "hiring-plan")
    page.locator("main form button.button").click()
    page.wait_for_url("**/receipt/")
    acting.case = page.url.removesuffix("receipt/")
    page.goto(acting.case)
    assert "21/12/2026" in acting.told()  # the thirtieth day is a Sunday
    acting.enter(office.ministry)
    acting.do("Phê duyệt phương án", number="3/QĐ-BM", decided_on="23/11/2026")
    acting.enter(office.officer)
    acting.do("Thông báo tuyển chọn", given_on="23/11/2026", how="Xét hồ sơ, phỏng vấn")
    acting.do("Thẩm định người được đề nghị", **REVIEW)
    acting.enter(office.council)
    acting.do("Quyết định chọn người được thuê", number="6/NQ", decided_on="23/11/2026", hired="lan")
    acting.do(
        "Ký hợp đồng thuê",
        number="1/HĐ",
        signed_on="23/11/2026",
        contract_from="01/12/2026",
        contract_until="30/11/2029",
        capital="Bảo toàn vốn",
        remuneration="Theo phụ lục",
    )
    acting.on("2027-03-01")
    acting.enter(office.council)
    acting.do("Ghi theo dõi, đánh giá", assessed_on="01/03/2027", progress_made="Chưa đạt")
    acting.do(
        "Chấm dứt hợp đồng", number="9/NQ", decided_on="01/03/2027", ended_on="02/03/2027", way="alone", reason="x"
    )
    assert acting.state == "Đã chấm dứt hợp đồng"

    from canbo.registry.models import Term

    term = Term.objects.current().get(person__code="lan")
    assert (term.start, term.end, term.left_on) == (date(2026, 12, 1), date(2029, 11, 30), date(2027, 3, 2))
