"""PDF by Typst: tagged, PDF/A-2a and PDF/UA-1, set in the fonts we ship and no others.

Values reach Typst as JSON data, which it never reads as markup.
"""

from __future__ import annotations

import datetime as dt
import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Literal

import typst

from .code import svg
from .context import context
from .layout import lay_out
from .paper import DocumentError, Given, Paper
from .typeface import FOLDER, MISSING, covered
from .values import read
from .wording import HANOI

SOURCES = Path(__file__).parent / "typst"
STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
LONGEST_WORD, PIECE = 30, 6
LONGEST_IN_NOTE = 80  # a seal has 79 and is copied whole
_MAY_BREAK = "\u200b"


def pdf(paper: Paper, values: Mapping[str, Any], lang: str) -> bytes:
    """The paper as PDF. Raises DocumentError."""
    laid = lay_out(paper, context(paper, values, lang), lang)
    codes = [svg(block.pop("value")) for block in laid["blocks"] if block["kind"] == "code"]
    made = made_on(read(paper, values, lang))
    date = [made.year, made.month, made.day]
    data = json.dumps({**printable(laid), "codes": codes, "date": date}, ensure_ascii=False)
    try:
        content = typst.compile(
            str(SOURCES / f"{'letter' if paper.form == 'letter' else 'document'}.typ"),
            root=str(SOURCES),
            font_paths=[str(FOLDER)],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards=[*STANDARDS],
            sys_inputs={"paper": data},
        )
    except typst.TypstError as error:
        raise DocumentError(
            f"{paper.kind} could not be set as PDF: {error}.", f"Không lập được bản PDF của {paper.words.vi}: {error}."
        ) from error
    return content


def made_on(given: Given) -> dt.date:
    """The day the file bears, which PDF/A asks for: that of signing or of recording; of a draft, today."""
    recorded = given["recorded_at"]
    if given["date"] is not None:
        return given["date"]
    return (recorded or dt.datetime.now(HANOI)).astimezone(HANOI).date()


def printable(value: Any, longest: int = LONGEST_WORD) -> Any:
    """The same data with a sign for every character our fonts lack; words from `longest` on may be broken anywhere."""
    match value:
        case str():
            known = "".join(c if c in covered() or c == "\n" else MISSING for c in value)
            return re.sub(rf"\S{{{longest},}}", _broken, known)
        case Mapping():
            longest = LONGEST_IN_NOTE if value.get("style") == "note" else longest
            return {name: printable(inner, longest) for name, inner in value.items()}
        case list() | tuple():
            return [printable(inner, longest) for inner in value]
    return value


def _broken(found: re.Match[str]) -> str:
    word = found[0]
    return _MAY_BREAK.join(word[start : start + PIECE] for start in range(0, len(word), PIECE))
