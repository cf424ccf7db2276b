"""Law 22/2008, Article 58 clause 3, as amended in 2019: civil servants who fail their tasks."""

from __future__ import annotations

from canbo.kernel import Article, declaration, effect, ground
from canbo.law import facts as f
from canbo.law.decree_46_2010 import readings

ARTICLE = Article(
    "22/2008:58",
    vi="Phân loại đánh giá công chức",
    en="Grading of civil servants",
    rows=[
        ground(
            "3.a", f.failing_years_in_a_row >= 2,
            vi="Hai năm liên tiếp không hoàn thành nhiệm vụ thì cho thôi việc.", en="Two failing years in a row: let go.",
        ),
        effect(
            "3.b", f.failing_years_in_a_row >= 2,
            vi="Người giữ chức vụ lãnh đạo hai năm liên tiếp không hoàn thành trong thời hạn bổ nhiệm thì bố trí việc khác hoặc không bổ nhiệm lại.",
            en="A leader who fails two years in a row within the appointment gets other work or is not reappointed.",
        ),
        declaration(
            "3.c", reading=readings.R58_3_C,
            vi="Người không giữ chức vụ lãnh đạo có hai năm không hoàn thành trong ba năm: bố trí việc yêu cầu thấp hơn.",
            en="A non-leader with two failing years within three: a less demanding post.",
            why_vi="Câu in ra bị lẫn lộn nên không tính; xem cách đọc.", why_en="The printed sentence is garbled, so nothing is computed; see the reading.",
        ),
    ],
)  # fmt: skip
