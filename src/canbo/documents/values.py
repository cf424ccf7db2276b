"""Reads the values a paper is given, each by its declared type, and writes them in the paper's language.

text: one line · paragraphs: text of any length · lines: a list of texts · day: a date or 2026-12-03 · moment: a
date and time with its zone · count, money: whole numbers from 0 (money in đồng) · flag: yes or no · choice: one of a
closed list · citation: 181/2026:34.1.c · number: 15, or 15/QĐ-HĐTV whole · hash: 64 hexadecimal digits · rows: a
list of mappings, read by what composes the paper. An empty text counts as not given.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Callable, Iterable, Mapping
from typing import Any

# Importing the instruments gives citations their names.
import canbo.law.instruments  # noqa: F401
from canbo.kernel.citation import Citation, CitationError

from .clean import one_line, paragraphs
from .paper import DocumentError, Given, Paper, Shown, Value
from .wording import day, dong, moment, whole

_HASH = re.compile(r"[0-9a-f]{64}")
GROUP = 8


class _UnfitError(ValueError):
    """The value is not of its type; says what would be, in both languages."""

    def __init__(self, vi: str, en: str) -> None:
        super().__init__(en)
        self.vi = vi


def _text(_: Value, raw: Any) -> str:
    if not isinstance(raw, str):
        raise _UnfitError("phải là một đoạn chữ", "is a text")
    return one_line(raw)


def _lines(value: Value, raw: Any) -> tuple[str, ...]:
    if isinstance(raw, str) or not isinstance(raw, Iterable):
        raise _UnfitError("phải là một danh sách chữ", "is a list of texts")
    return tuple(line for line in (_text(value, item) for item in raw) if line)


def _paragraphs(value: Value, raw: Any) -> tuple[str, ...]:
    return paragraphs(raw) if isinstance(raw, str) else _lines(value, raw)


def _day(_: Value, raw: Any) -> dt.date:
    if isinstance(raw, dt.date) and not isinstance(raw, dt.datetime):
        return raw
    try:
        return dt.date.fromisoformat(raw)
    except (TypeError, ValueError) as error:
        raise _UnfitError("phải là một ngày, như 2026-12-03", "is a day, such as 2026-12-03") from error


def _moment(_: Value, raw: Any) -> dt.datetime:
    try:
        at = raw if isinstance(raw, dt.datetime) else dt.datetime.fromisoformat(raw)
    except (TypeError, ValueError) as error:
        raise _no_moment() from error
    if at.tzinfo is None:
        raise _no_moment()
    return at


def _no_moment() -> _UnfitError:
    return _UnfitError(
        "phải là thời điểm có múi giờ, như 2026-12-03T09:15:00+07:00",
        "is a moment with its time zone, such as 2026-12-03T09:15:00+07:00",
    )


def _count(_: Value, raw: Any) -> int:
    if isinstance(raw, bool) or not isinstance(raw, int) or raw < 0:
        raise _UnfitError("phải là số nguyên từ 0", "is a whole number from 0")
    return raw


def _flag(_: Value, raw: Any) -> bool:
    if not isinstance(raw, bool):
        raise _UnfitError("phải là có hoặc không", "is yes or no (true or false)")
    return raw


def _choice(value: Value, raw: Any) -> str:
    names = [name for name, _ in value.choices]
    if raw not in names:
        raise _UnfitError(f"phải là một trong {', '.join(names)}", f"is one of {', '.join(names)}")
    return str(raw)


def _citation(_: Value, raw: Any) -> Citation:
    try:
        return raw if isinstance(raw, Citation) else Citation.parse(raw)
    except (CitationError, TypeError, AttributeError) as error:
        raise _UnfitError("phải là viện dẫn, như 181/2026:34.1.c", "is a citation, such as 181/2026:34.1.c") from error


def _number(value: Value, raw: Any) -> int | str:
    if isinstance(raw, int) and not isinstance(raw, bool) and raw > 0:
        return raw
    if isinstance(raw, str):
        return _text(value, raw)
    raise _UnfitError("phải là số từ 1 hoặc số và ký hiệu, như 15/QĐ-HĐTV", "is a number from 1, or 15/QĐ-HĐTV whole")


def _hash(_: Value, raw: Any) -> str:
    if not isinstance(raw, str) or not _HASH.fullmatch(raw.strip().lower()):
        raise _UnfitError("phải là mã băm gồm 64 chữ số thập lục", "is a hash of 64 hexadecimal digits")
    return raw.strip().lower()


def _rows(_: Value, raw: Any) -> tuple[Mapping[str, Any], ...]:
    if isinstance(raw, (str, Mapping)) or not isinstance(raw, Iterable):
        raise _UnfitError("phải là một danh sách", "is a list of rows")
    rows = tuple(raw)
    if not all(isinstance(row, Mapping) for row in rows):
        raise _UnfitError("phải là danh sách các dòng", "is a list of rows")
    return rows


_READ: dict[str, Callable[[Value, Any], Any]] = {
    "text": _text, "paragraphs": _paragraphs, "lines": _lines, "day": _day, "moment": _moment, "count": _count,
    "money": _count, "flag": _flag, "choice": _choice, "citation": _citation, "number": _number, "hash": _hash,
    "rows": _rows,
}  # fmt: skip


def read(paper: Paper, raw: Mapping[str, Any], lang: str) -> Given:
    """The values of this paper, checked; others are left aside. Raises DocumentError naming the first that is wrong."""
    read: dict[str, Any] = {}
    for value in paper.values:
        given = raw.get(value.name)
        if given is not None and given != "":
            try:
                read[value.name] = _READ[value.type](value, given)
            except _UnfitError as fault:
                raise DocumentError(
                    f"{paper.kind}: {value.name} ({value.words.en}) {fault}.",
                    f"{paper.words.vi}: {value.words.vi} {fault.vi}.",
                ) from fault
        if value.required and read.get(value.name) in (None, "", ()):
            raise DocumentError(
                f"{paper.kind} needs {value.name}: {value.words.en}.", f"{paper.words.vi} còn thiếu: {value.words.vi}."
            )
    return Given(read, lang)


def written(paper: Paper, given: Given) -> dict[str, Shown]:
    """Every value as the paper shows it; what was not given is empty, so that a template may always name it."""
    shown: dict[str, Shown] = {}
    for value in paper.values:
        known = given[value.name]
        shown[value.name] = _shown(value, known, given.lang)
        if value.type == "flag":
            shown[f"not_{value.name}"] = known is False
        for name, _ in value.choices:
            shown[f"{value.name}_{name}"] = known == name
    return shown


def _shown(value: Value, known: Any, lang: str) -> Shown:
    match value.type:
        case "flag":
            return known is True
        case "paragraphs" | "lines":
            return known or ()
        case "rows":
            return ()  # whoever composes the paper writes them
        case "choice" if known is not None:
            return dict(value.choices)[known].said(lang)
    if known is None:
        return ""
    write = _WRITE.get(value.type)
    return str(known) if write is None else write(known, lang)


def cited(citation: Citation, lang: str, *, short: bool = False) -> str:
    """A citation in its long form; `short` leaves the instrument out."""
    return citation.en(short=short) if lang == "en" else citation.vi(short=short)


def _grouped(digest: str, _lang: str) -> str:
    return " ".join(digest[start : start + GROUP] for start in range(0, len(digest), GROUP))


_WRITE: dict[str, Callable[[Any, str], str]] = {
    "day": day, "moment": moment, "count": whole, "money": dong, "citation": cited, "hash": _grouped,
}  # fmt: skip
