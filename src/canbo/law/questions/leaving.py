"""Leaving office under Decree 181: resignation, relief, and which of them the facts point to."""

from __future__ import annotations

from canbo.kernel import Words, choose, ref, when
from canbo.kernel.expr import Named, lift
from canbo.kernel.question import Question
from canbo.law import facts as f
from canbo.law.decree_181_2026.scopes import ANYBODY, MANAGER_OR_REPRESENTATIVE

from .resigning import BY_RELIEF, CLAUSE_2, CLAUSE_5
from .under import under

_181 = "181/2026"

RESIGNATION_GROUND = Question(
    "resignation-ground",
    Words("Có căn cứ từ chức không?", "Is there a ground to resign?"),
    "verdict",
    (under(_181, ref("34.1"), MANAGER_OR_REPRESENTATIVE, power="181/2026:34.3.c"),),
)
RESIGNATION_BARRED = Question(
    "resignation-barred",
    Words("Có bị cản trở từ chức không?", "Is resigning barred?"),
    "verdict",
    (under(_181, ref("34.2"), MANAGER_OR_REPRESENTATIVE),),
)
MAY_RESIGN = Question(
    "may-resign",
    Words("Có được xem xét cho từ chức không?", "May the person's resignation be considered?"),
    "verdict",
    (
        under(
            _181,
            ref("34.1", "35.2") & ~ref("34.2") & ~ref("33.1.p1"),
            MANAGER_OR_REPRESENTATIVE,
            power="181/2026:34.3.c",
        ),
    ),
    wished=True,
)
RELIEF_GROUND = Question(
    "relief-ground",
    Words("Có căn cứ miễn nhiệm không?", "Is there a ground for relief from office?"),
    "verdict",
    (under(_181, ref("35.1"), MANAGER_OR_REPRESENTATIVE, power="181/2026:35.3.b"),),
)
MAY_RESIGN_INSTEAD = Question(
    "may-resign-instead-of-relief",
    Words("Được từ chức thay cho miễn nhiệm không?", "May the person resign instead of being relieved?"),
    "verdict",
    (under(_181, ref("35.2"), MANAGER_OR_REPRESENTATIVE, power="181/2026:35.3.b"),),
    wished=True,
)
FORMS = (
    ("relief", Words("miễn nhiệm", "relief from office")),
    ("resignation", Words("từ chức", "resignation")),
    ("none", Words("không có căn cứ nào", "no ground for either")),
)
# Why not the milder form: beside the ground for relief stands the provision that keeps it from resignation (33.1), or,
# in cases a to d under the special rule, the one that has a letter of resignation considered (35.2).
_NO_MILDER = Named("181/2026:33.1.p1", lift("relief"))
_LETTER = Named("181/2026:35.2", lift("relief"))
RELIEF_AND_WHY = when(
    ref(*(f"35.1.{point}" for point in "đeghikl")),
    _NO_MILDER,
    choose(f.reading_33_1, {"special_rule": _LETTER, "absolute_bar": _NO_MILDER}),
)
LEAVING_FORM = Question(
    "leaving-form",
    Words("Hình thức thôi chức nào đúng với sự việc?", "Which form of leaving fits the facts?"),
    "choice",
    (
        under(
            _181,
            when(ref("35.1"), RELIEF_AND_WHY, when(ref("34.1"), "resignation", "none")),
            MANAGER_OR_REPRESENTATIVE,
            power="181/2026:33.1",
            caution=Words(
                "Miễn nhiệm đi trước: khoản 1 Điều 33 không cho chọn hình thức nhẹ hơn; ở điểm a đến d khoản 1 Điều 35, có đơn thì xem xét từ chức.",
                "Relief comes first: 33(1) allows no milder form; in cases 35(1)(a) to (d) a letter of resignation is considered.",
            ),
        ),
    ),
    choices=FORMS,
)
RECONSIDERATION_DATE = Question(
    "reconsideration-date",
    Words("Sớm nhất khi nào được xem xét lại?", "From when can the person be reconsidered, at the earliest?"),
    "date",
    (
        under(
            _181,
            when(
                BY_RELIEF,
                when(CLAUSE_5, ref("35.5", kind="date"), ref("35.4", kind="date")),
                when(CLAUSE_2, ref("35.4.p1", kind="date"), ref("34.5", kind="date")),
            ),
            ~(BY_RELIEF & ref("35.5.p1")),
            caution=Words("Ngày sớm nhất; còn tùy việc khắc phục khuyết điểm và xếp loại.", "The earliest day; it also takes mended faults and a satisfactory grade."),
        ),
    ),
)  # fmt: skip
SUSPENSION_GROUND = Question(
    "suspension-ground",
    Words("Có căn cứ tạm đình chỉ công tác không?", "Is there a ground for temporary suspension?"),
    "verdict",
    (under(_181, ref("36.2"), ANYBODY, power="181/2026:36.1"),),
    pinned=False,
)
DISCIPLINE_ENDS = Question(
    "discipline-ends",
    Words("Kỷ luật hết hiệu lực ngày nào?", "When does the sanction lapse?"),
    "date",
    (
        under(
            _181, ref("32.1.p3", kind="date"),
            caution=Words("Với điều kiện không vi phạm mới đến mức kỷ luật.", "Provided there is no further breach that calls for discipline."),
        ),
    ),
)  # fmt: skip
LEAVING = (
    RESIGNATION_GROUND, RESIGNATION_BARRED, MAY_RESIGN, RELIEF_GROUND, MAY_RESIGN_INSTEAD, SUSPENSION_GROUND,
    LEAVING_FORM, RECONSIDERATION_DATE, DISCIPLINE_ENDS,
)  # fmt: skip
