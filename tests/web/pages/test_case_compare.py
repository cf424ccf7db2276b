"""The page that runs a case under another text; the drawing and the documents that prevail on the page of a case."""

import html
import re
from datetime import date

import pytest
from django.test import Client
from tests.cases.office import Office, at
from tests.web.people import BACKEND

from canbo.cases.models import CaseEvent
from canbo.registry.models import Override


@pytest.fixture
def office(db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    made = Office()
    made.settle_all()
    return made


def client(user, lang="vi"):
    user.language = lang
    user.save()
    found = Client()
    found.force_login(user, backend=BACKEND)
    return found


def text(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


@pytest.mark.parametrize(
    ("lang", "said"),
    [("vi", "Chạy vụ việc này theo bản luật khác"), ("en", "Run this case under the other text")],
)
def test_the_case_leads_to_the_page_and_the_page_asks_what_to_suppose(office, lang, said):
    case, reader = office.opened_up(), client(office.council, lang)
    assert said in text(reader.get(f"/cases/{case.number}/"))
    page = reader.get(f"/cases/{case.number}/compare/")
    assert page.status_code == 200
    assert 'value="two-step-procedure"' in page.text
    assert 'name="reading_34_2_b"' in page.text
    assert "reading_17_1" not in page.text
    assert "<table" not in page.text


def test_under_a_reform_every_difference_stands_in_a_table_with_its_article(office):
    case = office.opened_up()
    page = client(office.council, "en").get(f"/cases/{case.number}/compare/?reform=two-step-procedure")
    told = text(page)
    assert page.status_code == 200
    assert "Talk and report 08/12/2026 does not run" in told
    assert "The case stands at Reported, awaiting the decision Filed, awaiting the talk and the decision" in told
    assert "Extend the time to decide possible not there" in told
    assert CaseEvent.objects.count() == 4


def test_what_only_a_reform_asks_for_can_be_supposed_with_it(office):
    case, reader = office.opened_up(), client(office.council, "en")
    asked = reader.get(f"/cases/{case.number}/compare/").text
    assert 'name="fact_resignation_urgency"' in asked
    assert 'name="fact_old_post_pay"' in asked
    told = text(reader.get(f"/cases/{case.number}/compare/?reform=time-limits&fact_resignation_urgency=urgent"))
    assert "Decide, urgent does not run 25/11/2026" in told
    refused = reader.get(f"/cases/{case.number}/compare/?reform=two-step-procedure&fact_resignation_urgency=urgent")
    assert refused.status_code == 400
    assert "The reforms supposed do not ask for resignation_urgency" in text(refused)


def test_under_the_law_before_its_instruments_are_named(office):
    case = office.opened_up()
    told = text(client(office.council, "en").get(f"/cases/{case.number}/compare/?begun=20/05/2026"))
    assert "As if begun on 20/05/2026." in told
    assert "this law is not in force; see" in told
    assert "159/2020" in told


@pytest.mark.parametrize(("lang", "said"), [("vi", "Không có gì khác"), ("en", "Nothing differs")])
def test_where_nothing_differs_it_says_so(office, lang, said):
    case = office.opened_up()
    assert said in text(client(office.council, lang).get(f"/cases/{case.number}/compare/?begun=23/11/2026"))


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("begun=28/11/2026", "after the day asked about"),
        ("begun=31/02/2026", "This is no date"),
        ("reform=nope", "nope"),
        ("begun=", "Nothing is supposed"),
    ],
)
def test_what_cannot_be_supposed_is_told_beside_the_form(office, query, said):
    page = client(office.council, "en").get(f"/cases/{office.file().number}/compare/?{query}")
    assert page.status_code == 400
    assert said in text(page)


def test_whoever_does_not_see_the_case_finds_no_such_page(office):
    stranger = office.user("officer", office.elsewhere, username="stranger")
    assert client(stranger).get(f"/cases/{office.file().number}/compare/?begun=23/11/2026").status_code == 404


def test_the_person_concerned_is_told_nothing_that_rests_on_votes_and_findings(office):
    case = office.opened_up()
    told = text(client(office.himself, "en").get(f"/cases/{case.number}/compare/?begun=20/05/2026"))
    assert "Who decides" in told
    assert "resignation is not allowed" not in told.lower()
    assert "Accept" not in told


def test_the_diagram_on_the_page_marks_where_the_case_stands(office):
    page = client(office.council).get(f"/cases/{office.opened_up().number}/")
    assert page.text.count('class="state here"') == 1
    assert "<details" in page.text
    assert "procedures.css" in page.text


def test_a_document_that_prevails_is_named_where_the_case_rests_on_it(office):
    case = office.file()
    reader = client(office.council, "en")
    assert "Regulation 400" not in text(reader.get(f"/cases/{case.number}/"))
    Override.objects.create(
        provision="181/2026:34.3.b", value=5, citation="Regulation 400", start=date(2026, 11, 1), reason="new",
        author=office.user("administrator", username="chief"), recorded_at=at("2026-11-25"),
    )  # fmt: skip
    assert "Regulation 400" in text(reader.get(f"/cases/{case.number}/"))
    assert "Regulation 400" not in text(reader.get(f"/cases/{case.number}/?known_on=2026-11-24"))
