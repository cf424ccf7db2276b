"""One appointment, three modes of voting with 21 convened: step 1 on paper, step 2 by slip, step 3 from afar."""

import re
import subprocess
from datetime import date

import pytest
from django.test import Client
from tests.cases.appointment import DAY, Appointment
from tests.cases.ballots.conftest import people
from tests.cases.office import Office
from tests.web.people import BACKEND

CODE = re.compile(r"\b(?:[0-9A-HJKMNP-TV-Z]{5}-){3}[0-9A-HJKMNP-TV-Z]{5}\b")


@pytest.fixture
def made(transactional_db, settings):
    settings.CANBO_TODAY = date.fromisoformat(DAY)
    office = Office()
    story = Appointment(office).listed()
    story.second = office.user("officer", office.company, username="second")
    return story


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


def convene(page, base, number, step, mode, *, look=None):
    page.goto(f"{base}/meetings/{number}/convene/count-step-{step}/")
    page.get_by_label("Số văn bản của cơ quan đại diện chủ sở hữu").fill("77/QĐ-BM")
    page.get_by_label("Thành phần, mỗi dòng một nhóm").fill("Hội đồng thành viên\nBan giám đốc")
    page.get_by_role("button", name="Ghi quy định").click()
    page.get_by_label("Ngày họp").fill("27/11/2026")
    page.get_by_label(mode).check()
    page.get_by_label("Người bỏ phiếu, mỗi dòng một người").fill(people(21) + "\nĐại biểu 01; Bí thư chi bộ")
    page.get_by_label("Người dự, không bỏ phiếu").fill("Bà Tham Mưu; Ban Tổ chức cán bộ")
    if look:
        look(page, "meeting-convene")
    page.get_by_role("button", name="Triệu tập", exact=True).click()
    page.wait_for_url(re.compile(r"/meetings/[\d-]+/[0-9a-z]{10}/$"))
    assert "21được triệu tập" in page.locator(".numbers").inner_text().replace("\n", "").replace(" được", "được")
    return page.url


def attend(page, *, slips):
    for box in page.locator("input[value=present]").all():
        box.check()
    if slips:
        for box in page.locator("input[name^=slip_]").all():
            box.check()
    page.get_by_role("button", name="Ghi danh sách").click()


def printed(page, tmp_path):
    with page.expect_download() as download:
        page.get_by_role("button", name="In phiếu mã").click()
    file = tmp_path / "slips.pdf"
    download.value.save_as(file)
    text = subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout
    return CODE.findall(text)


ON_SCREEN = 3


def vote(context, base, token, codes, choice):
    """Voters with a browser of their own, without cookie or script; those after the first few by the same forms."""
    chosen = {"Lê Thành An": "an"}[choice]
    for code in codes[ON_SCREEN:]:
        said = {"do": "cast", "code": code, "choice": chosen}
        assert "Phiếu của bạn đã vào hòm." in Client().post(f"/vote/{token}/", said).text
    for code in codes[:ON_SCREEN]:
        page = context.new_page()
        page.goto(f"{base}/vote/{token}/")
        page.get_by_label("Mã trên phiếu").fill(code)
        page.get_by_role("button", name="Mở phiếu").click()
        page.get_by_label(choice).check()
        page.get_by_role("button", name="Bỏ phiếu").click()
        page.get_by_text("Phiếu của bạn đã vào hòm.").wait_for()
        page.close()


def record(page, step):
    if step != 3:
        page.get_by_label("Có", exact=True).check()
        page.get_by_label("Biên bản").fill("Hội nghị thống nhất") if page.get_by_label("Biên bản").count() else None
        minutes = page.locator("textarea[name=minutes]")
        if minutes.count():
            minutes.fill("Hội nghị thống nhất")
    else:
        page.locator("[name=minutes_document]").fill("5/BB")
    page.get_by_role("button", name=f"Ghi kết quả bước {step}").click()


