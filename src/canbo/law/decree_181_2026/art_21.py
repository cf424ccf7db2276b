"""Article 21: the file of a reappointment or extension."""

from __future__ import annotations

from canbo.kernel import Article, condition
from canbo.law import facts as f

ARTICLE = Article(
    "181/2026:21",
    vi="Hồ sơ bổ nhiệm lại, kéo dài thời gian giữ chức vụ",
    en="The file of a reappointment or extension",
    # An assignment made again follows (Article 25).
    scope=f.matter.isin("reappointment", "extension", "reassignment"),
    rows=[
        condition(
            "p1", f.dossier_items_3_6_cover_term,
            vi="Hồ sơ như Điều 16; thành phần 3 và 6 nói về cả thời gian giữ chức vụ.",
            en="The file of Article 16; items 3 and 6 speak of the whole time in the post.",
        ),
    ],
)  # fmt: skip
