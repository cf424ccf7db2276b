"""Pages of the dossier and the files of a case: what they keep, what they refuse in words, and to whom they open."""

from datetime import date

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from tests.cases import papers
from tests.cases.effects.test_continuing import TERM, attest
from tests.cases.office import Office
from tests.web.people import BACKEND

TODAY = date(2028, 12, 20)


@pytest.fixture
def office(db, settings, tmp_path):
    settings.CANBO_TODAY, settings.DATA = TODAY, tmp_path
    made = Office()
    made.settle_all()
    attest(made)
    return made


@pytest.fixture
def case(office):
    return office.open("reappointment", office.officer, TERM, day="2028-11-01")


def enter(user, lang="en"):
    client = Client()
    client.force_login(user, backend=BACKEND)
    client.cookies["canbo_language"] = lang
    return client


def upload(content=papers.PDF, name="đơn.pdf"):
    return SimpleUploadedFile(name, content)


def text(response):
    return response.content.decode()


def put(client, case, key, **said):
    said = {"what": "record", "source": "paper", "dated_on": "20/12/2028", **said}
    return client.post(f"/cases/{case.number}/dossier/{key}/", {k: v for k, v in said.items() if v is not None})


def contents(tmp_path):
    return [path for path in (tmp_path / "files").rglob("*") if path.is_file()]


def test_a_file_goes_in_and_comes_out_as_it_was(office, case) -> None:
    client = enter(office.officer)
    assert client.post(f"/cases/{case.number}/files/", {"file": upload()}).status_code == 302
    got = client.get(f"/cases/{case.number}/files/2/")
    assert b"".join(got.streaming_content) == papers.PDF
    assert got["Content-Type"] == "application/pdf"
    assert got["Content-Disposition"].startswith("attachment; ")
    assert got["Content-Disposition"].endswith("filename*=UTF-8''%C4%91%C6%A1n.pdf")
    assert (got["X-Content-Type-Options"], got["Cache-Control"]) == ("nosniff", "private, no-store")


REFUSED = {
    "forged": (papers.PROGRAM, "a.pdf", "không phải là PDF, DOCX"),
    "empty": (b"", "a.pdf", "a.pdf rỗng"),
    "badly named": (papers.PDF, "a*.pdf", "Không nhận được tên tệp"),
    "too big": (papers.pdf("x" * 2**20), "a.pdf", "a.pdf lớn hơn 1 MB"),
}


@pytest.mark.parametrize(("content", "name", "words"), REFUSED.values(), ids=REFUSED)
def test_what_is_refused_is_told_in_one_sentence_and_not_kept(
    office, case, settings, tmp_path, content, name, words
) -> None:
    settings.LARGEST_FILE = 2**20
    answer = enter(office.officer, "vi").post(f"/cases/{case.number}/files/", {"file": upload(content, name)})
    assert answer.status_code == 400
    assert words in text(answer)
    assert contents(tmp_path) == []
    assert case.events.count() == 1


def test_without_a_file_the_form_asks_for_one(office, case) -> None:
    answer = enter(office.officer, "vi").post(f"/cases/{case.number}/files/", {})
    assert "Hãy chọn một tệp." in text(answer)


def test_list_count_page_and_download_agree_for_everybody(office, case) -> None:
    enter(office.officer).post(f"/cases/{case.number}/files/", {"file": upload(papers.pdf("1"), "one.pdf")})
    enter(office.officer).post(
        f"/cases/{case.number}/files/", {"file": upload(papers.pdf("2"), "two.pdf"), "for_person": "on"}
    )
    enter(office.himself).post(f"/cases/{case.number}/files/", {"file": upload(papers.pdf("3"), "three.pdf")})
    everything, own = {2, 3, 4}, {3, 4}
    other = office.user("officer", office.elsewhere, username="other")
    readers = {
        office.officer: everything, office.council: everything, office.ministry: everything,
        office.user("inspector"): everything, office.himself: own, office.herself: None, other: None,
        office.user("administrator"): None,
    }  # fmt: skip
    for user, expected in readers.items():
        client = enter(user, "vi")
        page, listed = client.get(f"/cases/{case.number}/"), client.get(f"/cases/{case.number}/files/")
        opened = {n for n in everything if client.get(f"/cases/{case.number}/files/{n}/").status_code == 200}
        assert opened == (expected or set()), user
        if expected is None:
            assert listed.status_code in (403, 404), user
            continue
        assert f"{len(expected)} tệp" in text(page), user
        assert {n for n in everything if f"/files/{n}/" in text(listed)} == expected, user


