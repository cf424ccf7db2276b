"""Leaving the civil service: consent, time that counts, allowance; Decree 46/2010 and, from July 2025, 170/2025."""

from __future__ import annotations

from canbo.kernel import Words, ref, when
from canbo.kernel.question import Question

from .under import under

OLD, NEW = "46/2010", "170/2025"
SECONDARY = Words(
    "Nguồn thứ cấp: chưa đối chiếu với bản gốc Nghị định 170/2025.",
    "Secondary source: not checked against the text of Decree 170/2025.",
)
FIELD = "leaving_civil_service"

ALLOWED = Question(
    "discontinuation-allowed",
    Words("Có được đồng ý cho thôi việc không?", "Is consent to leave service due?"),
    "verdict",
    (
        under(OLD, ref("3.1") & ~ref("4.1.c"), power="46/2010:4.1.b"),
        under(NEW, ref("58.who") & ~ref("57.2.c"), power="170/2025:57.2.b", caution=SECONDARY),
    ),
    field=FIELD,
    pinned=False,
    wished=True,
)
COUNTED = Question(
    "counted-working-years",
    Words("Bao nhiêu năm được tính trợ cấp?", "How many working years count for the allowance?"),
    "number",
    (
        under(OLD, ref("6.2", kind="int")),
        under(NEW, ref("59", kind="int"), caution=SECONDARY),
    ),
    field=FIELD,
    pinned=False,
    unit="year",
    scale=2,
)
ALLOWANCE = Question(
    "discontinuation-allowance",
    Words("Trợ cấp thôi việc là bao nhiêu?", "How much is the job-discontinuation allowance?"),
    "number",
    (
        under(OLD, when(ref("3.1", "3.2"), ref("5.floor", kind="int"), 0)),
        under(NEW, when(ref("58.4"), 0, ref("58.1", kind="int")), caution=SECONDARY),
    ),
    field=FIELD,
    pinned=False,
    unit="dong",
)
EXCLUDED = Question(
    "civil-servants-rules-excluded",
    Words(
        "Chức vụ này có loại trừ chế độ thôi việc của công chức không?",
        "Does the post keep the civil servants' rules on leaving from applying?",
    ),
    "verdict",
    (under("181/2026", ref("4.4")),),
    pinned=False,
)
# Decree 170/2025 was not read: its Article 58 names them in the title, and what it has of notice and days is not known.
NO_LIMITS = Words(
    "Nghị định 170/2025/NĐ-CP điều chỉnh; chưa đọc được bản gốc nên không tính thời hạn thông báo, quyết định, chi trả nào.",
    "Decree 170/2025 governs; its text was not at hand, so no time limit for notice, decision or payment is counted.",
)
AFTER_FAILING = Question(
    "let-go-after-failing-years",
    Words(
        "Có thuộc trường hợp cho thôi việc do hai năm liên tiếp không hoàn thành nhiệm vụ không?",
        "Is this a case of being let go after two failing years in a row?",
    ),
    "verdict",
    (
        under(OLD, ref("3.2"), power="46/2010:4.2.b"),
        under(NEW, ref("58.title"), caution=NO_LIMITS),
    ),
    field=FIELD,
    pinned=False,
)
GROUND_260 = Question(
    "resignation-ground-260",
    Words("Có căn cứ từ chức theo Quy định 260 không?", "Is there a ground to resign under Regulation 260?"),
    "verdict",
    (under("260/2009", ref(*(f"ground.{n}" for n in range(1, 8)))),),
    field="party_leaving_office",
    pinned=False,
)
FILE_260 = Question(
    "resignation-file-complete-260",
    Words("Hồ sơ từ chức theo Quy định 260 đã đủ chưa?", "Is the file of a resignation under Regulation 260 complete?"),
    "verdict",
    (under("260/2009", ref("file")),),
    field="party_leaving_office",
    pinned=False,
    wished=True,
)

CIVIL_SERVICE = (ALLOWED, COUNTED, ALLOWANCE, EXCLUDED, AFTER_FAILING, GROUND_260, FILE_260)
