"""Asking, as a person does it: the answer changes with the facts, and a reading settled elsewhere decides it."""

import re
from datetime import date

import pytest
from playwright.sync_api import expect

from canbo.registry.models import ConfidenceRound, ReadingSetting, User

QUESTION = "/ask/relief-ground/"


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


@pytest.fixture
def ask(live_server, signed_in_page):
    """`ask(query)`: the question about relief, opened by an officer."""

    def opened(query="", role="officer"):
        page = signed_in_page(role)
        page.goto(f"{live_server.url}{QUESTION}{query}")
        return page

    return opened


def answer(page):
    return page.locator(".given")


def say_no_to_everything(page):
    """All that the question asks, but the votes and the readings."""
    page.get_by_label("Chức danh, chức vụ đang giữ").select_option("council_member")
    for fact in page.locator("fieldset.fact:has(.three)").all():
        if fact.get_by_label("Không", exact=True).count():
            fact.get_by_label("Không", exact=True).check()
    for name in ("duty_reprimands_this_term", "failing_years_in_a_row", "failing_years_this_term"):
        page.locator(f"#id_{name}").fill("0")


def test_the_list_of_questions_is_fit_to_be_seen(live_server, signed_in_page, look, console):
    page = signed_in_page()
    page.goto(f"{live_server.url}/ask/")
    look(page, "ask-list")


def test_an_unknown_answer_is_fit_to_be_seen(ask, look, console):
    page = ask("?position=council_member&low_confidence_votes=14&confidence_votes_cast=21")
    page.locator("#fact-low_confidence_votes summary").click()
    look(page, "ask-unknown")


def test_faults_are_fit_to_be_seen(ask, look, console):
    page = ask("?low_confidence_votes=22&confidence_votes_cast=21&failing_years_in_a_row=many&known_on=31/02/2026")
    expect(page.locator(".errors")).to_have_count(4)
    look(page, "ask-faults")


def test_an_answer_out_of_time_is_fit_to_be_seen(ask, look, console):
    look(ask("?on=2022-06-01"), "ask-not-in-force")


def test_facts_from_the_register_are_fit_to_be_seen(ask, people, look, console):
    person = people.office_holder
    ConfidenceRound.objects.create(person=person, body=people.enterprise, held_on=date(2026, 10, 12), cast=21, low=15)
    page = ask(f"?person={person.code}")
    expect(answer(page)).to_contain_text("Có")
    look(page, "ask-person")


def test_fourteen_of_twenty_one_waits_for_the_reading_and_follows_it(ask, live_server, browser, people, console):
    page = ask()
    say_no_to_everything(page)
    page.locator("#id_low_confidence_votes").fill("14")
    page.locator("#id_confidence_votes_cast").fill("21")
    page.keyboard.press("Tab")
    expect(answer(page)).to_have_text(re.compile(r"Chưa rõ\s+còn thiếu 1"))
    expect(page.locator(".missing .next")).to_contain_text("đúng hai phần ba phiếu thấp")
    address = page.url
    assert "low_confidence_votes=14" in address

    context = browser.new_context()
    session = people.client("administrator").cookies["canbo_session"].value
    context.add_cookies([{"name": "canbo_session", "value": session, "url": live_server.url}])
    administrator = context.new_page()
    for choice, told in (("từ hai phần ba trở lên", "Có"), ("phải trên hai phần ba", "Không")):
        administrator.goto(f"{live_server.url}/readings/")
        entry = administrator.locator("#reading_35_1_c")
        entry.get_by_role("link", name=re.compile("^(Chọn cách đọc|Chọn lại)")).click()
        administrator.get_by_label(choice).check()
        administrator.get_by_label("Lý do").fill("Công văn trả lời (mẫu)")
        administrator.get_by_role("button", name="Ghi cách đọc").click()
        administrator.wait_for_url("**/readings/#reading_35_1_c")
        expect(entry).to_contain_text("Công văn trả lời (mẫu)")
        page.goto(address)
        expect(answer(page)).to_have_text(re.compile(rf"^\s*{told}\s*$"))
    context.close()
    assert ReadingSetting.objects.count() == 2
    assert {s.author for s in ReadingSetting.objects.all()} == {User.objects.get(username="administrator")}


def test_the_focus_stays_where_one_is_typing(ask, console):
    page = ask()
    page.locator("#id_low_confidence_votes").fill("14")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    cast = page.locator("#id_confidence_votes_cast")
    cast.focus()
    page.keyboard.type("21")
    page.wait_for_load_state("networkidle")
    expect(cast).to_be_focused()
    expect(cast).to_have_value("21")


def test_a_fault_is_marked_and_unmarked_while_one_types(ask, console):
    page = ask()
    box = page.locator("#id_low_confidence_votes")
    box.fill("nhiều")
    box.blur()
    expect(page.locator("#mark-low_confidence_votes")).to_contain_text("hãy ghi một số nguyên")
    expect(box).to_have_attribute("aria-invalid", "true")
    box.fill("14")
    box.blur()
    expect(page.locator("#mark-low_confidence_votes .errors")).to_have_count(0)
    expect(box).not_to_have_attribute("aria-invalid", "true")


def test_another_day_changes_the_form_and_gives_the_facts_back(ask, console):
    page = ask("?position=council_member")
    day = page.get_by_label("Hỏi cho ngày")
    day.fill("01/06/2022")
    day.press("Enter")
    expect(answer(page)).to_contain_text("Không có hiệu lực")
    expect(page.locator(".fact")).to_have_count(0)
    page.get_by_label("Hỏi cho ngày").fill("21/11/2026")
    page.get_by_label("Hỏi cho ngày").press("Enter")
    expect(page.get_by_label("Chức danh, chức vụ đang giữ")).to_have_value("council_member")


def test_the_answer_is_heard_when_it_changes(ask, console):
    page = ask()
    page.get_by_label("Chức danh, chức vụ đang giữ").select_option("hired_director")
    expect(page.locator("#heard")).to_have_text("Không áp dụng")


def test_the_verdict_stays_in_view_on_a_narrow_screen(ask, console):
    page = ask("?position=council_member")
    page.set_viewport_size({"width": 320, "height": 700})
    page.evaluate("scrollTo(0, 600)")
    assert page.locator(".headline").evaluate(
        "line => { const box = line.getBoundingClientRect(); return box.bottom <= innerHeight + 1 && box.top > 0; }"
    )


def test_asking_works_without_scripts(live_server, browser, people):
    session = people.client("officer").cookies["canbo_session"].value
    context = browser.new_context(java_script_enabled=False)
    context.add_cookies([{"name": "canbo_session", "value": session, "url": live_server.url}])
    page = context.new_page()
    page.goto(f"{live_server.url}{QUESTION}")
    say_no_to_everything(page)
    page.locator("#id_low_confidence_votes").fill("15")
    page.locator("#id_confidence_votes_cast").fill("21")
    page.get_by_role("button", name="Trả lời").click()
    expect(answer(page)).to_contain_text("Có")
    assert page.url.endswith("#answer")
    assert "begun" not in page.url
    context.close()
