"""Checking the file of Article 16 (and 21): each item there or not and its day, stated as facts of the law."""

from __future__ import annotations

from canbo.kernel.fact import Words
from canbo.law.facts import BOOK

from .needs import answered
from .table import PERSONNEL_BODY, Act, Field

NAMES = tuple(
    name
    for name in BOOK.by_name
    if name.startswith("dossier_item_") or name in ("examination_date", "dossier_items_3_6_cover_term")
)


def _field(name: str) -> Field:
    spec = BOOK.get(name)
    return Field(
        name,
        "date" if spec.type == "date" else "bool",
        Words(spec.said("vi"), spec.said("en")),
        required=name == "examination_date",
        fact=name,
        past=name.endswith("_dated_on"),  # a paper in the file was written; the examination may lie ahead
    )


def check_file(*from_: str) -> Act:
    """What the file holds, item by item; what is left out stays unknown. Done again it takes the place of the last."""
    return Act(
        "check-file", "file_checked", Words("Kiểm tra hồ sơ", "Check the file"), (PERSONNEL_BODY,), from_, "",
        ("181/2026:16", "181/2026:21"), tuple(_field(name) for name in NAMES),
    )  # fmt: skip


COMPLETE = answered("dossier-complete", True, Words("Hồ sơ đủ", "The file is complete"), "181/2026:16")
