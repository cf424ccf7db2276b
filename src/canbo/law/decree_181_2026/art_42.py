"""Article 42: entry into force, what lapses, and documents of the authorities that prevail (quy định ưu tiên)."""

from __future__ import annotations

import datetime as dt

from canbo.kernel import Article, Words, effect, repeal
from canbo.kernel.expr import Const

from . import readings_hiring as readings

FIRST_DAY = dt.date(2026, 5, 21)

ARTICLE = Article(
    "181/2026:42",
    vi="Hiệu lực thi hành",
    en="Entry into force",
    rows=[
        effect(
            "1", Const(FIRST_DAY),
            vi="Nghị định có hiệu lực từ ngày ban hành.", en="The Decree holds from the day it was issued.",
        ),
        repeal(
            "2",
            vi="Nghị định 159/2020 và Nghị định 69/2023 sửa đổi nó hết hiệu lực từ cùng ngày.",
            en="Decree 159/2020 and Decree 69/2023, which amends it, lapse on the same day.",
        ),
        effect(
            "3", reading=readings.R42_3,
            vi="Cấp có thẩm quyền ban hành văn bản về công tác cán bộ có nội dung khác thì theo văn bản đó.",
            en="Where a competent authority issues a document on personnel work that says otherwise, that document is"
            " followed.",
            why=Words(
                "Văn bản ấy chưa biết trước: ghi thành quy định ưu tiên, câu trả lời nào dùng đến đều nói rõ.",
                "Such a document is not known beforehand: it is recorded as an override, and every answer that used one"
                " says so.",
            ),
        ),
    ],
)  # fmt: skip
