"""A bundle: events, seals and, if wanted, personal values in one file of JSON lines that proves itself offline. Pure.

First a manifest, then one line a seal, one an event (by seq), one a personal value. Hashes are those of
`canbo.cases.links.Link.digest`: sha256 over the canonical JSON of all columns.
"""

import json
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from canbo.cases.canonical import ChainError, canonical, dumped, moment_of, moment_text
from canbo.cases.chain import Finding, Link, Mark
from canbo.cases.report import Audit, Report, Value
from canbo.kernel.fact import Words

FORMAT = "canbo-record-1"
WHOLE = "record"
LONGEST_LINE = 10_000_000  # bytes
COLUMNS = ("seq", "case", "type", "at", "actor", "body", "case_prev", "global_prev", "hash")
TYPES = {"seq": int} | dict.fromkeys(COLUMNS[1:], str)
T = TypeVar("T")


@dataclass(frozen=True)
class Manifest:
    """What a bundle says it holds. `scope` is "record" or one case's number; `seq` and `head` are its last event's."""

    scope: str
    exported_at: str
    events: int
    seq: int
    head: str
    seals: int
    values: int | None  # None: personal values were left out

    def to_json(self) -> dict[str, Any]:
        return {"format": FORMAT, **vars(self)}


def lines(manifest: Manifest, marks: Iterable[Mark], links: Iterable[Link], values: Iterable[Value]) -> Iterator[str]:
    """The lines of a bundle, canonical JSON each."""
    yield canonical({"manifest": manifest.to_json()})
    for mark in marks:
        yield canonical({"seal": {"day": mark.day, "last_seq": mark.last_seq, "hash": mark.hash}})
    for link in links:
        columns = {name: getattr(link, name) for name in COLUMNS}
        yield dumped({"event": columns | {"at": moment_text(link.at)}})
    for seq, field, salt, value in values:
        yield dumped({"value": {"event": seq, "field": field, "salt": salt, "value": value}})


def verify_bundle(path: Path, marks: Sequence[Mark] = ()) -> Report:
    """Re-check a bundle without database; `marks` are seals from outside. ChainError when the file is no bundle."""
    try:
        with path.open("rb") as file:
            return _verify(_Reader(path, file), marks)
    except OSError as error:
        raise ChainError(
            f"{path} cannot be read: {error.strerror}; check the path.",
            f"Không đọc được {path} ({error.strerror}); hãy kiểm tra đường dẫn.",
        ) from error


class _Reader:
    """Lines of a bundle one after the other, each of one kind; what stands in the wrong place is a ChainError."""

    def __init__(self, path: Path, file: Any) -> None:
        self.path, self.file, self.number = path, file, 0
        self.kind, self.line = "", {}
        self._next()

    def _next(self) -> None:
        raw = self.file.readline(LONGEST_LINE + 1)
        self.number += 1
        self.kind, self.line = "", {}
        if not raw:
            return
        if len(raw) > LONGEST_LINE:
            raise self.fault("the line is too long", "dòng quá dài")
        try:
            found = json.loads(raw.decode())
            ((self.kind, self.line),) = found.items()
        except (ValueError, AttributeError, RecursionError) as error:
            raise self.fault("it is no JSON line of a bundle", "không phải là một dòng JSON của gói") from error
        if not isinstance(self.line, dict):
            raise self.fault("it is no JSON line of a bundle", "không phải là một dòng JSON của gói")

    def all(self, kind: str, read: Callable[[dict[str, Any]], T]) -> Iterator[T]:
        """Return the lines of `kind` that come next."""
        while self.kind == kind:
            yield self.one(read)

    def one(self, read: Callable[[dict[str, Any]], T]) -> T:
        try:
            found = read(self.line)
        except (ChainError, KeyError, TypeError, ValueError) as error:
            raise self.fault(
                f"the {self.kind} is not as it has to be written", "nội dung viết không đúng cách"
            ) from error
        self._next()
        return found

    def fault(self, en: str, vi: str) -> ChainError:
        """Say where in the file something is wrong."""
        return ChainError(
            f"{self.path} line {self.number}: {en}; export the bundle again.",
            f"{self.path} dòng {self.number}: {vi}; hãy xuất lại gói.",
        )


def _verify(reader: _Reader, marks: Sequence[Mark]) -> Report:
    if reader.kind != "manifest":
        raise reader.fault("a bundle begins with its manifest", "gói phải bắt đầu bằng bản kê")
    manifest = reader.one(_manifest)
    seals = list(reader.all("seal", _mark))
    whole, left_out = manifest.scope == WHOLE, manifest.values is None
    audit = Audit([*seals, *marks], whole=whole, left_out=left_out, withheld=False)
    seen, values, findings = audit.run(reader.all("event", _link), reader.all("value", _value))
    if seen.finding is None:
        if reader.kind:
            raise reader.fault(f"a line of kind “{reader.kind}” is not expected here", "dòng không đúng chỗ")
        counted = (seen.events, seen.seq, seen.head, len(seals), values.held)
        said = (manifest.events, manifest.seq, manifest.head, manifest.seals, manifest.values or 0)
        if counted != said or (not whole and set(seen.cases) > {manifest.scope}):
            findings.append(_not_whole())
    return Report(
        scope=manifest.scope,
        events=seen.events,
        cases=len(seen.cases),
        seals=len(seals) + len(marks),
        held=values.held,
        erased=len(values.erased),
        seq=seen.seq,
        head=seen.head,
        left_out=left_out,
        findings=tuple(findings),
    )


def _not_whole() -> Finding:
    return Finding(
        "incomplete",
        Words(
            "Gói không chứa đúng những gì bản kê của nó nêu: có dòng bị mất hoặc thêm vào.",
            "The bundle does not hold what its manifest says: lines are missing or were added.",
        ),
    )


def _manifest(line: dict[str, Any]) -> Manifest:
    if line.pop("format") != FORMAT:
        raise ValueError(line)
    return Manifest(**line)


def _mark(line: dict[str, Any]) -> Mark:
    return Mark.parse(f"{line['day']}:{line['last_seq']}:{line['hash']}")


def _link(line: dict[str, Any]) -> Link:
    if set(line) != set(COLUMNS) or any(type(line[name]) is not kind for name, kind in TYPES.items()):
        raise ValueError(line)
    return Link(**{**line, "at": moment_of(line["at"])})


def _value(line: dict[str, Any]) -> Value:
    value = line["event"], line["field"], line["salt"], line["value"]
    if [type(part) for part in value] != [int, str, str, str]:
        raise ValueError(line)
    return value
