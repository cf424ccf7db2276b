"""What the article proposes. In the law in force these rows compute nothing; each is a reform that can be supposed."""

from __future__ import annotations

from canbo.kernel import Article, declaration
from canbo.kernel.provision import Provision


def _proposal(path: str, reform: str, vi: str, en: str) -> Provision:
    """A proposal, which computes only under the reform of that name (`canbo.law.reforms`)."""
    return declaration(
        path,
        vi=vi,
        en=en,
        why_vi=f"Là đề xuất, chưa có hiệu lực ở đâu: muốn biết kết quả nếu áp dụng, hỏi với --reform {reform}.",
        why_en=f"A proposal, in force nowhere: ask with --reform {reform} to see what would follow from it.",
    )


ARTICLE = Article(
    "article:reform",
    vi="Đề xuất của bài viết",
    en="What the article proposes",
    rows=[
        _proposal(
            "procedure", "two-step-procedure", "Chỉ hai bước: đơn; quyết định sau khi trao đổi với người từ chức.",
            "Two steps only: an application; a decision after talking with the person.",
        ),
        _proposal(
            "file", "two-paper-file", "Hồ sơ chỉ gồm đơn và biên bản họp của cấp có thẩm quyền.",
            "A file of the application and the minutes of the authority's meeting only.",
        ),
        _proposal(
            "time", "time-limits", "Giải quyết ngay, trong một ngày khi cấp bách; không quá 30 ngày làm việc trong trường hợp đặc biệt.",
            "Settled at once, within one day if urgent; in special cases within 30 working days at most.",
        ),
        _proposal(
            "policy", "kept-pay", "Giữ lương, phụ cấp đến hết nhiệm kỳ nếu vị trí mới thấp hơn; bố trí chức vụ tương đương hoặc thấp hơn.",
            "Pay and allowances kept to the end of the term where the new post pays less; an equal or lower post.",
        ),
        _proposal(
            "compulsory", "compulsory-resignation", "Buộc từ chức người đáng từ chức mà không tự nguyện.",
            "Making those resign who should and do not.",
        ),
        _proposal(
            "accountability", "accountable-heads", "Nêu rõ ai chịu trách nhiệm khi không đề xuất; đánh giá người đứng đầu theo mức chậm trễ.",
            "Naming who answers for not proposing; judging heads by their delay.",
        ),
        _proposal(
            "inspection", "periodic-inspection", "Kiểm tra thường xuyên, định kỳ việc thực hiện quy định.",
            "Regular, periodic inspection of how the rules are applied.",
        ),
    ],
)  # fmt: skip
