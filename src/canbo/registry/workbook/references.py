"""What a row may name: bodies, posts and persons of the register or of the same workbook, within the scope."""

from collections.abc import Iterator, Mapping
from typing import Any

from canbo.kernel.fact import Words
from canbo.registry.choices import BodyKind, Position
from canbo.registry.language import fold

from . import sentences as say
from .columns import Reference, Sheet
from .reader import Row, SheetRows
from .scope import Scope
from .sheets import BY_KEY, nearest
from .snapshot import Key, Snapshot

_BODY_OF = {"bodies": 0, "posts": 0}
_OTHER = str(Position.OTHER)


class Targets:
    """Natural keys that may be named, by sheet; a row of the workbook counts although other cells of it are faulty."""

    def __init__(self, sheets: Mapping[str, SheetRows], snapshot: Snapshot, scope: Scope) -> None:
        self.sheets, self.snapshot, self.scope = sheets, snapshot, scope
        self.kinds = {key[0]: snapshot.get("bodies", key, "kind") for key in snapshot.rows("bodies")}
        self.new_owners: dict[str, Any] = {}
        for row, key in self._rows("bodies"):
            if "kind" in row.values:
                self.kinds[key[0]] = row.values["kind"]
            if key not in snapshot.rows("bodies"):
                self.new_owners[key[0]] = row.values.get("owner")
        self.known: dict[str, set[Key]] = {}
        self.known["bodies"] = {k for k in snapshot.rows("bodies") if scope.has_body(k[0])} | {
            key for _, key in self._rows("bodies") if self._may_hold(key[0])
        }
        self.known["persons"] = {k for k in snapshot.rows("persons") if scope.has_person(k[0])} | {
            key for _, key in self._rows("persons") if key not in snapshot.rows("persons") or scope.has_person(key[0])
        }
        self.known["posts"] = {k for k in snapshot.rows("posts") if (k[0],) in self.known["bodies"]} | {
            key for _, key in self._rows("posts")
        }
        self.alike = {kind: self._by_fold(kind) for kind in ("bodies", "persons")}
        self.seated = self._seated() if scope.is_bounded else set()

    def _rows(self, sheet: str) -> Iterator[tuple[Row, Key]]:
        if rows := self.sheets.get(sheet):
            for row in rows.rows:
                key = rows.key_of(row)
                if key is not None:
                    yield row, key

    def _may_hold(self, code: str) -> bool:
        """A body of the workbook: in scope, or new (whether it may be new is told at its own row)."""
        return code in self.new_owners or self.scope.has_body(code)

    def _by_fold(self, sheet: str) -> dict[str, str]:
        """The first code of each appearance: those of the register before those of the workbook."""
        found: dict[str, str] = {}
        for key in (*self.snapshot.rows(sheet), *(key for _, key in self._rows(sheet))):
            if key in self.known[sheet]:
                found.setdefault(fold(key[0]), key[0])
        return found

    def _seated(self) -> set[str]:
        """Persons to whom the workbook gives a term in a body in scope."""
        return {key[0] for row, key in self._rows("terms") if not row.faulty and (key[1],) in self.known["bodies"]}

    def has(self, sheet: str, key: Key) -> bool:
        """Whether a row of that natural key can be named."""
        return key in self.known[sheet]

    def unknown(self, reference: Reference, named: Key) -> tuple[str, Words]:
        """The column to blame for a name that leads nowhere, and what to do."""
        to = BY_KEY[reference.to]
        if reference.to == "posts" and (named[0],) in self.known["bodies"]:
            position = dict(to.column("position").choices)[named[1]]
            return reference.columns[-1], say.unknown_post(named[0], position, named[2], to)
        if reference.to == "posts":
            to = BY_KEY["bodies"]
        near = nearest(str(named[0]), [str(key[0]) for key in self.known[to.key]])
        return reference.columns[0], say.unknown_code(named[0], to, near)

    def denied(self, sheet: Sheet, row: Row, key: Key) -> Iterator[tuple[str, Words]]:
        """Why a row whose names all lead somewhere may still not be imported."""
        if sheet.key == "bodies":
            yield from self._denied_body(row, key)
        elif sheet.key == "persons":
            yield from self._denied_person(key)
        elif sheet.key == "posts" and key[1] not in (None, _OTHER) and self.kinds.get(key[0]) != BodyKind.ENTERPRISE:
            yield "body", say.NOT_AN_ENTERPRISE

    def _denied_body(self, row: Row, key: Key) -> Iterator[tuple[str, Words]]:
        code, owner = key[0], row.values.get("owner")
        if code in self.new_owners:
            if self.scope.is_bounded and not (owner and self._owned_in_scope(code)):
                yield "owner", say.NEW_BODY_OUT_OF_SCOPE
                return
            if other := self._alike("bodies", code):
                yield "code", say.looks_alike(code, other)
        elif not self.scope.has_body(code):
            yield "code", say.BODY_OUT_OF_SCOPE
            return
        if owner == code:
            yield "owner", say.OWNS_ITSELF
        elif owner and self.kinds.get(owner) != BodyKind.OWNER_AGENCY:
            yield "owner", say.NOT_AN_AGENCY
        elif owner and self._in_a_circle(code):
            yield "owner", say.OWNERS_IN_A_CIRCLE
        before = self.snapshot.get("bodies", key, "kind")
        if before and "kind" in row.values and before != row.values["kind"] and self._is_used(code):
            yield "kind", say.KIND_IS_FIXED

    def _owned_in_scope(self, code: str) -> bool:
        """Whether the owners of a new body lead to one that the register has in scope."""
        seen: set[str] = set()
        while code in self.new_owners and code not in seen:
            seen.add(code)
            code = self.new_owners[code] or ""
        return code not in self.new_owners and (code,) in self.snapshot.rows("bodies") and self.scope.has_body(code)

    def _in_a_circle(self, code: str) -> bool:
        seen: set[str] = set()
        at = self.new_owners.get(code) or ""
        while at in self.new_owners and at not in seen:
            seen.add(at)
            at = self.new_owners[at] or ""
        return code in seen

    def _is_used(self, code: str) -> bool:
        owned = any(self.snapshot.get("bodies", key, "owner") == code for key in self.snapshot.rows("bodies"))
        return owned or any(key[0] == code for key in self.snapshot.rows("posts"))

    def _denied_person(self, key: Key) -> Iterator[tuple[str, Words]]:
        code = key[0]
        if key in self.snapshot.rows("persons"):
            if not self.scope.has_person(code):
                yield "code", say.PERSON_OUT_OF_SCOPE
            return
        if self.scope.is_bounded and code not in self.seated:
            yield "code", say.PERSON_WITHOUT_POST
        if other := self._alike("persons", code):
            yield "code", say.looks_alike(code, other)

    def _alike(self, sheet: str, code: str) -> str | None:
        first = self.alike[sheet].get(fold(code))
        return first if first != code else None
