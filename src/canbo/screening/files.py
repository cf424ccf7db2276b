"""Screen one file into another: Parquet, CSV or Excel, slice by slice; a refusal leaves nothing behind."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

from canbo.kernel.override import Override
from canbo.law.overrides import holding
from canbo.law.reforms import get_reforms, questions_under

from .engines import ENGINES
from .errors import ScreenError
from .outside import Outside
from .readers import kind_of, read_slices
from .screen import Screening
from .writers import write_population, writing

__all__ = ["screen_file", "write_population"]
SHOWN_OUTSIDE = 100
"""So many of the rows with a day outside the calendar are named; the rest is counted."""


def screen_file(
    source: Path,
    target: Path,
    names: tuple[str, ...],
    on: dt.date,
    *,
    known_on: dt.date | None = None,
    engine: str = "local",
    reforms: tuple[str, ...] = (),
    overrides: tuple[Override, ...] = (),
) -> dict[str, object]:
    """Screen a file into another; all questions when none is named.

    `reforms` names proposed changes of the law to suppose, `overrides` are documents that prevail (42.3).
    Returns what was done: rows, questions, the day, the file written, the reforms and overrides, if any, and, if
    any, `outside_calendar`: how many answers take a day that leads outside the calendar as not known, and the first.
    Raises CanboError and writes nothing.
    """
    if engine not in ENGINES:
        raise ScreenError(
            f"--engine {engine} is not an engine; use local or ray.",
            f"--engine {engine} không có; hãy dùng local hoặc ray.",
        )
    _check_target(source, target)
    supposed = tuple(reform.key for reform in get_reforms(reforms))
    book = questions_under(supposed)
    asked = tuple(dict.fromkeys(names)) or tuple(book.questions)
    for name in asked:
        book.get(name)
    screening = Screening(asked, on, known_on, reforms=supposed, overrides=overrides)
    rows, outside = 0, list[Outside]()
    with writing(target, screening.columns) as write:
        for answers in ENGINES[engine](read_slices(source), screening, outside):
            rows += answers.height
            write(answers)
    done: dict[str, object] = {"rows": rows, "questions": list(asked), "on": on.isoformat(), "output": str(target)}
    supposing = {"reforms": list(supposed)} if supposed else {}
    declared = {"overrides": [one.to_json() for one in holding(overrides, on)]} if overrides else {}
    first = sorted(outside, key=lambda one: one.row)[:SHOWN_OUTSIDE]
    unread = {"count": len(outside), "first": [one.to_json() for one in first]}
    return {**done, **supposing, **declared, **({"outside_calendar": unread} if outside else {})}


def _check_target(source: Path, target: Path) -> None:
    kind_of(target)
    if not target.parent.is_dir():
        raise ScreenError(
            f"There is no folder {target.parent} to write {target.name} in; create it first.",
            f"Không có thư mục {target.parent} để ghi {target.name}; hãy tạo trước.",
        )
    if target.exists() and source.exists() and target.samefile(source):
        raise ScreenError(
            f"{target} is the file that is read; give the answers another name.",
            f"{target} chính là tệp được đọc; hãy đặt tên khác cho kết quả.",
        )
