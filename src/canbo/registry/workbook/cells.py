"""One cell, as openpyxl reads it, to the value of its column; a fault says what is wrong and what to do."""

import math
import re
import unicodedata
from collections.abc import Callable, Mapping
from datetime import date, datetime, time, timedelta
from functools import cache
from typing import Any, Protocol

from canbo.kernel.citation import Citation, CitationError
from canbo.kernel.fact import Words
from canbo.registry.language import fold

from .columns import Column, Kind
from .days import DayError, day_from_text, in_range
from .sheets import nearest

_LAW = "181/2026"
_ESCAPED = re.compile(r"_x([0-9A-Fa-f]{4})_")
_WHOLE = re.compile(r"[+-]?\d+")
_EXACT = 10**15  # Excel keeps fifteen digits of a number
_FEW = 6
_SERIAL_ZERO = date(1899, 12, 30)  # Excel counts days from here
_YEARS = range(1900, 2151)
_SERIALS = range(10_000, 80_000)  # 1927 to 2119
_INVISIBLE = ("Cc", "Cf", "Cs")
# Letters of the old TCVN3 fonts that are no letters in Unicode.
_OLD_FONT = frozenset("µ¸¶¹¨»¾¼½©®«¬×÷¦§")
_TRUE = frozenset({"co", "yes", "true", "dung", "1", "x", "y"})
_FALSE = frozenset({"khong", "no", "false", "sai", "0", "n"})


class Cell(Protocol):
    """What is asked of a cell: its value, and openpyxl's letter for its type."""

    value: Any
    data_type: str


