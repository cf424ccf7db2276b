"""Opening a case about a post or a candidate, and what a case withholds, on every page and through every other door."""

import html
import json
import re
from datetime import UTC, date, datetime

import pytest
from django.test import Client
from tests.cases.appointment import PROPOSAL, Appointment
from tests.cases.office import Office
from tests.web.people import BACKEND

STEP_3 = {"an": 15, "binh": 6}
TELLING = ("15", "Lê Thành An (mẫu) (an): 15")


@pytest.fixture
def office(db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    return Office()


@pytest.fixture
def appointment(office):
    return Appointment(office)


@pytest.fixture
def counted(appointment):
    return appointment.at_step_3().counted(3, **STEP_3)


def client(user):
    found = Client()
    found.force_login(user, backend=BACKEND)
    return found


def text(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


def numbers_of(page):
    """The votes of step 3 as the page would tell them."""
    return [line for line in ("(an): 15", "(binh): 6", "15 trên 21") if line in text(page)]


def event_of_step_3(case):
    from canbo.cases.models import CaseEvent

    types = [row.type for row in CaseEvent.objects.of(case.number)]
    return types.index("step_3_counted") + 1


def test_an_officer_finds_what_to_open_and_opens_it_about_a_post(office):
    office.settle_all()
    browser = client(office.officer)
    assert "/cases/open/" in browser.get("/cases/").text
    assert "/cases/begin/appointment-in-house/" in browser.get("/cases/open/").text
    assert office.company.name in browser.get("/cases/begin/appointment-in-house/").text
    address = "/cases/begin/appointment-in-house/?body=ct"
    assert browser.get(address).status_code == 200
    day = {"held_on_0": "20", "held_on": "20/11/2026"}
    sent = browser.post(address, {**PROPOSAL, **day}, follow=True)
    assert sent.status_code == 200, sent.text
    from canbo.cases.models import Case

    case = Case.objects.get(procedure="appointment-in-house")
    assert (case.person, case.body, case.state) == (None, office.company, "proposed")


def test_the_form_asks_for_whom_and_where_and_refuses_bodies_of_others(office):
    browser = client(office.officer)
    assert 'name="person"' in browser.get("/cases/begin/appointment-outside-enterprise/").text
    assert browser.get("/cases/begin/appointment-in-house/?body=b2").status_code == 404
    assert browser.get("/cases/begin/appointment-outside-enterprise/?body=ct&person=nobody").status_code == 404


def test_an_office_holder_is_offered_only_what_they_file_about_themselves(office):
    page = client(office.himself).get("/cases/open/")
    offered = re.findall(r"/cases/begin/([a-z0-9-]+)/", page.text)
    assert "resignation" in offered
    assert not [key for key in offered if key.startswith("appointment") or key in ("relief", "suspension")]
    assert text(page).count("về chính bạn") == len(offered)


def test_a_candidate_without_any_post_can_be_proposed(office):
    from canbo.registry.models import Person

    Person.objects.create(code="ngoai", full_name="Đỗ Minh Ngoại (mẫu)", recorded_at=datetime(2020, 1, 1, tzinfo=UTC))
    page = client(office.officer).get("/cases/begin/appointment-outside-enterprise/?body=ct&person=ngoai")
    assert page.status_code == 200
    assert "Đỗ Minh Ngoại" in page.text


def test_the_case_page_shows_the_steps_announced_and_withholds_step_3_from_everybody(office, counted):
    address = f"/cases/{counted.case.number}/"
    for user in (office.officer, office.council, counted.counter, office.user("inspector")):
        page = client(user).get(address)
        assert page.status_code == 200
        assert "Lê Thành An (mẫu) (an): 10" in text(page)  # steps 1 and 2
        assert numbers_of(page) == []
        assert "giữ kín; kết quả: có người quá nửa: Lê Thành An" in text(page)


@pytest.mark.parametrize("who", ["council", "counter", "inspector"])
def test_those_who_may_look_do_and_each_look_is_recorded(office, counted, who):
    from canbo.cases.models import Look

    user = {"council": office.council, "counter": counted.counter}.get(who) or office.user("inspector")
    address = f"/cases/{counted.case.number}/withheld/{event_of_step_3(counted.case)}/"
    assert address in client(user).get(f"/cases/{counted.case.number}/").text
    before = client(user).get(address)
    assert numbers_of(before) == []
    assert Look.objects.count() == 0
    page = client(user).post(address)
    assert numbers_of(page) == ["(an): 15", "(binh): 6", "15 trên 21"]
    assert [(look.actor, look.door, look.field) for look in Look.objects.all()] == [(f"u-{user.pk}", "page", "votes")]
    assert str(user) in text(page)


@pytest.mark.parametrize("who", ["officer", "candidate", "elsewhere"])
def test_nobody_else_looks(office, counted, who):
    from canbo.cases.models import Look

    user = {
        "officer": lambda: office.officer,
        "candidate": lambda: office.user("authority", office.company, username="an", person=counted.an),
        "elsewhere": lambda: office.user("authority", office.elsewhere, username="far"),
    }[who]()
    address = f"/cases/{counted.case.number}/withheld/{event_of_step_3(counted.case)}/"
    assert client(user).post(address).status_code == 404
    assert Look.objects.count() == 0


def test_a_candidate_who_works_here_does_not_see_the_case(office, counted):
    candidate = client(office.user("officer", office.company, username="an", person=counted.an))
    assert counted.case.number not in candidate.get("/cases/").text
    assert candidate.get(f"/cases/{counted.case.number}/").status_code == 404


def test_no_row_of_the_record_holds_the_count(counted):
    from canbo.cases.models import CaseEvent

    row = CaseEvent.objects.of(counted.case.number).get(type="step_3_counted")
    assert "votes" not in row.data
    assert row.data["votes_outcome"] == "selected"
    assert row.data["votes_ahead"] == ["an"]
    assert set(row.data["personal"]) == {"withheld:votes"}


@pytest.mark.parametrize("personal", [False, True])
def test_no_bundle_holds_the_count_and_each_verifies(counted, tmp_path, personal):
    from canbo.cases.bundle import verify_bundle
    from canbo.cases.export import export

    path = tmp_path / "bundle.jsonl"
    export(path, at=datetime(2026, 11, 27, tzinfo=UTC), case=counted.case.number, personal=personal)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert not [line for line in lines if "value" in line and line["value"]["field"].startswith("withheld:")]
    assert '"present":21,"readings"' not in path.read_text().replace(" ", "").split("step_3_counted")[1].split("}")[0]
    assert verify_bundle(path).intact


def test_the_record_verifies_with_what_it_withholds(counted):
    from canbo.cases.verify import verify

    assert verify().intact


def test_no_paper_of_the_case_can_hold_the_count(office, counted):
    from canbo.cases.models import CaseEvent
    from canbo.documents.of_case import with_personal

    rows = list(CaseEvent.objects.of(counted.case.number))
    view = office.view(office.council, counted.case)
    event = next(e for e in with_personal(view.state, rows).events if e.type == "step_3_counted")
    assert "votes" not in event.body


def test_a_notice_tells_the_step_and_no_count(office, counted):
    page = client(office.officer).get("/notices/")
    assert numbers_of(page) == []


def test_a_corrected_count_stays_withheld_and_decides_anew(office, counted):
    from tests.cases.appointment import votes

    number = event_of_step_3(counted.case)
    fields = {"corrects": number, "reason": "đếm lại", "fields": {"votes": votes(an=9, binh=8)}}
    counted.do(counted.counter, "correct", fields)
    assert counted.state == "stopped"
    page = client(office.council).get(f"/cases/{counted.case.number}/")
    assert "(an): 9" not in text(page)
    shown = client(office.council).post(f"/cases/{counted.case.number}/withheld/{number}/")
    assert "(an): 9" in text(shown)
