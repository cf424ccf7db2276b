"""Is the file complete on the day of the examination? The ten items of Article 16 of Decree 181.

An item is there on paper, as an electronic copy, or as approved data of a national database that stands for it;
such data is as old as the day it was taken from there. Items 7 and 9 have no age.
"""

from __future__ import annotations

from canbo.kernel.expr import Fact

from .declare import MEDICAL_FACILITY, PARTY_BODY, PERSON, PERSONNEL_BODY, Group

_g = Group("dossier")
examination_date = _g.day("examination_date", "ngày xem xét nhân sự", "day the person is examined")


def _item(number: int, vi: str, en: str, by: str = PERSONNEL_BODY) -> Fact:
    return _g.yes(
        f"dossier_item_{number}", f"hồ sơ có thành phần {number}: {vi}", f"the file holds item {number}: {en}", by,
        act=(f"bổ sung thành phần {number}: {vi}", f"add item {number}: {en}"),
    )  # fmt: skip


def _dated(number: int, vi: str, en: str, by: str = PERSONNEL_BODY) -> tuple[Fact, Fact]:
    """An item that may not be older than six months, and its day."""
    day = _g.day(
        f"dossier_item_{number}_dated_on",
        f"ngày của thành phần {number}",
        f"day of item {number}",
        by,
        act=(f"lập lại thành phần {number}: {vi}", f"make item {number} anew: {en}"),
    )
    return _item(number, vi, en, by), day


dossier_item_1, dossier_item_1_dated_on = _dated(
    1, "tờ trình, biên bản họp, kết quả kiểm phiếu", "the submission, minutes and results of the votes"
)
dossier_item_2, dossier_item_2_dated_on = _dated(
    2, "sơ yếu lý lịch có xác nhận", "the certified personal record", PERSON
)
dossier_item_3, dossier_item_3_dated_on = _dated(
    3, "nhận xét, đánh giá của tập thể lãnh đạo", "the assessment by the leadership collective"
)
dossier_item_4, dossier_item_4_dated_on = _dated(
    4, "nhận xét của chi bộ, đảng ủy nơi công tác", "the comments of the Party cell or committee at the place of work", PARTY_BODY
)  # fmt: skip
dossier_item_5, dossier_item_5_dated_on = _dated(
    5, "nhận xét của cấp ủy nơi cư trú", "the comments of the Party committee at the place of residence", PARTY_BODY
)
dossier_item_6, dossier_item_6_dated_on = _dated(6, "bản tự nhận xét, đánh giá", "the self-assessment", PERSON)
dossier_item_7 = _item(7, "kết luận về tiêu chuẩn chính trị", "the conclusion on political standards", PARTY_BODY)
dossier_item_8, dossier_item_8_dated_on = _dated(
    8, "bản kê khai tài sản, thu nhập", "the declaration of assets and income", PERSON
)
dossier_item_9 = _item(
    9, "bản sao văn bằng, chứng chỉ có xác nhận", "certified copies of degrees and certificates", PERSON
)
dossier_item_10, dossier_item_10_dated_on = _dated(
    10, "giấy chứng nhận sức khỏe", "the health certificate", MEDICAL_FACILITY
)
dossier_items_3_6_cover_term = _g.yes(
    "dossier_items_3_6_cover_term",
    "thành phần 3 và 6 nói về cả thời gian giữ chức vụ",
    "items 3 and 6 speak of the whole time in the post",
    act=("viết thành phần 3 và 6 cho cả thời gian giữ chức vụ", "write items 3 and 6 for the whole time in the post"),
)

# Using an earlier file again is a choice that somebody makes and records.
initial_file_reused = _g.yes(
    "initial_file_reused",
    "dùng lại hồ sơ ban đầu của một việc cán bộ trước",
    "the first file of an earlier personnel matter is used again",
    is_act=True,
    act=("dùng lại hồ sơ ban đầu", "use the first file again"),
)
initial_file_submitted_on = _g.day(
    "initial_file_submitted_on", "ngày trình hồ sơ ban đầu", "day the first file was submitted"
)
initial_file_same_authority = _g.yes(
    "initial_file_same_authority",
    "hồ sơ ban đầu thuộc thẩm quyền của cùng cấp quyết định",
    "the first file went to the same deciding authority",
)
dossier_new_content = _g.yes(
    "dossier_new_content",
    "có nội dung mới phát sinh hoặc phải bổ sung so với hồ sơ trước",
    "there is new content, or something to add, since the earlier file",
)
