"""What an import would do, row by row: create, correct, leave alone. A row that cannot be carried out is a fault."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from canbo.kernel.fact import Words

from . import sentences as say
from .checks import broken_rules
from .columns import Reference, Sheet
from .joint import Joint
from .reader import Row, SheetRows
from .references import Targets
from .report import Change, Faults
from .scope import Scope
from .snapshot import Key, Snapshot, kept, plain


@dataclass(frozen=True)
class Correction:
    """A row of the register that says something else: by column key, what it says now."""

    row: Row
    pk: int
    changes: dict[str, Any]


@dataclass
class Planned:
    """What one sheet would do to the register."""

    rows: SheetRows
    create: list[Row] = field(default_factory=list)
    correct: list[Correction] = field(default_factory=list)
    unchanged: int = 0


@dataclass
class Plan:
    """All sheets, in the order they are written, and the register they were compared with."""

    sheets: list[Planned]
    snapshot: Snapshot

    def changes(self) -> Iterator[Change]:
        """Each correction with what the register says and what it would say."""
        for planned in self.sheets:
            sheet = planned.rows.sheet
            for correction in planned.correct:
                key = {k: correction.row.values.get(k) for k in sheet.natural}
                old = self.snapshot.rows(sheet)[tuple(key.values())].values
                yield Change(
                    planned.rows.place[1],
                    correction.row.number,
                    tuple((sheet.column(name), value) for name, value in key.items()),
                    tuple(
                        (sheet.column(name), old[sheet.keys.index(name)], new)
                        for name, new in correction.changes.items()
                    ),
                )


def make_plan(sheets: Iterable[SheetRows], scope: Scope, faults: Faults) -> Plan:
    """Compare the workbook with the register. Nothing is written."""
    snapshot = Snapshot()
    planner = _Planner({rows.sheet.key: rows for rows in sheets}, snapshot, scope, faults)
    return Plan([planner.sheet(rows) for rows in planner.sheets.values()], snapshot)


class _Planner:
    def __init__(self, sheets: Mapping[str, SheetRows], snapshot: Snapshot, scope: Scope, faults: Faults) -> None:
        self.sheets, self.snapshot, self.scope, self.faults = sheets, snapshot, scope, faults
        self.targets = Targets(sheets, snapshot, scope)
        self.joint = Joint(sheets, snapshot)

    def sheet(self, rows: SheetRows) -> Planned:
        """Look at every row of one sheet."""
        planned = Planned(rows)
        existing = self.snapshot.rows(rows.sheet)
        seen: dict[Key, int] = {}
        for row in rows.rows:
            key = rows.key_of(row)
            sound = not row.faulty
            if key is not None:
                if key in seen:
                    rows.add(self.faults, row, rows.sheet.natural[-1], say.twice(rows.sheet, seen[key]))
                    continue
                seen[key] = row.number
            for column, words in self._wrong(rows, row, key):
                rows.add(self.faults, row, column, words)
                sound = False
            if sound and key is not None:
                self._compare(planned, row, existing.get(key))
        return planned

    def _wrong(self, rows: SheetRows, row: Row, key: Key | None) -> Iterator[tuple[str, Words]]:
        sheet = rows.sheet
        missing = False
        for reference in sheet.references:
            for found in self._referred(sheet, reference, row, key):
                missing = True
                yield found
        if not missing and key is not None:
            yield from self.targets.denied(sheet, row, key)
        if not row.faulty:
            fields = {column.path: kept(column, row.values.get(column.key)) for column in sheet.own}
            yield from broken_rules(sheet, fields, row.values)
            if not missing:
                yield from self.joint.wrong(sheet, row)

    def _referred(self, sheet: Sheet, reference: Reference, row: Row, key: Key | None) -> Iterator[tuple[str, Words]]:
        named = tuple(row.values.get(column) for column in reference.columns)
        if row.faulty.intersection(reference.columns) or named[0] is None:
            return
        if not self.targets.has(reference.to, named) and not self._said_before(sheet, reference, key, named):
            yield self.targets.unknown(reference, named)

    def _said_before(self, sheet: Sheet, reference: Reference, key: Key | None, named: Key) -> bool:
        """The register says the same already: an enterprise may go on naming an agency out of its officer's reach."""
        if sheet.key != reference.to or key is None:
            return False
        return bool(self.snapshot.get(sheet, key, reference.columns[0]) == named[0])

    def _compare(self, planned: Planned, row: Row, existing: Any) -> None:
        if existing is None:
            planned.create.append(row)
            return
        sheet = planned.rows.sheet
        changes = {}
        for column, old in zip(sheet.columns, existing.values, strict=True):
            if column.key in planned.rows.columns:
                new = plain(kept(column, row.values.get(column.key)))
                if new != old:
                    changes[column.key] = new
        if changes:
            planned.correct.append(Correction(row, existing.pk, changes))
        else:
            planned.unchanged += 1
