"""Article 39: the hiring plan (phương án thuê), what it holds and by when it is decided."""

from __future__ import annotations

from canbo.kernel import DAYS, Article, deadline, paper

from . import readings_general as general
from . import readings_hiring as readings

ARTICLE = Article(
    "181/2026:39",
    vi="Xây dựng phương án thuê",
    en="Drawing up the hiring plan",
    rows=[
        deadline(
            "1", 30, DAYS, after="hiring_plan_submitted", until="hiring_plan_decided", by="owner_agency",
            reading=(readings.R38_HEADING, general.R6_1_D),
            vi="Hội đồng thành viên, Chủ tịch công ty trình phương án trước khi thuê; trong ba mươi ngày phải quyết"
            " định, không duyệt thì nêu lý do bằng văn bản.",
            en="The Members' Council or Company Chairman submits the plan before hiring; it is decided within thirty"
            " days, and a refusal gives its reasons in writing.",
        ),
        paper(
            "2", reading=readings.R39_2,
            vi="Phương án nêu: căn cứ chính trị, pháp lý; nhu cầu, mục tiêu, yêu cầu; năng lực nhân sự; cách thực hiện;"
            " nguồn chi trả; hiệu quả dự kiến; quyền và trách nhiệm mỗi bên; tổ chức thực hiện; kiến nghị.",
            en="The plan states its political and legal bases; need, aims and demands; what the person must be able to"
            " do; how it is done; where the pay comes from; the gain expected; each side's rights and duties; who"
            " carries it out; proposals.",
        ),
    ],
)  # fmt: skip