def test_the_person_concerned_sees_no_dossier(office, case) -> None:
    put(enter(office.officer), case, 8)
    client = enter(office.himself)
    assert client.get(f"/cases/{case.number}/dossier/").status_code == 404
    assert client.get(f"/cases/{case.number}/dossier/8/").status_code == 404
    assert 'id="dossier"' not in text(client.get(f"/cases/{case.number}/"))


@pytest.mark.parametrize("who", ["council", "inspector"])
def test_others_read_the_dossier_and_keep_nothing_in_it(office, case, who) -> None:
    user = office.council if who == "council" else office.user("inspector")
    client = enter(user, "vi")
    page = client.get(f"/cases/{case.number}/dossier/")
    assert page.status_code == 200
    assert '<form class="form"' not in text(page)
    assert put(client, case, 8).status_code == 404
    assert case.events.count() == 1


def test_an_item_with_its_file_is_listed_with_the_day_it_is_good_until(office, case) -> None:
    client = enter(office.officer, "vi")
    assert put(client, case, 8, file=upload()).status_code == 302
    page = text(client.get(f"/cases/{case.number}/dossier/"))
    assert "ngày 20/12/2028, dùng được đến hết 20/06/2029" in page
    assert f"/cases/{case.number}/files/2/" in page
    assert "1 trên 10 thành phần đã có" in text(client.get(f"/cases/{case.number}/"))


def test_an_item_that_ages_needs_its_day_and_keeps_nothing_without(office, case, tmp_path) -> None:
    answer = put(enter(office.officer, "vi"), case, 8, dated_on=None, file=upload())
    assert answer.status_code == 400
    assert "Hãy điền một ngày." in text(answer)
    assert contents(tmp_path) == []


def test_what_lapses_before_the_examination_is_told_on_the_case(office, case) -> None:
    client = enter(office.officer, "vi")
    put(client, case, 8, dated_on="12/09/2028")
    client.post(
        f"/cases/{case.number}/dossier/", {"what": "describe", "examination": "13/03/2029", "new_content": "no"}
    )
    page = text(client.get(f"/cases/{case.number}/"))
    assert "Thành phần 8 chỉ dùng được đến hết 12/03/2029." in page
    listed = text(client.get(f"/cases/{case.number}/dossier/"))
    assert "hết hạn sau 12/03/2029" in listed
    assert listed.count("không cần (16.10)") == 2


def test_an_item_is_taken_out_for_a_reason(office, case) -> None:
    client = enter(office.officer, "vi")
    put(client, case, 8)
    address = f"/cases/{case.number}/dossier/8/"
    assert "Hãy nêu lý do." in text(client.post(address, {"what": "remove", "reason": ""}))
    assert client.post(address, {"what": "remove", "reason": "ghi nhầm"}).status_code == 302
    assert "0 trên 10" in text(client.get(f"/cases/{case.number}/"))


def test_a_file_is_erased_on_a_ground_and_its_line_stays(office, case, django_capture_on_commit_callbacks) -> None:
    client = enter(office.officer, "vi")
    client.post(f"/cases/{case.number}/files/", {"file": upload()})
    with django_capture_on_commit_callbacks(execute=True):
        assert client.post(f"/cases/{case.number}/files/2/erase/", {"ground": "mistake"}).status_code == 302
    assert client.get(f"/cases/{case.number}/files/2/").status_code == 404
    page = text(client.get(f"/cases/{case.number}/files/"))
    assert "Đã xóa theo luật" in page
    assert "đơn.pdf" not in page


def test_the_person_concerned_erases_nothing(office, case) -> None:
    client = enter(office.himself)
    client.post(f"/cases/{case.number}/files/", {"file": upload()})
    assert client.post(f"/cases/{case.number}/files/2/erase/", {"ground": "mistake"}).status_code == 403


