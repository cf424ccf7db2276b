"""A file understood: which instrument it is, its units, its faults, and how it lies beside our words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from canbo.law.instruments import get_instrument
from canbo.law.library import list_provisions
from canbo.law.units import instruments_with_units, units

from .align import Alignment, align
from .faults import Fault
from .identify import instrument_of
from .pieces import pieces
from .read import Source, TextError
from .structure import OfficialText, parse


@dataclass(frozen=True)
class Read:
    """A file as it was understood, before anything is kept."""

    source: Source
    instrument: str
    text: OfficialText
    alignment: Alignment

    @property
    def faults(self) -> list[Fault]:
        return self.text.faults

    def to_json(self) -> dict[str, Any]:
        """As data, without the words of the text."""
        return {
            "file": self.source.name,
            "sha256": self.source.sha256,
            "format": self.source.format,
            "language": self.text.language,
            "instrument": self.instrument,
            "counts": self.text.counts(),
            "faults": [fault.to_json() for fault in self.faults],
            "alignment": self.alignment.to_json(),
            "units": [
                {"unit": piece.path, "kind": piece.kind, "printed": piece.printed, "line": piece.line}
                for piece in pieces(self.text)
            ],
        }


def understand(source: Source, instrument: str | None = None) -> Read:
    """Find instrument, structure and faults. Raises CanboError where the file is another instrument's, or has no articles."""
    named = instrument_of(source.lines)
    wanted = instrument or named
    if wanted is None:
        raise TextError(
            f"{source.name} bears no number that is known here: say which instrument it is.",
            f"{source.name} không có số văn bản nào đã biết: hãy cho biết đó là văn bản nào.",
        )
    found = get_instrument(wanted)
    if named is not None and named != wanted:
        other = get_instrument(named)
        raise TextError(
            f"{source.name} bears the number of {other.en}, not of {found.en}: bring the right file.",
            f"{source.name} mang số của {other.vi}, không phải của {found.vi}: hãy dùng đúng tệp.",
        )
    text = parse(source.lines)
    if not text.by_path:
        raise TextError(
            f"{source.name} has no articles (“Article 1.”, “Điều 1.”): bring the full text.",
            f"{source.name} không có điều nào (“Điều 1.”): hãy dùng tệp có toàn văn.",
        )
    return Read(source, wanted, text, align(ours(wanted), text.by_path))


def ours(instrument: str) -> list[str]:
    """Our units of an instrument, relative to it, in printed order."""
    listed = (
        units(instrument)
        if instrument in instruments_with_units()
        else [one["id"] for one in list_provisions(instrument)]
    )
    return [one.partition(":")[2] for one in listed]
