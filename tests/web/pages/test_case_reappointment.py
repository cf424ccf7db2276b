"""The conference of a reappointment, whose count is withheld as that of step 3: on pages, in its meeting, elsewhere."""

import html
import json
import re
from datetime import UTC, date, datetime

import pytest
from django.test import Client
from tests.cases.office import KINDS, Office, at
from tests.web.people import BACKEND

DAY = "2028-12-21"
VOTERS = "\n".join(f"Cán bộ {number:02}; Trưởng ban" for number in range(1, 12))
TOLD = ("hoa): 7", "7 trên 11", "7 of 11", '"hoa":7')


@pytest.fixture
def office(db, settings):
    from canbo.registry.models import Attestation

    settings.CANBO_TODAY = date.fromisoformat(DAY)
    made, until = Office(), date(2029, 12, 31)
    made.settle_all()
    made.settle(reading_12_1_quorum="two_thirds")
    for kind in KINDS:
        Attestation.objects.create(body=made.company, kind=kind, complete_up_to=until, attested_on=until)
    made.counter, made.second = (made.user("officer", username=name) for name in ("counter", "second"))
    return made


@pytest.fixture
def case(office):
    found = office.open("reappointment", office.officer, {"term_end": "2029-04-14"}, day="2028-11-01")
    office.do(office.council, found, "notify", {}, "2028-11-20")
    office.do(office.himself, found, "file-self-assessment", {"assessment": "x"}, "2028-12-01")
    office.do(office.officer, found, "name-counting-committee", {"members": ["counter", "second"]}, "2028-12-20")
    return found


@pytest.fixture
def meeting(office, case):
    """Convened by the officer, counted twice by the committee, recorded by one of it: 7 of 11."""
    from canbo.cases.ballots import box, counting, meetings

    now = at(DAY)
    made = meetings.convene(
        user=office.officer, number=case.number, act="count-key", mode="paper", held_on=date(2028, 12, 20),
        voters=VOTERS, now=now,
    )  # fmt: skip
    ids = list(made.attendees.values_list("pk", flat=True))
    meetings.attend(user=office.officer, token=made.token, present=ids, excused={}, handed=(), now=now)
    box.open_ballots(user=office.officer, token=made.token, now=now)
    box.close_ballots(user=office.counter, token=made.token, now=now)
    for user in (office.counter, office.second):
        counting.enter_paper(user=user, token=made.token, votes={"hoa": 7}, invalid=0, against=4, now=now)
    return made


@pytest.fixture
def recorded(office, meeting):
    from canbo.cases.ballots import counting

    counting.record(user=office.counter, token=meeting.token, fields={}, now=at(DAY))
    meeting.refresh_from_db()
    return meeting


def client(user):
    found = Client()
    found.force_login(user, backend=BACKEND)
    return found


def text(page):
    return " ".join(html.unescape(re.sub(r"<[^>]+>", " ", page.text)).split())


def told(page):
    return [line for line in TOLD if line in text(page)]


def number_of(case):
    from canbo.cases.models import CaseEvent

    return [row.type for row in CaseEvent.objects.of(case.number)].index("key_cadres_counted") + 1


def test_the_meeting_hands_the_count_to_the_case_which_withholds_it(office, case, recorded):
    from canbo.cases.models import CaseEvent

    assert office.state(case) == "heard"
    assert not any('"hoa":7' in row.body for row in CaseEvent.objects.of(case.number))
    for user in (office.officer, office.council, office.counter, office.user("inspector")):
        page = client(user).get(f"/cases/{case.number}/")
        assert (page.status_code, told(page)) == (200, [])
        assert "giữ kín" in text(page)
        assert "giữ kín; kết quả" not in text(page)


def test_the_person_concerned_reads_neither_count_nor_outcome(office, case, recorded):
    page = client(office.himself).get(f"/cases/{case.number}/")
    assert (page.status_code, told(page)) == (200, [])
    assert "Đã họp cán bộ chủ chốt" in text(page)
    assert "quá nửa" not in text(page)
    assert "giữ kín; kết quả" not in text(page)
    assert client(office.himself).post(f"/cases/{case.number}/withheld/{number_of(case)}/").status_code == 404


@pytest.mark.parametrize("who", ["council", "counter", "inspector"])
def test_who_may_look_does_and_it_is_on_record(office, case, recorded, who):
    from canbo.cases.models import Look

    user = {"council": office.council, "counter": office.counter}.get(who) or office.user("inspector")
    page = client(user).post(f"/cases/{case.number}/withheld/{number_of(case)}/")
    assert "(hoa): 7" in text(page)
    assert not re.search(r"[.:] hoa\b", text(page)), "a person is named, not only coded"
    assert "(hoa): 7 trên" in text(page)
    assert Look.objects.count() == 1


def test_the_officer_who_convened_looks_nowhere(office, case, recorded):
    from canbo.cases.ballots import counting
    from canbo.cases.withheld import NotForYou

    assert client(office.officer).post(f"/cases/{case.number}/withheld/{number_of(case)}/").status_code == 404
    with pytest.raises(NotForYou):
        counting.result_of(user=office.officer, token=recorded.token, now=at(DAY))
    papers = f"/meetings/{case.number}/{recorded.token}"
    assert client(office.officer).post(f"{papers}/count-record.docx").status_code == 404
    assert client(office.counter).post(f"{papers}/count-record.docx").status_code == 200


