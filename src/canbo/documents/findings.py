"""What the law answers, as a table: the trail of an answer (`because` of `canbo ask`), provision by provision."""

from __future__ import annotations

from collections.abc import Mapping

from canbo.kernel.citation import Citation
from canbo.kernel.fact import Words

from .clean import one_line
from .paper import Column, DocumentError, Given, Shown, Table, Value
from .values import cited

FINDINGS = Value("findings", "rows", Words("kết quả đối chiếu quy định", "what the law answers"), required=False)
FINDINGS_TABLE = Table(
    "findings",
    (
        Column("provision", Words("Điều khoản", "Provision"), 28),
        Column("words", Words("Nội dung đối chiếu", "What it asks"), 56),
        Column("verdict", Words("Kết quả", "Answer"), 16),
    ),
)
_VERDICTS = {
    "yes": Words("có", "yes"), "no": Words("không", "no"), "unknown": Words("chưa rõ", "unknown"), None: Words("", ""),
}  # fmt: skip


def found(given: Given) -> Mapping[str, Shown]:
    """The rows of the table. Raises DocumentError for a row that is not of a trail."""
    rows = []
    for row in given["findings"] or ():
        try:
            provision = cited(Citation.parse(str(row["provision"])), given.lang)
            words = one_line(str(row[given.lang]))
            verdict = _VERDICTS[row["verdict"]].said(given.lang)
        except (KeyError, TypeError, ValueError) as error:
            raise DocumentError(
                "A finding is a row of an answer's “because”: provision, verdict, vi, en.",
                "Mỗi dòng đối chiếu phải lấy từ phần “because” của câu trả lời: provision, verdict, vi, en.",
            ) from error
        rows.append({"provision": provision, "words": words, "verdict": verdict})
    return {"findings": tuple(rows)}
