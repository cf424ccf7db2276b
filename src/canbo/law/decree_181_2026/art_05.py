"""Article 5: what the Prime Minister is asked, and may ask."""

from __future__ import annotations

from canbo.kernel import Article, duty, power, ref
from canbo.law import facts as f

from . import readings_general as readings

ARTICLE = Article(
    "181/2026:5",
    vi="Thẩm quyền của Thủ tướng Chính phủ",
    en="Authority of the Prime Minister",
    rows=[
        # A closed list: no assessment, discipline or suspension. Extension counts as reappointment (see Article 3).
        duty(
            "1", by="prime_minister",
            expr=ref("appendix.1-9")
            & f.position.isin("council_chair", "company_chair")
            & f.matter.isin("appointment", "reappointment", "extension", "transfer", "relief", "resignation"),
            reading=(readings.R5_TITLE, readings.R5_1, readings.R5_1_OPINION, readings.R5_1_MATTERS, readings.R6_DISAGREES,
                     readings.R6_REFUSED),
            vi="Thủ tướng cho ý kiến về bổ nhiệm, bổ nhiệm lại (kể cả kéo dài), điều động, miễn nhiệm, từ chức của"
            " Chủ tịch Hội đồng thành viên, Chủ tịch công ty ở doanh nghiệp thuộc danh mục.",
            en="The Prime Minister is heard on appointment, reappointment (extension included), transfer, relief and"
            " resignation of the Chairman of the Members' Council or the Company Chairman of a listed enterprise.",
        ),
        power(
            "2", who="prime_minister",
            vi="Khi cần thiết, Thủ tướng yêu cầu cơ quan đại diện chủ sở hữu làm hoặc chỉ đạo làm công tác cán bộ"
            " đối với người quản lý ở các doanh nghiệp đó.",
            en="Where necessary the Prime Minister may have the owner's agency carry out, or direct, personnel work"
            " on managers of those enterprises.",
        ),
    ],
)  # fmt: skip
