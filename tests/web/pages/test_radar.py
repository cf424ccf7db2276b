"""The radar page: one set of lines in a list, in counts and in files, and never a line of somebody else's matter."""

import csv
import re
from datetime import date
from io import BytesIO, StringIO

import pytest
from django.test import Client
from openpyxl import load_workbook
from tests.web.house import NOT_OURS, TODAY, House

from canbo.registry.models import ReadingSetting
from canbo.registry.radar import radar
from canbo.registry.radar.kept import _kept
from canbo.web.pages import radar as page_of_radar

FILES = ("/radar.xlsx", "/radar.csv")
HTMX = {"HX-Request": "true"}


@pytest.fixture
def house(db, settings):
    settings.CANBO_TODAY = TODAY
    return House()


@pytest.fixture
def busy(house):
    """Three lines more: a term that ends, one that is over, an assessment missing."""
    house.graded(house.seat("Đỗ Văn Khải", "general_director", start=date(2022, 2, 1)))
    house.graded(house.seat("Lý Công Toàn", start=date(2021, 11, 9)))
    house.seat("Mai Ngọc Trâm", start=date(2024, 1, 1))
    return house


def rows(page):
    return len(re.findall(r'<li class="row ', page))


def names(page):
    return re.findall(r'<p class="who"><a href="[^"]+">([^<]+)</a>', page)


def in_csv(response):
    return list(csv.reader(StringIO(response.content.decode("utf-8-sig"))))


def in_excel(response):
    return [list(row) for row in load_workbook(BytesIO(response.content)).active.iter_rows(values_only=True)]


@pytest.mark.parametrize(
    ("language", "heading", "lead", "who", "why"),
    [
        (
            "vi",
            "Luật đang đòi hỏi gì, với ai, trước ngày nào",
            "Thứ Bảy 21/11/2026 · 1 người giữ chức vụ · ",
            "bộ phận tham mưu công tác cán bộ",
            "Vì sao",
        ),
        (
            "en",
            "What the law requires, of whom, by when",
            "Saturday 21/11/2026 · 1 office-holder · ",
            "the personnel advisory body",
            "Why",
        ),
    ],
)
def test_a_line_says_what_is_due_by_when_from_whom_and_why(house, language, heading, lead, who, why):
    page = house.client("officer", language=language).get("/").text
    assert f"<h1>{heading}</h1>" in page
    assert lead in page
    assert "12/11/2026" in page
    assert who in page
    assert re.search(rf'<a href="/persons/hoa/\?post=\d+#relief-ground">{why}</a>', page)
    assert 'href="/law/181/2026/35/#1.c"' in page
    assert names(page) == ["Trần Minh Hòa"]


def test_counts_tell_overdue_soon_and_the_year(busy):
    lead = re.search(r'<p class="lead">.*?</p>', busy.client("officer").get("/").text).group()
    text = re.sub("<[^>]+>", "", lead)
    assert "4 người giữ chức vụ · 3 việc quá hạn, 0 việc trong 30 ngày làm việc, 1 việc trong 12 tháng" in text


@pytest.mark.parametrize("role", ["officer", "authority", "inspector"])
def test_those_who_do_the_work_see_the_page_and_its_files(house, role):
    client = house.client(role)
    assert [client.get(path).status_code for path in ("/", *FILES)] == [200, 200, 200]


@pytest.mark.parametrize("role", ["office_holder", "administrator"])
def test_others_are_led_on_and_refused_the_files(house, role):
    client = house.client(role)
    assert client.get("/").status_code == 302
    assert [client.get(path).status_code for path in FILES] == [403, 403]


def test_the_anonymous_get_no_file(house):
    assert {Client().get(path).url.partition("?")[0] for path in FILES} == {"/sign-in/"}


@pytest.mark.parametrize(
    ("role", "query"),
    [
        ("officer", ""),
        ("officer", "?kind=relief-ground"),
        ("officer", "?body=sm&kind=term-over"),
        ("inspector", ""),
        ("inspector", "?body=b1"),
        ("inspector", "?body=xa"),
    ],
)
def test_list_count_and_files_agree(busy, role, query):
    client = busy.client(role)
    page = client.get(f"/{query}").text
    counted = int(re.search(r'aria-current="true">[^<]+<span class="n">(\d+)</span>', page).group(1))
    files = in_csv(client.get(f"/radar.csv{query}")), in_excel(client.get(f"/radar.xlsx{query}"))
    assert rows(page) == counted == len(files[0]) - 1 == len(files[1]) - 1 > 0
    assert [row[3] for row in files[0][1:]] == [row[3] for row in files[1][1:]] == names(page)


