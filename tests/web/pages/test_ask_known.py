"""Facts taken from the register: whose, for whom, with their source; and what of them an address may carry."""

import re
from datetime import date

import pytest

from canbo.registry.choices import RecordKind
from canbo.registry.models import Attestation, Body, ConfidenceRound, Person, Post, Term, User
from canbo.registry.sources import Attested, Source
from canbo.web.pages.ask_known import KINDS, told

TODAY = date(2026, 11, 21)


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = TODAY


@pytest.fixture
def hoa(people):
    """Trần Minh Hòa with 15 of 21 low votes, and a body that attests its sanctions."""
    person = people.office_holder
    ConfidenceRound.objects.create(person=person, body=people.enterprise, held_on=date(2026, 10, 12), cast=21, low=15)
    for kind in (RecordKind.SANCTIONS, RecordKind.CONFIDENCE_ROUNDS):
        Attestation.objects.create(
            body=people.enterprise, kind=kind, complete_up_to=TODAY, attested_on=TODAY, signatory="Người đứng đầu (mẫu)"
        )
    return person


def ask(client, person, **facts):
    return client.get("/ask/relief-ground/", {"person": person, **facts}, follow=True)


def box(page, name):
    return re.search(rf'<input id="id_{name}"[^>]*value="([^"]*)"', page)[1]


def field(page, name):
    start = page.index(f'id="fact-{name}"')
    return page[start : page.index("</details>", start)]


def asked(page):
    return page[page.index('<div class="asking"') : page.index("</main>")]


def given(page):
    return re.sub(r"<[^>]+>", " ", re.search(r'<p class="given">(.*?)</p>', page, re.DOTALL)[1]).split()[0]


@pytest.mark.parametrize("role", ["officer", "authority", "inspector"])
def test_who_sees_the_person_gets_the_facts_with_their_source(signed_in, hoa, role):
    page = ask(signed_in(role), hoa.code).text
    assert given(page) == "Có"
    assert box(page, "low_confidence_votes") == "15"
    assert "Theo sổ: lấy phiếu tín nhiệm, 12/10/2026." in field(page, "low_confidence_votes")
    assert "Tập đoàn Sao Mai (mẫu) xác nhận kỷ luật đủ đến 21/11/2026" in field(page, "serving_warning")
    assert "Trần Minh Hòa" in page


def test_sources_are_told_in_english(signed_in, hoa):
    page = ask(signed_in("officer", language="en"), hoa.code).text
    assert "From the register: confidence rounds, 12/10/2026." in field(page, "low_confidence_votes")
    assert "attests sanctions complete to 21/11/2026" in field(page, "serving_warning")


def test_what_is_not_attested_stays_unknown(signed_in, hoa):
    told_of = field(ask(signed_in("officer"), hoa.code).text, "found_degenerate")
    assert 'value="unknown" checked' in told_of
    assert "Theo sổ" not in told_of


def test_an_officer_of_other_bodies_learns_nothing_not_even_that_the_person_exists(signed_in, hoa):
    client = signed_in("officer")
    other = Body.objects.create(code="x", name="Khác (mẫu)", kind="enterprise", enterprise_class="wholly_state")
    User.objects.get(username="officer").bodies.set([other])
    known, unknown = (ask(client, code).text for code in (hoa.code, "M-9999"))
    assert box(known, "low_confidence_votes") == ""
    assert asked(known).replace(hoa.code, "M-9999") == asked(unknown)


def test_an_administrator_without_bodies_is_not_even_asked_for_a_person(signed_in, hoa):
    page = ask(signed_in("administrator"), hoa.code).text
    assert "id_person" not in page
    assert box(page, "low_confidence_votes") == ""


def test_an_office_holder_sees_no_votes_in_their_own_file(signed_in, hoa):
    page = ask(signed_in("office_holder"), hoa.code).text
    assert "Trần Minh Hòa" in page
    assert box(page, "low_confidence_votes") == ""
    assert "selected>Thành viên Hội đồng thành viên" in page


def test_an_office_holder_reads_their_file_of_today_only(signed_in, hoa):
    page = ask(signed_in("office_holder"), hoa.code, on="2026-11-20").text
    assert "chỉ lấy được cho hôm nay, 21/11/2026" in page
    assert "selected>Thành viên Hội đồng thành viên" not in page


def test_a_name_that_only_one_bears_will_do(signed_in, hoa):
    response = ask(signed_in("officer"), "tran minh hoa")
    assert response.request["QUERY_STRING"] == f"person={hoa.code}"


def test_of_several_of_one_name_the_reader_chooses(signed_in, people, hoa):
    other = Person.objects.create(full_name="Trần Minh Hòa An")
    post = Post.objects.create(body=people.enterprise, position="controller")
    Term.objects.create(person=other, post=post, start=date(2024, 1, 1), years=5)
    page = ask(signed_in("officer"), "minh hoa").text
    assert "Tên này có nhiều người; hãy chọn một." in page
    assert f'href="?person={hoa.code}"' in page
    assert f'href="?person={other.code}"' in page
    assert box(page, "low_confidence_votes") == ""


