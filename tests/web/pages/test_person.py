"""One person's file: what they hold, where they stand in law and why, and what is kept from the person concerned."""

import html
import re
from datetime import UTC, date, datetime

import pytest
from django.test import Client
from tests.web.house import LATELY, NOT_OURS, TODAY, VOTES, House

from canbo.law.ask import ask
from canbo.law.book import questions
from canbo.law.said import said_answer
from canbo.registry.facts import facts_of
from canbo.registry.models import (
    ConfidenceRound,
    Finding,
    Post,
    Proceeding,
    ReadingSetting,
    Sanction,
    ServicePeriod,
    Suspension,
    Term,
)

HTMX = {"HX-Request": "true"}
FILE = "/persons/hoa/"


@pytest.fixture
def house(db, settings):
    settings.CANBO_TODAY = TODAY
    return House()


@pytest.fixture
def officer(house):
    return house.client("officer")


def answers(page):
    """Question name -> the text of its row, without marks and doubled spaces."""
    rows = re.findall(r'<li class="row[^"]*" id="([a-z0-9-]+)">(.*?)\n</li>', page, re.DOTALL)
    return {name: text_of(row) for name, row in rows}


def text_of(part):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", part)).split())


def aside(page):
    return text_of(page[page.index("<aside>") :])


def test_the_head_says_who_this_is(officer):
    page = officer.get(FILE).text
    assert "<h1>Trần Minh Hòa</h1>" in page
    lead = text_of(re.search(r'<p class="lead">.*?</p>', page).group())
    assert lead.startswith(
        "Thành viên Hội đồng thành viên · Tập đoàn Sao Mai (mẫu) · sinh 02/03/1975 · nghỉ hưu 01/04/2037"
    )
    assert lead.endswith("· hoa")


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_answer_is_the_one_that_asking_the_law_gives(house, language):
    page = house.client("officer", language=language).get(FILE).text
    facts = facts_of(house.hoa, None, TODAY).values
    shown = answers(page)
    assert len(shown) > 10
    for name in sorted(set(shown) & set(questions().questions)):
        said = said_answer(ask(name, facts, TODAY), language)
        assert said.lower() in shown[name].lower(), name
    assert shown["relief-ground"].startswith("Có" if language == "vi" else "Yes")


def test_every_question_there_is_stands_somewhere_on_the_page(officer):
    page = officer.get(FILE).text
    by_matter = {"who-decides", "prior-opinion-from"}
    assert (
        set(answers(page)) | set(re.findall(r'id="([a-z0-9-]+)"><div class="key"></div>', page))
        >= set(questions().questions) - by_matter
    )


def test_an_answer_shows_what_carried_it_its_articles_and_where_the_facts_come_from(officer):
    page = officer.get(FILE).text
    row = answers(page)["relief-ground"]
    assert "Hai phần ba số phiếu tại kỳ lấy phiếu tín nhiệm là tín nhiệm thấp" in row
    assert "số phiếu tín nhiệm thấp: 15 (theo sổ: lấy phiếu tín nhiệm, 29/10/2026)" in row
    assert "điểm c khoản 1 Điều 35" in row
    assert "cấp có thẩm quyền" in row


def test_attested_absence_names_who_attests(officer):
    row = answers(officer.get(FILE).text)["suspension-ground"]
    assert "Tập đoàn Sao Mai (mẫu) xác nhận" in row
    assert "đủ đến 21/11/2026" in row


def test_what_lacks_says_who_can_establish_it_and_what_would_settle_the_matter(house):
    house.graded(house.seat("Đỗ Văn Khải", "representative_full_time", code="khai"))
    house.enterprise.revise(enterprise_class="majority_state")
    row = answers(house.client("officer").get("/persons/khai/").text)["term-end"]
    assert row.startswith("Chưa rõ")
    assert "ngày hết nhiệm kỳ của Hội đồng thành viên, Hội đồng quản trị (cơ quan đại diện chủ sở hữu)" in row


def test_an_open_reading_says_which_choice_gives_which_answer(house, officer):
    row = answers(officer.get(FILE).text)["may-resign"]
    assert row.startswith("Chưa rõ")
    assert "Chờ chọn cách đọc" in row
    assert "→ Có" in row
    assert "→ Không" in row
    author = house.reader("administrator")
    ReadingSetting.objects.create(name="reading_33_1", choice="special_rule", author=author, reason="thử")
    assert answers(officer.get(FILE).text)["may-resign"].startswith("Có")


