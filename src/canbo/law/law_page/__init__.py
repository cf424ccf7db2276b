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
            declaration(
                "fulltext",
                vi="Toàn văn có neo từng điều.", en="Full text with anchors.",
                why_vi="Là phần của trang, không phải quy tắc: nguyên văn do người quản trị nhập đứng ở trang riêng, mỗi điều, khoản, điểm có neo.",
                why_en="A part of a page, no rule: the text that an administrator imports has its own page, with an anchor at each article, clause and point.",
            ),
            declaration(
                "original",
                vi="Tệp gốc.", en="The original file.",
                why_vi="Là phần của trang, không phải quy tắc: tệp đã nhập được giữ nguyên, tải về được, kèm mã băm, người nhập và ngày.",
                why_en="A part of a page, no rule: the imported file is kept as it came, to be downloaded, with its hash, who imported it and when.",
            ),
            declaration(
                "relations",
                vi="Sơ đồ văn bản liên quan.", en="Graph of related instruments.",
                why_vi="Là phần của trang, không phải quy tắc: trang của mỗi văn bản vẽ các quan hệ; khung đỏ là quan hệ làm thay đổi hiệu lực.",
                why_en="A part of a page, no rule: the page of each instrument draws its relations; a red frame marks those that change effect.",
            ),
        ],
    ),
)  # fmt: skip
