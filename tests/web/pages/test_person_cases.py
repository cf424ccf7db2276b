"""From a person's file and from the radar to the case that they call for."""

import re
from datetime import date

import pytest
from tests.cases.office import Office, at
from tests.web.pages.test_cases import client


@pytest.fixture
def office(db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    made = Office()
    made.settle_all()
    return made


def begun(page):
    return re.findall(r'href="(/cases/begin/[^"]+)"', page.text.replace("&amp;", "&"))


@pytest.mark.parametrize(("lang", "title"), [("vi", "Mở một vụ việc"), ("en", "Open a case")])
def test_an_officer_opens_a_case_from_the_file_in_that_post(office, lang, title):
    reader = client(office.officer, lang)
    page = reader.get("/persons/hoa/")
    assert title in page.text
    assert "/cases/begin/resignation/?person=hoa&body=ct&post=general_director" in begun(page)
    for address in begun(page):
        assert reader.get(address).status_code == 200, address
    assert not [address for address in begun(page) if "leaving-on-request" in address]


@pytest.mark.parametrize("who", ["council", "ministry", "himself", "inspector"])
def test_nobody_else_does(office, who):
    user = office.user("inspector") if who == "inspector" else getattr(office, who)
    assert begun(client(user).get("/persons/hoa/")) == []


def test_an_officer_opens_nothing_about_themselves(office):
    office.himself.person = None
    office.himself.role = "authority"
    office.himself.save()
    office.officer.person = office.director
    office.officer.save()
    assert begun(client(office.officer).get("/persons/hoa/")) == []


def test_as_of_an_earlier_day_the_file_opens_nothing(office):
    assert begun(client(office.officer).get("/persons/hoa/?on=2026-11-01")) == []


@pytest.mark.parametrize("who", ["officer", "council", "himself"])
def test_open_cases_stand_in_the_file_of_those_who_see_them(office, who):
    case = office.file()
    reader = client(getattr(office, who))
    assert f'href="/cases/{case.number}/"' in reader.get("/persons/hoa/").text
    office.do(office.himself, case, "withdraw")
    assert f'href="/cases/{case.number}/"' not in reader.get("/persons/hoa/").text


def test_a_line_of_the_radar_opens_the_case_with_the_ground_filled_in(office):
    from canbo.registry.models import ConfidenceRound

    ConfidenceRound.objects.create(
        person=office.director, body=office.company, held_on=date(2026, 10, 29), cast=21, low=11,
        recorded_at=at("2026-10-30"),
    )  # fmt: skip
    reader = client(office.officer)
    (address,) = [a for a in begun(reader.get("/?kind=resignation-ground")) if "person=hoa" in a]
    page = reader.get(address).text
    assert 'value="181/2026:34.1.b" selected' in page
    assert 'value="general_director" selected' in page
    assert begun(client(office.council).get("/?kind=resignation-ground")) == []


def test_a_ground_for_relief_opens_that_procedure(office):
    office.degraded(office.director)
    reader = client(office.officer)
    found = [a for a in begun(reader.get("/?kind=relief-ground")) if "person=hoa" in a]
    (address,) = found
    assert address.startswith("/cases/begin/relief/?person=hoa&body=ct&post=general_director&ground=181%2F2026%3A35.1.")
    assert 'value="181/2026:35.1.đ" selected' in reader.get(found[0]).text
