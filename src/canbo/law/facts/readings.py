"""Contested readings as facts of the installation: unknown until an administrator settles them.

The rows are those of the table of readings; the doubt, the evidence and the reason stand in
`decree_181_2026/readings.py` and `decree_46_2010/readings.py`.
"""

from __future__ import annotations

from canbo.kernel.expr import Fact

from .declare import ADMINISTRATOR, Group

_g = Group("readings")


def _reading(name: str, row: int, vi: str, en: str, **choices: tuple[str, str]) -> Fact:
    return _g.choice(
        name, f"{vi} (cách đọc số {row})", f"{en} (reading {row})", choices, ADMINISTRATOR, is_reading=True
    )


reading_35_1_c = _reading(
    "reading_35_1_c", 82, "điểm c khoản 1 Điều 35: đúng hai phần ba phiếu thấp", "Article 35(1)(c): exactly two thirds low",
    over_two_thirds=("phải trên hai phần ba", "more than two thirds"), at_least_two_thirds=("từ hai phần ba trở lên", "two thirds or more"),
)  # fmt: skip
reading_34_2_c = _reading(
    "reading_34_2_c", 76, "điểm c khoản 2 Điều 34: dẫn chiếu từ điểm nào", "Article 34(2)(c): from which point the list runs",
    from_dd=("các điểm đ, e, g, h, i", "points đ, e, g, h, i"), from_d=("các điểm d, đ, e, g, h, i", "points d, đ, e, g, h, i"),
)  # fmt: skip
reading_33_1 = _reading(
    "reading_33_1", 110, "khoản 1 Điều 33 và khoản 2 Điều 35: quy định nào riêng", "Article 33(1) and 35(2): which is the special rule",
    special_rule=("khoản 2 Điều 35 là quy định riêng cho điểm a-d", "35(2) is the special rule for points a to d"),
    absolute_bar=("khoản 1 Điều 33 cấm mọi trường hợp", "33(1) bars every case"),
)  # fmt: skip
reading_34_1_dd = _reading(
    "reading_34_1_dd", 74, "điểm đ khoản 1 Điều 34: hai năm liên tiếp hay không", "Article 34(1)(đ): two years in a row or not",
    same_as_35_1_d=("hai năm liên tiếp, như điểm d khoản 1 Điều 35", "two in a row, as in 35(1)(d)"),
    not_consecutive=("hai năm bất kỳ trong nhiệm kỳ", "any two years of the term"),
)  # fmt: skip
reading_34_2_b = _reading(
    "reading_34_2_b", 111, "điểm b khoản 2 Điều 34: thanh tra ai", "Article 34(2)(b): whose inspection",
    own_conduct=("thanh tra chính người đó", "the person's own conduct"), enterprise_too=("thanh tra cả doanh nghiệp cũng tính", "the enterprise's counts too"),
)  # fmt: skip
reading_15_days = _reading(
    "reading_15_days", 77, "điểm c khoản 3 Điều 34, điểm b khoản 3 Điều 35: mười lăm ngày", "Articles 34(3)(c), 35(3)(b): fifteen days",
    total_cap=("tổng cộng không quá mười lăm", "fifteen in all"), added_to_ten=("thêm mười lăm vào mười", "fifteen on top of ten"),
)  # fmt: skip
reading_12_1_quorum = _reading(
    "reading_12_1_quorum", 30, "khoản 1 Điều 12: số người có mặt tối thiểu", "Article 12(1): quorum",
    two_thirds=("ít nhất hai phần ba số người được triệu tập", "at least two thirds of those convened"), none=("không quy định", "none"),
)  # fmt: skip
reading_12_5 = _reading(
    "reading_12_5", 112, "khoản 5 Điều 12: không ai quá nửa và không ngang phiếu", "Article 12(5): nobody passes and there is no tie",
    report=("báo cáo cấp có thẩm quyền", "report to the authority"), stop=("dừng quy trình", "the process stops"),
)  # fmt: skip
reading_17_1 = _reading(
    "reading_17_1", 43, "khoản 1 Điều 17: 90 ngày làm việc hay ngày lịch", "Article 17(1): 90 working or calendar days",
    working_days=("ngày làm việc", "working days"), calendar_days=("ngày theo lịch", "calendar days"),
)  # fmt: skip
reading_19_2_c = _reading(
    "reading_19_2_c", 52, "điểm c khoản 2 Điều 19: tính trên số nào", "Article 19(2)(c): the base of the vote",
    present=("số người có mặt", "those present"), convened=("số người được triệu tập", "those convened"),
)  # fmt: skip
reading_14 = _reading(
    "reading_14", 12, "Điều 14 và khoản 1 Điều 5: Thủ tướng cho ý kiến hay quyết định", "Articles 14 and 5(1): the Prime Minister's opinion or decision",
    opinion=("cho ý kiến trước, cơ quan đại diện chủ sở hữu quyết định", "prior opinion; the owner's agency decides"), decision=("Thủ tướng quyết định", "the Prime Minister decides"),
)  # fmt: skip
reading_8_3_c = _reading(
    "reading_8_3_c", 20, "điểm c khoản 3 Điều 8: tham gia với tư cách nào", "Article 8(3)(c): in which capacity",
    other_capacity=("với tư cách khác, không phải đại diện", "in another capacity than representative"),
    further_representation=("đại diện thêm theo điều lệ", "as a representative again, under the charter"),
)  # fmt: skip
reading_10_5 = _reading(
    "reading_10_5", 26, "khoản 5 Điều 10: mức xếp loại ba năm", "Article 10(5): the grade of the three years",
    fulfilled=("hoàn thành nhiệm vụ trở lên", "fulfilled or better"), good=("hoàn thành tốt nhiệm vụ trở lên", "good or better"),
)  # fmt: skip
reading_controllers_34_35 = _reading(
    "reading_controllers_34_35", 89, "Điều 34, Điều 35 có áp dụng cho Kiểm soát viên không", "do Articles 34 and 35 cover Controllers",
    included=("có", "yes"), excluded=("không", "no"),
)  # fmt: skip
reading_46_6_2_days = _reading(
    "reading_46_6_2_days", 113, "khoản 2 Điều 6 Nghị định 46/2010: ngày lẻ dưới một tháng", "Decree 46/2010, Article 6(2): days below a month",
    ignore=("bỏ qua", "ignored"), round_up=("tính là một tháng", "count as a month"),
)  # fmt: skip
