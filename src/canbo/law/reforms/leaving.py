"""The article's proposals on who must leave and what they keep: compulsory resignation, pay and post afterwards."""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel import FALSE, Words, duty, entitlement, ref, when
from canbo.kernel.expr import lift
from canbo.kernel.provision import Provision
from canbo.kernel.question import Question
from canbo.law import facts as f
from canbo.law import parameters as p
from canbo.law.decree_181_2026.scopes import MANAGER_OR_REPRESENTATIVE
from canbo.law.questions.leaving import FORMS, LEAVING_FORM, RELIEF_AND_WHY
from canbo.law.questions.resigning import AFTER_RELIEF, BY_RELIEF, POST_AFTER, POSTS_AFTER
from canbo.law.questions.under import under

from .change import AddAfter, Revise, replace_row
from .reform import Reform
from .steps import FROM

_181 = "181/2026"
ESTABLISHED = tuple(f"{_181}:34.1.{point}" for point in "bdđeghi")
"""Grounds that others establish; own view (a) and personal reasons (c) leave nobody to compel."""

KEPT_PAY = Question(
    "kept-pay",
    Words("Mỗi tháng được giữ thêm bao nhiêu lương, phụ cấp cũ?", "How much of the old pay is kept each month?"),
    "number",
    (under(_181, ref("article:reform.policy", kind="int")),),
    unit="dong",
)
POLICY = Reform(
    "kept-pay",
    Words("Giữ lương, phụ cấp đến hết nhiệm kỳ và bố trí chức vụ tương đương hoặc thấp hơn", "Pay kept to the end of the term, and an equal or lower post"),
    "article:reform.policy",
    FROM,
    (
        replace_row(
            "article:reform.policy",
            entitlement(
                "policy",
                when(
                    ~BY_RELIEF & (p.on <= f.term_end) & (f.old_post_pay > f.new_post_pay), f.old_post_pay - f.new_post_pay, 0,
                ),
                vi="Người từ chức được giữ lương, phụ cấp đến hết nhiệm kỳ nếu vị trí mới thấp hơn: nhận thêm phần chênh lệch.",
                en="Who resigned keeps pay and allowances to the end of the term where the new post pays less: the difference is added.",
            ),
        ),
        AddAfter(
            "article:reform.policy",
            entitlement(
                "policy.post", lift("equal_or_lower_post"),
                vi="Người từ chức được bố trí chức vụ tương đương hoặc thấp hơn chức vụ cũ.",
                en="Who resigned is given a post equal to the old one or lower.",
            ),
        ),
    ),
    questions=(
        KEPT_PAY,
        replace(
            POST_AFTER,
            variants=(
                under(
                    _181, when(BY_RELIEF, AFTER_RELIEF, ref("article:reform.policy.post", kind="choice")),
                    power="181/2026:34.3.c",
                ),
            ),
            choices=(
                *POSTS_AFTER,
                ("equal_or_lower_post", Words("chức vụ tương đương hoặc thấp hơn", "a post equal to the old one or lower")),
            ),
        ),
    ),
    assumes=Words(
        "Phần giữ lại là chênh lệch giữa hai mức; hết nhiệm kỳ của chức vụ cũ thì thôi.",
        "What is kept is the difference of the two; it ends with the term of the post left.",
    ),
    procedures={"resignation": "resignation-with-pay-kept"},
)  # fmt: skip


def _compelled_not_relieved(row: Provision) -> Provision:
    """Whoever is compelled to resign is not relieved for refusing."""
    return replace(
        row,
        expr=FALSE,
        readings=(),
        words=Words(
            "Thuộc trường hợp từ chức mà không tự nguyện: theo đề xuất thì buộc từ chức, không miễn nhiệm.",
            "In a case for resignation but unwilling: under the proposal compelled to resign, not relieved.",
        ),
    )


MUST_RESIGN = Question(
    "must-resign",
    Words("Có phải buộc từ chức không?", "Must the person be made to resign?"),
    "verdict",
    (under(_181, ref("article:reform.compulsory"), MANAGER_OR_REPRESENTATIVE, power="181/2026:34.3.c"),),
)
COMPULSORY = Reform(
    "compulsory-resignation",
    Words("Buộc từ chức người có căn cứ từ chức mà không tự nguyện", "Those resign who should and do not"),
    "article:reform.compulsory",
    FROM,
    (
        replace_row(
            "article:reform.compulsory",
            duty(
                "compulsory", by="person",
                expr=f.refuses_to_resign & ref(*ESTABLISHED) & ~ref("181/2026:34.2") & ~ref("181/2026:35.1"),
                vi="Có căn cứ từ chức do người khác xác định, không bị cản trở và không thuộc diện miễn nhiệm, mà không tự nguyện thì phải từ chức.",
                en="Where others have established a ground to resign, nothing bars it and no relief is due, the unwilling must resign.",
            ),
        ),
        Revise("181/2026:35.1.k", _compelled_not_relieved),
    ),
    questions=(
        MUST_RESIGN,
        replace(
            LEAVING_FORM,
            variants=tuple(
                replace(
                    variant,
                    expr=when(
                        ref("35.1"), RELIEF_AND_WHY,
                        when(
                            ref("article:reform.compulsory"), "compulsory_resignation",
                            when(ref("34.1"), "resignation", "none"),
                        ),
                    ),
                )
                for variant in LEAVING_FORM.variants
            ),
            choices=(*FORMS, ("compulsory_resignation", Words("buộc từ chức", "compulsory resignation"))),
        ),
    ),
    assumes=Words(
        "Bài viết không liệt kê căn cứ: lấy các căn cứ do người khác xác định (b, d đến i khoản 1 Điều 34); điểm k khoản 1 Điều 35 không còn dùng.",
        "The article lists no grounds: those that others establish are taken (34(1)(b) and (d) to (i)); 35(1)(k) no longer applies.",
    ),
    procedures={"relief": "relief-or-compulsory-resignation"},
)  # fmt: skip

LEAVING: tuple[Reform, ...] = (POLICY, COMPULSORY)
