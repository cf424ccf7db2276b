"""A file of overrides: a JSON list of objects, each read, checked and refused in one sentence."""

from __future__ import annotations

import dataclasses
import datetime as dt
import json
from collections.abc import Mapping, Sequence
from typing import Any

from canbo.kernel.citation import Citation
from canbo.kernel.fact import Value, parse_day
from canbo.kernel.override import Override

from .facts import BOOK
from .overrides import OverrideError, check, result_of
from .retirement import AGE

NEEDED = ("provision", "citation", "from", "author", "reason")
ALLOWED = (*NEEDED, "value", "to", "recorded", "where")
DEFAULT = "181/2026"


def read_overrides(data: object) -> tuple[Override, ...]:
    """Overrides from the parsed JSON of a file; OverrideError or CanboError names the entry at fault."""
    if not isinstance(data, list):
        raise OverrideError(
            "A file of overrides is a JSON list; put the objects in square brackets.",
            "Tệp quy định ưu tiên là một danh sách JSON; hãy đặt các đối tượng trong ngoặc vuông.",
        )
    return tuple(_read(entry, place) for place, entry in enumerate(data, start=1))


def parse_overrides(text: str) -> tuple[Override, ...]:
    """Overrides from the text of a file."""
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise OverrideError(
            f"The file of overrides is not JSON ({error}).", f"Tệp quy định ưu tiên không phải JSON ({error})."
        ) from error
    return read_overrides(data)


def _read(entry: Any, place: int) -> Override:
    if not isinstance(entry, dict) or any(not entry.get(name) for name in NEEDED) or set(entry) - set(ALLOWED):
        raise OverrideError(
            f"Override {place} needs {', '.join(NEEDED)} and may have value, to, recorded, where; nothing else.",
            f"Quy định ưu tiên thứ {place} cần {', '.join(NEEDED)}, có thể thêm value, to, recorded, where; không gì khác.",
        )
    provision = str(Citation.parse(str(entry["provision"]), DEFAULT))
    override = Override(
        provision,
        None,
        str(entry["citation"]),
        _day(entry["from"], place),
        str(entry["author"]),
        str(entry["reason"]),
        _day_or_none(entry.get("to"), place),
        _day_or_none(entry.get("recorded"), place),
        read_where(entry.get("where") or {}),
    )
    check(override)
    return with_value(override, entry.get("value"))


def with_value(override: Override, value: object) -> Override:
    """The same override with a value in the type of its provision (days as text); OverrideError if it cannot be."""
    if isinstance(value, str) and result_of(override.provision)[0] == "date":
        value = _day(value, override.provision)
    if value is not None and not isinstance(value, (bool, int, str, dt.date)):
        raise OverrideError(
            f"The value for {override.provision} is neither yes or no, a number, a day nor a choice.",
            f"Giá trị cho {override.provision} không phải là có/không, số, ngày hay lựa chọn.",
        )
    if value is None and override.provision == AGE:
        raise OverrideError(
            "A correction of the retirement age needs the age, in months, as its value.",
            "Điều chỉnh tuổi nghỉ hưu phải có tuổi, tính bằng tháng.",
        )
    known = dataclasses.replace(override, value=value)
    check(known)
    return known


def read_where(where: object) -> tuple[tuple[str, tuple[Value, ...]], ...]:
    """To whom it applies: fact names with one value or a list of values each."""
    if not isinstance(where, Mapping):
        raise OverrideError(
            "`where` names facts with their values, in braces.", "`where` nêu dữ kiện và giá trị, trong ngoặc nhọn."
        )
    found = []
    for name, values in where.items():
        spec = BOOK.get(str(name))
        listed: Sequence[object] = values if isinstance(values, list) else [values]
        found.append((spec.name, tuple(spec.parse(value) for value in listed)))
    return tuple(found)


def _day_or_none(text: object, place: object) -> dt.date | None:
    return None if text is None else _day(text, place)


def _day(text: object, place: object) -> dt.date:
    try:
        return parse_day(str(text))
    except ValueError as error:
        raise OverrideError(
            f"Override {place}: {text} is not a day; write it as 2026-11-21.",
            f"Quy định ưu tiên {place}: {text} không phải là ngày; hãy viết như 2026-11-21.",
        ) from error
