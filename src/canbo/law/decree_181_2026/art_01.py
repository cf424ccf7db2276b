"""Article 1: whom the Decree regulates."""

from __future__ import annotations

from canbo.kernel import Article, ref, scope

from . import readings_general as readings

ARTICLE = Article(
    "181/2026:1",
    vi="Phạm vi điều chỉnh",
    en="Scope of regulation",
    rows=[
        scope(
            "p1", ref("2.3", "2.4", "2.5"), reading=readings.R2_4,
            vi="Quản lý, sử dụng người giữ chức danh, chức vụ ở doanh nghiệp Nhà nước giữ 100 % vốn, Kiểm soát viên và"
            " người đại diện phần vốn nhà nước.",
            en="The management and use of office-holders of wholly State-owned enterprises, of Controllers and of"
            " State-capital representatives.",
        ),
    ],
)  # fmt: skip
