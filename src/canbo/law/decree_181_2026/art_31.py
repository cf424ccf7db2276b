"""Article 31: commendation."""

from __future__ import annotations

from canbo.kernel import Article, Words, entitlement

from . import readings_assessment as readings
from .scopes import MANAGER, REPRESENTATIVE

ARTICLE = Article(
    "181/2026:31",
    vi="Khen thưởng",
    en="Commendation",
    scope=MANAGER | REPRESENTATIVE,
    rows=[
        entitlement(
            "p1", reading=readings.R31_WHO,
            vi="Người quản lý, người đại diện có thành tích, đóng góp thì được khen thưởng theo luật.",
            en="Managers and representatives with achievements or contributions are commended as the law provides.",
            why=Words(
                "Hình thức, tiêu chuẩn do pháp luật về thi đua, khen thưởng quy định.",
                "The law on emulation and commendation sets forms and standards.",
            ),
        ),
    ],
)  # fmt: skip
