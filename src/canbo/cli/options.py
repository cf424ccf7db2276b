"""What several commands read from the line: days, languages, facts."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Sequence
from pathlib import Path

from canbo.kernel.errors import CanboError

LANGS = ("vi", "en")


def day(text: str | None, option: str) -> dt.date | None:
    """Read a day; CanboError names the option."""
    if text is None:
        return None
    from canbo.kernel.fact import parse_day

    try:
        return parse_day(text)
    except ValueError as error:
        raise CanboError(f"{option} {text} is not a day; write it as 2026-11-21.") from error


def today() -> dt.date:
    """Today where the law is Vietnam's."""
    return dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()


def language(text: str) -> str:
    """Check a language."""
    if text not in LANGS:
        raise CanboError(f"--lang {text} is not a language here; use vi or en.")
    return text


def read_facts(pairs: Sequence[str], file: Path | None) -> dict[str, object]:
    """Facts from `NAME=VALUE` pairs and a JSON file; a pair wins over the file."""
    facts: dict[str, object] = {}
    if file is not None:
        facts.update(_facts_file(file))
    for pair in pairs:
        name, sign, value = pair.partition("=")
        if not sign or not name:
            raise CanboError(f"--fact {pair} has no value; write it as NAME=VALUE.")
        facts[name.strip()] = value.strip()
    return facts


def _facts_file(path: Path) -> dict[str, object]:
    try:
        loaded = json.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise CanboError(f"{path} cannot be read: {error.strerror}; check the path.") from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise CanboError(f"{path} is not JSON in UTF-8 ({error}); write an object of fact names and values.") from error
    if not isinstance(loaded, dict):
        raise CanboError(f"{path} holds no object; write fact names and values in braces.")
    return loaded


def write_json(value: object) -> None:
    """Print JSON, Vietnamese letters as they are."""
    import typer

    typer.echo(json.dumps(value, ensure_ascii=False, indent=2))
