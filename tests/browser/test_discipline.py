"""Discipline on the pages: after a Party decision until it lapses, and without one in the highest form concluded."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import Office

PARTY = {
    "form": "warning", "document": "5-QĐ/UBKT", "announced_on": "12/11/2026", "effective_on": "10/11/2026",
    "duty_related": True,
}  # fmt: skip


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    office = Office()
    office.settle_all()
    return Acting(office, page, live_server.url, settings)


def sanction(office):
    from canbo.registry.models import Sanction

    return Sanction.objects.current().get(person=office.director, is_party=False)


def test_after_a_party_decision_until_it_lapses(acting, look):
    office = acting.office
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin("Kỷ luật sau kỷ luật đảng", "hoa", before=lambda: look(acting.page, "party-sanction"), **PARTY)
    assert "14/12/2026" in acting.told()  # the thirtieth day, 12 December, is a Saturday
    acting.on("2026-11-26")
    acting.enter(office.ministry)
    acting.do("Cho ý kiến trước", agrees=True)
    acting.on("2026-11-27")
    acting.enter(office.council)
    acting.do("Quyết định kỷ luật", number="31/QĐ-HĐTV", decided_on="27/11/2026", form="warning", votes_for=6)
    assert "10/11/2027" in acting.blocked("Ghi việc hết hiệu lực")
    acting.enter(office.himself)
    assert "31/QĐ-HĐTV" in acting.told()
    acting.on("2027-11-10")
    acting.enter(office.officer)
    acting.do("Ghi việc hết hiệu lực")
    assert acting.state == "Đã hết hiệu lực"
    look(acting.page, "sanction-lapsed")
    assert sanction(office).effective_on == date(2026, 11, 10)


def test_without_a_party_decision_the_highest_form_concluded(acting, look, console):
    office = acting.office
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin("Kỷ luật khi chưa có kỷ luật đảng", "hoa", found_on="20/11/2026", breach="Ký hợp đồng vượt thẩm quyền")
    acting.do("Ghi biên bản họp xem xét", held_on="23/11/2026", person_heard=True, minutes="Đã nghe trình bày")
    acting.do("Kết luận từng hành vi", breach="Hợp đồng số 4", form="reprimand")
    acting.do("Kết luận từng hành vi", breach="Hợp đồng số 7", form="removal")
    acting.on("2026-11-26")
    acting.enter(office.ministry)
    acting.do("Cho ý kiến trước", agrees=True)
    acting.on("2026-11-27")
    acting.enter(office.council)
    page = acting.page
    page.get_by_role("link", name="Quyết định kỷ luật", exact=True).click()
    acting.fill(number="32/QĐ-HĐTV", decided_on="27/11/2026", effective_on="27/11/2026", form="warning")
    page.locator("main form button.button").click()
    assert "hình thức cao nhất đã kết luận" in page.get_by_role("alert").inner_text()
    assert len(console) == 1
    console.clear()
    look(page, "sanction-too-light")
    console.clear()
    acting.fill(form="removal")
    page.locator("main form button.button").click()
    page.wait_for_url(acting.case)
    assert acting.state == "Đang có hiệu lực"
    assert sanction(office).form == "removal"

    from canbo.registry.models import Term

    assert Term.objects.current().get(person=office.director).left_by == "removal"
    acting.on("2027-11-27")
    acting.enter(office.officer)
    acting.do("Ghi việc hết hiệu lực")
    assert acting.state == "Đã hết hiệu lực"


def test_a_form_that_does_not_correspond_is_refused_and_whoever_is_gone_ends_the_case(acting, look, console):
    office, page = acting.office, acting.page
    acting.on("2026-11-23")
    acting.enter(office.officer)
    acting.begin("Kỷ luật sau kỷ luật đảng", "hoa", **PARTY)
    acting.on("2026-11-26")
    acting.enter(office.ministry)
    acting.do("Cho ý kiến trước", agrees=True)
    acting.on("2026-11-27")
    acting.enter(office.council)
    assert "chỉ tương ứng với khai trừ" in acting.blocked("Quyết định buộc thôi việc")
    page.get_by_role("link", name="Quyết định kỷ luật", exact=True).click()
    acting.fill(number="31/QĐ-HĐTV", decided_on="27/11/2026", form="removal")
    page.locator("main form button.button").click()
    assert "không nhẹ hơn, không nặng hơn" in page.get_by_role("alert").inner_text()
    assert len(console) == 1
    console.clear()
    look(page, "sanction-not-corresponding")
    console.clear()
    acting.enter(office.officer)
    acting.do(
        "Dừng, thông báo không còn việc phải quyết định",
        why="died", since="26/11/2026", rests_on="12/GCT", document="13/TB",
    )  # fmt: skip
    assert acting.state == "Đã dừng, không còn việc phải quyết định"
