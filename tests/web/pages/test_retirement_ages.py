"""The retirement ages: read by everybody, corrected and withdrawn by the administrator, told wherever they are used."""

from datetime import date

import pytest
from tests.web.people import ROLES

from canbo.law.retirement import AGE
from canbo.registry.models import Override, OverrideEnd

HERE = "/retirement-ages/"
ADD = f"{HERE}correct/"
FILLED = {
    "sex": "male",
    "first": "04/1966",
    "last": "",
    "years": "65",
    "months": "6",
    "citation": "Luật 01/2027/QH16, Điều 3",
    "reason": "Quốc hội thông qua ngày 01/6/2027",
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


@pytest.mark.parametrize("role", ROLES)
def test_everybody_signed_in_reads_the_table_with_its_source(signed_in, role):
    page = signed_in(role).get(HERE).text
    assert "60 tuổi 3 tháng" in page
    assert "62 tuổi" in page
    assert "Nghị định 135/2020/NĐ-CP, Điều 4 và Phụ lục I" in page
    assert "Chưa có điều chỉnh nào" in page
    assert (ADD in page) == (role == "administrator")


def test_in_english(signed_in):
    page = signed_in("inspector", language="en").get(HERE).text
    assert "60 years and 3 months" in page
    assert "Decree 135/2020, Article 4 and Annex I" in page
    assert "No correction is recorded" in page


@pytest.mark.parametrize("role", [role for role in ROLES if role != "administrator"])
def test_nobody_but_the_administrator_corrects_or_withdraws(signed_in, role):
    client = signed_in(role)
    for address in (ADD, f"{HERE}1/withdraw/"):
        for response in (client.get(address), client.post(address, FILLED)):
            assert response.status_code == 403
            assert "Chỉ người quản trị điều chỉnh tuổi nghỉ hưu." in response.text
    assert not Override.objects.exists()


def test_it_is_found_beside_the_readings(signed_in):
    assert f'href="{HERE}"' in signed_in("officer").get("/readings/").text


def test_a_correction_is_kept_with_who_and_why_and_stands_in_the_table(recorded, administrator):
    assert (recorded.provision, recorded.value, recorded.where) == (AGE, 786, {"sex": ["male"]})
    assert (recorded.start, recorded.end) == (date(1966, 4, 1), None)
    assert recorded.author.username == "administrator"
    page = administrator.get(HERE).text
    for said in ("65 tuổi 6 tháng", FILLED["citation"], FILLED["reason"], "Điều chỉnh:", "từ 04/1966", "31/10/2031"):
        assert said in page
    assert FILLED["citation"] not in administrator.get("/overrides/").text


def test_the_last_month_is_kept_whole(administrator):
    assert administrator.post(ADD, FILLED | {"last": "1967-02", "months": ""}).status_code == 302
    one = Override.objects.get()
    assert (one.end, one.value) == (date(1967, 2, 28), 780)
    assert "04/1966 đến 02/1967" in administrator.get(HERE).text


@pytest.mark.parametrize(
    ("changes", "said"),
    [
        ({"first": "13/1966"}, "Không phải là một tháng"),
        ({"first": ""}, "Hãy ghi vào ô này."),
        ({"first": "12/1929"}, "sinh từ 1930 đến 2030"),
        ({"last": "03/1966"}, "đứng trước tháng sinh đầu"),
        ({"years": "44"}, "từ 45 đến 75 tuổi"),
        ({"years": "75"}, "từ 45 đến 75 tuổi"),
        ({"years": "99999999999999999999"}, "từ 45 đến 75 tuổi"),
        ({"years": "x"}, "số"),
        ({"months": "12"}, "11"),
        ({"sex": "other"}, "other"),
        ({"citation": " "}, "Hãy ghi vào ô này."),
        ({"reason": ""}, "Hãy ghi vào ô này."),
        ({"years": "62", "months": "0"}, "Bảng đã ghi đúng như vậy"),
    ],
)
def test_a_fault_is_told_and_nothing_is_kept(administrator, changes, said):
    page = administrator.post(ADD, FILLED | changes)
    assert page.status_code == 200
    assert said in page.text
    assert not Override.objects.exists()


def test_the_page_of_overrides_sends_it_here(administrator):
    said = administrator.post(
        "/overrides/add/",
        {
            "provision": "135/2020:4", "citation": "Luật", "value": "780", "where": "sex: male", "start": "01/04/1966",
            "reason": "x",
        },
    ).text  # fmt: skip
    assert "Tuổi nghỉ hưu được điều chỉnh ở trang riêng." in said
    assert not Override.objects.exists()


class TestWithdrawing:
    def test_by_another_record_and_once_only(self, administrator, recorded):
        address = f"{HERE}{recorded.pk}/withdraw/"
        assert "65 tuổi 6 tháng" in administrator.get(address).text
        assert "Hãy ghi vào ô này." in administrator.post(address, {"reason": " "}).text
        assert administrator.post(address, {"reason": "Ghi nhầm giới tính"}).status_code == 302
        assert (Override.objects.count(), OverrideEnd.objects.get().last_day) == (1, date(1966, 3, 31))
        page = administrator.get(HERE).text
        assert "Ghi nhầm giới tính" in page
        assert "Đã rút" in page
        assert "Điều chỉnh:" not in page
        assert administrator.get(address).status_code == 404

    def test_the_pages_of_overrides_and_of_ages_end_only_their_own(self, administrator, recorded):
        assert administrator.get(f"/overrides/{recorded.pk}/end/").status_code == 404
        assert administrator.get(f"{HERE}999/withdraw/").status_code == 404


class TestUsed:
    @pytest.fixture
    def hoa(self, people):
        person = people.office_holder
        person.birth_date, person.sex = date(1966, 4, 1), "male"
        person.save()
        return person

    def test_an_answer_from_the_register_rests_on_it_and_says_so(self, recorded, signed_in, hoa):
        page = signed_in("inspector").get(f"/ask/reappointment-route/?person={hoa.code}").text
        assert "Theo tuổi nghỉ hưu đã điều chỉnh" in page
        assert FILLED["citation"] in page

    def test_a_number_typed_over_it_does_not(self, recorded, signed_in, hoa):
        address = f"/ask/reappointment-route/?person={hoa.code}&months_to_retirement_at_term_end=70"
        assert "Theo tuổi nghỉ hưu đã điều chỉnh" not in signed_in("inspector").get(address).text

    def test_nor_does_an_answer_as_known_before(self, recorded, signed_in, hoa):
        address = f"/ask/reappointment-route/?person={hoa.code}&known_on=2026-01-01"
        assert "Theo tuổi nghỉ hưu đã điều chỉnh" not in signed_in("inspector").get(address).text

    def test_the_file_of_the_person_says_so_in_english_too(self, recorded, signed_in, hoa):
        page = signed_in("officer", language="en").get(f"/persons/{hoa.code}/").text
        assert "By a corrected retirement age" in page
        assert "65 years and 6 months" in page
