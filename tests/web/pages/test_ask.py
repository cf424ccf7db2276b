"""The ask page: every status, what stands beside the answer, and an address that can be sent to somebody else."""

import re
from datetime import date
from urllib.parse import parse_qsl, urlsplit

import pytest
from tests.web.people import ROLES

from canbo.law.book import questions
from canbo.law.catalogue import fact_list
from canbo.registry.models import ReadingSetting
from canbo.web.pages.ask import SECTIONS

MEMBER = {"position": "council_member"}
ALL_NO = {s.name: "false" for s in fact_list("relief-ground") if s.type == "bool" and not s.is_act}
ALL_NO |= {"duty_reprimands_this_term": "0", "failing_years_in_a_row": "0", "failing_years_this_term": "0"}
HTMX = {"HX-Request": "true"}


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


@pytest.fixture
def officer(signed_in):
    return signed_in("officer")


def ask(client, question, **facts):
    return client.get(f"/ask/{question}/", facts, follow=True).text


def votes(low, cast=21):
    return {**MEMBER, **ALL_NO, "low_confidence_votes": str(low), "confidence_votes_cast": str(cast)}


def given(page):
    """The headline in words, without signs and tags."""
    found = re.search(r'<p class="given">(.*?)</p>', page, re.DOTALL)[1]
    return " ".join(re.sub(r"<[^>]+>", " ", found).split())


def part(page, heading, end="<h3>"):
    """What stands under a heading of the answer."""
    start = page.index(heading)
    stop = page.find(end, start + len(heading))
    return page[start : stop if stop > 0 else len(page)]


def field(page, name):
    start = page.index(f'id="fact-{name}"')
    stop = page.find('class="field fact"', start + 1)
    return page[start : stop if stop > 0 else page.index("</form>", start)]


# The list


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("address", ["/ask/", "/ask/relief-ground/"])
def test_every_role_may_ask(signed_in, role, address):
    assert signed_in(role).get(address).status_code == 200


@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_question_is_listed_in_a_section(signed_in, language):
    page = signed_in("officer", language=language).get("/ask/").text
    for question in questions().questions.values():
        assert page.count(f'href="/ask/{question.name}/"') == 1
    assert dict(SECTIONS)["other"].said(language) not in page


def test_a_person_goes_along_from_the_list_to_the_question(officer):
    assert 'href="/ask/relief-ground/?person=P-1%2F2"' in officer.get("/ask/", {"person": "P-1/2"}).text


@pytest.mark.parametrize("name", ["no-such-question", "relief_ground", "relief-ground%00"])
def test_what_is_no_question_is_not_found(officer, name):
    assert officer.get(f"/ask/{name}/").status_code == 404


@pytest.mark.parametrize("question", sorted(questions().questions))
@pytest.mark.parametrize("language", ["vi", "en"])
def test_every_question_has_its_page(signed_in, question, language):
    page = ask(signed_in("officer", language=language), question)
    assert f"<h1>{questions().get(question).words.said(language)}</h1>" in page.replace("&#x27;", "'")


# The answers


@pytest.mark.parametrize(("low", "answer"), [(13, "Không"), (14, "Chưa rõ còn thiếu 1"), (15, "Có")])
def test_two_thirds_of_the_votes(officer, low, answer):
    assert given(ask(officer, "relief-ground", **votes(low))) == answer


def test_exactly_two_thirds_names_the_reading(officer):
    page = ask(officer, "relief-ground", **votes(14))
    missing = part(page, "Còn thiếu</h3>")
    assert 'href="#fact-reading_35_1_c"' in missing
    assert "nên xác định trước" in missing
    assert "phải trên hai phần ba → Không; từ hai phần ba trở lên → Có" in missing


def test_an_answer_is_told_in_english(signed_in):
    page = ask(signed_in("officer", language="en"), "relief-ground", **votes(14))
    assert given(page) == "Unknown 1 missing"
    assert "more than two thirds → No; two thirds or more → Yes" in page


def test_a_person_the_law_does_not_govern(officer):
    page = ask(officer, "relief-ground", position="hired_director")
    assert given(page) == "Không áp dụng"
    assert "Nó áp dụng cho:" in page
    assert 'href="/law/181/2026/2/#3"' in page
    assert "Còn thiếu" not in page


