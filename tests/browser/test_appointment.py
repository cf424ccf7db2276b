"""A general director is appointed in four steps, 21 convened, votes counted on paper; every kind of page looked at."""

from datetime import date

import pytest
from django.test import Client
from tests.cases.appointment import PROPOSAL, STANDARDS, Appointment
from tests.cases.office import Office
from tests.web.people import BACKEND

TODAY = "27/11/2026"
STALE = ("4", "5", "6", "8", "10")


@pytest.fixture
def appointment(transactional_db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    return Appointment(Office(), opened=False)


@pytest.fixture
def enter(live_server, page, console):
    """`enter(user)`: the browser page with that user signed in."""

    def as_(user):
        client = Client()
        client.force_login(user, backend=BACKEND)
        page.context.clear_cookies()
        cookie = {"name": "canbo_session", "value": client.cookies["canbo_session"].value, "url": live_server.url}
        page.context.add_cookies([cookie])
        return page

    return as_


@pytest.fixture
def do(page):
    """`do(case, key, **fields)`: the form of an act filled in and sent; truths are radio buttons."""

    def act(case, key, *, before=None, **fields):
        page.goto(f"{case}{key}/")
        fill(page, fields)
        if before:
            before()
        page.locator("main form button.button").click()
        page.wait_for_url(case)

    return act


def fill(page, fields):
    for name, value in fields.items():
        if isinstance(value, bool):
            page.locator(f'[name="{name}"][value="{"yes" if value else "no"}"]').check()
        elif page.locator(f'select[name="{name}"]').count():
            page.locator(f'select[name="{name}"]').select_option(value)
        else:
            page.locator(f'[name="{name}"]').fill(str(value))


def count(votes):
    held = {"votes_convened": 21, "votes_excused": 0, "votes_present": 21, "votes_invalid": 0}
    return {"held_on": TODAY, **held, "votes_votes": votes}


def test_four_steps_from_opening_to_decision(appointment, enter, do, live_server, look):  # noqa: PLR0915 - one story
    office = appointment.office
    page = enter(office.officer)
    page.goto(f"{live_server.url}/cases/")
    page.get_by_role("link", name="Mở vụ việc").click()
    look(page, "appointment-open")
    page.get_by_role("link", name="Bổ nhiệm nguồn nhân sự tại chỗ").click()
    page.get_by_label("Doanh nghiệp", exact=True).select_option("ct")
    page.get_by_role("button", name="Tiếp tục").click()
    fill(page, {**PROPOSAL, "held_on": "20/11/2026"})
    look(page, "appointment-proposal")
    page.get_by_role("button", name="Đề xuất chủ trương bổ nhiệm").click()
    page.wait_for_url("**/receipt/")
    case = f"{live_server.url}/cases/{page.url.split('/')[-3]}/"

    enter(office.council)
    do(case, "approve-proposal", document="9/CT", approved_on=TODAY)

    enter(office.officer)
    convened = {f"convened_step_{step}": 21 for step in range(1, 5)}
    do(case, "list-convened", party_document="31/ĐU", approved_on=TODAY, regulation="77/QĐ-BM", **convened)
    page.goto(f"{case}name-counting-committee/")
    page.get_by_label("counter").check()
    page.locator("main form button.button").click()
    page.wait_for_url(case)
    do(case, "list-candidates", candidates="an binh")
    step_1 = {**count("an: 10\nbinh: 7"), "announced": True, "minutes": "Biên bản bước 1"}
    do(case, "count-step-1", before=lambda: look(page, "appointment-count"), **step_1)
    do(case, "count-step-2", **count("an: 10\nbinh: 8"), announced=True, minutes="Biên bản bước 2")
    page.goto(case)
    assert "Lê Thành An (mẫu) (an): 10" in page.locator("main").inner_text()
    assert page.get_by_role("link", name="Ghi kết quả bước 3").count() == 0

    enter(appointment.counter)
    do(case, "count-step-3", **count("an: 15\nbinh: 6"), minutes_document="5/BB")
    assert "(an): 15" not in page.locator("main").inner_text()
    page.get_by_role("link", name="Xem phần giữ kín").click()
    page.get_by_role("button", name="lượt xem này được ghi lại").click()
    assert "(an): 15" in page.locator("main").inner_text()
    look(page, "appointment-withheld")

    enter(office.officer)
    page.goto(case)
    assert page.get_by_role("link", name="Xem phần giữ kín").count() == 0
    do(case, "record-party-opinion", party_document="40/ĐU", agrees=True)
    do(case, "count-step-4", **count("an: 20"), announced=True, minutes="Biên bản bước 4")
    do(case, "review-standards", **STANDARDS)
    items = {f"dossier_item_{n}": True for n in range(1, 11)}
    days = {f"dossier_item_{n}_dated_on": "02/11/2026" for n in (1, 2, 3, *STALE)}
    do(case, "record-dossier", examination_date=TODAY, initial_file_reused=False, **items, **days)
    look(page, "appointment-chosen")

    enter(office.ministry)
    do(case, "give-opinion", agrees=True, document="812/BM")
    enter(office.officer)
    do(case, "submit", report="Đề nghị bổ nhiệm")
    enter(office.council)
    page.goto(case)
    assert "Lê Thành An" in page.locator(".lead").inner_text()
    look(page, "appointment-submitted")
    do(case, "appoint", number="30/QĐ-HĐTV", decided_on=TODAY, effective_on="01/12/2026", years=5)
    assert "Đã bổ nhiệm" in page.locator(".lead").inner_text()

    from canbo.registry.models import Term

    term = Term.objects.current().get(person=appointment.an, post__position="general_director")
    assert (term.start, term.ends_on) == (date(2026, 12, 1), date(2031, 12, 1))
