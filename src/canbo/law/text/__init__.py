"""Official texts that a user brings: read, cut into articles, clauses and points, checked, laid beside our words.

Nothing of such a text is part of canbo; an installation keeps it as somebody's file.
"""

from __future__ import annotations

from .align import Alignment, align, nearest
from .faults import Fault
from .read import FORMATS, LARGEST_FILE, Source, TextError, check_size, read_content, read_source
from .structure import OfficialText, parse
from .tree import Unit, walk

__all__ = [
    "FORMATS",
    "LARGEST_FILE",
    "Alignment",
    "Fault",
    "OfficialText",
    "Source",
    "TextError",
    "Unit",
    "align",
    "check_size",
    "nearest",
    "parse",
    "read_content",
    "read_source",
    "walk",
]
