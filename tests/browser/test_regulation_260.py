"""Leaving under Regulation 260 on the pages, in the days it was in force: four steps at a higher level."""

from datetime import date

import pytest
from tests.browser.acting import Acting
from tests.cases.office import RECORDED, Office

PAPERS = dict.fromkeys(
    (
        "resignation_letter_in_file",
        "authority_minutes_in_file",
        "advising_report_in_file",
        "related_papers_in_file",
    ),
    True,
)


@pytest.fixture
def acting(transactional_db, settings, page, console, live_server):
    from canbo.registry.models import Person, Post, Term

    office = Office()
    person = Person.objects.create(
        full_name="Lý Văn Sơn (mẫu)", code="son", birth_date=date(1965, 1, 1), recorded_at=RECORDED
    )
    post = Post.objects.create(body=office.company, position="other", title="Trưởng ban", recorded_at=RECORDED)
    Term.objects.create(person=person, post=post, start=date(2017, 1, 1), recorded_at=RECORDED)
    return Acting(office, page, live_server.url, settings)


def test_decided_at_a_higher_level_in_four_steps(acting, look):
    office, page = acting.office, acting.page
    acting.on("2020-06-05")
    acting.enter(office.officer)
    acting.begin(
        "Từ chức theo Quy định 260, cấp trên quyết định", "son", ground="260/2009:ground.2", reason="Không đủ uy tín"
    )
    acting.do(
        "Ghi trao đổi, lấy ý kiến, báo cáo",
        held_on="05/06/2020",
        minutes="x",
        opinions="x",
        report="x",
        lacks_prestige=True,
    )
    acting.do("Ghi kết quả họp, trình cấp trên", held_on="05/06/2020", votes_for=6, votes_against=1, minutes="x")
    acting.enter(office.ministry)
    assert "Hồ sơ đã đủ" in acting.blocked("Quyết định cho thôi giữ chức vụ")
    acting.enter(office.officer)
    acting.do("Kiểm tra hồ sơ", **PAPERS)
    acting.enter(office.ministry)
    acting.do("Quyết định cho thôi giữ chức vụ", number="3/QĐ", decided_on="05/06/2020", effective_on="10/06/2020")
    assert acting.state == "Đã cho thôi giữ chức vụ"
    look(page, "left-under-260")


def test_decided_at_own_level_in_three_steps(acting, look):
    office = acting.office
    acting.on("2020-06-05")
    acting.enter(office.officer)
    own_level = "Từ chức theo Quy định 260, quyết định tại cơ quan mình"
    acting.begin(own_level, "son", ground="260/2009:ground.2", reason="Không đủ uy tín")
    talk = {"held_on": "05/06/2020", "minutes": "x", "opinions": "x", "report": "x", "lacks_prestige": True}
    acting.do("Ghi trao đổi, lấy ý kiến, báo cáo", **talk)
    acting.do("Kiểm tra hồ sơ", **PAPERS)
    acting.enter(office.council)
    voted = {"held_on": "05/06/2020", "votes_for": 6, "votes_against": 1, "minutes": "x"}
    signed = {"number": "3/QĐ", "decided_on": "05/06/2020", "effective_on": "10/06/2020"}
    acting.do("Quyết định cho thôi giữ chức vụ", **signed, **voted)
    assert acting.state == "Đã cho thôi giữ chức vụ"
    look(acting.page, "left-under-260-own-level")


def test_today_no_case_is_opened_under_it(acting, console):
    acting.on("2026-11-23")
    acting.enter(acting.office.officer)
    acting.page.goto(f"{acting.site}/cases/begin/resignation-260-own-level/?person=son")
    acting.fill(ground="260/2009:ground.2", reason="x")
    acting.page.locator("main form button.button").click()
    acting.page.wait_for_load_state()
    assert "Quy định 260 không có hiệu lực" in acting.told()
    assert [message for message in console if "400 (Bad Request)" not in message] == []
    console.clear()  # the browser tells of the refusal itself
