"""Law 22/2008, Article 59 clause 4: whom Decree 46/2010, Article 4 excepts."""

from __future__ import annotations

from canbo.kernel import Article, declaration
from canbo.law.decree_46_2010 import readings

ARTICLE = Article(
    "22/2008:59",
    vi="Thôi việc đối với công chức",
    en="Civil servants leaving service",
    rows=[
        declaration(
            "4", reading=readings.R59_4,
            vi="Trường hợp chưa giải quyết thôi việc khi hai năm không hoàn thành.", en="Whom one does not let go after two failing years.",
            why_vi="Nguồn chỉ dẫn chiếu mà không chép nội dung; phải đối chiếu bản gốc trước khi tính.",
            why_en="The source cites the clause without its content; it must be verified before anything is computed.",
        ),
    ],
)  # fmt: skip