class CellError(ValueError):
    """A cell that cannot be read; `words` say what is wrong and what to do."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.words = Words(vi, en)


def clean(text: str) -> str:
    """Composed letters, single spaces, nothing invisible: `_x000D_` is how Excel writes a control character."""
    if "_x" in text:
        text = _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)
    if not text.isprintable():  # taken out first: it may stand between two spaces, or a letter and its mark
        text = "".join(c for c in text if c.isspace() or unicodedata.category(c) not in _INVISIBLE)
    return " ".join(unicodedata.normalize("NFC", text).split())


def is_blank(cell: Cell) -> bool:
    """Nothing in the cell, or nothing that can be seen."""
    return cell.value is None or (isinstance(cell.value, str) and cell.data_type != "f" and not clean(cell.value))


def value_of(column: Column, cell: Cell) -> Any:
    """The value of a cell, None for an empty one. Raises CellError."""
    if cell.data_type == "f":
        raise CellError(
            "Ô chứa công thức, hãy dán giá trị của nó vào ô.", "The cell holds a formula, paste its value instead."
        )
    if cell.data_type == "e":
        raise CellError(
            f"Ô chứa lỗi {cell.value}, hãy gõ lại giá trị.",
            f"The cell holds the error {cell.value}, type the value again.",
        )
    if is_blank(cell):
        return None
    try:
        return _READERS[column.kind](column, cell.value)
    except DayError as fault:
        raise CellError(fault.words.vi, fault.words.en) from fault


def _text(column: Column, value: Any) -> str:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        raise CellError(
            f"Excel đã đổi ô này thành {_shown(value)}, hãy định dạng ô là Văn bản rồi gõ lại.",
            f"Excel has turned this cell into {_shown(value)}, format it as Text and type it again.",
        )
    if isinstance(value, int | float):
        if abs(value) >= _EXACT or (isinstance(value, float) and not value.is_integer()):
            raise CellError(
                f"Số {value} có thể đã bị Excel làm tròn, hãy định dạng ô là Văn bản rồi gõ lại.",
                f"Excel may have rounded the number {value}, format the cell as Text and type it again.",
            )
        value = str(int(value))
    text = clean(value)
    if len(text) > column.longest:
        raise CellError(
            f"Dài {len(text)} ký tự, hãy rút xuống còn nhiều nhất {column.longest}.",
            f"It has {len(text)} characters, shorten it to {column.longest} at most.",
        )
    return text


def _name(column: Column, value: Any) -> str:
    text = _text(column, value)
    if old := sorted(_OLD_FONT.intersection(text)):
        raise CellError(
            f"Có ký tự “{old[0]}” của phông chữ cũ (TCVN3), hãy chuyển sang Unicode.",
            f"It has the character “{old[0]}” of an old font (TCVN3), convert it to Unicode.",
        )
    if not any(c.isalpha() for c in text):
        raise CellError(f"“{text}” không có chữ cái nào, hãy kiểm tra.", f"“{text}” has no letters, check it.")
    return text


def _day(_column: Column, value: Any) -> date:
    if isinstance(value, datetime):
        if (typed := (value.date() - _SERIAL_ZERO).days) in _YEARS:
            raise CellError(
                f"Ô này là ngày {value:%d/%m/%Y}, điều Excel làm khi chỉ gõ năm {typed}, hãy gõ đủ ngày/tháng/năm.",
                f"This cell is the day {value:%d/%m/%Y}, which Excel makes of the year {typed}, type day/month/year.",
            )
        return in_range(value.date())
    if isinstance(value, date):
        return in_range(value)
    if isinstance(value, str):
        return day_from_text(clean(value))
    if isinstance(value, int) and value in _SERIALS:
        day = _SERIAL_ZERO + timedelta(days=value)
        raise CellError(
            f"{value} là số; nếu đó là ngày {day:%d/%m/%Y} trong Excel, hãy định dạng ô là Ngày.",
            f"{value} is a number; if it is Excel's for the day {day:%d/%m/%Y}, format the cell as Date.",
        )
    raise CellError(
        f"{_shown(value)} không phải là ngày, hãy định dạng ô là Ngày hoặc viết như 21/11/2026.",
        f"{_shown(value)} is not a day, format the cell as Date or write it as 21/11/2026.",
    )


def _whole(column: Column, value: Any) -> int:
    if isinstance(value, str) and _WHOLE.fullmatch(text := clean(value)) and len(text) < len(str(_EXACT)):
        value = int(text)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int):
        raise CellError(
            f"{_shown(value)} không phải là số nguyên, hãy chỉ viết chữ số, như 14.",
            f"{_shown(value)} is not a whole number, write digits only, such as 14.",
        )
    if not column.low <= value <= column.high:
        raise CellError(
            f"{value} nằm ngoài khoảng {column.low}-{column.high}, hãy kiểm tra số.",
            f"{value} lies outside {column.low}-{column.high}, check the number.",
        )
    return value


def _yes_no(_column: Column, value: Any) -> bool:
    if isinstance(value, bool):
        return value
    word = fold(clean(str(int(value) if isinstance(value, float) and value.is_integer() else value)))
    if word in _TRUE:
        return True
    if word in _FALSE:
        return False
    raise CellError(
        f"{_shown(value)} không phải là Có hay Không, hãy viết một trong hai.",
        f"{_shown(value)} is neither Yes nor No, write one of them.",
    )


def _choice(column: Column, value: Any) -> str:
    text = clean(str(value))
    names = _names(column.choices)
    found = names.get(text.casefold()) or names.get(fold(text))
    if found is None:
        raise CellError(*_not_listed(column, text))
    return found


@cache
def _names(choices: Any) -> Mapping[str, str]:
    """Every way to write an entry of a closed list; without diacritics only where one entry is meant."""
    exact = {word.casefold(): key for key, words in choices for word in (key, words.vi, words.en)}
    bare: dict[str, set[str]] = {}
    for word, key in exact.items():
        bare.setdefault(fold(word), set()).add(key)
    return {word: keys.copy().pop() for word, keys in bare.items() if len(keys) == 1} | exact


def _not_listed(column: Column, text: str) -> tuple[str, str]:
    found = []
    for lang in ("vi", "en"):
        entries = [words.said(lang) for _, words in column.choices]
        near = nearest(text, entries)
        shown = entries if len(entries) <= _FEW else [*entries[:_FEW], "…"]
        found.append((f"“{near}”" if near else "", "; ".join(shown)))
    (vi_near, vi_all), (en_near, en_all) = found
    vi = f"hãy viết {vi_near} hoặc chọn trong danh mục." if vi_near else f"hãy chọn một trong: {vi_all}."
    en = f"write {en_near} or choose from the list." if en_near else f"choose one of: {en_all}."
    return f"“{text}” không có trong danh mục, {vi}", f"“{text}” is not in the list, {en}"


def _citation(column: Column, value: Any) -> str:
    text = _text(column, value)
    try:
        found = str(Citation.parse(text, _LAW))
    except CitationError as error:
        raise CellError(
            f"“{text}” không phải là một điều khoản, hãy viết như “{column.example}”.",
            f"“{text}” is not a provision, write it as “{column.example}”.",
        ) from error
    if column.choices and found not in dict(column.choices):
        raise CellError(*_not_listed(column, text))
    return found


def _shown(value: Any) -> str:
    if isinstance(value, datetime):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, float) and math.isfinite(value) and value.is_integer():
        return str(int(value))
    return str(value) if isinstance(value, date | time | timedelta | bool | int | float) else f"“{value}”"


_READERS: dict[Kind, Callable[[Column, Any], Any]] = {
    Kind.CODE: _text,
    Kind.TEXT: _text,
    Kind.NAME: _name,
    Kind.DAY: _day,
    Kind.WHOLE: _whole,
    Kind.CHOICE: _choice,
    Kind.YES_NO: _yes_no,
    Kind.CITATION: _citation,
}
