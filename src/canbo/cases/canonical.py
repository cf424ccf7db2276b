"""Canonical JSON: one text for one content, and commitments to values that must be erasable. Pure.

Keys sorted by code point, no spaces, UTF-8, every text in NFC, days as 2026-11-21, moments as
2026-11-21T05:00:00.000000Z. No floats and no whole number that another language might round.
"""

import datetime as dt
import hashlib
import json
import unicodedata
from collections.abc import Mapping
from typing import Any

from canbo.kernel.errors import CanboError

LARGEST_NUMBER = 2**53 - 1  # beyond it JavaScript, and so many a reader of JSON, rounds
DEEPEST = 20


class ChainError(CanboError):
    """A value the record cannot keep, or a text that is not of the record."""


def canonical(value: object) -> str:
    """The one text of `value`: None, bool, int, str, date, aware datetime, lists and string-keyed mappings of them."""
    try:
        text = dumped(plain(value))
        text.encode()
    except UnicodeEncodeError as error:
        raise ChainError(
            "A text in the event holds half a character and cannot be kept; type it again.",
            "Có chữ bị hỏng mã trong nội dung nên không lưu được; hãy nhập lại.",
        ) from error
    return text


def dumped(value: object) -> str:
    """JSON's own types as they are: letters are not composed, so that a hash sees every byte of a text."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"), allow_nan=False)


def plain(value: object, depth: int = 0) -> Any:  # noqa: PLR0911 - one return a kind of value
    """The same content as JSON's own types, texts composed. Raises ChainError."""
    if depth > DEEPEST:
        raise ChainError("An event is nested too deeply to be kept.", "Nội dung lồng nhau quá sâu nên không lưu được.")
    match value:
        case None | bool():
            return value
        case int() if abs(value) <= LARGEST_NUMBER:
            return int(value)
        case str():
            return unicodedata.normalize("NFC", value)
        case dt.datetime():
            return moment_text(value)
        case dt.date():
            return value.isoformat()
        case Mapping():
            return _object(value, depth)
        case list() | tuple():
            return [plain(item, depth + 1) for item in value]
    raise ChainError(
        f"{type(value).__name__} {value!r:.60} cannot be kept in an event; "
        "use text, a whole number up to 2^53, yes or no, a day or a moment.",
        f"Không lưu được giá trị {value!r:.60} trong sự kiện; "
        "hãy dùng chữ, số nguyên đến 2^53, có hoặc không, ngày hoặc thời điểm.",
    )


def _object(value: Mapping[Any, object], depth: int) -> dict[str, Any]:
    kept: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise ChainError(f"{key!r:.60} is not a name; name each value in text.", f"{key!r:.60} không phải là tên.")
        name = unicodedata.normalize("NFC", str(key))
        if name in kept:
            raise ChainError(f"“{name}” stands twice in an event; keep one.", f"“{name}” có hai lần; hãy giữ một.")
        kept[name] = plain(item, depth + 1)
    return kept


def moment_text(at: dt.datetime) -> str:
    """A moment in UTC to the microsecond; ChainError when it has no time zone."""
    if at.tzinfo is None or at.utcoffset() is None:
        raise ChainError(f"{at} has no time zone; say where the clock stood.", f"{at} thiếu múi giờ.")
    return at.astimezone(dt.UTC).isoformat(timespec="microseconds").replace("+00:00", "Z")


def moment_of(text: str) -> dt.datetime:
    """Read what `moment_text` wrote; any other writing is a ChainError."""
    try:
        at = dt.datetime.fromisoformat(text)
        if moment_text(at) == text:
            return at
    except ValueError:
        pass
    raise ChainError(
        f"“{text:.60}” is no moment of the record; it is written as 2026-11-21T05:00:00.000000Z.",
        f"“{text:.60}” không phải là thời điểm của sổ sự kiện; cách viết đúng là 2026-11-21T05:00:00.000000Z.",
    )


def sha256(text: str) -> str:
    """Sixty-four hexadecimal digits over the UTF-8 bytes."""
    return hashlib.sha256(text.encode(errors="surrogatepass")).hexdigest()


def commitment(field: str, value: object, salt: str) -> str:
    """What an event's body holds in place of a personal value.

    Whoever has value and salt can prove the value; without the salt nobody can guess it, not even "yes" or "no".
    """
    return sha256(canonical({"field": field, "salt": salt, "value": value}))