def test_three_steps_in_three_modes(made, enter, live_server, look, browser, tmp_path):  # noqa: PLR0915 - one story
    base, number = live_server.url, made.case.number
    officer, second, counter = made.office.officer, made.second, made.counter

    page = enter(officer)
    on_paper = convene(page, base, number, 1, "Phiếu giấy", look=look)
    attend(page, slips=False)
    look(page, "meeting-attendance")
    page.get_by_role("button", name="Bắt đầu bỏ phiếu").click()
    page.get_by_role("button", name="Thu xong phiếu, bắt đầu kiểm").click()
    for who in (officer, second):
        page = enter(who)
        page.goto(on_paper)
        page.get_by_label("Lê Thành An (mẫu) (an)").fill("12")
        page.get_by_label("Vũ Quang Bình (mẫu) (binh)").fill("8")
        page.get_by_label("Phiếu không hợp lệ").fill("1")
        page.get_by_role("button", name="Nhập").click()
        page.wait_for_load_state()
    look(page, "meeting-paper-count")
    record(page, 1)
    page.get_by_role("button", name="Kiểm lại và xem kết quả").click()
    look(page, "meeting-result")
    assert made.state == "step_2"

    page = enter(officer)
    by_slip = convene(page, base, number, 2, "Phiếu mã, bỏ tại hội nghị")
    codes = printed(page, tmp_path)
    assert len(codes) == 21
    page.goto(by_slip)
    attend(page, slips=True)
    page.get_by_role("button", name="Bắt đầu bỏ phiếu").click()
    token = by_slip.split("/")[-2]
    bare = browser.new_context(java_script_enabled=False)
    vote(bare, base, token, codes[:12], "Lê Thành An")
    assert bare.cookies() == []
    booth = browser.new_context().new_page()
    booth.goto(f"{base}/vote/{token}/#{codes[12].replace('-', '')}")
    look(booth, "vote-code")
    booth.get_by_role("button", name="Mở phiếu").click()
    look(booth, "vote-ballot")
    booth.get_by_label("Không giới thiệu ai").check()
    booth.get_by_role("button", name="Bỏ phiếu").click()
    look(booth, "vote-thanks")
    booth.goto(f"{base}/vote/{token}/")
    booth.get_by_label("Mã trên phiếu").fill(codes[12])
    booth.get_by_role("button", name="Mở phiếu").click()
    assert "Phiếu này đã dùng" in booth.locator("main").inner_text()
    look(booth, "vote-used")
    page.reload()
    look(page, "meeting-open")
    page.get_by_role("button", name="Đóng hòm phiếu").click()
    booth.goto(f"{base}/vote/{token}/")
    booth.get_by_label("Mã trên phiếu").fill(codes[12])
    booth.get_by_role("button", name="Kiểm tra").click()
    assert "Phiếu này đã được kiểm." in booth.locator("main").inner_text()
    look(booth, "vote-checked")
    record(page, 2)
    assert made.state == "step_3"

    page = enter(officer)
    remote = convene(page, base, number, 3, "Phiếu mã, bỏ từ xa")
    codes = printed(page, tmp_path)
    page.goto(remote)
    attend(page, slips=True)
    page.get_by_role("button", name="Bắt đầu bỏ phiếu").click()
    vote(bare, base, remote.split("/")[-2], codes[:11], "Lê Thành An")
    page = enter(counter)
    page.goto(remote)
    page.get_by_role("button", name="Đóng hòm phiếu").click()
    record(page, 3)
    page.wait_for_load_state()
    assert made.state == "step_4"
    page.get_by_role("button", name="Kiểm lại và xem kết quả").click()
    assert "11" in page.locator("dl.record").first.inner_text()
    page = enter(officer)
    page.goto(remote)
    assert page.get_by_role("button", name="Kiểm lại và xem kết quả").count() == 0
    look(page, "meeting-withheld")
    page.goto(f"{base}/meetings/{number}/")
    look(page, "meeting-list")