def test_a_missing_attestation_is_named_once_and_the_missing_facts_fold_up(house):
    house.seat("Đỗ Văn Khải", code="khai", body=house.unattested_enterprise())
    page = house.client("inspector").get("/persons/khai/").text
    assert page.count("sổ chưa được xác nhận đầy đủ đến ngày này") == 1
    row = answers(page)["relief-ground"]
    assert re.search(r"Còn thiếu \d+ dữ kiện", row)
    assert "chưa ai xác nhận sổ đầy đủ" in aside(page)
    assert "chưa ai xác nhận mọi loại hồ sơ" in aside(page)
    note = text_of(re.search(r'<div class="note doubt"><p>Nhiều câu trả lời.*?</p>', page, re.DOTALL).group())
    assert "kỷ luật" in note
    assert "đánh giá, xếp loại" not in note  # a missing grade stays missing, whoever attests


def test_questions_that_do_not_arise_are_folded_away_with_the_reason(officer):
    page = officer.get(FILE).text
    folded = page[page.index("Không đặt ra với người này") :]
    assert "Sổ không ghi việc từ chức hay miễn nhiệm." in folded
    assert "Chưa nói chức vụ muốn kiêm nhiệm." in folded


def test_too_many_posts_are_an_answer_about_concurrent_office(house):
    person = house.seat("Lê Thu Ngà", "controller", code="nga", start=date(2026, 6, 1))
    for number in range(4):
        body = house.another_enterprise(number)
        post = Post.objects.create(body=body, position="controller", recorded_at=LATELY)
        Term.objects.create(person=person, post=post, start=date(2026, 7, 1 + number), years=5, recorded_at=LATELY)
    page = house.client("officer").get("/persons/nga/").text
    row = answers(page)["concurrent-office-allowed"]
    assert row.startswith("Không")
    assert "điểm b khoản 2 Điều 8" in row


def test_who_decides_is_told_by_matter(officer):
    page = text_of(officer.get(FILE).text)
    table = page[page.index("Ai quyết định việc gì") :]
    assert "bổ nhiệm lại" in table
    assert "Cơ quan đại diện chủ sở hữu" in table
    assert "điểm a khoản 2 Điều 6" in table


def test_questions_of_civil_servants_open_up_only_where_there_is_service(house, officer):
    def fold():
        return re.search(r'<details class="fold"( open)?><summary>Thôi việc, nếu là công chức', officer.get(FILE).text)

    assert fold().group(1) is None
    ServicePeriod.objects.create(person=house.hoa, start=date(2000, 1, 1))
    assert fold().group(1) == " open"


def test_the_record_lists_what_is_known(house, officer):
    about = {"person": house.hoa}
    Sanction.objects.create(**about, form="reprimand", effective_on=date(2026, 8, 1))
    Sanction.objects.create(**about, form="warning", effective_on=date(2024, 8, 1))
    Sanction.objects.create(**about, form="warning", is_party=True, effective_on=date(2026, 6, 1))
    Suspension.objects.create(**about, ground="181/2026:36.2.a", start=date(2026, 11, 1), until=date(2026, 12, 1))
    Proceeding.objects.create(**about, kind="audit", start=date(2026, 11, 2))
    Finding.objects.create(**about, fact="found_degenerate", value=True, found_on=date(2026, 11, 3))
    record = aside(officer.get(FILE).text)
    for told in (
        "Xếp loại 2025 Hoàn thành tốt nhiệm vụ",
        f"Tín nhiệm 29/10/2026 thấp {VOTES} phiếu",
        "Khiển trách (hành chính), 01/08/2026 có hiệu lực đến 01/08/2027 nếu không vi phạm mới",
        "Cảnh cáo (hành chính), 01/08/2024 đã hết hiệu lực 01/08/2025",
        "Cảnh cáo (đảng), 01/06/2026",
        "Tạm đình chỉ từ 01/11/2026 đến 01/12/2026",
        "Việc đang xem xét Kiểm toán từ 02/11/2026",
        "03/11/2026",
        "đến 21/11/2026 mọi loại hồ sơ Tập đoàn Sao Mai (mẫu)",
    ):
        assert told in record, told


def test_a_sanction_says_until_when_it_is_in_effect_to_the_day(house, officer):
    sanction = Sanction.objects.create(person=house.hoa, form="reprimand", effective_on=date(2025, 11, 21))
    assert "có hiệu lực đến 21/11/2026" in aside(officer.get(FILE).text)
    sanction.correct(effective_on=date(2025, 11, 20))
    assert "đã hết hiệu lực 20/11/2026" in aside(officer.get(FILE).text)


