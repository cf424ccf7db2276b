"""The encoded law as lists: instruments, provisions, coverage of every unit."""

from __future__ import annotations

from collections import Counter
from typing import Any

from canbo.kernel.citation import Citation
from canbo.kernel.errors import CanboError
from canbo.kernel.lawbook import Lawbook, full_citation
from canbo.kernel.provision import Article, Provision, Reading, reads
from canbo.kernel.words import say

from .book import lawbook
from .instruments import ALL, get_instrument
from .units import instruments_with_units, units

DEFAULT = "181/2026"


def list_instruments() -> list[dict[str, Any]]:
    """Every instrument the sources name, with its days and whether it is encoded."""
    encoded = {article.instrument for article in lawbook().articles.values()}
    return [
        {
            "id": one.id,
            "vi": one.vi,
            "en": one.en,
            "from": _iso(one.start),
            "to": _iso(one.end),
            "encoded": one.id in encoded,
        }
        for one in ALL
    ]


def list_provisions(instrument: str) -> list[dict[str, Any]]:
    """The encoded provisions of one instrument in printed order; CanboError for an unknown one."""
    get_instrument(instrument)
    book = lawbook()
    return [
        {"id": citation, "kind": row.kind, "vi": row.words.vi, "en": row.words.en}
        for citation in book.citations
        if citation.startswith(f"{instrument}:")
        for _, row in [book.find(citation)]
    ]


def show_provision(text: str) -> dict[str, Any]:
    """One provision, clause or article with everything below it; CanboError when it is not encoded."""
    cited = str(Citation.parse(text, DEFAULT))
    book = lawbook()
    found = [c for c in book.citations if c == cited or c.startswith(f"{cited}.")]
    if not found:
        instrument = cited.partition(":")[0]
        raise CanboError(
            f"{cited} is not encoded here; canbo law list {instrument} shows what is.",
            f"{cited} chưa được mã hóa ở đây; lệnh canbo law list {instrument} cho biết đã có những gì.",
        )
    return {"citation": cited, "provisions": [_entry(book, citation) for citation in found]}


def _entry(book: Lawbook, citation: str) -> dict[str, Any]:
    _, row = book.find(citation)
    parsed = Citation.parse(citation)
    return {
        "id": citation,
        "cited": {"vi": parsed.vi(), "en": parsed.en()},
        "kind": row.kind,
        "vi": row.words.vi,
        "en": row.words.en,
        "computes": None if row.expr is None else {lang: say(row.expr, lang) for lang in ("vi", "en")},
        "facts": list(reads(row)),
        "why": None if row.why is None else {"vi": row.why.vi, "en": row.why.en},
        "readings": [reading_json(reading) for reading in row.readings],
    }


def reading_json(reading: Reading) -> dict[str, Any]:
    """A reading as data."""
    return {
        "row": reading.row,
        "name": reading.fact,
        "confidence": reading.confidence,
        "evidence": reading.evidence,
        "doubt": {"vi": reading.doubt.vi, "en": reading.doubt.en},
        "taken": {"vi": reading.taken.vi, "en": reading.taken.en},
        "alternatives": [{"vi": a.vi, "en": a.en} for a in reading.alternatives],
    }


def all_readings() -> dict[int, tuple[Reading, tuple[str, ...]]]:
    """Every reading that a provision carries, by row, with the citations it stands beside."""
    found: dict[int, tuple[Reading, tuple[str, ...]]] = {}
    for article, row in rows():
        for reading in row.readings:
            known = found.get(reading.row, (reading, ()))[1]
            found[reading.row] = (reading, (*known, full_citation(article, row)))
    return found


def rows() -> list[tuple[Article, Provision]]:
    """Every encoded row with its article."""
    book = lawbook()
    return [book.find(citation) for citation in book.citations]


def coverage() -> dict[str, Any]:
    """For each instrument: its units, how many are covered, by kind, and which are not."""
    kinds = {full_citation(article, row): row.kind for article, row in rows()}
    result: dict[str, Any] = {}
    for instrument in instruments_with_units():
        listed = units(instrument)
        covered = [unit for unit in listed if unit in kinds]
        result[instrument] = {
            "units": len(listed),
            "covered": len(covered),
            "by_kind": dict(sorted(Counter(kinds[unit] for unit in covered).items())),
            "uncovered": [unit for unit in listed if unit not in kinds],
        }
    return {"instruments": result}


def _iso(day: object) -> str | None:
    return None if day is None else str(day)
