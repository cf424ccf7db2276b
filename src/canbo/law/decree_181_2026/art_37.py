"""Article 37: leaving service and retirement; the decrees on civil servants leaving service do not apply."""

from __future__ import annotations

from canbo.kernel import Article, Words, entitlement

from . import readings_discipline as readings
from .scopes import ANYBODY

ARTICLE = Article(
    "181/2026:37",
    vi="Thôi việc, nghỉ hưu",
    en="Leaving service and retirement",
    scope=ANYBODY,
    rows=[
        entitlement(
            "p1",
            vi="Thôi việc, nghỉ hưu theo pháp luật lao động, bảo hiểm xã hội, bảo hiểm thất nghiệp, doanh nghiệp và"
               " quy chế của doanh nghiệp.",
            en="They leave service or retire under labour, social-insurance, unemployment-insurance and enterprise law"
               " and the enterprise's rules.",
            why=Words("Dẫn chiếu sang luật khác; ở đây không có điều kiện hay mức hưởng.",
                      "Refers to other law; it has no test and no amount."),
        ),
        entitlement(
            "p2", reading=readings.R37_P2,
            vi="Thời gian đã đóng bảo hiểm xã hội bắt buộc trước khi về doanh nghiệp mà chưa hưởng trợ cấp: doanh"
               " nghiệp quyết định chi trợ cấp theo quy chế, thỏa ước lao động.",
            en="For time insured before joining and not yet paid for, the enterprise decides on an allowance under its"
               " rules and collective agreement.",
            why=Words("Mức chi do quy chế và thỏa ước của từng doanh nghiệp định.",
                      "Each enterprise's rules and agreement set the amount."),
        ),
    ],
)  # fmt: skip
