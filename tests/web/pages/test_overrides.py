"""Documents that prevail under Article 42(3): recorded and ended by the administrator, told wherever they are used."""

from datetime import date

import pytest
from tests.web.people import ROLES

from canbo.registry.models import Override, OverrideEnd

ADD = "/overrides/add/"
FILLED = {
    "provision": "điểm b khoản 1 Điều 35",
    "citation": "Quy định 400-QĐ/TW ngày 01/9/2026, Điều 5",
    "value": "có",
    "where": "",
    "start": "01/09/2026",
    "end": "",
    "reason": "Công văn hướng dẫn ngày 02/9/2026",
}


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = date(2026, 11, 21)


@pytest.fixture
def administrator(signed_in):
    return signed_in("administrator")


@pytest.fixture
def recorded(administrator):
    assert administrator.post(ADD, FILLED).status_code == 302
    return Override.objects.get()


def faults(client, **changes):
    page = client.post(ADD, FILLED | changes)
    assert page.status_code == 200
    assert not Override.objects.exists()
    return page.text


@pytest.mark.parametrize("role", ROLES)
def test_everybody_signed_in_reads_them(recorded, signed_in, role):
    client = signed_in(role) if role != "administrator" else None
    if client is None:
        return
    page = client.get("/overrides/").text
    assert FILLED["citation"] in page
    assert FILLED["reason"] in page
    assert "Ghi ngày hết áp dụng" not in page
    assert "/overrides/add/" not in page


def test_with_none_the_page_says_what_it_is_for(signed_in):
    assert "Chưa ghi văn bản nào" in signed_in("officer").get("/overrides/").text
    assert "None is recorded" in signed_in("inspector", language="en").get("/overrides/").text


def test_it_is_found_beside_the_readings(signed_in):
    assert 'href="/overrides/"' in signed_in("officer").get("/readings/").text


@pytest.mark.parametrize("role", [role for role in ROLES if role != "administrator"])
def test_nobody_but_the_administrator_records_or_ends(signed_in, role):
    client = signed_in(role)
    for address in (ADD, "/overrides/1/end/"):
        for response in (client.get(address), client.post(address, FILLED)):
            assert response.status_code == 403
            assert "Chỉ người quản trị ghi văn bản ưu tiên." in response.text
    assert not Override.objects.exists()


def test_recording_keeps_what_was_written_who_and_why(recorded, administrator):
    assert (recorded.provision, recorded.value, recorded.where) == ("181/2026:35.1.b", True, {})
    assert (recorded.start, recorded.end) == (date(2026, 9, 1), None)
    assert (recorded.author.username, recorded.reason) == ("administrator", FILLED["reason"])
    page = administrator.get("/overrides/").text
    assert "<b>có</b>" in page
    assert "Đang áp dụng" in page


@pytest.mark.parametrize(
    ("provision", "written", "kept"),
    [
        ("35.1.b", "Không", False),
        ("35.1.b", "no", False),
        ("35.1.b", "", None),
        ("34.3.b", "12", 12),
        ("9.1", "01/01/2030", "2030-01-01"),
        ("17.2", "extend", "extend"),
    ],
)
def test_a_result_is_read_as_its_provision_wants_it(administrator, provision, written, kept):
    assert administrator.post(ADD, FILLED | {"provision": provision, "value": written}).status_code == 302
    assert Override.objects.get().value == kept


def test_whom_it_concerns_is_kept_by_fact(administrator):
    administrator.post(ADD, FILLED | {"where": "position: council_chair, company_chair\nis_party_member: true"})
    assert Override.objects.get().where == {"position": ["council_chair", "company_chair"], "is_party_member": [True]}
    page = administrator.get("/overrides/").text
    assert "Chủ tịch Hội đồng thành viên, Chủ tịch công ty" in page


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"provision": "zzz"}, "zzz"),
        ({"provision": "42.3"}, "không tính ra kết quả nào"),
        ({"provision": "99.1"}, "chưa được mã hóa"),
        ({"provision": ""}, "Hãy ghi vào ô này."),
        ({"value": "5"}, "kết quả là có hoặc không"),
        ({"provision": "34.3.b", "value": "mười"}, "kết quả là một số"),
        ({"provision": "34.3.b", "value": "0"}, "không hợp"),
        ({"provision": "9.1", "value": "sớm"}, "Không phải là một ngày"),
        ({"provision": "17.2", "value": "promote"}, "một trong reappoint"),
        ({"where": "position: king"}, "king"),
        ({"where": "zzz: true"}, "zzz"),
        ({"where": "term_years: 5"}, "không thể tùy theo term_years"),
        ({"start": "31/02/2026"}, "Không phải là một ngày"),
        ({"start": "20/05/2026"}, "sớm nhất từ 21/05/2026"),
        ({"end": "31/08/2026"}, "hết hiệu lực trước khi bắt đầu"),
        ({"citation": ""}, "Hãy ghi vào ô này."),
        ({"reason": " "}, "Hãy ghi vào ô này."),
    ],
)
def test_a_fault_is_told_and_nothing_is_kept(administrator, changes, said):
    assert said in faults(administrator, **changes)