def test_the_counts_of_the_chips_are_those_behind_them(busy):
    client = busy.client("officer")
    chips = re.findall(r'<li><a href="([^"]+)"[^>]*>[^<]+<span class="n">(\d+)</span>', client.get("/").text)
    assert len(chips) == 6
    for href, count in chips:
        assert rows(client.get(href).text) == int(count)


def test_nothing_of_another_house_is_there_to_be_found(busy):
    client = busy.client("officer")
    seen = [client.get("/").text, client.get("/radar.csv").content.decode(), str(in_excel(client.get("/radar.xlsx")))]
    for text in seen:
        assert NOT_OURS not in text
        assert "Công ty Xa" not in text
        assert "Bộ Hai" not in text
    assert "Bộ Một" in seen[0]  # the label under which their enterprise stands
    assert NOT_OURS in busy.client("inspector").get("/").text


def test_a_body_of_others_is_refused_in_the_words_of_one_that_does_not_exist(house):
    client = house.client("officer")
    sentences = []
    for code in ("xa", "khong-co"):
        response = client.get("/", {"body": code})
        assert response.status_code == 400
        sentences.append(re.search(r"<h1>.*?</p>", response.text, re.DOTALL).group().replace(f"“{code}”", "…"))
    assert sentences[0] == sentences[1]


def test_an_agency_stands_for_all_it_owns(house):
    assert names(house.client("inspector").get("/", {"body": "b2"}).text) == [NOT_OURS]


def test_nobody_finds_grounds_against_themselves(house):
    page = house.client_of(house.hoa).get("/").text
    assert "35/#1.c" not in page
    assert names(page) == []


@pytest.mark.parametrize("query", ["", "?kind=relief-ground", "?body=sm"])
def test_htmx_gets_the_part_of_the_page_that_changes(busy, query):
    client = busy.client("officer")
    fragment = client.get(f"/{query}", headers=HTMX).text.strip()
    assert fragment in client.get(f"/{query}").text
    assert "<html" not in fragment
    assert rows(fragment) > 0


@pytest.mark.parametrize("path", ["/", *FILES])
@pytest.mark.parametrize(
    ("query", "vi", "en"),
    [
        ("kind=zz", "Không có loại việc “zz”", "There is no kind of matter “zz”"),
        ("body=zz", "Không có đơn vị “zz”", "There is no body “zz”"),
        ("on=xx", "“xx” không phải là một ngày", "“xx” is no date"),
        ("on=31/02/2026", "“31/02/2026” không phải là một ngày", "“31/02/2026” is no date"),
        ("on=2009-12-31", "Lịch làm việc chỉ có từ 01/01/2010", "The calendar reaches from 01/01/2010"),
        ("on=2051-01-01", "Lịch làm việc chỉ có từ 01/01/2010", "The calendar reaches from 01/01/2010"),
        ("on=2050-12-30", "nằm ngoài lịch làm việc", "lies outside the calendar"),
        ("known_on=2026-11-22", "Chưa ai biết điều gì của ngày 22/11/2026", "Nobody knows yet"),
    ],
)
def test_what_cannot_be_understood_is_told_in_one_sentence(house, path, query, vi, en):
    for language, sentence in (("vi", vi), ("en", en)):
        house.enterprise.users.model.objects.all().delete()
        response = house.client("officer", language=language).get(f"{path}?{query}")
        assert response.status_code == 400
        assert sentence in response.text


def test_a_page_that_is_none_is_the_nearest(house):
    client = house.client("officer")
    assert names(client.get("/?page=99").text) == names(client.get("/?page=x").text) == ["Trần Minh Hòa"]


def test_many_lines_come_page_by_page_and_the_headings_count_them_all(busy, monkeypatch):
    monkeypatch.setattr(page_of_radar, "LINES_A_PAGE", 2)
    client = busy.client("officer")
    pages = [client.get(f"/?page={number}").text for number in (1, 2, 3)]
    assert [rows(page) for page in pages] == [2, 2, 1]
    assert len({name for page in pages for name in names(page)}) == 4
    assert 'Quá hạn <span class="n">3</span>' in pages[0]
    assert 'Quá hạn <span class="n">3</span>' in pages[1]
    assert "?page=2" in pages[0]


def test_names_are_text_and_nothing_else(house):
    house.seat("<b>Đậu</b> & Con", start=date(2021, 11, 9))
    page = house.client("officer").get("/").text
    assert "&lt;b&gt;Đậu&lt;/b&gt; &amp; Con" in page
    assert "<b>Đậu" not in page


@pytest.mark.parametrize("name", ["=1+1", "+84", "-2", "@SUM(A1)"])
def test_no_cell_of_a_file_is_a_formula(house, name):
    house.seat(name, start=date(2021, 11, 9))
    client = house.client("officer")
    cells = load_workbook(BytesIO(client.get("/radar.xlsx").content)).active
    found = [cell for row in cells.iter_rows() for cell in row if cell.value == name]
    assert [cell.data_type for cell in found] == ["s"] * len(found) != []
    assert f"'{name}" in [row[3] for row in in_csv(client.get("/radar.csv"))]
    assert name not in [row[3] for row in in_csv(client.get("/radar.csv"))]