def test_a_day_on_which_other_law_holds_names_that_law(officer):
    page = ask(officer, "relief-ground", on="01/06/2022", **votes(14))
    assert given(page) == "Không có hiệu lực"
    assert 'href="/law/159/2020/"' in page
    assert "21/05/2026" in page
    assert 'class="field fact"' not in page


def test_a_day_on_which_no_listed_law_holds(officer):
    assert "Không văn bản nào được liệt kê" in ask(officer, "relief-ground", on="01/06/2000")


def test_a_matter_begun_earlier_stays_with_the_law_of_its_day(officer):
    page = ask(officer, "relief-ground", begun="2026-05-20", **votes(15))
    assert given(page) == "Không có hiệu lực"
    assert "việc bắt đầu ngày 20/05/2026" in page
    assert given(ask(officer, "relief-ground", begun="2026-05-21", **votes(15))) == "Có"


def test_facts_are_not_lost_on_a_day_on_which_nothing_is_asked(officer):
    page = ask(officer, "relief-ground", on="01/06/2022", **MEMBER)
    assert '<input type="hidden" name="position" value="council_member">' in page


def test_an_answer_that_is_a_day_is_told_with_weekday_and_distance(officer):
    page = ask(officer, "term-end", **MEMBER, term_start="14/04/2023", term_years="5")
    assert given(page).startswith("14/04/2028 Thứ Sáu, còn")


def test_an_answer_that_is_a_number_is_told_with_its_unit(officer):
    facts = {
        "leaves_voluntarily": "true",
        "service_months": "125",
        "service_odd_days": "0",
        "monthly_wage": "10.000.000",
    }
    page = ask(officer, "discontinuation-allowance", on="01/06/2020", **facts, failing_years_in_a_row="0")
    assert given(page).endswith("đồng")
    assert given(ask(officer, "counted-working-years", on="01/06/2020", **facts)) == "10,5 năm"


def test_an_answer_of_a_closed_list_is_told_in_words(officer):
    page = ask(officer, "leaving-form", **votes(15))
    assert given(page) == "miễn nhiệm"
    assert "Miễn nhiệm đi trước" in page


def test_the_trail_stands_with_the_article_in_the_margin_and_the_numbers(officer):
    page = ask(officer, "relief-ground", **votes(15))
    row = re.search(r'<ul class="rows because">(.*?)</ul>\s*</div>|<ul class="rows because">(.*)', page, re.DOTALL)[0]
    assert 'href="/law/181/2026/35/#1.c"' in row
    assert "số phiếu tín nhiệm thấp: 15" in row
    assert "tổng số phiếu tín nhiệm đã bỏ: 21" in row


def test_a_provisional_year_is_marked(officer):
    facts = {"position": "council_member", "term_end": "2030-03-01", "reading_17_1": "working_days"}
    assert "Tạm tính" in ask(officer, "reappointment-notice-due", **facts)


def test_a_warning_under_an_open_reading_takes_the_earlier_day_and_says_so(officer):
    page = ask(officer, "reappointment-notice-due", position="council_member", term_end="2027-03-01")
    assert "nên lấy ngày sớm hơn" in page
    page = ask(
        officer,
        "reappointment-notice-due",
        position="council_member",
        term_end="2027-03-01",
        reading_17_1="working_days",
    )
    assert "nên lấy ngày sớm hơn" not in page


def test_the_calendar_ends_somewhere_and_says_so(officer):
    page = ask(
        officer,
        "reappointment-notice-due",
        position="council_member",
        term_end="2052-01-01",
        reading_17_1="working_days",
    )
    assert given(page) == "Chưa trả lời được"
    assert "2010–2050" in page


def test_who_may_decide_is_told_beside_the_answer(officer):
    power = part(ask(officer, "relief-ground", **votes(15)), "Ai được quyết định</h3>")
    assert "cấp có thẩm quyền" in power
    assert 'href="/law/181/2026/35/#3.b"' in power


