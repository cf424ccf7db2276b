"""On the page an officer imports what is theirs and nothing else; whoever asks learns nothing of the rest."""

from datetime import date

# ruff: noqa: E501 - one case, one line
import pytest
from tests.registry.workbook.books import GOOD, Book, counts

from canbo.kernel.errors import CanboError
from canbo.registry.models import Body, FieldChange, Person, Term, User
from canbo.registry.permissions import IMPORT_REGISTER, RECORD_ABOUT
from canbo.registry.workbook.export import register_rows
from canbo.registry.workbook.scope import Scope

ELSEWHERE = {
    "bodies": [
        {"code": "CQ-02", "name": "Cơ quan khác", "kind": "owner_agency"},
        {"code": "DN-02", "name": "Công ty khác", "kind": "enterprise", "owner": "CQ-02", "enterprise_class": "wholly_state"},
    ],
    "posts": [{"body": "DN-02", "position": "controller"}],
    "persons": [{"code": "NV-9", "full_name": "Người khác"}],
    "terms": [{"person": "NV-9", "body": "DN-02", "position": "controller", "start": date(2024, 1, 1), "years": 5}],
    "grades": [{"person": "NV-9", "body": "DN-02", "year": 2025, "grade": "good"}],
}  # fmt: skip
NEW_PERSON = {
    "posts": [{"body": "DN-01", "position": "controller", "title": "Kiểm soát viên 1"}],
    "persons": [{"code": "NV-3", "full_name": "Người mới"}],
    "terms": [
        {"person": "NV-3", "body": "DN-01", "position": "controller", "title": "Kiểm soát viên 1", "start": date(2026, 1, 1)}
    ],
}  # fmt: skip


@pytest.fixture
def officer(load):
    """An officer of the agency CQ-01, in a register that also has CQ-02 and its enterprise."""
    load(Book())
    load(Book(ELSEWHERE))
    user = User.objects.create_user("thammuu", role="officer")
    user.bodies.add(Body.objects.get(code="CQ-01"))
    return user


@pytest.fixture
def refused(load, officer):
    """`refused(rows)`: where the officer's import of these rows fails; nothing may have been written."""

    def told(rows):
        before = counts()
        report = load(Book(rows), by=officer)
        assert (report.written, counts()) == (False, before)
        return {fault.where: fault.words.en for fault in report.faults}

    return told


def test_what_is_in_scope_is_imported_and_bears_the_officers_name(load, officer):
    book = Book()
    book.put("grades", "grade", 2, "good")
    book.put("persons", "full_name", 2, "Trần Hòa")
    report = load(book, by=officer)
    assert report.written
    assert report.totals["corrected"] == 2
    assert FieldChange.objects.get().by == officer


def test_a_new_person_comes_with_a_term_in_a_body_in_scope(load, officer):
    assert load(Book(NEW_PERSON), by=officer).written
    assert Term.objects.get(person__code="NV-3").recorded_by == officer
    assert officer.has_perm(RECORD_ABOUT, Person.objects.get(code="NV-3"))


def test_a_new_enterprise_belongs_to_an_agency_in_scope(load, officer):
    rows = {
        "bodies": [
            {
                "code": "DN-03",
                "name": "Công ty Ba",
                "kind": "enterprise",
                "owner": "CQ-01",
                "enterprise_class": "wholly_state",
            }
        ]
    }
    assert load(Book(rows), by=officer).written
    assert officer.has_perm(IMPORT_REGISTER, Body.objects.get(code="DN-03"))


