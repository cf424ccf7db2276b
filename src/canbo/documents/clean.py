"""Text from people made safe to print: composed, without control, hidden or broken characters. It stays data."""

from __future__ import annotations

import re
import unicodedata

_BREAKS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_FIRST_ODD, _LAST_ODD = 0xFDD0, 0xFDEF  # noncharacters of the first plane
_LAST_TWO = 0xFFFE  # and the last two of every plane


def clean(text: str) -> str:
    """Letters composed, line breaks alike, tabs as spaces; control, hidden (bidi too) and broken characters gone."""
    broken = _BREAKS.sub("\n", text).replace("\t", " ")
    return unicodedata.normalize("NFC", "".join(c for c in broken if c == "\n" or _shown(c)))


def _shown(character: str) -> bool:
    point = ord(character)
    if point & _LAST_TWO == _LAST_TWO or _FIRST_ODD <= point <= _LAST_ODD:
        return False
    return unicodedata.category(character) not in ("Cc", "Cf", "Cs")


def one_line(text: str) -> str:
    """The text on one line, single spaces between words; a no-break space stays one."""
    return re.sub(r"[ \n]+", " ", clean(text)).strip()


def paragraphs(text: str) -> tuple[str, ...]:
    """One entry a line that is not empty."""
    return tuple(line for line in (one_line(part) for part in clean(text).split("\n")) if line)
