"""A count that is refused is refused in Vietnamese too: pages and papers of a case show the sentence as it is."""

import pytest

from canbo.kernel.votes import VoteError, tally
from canbo.kernel.votes.bases import Convened

APPOINTMENT = "appointment-step-1"
MORE = "4 phiếu (kể cả phiếu không hợp lệ) nhiều hơn "


@pytest.mark.parametrize(
    ("rule", "count", "said"),
    [
        (APPOINTMENT, {"convened": 0}, "Số người được triệu tập là 0: không ai được triệu tập thì không có hội nghị"),
        (APPOINTMENT, {"convened": 4, "excused": 5}, "Vắng có lý do 5 mà được triệu tập 4"),
        (APPOINTMENT, {"convened": 4, "excused": 1, "present": 4}, "Có mặt 4 mà được triệu tập 4, trừ 1 người vắng"),
        (APPOINTMENT, {"convened": 4, "present": 5}, "Có mặt 5 mà được triệu tập 4: chỉ người được triệu tập bỏ phiếu"),
        (APPOINTMENT, {"convened": 4, "present": 3, "votes": {"An": 4}}, MORE + "3 người có mặt"),
        (APPOINTMENT, {"convened": 4, "excused": 1, "votes": {"An": 4}}, MORE + "3 người được triệu tập, không vắng"),
        (APPOINTMENT, {"convened": 3, "votes": {"An": 4}}, MORE + "3 người được triệu tập:"),
        (APPOINTMENT, {"convened": 3, "votes": {"An": 1, "An ": 1}}, "“An” đứng hai lần trong số phiếu"),
        (APPOINTMENT, {"convened": 10**20}, "không thể là số người hay số phiếu"),
        ("extension", {"members": 3, "convened": 5, "votes": {"An": 4}}, MORE + "3 thành viên tập thể lãnh đạo"),
        ("extension", {"members": 3, "votes": {"An": 1, "Bình": 1}}, "Bổ nhiệm lại, kéo dài là về một người"),
    ],
)  # fmt: skip
def test_a_count_that_cannot_be_is_refused_in_vietnamese(rule, count, said):
    with pytest.raises(VoteError) as refused:
        tally(rule, count)
    assert said in refused.value.said("vi")
    assert refused.value.said("en") != refused.value.said("vi")


def test_a_base_says_in_vietnamese_what_it_cannot_carry():
    with pytest.raises(VoteError) as nobody:
        Convened(0)
    assert nobody.value.said("vi").startswith("Tỷ lệ phải tính trên ít nhất một người, không phải 0")
    with pytest.raises(VoteError) as many:
        Convened(3).hold({"An": 2, "Bình": 2})
    assert many.value.said("vi").startswith("4 phiếu không thể có khi chỉ tính trên 3 người")