def test_a_file_speaks_its_readers_language_and_names_its_day(house):
    response = house.client("officer", language="en").get("/radar.csv")
    heads, line = in_csv(response)
    assert heads[:4] == ["Due", "Standing", "Code", "Name"]
    assert line[:4] == ["12/11/2026", "Overdue", "hoa", "Trần Minh Hòa"]
    assert "Decree 181/2026, Article 35(1)(c)" in line[10]
    assert 'filename="radar-2026-11-21.csv"' in response.headers["Content-Disposition"]
    assert "no-store" in response.headers["Cache-Control"]


def test_days_in_a_workbook_are_days(house):
    (_, line) = in_excel(house.client("officer").get("/radar.xlsx"))
    assert line[0].date() == date(2026, 11, 12)


def test_while_no_reading_is_settled_a_note_says_who_can(house):
    officer, link = house.client("officer"), 'href="/readings/"'
    page = officer.get("/").text
    assert "Có câu trả lời còn chờ người quản trị chọn cách đọc: 15 chỗ" in page
    author = house.reader("administrator")
    author.bodies.add(house.enterprise)
    administrator = Client()
    administrator.force_login(author, backend="canbo.registry.signin.PasswordBackend")
    asked = administrator.get("/").text
    assert "Chọn cách đọc" in asked
    assert (link in page) == (link in asked)
    ReadingSetting.objects.create(name="reading_17_1", choice="working_days", author=author, reason="thử")
    for client in (officer, administrator):
        assert "cách đọc" not in client.get("/").text[client.get("/").text.index("<main") :]


def test_an_empty_radar_says_that_there_is_nothing_to_do(db, settings):
    settings.CANBO_TODAY = TODAY
    house = House()
    house.voted(house.hoa, low=1, held_on=date(2026, 11, 1))
    page = house.client("officer").get("/").text
    assert "Không có việc gì phải làm" in page
    assert 'class="bar' not in page
    assert "radar.xlsx" not in page


def test_a_filter_that_finds_nothing_can_be_taken_away(house):
    page = house.client("officer").get("/", {"kind": "retirement"}).text
    assert "Không có việc nào khớp bộ lọc" in page
    assert 'aria-current="true">Nghỉ hưu<span class="n">0</span>' in page


def test_a_register_without_anybody_leads_to_the_import(house):
    from canbo.registry.models import Term

    Term.objects.get(person=house.hoa).correct(left_on=date(2026, 1, 1), left_by="transfer")
    assert "Sổ chưa có người giữ chức vụ nào" in house.client("officer").get("/").text


def test_the_radar_of_another_day_says_so_and_leads_back(house):
    page = house.client("inspector").get("/", {"on": "01/11/2026"}).text
    assert "Trang này theo ngày 01/11/2026, với những gì đang biết." in page
    assert "12/11/2026" in page
    assert "on=2026-11-01" in re.search(r'<p class="who"><a href="([^"]+)"', page).group(1)
    assert "Trang này theo ngày" not in house.client("authority").get("/", {"on": "21/11/2026"}).text


def test_the_radar_is_read_as_it_was_known(house):
    house.seat("Lý Công Toàn", start=date(2021, 11, 9))
    client = house.client("inspector")
    assert {"Lý Công Toàn", "Trần Minh Hòa"} <= set(names(client.get("/").text))
    page = client.get("/", {"known_on": "2026-11-20"}).text
    assert "Lý Công Toàn" not in page
    assert "Trần Minh Hòa" in names(page)
    assert "như đã biết đến hết ngày 20/11/2026" in page


def test_reading_the_page_costs_the_same_number_of_queries_for_more_persons(house, django_assert_max_num_queries):
    client = house.client("officer")
    client.get("/")
    _kept.clear()
    with django_assert_max_num_queries(90) as first:  # the tables of the register are looked at before and after
        client.get("/")
    with django_assert_max_num_queries(45):
        client.get("/")
    for number in range(12):
        house.seat(f"Người {number}", start=date(2021, 11, 9))
    with django_assert_max_num_queries(len(first)):
        client.get("/")


def test_the_page_shows_what_the_radar_has(busy):
    user = busy.reader("officer")
    client = Client()
    client.force_login(user, backend="canbo.registry.signin.PasswordBackend")
    found = radar(user, TODAY)
    page = client.get("/").text
    assert names(page) == [line.person.full_name for line in found.lines if line.person]
    assert all(line.what.vi in page for line in found.lines)