def test_only_the_committee_records_it(office, case, meeting):
    from canbo.cases.ballots import counting
    from canbo.kernel.errors import CanboError

    for user in (office.officer, office.council):
        with pytest.raises(CanboError, match="only whoever records the count"):
            counting.record(user=user, token=meeting.token, fields={}, now=at(DAY))
    assert office.state(case) == "assessed"


def test_the_minutes_tell_that_it_is_not_announced(office, case, recorded):
    from canbo.cases.ballots.access import seen
    from canbo.documents.meeting import MINUTES, values_of_meeting

    values = values_of_meeting(seen(user=office.officer, token=recorded.token, now=at(DAY)), MINUTES, None)
    assert (values["told"], values.get("outcome")) == (False, None)
    page = client(office.officer).get(f"/meetings/{case.number}/{recorded.token}/")
    assert "không công bố tại hội nghị" in text(page)
    assert told(page) == []


@pytest.mark.parametrize("personal", [False, True])
def test_no_bundle_holds_it(case, recorded, tmp_path, personal):
    from canbo.cases.bundle import verify_bundle
    from canbo.cases.export import export

    path = tmp_path / "bundle.jsonl"
    export(path, at=datetime(2028, 12, 21, tzinfo=UTC), case=case.number, personal=personal)
    lines = [json.loads(line) for line in path.read_text().splitlines()]
    assert not [line for line in lines if "value" in line and line["value"]["field"].startswith("withheld:")]
    assert '"hoa":7' not in path.read_text().replace(" ", "").replace("\\", "")
    assert verify_bundle(path).intact


def test_run_under_another_text_it_keeps_what_followed(office, case, recorded):
    from canbo.cases.rerun import compare_case
    from canbo.cases.supposing import Supposing

    supposing = Supposing(readings={"reading_12_1_quorum": "none"})
    found = compare_case(user=office.council, number=case.number, supposing=supposing, now=at(DAY))
    assert (found.before.state.state, found.after.state.state) == ("heard", "heard")


def test_the_committee_finds_the_case_in_its_inbox_while_it_counts(office, case):
    from canbo.cases.inbox import inbox

    assert [found.number for found in inbox(office.counter, at(DAY)).mine] == [case.number]
    assert case.number in client(office.counter).get("/cases/").text


def test_the_list_of_cases_tells_no_count(office, case, recorded):
    for user in (office.officer, office.council, office.himself):
        assert told(client(user).get("/cases/")) == []
        assert told(client(user).get("/notices/")) == []


def test_the_file_checked_anew_begins_with_what_the_last_check_found(office, case, meeting):
    said = {"examination_date": "2029-01-05", "dossier_item_1": True, "dossier_item_2": False}
    office.do(office.officer, case, "check-file", {**said, "dossier_item_1_dated_on": "2028-12-10"}, DAY)
    page = client(office.officer).get(f"/cases/{case.number}/check-file/").text
    assert re.search(r'name="examination_date"[^>]* value="05/01/2029"|value="05/01/2029"[^>]* name="examination', page)
    assert 'value="10/12/2028"' in page
    assert [re.search(rf'name="dossier_item_{n}" value="(yes|no)"[^>]* checked', page)[1] for n in (1, 2)] == [
        "yes",
        "no",
    ]


def test_a_paper_of_the_file_dated_ahead_is_refused(office, case, meeting):
    from canbo.procedures.engine import IllegalAct

    dated = {"examination_date": "2029-01-05", "dossier_item_1": True, "dossier_item_1_dated_on": "2028-12-31"}
    with pytest.raises(IllegalAct) as refused:
        office.do(office.officer, case, "check-file", dated, DAY)
    assert "ngày của thành phần 1: ngày này còn ở tương lai" in refused.value.said("vi")


def test_while_the_days_of_the_self_assessment_run_the_case_waits_for_the_person(office):
    made = office.open("reappointment", office.officer, {"term_end": "2029-04-14"}, day="2028-11-01")
    office.do(office.council, made, "notify", {}, "2028-12-20")
    assert "Đang chờ: đương sự; " in text(client(office.officer).get(f"/cases/{made.number}/"))
    assert "chờ đương sự; " in text(client(office.officer).get("/cases/"))
    office.do(office.himself, made, "file-self-assessment", {"assessment": "Hoàn thành"}, "2028-12-21")
    assert "Đang chờ: đương sự" not in text(client(office.officer).get(f"/cases/{made.number}/"))


def test_a_day_of_another_century_is_refused_by_the_words_of_its_field(office, case, meeting):
    typed = {"examination_date": "05/01/2029", "dossier_item_1": "yes", "dossier_item_1_dated_on": "01/01/1800"}
    page = client(office.officer).post(f"/cases/{case.number}/check-file/", typed)
    assert page.status_code == 400
    assert "ngày của thành phần 1: 01/01/1800 không nằm trong 01/01/1900 đến 31/12/2150" in text(page)
    assert "dossier_item_1_dated_on=" not in text(page)