def test_the_least_change_can_be_tried(officer):
    facts = {"position": "controller", "second_post": "controller_state_enterprise", "controller_posts": "4"}
    facts |= {"owner_agency_decided_second_post": "false"}
    page = ask(
        officer,
        "concurrent-office-allowed",
        **{**facts, "position": "council_member", "second_post": "director_own_company"},
    )
    assert given(page) == "Không"
    acts = part(page, "Ít nhất phải thay đổi gì", "</ul>")
    tried = re.search(r'href="(\?[^"]+)"', acts)[1].replace("&amp;", "&")
    assert given(officer.get(f"/ask/concurrent-office-allowed/{tried}", follow=True).text) == "Có"


def test_no_least_change_is_offered_for_what_nobody_wishes(officer):
    assert "Ít nhất phải thay đổi" not in ask(officer, "relief-ground", **votes(3))


# The form


def test_only_the_facts_the_question_reads_are_asked_in_the_order_of_the_law(officer):
    page = ask(officer, "concurrent-office-allowed")
    asked = re.findall(r'id="fact-(\w+)"', page)
    assert asked == [spec.name for spec in fact_list("concurrent-office-allowed")]
    assert page.index("Giữ chức vụ gì, ở đâu?") < page.index("Kiêm nhiệm gì?") < page.index("được đọc thế nào?")


def test_a_fact_says_who_establishes_it_and_which_provisions_read_it(officer):
    told = field(ask(officer, "relief-ground"), "serving_warning")
    assert 'href="/law/181/2026/35/#1.a"' in told
    assert "cấp có thẩm quyền" in told
    assert 'href="/law/181/2026/35/#1.b"' not in told


def test_a_fact_only_the_question_reads_says_so(officer):
    assert "Chính câu hỏi cần dữ kiện này." in field(ask(officer, "reconsideration-date"), "left_by")


def test_yes_no_and_unknown_are_three_answers(officer):
    told = field(ask(officer, "relief-ground", serving_warning="false"), "serving_warning")
    assert re.findall(r'value="(\w+)"( checked)?', told) == [("true", ""), ("false", " checked"), ("unknown", "")]


def test_an_act_nobody_recorded_is_not_left_open(officer):
    told = field(ask(officer, "resignation-ground"), "unaware_of_abuse")
    assert "Không ghi nhận" in told
    assert "Chưa rõ" not in told


def test_a_missing_fact_is_marked_in_its_place_and_the_first_to_ask_too(officer):
    page = ask(officer, "relief-ground", **votes(14))
    assert "Nên xác định điều này trước." in field(page, "reading_35_1_c")
    assert "Hiện không làm thay đổi câu trả lời." in field(page, "reading_34_1_dd")


def test_long_numbers_may_be_written_in_groups(officer):
    told = field(ask(officer, "discontinuation-allowance", monthly_wage="12.345.000"), "monthly_wage")
    assert 'value="12.345.000"' in told
    assert "errors" not in told


# Readings


@pytest.fixture
def settled(reader):
    author = reader("administrator", full_name="Quản trị viên (mẫu)")
    return ReadingSetting.objects.create(
        name="reading_35_1_c", choice="at_least_two_thirds", author=author, reason="công văn trả lời"
    )


def test_the_installations_reading_is_used_and_shown(officer, settled):
    page = ask(officer, "relief-ground", **votes(14))
    assert given(page) == "Có"
    rests = part(page, "Dựa trên các cách đọc</h3>")
    assert "<b>từ hai phần ba trở lên</b>" in rests
    assert "(đã chọn ở hệ thống này)" in rests
    assert "Quản trị viên (mẫu)" in field(page, "reading_35_1_c")
    assert "reading_35_1_c" not in officer.get("/ask/relief-ground/", votes(14), follow=True).request["QUERY_STRING"]


def test_another_reading_may_be_tried_for_one_asking(officer, settled):
    page = ask(officer, "relief-ground", **votes(14), reading_35_1_c="over_two_thirds")
    assert given(page) == "Không"
    assert "(chỉ thử trong lần hỏi này)" in page
    assert "Giá trị đã biết: từ hai phần ba trở lên" in field(page, "reading_35_1_c")
    assert ReadingSetting.objects.count() == 1


