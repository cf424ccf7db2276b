"""What must hold between sheets: the workbook and the register are read together."""

from collections.abc import Iterator, Mapping
from datetime import date
from functools import cached_property
from typing import Any

from canbo.kernel.fact import Words
from canbo.registry.choices import GradeValue, LeftBy
from canbo.registry.models.office import MOVES

from . import sentences as say
from .columns import Sheet
from .reader import Row, SheetRows
from .snapshot import Snapshot

_GOOD_THREE_YEARS = "graded_good_last_three_years"
_YEARS = 3


class Joint:
    """Checks that need more than one row."""

    def __init__(self, sheets: Mapping[str, SheetRows], snapshot: Snapshot) -> None:
        self.sheets, self.snapshot = sheets, snapshot

    def wrong(self, sheet: Sheet, row: Row) -> Iterator[tuple[str, Words]]:
        """What is wrong with a row whose own cells are sound: the column, and what to do."""
        values = row.values
        if sheet.key == "terms":
            born = self._born.get(values["person"])
            if born is not None and values["start"] <= born:
                yield "start", say.STARTS_BEFORE_BIRTH
            if values.get("leaving_ground") in MOVES and values.get("left_by") != LeftBy.TRANSFER:
                yield "leaving_ground", say.MOVED_BY_TRANSFER
        elif sheet.key == "findings" and values["fact"] == _GOOD_THREE_YEARS and values["value"]:
            last = values["found_on"].year - 1
            failed = [y for y in self._failed.get(values["person"], ()) if last - _YEARS < y <= last]
            if failed:
                yield "value", say.grades_contradict(max(failed))

    @cached_property
    def _born(self) -> dict[str, date | None]:
        born = {key[0]: self.snapshot.get("persons", key, "birth_date") for key in self.snapshot.rows("persons")}
        if (persons := self.sheets.get("persons")) and "birth_date" in persons.columns:
            born.update(
                {row.values["code"]: row.values.get("birth_date") for row in persons.rows if "code" in row.values}
            )
        return born

    @cached_property
    def _failed(self) -> dict[str, set[int]]:
        """By person the years graded as not fulfilled."""
        grades: dict[tuple[Any, ...], Any] = {
            key: self.snapshot.get("grades", key, "grade") for key in self.snapshot.rows("grades")
        }
        if rows := self.sheets.get("grades"):
            grades.update({key: row.values.get("grade") for row in rows.rows if (key := rows.key_of(row)) is not None})
        found: dict[str, set[int]] = {}
        for (person, _, year), grade in grades.items():
            if grade == GradeValue.NOT_FULFILLED:
                found.setdefault(person, set()).add(year)
        return found
