"""Article 43: applying the Decree to funds and organisations outside its scope."""

from __future__ import annotations

from canbo.kernel import Article, power

ARTICLE = Article(
    "181/2026:43",
    vi="Áp dụng Nghị định đối với đối tượng khác",
    en="Application of the Decree to others",
    rows=[
        power(
            "p1", who="authority",
            vi="Cấp lập và quản lý quỹ tài chính nhà nước ngoài ngân sách, tổ chức khác không phải cơ quan hành chính,"
            " đơn vị sự nghiệp, quyết định áp dụng Nghị định với người quản lý quỹ, tổ chức.",
            en="Those who set up and manage State funds outside the budget, or organisations that are neither"
            " administrative bodies nor public institutions, may apply the Decree to their managers.",
        ),
    ],
)  # fmt: skip
