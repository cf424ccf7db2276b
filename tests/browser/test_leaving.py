"""Leaving on the pages: the enterprise, retirement, the civil service on request and after failing years."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import RECORDED, Office


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    office = Office()
    office.settle_all()
    return Acting(office, page, live_server.url, settings)


def term(acting):
    from canbo.registry.models import Term

    return Term.objects.current().get(person=acting.office.director)


def heard(acting):
    acting.enter(acting.office.ministry)
    if acting.may("Cho ý kiến trước"):
        acting.do("Cho ý kiến trước", agrees=True, document="1/BM-TCCB")


def test_leaving_the_enterprise(acting, look):
    office = acting.office
    acting.on("2026-11-23")
    acting.enter(office.himself)
    acting.begin("Thôi việc tại doanh nghiệp", reason="Chuyển nơi ở", wished_from="31/12/2026")
    heard(acting)
    acting.on("2026-11-27")
    acting.enter(office.council)
    decision = {"number": "40/QĐ-HĐTV", "decided_on": "27/11/2026", "effective_on": "31/12/2026"}
    acting.do("Quyết định", basis="Điều 34 Bộ luật Lao động", **decision)
    acting.enter(office.officer)
    benefits = {"settled_on": "27/11/2026", "allowance": 45_000_000}
    acting.do("Ghi việc giải quyết chế độ", before=lambda: look(acting.page, "leaving-benefits"), **benefits)
    assert acting.state == "Đã thôi việc"
    assert (term(acting).left_by, term(acting).left_on) == ("leaving_service", date(2026, 12, 31))


def test_retirement(acting, look):
    office = acting.office
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin("Nghỉ hưu", "hoa", retires_on="01/01/2027")
    heard(acting)
    acting.on("2026-11-27")
    acting.enter(office.council)
    decision = {"number": "41/QĐ-HĐTV", "decided_on": "27/11/2026", "effective_on": "01/01/2027"}
    acting.do("Quyết định", basis="Luật Bảo hiểm xã hội", **decision)
    acting.enter(office.officer)
    acting.do("Ghi việc giải quyết chế độ", settled_on="27/11/2026")
    assert acting.state == "Đã nghỉ hưu"
    look(acting.page, "retired")
    assert term(acting).left_by == "retirement"


@pytest.fixture
def clerk(acting):
    """A civil servant of the body with an account, failing in 2024 and 2025."""
    from canbo.registry.models import Grade, Person, Post, Term

    body = acting.office.company
    person = Person.objects.create(full_name="Lê Thị Mai (mẫu)", code="mai", recorded_at=RECORDED)
    post = Post.objects.create(body=body, position="other", title="Chuyên viên", recorded_at=RECORDED)
    Term.objects.create(person=person, post=post, start=date(2020, 1, 1), recorded_at=RECORDED)
    for year, grade in ((2023, "good"), (2024, "not_fulfilled"), (2025, "not_fulfilled")):
        Grade.objects.create(person=person, body=body, year=year, grade=grade, recorded_at=RECORDED)
    return acting.office.user("office_holder", username="mai", person=person)


def test_leaving_the_civil_service_on_request(acting, clerk, look):
    office = acting.office

    def offered_zero():
        assert acting.page.locator("[name=allowance]").input_value() == "0"

    acting.on("2026-11-23")
    acting.enter(clerk)
    acting.begin("Thôi việc theo nguyện vọng", reason="Chăm sóc gia đình")
    assert "23/12/2026" in acting.told()
    assert "điểm b khoản 2 Điều 57" in acting.told()
    assert "vụ việc này theo Nghị định 170/2025/NĐ-CP" in acting.told()
    acting.on("2026-11-27")
    acting.enter(office.council)
    look(acting.page, "leaving-on-request")
    acting.do("Quyết định cho thôi việc", number="42/QĐ", decided_on="27/11/2026", effective_on="01/12/2026")
    acting.on("2026-12-10")
    acting.enter(office.officer)
    assert acting.state == "Đã quyết định, chờ trả trợ cấp"
    acting.do("Trả trợ cấp", before=offered_zero, paid_on="10/12/2026")  # the register attests no insured time
    assert acting.state == "Đã trả trợ cấp"


def test_leaving_the_civil_service_after_failing_years(acting, clerk, look):
    office = acting.office
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin("Thôi việc do hai năm không hoàn thành nhiệm vụ", "mai", graded_on="20/11/2026")
    assert acting.state == "Đã có kết quả xếp loại, chờ thông báo"
    assert "vụ việc này theo Nghị định 170/2025/NĐ-CP" in acting.told()
    assert "Nghị định 170/2025/NĐ-CP điều chỉnh" in acting.told()
    look(acting.page, "graded-failing")
    acting.on("2026-11-27")
    acting.enter(office.council)
    acting.do("Thông báo bằng văn bản")
    acting.do("Quyết định cho thôi việc", number="43/QĐ", decided_on="27/11/2026", effective_on="01/12/2026")
    acting.on("2026-12-10")
    acting.enter(office.officer)
    assert "Chưa tính được trợ cấp" in acting.blocked("Trả trợ cấp")
    paid = {"rests_on": "44/QĐ", "allowance": 45_000_000, "paid_on": "10/12/2026"}
    acting.do("Trả trợ cấp theo văn bản của cơ quan", **paid)
    assert acting.state == "Đã trả trợ cấp"
    look(acting.page, "left-after-failing")


def test_a_director_is_told_why_not_as_a_civil_servant(acting, console, look):
    acting.on("2026-11-23")
    acting.enter(acting.office.officer)
    page = acting.page
    page.goto(f"{acting.site}/cases/begin/leaving-after-failing-years/?person=hoa&body=ct")
    acting.fill(graded_on="20/11/2026")
    page.locator("main form button.button").click()
    assert "không phải là công chức" in acting.told()
    look(page, "no-civil-servant")
    console.clear()  # the refusal is a page of its own status
