"""Import a workbook into the register: read it, compare, and write all of it or nothing, in one transaction."""

from datetime import datetime
from pathlib import Path
from typing import Any

from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction
from django.utils import timezone

from canbo.registry.setup import count_rows

from .plan import Plan, make_plan
from .reader import read
from .report import SHOWN, Faults, Report, SheetReport, WorkbookError
from .scope import Scope
from .write import write

MOST_CHANGES = 1_000


def import_workbook(
    path: Path, *, by: Any = None, dry_run: bool = False, at: datetime | None = None, called: str = ""
) -> Report:
    """Import a workbook; with any fault, or on a dry run, nothing is written.

    `by`: the user who imports, within their scope; None is the keeper, who may import everything. `called`: the
    file's name in sources, where `path` is only where it was put. Raises WorkbookError for a file that cannot be read.
    """
    name = called or path.name
    faults = Faults()
    sheets = read(path, faults)
    scope = Scope() if by is None else Scope.of(by)
    if dry_run:
        return _report(name, make_plan(sheets, scope, faults), faults, written=False)
    try:
        with transaction.atomic():
            plan = make_plan(sheets, scope, faults)
            report = _report(name, plan, faults, written=not faults.count)
            if not faults.count:
                write(plan, by=by, at=at or timezone.now(), called=name)
    except ValidationError as error:
        said = "; ".join(error.messages)
        raise WorkbookError(
            f"{name} holds what the register refuses ({said}), so nothing was written; correct it.",
            f"{name} có điều sổ không nhận ({said}) nên chưa ghi gì; hãy sửa lại.",
        ) from error
    except IntegrityError as error:
        raise WorkbookError(
            f"The register changed while {name} was read, so nothing was written; import it again.",
            f"Sổ đã thay đổi trong lúc đọc {name} nên chưa ghi gì; hãy nhập lại.",
        ) from error
    if report.written:
        count_rows()
    return report


def _report(name: str, plan: Plan, faults: Faults, *, written: bool) -> Report:
    sheets = tuple(
        SheetReport(p.rows.sheet.key, p.rows.sheet.words, len(p.create), len(p.correct), p.unchanged)
        for p in plan.sheets
    )
    changes = tuple(change for change, _ in zip(plan.changes(), range(MOST_CHANGES), strict=False))
    return Report(name, sheets, changes, faults.first(SHOWN), faults.count, written)
