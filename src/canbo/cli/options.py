"""What several commands read from the line: days, languages, facts."""

from __future__ import annotations

import datetime as dt
import json
import unicodedata
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from canbo.kernel.errors import CanboError

if TYPE_CHECKING:
    from canbo.kernel.override import Override

LANGS = ("vi", "en")
LARGEST_FILE = 10_000_000  # bytes; the facts of one person take a few thousand

Json = Annotated[bool, typer.Option("--json", help="In JSON. / Print JSON.")]
Lang = Annotated[str, typer.Option("--lang", metavar="vi|en", help="Ngôn ngữ. / Language.")]
On = Annotated[str | None, typer.Option("--on", metavar="DATE", help="Ngày được hỏi. / The day asked about.")]
KnownOn = Annotated[
    str | None,
    typer.Option("--known-on", metavar="DATE", help="Như đã biết vào ngày này. / As it was known on this day."),
]
Reforms = Annotated[
    list[str] | None,
    typer.Option(
        "--reform", metavar="NAME", help="Giả định một đề xuất cải cách (lặp lại được). / Suppose a reform, repeatable."
    ),
]

Overrides = Annotated[
    Path | None,
    typer.Option("--overrides", metavar="FILE", help="Quy định ưu tiên, JSON (42.3). / Overrides of 42.3 as JSON."),
]


def day(text: str | None, option: str) -> dt.date | None:
    """Read a day; CanboError names the option."""
    if text is None:
        return None
    from canbo.kernel.fact import parse_day

    try:
        return parse_day(text.strip())
    except ValueError as error:
        raise CanboError(
            f"{option} {text} is not a day; write it as 2026-11-21.",
            f"{option} {text} không phải là một ngày; hãy viết như 2026-11-21.",
        ) from error


def today() -> dt.date:
    """Today where the law is Vietnam's."""
    return dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()


def language(text: str) -> str:
    """Check a language."""
    if text not in LANGS:
        raise CanboError(
            f"--lang {text} is not a language here; use vi or en.",
            f"--lang {text} không có ở đây; hãy dùng vi hoặc en.",
        )
    return text


def read_facts(pairs: Sequence[str], file: Path | None, option: str = "--fact") -> dict[str, object]:
    """Facts from `NAME=VALUE` pairs and a JSON file; a pair wins over the file, two pairs must not differ."""
    facts: dict[str, object] = {}
    for pair in pairs:
        name, sign, value = (part.strip() for part in unicodedata.normalize("NFC", pair).partition("="))
        if not sign or not name:
            raise CanboError(
                f"{option} {pair} has no value; write it as NAME=VALUE.",
                f"{option} {pair} thiếu giá trị; hãy viết TÊN=GIÁ_TRỊ.",
            )
        if facts.setdefault(name, value) != value:
            raise CanboError(
                f"{option} {name} is given twice, as {facts[name]} and as {value}; keep one.",
                f"{option} {name} có hai giá trị, {facts[name]} và {value}; hãy giữ một.",
            )
    return facts if file is None else {**_facts_file(file), **facts}


def read_overrides(path: Path | None) -> tuple[Override, ...]:
    """Overrides from a JSON file; none without one. CanboError names what is wrong."""
    if path is None:
        return ()
    from canbo.law.overrides_file import read_overrides as read

    return read(_json_file(path, "overrides", "quy định ưu tiên"))


def _facts_file(path: Path) -> dict[str, object]:
    loaded = _json_file(path, "the facts of one person", "dữ kiện của một người")
    if not isinstance(loaded, dict):
        raise CanboError(
            f"{path} holds no object; write fact names and values in braces.",
            f"{path} không chứa đối tượng; hãy viết tên và giá trị dữ kiện trong ngoặc nhọn.",
        )
    return loaded


def _json_file(path: Path, en: str, vi: str) -> object:
    try:
        with path.open("rb") as file:
            raw = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise CanboError(
            f"{path} cannot be read: {error.strerror}; check the path.",
            f"Không đọc được {path} ({error.strerror}); hãy kiểm tra đường dẫn.",
        ) from error
    if len(raw) > LARGEST_FILE:
        from canbo.kernel.words import say_value

        raise CanboError(
            f"{path} is larger than {LARGEST_FILE:,} bytes; {en} are few.",
            f"{path} lớn hơn {say_value(LARGEST_FILE, 'vi')} byte; {vi} không nhiều đến thế.",
        )
    try:
        loaded: object = json.loads(
            raw.decode("utf-8-sig"), object_pairs_hook=_without_repeats, parse_constant=_no_number
        )
    except CanboError:
        raise
    except (ValueError, RecursionError) as error:
        raise CanboError(
            f"{path} is not JSON in UTF-8 ({error}); write an object of fact names and values, or a list of overrides.",
            f"{path} không phải JSON mã UTF-8 ({error}); hãy viết một đối tượng gồm tên và giá trị dữ kiện, hoặc danh"
            " sách quy định ưu tiên.",
        ) from error
    return loaded


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for name, value in pairs:
        if name in found:
            raise CanboError(
                f"{name} stands twice in the file of facts; keep one.",
                f"{name} có hai lần trong tệp dữ kiện; hãy giữ một.",
            )
        found[name] = value
    return found


def _no_number(text: str) -> object:
    raise CanboError(
        f"{text} in the file of facts is no value; leave out what is unknown.",
        f"{text} trong tệp dữ kiện không phải là giá trị; điều chưa rõ thì bỏ trống.",
    )


def write_json(value: object) -> None:
    """Print JSON, Vietnamese letters as they are."""
    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
