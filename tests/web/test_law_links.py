import pytest

from canbo.kernel.citation import Citation
from canbo.law.instruments import ALL
from canbo.web.law_links import InstrumentConverter, anchor, law_address


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
