"""Which instrument a file holds, told from the number that it bears at its head."""

from __future__ import annotations

import re
from collections.abc import Sequence

from canbo.law.instruments import ALL

HEAD_LINES = 80
_NUMBERED = re.compile(r"^(?:Số|No|Number)\b\s*[.:]*\s*:?\s*(.+)$", re.IGNORECASE)


def instrument_of(lines: Sequence[str]) -> str | None:
    """The instrument whose number stands behind “Số:” or “No.:” in the first lines; None where none does."""
    symbols = {_plain(one.symbol): one.id for one in ALL if one.symbol}
    for line in lines[:HEAD_LINES]:
        if found := _NUMBERED.match(line):
            said = _plain(found.group(1))
            named = next((id_ for symbol, id_ in symbols.items() if said.startswith(symbol)), None)
            if named is not None:
                return named
    return None


def _plain(symbol: str) -> str:
    return re.sub(r"\s", "", symbol).upper().replace("Đ", "D").lstrip("0")
