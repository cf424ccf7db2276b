"""Article 25: the file for assignment and reassignment of a State-capital representative."""

from __future__ import annotations

from canbo.kernel import Article, paper

from . import readings_general as readings

ARTICLE = Article(
    "181/2026:25",
    vi="Hồ sơ cử, cử lại người đại diện phần vốn nhà nước",
    en="File for assigning and reassigning a State-capital representative",
    rows=[
        paper(
            "p1", reading=readings.R3_1_B,
            vi="Hồ sơ cử theo Điều 16, hồ sơ cử lại theo Điều 16 và Điều 21.",
            en="The file for assignment follows Article 16, that for reassignment Articles 16 and 21.",
        ),
    ],
)  # fmt: skip