OUTSIDE = {
    "another body": ({"bodies": [ELSEWHERE["bodies"][1]]}, "Đơn vị!A2", "This body is outside the scope"),
    "a new agency": ({"bodies": [{"code": "CQ-9", "name": "Cơ quan Chín", "kind": "owner_agency"}]}, "Đơn vị!E2", "A new body must be owned by an agency in your scope"),
    "an enterprise of another agency": ({"bodies": [{"code": "DN-9", "name": "Công ty Chín", "kind": "enterprise", "enterprise_class": "wholly_state", "owner": "CQ-02"}]}, "Đơn vị!E2", "There is no code “CQ-02”"),
    "an enterprise given away": ({"bodies": [GOOD["bodies"][1] | {"owner": "CQ-02"}]}, "Đơn vị!E2", "There is no code “CQ-02”"),
    "a post in another body": ({"posts": [{"body": "DN-02", "position": "council_member"}]}, "Vị trí!A2", "There is no code “DN-02”"),
    "another person": ({"persons": [{"code": "NV-9", "full_name": "Đổi tên"}]}, "Nhân sự!A2", "This code is of a person outside your scope"),
    "a new person without a post": ({"persons": [{"code": "NV-7", "full_name": "Người bảy"}]}, "Nhân sự!A2", "A new person needs a term in a body in your scope"),
    "another person drawn into one's own body": ({"terms": [GOOD["terms"][0] | {"person": "NV-9", "start": date(2026, 1, 1)}]}, "Nhiệm kỳ!A2", "There is no code “NV-9”"),
    "one's own person in another body": ({"terms": [ELSEWHERE["terms"][0] | {"person": "NV-1"}]}, "Nhiệm kỳ!B2", "There is no code “DN-02”"),
    "a grade of another person": ({"grades": [ELSEWHERE["grades"][0]]}, "Xếp loại!A2", "There is no code “NV-9”"),
    "a grade given by another body": ({"grades": [{"person": "NV-1", "body": "DN-02", "year": 2025, "grade": "good"}]}, "Xếp loại!B2", "There is no code “DN-02”"),
    "a sanction of another person": ({"sanctions": [GOOD["sanctions"][0] | {"person": "NV-9"}]}, "Kỷ luật!A2", "There is no code “NV-9”"),
    "a word for another body": ({"attestations": [GOOD["attestations"][0] | {"body": "DN-02"}]}, "Xác nhận!A2", "There is no code “DN-02”"),
    "an inspection of another body": ({"inspections": [GOOD["inspections"][0] | {"body": "DN-02"}]}, "Thanh tra!A2", "There is no code “DN-02”"),
}  # fmt: skip


@pytest.mark.parametrize("case", OUTSIDE)
def test_what_is_out_of_scope_is_refused_with_its_cell(refused, case):
    rows, where, said = OUTSIDE[case]
    assert said in refused(rows)[where]


def test_a_code_out_of_scope_sounds_like_one_that_does_not_exist(refused):
    known = refused({"grades": [GOOD["grades"][0] | {"person": "NV-9"}]})
    unknown = refused({"grades": [GOOD["grades"][0] | {"person": "NV-8"}]})
    assert {k: v.replace("NV-9", "NV-8") for k, v in known.items()} == unknown
    assert all("write “NV-9”" not in words for words in unknown.values())


def test_nobody_imports_anything_about_themselves(load, officer):
    officer.person = Person.objects.get(code="NV-1")
    officer.save()
    report = load(Book({"grades": [GOOD["grades"][0] | {"grade": "excellent"}]}), by=officer)
    assert [fault.where for fault in report.faults] == ["Xếp loại!A2"]


def test_an_officer_of_one_enterprise_may_go_on_naming_its_agency(load, officer):
    officer.bodies.set([Body.objects.get(code="DN-01")])
    assert load(Book({"bodies": [GOOD["bodies"][1] | {"board_seats": 9}]}), by=officer).written


@pytest.mark.parametrize("role", ["authority", "inspector", "administrator"])
def test_other_roles_import_nothing(load, officer, role):
    user = User.objects.create_user(role, role=role)
    user.bodies.add(Body.objects.get(code="CQ-01"))
    with pytest.raises(CanboError, match="Only a personnel officer with bodies assigned"):
        load(Book(), by=user)


def test_an_officer_without_bodies_imports_nothing(load, officer):
    officer.bodies.clear()
    with pytest.raises(CanboError, match="Only a personnel officer with bodies assigned"):
        load(Book(), by=officer)


def test_the_scope_is_what_the_permissions_say(officer):
    scope = Scope.of(officer)
    for body in Body.objects.all():
        assert scope.has_body(body.code) is officer.has_perm(IMPORT_REGISTER, body)
    for person in Person.objects.all():
        assert scope.has_person(person.code) is officer.has_perm(RECORD_ABOUT, person)


def test_what_an_officer_takes_out_is_what_may_come_back(load, officer):
    rows = register_rows(officer)
    assert {row[0] for row in rows["bodies"]} == {"CQ-01", "DN-01"}
    assert {row[0] for row in rows["persons"]} == {"NV-1", "NV-2"}
    assert {row[0] for row in rows["grades"]} == {"NV-1"}
    assert len(rows["attestations"]) == 1
