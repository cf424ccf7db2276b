"""Importing on the page: look first, then write; each in their own scope, and nobody else's file."""

import os
import re
import time
from io import BytesIO

import pytest
from openpyxl import load_workbook
from tests.registry.workbook.books import Book
from tests.web.people import ROLES

from canbo.registry.models import Body, Grade, Person, Term, User
from canbo.web.pages import register, register_uploads

DOORS = ("/register/", "/register/template/", "/register/data/")


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    settings.DATA = tmp_path
    return tmp_path


@pytest.fixture
def officer(signed_in, people):
    client = signed_in("officer")
    people.officer = User.objects.get(username="officer")
    return client


@pytest.fixture
def rows(people):
    """A register of the enterprise in scope: one person, one grade."""
    person, term = people.office_holder, Term.objects.get()
    return {
        "persons": [{"code": person.code, "full_name": person.full_name, "sex": "Nam"}],
        "grades": [{"person": person.code, "body": "sm", "year": 2025, "grade": "good"}],
        "terms": [
            {"person": person.code, "body": "sm", "position": term.post.position, "start": term.start, "years": 5}
        ],
    }  # fmt: skip


def upload(client, rows, name="sổ quý 3.xlsx", **options):
    content = BytesIO()
    Book(rows, **options).file.save(content)
    content.seek(0)
    content.name = name
    return client.post("/register/", {"workbook": content})


def token(page):
    return re.search(r'name="token" value="([0-9a-f]+)"', page)[1]


def waiting(folder):
    return list((folder / "uploads").glob("*")) if (folder / "uploads").exists() else []


@pytest.mark.parametrize("door", DOORS)
@pytest.mark.parametrize("role", ROLES)
def test_only_officers_come_in(signed_in, role, door):
    assert signed_in(role).get(door).status_code == (200 if role == "officer" else 403)


@pytest.mark.parametrize("door", [*DOORS, "/register/import/"])
def test_the_anonymous_are_sent_to_sign_in(client, db, door):
    assert client.get(door).url.startswith("/sign-in/")


def test_looking_tells_what_would_change_and_writes_nothing(officer, rows, data_folder):
    page = upload(officer, rows).text
    assert "sổ quý 3.xlsx: không có lỗi, chưa ghi gì" in page
    assert "Nhập 2 dòng" in page
    assert 'Giới tính: <span class="quiet">để trống</span> → <b>Nam</b>' in page
    assert not Grade.objects.exists()
    [file] = waiting(data_folder)
    assert oct(file.stat().st_mode & 0o777) == "0o600"


def test_then_the_import_writes_it_in_the_officers_name(officer, people, rows, data_folder):
    given = token(upload(officer, rows).text)
    page = officer.post("/register/import/", {"token": given}, follow=True).text
    assert "Đã nhập sổ quý 3.xlsx: 1 dòng mới, 1 dòng sửa, 1 dòng không đổi." in page
    grade = Grade.objects.get()
    assert (grade.recorded_by, grade.source) == (people.officer, "sổ quý 3.xlsx, Xếp loại!2")
    assert waiting(data_folder) == []


def test_a_second_click_imports_nothing_twice(officer, rows):
    given = token(upload(officer, rows).text)
    officer.post("/register/import/", {"token": given})
    page = officer.post("/register/import/", {"token": given}, follow=True).text
    assert "Tệp đã nhập hoặc không còn giữ; hãy tải lên lại." in page
    assert Grade.objects.count() == 1


def test_the_same_file_again_leaves_nothing_to_import(officer, rows):
    officer.post("/register/import/", {"token": token(upload(officer, rows).text)})
    page = upload(officer, rows).text
    assert "Sổ đã có đúng như tệp này; không còn gì để nhập." in page
    assert "Nhập 0 dòng" not in page


def test_faults_are_listed_with_their_cells_and_cannot_be_imported(officer, rows, data_folder):
    rows["grades"][0]["grade"] = "<b>Khá</b>"
    page = upload(officer, rows).text
    assert "sổ quý 3.xlsx: 1 lỗi, chưa ghi gì" in page
    assert "Xếp loại!D2" in page
    assert "“&lt;b&gt;Khá&lt;/b&gt;” không có trong danh mục" in page
    assert 'name="token"' not in page
    assert waiting(data_folder) == []


def test_english_readers_read_english(signed_in, rows):
    client = signed_in("officer", language="en")
    rows["grades"][0]["year"] = "last year"
    assert "“last year” is not a whole number, write digits only, such as 14." in upload(client, rows).text


def test_rows_out_of_scope_are_refused_by_name(officer, rows, people):
    Body.objects.create(code="khac", name="Công ty khác (mẫu)", kind="enterprise", enterprise_class="wholly_state")
    rows["grades"][0]["body"] = "khac"
    page = upload(officer, rows).text
    assert "Xếp loại!B2" in page
    assert "Không có mã “khac” trong sổ và trong phạm vi của bạn" in page


