import pytest


@pytest.fixture
def officer(signed_in, settings):
    settings.ROOT_URLCONF = "tests.web.specimen.lawful_site"
    return signed_in("officer")


@pytest.mark.parametrize(
    ("words", "page"),
    [
        ("35.1.c", "/law/181/2026/35/#1.c"),
        ("điểm c khoản 1 Điều 35", "/law/181/2026/35/#1.c"),
        ("181/2026:35", "/law/181/2026/35/"),
        ("Article 35(1)(c)", "/law/181/2026/35/#1.c"),
    ],
)
def test_a_citation_leads_to_its_law_page(officer, words, page):
    assert officer.get("/search/", {"q": words}).url == page


@pytest.mark.parametrize("words", ["Trần Minh Hòa", "hoa", "Sao Mai", "tran", ""])
def test_a_name_leads_to_the_persons(officer, words):
    from urllib.parse import parse_qs, urlsplit

    found = urlsplit(officer.get("/search/", {"q": words}).url)
    assert found.path == "/persons/"
    assert parse_qs(found.query, keep_blank_values=True) == {"q": [words]}
