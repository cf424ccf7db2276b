"""The bell and the list of notices, and the address for mail."""

import html
import re
from datetime import date

import pytest
from django.test import Client
from tests.cases.office import DECISION, OPINION, REPORT, TALK, Office
from tests.web.people import BACKEND


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


def bell(page):
    """The number beside the bell; empty where nothing is unread."""
    (found,) = re.findall(r'<a class="bell.*?</a>', page.text, re.DOTALL)
    return "".join(re.findall(r"<b>(.*?)</b>", found))


@pytest.mark.parametrize(("lang", "said"), [("vi", "1 thông báo chưa đọc"), ("en", "1 unread notice")])
def test_the_bell_counts_and_the_page_tells_what_waits(office, lang, said) -> None:
    case = office.file()
    reader = client(office.officer, lang)
    assert bell(reader.get("/help/")) == "1"
    page = reader.get("/notices/")
    assert said in text(page)
    assert f'href="/cases/{case.number}/"' in page.text
    assert office.director.full_name in page.text


def test_nothing_to_tell_is_said_and_the_bell_is_silent(office) -> None:
    page = client(office.council, "en").get("/notices/")
    assert "No notice yet" in text(page)
    assert bell(page) == ""
    assert '<a class="bell' not in Client().get("/sign-in/").text


def test_one_is_marked_as_read_then_all(office) -> None:
    office.file()
    case = office.file(office.herself, office.chair, office.group)
    reader = client(office.officer)
    page = reader.get("/notices/")
    (first, _) = re.findall(r'name="notice" value="(\d+)"', page.text)
    assert bell(page) == "2"
    after = reader.post("/notices/read/", {"notice": first}, follow=True)
    assert bell(after) == "1"
    assert case.number in after.text
    assert bell(reader.post("/notices/read/", {"notice": "all"}, follow=True)) == ""


@pytest.mark.parametrize("said", ["", "x", "-1", "٣"])
def test_what_is_no_notice_is_refused(office, said) -> None:
    assert client(office.officer).post("/notices/read/", {"notice": said}).status_code == 400
    assert client(office.officer).get("/notices/read/").status_code == 405


def test_nobody_reads_or_marks_what_was_told_to_somebody_else(office) -> None:
    from canbo.cases.models import Notice

    case = office.file()
    mine = Notice.objects.get(user=office.officer)
    reader = client(office.council)
    reader.post("/notices/read/", {"notice": mine.pk})
    mine.refresh_from_db()
    assert mine.read_at is None
    assert case.number not in reader.get("/notices/").text


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_person_concerned_is_told_no_vote_report_or_opinion(office, lang) -> None:
    case = office.file(day="2026-11-23")
    office.do(office.officer, case, "record-talk", TALK, "2026-11-24")
    office.do(office.officer, case, "report", REPORT, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", OPINION, "2026-11-26")
    office.do(office.council, case, "accept", DECISION)
    page = text(client(office.himself, lang).get("/notices/"))
    assert {"vi": "Mới trong vụ việc của bạn: Chấp thuận", "en": "New in your case: Accept"}[lang] in page
    assert not [said for said in (REPORT["report"], OPINION["opinion"], "812/BM-TCCB", TALK["minutes"]) if said in page]


def test_many_notices_are_read_page_by_page(office) -> None:
    from tests.cases.office import at

    from canbo.cases.models import Case, Notice

    case = Case.objects.get(pk=office.file().pk)
    Notice.objects.bulk_create(
        Notice(
            user=office.officer,
            case=case,
            kind="soon",
            key=f"k{n}",
            role="personnel_body",
            day=date(2026, 12, 8),
            made_at=at("2026-11-25"),
        )
        for n in range(120)
    )
    reader = client(office.officer, "en")
    page = reader.get("/notices/")
    assert bell(page) == "99+"
    assert page.text.count('class="row unread') == 50
    assert "Page 1 of 3" in text(page)
    assert reader.get("/notices/?page=3").text.count('class="row unread') == 21


def test_an_address_is_given_changed_and_taken_away(office) -> None:
    reader = client(office.officer)
    for said in ("a@bo.vn", "b@bo.vn", ""):
        page = reader.post("/preferences/", {"email": said}, follow=True)
        office.officer.refresh_from_db()
        assert office.officer.email == said
        assert "Đã lưu." in text(page)
    assert 'href="/preferences/"' in page.text


def test_what_is_no_address_is_told_and_kept_in_the_form(office) -> None:
    page = client(office.officer, "en").post("/preferences/", {"email": "officer at bo"})
    assert page.status_code == 400
    assert "This is no address" in text(page)
    assert 'value="officer at bo"' in page.text


@pytest.mark.parametrize(("sent", "said"), [(True, False), (False, True)])
def test_an_installation_without_a_mail_server_says_so(office, settings, sent, said) -> None:
    settings.MAIL_IS_SENT = sent
    assert ("has no mail server yet" in text(client(office.officer, "en").get("/preferences/"))) is said


def test_preferences_are_for_the_signed_in(db) -> None:
    assert Client().get("/preferences/").url == "/sign-in/?next=/preferences/"