def test_the_address_carries_only_what_was_changed(signed_in, hoa):
    sent = {"on": "2026-11-21", "low_confidence_votes": "13", "confidence_votes_cast": "21", "serving_warning": "false"}
    response = ask(signed_in("officer"), hoa.code, **sent)
    assert response.request["QUERY_STRING"] == f"person={hoa.code}&on=2026-11-21&low_confidence_votes=13"
    assert "Đang thử khác. Giá trị đã biết: 15" in field(response.text, "low_confidence_votes")
    assert given(response.text) == "Chưa"


def test_a_shared_address_shows_each_reader_only_what_is_theirs(signed_in, hoa):
    response = ask(signed_in("officer"), hoa.code, serving_warning="true")
    address = f"/ask/relief-ground/?{response.request['QUERY_STRING']}"
    assert "low_confidence_votes" not in address
    page = signed_in("office_holder").get(address, follow=True).text
    assert box(page, "low_confidence_votes") == ""


def test_a_known_fact_may_be_left_open_for_one_asking(signed_in, hoa):
    response = ask(signed_in("officer"), hoa.code, low_confidence_votes="")
    assert "low_confidence_votes=unknown" in response.request["QUERY_STRING"]
    assert box(response.text, "low_confidence_votes") == ""
    assert given(response.text) == "Chưa"


def test_another_day_takes_the_facts_of_that_day_and_keeps_only_what_was_typed(signed_in, hoa):
    client = signed_in("officer")
    page = ask(client, hoa.code).text
    was = re.search(r'name="was" value="([^"]*)"', page)[1]
    sent = {
        "was": was,
        "on": "2026-10-11",
        "low_confidence_votes": "15",
        "confidence_votes_cast": "21",
        "serving_warning": "true",
    }
    response = ask(client, hoa.code, **sent)
    assert response.request["QUERY_STRING"] == f"person={hoa.code}&on=2026-10-11&serving_warning=true"
    assert box(response.text, "low_confidence_votes") == "0", "no round had been held"


def test_leaving_the_person_out_takes_their_facts_along(signed_in, hoa):
    client = signed_in("officer")
    page = ask(client, hoa.code, serving_warning="true").text
    out = re.search(r'href="(\?[^"]*)">Bỏ</a>', page)[1].replace("&amp;", "&")
    page = client.get(f"/ask/relief-ground/{out}", follow=True).text
    assert box(page, "low_confidence_votes") == ""
    assert out == "?serving_warning=true"


def test_a_day_before_the_person_was_recorded(signed_in, hoa):
    page = ask(signed_in("inspector"), hoa.code, known_on="2020-01-01").text
    assert "Ngày đó sổ chưa có người này." in page


@pytest.mark.parametrize("on", ["0001-01-01", "1899-12-31", "2009-12-31", "2051-01-01", "9999-12-31"])
@pytest.mark.parametrize("question", ["relief-ground", "reappointment-notice-due", "counted-working-years"])
def test_a_person_on_a_far_day_breaks_nothing(signed_in, hoa, question, on):
    client = signed_in("inspector")
    sent = {"person": hoa.code, "on": on, "known_on": "0001-01-01"}
    assert client.get(f"/ask/{question}/", {"person": hoa.code, "on": on}, follow=True).status_code == 200
    assert client.get(f"/ask/{question}/", sent, follow=True).status_code == 200


def test_of_several_posts_one_is_asked_about(signed_in, people, hoa):
    post = Post.objects.create(body=people.enterprise, position="controller")
    Term.objects.create(person=hoa, post=post, start=date(2024, 1, 1), years=5)
    client = signed_in("officer")
    page = ask(client, hoa.code).text
    assert "selected>Thành viên Hội đồng thành viên" in page
    response = ask(client, hoa.code, post=str(post.pk))
    assert "selected>Kiểm soát viên</option>" in response.text
    assert f"post={post.pk}" in response.request["QUERY_STRING"]


def test_a_person_in_no_post_is_told_so(signed_in, hoa):
    page = ask(signed_in("inspector"), hoa.code, on="2022-01-01").text
    assert "không giữ chức vụ nào vào ngày này" in page


@pytest.mark.parametrize("kind", [*KINDS, *(kind.value for kind in RecordKind)])
def test_every_kind_of_source_has_words(lang, kind):
    assert told(Source(kind, (1,), date(2026, 1, 2))).endswith("02/01/2026")


def test_absence_is_told_with_who_attests_it(vietnamese):
    word = Attested(1, "Tập đoàn A (mẫu)", date(2026, 10, 31), date(2026, 11, 2))
    assert (
        told(Source("sanctions", attested=word))
        == "sổ không ghi nhận; Tập đoàn A (mẫu) xác nhận kỷ luật đủ đến 31/10/2026"
    )
