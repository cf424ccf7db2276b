"""The list of persons: found with and without diacritics, narrowed, page by page, and nobody out of scope."""

import re

import pytest
from django.test import Client
from tests.web.house import NOT_OURS, TODAY, House

from canbo.registry.models import Term
from canbo.web.pages import persons

HTMX = {"HX-Request": "true"}


@pytest.fixture
def house(db, settings):
    settings.CANBO_TODAY = TODAY
    house = House()
    house.seat("Đỗ Văn Khải", "general_director", code="khai")
    house.seat("Hoàng Hòa Bình", "controller", code="binh")
    return house


@pytest.fixture
def officer(house):
    return house.client("officer")


def found(client, **query):
    page = client.get("/persons/", query).text
    names = re.findall(r'<p class="who"><a href="[^"]+">([^<]+)</a>', page)
    assert re.search(rf'role="status">{len(names)} ', page)
    return set(names)


def test_everybody_in_scope_and_nobody_else_is_listed(house, officer):
    ours = {"Trần Minh Hòa", "Đỗ Văn Khải", "Hoàng Hòa Bình"}
    assert found(officer) == ours
    assert found(house.client("inspector")) == {*ours, NOT_OURS}


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        ("Hòa", {"Trần Minh Hòa", "Hoàng Hòa Bình"}),
        ("hoa", {"Trần Minh Hòa", "Hoàng Hòa Bình"}),
        ("HOA MINH", {"Trần Minh Hòa"}),
        ("do van khai", {"Đỗ Văn Khải"}),
        ("Khải", {"Đỗ Văn Khải"}),
        ("khai", {"Đỗ Văn Khải"}),
        ("binh", {"Hoàng Hòa Bình"}),
        ("sao mai", {"Trần Minh Hòa", "Đỗ Văn Khải", "Hoàng Hòa Bình"}),
        ("Sao Mai hoa", set()),
        ("xa", set()),
        ("  ", {"Trần Minh Hòa", "Đỗ Văn Khải", "Hoàng Hòa Bình"}),
        ("%_'\"<b>", set()),
    ],
)
def test_a_name_a_code_or_an_enterprise_is_found_with_or_without_diacritics(officer, asked, names):
    assert found(officer, q=asked) == names


def test_a_position_and_a_body_narrow_the_list_together(house, officer):
    assert found(officer, position="controller") == {"Hoàng Hòa Bình"}
    assert found(officer, body="sm", position="general_director") == {"Đỗ Văn Khải"}
    assert found(officer, body="sm", position="company_chair") == set()
    assert found(officer, body="sm", q="hoa") == {"Trần Minh Hòa", "Hoàng Hòa Bình"}
    assert found(house.client("inspector"), body="b2") == {NOT_OURS}


def test_a_post_that_was_left_is_not_held(house, officer):
    Term.objects.get(person__code="khai").correct(left_on=TODAY, left_by="transfer")
    assert found(officer, position="general_director") == set()
    assert "không giữ chức vụ nào hôm nay" in officer.get("/persons/", {"q": "khải"}).text


def test_a_row_says_which_post_until_when(officer):
    page = officer.get("/persons/", {"q": "Trần Minh Hòa"}).text
    assert "Thành viên Hội đồng thành viên, Tập đoàn Sao Mai (mẫu)" in page
    assert "14/04/2028" in page
    assert "nghỉ hưu 01/04/2037" in page
    assert 'href="/persons/hoa/"' in page


def test_the_list_speaks_english(house):
    page = house.client("officer", language="en").get("/persons/").text
    assert "<h1>Persons</h1>" in page
    assert "3 persons you may see" in page
    assert "Hết nhiệm kỳ" not in page


@pytest.mark.parametrize(
    ("query", "sentence"),
    [
        ("body=zz", "Không có đơn vị “zz”"),
        ("body=xa", "Không có đơn vị “xa”"),
        ("position=king", "Không có chức danh “king”"),
    ],
)
def test_what_does_not_exist_is_told_in_one_sentence(officer, query, sentence):
    response = officer.get(f"/persons/?{query}")
    assert response.status_code == 400
    assert sentence in response.text


def test_htmx_gets_the_rows_as_they_stand_in_the_page(officer):
    fragment = officer.get("/persons/?q=hoa", headers=HTMX).text.strip()
    assert fragment in officer.get("/persons/?q=hoa").text
    assert "<html" not in fragment


def test_many_persons_come_page_by_page_and_the_filter_stays(officer, monkeypatch):
    monkeypatch.setattr(persons, "PERSONS_A_PAGE", 1)
    first, second = (officer.get(f"/persons/?q=hoa&page={number}").text for number in (1, 2))
    assert "2 người" in first
    assert "?q=hoa&amp;page=2" in first
    assert re.findall(r'class="who"><a href="([^"]+)"', first + second) == ["/persons/binh/", "/persons/hoa/"]
    assert officer.get("/persons/?page=77").status_code == 200


def test_an_office_holder_is_led_to_their_own_file(house):
    client = house.client("office_holder")
    assert client.get("/persons/").url == "/persons/hoa/"
    assert found(client, q="khải") == set()
    assert found(client, q="hòa") == {"Trần Minh Hòa"}


def test_an_administrator_without_bodies_is_refused(house):
    response = house.client("administrator").get("/persons/")
    assert response.status_code == 403
    assert "không mở cho vai trò của bạn" in response.text


def test_the_anonymous_are_asked_to_sign_in(house):
    assert Client().get("/persons/").url == "/sign-in/?next=/persons/"


def test_names_are_text_and_nothing_else(house, officer):
    house.seat("<b>Đậu</b> & Con")
    page = officer.get("/persons/", {"q": '"><script>alert(1)</script>'}).text + officer.get("/persons/").text
    assert "<b>Đậu" not in page
    assert "<script>alert" not in page


def test_the_list_costs_the_same_number_of_queries_for_more_persons(house, officer, django_assert_max_num_queries):
    officer.get("/persons/")
    with django_assert_max_num_queries(25) as first:
        officer.get("/persons/")
    for number in range(10):
        house.seat(f"Người {number}")
    with django_assert_max_num_queries(len(first)):
        officer.get("/persons/")
