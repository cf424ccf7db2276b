"""Article 22: how long a representative of State capital serves."""

from __future__ import annotations

from canbo.kernel import Article, Unsettled, earlier_of, effect, shifted, when
from canbo.law import facts as f

from . import readings_general as readings
from .scopes import REPRESENTATIVE

ARTICLE = Article(
    "181/2026:22",
    vi="Thời hạn làm người đại diện phần vốn nhà nước",
    en="Term as a State-capital representative",
    scope=REPRESENTATIVE,
    rows=[
        # One assigned in the middle of the board's term serves what remains of it: that day comes first by itself.
        effect(
            "1",
            earlier_of(
                when(
                    f.term_years <= 5,
                    shifted(f.term_start, f.term_years, "year"),
                    Unsettled("181/2026:22.1", "date"),
                ),
                f.board_term_end,
            ),
            reading=readings.R22_HEADING,
            vi="Không quá năm năm và không dài hơn nhiệm kỳ của Hội đồng thành viên, Hội đồng quản trị.",
            en="At most five years and no longer than the term of the council or board.",
        ),
        effect(
            "2", f.term_start,
            vi="Sang đại diện tại doanh nghiệp khác: tính từ ngày quyết định cử ở doanh nghiệp mới có hiệu lực.",
            en="Assigned to another enterprise: from the day the decision on the new enterprise takes effect.",
        ),
        # The same fact: after a mere change of name the register keeps the earlier decision's day as the start.
        effect(
            "3", f.term_start, reading=readings.R22_3,
            vi="Đổi chức danh do đổi tên doanh nghiệp: vẫn tính từ ngày quyết định cử trước đó có hiệu lực.",
            en="The post renamed with the enterprise: still from the day the earlier decision took effect.",
        ),
    ],
)  # fmt: skip
