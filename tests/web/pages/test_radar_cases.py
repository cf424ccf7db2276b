"""Lines of the radar that cases tell, on the page, in the files and by command: with a link to their case."""

import csv
from datetime import date
from io import StringIO

import pytest
from django.test import Client
from tests.cases.effects.test_moving import ACTING, DELEGATED, OPINION, left, staff
from tests.cases.office import Office
from tests.web.people import BACKEND

TODAY = date(2026, 12, 15)


@pytest.fixture
def office(db, settings):
    settings.CANBO_TODAY = TODAY
    made = Office()
    made.settle_all()
    left(made)
    return made


@pytest.fixture
def case(office):
    case = office.open("delegation", office.officer, ACTING, staff(office))
    office.do(office.ministry, case, "give-opinion", OPINION)
    office.do(office.council, case, "delegate", DELEGATED)
    return case


def enter(user):
    client = Client()
    client.force_login(user, backend=BACKEND)
    return client


def test_a_delegation_leads_to_its_case_and_to_what_fills_the_post(office, case) -> None:
    page = enter(office.officer).get("/", {"kind": "delegation-ends"}).content.decode()
    assert "Thời hạn giao quyền hết 30/06/2027" in page
    assert f'href="/cases/{case.number}/"' in page
    assert "appointment-in-house/?body=ct&amp;position=general_director" in page
    assert case.person.full_name in page


def test_an_authority_is_offered_no_case_to_open(office, case) -> None:
    page = enter(office.council).get("/", {"kind": "delegation-ends"}).content.decode()
    assert f'href="/cases/{case.number}/"' in page
    assert "appointment-in-house" not in page


def test_who_does_not_see_the_case_sees_no_line_of_it(office, case) -> None:
    keeper = office.user("administrator", office.company, username="keeper")
    page = enter(keeper).get("/").content.decode()
    assert case.number not in page
    assert "giao quyền" not in page


def test_it_stands_in_the_file_too(office, case) -> None:
    text = enter(office.officer).get("/radar.csv", {"kind": "delegation-ends"}).content.decode("utf-8-sig")
    (row,) = list(csv.DictReader(StringIO(text)))
    assert (row["Họ và tên"], row["Đơn vị"], row["Hạn"]) == (case.person.full_name, office.company.name, "30/06/2027")
