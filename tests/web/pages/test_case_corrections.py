"""What was recorded is corrected from the record: the old beside the new, the reason, and only by whoever may."""

import re
from datetime import date

import pytest
from tests.cases.office import DECISION, OPINION, TALK, Office
from tests.web.pages.test_cases import client, text

NEW = {
    "held_on": "23/11/2026", "minutes": "Đã trao đổi lần nữa", "stands_by_letter": "yes", "acted_on": "",
    "correction_reason": "ghi nhầm ngày",
}  # fmt: skip


@pytest.fixture
def office(db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    made = Office()
    made.settle_all()
    return made


@pytest.fixture
def case(office):
    return office.opened_up()


def path(case, number=2):
    return f"/cases/{case.number}/correct/{number}/"


def sent(office, case, user, number=2, lang="vi", **said):
    return client(user, lang).post(path(case, number), {**NEW, "version": "4", **said})


def test_the_record_offers_it_to_whoever_did_the_act(office, case):
    offered = {
        who: re.findall(r"/correct/(\d)/", client(getattr(office, who)).get(f"/cases/{case.number}/").text)
        for who in ("officer", "council", "ministry", "himself")
    }
    assert offered == {"officer": ["1", "2", "3"], "council": [], "ministry": ["4"], "himself": []}


@pytest.mark.parametrize(
    ("who", "number"), [("himself", 2), ("council", 2), ("ministry", 2), ("officer", 4), ("officer", 9), ("officer", 0)]
)
def test_what_is_not_theirs_to_correct_is_not_there(office, case, who, number):
    reader = client(getattr(office, who))
    assert reader.get(path(case, number)).status_code == 404
    assert sent(office, case, getattr(office, who), number).status_code == 404


def test_the_form_shows_what_is_recorded(office, case):
    page = client(office.officer).get(path(case)).text
    assert 'value="24/11/2026"' in page
    assert TALK["minutes"] in page
    assert "Đã ghi: 24/11/2026" in page


@pytest.mark.parametrize(
    ("lang", "title"), [("vi", "Sửa một việc đã ghi : việc số 2"), ("en", "Correct a recorded act : act 2")]
)
def test_old_and_new_stand_side_by_side_with_the_reason(office, case, lang, title):
    assert sent(office, case, office.officer).status_code == 302
    page = client(office.officer, lang).get(f"/cases/{case.number}/").text
    assert title in text(type("Page", (), {"text": page}))
    changes = re.findall(r"<del>(.*?)</del> → <ins>(.*?)</ins>", page)
    assert changes == [("24/11/2026", "23/11/2026"), ("Đã trao đổi thẳng thắn", "Đã trao đổi lần nữa")]
    assert "ghi nhầm ngày" in page
    assert office.view(office.officer, case).state.data["talk_recorded"]["held_on"] == "2026-11-23"


def test_a_second_correction_starts_from_the_first(office, case):
    sent(office, case, office.officer)
    assert 'value="23/11/2026"' in client(office.officer).get(path(case)).text
    sent(office, case, office.officer, version="5", minutes="Đã trao đổi lần ba")
    page = client(office.officer).get(f"/cases/{case.number}/").text
    assert re.findall(r"<del>(.*?)</del> → <ins>(.*?)</ins>", page)[-1] == ("Đã trao đổi lần nữa", "Đã trao đổi lần ba")


def test_the_corrected_minutes_are_what_the_paper_says(office, case):
    from canbo.cases.models import CaseEvent
    from canbo.documents.of_case import filled

    sent(office, case, office.officer)
    view = office.view(office.officer, case)
    values = filled(view, list(CaseEvent.objects.of(case.number)), "talk-minutes")
    assert (values["minutes"], values["held_on"]) == ("Đã trao đổi lần nữa", "2026-11-23")


@pytest.mark.parametrize(
    ("said", "lang", "match"),
    [
        ({"correction_reason": ""}, "vi", "Hãy điền mục này."),
        ({"held_on": "24/11/2026", "minutes": TALK["minutes"]}, "vi", "Hãy nêu nội dung sửa theo từng mục."),
        ({"held_on": "24/11/2026", "minutes": TALK["minutes"]}, "en", "Say what is corrected, field by field."),
        ({"held_on": "24/12/2026"}, "vi", "ngày này còn ở tương lai"),
        ({"held_on": "24/12/2026"}, "en", "the day is in the future"),
        ({"held_on": "26/11/2026"}, "vi", "việc số 2 ngày 26/11/2026 lại có sau việc số 3 ("),
        ({"held_on": "26/11/2026"}, "en", "act 2 is of 2026-11-26, after act 3 ("),
        ({"version": "3"}, "en", "has changed since you read it"),
    ],
)
def test_a_correction_that_cannot_be_keeps_what_was_typed(office, case, said, lang, match):
    page = sent(office, case, office.officer, lang=lang, **said)
    assert page.status_code == 400
    assert match in page.text
    case.refresh_from_db()
    assert case.version == 4


def test_the_person_reads_what_changed_in_a_decision_and_no_vote_or_reason(office, case):
    office.do(office.council, case, "accept", DECISION)
    fields = {"effective_on": "2026-12-10", "votes_for": 6}
    office.do(office.council, case, "correct", {"corrects": 5, "reason": "vì lý do kín", "fields": fields})
    own = client(office.himself).get(f"/cases/{case.number}/").text
    assert re.findall(r"<del>(.*?)</del> → <ins>(.*?)</ins>", own) == [("01/12/2026", "10/12/2026")]
    assert "vì lý do kín" not in own
    assert "số phiếu" not in own


def test_the_person_reads_nothing_of_a_corrected_report(office, case):
    office.do(office.officer, case, "correct", {"corrects": 3, "reason": "x", "fields": {"proposal": "refuse"}})
    assert "<del>" not in client(office.himself).get(f"/cases/{case.number}/").text


def test_a_number_used_already_is_refused_with_its_case(office, case):
    office.do(office.council, case, "accept", DECISION)
    mended = {"corrects": 5, "reason": "x", "fields": {"number": "17/QĐ-HĐTV"}}
    office.do(office.council, case, "correct", mended)
    page = client(office.council, "en").post(
        path(case, 5),
        {
            "number": "15/QĐ-HĐTV", "decided_on": "27/11/2026", "effective_on": "01/12/2026", "votes_for": "5",
            "votes_against": "1", "correction_reason": "x", "version": "6",
        },
    )  # fmt: skip
    assert page.status_code == 400
    assert f"is used already in case {case.number}" in page.text


def test_a_substitute_is_named_on_a_page_with_days(office):
    case = office.file()
    stand_in = office.user("officer", office.elsewhere, username="stand-in")
    reader = client(office.officer)
    page = reader.get(f"/cases/{case.number}/substitute/").text
    assert 'value="stand-in"' in page
    assert 'value="hoa"' not in page
    said = {"role": "personnel_body", "actor": "stand-in", "reason": "nghỉ phép", "version": "1"}
    days = {"from_on": "27/11/2026", "until_on": "30/11/2026"}
    past = reader.post(f"/cases/{case.number}/substitute/", {**said, "until_on": "26/11/2026"})
    assert (past.status_code, "ngày đầu là 27/11/2026" in past.text) == (400, True)
    assert reader.post(f"/cases/{case.number}/substitute/", {**said, **days}).status_code == 302
    told = text(reader.get(f"/cases/{case.number}/"))
    assert "Vai bộ phận tham mưu công tác cán bộ Người thay stand-in Từ ngày 27/11/2026" in told
    assert client(stand_in).get(f"/cases/{case.number}/record-talk/").status_code == 200


def test_an_opinion_given_again_asks_why(office, case):
    reader = client(office.ministry)
    path = f"/cases/{case.number}/give-opinion/"
    assert "Lý do cho ý kiến lại" in reader.get(path).text
    page = reader.post(path, {"agrees": "no", "version": "4"})
    assert (page.status_code, office.view(office.council, case).state.version) == (400, 4)
    done = reader.post(path, {"agrees": "no", "why_again": "có thông tin mới", "version": "4"})
    assert done.status_code == 302
    assert office.view(office.council, case).state.data["opinion_given"]["agrees"] is not OPINION["agrees"]


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("vi", "Ý kiến không đồng ý không chặn quyết định"),
        ("en", "An opinion that disagrees does not bar the decision"),
    ],
)
def test_the_decision_shows_how_the_law_is_read(office, case, lang, said):
    page = client(office.council, lang).get(f"/cases/{case.number}/accept/").text
    assert said in page
    assert page.count('<span class="quiet">') < 12  # those that could be read otherwise, and no others
    assert said not in client(office.officer, lang).get(f"/cases/{case.number}/record-talk/").text
