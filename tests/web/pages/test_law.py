"""The law pages, as readers of every role and in both languages meet them."""

import re
from datetime import date

import pytest
from tests.web.people import ROLES

from canbo.kernel.citation import Citation
from canbo.law.book import lawbook, questions
from canbo.law.instruments import ALL
from canbo.law.units import instruments_with_units, units
from canbo.registry.models import ReadingSetting
from canbo.web.law_links import law_address
from canbo.web.pages.law_rows import KINDS, article_page, asked_by, parts_of, used_by

ENCODED = sorted({article.instrument for article in lawbook().articles.values()})
EVERY_ARTICLE = [(instrument, part) for instrument in ENCODED for part in parts_of(instrument)]


@pytest.fixture
def officer(signed_in):
    return signed_in("officer")


@pytest.fixture
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


def row_of(page, anchor):
    """The row with this id."""
    start = page.index(f'id="{anchor}"')
    return page[start : page.index('<li class="row', start)] if '<li class="row' in page[start:] else page[start:]


@pytest.mark.parametrize("role", ROLES)
@pytest.mark.parametrize("address", ["/law/", "/law/181/2026/", "/law/181/2026/35/"])
def test_the_law_is_open_to_every_role(signed_in, role, address):
    assert signed_in(role).get(address).status_code == 200


@pytest.mark.parametrize(
    "address", ["/law/999/1999/", "/law/nothing/", "/law/181/2026/99/", "/law/181/2026/x%00y/", "/law/159/2020/1/"]
)
def test_what_is_not_in_the_law_is_not_found(officer, address):
    assert officer.get(address).status_code == 404


@pytest.mark.parametrize(("language", "heading"), [("vi", "Văn bản"), ("en", "The law")])
def test_every_instrument_is_listed_with_its_status(signed_in, language, heading, today):
    page = signed_in("officer", language=language).get("/law/").text
    assert f"<h1>{heading}</h1>" in page
    for instrument in ALL:
        assert f'href="/law/{instrument.id}/"' in page, instrument.id


def test_a_relation_that_changes_effect_is_framed_and_says_so(officer):
    listed = officer.get("/law/").text
    assert '<span class="frame">bãi bỏ</span> <a href="/law/159/2020/">' in listed
    page = officer.get("/law/159/2020/").text
    framed = re.search(r'<li class="changes">.*?</li>', page, re.DOTALL)[0]
    assert "bị bãi bỏ bởi" in framed
    assert "thay đổi hiệu lực" in framed


def test_a_relation_that_changes_nothing_is_not_framed(officer):
    page = officer.get("/law/181/2026/").text
    based_on = re.search(r'<li class="">\s*<b>căn cứ</b>.*?</li>', page, re.DOTALL)[0]
    assert "thay đổi hiệu lực" not in based_on


@pytest.mark.parametrize(
    ("on", "status"),
    [
        (date(2026, 5, 20), "Chưa có hiệu lực"),
        (date(2026, 5, 21), "Đang có hiệu lực"),
    ],
)
def test_an_instrument_holds_from_its_first_day(officer, settings, on, status):
    settings.CANBO_TODAY = on
    assert status in officer.get("/law/181/2026/").text


@pytest.mark.parametrize(
    ("on", "status"), [(date(2025, 6, 30), "Đang có hiệu lực"), (date(2025, 7, 1), "Hết hiệu lực")]
)
def test_an_instrument_holds_to_its_last_day(officer, settings, on, status):
    settings.CANBO_TODAY = on
    assert f'<b class="">{status}' in officer.get("/law/46/2010/").text


def test_a_date_nobody_checked_is_marked(officer):
    assert "Chưa kiểm chứng" in officer.get("/law/159/2020/").text
    assert "Chưa kiểm chứng" not in officer.get("/law/181/2026/").text


@pytest.mark.parametrize("instrument", instruments_with_units())
def test_coverage_tells_every_unit(officer, instrument):
    page = officer.get(f"/law/{instrument}/").text
    known = sum(unit in lawbook().citations for unit in units(instrument))
    assert f"{known} trên {len(units(instrument))} dòng đã mã hóa" in page


def test_an_instrument_that_is_only_listed_says_so(officer):
    assert "chỉ được liệt kê" in officer.get("/law/159/2020/").text


@pytest.mark.parametrize("instrument", [i.id for i in ALL])
def test_every_instrument_has_a_page_in_both_languages(signed_in, instrument):
    officer = signed_in("officer")
    for language in ("vi", "en"):
        officer.post("/language/", {"language": language})
        assert officer.get(f"/law/{instrument}/").status_code == 200