def test_a_resignation_has_the_smaller_file_and_the_proposed_one_beside_it(office) -> None:
    case = office.file(day="2028-12-19")
    client = enter(office.officer, "vi")
    for key in ("letter", "minutes"):
        assert put(client, case, key, dated_on=None).status_code == 302
    page = text(client.get(f"/cases/{case.number}/dossier/"))
    assert "Báo cáo của bộ phận tham mưu" in page
    assert "Theo đề xuất chỉ hai giấy tờ" in page
    assert "Ngày xem xét" not in page


HIDDEN = "biên bản bước 3.pdf"


def withhold(office, case):
    """Item 1 with a file that is withheld; the number of the act that attached it."""
    response = put(enter(office.officer), case, "1", file=upload(name=HIDDEN), withheld="on")
    assert response.status_code == 302
    return 2


PAGES = ("/cases/{n}/", "/cases/{n}/files/", "/cases/{n}/dossier/", "/cases/{n}/dossier/1/", "/cases/{n}/events/")


@pytest.mark.parametrize(
    ("who", "reads"),
    [("officer", False), ("ministry", False), ("council", True), ("inspector", True)],
)
def test_a_withheld_file_is_listed_to_all_and_opened_by_few(office, case, who, reads) -> None:
    number = withhold(office, case)
    user = office.user("inspector") if who == "inspector" else getattr(office, who)
    client = enter(user)
    shown = [text(client.get(page.format(n=case.number))) for page in PAGES[:3]]
    assert any(HIDDEN in page for page in shown) == reads
    assert all(("Tệp giữ kín" in page) is not reads for page in shown[1:])
    where = f"/cases/{case.number}/files/{number}/"
    asked, taken = client.get(where), client.post(where)
    if not reads:
        assert (asked.status_code, taken.status_code) == (404, 404)
        assert HIDDEN not in "".join(text(client.get(page.format(n=case.number))) for page in PAGES)
        return
    assert "Chưa ai xem." in text(asked)
    assert "Content-Disposition" not in asked
    assert b"".join(taken.streaming_content) == papers.PDF
    assert "trên trang" in text(client.get(where))


def test_the_person_concerned_finds_no_withheld_file(office, case) -> None:
    number = withhold(office, case)
    client = enter(office.himself)
    assert HIDDEN not in text(client.get(f"/cases/{case.number}/"))
    assert "giữ kín" not in text(client.get(f"/cases/{case.number}/files/"))
    for ask in (client.get, client.post):
        assert ask(f"/cases/{case.number}/files/{number}/").status_code == 404


def test_the_list_of_files_to_choose_from_and_the_page_to_erase_tell_no_name(office, case) -> None:
    number = withhold(office, case)
    client = enter(office.officer)
    item = text(client.get(f"/cases/{case.number}/dossier/2/"))
    assert f"tệp giữ kín, việc số {number}" in item
    erase = text(client.get(f"/cases/{case.number}/files/{number}/erase/"))
    assert "Xóa tệp: tệp giữ kín" in erase
    assert HIDDEN not in item + erase


def test_the_person_concerned_is_offered_no_withholding(office, case) -> None:
    assert 'name="withheld"' not in text(enter(office.himself).get(f"/cases/{case.number}/files/"))
    assert 'name="withheld"' in text(enter(office.officer).get(f"/cases/{case.number}/files/"))


@pytest.mark.parametrize(
    ("lang", "counted", "said"),
    [
        ("vi", "4 trên 10 thành phần đã có", "đã có khi kiểm tra hồ sơ, ngày 01/12/2028"),
        ("en", "4 of 10 items are there", "there when the file was checked, dated"),
    ],
)
def test_what_a_check_of_the_file_stated_is_told_where_no_item_is_kept(office, case, lang, counted, said) -> None:
    office.do(office.council, case, "notify", {}, "2028-11-20")
    stated = {
        "examination_date": "2028-12-25",
        **{f"dossier_item_{number}": True for number in (1, 2)},
    }  # 7 and 9 are not needed
    office.do(office.officer, case, "check-file", {**stated, "dossier_item_1_dated_on": "2028-12-01"}, "2028-12-19")
    office.officer.language = lang
    office.officer.save()
    client = enter(office.officer)
    assert counted in text(client.get(f"/cases/{case.number}/"))
    assert said in text(client.get(f"/cases/{case.number}/dossier/"))
    put(client, case, "2")
    assert counted.replace("4", "1", 1) in text(client.get(f"/cases/{case.number}/"))
