"""The pages of cases, for everybody who has a part in one and for those who have none."""

import html
import re
from datetime import date

import pytest
from django.test import Client
from tests.cases.office import DECISION, LETTER, OPINION, REFUSAL, REPORT, TALK, Office, at
from tests.web.people import BACKEND

NEVER_SHOWN = ("Đề nghị chấp thuận", "Thống nhất với đề xuất", "812/BM-TCCB", "số phiếu", "votes for")


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


@pytest.mark.parametrize(("lang", "titles"), [("vi", "Chờ tôi 1"), ("en", "Waiting for me 1")])
def test_the_inbox_tells_what_waits_for_whom(office, lang, titles):
    case = office.reported()
    for user in (office.council, office.ministry):
        page = client(user, lang).get("/cases/")
        assert titles in text(page)
        assert case.number in page.text
    assert titles not in text(client(office.officer, lang).get("/cases/"))


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("who", ["officer", "council", "ministry", "himself", "inspector"])
def test_everybody_with_a_part_reads_the_case(office, who, lang):
    case = office.opened_up()
    user = office.user("inspector") if who == "inspector" else getattr(office, who)
    page = client(user, lang).get(f"/cases/{case.number}/")
    assert page.status_code == 200
    assert office.director.full_name in page.text
    offered = set(re.findall(rf'href="/cases/{case.number}/([a-z-]+)/"', page.text)) - {"receipt"}
    around = {"compare", "files"} if who == "himself" else {"compare", "files", "dossier"}
    assert offered - around == {
        "officer": {"substitute"}, "council": {"accept", "refuse", "extend", "suspend-clock", "substitute"},
        "ministry": {"give-opinion", "substitute"},
        "himself": {"withdraw"}, "inspector": set(),
    }[who]  # fmt: skip


@pytest.mark.parametrize("role", ["officer", "authority", "administrator", "office_holder"])
def test_for_everybody_else_the_case_is_not_there(office, role):
    case = office.file()
    other = office.herself if role == "office_holder" else office.user(role, office.elsewhere, username="other")
    reader = client(other)
    for path in ("", "receipt/", "accept/"):
        assert reader.get(f"/cases/{case.number}/{path}").status_code == 404
    assert case.number not in reader.get("/cases/").text


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_person_concerned_sees_no_vote_report_or_opinion(office, lang):
    case = office.opened_up()
    office.do(office.council, case, "accept", DECISION)
    reader = client(office.himself, lang)
    for path in ("", "receipt/"):
        page = text(reader.get(f"/cases/{case.number}/{path}"))
        assert not [said for said in NEVER_SHOWN if said in page]
    page = text(reader.get(f"/cases/{case.number}/"))
    assert LETTER["reason"] in page
    assert "15/QĐ-HĐTV" in page
    shown = text(client(office.officer, lang).get(f"/cases/{case.number}/"))
    assert "Đề nghị chấp thuận" in shown


def test_a_letter_is_filed_and_answered_with_a_receipt(office):
    reader = client(office.himself)
    assert "/cases/begin/resignation/?body=ct" in reader.get("/cases/").text
    page = reader.get("/cases/begin/resignation/?body=ct")
    assert "ngày nhận đơn giấy" not in page.text.lower()
    sent = reader.post(
        "/cases/begin/resignation/?body=ct", {"ground": "181/2026:34.1.a", "reason": "Vì sức khỏe"}, follow=True
    )
    ((path, _),) = sent.redirect_chain
    assert path.endswith("/receipt/")
    assert re.search(r'class="hash">[0-9a-f]{64}<', sent.text)
    assert "<svg" in sent.text


def test_a_letter_ill_said_keeps_what_was_typed(office):
    page = client(office.himself).post(
        "/cases/begin/resignation/?body=ct", {"ground": "181/2026:34.1.c", "reason": "", "wished_from": "mai"}
    )
    assert page.status_code == 400
    assert 'value="181/2026:34.1.c" selected' in page.text
    assert 'value="mai"' in page.text
    assert "Hãy điền mục này." in page.text