@pytest.mark.parametrize(("instrument", "part"), EVERY_ARTICLE)
def test_every_article_has_a_page_and_every_unit_its_place(lang, instrument, part):
    page = article_page(instrument, part)
    assert [row.citation for row in page.rows] == parts_of(instrument)[part]
    anchors = [row.anchor for row in page.rows if row.anchor]
    assert len(anchors) == len(set(anchors))
    for row in page.rows:
        address = law_address(Citation.parse(row.citation))
        assert address.startswith(f"/law/{instrument}/{part}/")


def test_every_kind_of_provision_has_words():
    assert {row.kind for article in lawbook().articles.values() for row in article.rows} <= set(KINDS)


def test_an_article_is_told_clause_by_clause_with_its_kind(officer):
    page = officer.get("/law/181/2026/35/").text
    assert "<h1>Điều 35. Miễn nhiệm</h1>" in page
    row = row_of(page, "1.c")
    assert "<b>điểm c</b>" in row
    assert "căn cứ" in row
    assert "low_confidence_votes" in row


def test_an_article_is_told_in_english_too(signed_in):
    page = signed_in("officer", language="en").get("/law/181/2026/35/").text
    assert "<h1>Article 35. Relief from office</h1>" in page
    assert "<b>point c</b>" in row_of(page, "1.c")


def test_what_a_row_computes_is_told_for_each_choice_of_its_reading(officer):
    row = row_of(officer.get("/law/181/2026/35/").text, "1.c")
    assert "Nếu đọc là “phải trên hai phần ba”" in row
    assert "Nếu đọc là “từ hai phần ba trở lên”" in row


def test_a_collecting_row_says_that_one_below_will_do(officer):
    assert "Đúng khi có ít nhất một dòng bên dưới." in row_of(officer.get("/law/181/2026/35/").text, "1")


def test_nested_cases_are_listed_as_cases(officer):
    row = row_of(officer.get("/law/181/2026/17/").text, "2")
    assert row.count('<ul class="cases">') == 3
    assert "xem xét kéo dài thời gian giữ chức vụ" in row


def test_a_time_limit_says_how_long_and_who(officer):
    row = row_of(officer.get("/law/181/2026/35/").text, "3.b")
    assert "10 ngày làm việc, kéo dài được đến 15" in row
    assert "cấp có thẩm quyền" in row


def test_what_is_not_computed_says_why(officer):
    citation, why = next(
        (c, row.why.vi) for c in lawbook().citations if (row := lawbook().find(c)[1]).kind == "declaration"
    )
    place = Citation.parse(citation)
    page = officer.get(f"/law/{place.instrument}/{place.parts[0]}/").text
    assert why in page


def test_a_row_names_the_provisions_and_questions_that_use_it(officer):
    assert "181/2026:35.2" in used_by()["181/2026:35.1.c"]
    assert questions().get("relief-ground") in asked_by()["181/2026:35.1.c"]
    row = row_of(officer.get("/law/181/2026/35/").text, "1.c")
    assert 'href="/law/181/2026/35/#2"' in row
    assert 'href="/ask/relief-ground/"' in row


def test_a_reading_is_shown_beside_its_row_with_whether_it_is_settled(officer, reader):
    assert "Cách đọc số 82: chưa chọn" in row_of(officer.get("/law/181/2026/35/").text, "1.c")
    author = reader("administrator")
    ReadingSetting.objects.create(name="reading_35_1_c", choice="over_two_thirds", author=author, reason="thử")
    row = row_of(officer.get("/law/181/2026/35/").text, "1.c")
    assert "Cách đọc số 82: đã chọn" in row
    assert 'href="/readings/#reading_35_1_c"' in row


def test_a_long_article_lists_all_its_units_and_their_readings(officer):
    page = officer.get("/law/181/2026/12/").text
    assert "chưa được mã hóa" not in page
    assert [row.citation for row in article_page("181/2026", "12").rows] == [
        unit for unit in units("181/2026") if unit.startswith("181/2026:12.")
    ]
    assert "Cách đọc số 30" in row_of(page, "1.p1")


def test_a_clause_stands_before_its_points_even_where_the_list_of_units_has_it_after_them():
    listed = units("46/2010")
    assert listed.index("46/2010:6.1") > listed.index("46/2010:6.1.a")
    rows = [row.citation for row in article_page("46/2010", "6").rows]
    assert rows.index("46/2010:6.1") + 1 == rows.index("46/2010:6.1.a")


def test_articles_are_linked_one_after_another(officer):
    page = officer.get("/law/181/2026/35/").text
    assert 'href="/law/181/2026/34/"' in page
    assert 'href="/law/181/2026/36/"' in page
    assert "→" not in officer.get("/law/181/2026/appendix/").text


def test_the_search_box_leads_to_the_clause(officer):
    assert officer.get("/search/", {"q": "35.1.c"}).url == "/law/181/2026/35/#1.c"
