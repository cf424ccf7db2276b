"""The typeface we ship, measured like Times New Roman, and the characters it has.

PDF/A refuses a character without a glyph, so we have to know before: the table `cmap` of the font files says it.
"""

from __future__ import annotations

import struct
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "fonts"
MISSING = "□"
_UNICODE_BMP = (3, 1)  # platform and encoding of the subtable that every such font has, in format 4
_FORMAT = 4
_LAST = 0xFFFF


@cache
def covered() -> frozenset[str]:
    """The characters that all four faces have."""
    return frozenset.intersection(*(_characters(file.read_bytes()) for file in sorted(FOLDER.glob("*.ttf"))))


def _characters(font: bytes) -> frozenset[str]:
    cmap = _table(font, b"cmap")
    (count,) = struct.unpack_from(">H", cmap, 2)
    records = (struct.unpack_from(">HHI", cmap, 4 + 8 * index) for index in range(count))
    start = next(offset for platform, encoding, offset in records if (platform, encoding) == _UNICODE_BMP)
    return frozenset(map(chr, _points(cmap[start:])))


def _table(font: bytes, name: bytes) -> bytes:
    (count,) = struct.unpack_from(">H", font, 4)
    records = (struct.unpack_from(">4sIII", font, 12 + 16 * index) for index in range(count))
    return next(font[offset : offset + length] for tag, _, offset, length in records if tag == name)


def _points(table: bytes) -> list[int]:
    """The code points of a format 4 subtable that lead to a glyph; glyph 0 is none."""
    kind, length, _, twice = struct.unpack_from(">HHHH", table)
    if kind != _FORMAT:
        raise ValueError(kind)
    segments = twice // 2
    words = struct.unpack_from(f">{length // 2}H", table)
    ends, starts = words[7 : 7 + segments], words[8 + segments : 8 + 2 * segments]
    deltas, at = words[8 + 2 * segments : 8 + 3 * segments], 8 + 3 * segments
    found = []
    for index, (start, end) in enumerate(zip(starts, ends, strict=True)):
        offset = words[at + index]
        for point in range(start, min(end, _LAST - 1) + 1):
            glyph = words[at + index + offset // 2 + point - start] if offset else point
            if glyph and (glyph + deltas[index]) & _LAST:
                found.append(point)
    return found
