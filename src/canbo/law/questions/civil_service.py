"""Leaving the civil service: consent, time that counts, allowance; Decree 46/2010 and, from July 2025, 170/2025."""

from __future__ import annotations

import datetime as dt

from canbo.kernel import Words, ref, when
from canbo.kernel.question import Question, Variant

OLD, NEW = "46/2010", "170/2025"
OLD_FROM, OLD_TO, NEW_FROM = dt.date(2010, 6, 15), dt.date(2025, 6, 30), dt.date(2025, 7, 1)
SECONDARY = Words("Nguồn thứ cấp: chưa đối chiếu với bản gốc Nghị định 170/2025.", "Secondary source: not checked against the text of Decree 170/2025.")
FIELD = "leaving_civil_service"

ALLOWED = Question(
    "discontinuation-allowed",
    Words("Có được đồng ý cho thôi việc không?", "Is consent to leave service due?"),
    "verdict",
    (
        Variant(OLD, ref("3.1") & ~ref("4.1.c"), valid_from=OLD_FROM, valid_to=OLD_TO, power="46/2010:4.1.b"),
        Variant(NEW, ref("58.who") & ~ref("57.2.c"), valid_from=NEW_FROM, power="170/2025:57.2.b", caution=SECONDARY),
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
        Variant(OLD, ref("6.2", kind="int"), valid_from=OLD_FROM, valid_to=OLD_TO),
        Variant(NEW, ref("59", kind="int"), valid_from=NEW_FROM, caution=SECONDARY),
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
        Variant(OLD, when(ref("3.1", "3.2"), ref("5.floor", kind="int"), 0), valid_from=OLD_FROM, valid_to=OLD_TO),
        Variant(NEW, when(ref("58.4"), 0, ref("58.1", kind="int")), valid_from=NEW_FROM, caution=SECONDARY),
    ),
    field=FIELD,
    pinned=False,
    unit="dong",
)
GROUND_260 = Question(
    "resignation-ground-260",
    Words("Có căn cứ từ chức theo Quy định 260 không?", "Is there a ground to resign under Regulation 260?"),
    "verdict",
    (Variant("260/2009", ref(*(f"ground.{n}" for n in range(1, 8))), valid_from=dt.date(2009, 10, 2), valid_to=dt.date(2021, 11, 2)),),
    field="party_leaving_office",
)

CIVIL_SERVICE = (ALLOWED, COUNTED, ALLOWANCE, GROUND_260)