def test_a_settled_reading_may_be_left_open_for_one_asking(officer, settled):
    assert given(ask(officer, "relief-ground", **votes(14), reading_35_1_c="unknown")) == "Chưa rõ còn thiếu 1"


def test_a_reading_settled_later_was_not_known_on_an_earlier_day(officer, settled):
    day_before = (settled.set_at.date() - date.resolution).isoformat()
    page = ask(officer, "relief-ground", **votes(14), known_on=day_before)
    assert given(page) == "Chưa rõ còn thiếu 1"


# The address


def test_a_form_sent_without_scripts_leads_to_the_short_address(officer):
    sent = {
        "on": "21/11/2026",
        "begun": "",
        "known_on": "",
        "was": "x",
        "low_confidence_votes": "14",
        "serving_warning": "unknown",
    }
    response = officer.get("/ask/relief-ground/", sent)
    assert response.status_code == 302
    assert response.url == "/ask/relief-ground/?on=2026-11-21&low_confidence_votes=14"


def test_an_address_gives_another_reader_the_same_answer(officer, signed_in):
    response = officer.get("/ask/relief-ground/", votes(15), follow=True)
    address = f"{response.request['PATH_INFO']}?{response.request['QUERY_STRING']}"
    assert given(signed_in("inspector").get(address).text) == given(response.text) == "Có"


def test_the_lasting_address_names_the_day(officer, settings):
    page = ask(officer, "relief-ground", **votes(15))
    lasting = re.search(r'href="(\?[^"]+)">Địa chỉ', page)[1].replace("&amp;", "&")
    settings.CANBO_TODAY = date(2026, 5, 1)
    assert given(officer.get(f"/ask/relief-ground/{lasting}").text) == "Có"
    assert given(ask(officer, "relief-ground", **votes(15))) == "Không có hiệu lực"


def test_a_fact_the_question_does_not_use_is_kept_and_ignored(officer):
    response = officer.get("/ask/term-end/", {**MEMBER, "serving_warning": "true"})
    assert response.status_code == 200
    assert '<input type="hidden" name="serving_warning" value="true">' in response.text


# HTMX


def htmx(client, question, **sent):
    return client.get(f"/ask/{question}/", sent, headers=HTMX)


def test_a_change_gives_the_answer_and_the_marks_but_not_the_boxes(officer):
    was = re.search(r'name="was" value="([^"]*)"', ask(officer, "relief-ground"))[1]
    response = htmx(officer, "relief-ground", was=was, on="21/11/2026", **votes(14))
    assert "<html" not in response.text
    assert given(response.text) == "Chưa rõ còn thiếu 1"
    assert 'id="mark-reading_35_1_c" hx-swap-oob="outerHTML"' in response.text
    assert '<input id="id_low_confidence_votes"' not in response.text
    assert "Chưa rõ, còn thiếu 1" in response.text
    replaced = urlsplit(response.headers["HX-Replace-Url"])
    assert replaced.path == "/ask/relief-ground/"
    assert dict(parse_qsl(replaced.query)) == {**votes(14), "on": "2026-11-21"}
    assert "HX-Retarget" not in response.headers


def test_another_day_gives_the_whole_form_anew(officer):
    response = htmx(officer, "relief-ground", was="2026-11-21|||/", on="01/06/2022", **MEMBER)
    assert (response.headers["HX-Retarget"], response.headers["HX-Reswap"]) == ("#asking", "outerHTML")
    assert '<form class="fill"' in response.text


def test_a_box_at_fault_is_given_anew_and_again_when_it_is_mended(officer):
    was = re.search(r'name="was" value="([^"]*)"', ask(officer, "relief-ground"))[1]
    response = htmx(officer, "relief-ground", was=was, low_confidence_votes="many")
    box = re.search(r'<input id="id_low_confidence_votes"[^>]*>', response.text)[0]
    assert 'aria-invalid="true"' in box
    assert 'value="many"' in box
    mended = htmx(officer, "relief-ground", was=was, low_confidence_votes="14", wrong="low_confidence_votes")
    box = re.search(r'<input id="id_low_confidence_votes"[^>]*>', mended.text)[0]
    assert "aria-invalid" not in box
