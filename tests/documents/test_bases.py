import pytest

from canbo.documents.bases import instrument_in_full
from canbo.documents.context import context
from canbo.documents.papers import PAPERS


def bases(samples, kind="resignation-acceptance", lang="vi", **changes):
    return context(PAPERS[kind], samples[kind] | changes, lang)["bases"]


def test_an_instrument_is_named_with_number_day_issuer_and_matter():
    assert instrument_in_full("181/2026", "vi") == (
        "Nghị định số 181/2026/NĐ-CP ngày 21 tháng 5 năm 2026 của Chính phủ về quản lý người giữ chức danh, chức vụ "
        "và người đại diện phần vốn nhà nước tại doanh nghiệp"
    )
    assert instrument_in_full("46/2010", "en") == (
        "Decree 46/2010 of the Government of 27 April 2010 on job discontinuation and retirement procedures of civil "
        "servants"
    )


def test_an_instrument_whose_day_is_not_recorded_has_none():
    assert "ngày" not in instrument_in_full("115/2020", "vi")


def test_bases_stand_in_order_each_with_a_semicolon_the_proposal_last_with_a_full_stop(samples):
    assert [line[:30] for line in bases(samples)] == [
        "Căn cứ Điều lệ tổ chức và hoạt",
        "Căn cứ Nghị định số 181/2026/N",
        "Căn cứ đơn ngày 03 tháng 12 nă",
        "Căn cứ ý kiến của Bộ Xây dựng ",
        "Căn cứ kết quả biểu quyết: 05 ",
        "Theo đề nghị của Trưởng ban Tổ",
    ]
    assert [line[-1] for line in bases(samples)] == [*";;;;;", "."]


def test_without_a_proposal_the_last_base_ends_the_sentence(samples):
    last = bases(samples, proposer=None)[-1]
    assert last == "Căn cứ kết quả biểu quyết: 05 phiếu tán thành, 01 phiếu không tán thành."


def test_what_did_not_happen_is_no_base(samples):
    lines = bases(samples, opinion_giver=None, votes_for=None, votes_against=None, powers=None)
    assert not [line for line in lines if "ý kiến" in line or "biểu quyết" in line or "Điều lệ" in line]


@pytest.mark.parametrize(
    ("law", "named"), [("46/2010", "46/2010/NĐ-CP"), ("170/2025", "170/2025/NĐ-CP"), (None, "46/2010/NĐ-CP")]
)
def test_leaving_rests_on_the_decree_of_its_day(samples, law, named):
    lines = bases(samples, "leaving-decision", law=law)
    assert [named in line for line in lines if "Nghị định" in line] == [True]


def test_nobody_against_is_told_as_zero_and_not_left_out(samples):
    assert "05 phiếu tán thành, 00 phiếu không tán thành" in "".join(bases(samples, votes_against=0))
