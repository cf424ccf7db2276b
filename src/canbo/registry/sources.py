"""Where a fact comes from: the records it rests on, and the attestation that lets absence count."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

from canbo.kernel.folds import Active, Among, Between, Count, Either, First, LastYear, Latest, Months, Running, Years
from canbo.law.histories import HISTORIES

Row = Mapping[str, object]
FOLDS = {fold.name: fold for fold in HISTORIES.folds}
# Told by `registry.facts` and by no fold: that no round was held leaves the votes cast unknown, but none was low.
NO_ROUND_NO_LOW_VOTE = "low_confidence_votes"


@dataclass(frozen=True)
class Attested:
    """A body's word that its register is complete."""

    pk: int
    body: str  # name of the body
    complete_up_to: date
    attested_on: date


@dataclass(frozen=True)
class Source:
    """`kind`: a RecordKind, or `persons`, `posts`, `bodies`, `readings`; `records`: keys of the rows, latest first.

    `day`: what the latest of them is dated; `attested`: set where the answer leans on completeness.
    """

    kind: str
    records: tuple[int, ...] = ()
    day: date | None = None
    attested: Attested | None = None


class Sources(Mapping[str, Source]):
    """Sources by fact name. Those of the histories are looked up when somebody asks: most pages ask for few."""

    def __init__(self, ready: Mapping[str, Source], later: Iterable[str], find: Callable[[str], Source]) -> None:
        self._ready = dict(ready)
        self._later = [name for name in later if name not in ready]
        self._find = find

    def __getitem__(self, name: str) -> Source:
        if name not in self._ready:
            if name not in self._later:
                raise KeyError(name)
            self._ready[name] = self._find(name)
        return self._ready[name]

    def __iter__(self) -> Iterator[str]:
        return iter(dict.fromkeys([*self._later, *self._ready]))

    def __len__(self) -> int:
        return len({*self._later, *self._ready})

    def kind(self, name: str) -> str:
        """Return the kind of record a fact rests on."""
        return self._ready[name].kind if name in self._ready else kind_of(name) or ""


@cache
def kind_of(fact: str) -> str | None:
    """The kind of record a fact rests on, None for one that no history gives."""
    fold = FOLDS.get(fact)
    if isinstance(fold, Between | Either):
        names = (fold.end, fold.start) if isinstance(fold, Between) else fold.names
        return next((kind for name in names if (kind := kind_of(name))), "persons")
    return fold.table if fold else None


@cache
def attesting_tells(fact: str) -> bool:
    """Whether the word that all records of its kind are there makes a fact known of which nothing is recorded."""
    fold = FOLDS.get(fact)
    if isinstance(fold, Either):
        return any(attesting_tells(name) for name in fold.names)
    if fact == NO_ROUND_NO_LOW_VOTE:
        return True
    return isinstance(fold, Active | Count | First | Months) or (isinstance(fold, Latest) and fold.absent is not None)


def source_of(
    fact: str, value: object, tables: Mapping[str, Sequence[Row]], on: date, attested: Mapping[str, Attested]
) -> Source:
    """Where `value` of a fact given by the histories comes from; rows carry their key as `_pk`."""
    fold = FOLDS[fact]
    kind = kind_of(fact) or ""
    if isinstance(fold, Between | Either):
        inner = [
            name for name in ((fold.start, fold.end) if isinstance(fold, Between) else fold.names) if name in FOLDS
        ]
        found = [source_of(name, None, tables, on, attested) for name in inner]
        return next((source for source in found if source.kind == kind), Source(kind))
    match fold:
        case Years(year=year) | LastYear(year=year):
            graded = [(int(str(row[year])), row) for row in tables.get(fold.table, ())]
            graded = sorted((pair for pair in graded if pair[0] < on.year), key=lambda pair: pair[0], reverse=True)
            looked_at = graded[: _years_looked_at(fold, value)]
            return _from(kind, [(_decided(row, of), row) for of, row in looked_at], None)
        case Active(span=span) | Running(span=span) | Months(span=span):
            column = span.start
        case Count(day=column) | First(day=column) | Latest(day=column):
            pass
    met = [row for row in tables.get(fold.table, ()) if _among(row, fold.where)]
    dated = _latest_first((day, row) for row in met if isinstance(day := row.get(column), date) and day <= on)
    leans = isinstance(fold, Count | Months | First) or (value is False and not dated)
    if isinstance(fold, Latest | Active | Running) and value is not False:
        dated = dated[:1]
    elif isinstance(fold, Active):
        dated, leans = [], True
    return _from(kind, dated, attested.get(fold.table) if leans else None)


def _decided(row: Row, year: int) -> date:
    """The day a grade was decided; the last day of its year where that is not recorded."""
    day = row.get("_decided_on")
    return day if isinstance(day, date) else date(year, 12, 31)


def _years_looked_at(fold: Years | LastYear, value: object) -> int | None:
    if isinstance(fold, LastYear):
        return 1
    if fold.how == "run" and isinstance(value, int):
        return value + 1
    return fold.last


def _among(row: Row, where: Iterable[object]) -> bool:
    return all(row.get(c.column) in c.values for c in where if isinstance(c, Among))


def _latest_first(dated: Iterable[tuple[date, Row]]) -> list[tuple[date, Row]]:
    return sorted(dated, key=lambda pair: pair[0], reverse=True)


def _from(kind: str, dated: list[tuple[date, Row]], attested: Attested | None) -> Source:
    keys = tuple(pk for _, row in dated if isinstance(pk := row.get("_pk"), int))
    return Source(kind, keys, dated[0][0] if dated else None, attested)
