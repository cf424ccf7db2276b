"""Appendix: the groups and corporations on whose chairmen the Prime Minister is heard."""

from __future__ import annotations

from canbo.kernel import Article, definition
from canbo.law import facts as f

from . import readings_general as readings

ARTICLE = Article(
    "181/2026:appendix",
    vi="Danh mục tập đoàn kinh tế, tổng công ty",
    en="List of economic groups and corporations",
    rows=[
        definition(
            "1-9", f.enterprise_class.isin("listed_group"), reading=readings.R_APPENDIX,
            vi="Tám tập đoàn, tổng công ty (PVN, EVN, VNPT, TKV, Viettel, Vinachem, Đường sắt Việt Nam, SCIC) và"
            " doanh nghiệp then chốt khác do Thủ tướng quyết định.",
            en="Eight groups and corporations (PVN, EVN, VNPT, TKV, Viettel, Vinachem, Vietnam Railways, SCIC) and"
            " other key enterprises as the Prime Minister decides.",
        ),
    ],
)  # fmt: skip