def test_terms_stand_on_a_line_and_in_a_table(house, officer):
    post = Term.objects.get(person=house.hoa).post
    Term.objects.create(
        person=house.hoa, post=post, start=date(2018, 4, 14), years=5, number=1, decision_number="77/QĐ",
        left_on=date(2023, 4, 14), left_by="reappointment",
    )  # fmt: skip
    page = officer.get(FILE).text
    table = text_of(page[page.index("Bảng nhiệm kỳ") : page.index('<div class="two">')])
    assert "14/04/2023 14/04/2028" in table
    assert "14/04/2018 14/04/2023 13/04/2023 Được bổ nhiệm lại, cử lại 77/QĐ" in table
    assert table.index("14/04/2023") < table.index("14/04/2018")
    for label in ("2018–2023", "2023–2028", "hôm nay", "nghỉ hưu 04/2037", "thông báo 01/12/2027"):
        assert label in page, label


def test_of_several_posts_one_is_chosen_and_links_keep_it(house):
    second = house.seat_also(house.hoa, "general_director")
    client = house.client("officer")
    page = client.get(FILE).text
    chips = re.findall(r'<a href="(/persons/hoa/\?post=\d+)"[^>]*?( aria-current="true")?>', page)
    assert len(chips) == 2
    assert [bool(current) for _, current in chips] == [True, False]
    chosen = client.get(f"{FILE}?post={second.pk}").text
    assert "Tổng giám đốc, Giám đốc · Tập đoàn Sao Mai (mẫu)" in text_of(chosen)
    assert f"post={second.pk}" in re.search(r'href="(/ask/relief-ground/[^"]+)"', chosen).group(1)


def test_each_question_can_be_asked_with_these_facts(officer):
    page = officer.get(FILE).text
    assert 'href="/ask/relief-ground/?person=hoa"' in page
    assert officer.get("/ask/relief-ground/?person=hoa").status_code == 200


@pytest.mark.parametrize("role", ["officer", "authority", "inspector"])
def test_those_who_see_the_file_see_the_votes(house, role):
    assert VOTES in house.client(role).get(FILE).text


@pytest.mark.parametrize("code", ["khong-co", "xa-1"])
def test_a_file_of_others_is_as_absent_as_one_that_is_not_there(house, officer, code):
    response = officer.get(f"/persons/{code}/")
    assert response.status_code == 404
    assert NOT_OURS not in response.text


@pytest.mark.parametrize(("role", "status"), [("office_holder", 404), ("administrator", 403)])
def test_others_open_no_files(house, role, status):
    assert house.client(role).get("/persons/xa-1/").status_code == status


def test_the_anonymous_are_asked_to_sign_in(house):
    assert Client().get(FILE).url == f"/sign-in/?next={FILE}"


@pytest.fixture
def burdened(house):
    """There is something of every hidden kind about Trần Minh Hòa."""
    Proceeding.objects.create(person=house.hoa, kind="responsibility_review", start=date(2026, 11, 2))
    Finding.objects.create(person=house.hoa, fact="found_degenerate", value=True, found_on=date(2026, 11, 3))
    return house


@pytest.mark.parametrize("role", ["office_holder", "officer", "inspector", "administrator"])
@pytest.mark.parametrize("language", ["vi", "en"])
def test_nobody_reads_their_own_votes_proceedings_and_findings_whatever_their_role(burdened, role, language):
    page = burdened.client_of(burdened.hoa, role, language=language).get(FILE).text
    assert "Trần Minh Hòa" in page
    for hidden in (VOTES, "15 of 21", "29/10/2026", "02/11/2026", "03/11/2026"):
        assert hidden not in page
    shown = answers(page)
    assert shown["relief-ground"].startswith("Chưa rõ" if language == "vi" else "Unknown")
    assert ("không hiện trong hồ sơ của chính mình" if language == "vi" else "not shown in one's own file") in shown[
        "relief-ground"
    ]


def test_ones_own_file_is_the_same_whether_there_is_something_to_hide_or_not(burdened):
    client = burdened.client_of(burdened.hoa, "office_holder")

    def file():
        page = client.get(FILE).text
        return page[page.index("<h1>") : page.index("</main>")]

    before = file()
    for model in (ConfidenceRound, Proceeding, Finding):
        for record in model.objects.current().filter(person=burdened.hoa):
            record.withdraw()
    assert file() == before


def test_ones_own_file_still_tells_terms_grades_and_sanctions(burdened):
    Sanction.objects.create(person=burdened.hoa, form="reprimand", effective_on=date(2026, 8, 1))
    page = burdened.client_of(burdened.hoa, "office_holder").get(FILE).text
    assert "14/04/2028" in page
    assert "Xếp loại 2025" in page
    assert "Khiển trách" in page
    assert "hồ sơ của chính bạn" in page


