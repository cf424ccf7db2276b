"""Leaving on the pages: the enterprise, retirement, the civil service on request and after failing years."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import Office


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


def test_leaving_the_civil_service_on_request(acting, look):
    office = acting.office
    acting.on("2026-11-23")
    acting.enter(office.himself)
    acting.begin("Thôi việc theo nguyện vọng", reason="Chăm sóc gia đình")
    assert "23/12/2026" in acting.told()
    acting.on("2026-11-27")
    acting.enter(office.council)
    look(acting.page, "leaving-on-request")
    acting.do("Quyết định cho thôi việc", number="42/QĐ", decided_on="27/11/2026", effective_on="01/12/2026")
    acting.on("2026-12-10")
    acting.enter(office.officer)
    acting.do("Trả trợ cấp", allowance=45_000_000, paid_on="10/12/2026")
    assert acting.state == "Đã trả trợ cấp"


def test_leaving_the_civil_service_after_failing_years(acting, look):
    office = acting.office
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin("Thôi việc do hai năm không hoàn thành nhiệm vụ", "hoa", graded_on="20/11/2026")
    assert acting.state == "Đã có kết quả xếp loại, chờ thông báo"
    acting.on("2026-11-27")
    acting.enter(office.council)
    acting.do("Thông báo bằng văn bản")
    acting.do("Quyết định cho thôi việc", number="43/QĐ", decided_on="27/11/2026", effective_on="01/12/2026")
    acting.on("2026-12-10")
    acting.enter(office.officer)
    acting.do("Trả trợ cấp", allowance=45_000_000, paid_on="10/12/2026")
    assert acting.state == "Đã trả trợ cấp"
    look(acting.page, "left-after-failing")