class TestEnding:
    def ended(self, client, recorded, last_day, reason="Quy định 410-QĐ/TW thay thế"):
        return client.post(f"/overrides/{recorded.pk}/end/", {"last_day": last_day, "reason": reason})

    def test_what_was_recorded_stays_and_its_end_stands_beside_it(self, administrator, recorded):
        assert self.ended(administrator, recorded, "31/10/2026").status_code == 302
        assert (Override.objects.count(), OverrideEnd.objects.get().last_day) == (1, date(2026, 10, 31))
        page = administrator.get("/overrides/").text
        assert "Quy định 410-QĐ/TW thay thế" in page
        assert FILLED["reason"] in page
        assert [one.end for one in Override.objects.as_law()] == [date(2026, 10, 31)]

    def test_one_recorded_in_error_is_withdrawn_and_not_earlier_than_the_day_before(self, administrator, recorded):
        assert "Sớm nhất là 31/08/2026" in self.ended(administrator, recorded, "30/08/2026").text
        assert self.ended(administrator, recorded, "31/08/2026").status_code == 302
        assert Override.objects.as_law() == ()
        assert "Đã rút, không ngày nào áp dụng" in administrator.get("/overrides/").text

    def test_a_reason_is_needed(self, administrator, recorded):
        assert "Hãy ghi vào ô này." in self.ended(administrator, recorded, "31/10/2026", reason="").text
        assert not OverrideEnd.objects.exists()

    def test_one_that_is_not_there_is_not_found(self, administrator):
        assert administrator.get("/overrides/99/end/").status_code == 404


class TestUse:
    ASKED = "/ask/relief-ground/"
    FACTS = {"position": "council_member", "on": "2026-11-21"}  # noqa: RUF012 - read only

    def test_the_ask_page_says_which_document_its_answer_rests_on(self, administrator, recorded):
        page = administrator.get(self.ASKED, self.FACTS, follow=True).text
        assert "Theo văn bản ưu tiên" in page
        assert FILLED["citation"] in page
        assert 'class="verdict yes"' in page or ">Có<" in page

    def test_on_a_day_before_it_there_is_no_word_of_it(self, administrator, recorded):
        page = administrator.get(self.ASKED, self.FACTS | {"on": "2026-08-31"}, follow=True).text
        assert FILLED["citation"] not in page

    def test_as_known_before_it_was_recorded_there_is_no_word_of_it(self, administrator, recorded):
        day = (recorded.recorded_at.date() - date.resolution * 2).isoformat()
        page = administrator.get(self.ASKED, self.FACTS | {"known_on": day}, follow=True).text
        assert FILLED["citation"] not in page

    def test_facts_it_turns_on_are_asked_for(self, administrator):
        administrator.post(ADD, FILLED | {"where": "is_party_member: true"})
        assert 'id="fact-is_party_member"' in administrator.get(self.ASKED, self.FACTS, follow=True).text

    def test_the_person_page_and_the_radar_say_so_too(self, recorded, signed_in, people):
        officer = signed_in("officer")
        page = officer.get(f"/persons/{people.office_holder.code}/?on=2026-11-21").text
        assert "Theo văn bản ưu tiên" in page
        radar = officer.get("/?on=2026-11-21").text
        assert "Có căn cứ miễn nhiệm" in radar
        assert FILLED["citation"] in radar

    def test_before_it_neither_says_anything(self, recorded, signed_in, people):
        officer = signed_in("officer")
        for address in (f"/persons/{people.office_holder.code}/?on=2026-08-31", "/?on=2026-08-31"):
            assert FILLED["citation"] not in officer.get(address).text


def test_a_matter_begun_before_the_decree_asks_first_whether_it_stays_with_the_former_one(signed_in):
    officer = signed_in("officer")
    days = {"on": "2026-11-21", "begun": "2026-05-20"}
    page = officer.get("/ask/relief-ground/", days, follow=True).text
    assert 'id="fact-position"' in page
    assert "chưa được mã hóa" in page
    page = officer.get("/ask/relief-ground/", days | {"position": "representative_full_time"}, follow=True).text
    assert 'id="fact-found_degenerate"' in page
