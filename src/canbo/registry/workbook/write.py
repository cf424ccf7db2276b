"""Carry out a plan: new rows in bulk, corrections one by one, so that each keeps what was said before."""

from datetime import datetime
from typing import Any

from canbo.registry.models.base import Thing

from .columns import Sheet
from .plan import Correction, Plan, Planned
from .reader import Row
from .sheets import BY_KEY
from .snapshot import Key, kept

_BATCH = 1_000


def write(plan: Plan, *, by: Any, at: datetime, called: str) -> None:
    """Write everything; the caller holds the transaction."""
    writer = _Writer(plan, by, at, called)
    for planned in plan.sheets:
        writer.sheet(planned)


class _Writer:
    def __init__(self, plan: Plan, by: Any, at: datetime, called: str) -> None:
        self.plan, self.by, self.at, self.called = plan, by, at, called
        self.made: dict[str, dict[Key, int]] = {}

    def sheet(self, planned: Planned) -> None:
        """New rows first: a correction may point at one of them."""
        sheet = planned.rows.sheet
        for rows in self._in_order(planned):
            made = sheet.model.objects.bulk_create([self._new(planned, row) for row in rows], batch_size=_BATCH)
            keys = ((planned.rows.key_of(row), thing.pk) for row, thing in zip(rows, made, strict=True))
            self.made.setdefault(sheet.key, {}).update({key: pk for key, pk in keys if key is not None})
        for start in range(0, len(planned.correct), _BATCH):
            batch = planned.correct[start : start + _BATCH]
            found = sheet.model.objects.in_bulk([correction.pk for correction in batch])
            for correction in batch:
                self._correct(planned, found[correction.pk], correction)

    def _in_order(self, planned: Planned) -> list[list[Row]]:
        """New bodies owner first; everything else as it stands."""
        if planned.rows.sheet.key != "bodies":
            return [planned.create] if planned.create else []
        left, known, levels = list(planned.create), set(self.plan.snapshot.rows("bodies")), []
        while left:
            ready = [r for r in left if not r.values.get("owner") or (r.values["owner"],) in known]
            levels.append(ready)
            known |= {(row.values["code"],) for row in ready}
            left = [row for row in left if (row.values["code"],) not in known]
        return levels

    def _new(self, planned: Planned, row: Row) -> Any:
        sheet = planned.rows.sheet
        values = {column.key: row.values.get(column.key) for column in sheet.columns}
        return sheet.model(
            **self._fields(sheet, values), recorded_at=self.at, recorded_by=self.by, source=self._source(planned, row)
        )

    def _correct(self, planned: Planned, thing: Any, correction: Correction) -> None:
        sheet = planned.rows.sheet
        changes = self._fields(sheet, correction.changes)
        source = self._source(planned, correction.row)
        if isinstance(thing, Thing):
            thing.revise(by=self.by, at=self.at, source=source, **changes)
        else:
            thing.correct(by=self.by, at=self.at, source=source, **changes)

    def _fields(self, sheet: Sheet, values: dict[str, Any]) -> dict[str, Any]:
        """Values by column as values by model field; what is referred to by natural key becomes its primary key."""
        fields = {c.path: kept(c, values[c.key]) for c in sheet.own if c.key in values}
        for reference in sheet.references:
            if reference.columns[0] in values:
                named = tuple(values[column] for column in reference.columns)
                fields[f"{reference.field}_id"] = None if named[0] is None else self._pk(reference.to, named)
        return fields

    def _pk(self, to: str, key: Key) -> int:
        made = self.made.get(to, {}).get(key)
        return made if made is not None else self.plan.snapshot.rows(BY_KEY[to])[key].pk

    def _source(self, planned: Planned, row: Row) -> str:
        return f"{self.called}, {planned.rows.place[1]}!{row.number}"
