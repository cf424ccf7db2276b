"""An event before it is recorded: what a caller may say, and the text and commitments it becomes. Pure."""

import datetime as dt
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from canbo.cases.canonical import ChainError, canonical, commitment, plain

TYPE = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
LONGEST_NAME = 60
LARGEST_BODY = 1_000_000  # characters; files are kept elsewhere, the record holds their hash
DATES = ("decided_on", "effective_on", "acted_on")
"""When it was decided, when it takes effect, when it was done. When it was recorded is the event's own `at`."""
OPENS, PERSONAL = "opens", "personal"
RESERVED = (OPENS, PERSONAL, "recorded_on")


@dataclass(frozen=True)
class Draft:
    """An event to be recorded: past-tense `type`, `body` of plain values, `personal` values that stay erasable.

    The body keeps a commitment to each personal value under `personal`; nothing personal may stand elsewhere in it.
    """

    type: str
    body: Mapping[str, Any] = field(default_factory=dict)
    personal: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True)
class Prepared:
    """A draft as it will be kept: canonical text, and field, salt and canonical text of each personal value."""

    type: str
    body: str
    personal: tuple[tuple[str, str, str], ...]


def prepared(draft: Draft, opens: Mapping[str, Any] | None, salt: Callable[[], str]) -> Prepared:
    """Check a draft and bring it into the form it is kept in; `opens` goes into the first event. Raises ChainError."""
    if not TYPE.fullmatch(draft.type) or len(draft.type) > LONGEST_NAME:
        raise ChainError(
            f"“{draft.type:.60}” is no type of event; write it like resignation_filed.",
            f"“{draft.type:.60}” không phải là loại sự kiện; hãy viết như resignation_filed.",
        )
    body = plain(draft.body)
    for name in RESERVED:
        if name in body:
            raise ChainError(
                f"“{name}” is the record's own; leave it out of the event.",
                f"“{name}” do sổ sự kiện tự ghi; hãy bỏ khỏi nội dung.",
            )
    for name in DATES:
        _check_day(name, body.get(name))
    values = plain(draft.personal)
    kept = tuple((_name(name), salt(), canonical(value)) for name, value in sorted(values.items()))
    if opens is not None:
        body[OPENS] = plain(opens)
    if kept:
        body[PERSONAL] = {name: commitment(name, values[name], pinch) for name, pinch, _ in kept}
    text = canonical(body)
    if max(len(text), *(len(value) for _, _, value in kept), 0) > LARGEST_BODY:
        raise ChainError(
            f"{draft.type} is longer than {LARGEST_BODY:,} characters; attach a file instead.",
            f"Nội dung dài hơn {LARGEST_BODY:,} ký tự; hãy đính kèm tệp.",
        )
    return Prepared(draft.type, text, kept)


def _name(name: str) -> str:
    if not name or len(name) > LONGEST_NAME:
        raise ChainError(
            f"“{name:.60}” cannot name a personal value; use 1 to {LONGEST_NAME} characters.",
            f"“{name:.60}” không đặt tên cho giá trị được; hãy dùng từ 1 đến {LONGEST_NAME} ký tự.",
        )
    return name


def _check_day(name: str, value: object) -> None:
    if value is None:
        return
    try:
        if isinstance(value, str) and dt.date.fromisoformat(value).isoformat() == value:
            return
    except ValueError:
        pass
    raise ChainError(
        f"{name} {value!r:.60} is not a day; write it as 2026-11-21.",
        f"{name} {value!r:.60} không phải là một ngày; hãy viết như 2026-11-21.",
    )
