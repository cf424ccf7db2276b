"""Every sentence of a vote, whole and in both languages: what people read is part of the answer."""
# ruff: noqa: E501 - a sentence is searched for whole

import pytest

from canbo.kernel.votes import tally

CASES = [
    (
        "appointment-step-1",
        {
            "convened": 3,
            "excused": 0,
            "present": 1,
            "votes": {"A": 1},
            "readings": {"reading_12_1_quorum": "two_thirds"},
        },
        [
            "Có mặt 1 trên 3 người được triệu tập, chưa đủ hai phần ba, thiếu 1 người (khoản 1 Điều 12).",
            "Hội nghị không đủ số người thì không được tiến hành: số phiếu không được xét, phải triệu tập lại (khoản 1 Điều 12).",
        ],
        [
            "1 of 3 convened are present, under two thirds, 1 person missing (Article 12(1)).",
            "Without its quorum a meeting is not held: its votes are not weighed, and it has to be convened again (Article 12(1)).",
        ],
    ),
    (
        "appointment-step-1",
        {"convened": 3, "excused": 0, "present": 1, "votes": {"A": 1}},
        [
            "Có mặt 1 trên 3 người được triệu tập, chưa đủ hai phần ba, thiếu 1 người (khoản 1 Điều 12).",
            "Tính trên 3 người được triệu tập (khoản 1 Điều 12).",
            "A: 1 trên 3, 33,3 %, thiếu 1 phiếu để quá nửa, đạt 30 % trở lên (khoản 2 Điều 12).",
            "Chưa chọn cách đọc reading_12_1_quorum: nếu cần hai phần ba (two_thirds) thì hội nghị không được tiến hành; nếu không cần (none) thì chuyển sang bước tiếp theo: A (khoản 1 Điều 12).",
        ],
        [
            "1 of 3 convened are present, under two thirds, 1 person missing (Article 12(1)).",
            "Counted on 3 persons convened (Article 12(1)).",
            "A: 1 of 3, 33.3 %, 1 vote missing for over half, 30 % or more (Article 12(2)).",
            "reading_12_1_quorum is not set: if two thirds are needed (two_thirds) the meeting was not held; if not (none), A goes forward to the next step (Article 12(1)).",
        ],
    ),
    (
        "appointment-step-1",
        {"convened": 12, "excused": 2, "present": 10, "votes": {"A": 4, "B": 3, "C": 2}},
        [
            "Có mặt 10 trên 10 người được triệu tập, đủ hai phần ba (khoản 1 Điều 12).",
            "Tính trên 10 người được triệu tập (khoản 1 Điều 12).",
            "Triệu tập 12 người, không tính 2 người vắng mặt vì lý do đột xuất (khoản 1 Điều 12).",
            "A: 4 trên 10, 40 %, thiếu 2 phiếu để quá nửa, đạt 30 % trở lên (khoản 2 Điều 12).",
            "B: 3 trên 10, 30 %, thiếu 3 phiếu để quá nửa, đạt 30 % trở lên (khoản 2 Điều 12).",
            "C: 2 trên 10, 20 %, thiếu 4 phiếu để quá nửa, thiếu 1 phiếu để đạt 30 % (khoản 2 Điều 12).",
            "Kết quả: chuyển sang bước tiếp theo: A, B (khoản 2 Điều 12).",
        ],
        [
            "10 of 10 convened are present, two thirds or more (Article 12(1)).",
            "Counted on 10 persons convened (Article 12(1)).",
            "12 were convened; 2 absent for an unforeseen cause are not counted (Article 12(1)).",
            "A: 4 of 10, 40 %, 2 votes missing for over half, 30 % or more (Article 12(2)).",
            "B: 3 of 10, 30 %, 3 votes missing for over half, 30 % or more (Article 12(2)).",
            "C: 2 of 10, 20 %, 4 votes missing for over half, 1 vote missing for 30 % (Article 12(2)).",
            "Result: A, B go forward to the next step (Article 12(2)).",
        ],
    ),
    (
        "appointment-step-4",
        {"convened": 10, "excused": 0, "present": 10, "votes": {"A": 4, "B": 3, "C": 3}},
        [
            "Có mặt 10 trên 10 người được triệu tập, đủ hai phần ba (khoản 1 Điều 12).",
            "Tính trên 10 người được triệu tập (khoản 1 Điều 12).",
            "A: 4 trên 10, 40 %, thiếu 2 phiếu để quá nửa (khoản 5 Điều 12).",
            "B: 3 trên 10, 30 %, thiếu 3 phiếu để quá nửa (khoản 5 Điều 12).",
            "C: 3 trên 10, 30 %, thiếu 3 phiếu để quá nửa (khoản 5 Điều 12).",
            "Không ai quá nửa và không có hai người cùng đạt đúng một nửa: nghị định không quy định. Chưa chọn cách đọc reading_12_5: report thì báo cáo cấp có thẩm quyền, stop thì dừng quy trình (khoản 5 Điều 12).",
        ],
        [
            "10 of 10 convened are present, two thirds or more (Article 12(1)).",
            "Counted on 10 persons convened (Article 12(1)).",
            "A: 4 of 10, 40 %, 2 votes missing for over half (Article 12(5)).",
            "B: 3 of 10, 30 %, 3 votes missing for over half (Article 12(5)).",
            "C: 3 of 10, 30 %, 3 votes missing for over half (Article 12(5)).",
            "Nobody is over half and no two are at exactly half: the decree is silent. reading_12_5 is not set: report tells the competent authority, stop ends the process (Article 12(5)).",
        ],
    ),
    (
        "appointment-step-4",
        {
            "convened": 10,
            "excused": 0,
            "present": 10,
            "votes": {"A": 4, "B": 3, "C": 3},
            "readings": {"reading_12_5": "stop"},
        },
        [
            "Có mặt 10 trên 10 người được triệu tập, đủ hai phần ba (khoản 1 Điều 12).",
            "Tính trên 10 người được triệu tập (khoản 1 Điều 12).",
            "A: 4 trên 10, 40 %, thiếu 2 phiếu để quá nửa (khoản 5 Điều 12).",
            "B: 3 trên 10, 30 %, thiếu 3 phiếu để quá nửa (khoản 5 Điều 12).",
            "C: 3 trên 10, 30 %, thiếu 3 phiếu để quá nửa (khoản 5 Điều 12).",
            "Kết quả: dừng quy trình (khoản 5 Điều 12).",
        ],
        [
            "10 of 10 convened are present, two thirds or more (Article 12(1)).",
            "Counted on 10 persons convened (Article 12(1)).",
            "A: 4 of 10, 40 %, 2 votes missing for over half (Article 12(5)).",
            "B: 3 of 10, 30 %, 3 votes missing for over half (Article 12(5)).",
            "C: 3 of 10, 30 %, 3 votes missing for over half (Article 12(5)).",
            "Result: the process stops (Article 12(5)).",
        ],
    ),
    (
        "appointment-step-4",
        {
            "convened": 10,
            "excused": 0,
            "present": 10,
            "votes": {"A": 4, "B": 3, "C": 3},
            "readings": {"reading_12_5": "report"},
        },
        [
            "Có mặt 10 trên 10 người được triệu tập, đủ hai phần ba (khoản 1 Điều 12).",
            "Tính trên 10 người được triệu tập (khoản 1 Điều 12).",
            "A: 4 trên 10, 40 %, thiếu 2 phiếu để quá nửa (khoản 5 Điều 12).",
            "B: 3 trên 10, 30 %, thiếu 3 phiếu để quá nửa (khoản 5 Điều 12).",
            "C: 3 trên 10, 30 %, thiếu 3 phiếu để quá nửa (khoản 5 Điều 12).",
            "Kết quả: báo cáo cấp có thẩm quyền xem xét, quyết định (khoản 5 Điều 12).",
        ],
        [
            "10 of 10 convened are present, two thirds or more (Article 12(1)).",
            "Counted on 10 persons convened (Article 12(1)).",
            "A: 4 of 10, 40 %, 2 votes missing for over half (Article 12(5)).",
            "B: 3 of 10, 30 %, 3 votes missing for over half (Article 12(5)).",
            "C: 3 of 10, 30 %, 3 votes missing for over half (Article 12(5)).",
            "Result: report to the competent authority, which decides (Article 12(5)).",
        ],
    ),
    (
        "appointment-step-4",
        {"convened": 10, "excused": 0, "present": 10, "votes": {"A": 5, "B": 5}},
        [
            "Có mặt 10 trên 10 người được triệu tập, đủ hai phần ba (khoản 1 Điều 12).",
            "Tính trên 10 người được triệu tập (khoản 1 Điều 12).",
            "A: 5 trên 10, 50 %, đúng một nửa, thiếu 1 phiếu để quá nửa (khoản 5 Điều 12).",
            "B: 5 trên 10, 50 %, đúng một nửa, thiếu 1 phiếu để quá nửa (khoản 5 Điều 12).",
            "Kết quả: người đứng đầu chọn một trong hai người (A, B) và báo cáo đủ các ý kiến khác nhau với cấp có thẩm quyền; nếu khuyết người đứng đầu thì báo cáo cấp có thẩm quyền (khoản 5 Điều 12).",
        ],
        [
            "10 of 10 convened are present, two thirds or more (Article 12(1)).",
            "Counted on 10 persons convened (Article 12(1)).",
            "A: 5 of 10, 50 %, exactly half, 1 vote missing for over half (Article 12(5)).",
            "B: 5 of 10, 50 %, exactly half, 1 vote missing for over half (Article 12(5)).",
            "Result: the head chooses one of the two (A, B) and reports all differing opinions to the competent authority; were the post of the head vacant, the authority would decide (Article 12(5)).",
        ],
    ),
    (
        "reappointment-collective",
        {"convened": 10, "present": 8, "members": 10, "votes": {"A": 5}},
        [
            "Tính trên 8 người được triệu tập có mặt (khoản 2 Điều 19).",
            "A: 5 trên 8, 62,5 %, quá nửa (khoản 2 Điều 19).",
            "Chưa chọn cách đọc reading_19_2_c: tính trên người có mặt (present) thì A đạt quá nửa; tính trên người được triệu tập (convened) thì chưa kết luận được (khoản 2 Điều 19).",
            "Còn thiếu: số người vắng mặt vì lý do đột xuất (excused) (khoản 2 Điều 19).",
        ],
        [
            "Counted on 8 persons convened and present (Article 19(2)).",
            "A: 5 of 8, 62.5 %, over half (Article 19(2)).",
            "reading_19_2_c is not set: counted on those present (present), A has over half; counted on those convened (convened), no conclusion yet (Article 19(2)).",
            "Still missing: persons excused (excused) (Article 19(2)).",
        ],
    ),
    (
        "reappointment-collective",
        {"convened": 10, "excused": 0, "present": 8, "members": 10, "votes": {"A": 5}},
        [
            "Tính trên 8 người được triệu tập có mặt (khoản 2 Điều 19).",
            "A: 5 trên 8, 62,5 %, quá nửa (khoản 2 Điều 19).",
            "Tính trên 10 người được triệu tập (khoản 2 Điều 19).",
            "A: 5 trên 10, 50 %, đúng một nửa, thiếu 1 phiếu để quá nửa (khoản 2 Điều 19).",
            "Chưa chọn cách đọc reading_19_2_c: tính trên người có mặt (present) thì A đạt quá nửa; tính trên người được triệu tập (convened) thì người đứng đầu quyết định về A (khoản 2 Điều 19).",
        ],
        [
            "Counted on 8 persons convened and present (Article 19(2)).",
            "A: 5 of 8, 62.5 %, over half (Article 19(2)).",
            "Counted on 10 persons convened (Article 19(2)).",
            "A: 5 of 10, 50 %, exactly half, 1 vote missing for over half (Article 19(2)).",
            "reading_19_2_c is not set: counted on those present (present), A has over half; counted on those convened (convened), the head decides on A (Article 19(2)).",
        ],
    ),
    (
        "extension",
        {"members": 20, "votes": {"A": 10}, "head_vacant": True},
        [
            "Tính trên tổng số 20 thành viên tập thể lãnh đạo (khoản 2 Điều 20).",
            "A: 10 trên 20, 50 %, đúng một nửa, thiếu 1 phiếu để quá nửa (khoản 2 Điều 20).",
            "Đúng một nửa thì người đứng đầu quyết định, nhưng đang khuyết người đứng đầu: nghị định không nói ai thay (khoản 2 Điều 20).",
        ],
        [
            "Counted on all 20 members of the leadership collective (Article 20(2)).",
            "A: 10 of 20, 50 %, exactly half, 1 vote missing for over half (Article 20(2)).",
            "At exactly half the head decides, but the post of the head is vacant: the decree names nobody in its place (Article 20(2)).",
        ],
    ),
    (
        "extension",
        {"members": 20, "votes": {"A": 10}},
        [
            "Tính trên tổng số 20 thành viên tập thể lãnh đạo (khoản 2 Điều 20).",
            "A: 10 trên 20, 50 %, đúng một nửa, thiếu 1 phiếu để quá nửa (khoản 2 Điều 20).",
            "Kết quả: người đứng đầu quyết định về A (khoản 2 Điều 20).",
        ],
        [
            "Counted on all 20 members of the leadership collective (Article 20(2)).",
            "A: 10 of 20, 50 %, exactly half, 1 vote missing for over half (Article 20(2)).",
            "Result: the head decides on A (Article 20(2)).",
        ],
    ),
    (
        "extension",
        {"members": 20, "votes": {"A": 9}},
        [
            "Tính trên tổng số 20 thành viên tập thể lãnh đạo (khoản 2 Điều 20).",
            "A: 9 trên 20, 45 %, thiếu 2 phiếu để quá nửa (khoản 2 Điều 20).",
            "Kết quả: báo cáo cấp có thẩm quyền xem xét, quyết định về A (khoản 2 Điều 20).",
        ],
        [
            "Counted on all 20 members of the leadership collective (Article 20(2)).",
            "A: 9 of 20, 45 %, 2 votes missing for over half (Article 20(2)).",
            "Result: report to the competent authority, which decides on A (Article 20(2)).",
        ],
    ),
    (
        "extension",
        {"votes": {"A": 9}},
        ["Còn thiếu: tổng số thành viên tập thể lãnh đạo (members) (khoản 2 Điều 20)."],
        ["Still missing: all members of the leadership collective (members) (Article 20(2))."],
    ),
]


@pytest.mark.parametrize(("rule", "count", "vi", "en"), CASES)
def test_the_whole_of_what_is_said(rule, count, vi, en):
    assert tally(rule, count, "vi")["why"] == vi
    assert tally(rule, count, "en")["why"] == en
