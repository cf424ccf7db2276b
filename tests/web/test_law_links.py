import pytest

from canbo.kernel.citation import Citation
from canbo.kernel.errors import CanboError
from canbo.law.instruments import ALL
from canbo.web.law_links import InstrumentConverter, anchor, in_page, law_address


def test_every_known_instrument_fits_into_an_address():
    import re

    assert [i.id for i in ALL if not re.fullmatch(InstrumentConverter.regex, i.id)] == []


@pytest.mark.parametrize("address", ["181", "181/26", "181/2026/35", "", "35.1"])
def test_what_is_no_instrument_fits_into_none(address):
    import re

    assert not re.fullmatch(InstrumentConverter.regex, address)


@pytest.mark.parametrize(
    ("text", "found"), [("181/2026:35", ""), ("181/2026:35.1.c", "1.c"), ("181/2026:34.1.đ", "1.đ")]
)
def test_a_clause_has_its_place_on_the_page_of_its_article(text, found):
    assert anchor(Citation.parse(text)) == found


def test_nothing_is_linked_that_no_page_shows(monkeypatch, settings):
    settings.ROOT_URLCONF = "tests.web.specimen.lawless"
    assert law_address(Citation.parse("181/2026:35.1.c")) is None


def test_a_citation_leads_to_its_article_and_clause(settings):
    settings.ROOT_URLCONF = "tests.web.specimen.lawful"
    assert law_address(Citation.parse("181/2026:35.1.c")) == "/law/181/2026/35/#1.c"
    assert law_address(Citation.parse("181/2026:34.1.đ")) == "/law/181/2026/34/#1.%C4%91"
    assert law_address(Citation.parse("181/2026:35")) == "/law/181/2026/35/"
    assert law_address(Citation("181/2026")) == "/law/181/2026/"


def test_an_instrument_that_is_not_encoded_has_only_its_own_page(settings):
    settings.ROOT_URLCONF = "tests.web.specimen.lawful"
    assert law_address(Citation.parse("159/2020:44.3")) == "/law/159/2020/"


def test_an_instrument_nobody_knows_has_no_page(settings):
    settings.ROOT_URLCONF = "tests.web.specimen.lawful"
    assert law_address(Citation.parse("999/1999:1")) is None


@pytest.mark.parametrize(
    ("said", "vi", "en"),
    [
        ("(181/2026:3.1, 181/2026:2)", "(khoản 1 Điều 3, Điều 2)", "(Article 3(1), Article 2)"),
        ("(181/2026:34.1.đ).", "(điểm đ khoản 1 Điều 34).", "(Article 34(1)(đ))."),
        (
            "181/2026:16; 46/2010:4.",
            "Điều 16 Nghị định 181/2026/NĐ-CP; Điều 4 Nghị định 46/2010/NĐ-CP.",
            "Decree 181/2026, Article 16; Decree 46/2010, Article 4.",
        ),
        ("181/2026:00.1", "181/2026:00.1", "181/2026:00.1"),
        ("16:30, 12/2026", "16:30, 12/2026", "16:30, 12/2026"),
    ],
)  # fmt: skip
def test_a_page_quotes_the_law_where_an_error_has_its_code(said, vi, en):
    assert in_page(CanboError(said, said), "vi") == vi
    assert in_page(CanboError(said, said), "en") == en