def test_a_second_letter_is_refused_on_the_page(office):
    first = office.file()
    page = client(office.himself, "en").post(
        "/cases/begin/resignation/?body=ct", {"ground": "181/2026:34.1.c", "reason": "x"}
    )
    assert page.status_code == 400
    assert f"Case {first.number} of the same kind is still open" in page.text


def test_the_officer_enters_a_paper_letter_with_the_law_beside_it(office):
    reader = client(office.officer, "en")
    page = reader.get("/cases/begin/resignation/?person=hoa&body=ct")
    assert "day the paper letter was received" in page.text.lower()
    assert "What the law answers about this person" in page.text
    reader.post(
        "/cases/begin/resignation/?person=hoa&body=ct",
        {"ground": "181/2026:34.1.a", "reason": "x", "acted_on": "20/11/2026"},
    )
    from canbo.cases.models import Case

    assert Case.objects.get().due_on == date(2026, 12, 7)


def test_a_whole_case_by_way_of_the_pages(office):
    case = office.file()
    steps = (
        (office.officer, "record-talk", {**TALK, "held_on": "24/11/2026", "stands_by_letter": "yes"}, "filed"),
        (office.officer, "report", REPORT, "proposed"),
        (office.ministry, "give-opinion", {**OPINION, "agrees": "yes"}, "proposed"),
        (office.council, "refuse", {**REFUSAL, "decided_on": "27/11/2026"}, "refused"),
    )
    for user, key, said, state in steps:
        reader = client(user)
        version = re.search(r'name="version" value="(\d+)"', reader.get(f"/cases/{case.number}/{key}/").text).group(1)
        answer = reader.post(f"/cases/{case.number}/{key}/", {**said, "version": version})
        assert (answer.status_code, answer.get("Location")) == (302, f"/cases/{case.number}/"), text(answer)
        assert office.state(case) == state


def test_whoever_read_an_earlier_version_is_told_and_keeps_what_they_typed(office):
    case = office.opened_up()
    page = client(office.council, "en").post(
        f"/cases/{case.number}/refuse/", {**REFUSAL, "decided_on": "27/11/2026", "version": "3"}
    )
    assert page.status_code == 400
    assert "has changed since you read it" in page.text
    assert REFUSAL["reasons"] in page.text
    assert office.state(case) == "proposed"


@pytest.mark.parametrize(
    "path",
    [
        "2026-9999/",
        "không/",
        "2026-0001/không-có/",
        "2026-0001/fire/",
        "2026-0001/file/",
        "2026-0001/correct/",
        "2026-0001/?known_on=2026-11-01",
        "begin/relief/?person=nobody",
        "begin/resignation/?person=nobody",
    ],
)
def test_what_is_not_there_is_said_not_to_be_there(office, path):
    office.file()
    assert client(office.officer).get(f"/cases/{path}").status_code == 404


def test_an_act_that_is_blocked_says_why_and_does_nothing(office):
    case = office.file()
    reader = client(office.officer, "en")
    assert "Missing: the minutes of the talk." in text(reader.get(f"/cases/{case.number}/report/"))
    answer = reader.post(f"/cases/{case.number}/report/", {**REPORT, "version": "1"})
    assert answer.status_code == 400
    assert office.state(case) == "filed"


@pytest.mark.parametrize(
    ("lang", "said"), [("vi", "chuyển sang quy trình miễn nhiệm"), ("en", "the procedure of relief begins")]
)
def test_a_relief_ground_on_the_way_is_told_to_those_who_decide_and_not_to_the_person(office, lang, said):
    case = office.opened_up()
    office.degraded(office.director)
    assert said in client(office.council, lang).get(f"/cases/{case.number}/").text
    own = client(office.himself, lang).get(f"/cases/{case.number}/").text
    assert said not in own
    assert "Điều 35" not in own


