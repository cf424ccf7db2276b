import pytest

from canbo.documents.context import context
from canbo.documents.paper import DocumentError
from canbo.documents.papers import PAPERS


@pytest.fixture
def decision(samples):
    def write(lang="vi", **changes):
        return context(PAPERS["resignation-acceptance"], samples["resignation-acceptance"] | changes, lang)

    return write


@pytest.mark.parametrize(
    ("form", "vi", "en"),
    [
        (None, ("CHỦ TỊCH",), ("CHỦ TỊCH",)),
        ("Q", ("Q. CHỦ TỊCH",), ("ACTING CHỦ TỊCH",)),
        ("TM", ("TM. HỘI ĐỒNG", "CHỦ TỊCH"), ("ON BEHALF OF HỘI ĐỒNG", "CHỦ TỊCH")),
        ("KT", ("KT. HỘI ĐỒNG", "CHỦ TỊCH"), ("FOR HỘI ĐỒNG", "CHỦ TỊCH")),
        ("TL", ("TL. HỘI ĐỒNG", "CHỦ TỊCH"), ("BY ORDER OF HỘI ĐỒNG", "CHỦ TỊCH")),
        ("TUQ", ("TUQ. HỘI ĐỒNG", "CHỦ TỊCH"), ("BY AUTHORITY OF HỘI ĐỒNG", "CHỦ TỊCH")),
    ],
)
def test_who_signs_in_each_form(decision, form, vi, en):
    said = {"signer_form": form, "signer_for": "Hội đồng", "signer_title": "Chủ tịch"}
    assert decision(**said)["signer_lines"] == vi
    assert decision("en", **said)["signer_lines"] == en


@pytest.mark.parametrize("form", ["TM", "KT", "TL", "TUQ"])
def test_whoever_signs_for_another_says_for_whom(decision, form):
    with pytest.raises(DocumentError, match=f"signer_form {form} needs signer_for"):
        decision(signer_form=form, signer_for=None)


def test_nobody_signs_yet(decision):
    assert decision(signer_form=None, signer_title=None)["signer_lines"] == ()


def test_recipients_end_in_semicolons_and_the_file_copy_in_a_full_stop(decision):
    assert decision(recipients=["Đảng ủy;", "Ban Kiểm soát."])["recipients"] == (
        "Như Điều 3;", "Đảng ủy;", "Ban Kiểm soát;", "Lưu: VT, TCCB, hồ sơ vụ việc 2026-0001.",
    )  # fmt: skip


def test_the_file_copy_names_no_unit_and_no_case_that_is_not_given(decision):
    assert decision(recipients=None, unit_code=None, case=None)["recipients"][-1] == "Lưu: VT."


def test_a_paper_addressed_to_somebody_goes_to_them_first(samples):
    assert context(PAPERS["report"], samples["report"])["recipients"][0] == "Như trên;"


def test_a_notice_has_the_recipients_it_is_given(samples):
    assert context(PAPERS["extension-notice"], samples["extension-notice"])["recipients"][0].startswith("Đảng ủy")


@pytest.mark.parametrize(
    ("sex", "vi", "en"), [("male", "ông An", "Mr An"), ("female", "bà An", "Ms An"), (None, "ông (bà) An", "Mr/Ms An")]
)
def test_the_person_is_addressed_by_sex(decision, sex, vi, en):
    assert decision(sex=sex, person_name="An")["person"] == vi
    assert decision("en", sex=sex, person_name="An")["person"] == en


def test_post_and_body_stand_behind_the_name_where_they_are_known(decision):
    assert decision(person_post=None, person_body=None)["Person_in_full"] == "Ông Nguyễn Đức Thượng"
    assert decision()["Person_in_full"] == "Ông Nguyễn Đức Thượng, Tổng giám đốc, Tổng công ty Thủy lợi Bắc Hà"


def test_names_of_bodies_are_in_capitals(decision):
    shown = decision(parent="Bộ Xây dựng", body="Tổng công ty Đường thủy")
    assert (shown["parent_capitals"], shown["body_capitals"]) == ("BỘ XÂY DỰNG", "TỔNG CÔNG TY ĐƯỜNG THỦY")


def test_the_number_is_open_until_it_is_given(decision):
    assert decision(number=None)["number_and_symbol"] == "……/QĐ-HĐTV"
    assert decision(number=5)["number_and_symbol"] == "05/QĐ-HĐTV"
    assert decision(number="15/QĐ-TCT")["number_and_symbol"] == "15/QĐ-TCT"