def test_the_file_of_another_day_says_so_and_leads_back(officer):
    page = officer.get(FILE, {"on": "28/10/2026"}).text
    assert "Trang này theo ngày 28/10/2026, với những gì đang biết." in page
    assert "Vị trí pháp lý ngày 28/10/2026" in page
    assert VOTES not in page
    assert answers(page)["relief-ground"].startswith("Không")
    assert "on=2026-10-28" in re.search(r'href="(/ask/relief-ground/[^"]+)"', page).group(1)
    assert "Trang này theo ngày" not in officer.get(FILE, {"on": "2026-11-21"}).text


def test_the_file_is_read_as_it_was_known(house):
    ConfidenceRound.objects.get(person=house.hoa).correct(low=3, at=datetime(2026, 11, 18, 5, tzinfo=UTC))
    client = house.client("inspector")
    assert answers(client.get(FILE).text)["relief-ground"].startswith("Không")
    before = client.get(FILE, {"known_on": "17/11/2026"}).text
    assert VOTES in before
    assert "như đã biết đến hết ngày 17/11/2026" in before
    assert answers(before)["relief-ground"].startswith("Có")
    assert VOTES not in client.get(FILE, {"known_on": "18/11/2026"}).text


@pytest.mark.parametrize("query", ["on=2026-01-01", "known_on=2026-01-01"])
def test_the_person_concerned_reads_today_only(house, query):
    response = house.client("office_holder").get(f"{FILE}?{query}")
    assert response.status_code == 403
    assert "Chỉ người làm công tác cán bộ và thanh tra" in response.text


@pytest.mark.parametrize(
    ("query", "vi", "en"),
    [
        ("on=xx", "“xx” không phải là một ngày", "“xx” is no date"),
        ("known_on=xx", "“xx” không phải là một ngày", "“xx” is no date"),
        ("on=0001-01-01", "Lịch làm việc chỉ có từ 01/01/2010", "The calendar reaches from"),
        ("known_on=2027-01-01", "Chưa ai biết điều gì", "Nobody knows yet"),
        ("known_on=2019-06-01", "sổ chưa có người này", "the register did not hold them"),
        ("post=x", "không giữ chức vụ số “x”", "do not hold the post numbered “x”"),
        ("post=999999", "không giữ chức vụ số “999999”", "do not hold the post numbered “999999”"),
        ("post=%3Cb%3E", "“&lt;b&gt;”", "“&lt;b&gt;”"),
    ],
)
def test_what_cannot_be_understood_is_told_in_one_sentence(house, query, vi, en):
    for language, sentence in (("vi", vi), ("en", en)):
        house.enterprise.users.model.objects.all().delete()
        response = house.client("officer", language=language).get(f"{FILE}?{query}")
        assert response.status_code == 400
        assert sentence in response.text


def test_the_farthest_days_of_the_calendar_can_be_asked_about(house):
    client = house.client("inspector")
    for day in ("2010-01-01", "2026-05-20", "2050-12-31"):
        assert client.get(FILE, {"on": day}).status_code == 200


def test_a_limit_outside_the_calendar_spoils_one_row_and_no_page(house, officer):
    Term.objects.get(person=house.hoa).correct(years=None, end=date(2099, 1, 1))
    row = answers(officer.get(FILE).text)["reappointment-notice-due"]
    assert row.startswith("không tính được")


def test_somebody_without_a_post_has_a_file_too(house, officer):
    Term.objects.get(person=house.hoa).correct(
        left_on=date(2026, 9, 1), left_by="resignation", leaving_ground="181/2026:34.1.a"
    )
    page = officer.get(FILE).text
    assert "không giữ chức vụ nào ngày 21/11/2026" in page
    assert "Sổ không ghi việc từ chức" not in page
    assert "reconsideration-date" in answers(page)


def test_htmx_gets_the_part_of_the_page_below_the_name(officer):
    fragment = officer.get(FILE, headers=HTMX).text.strip()
    assert fragment in officer.get(FILE).text
    assert "<html" not in fragment


def test_the_file_speaks_english(house):
    page = house.client("officer", language="en").get(FILE).text
    main = page[page.index("<main") : page.index("</main>")]
    for vietnamese in ("Hồ sơ", "Vì sao", "Còn thiếu", "Không", "Chưa rõ", "đến ", "nhiệm kỳ"):
        assert vietnamese not in main, vietnamese
    for english in ("Where they stand in law today", "Why", "Record", "Attested complete", "Who decides what"):
        assert english in main


def test_names_are_text_and_nothing_else(house, officer):
    house.seat("<b>Đậu</b> & Con", code="dau")
    page = officer.get("/persons/dau/").text
    assert "<h1>&lt;b&gt;Đậu&lt;/b&gt; &amp; Con</h1>" in page
    assert "<b>Đậu" not in page


def test_a_file_costs_few_queries(officer, django_assert_max_num_queries):
    officer.get(FILE)
    with django_assert_max_num_queries(40):
        officer.get(FILE)