def test_who_decides_on_a_chair_is_said_to_be_open_while_article_14_is(db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    office = Office()
    case = office.reported(user=office.herself, person=office.chair, body=office.group)
    page = text(client(office.ministry, "en").get(f"/cases/{case.number}/"))
    assert "Who decides is unknown; missing: Articles 14 and 5(1)" in page


def test_read_as_known_on_an_earlier_day(office):
    case = office.opened_up()
    page = client(office.user("inspector"), "en").get(f"/cases/{case.number}/?known_on=2026-11-24")
    assert "As recorded by the end of 24 Nov 2026" in text(page) or "As recorded by the end of" in text(page)
    assert "Đề nghị chấp thuận" not in page.text


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("mai", "“mai” is no date: write day/month/year"),
        ("31/02/2026", "“31/02/2026” is no date"),
        ("28/11/2026", "Nobody knows yet what will be known on 28/11/2026: choose today, 27/11/2026, or earlier."),
    ],
)
def test_a_day_that_nothing_can_be_known_on_is_told(office, asked, said):
    case = office.file()
    page = client(office.user("inspector"), "en").get(f"/cases/{case.number}/", {"known_on": asked})
    assert page.status_code == 400
    assert said in text(page)


def test_another_day_is_asked_for_on_the_page_day_first_by_all_but_the_person(office):
    case = office.opened_up()
    inspector = client(office.user("inspector"), "en")
    assert 'name="known_on"' in inspector.get(f"/cases/{case.number}/").text
    assert "As recorded by the end of 24/11/2026" in text(inspector.get(f"/cases/{case.number}/?known_on=24/11/2026"))
    assert 'name="known_on"' not in client(office.himself).get(f"/cases/{case.number}/").text


def test_the_case_and_the_inbox_name_whose_act_comes_next(office):
    case = office.file()
    reader = client(office.council, "en")
    assert "Waiting for: the personnel advisory body" in text(reader.get(f"/cases/{case.number}/"))
    assert "waits for the personnel advisory body" in text(reader.get("/cases/"))
    case = office.reported(user=office.herself, person=office.chair, body=office.group)
    reader = client(office.officer, "en")
    assert "Waiting for: the competent authority (Bộ Một (mẫu))" in text(reader.get(f"/cases/{case.number}/"))
    assert "Waiting for" not in text(reader.get(f"/cases/{case.number}/?known_on=24/11/2026"))


def test_the_form_that_opens_a_case_names_the_procedure(office):
    page = client(office.officer).get("/cases/begin/extension/?person=hoa&body=ct")
    assert "Kéo dài thời gian giữ chức vụ ·" in text(page)


def test_the_day_the_term_ends_is_filled_in_from_the_register(office):
    page = client(office.officer).get("/cases/begin/reappointment/?person=hoa&body=ct").text
    assert 'name="term_end" value="14/04/2029"' in page


def test_a_step_done_late_says_when_it_was_due(office, settings):
    from canbo.cases.verbs import act

    case = office.file()
    settings.CANBO_TODAY = date(2026, 12, 15)
    talk = {**TALK, "held_on": "2026-12-14"}
    for key, fields in (("record-talk", talk), ("report", REPORT)):
        act(user=office.officer, number=case.number, key=key, fields=fields, now=at("2026-12-15"))
    assert "Late: was due 08/12/2026." in text(client(office.officer, "en").get(f"/cases/{case.number}/"))


def test_an_answer_says_of_each_provision_whether_it_is_met(office):
    case = office.file()
    page = client(office.officer, "en").get(f"/cases/{case.number}/").text
    answers = page[page.index("What the law answers") :]
    met, line = answers[: answers.index("Sees own capacity")], answers[: answers.index("Has an unfinished")]
    assert met.rsplit("<p>", 1)[1].startswith('<span class="verdict yes">')
    assert line.rsplit("<p>", 1)[1].startswith('<span class="verdict no">')


def test_what_the_register_shows_is_filled_in_for_the_officer_and_not_for_the_person(office):
    from canbo.registry.models import ConfidenceRound

    ConfidenceRound.objects.create(
        person=office.director, body=office.company, held_on=date(2026, 10, 29), cast=21, low=11
    )
    path = "/cases/begin/resignation/?person=hoa&body=ct"
    assert 'value="181/2026:34.1.b" selected' in client(office.officer).get(path).text
    assert '" selected' not in client(office.himself).get(path).text.replace('value="" selected', "")


@pytest.mark.parametrize("key", ["suspend-clock", "substitute"])
def test_an_act_without_an_article_leaves_no_place_for_one(office, key):
    case = office.opened_up()
    page = client(office.council).get(f"/cases/{case.number}/{key}/").text
    assert f"{office.company.name}</p>" in page
