"""Article 23: conditions of being assigned as a State-capital representative.

It asks of a candidate, whatever post that person holds now; so it has no scope.
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel import Article, Power, Words, condition, months_between, ref
from canbo.law import facts as f

from . import readings_general
from . import readings_representatives as readings

ARTICLE = Article(
    "181/2026:23",
    vi="Điều kiện cử người đại diện phần vốn nhà nước",
    en="Conditions of assigning a State-capital representative",
    rows=[
        condition(
            "1", f.meets_standards_of_post, reading=readings_general.R3_1_B,
            vi="Đáp ứng tiêu chuẩn chung của Đảng, pháp luật và tiêu chuẩn riêng của cấp có thẩm quyền.",
            en="Meets the general standards of the Party and the law and the authority's own.",
        ),
        condition(
            "2", f.record_and_assets_verified,
            vi="Hồ sơ, lý lịch và bản kê khai tài sản, thu nhập đã được xác minh.",
            en="Personal record, background and asset declaration are verified.",
        ),
        # In months: being short by days only, by no completed month, is not being short.
        condition(
            "3", months_between(f.retirement_date, f.board_term_end) < 1, reading=readings.R23_3,
            vi="Tính theo tháng, còn đủ tuổi đến hết nhiệm kỳ của Hội đồng thành viên, Hội đồng quản trị.",
            en="Counted in months, of an age to serve until the term of the council or board ends.",
        ),
        condition("4", f.fit_for_duties, vi="Đủ sức khỏe để làm nhiệm vụ.", en="Physically fit for the duties."),
        replace(
            condition(
                "5", ~ref("10.9"),
                vi="Không thuộc trường hợp nào ở khoản 9 Điều 10; nơi đang bị thanh tra thì khi cần phải trao đổi với"
                " cơ quan thanh tra trước khi cử.",
                en="Is in none of the cases of Article 10(9); where the entity is under inspection, the inspecting"
                " body is consulted first if necessary.",
            ),
            power=Power(
                "authority",
                Words(
                    "Nơi đang bị thanh tra: cấp có thẩm quyền thấy cần thì trao đổi với cơ quan thanh tra về nhân sự.",
                    "Under inspection: the authority consults the inspecting body on the person if it finds need.",
                ),
            ),
        ),
    ],
)  # fmt: skip