def test_the_scope_is_looked_at_again_when_the_file_is_imported(officer, people, rows):
    given = token(upload(officer, rows).text)
    people.officer.bodies.set([Body.objects.create(code="b", name="Công ty B", kind="owner_agency")])
    page = officer.post("/register/import/", {"token": given}).text
    assert "Không có mã “sm”" in page
    assert not Grade.objects.exists()


def test_nobody_imports_the_file_of_another_session(officer, people, rows):
    given = token(upload(officer, rows).text)
    User.objects.filter(username="officer").first()
    other = people.client("authority", full_name="x")
    assert other.post("/register/import/", {"token": given}).status_code == 403
    second = User.objects.create_user("officer-2", role="officer")
    second.bodies.add(people.enterprise)
    stranger = type(officer)()
    stranger.force_login(second, backend="canbo.registry.signin.PasswordBackend")
    assert "không còn giữ" in stranger.post("/register/import/", {"token": given}, follow=True).text
    assert not Grade.objects.exists()


@pytest.mark.parametrize("given", ["", "x", "../../canbo", "0" * 32])
def test_a_token_that_is_none_of_ours_leads_nowhere(officer, rows, given):
    upload(officer, rows)
    assert "không còn giữ" in officer.post("/register/import/", {"token": given}, follow=True).text
    assert not Grade.objects.exists()


def test_a_new_upload_takes_the_place_of_the_one_before(officer, rows, data_folder):
    first = token(upload(officer, rows).text)
    upload(officer, rows)
    assert len(waiting(data_folder)) == 1
    assert "không còn giữ" in officer.post("/register/import/", {"token": first}, follow=True).text


def test_a_file_waits_an_hour_and_is_then_deleted(officer, people, rows, data_folder):
    given = token(upload(officer, rows).text)
    [file] = waiting(data_folder)
    late = time.time() - register_uploads.KEPT_FOR - 1
    os.utime(file, (late, late))
    assert "không còn giữ" in officer.post("/register/import/", {"token": given}, follow=True).text
    upload(officer, rows)
    assert file not in waiting(data_folder)


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (b"", "Tệp này rỗng."),
        (b"a;b", "so.xlsx không phải là tệp Excel; hãy lưu thành .xlsx."),
    ],
)
def test_a_file_that_is_no_workbook_is_refused_in_the_form(officer, data_folder, content, said):
    file = BytesIO(content)
    file.name = "so.xlsx"
    page = officer.post("/register/", {"workbook": file}).text
    assert said in page
    assert 'aria-invalid="true"' in page
    assert waiting(data_folder) == []


def test_no_file_at_all_is_refused_in_the_form(officer):
    assert "Hãy chọn một tệp." in officer.post("/register/", {}).text


def test_a_file_too_large_is_refused_before_it_is_kept(officer, data_folder, monkeypatch):
    monkeypatch.setattr(register, "LARGEST_FILE", 2**20)
    file = BytesIO(bytes(2**20 + 1))
    file.name = "so.xlsx"
    assert "Tệp lớn hơn 1 MB; hãy chia thành nhiều tệp." in officer.post("/register/", {"workbook": file}).text
    assert waiting(data_folder) == []


def test_a_file_name_is_only_ever_a_name(officer, rows, data_folder):
    page = upload(officer, rows, name="../../<script>sổ\u202e.xlsx").text
    assert "&lt;script&gt;sổ.xlsx: không có lỗi" in page
    assert [path.parent.name for path in waiting(data_folder)] == ["uploads"]


@pytest.mark.parametrize(
    ("language", "sheet", "name"), [("vi", "Nhân sự", "so-nhan-su"), ("en", "Persons", "canbo-register")]
)
def test_the_workbooks_to_fill_in_come_in_the_readers_language(signed_in, people, language, sheet, name):
    client = signed_in("officer", language=language)
    empty, filled = client.get("/register/template/"), client.get("/register/data/")
    assert f'filename="{name}' in empty.headers["Content-Disposition"]
    assert load_workbook(BytesIO(empty.content))[sheet].max_row == 1
    assert load_workbook(BytesIO(filled.content))[sheet]["B2"].value == people.office_holder.full_name


def test_what_was_taken_out_comes_back_unchanged(officer, people):
    Person.objects.create(code="xa", full_name="Người ngoài phạm vi")
    content = BytesIO(officer.get("/register/data/").content)
    content.name = "so.xlsx"
    page = officer.post("/register/", {"workbook": content}).text
    assert "không còn gì để nhập" in page
    assert "Người ngoài phạm vi" not in page


def test_looking_by_address_alone_imports_nothing(officer):
    assert officer.get("/register/import/").status_code == 405
