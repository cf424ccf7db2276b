"""What the public page of a decree offers its readers, and where canbo offers it: only parts that are there are rows."""

from __future__ import annotations

from canbo.kernel import Article, declaration

ARTICLES = (
    Article(
        "lawpage:",
        vi="Một trang công khai văn bản có gì",
        en="What the public page of a decree has",
        rows=[
            declaration(
                "summary",
                vi="Phạm vi áp dụng và các điểm chính.", en="Scope of application and key points.",
                why_vi="Là phần của trang, không phải quy tắc: trang của từng văn bản nêu phạm vi và các điểm chính, mỗi điểm kèm điều khoản.",
                why_en="A part of a page, no rule: the page of each encoded instrument gives its scope and key points, each with its provision.",
            ),
            declaration(
                "impact",
                vi="Tác động xã hội.", en="Social impact.",
                why_vi="Là phần của trang, không phải quy tắc: trang của từng văn bản nêu văn bản chạm đến ai và điều gì thay đổi với họ.",
                why_en="A part of a page, no rule: the page of each encoded instrument says whom it touches and what changes for them.",
            ),
            declaration(
                "faq",
                vi="Câu hỏi thường gặp kèm trả lời.", en="Frequent questions with answers.",
                why_vi="Là phần của trang, không phải quy tắc: trang của từng văn bản liệt kê câu hỏi mà nó trả lời; mỗi câu mở ra câu trả lời theo dữ kiện.",
                why_en="A part of a page, no rule: the page of each instrument lists the questions it answers; each opens an answer from the facts given.",
            ),
        ],
    ),
)  # fmt: skip
