"""A paper with its values filled in, as plain data for whatever sets it: paragraphs, tables, signatures in order."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from canbo.kernel.fact import Words

from .frame import READING_COPY
from .paper import Block, Code, Paper, Part, Shown, Sign, Table

TAG = re.compile(r"\{\{ (\w+) \}\}")
STATE = Words("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SOCIALIST REPUBLIC OF VIET NAM")
MOTTO = Words("Độc lập - Tự do - Hạnh phúc", "Independence - Freedom - Happiness")
NUMBER = Words("Số: ", "No.: ")
ABOUT = Words("V/v ", "Re: ")
TO = Words("Kính gửi:", "To:")
RECIPIENTS = Words("Nơi nhận:", "Recipients:")


def fill(words: str, context: Mapping[str, Shown]) -> str:
    """Put values in the place of their names, once: what a value holds is never read again."""
    return TAG.sub(lambda found: str(context[found[1]]), words)


def lay_out(paper: Paper, context: Mapping[str, Shown], lang: str) -> dict[str, Any]:
    """Everything that is printed, in order; texts are ready to be shown."""
    summary = fill(paper.summary.said(lang), context)
    title = paper.words.said(lang)
    return {
        "form": paper.form,
        "lang": lang,
        "title": f"{title}: {summary}" if summary else title,
        "author": str(context.get("body", "") or context.get("person_name", "")),
        "state": STATE.said(lang),
        "motto": MOTTO.said(lang),
        "parent": context.get("parent_capitals", ""),
        "body": context.get("body_capitals", ""),
        "number": f"{NUMBER.said(lang)}{context['number_and_symbol']}" if "number_and_symbol" in context else "",
        "place_and_day": context["place_and_day"],
        "type": title.upper(),
        "summary": f"{ABOUT.said(lang)}{summary}" if paper.form == "dispatch" else summary,
        "issuer": context.get("issuer_capitals", ""),
        "to_label": TO.said(lang),
        "to": list(_lines(context, "addressees")) if paper.to else [],
        "blocks": [block for part in (*paper.parts, *copy_note(lang)) for block in _block(part, context, lang)],
        "signs": [_sign(sign, context, lang) for sign in paper.signs],
        "recipients_label": RECIPIENTS.said(lang),
        "recipients": list(_lines(context, "recipients")) if has_recipients(paper) else [],
    }  # fmt: skip


def has_recipients(paper: Paper) -> bool:
    """Papers that are issued have recipients; a letter, minutes, a receipt and a sheet have none."""
    return paper.form != "letter" and paper.symbol not in (None, "BB")


def copy_note(lang: str) -> tuple[Part, ...]:
    """What an English copy says of itself."""
    return (READING_COPY,) if lang == "en" else ()


def _lines(context: Mapping[str, Shown], name: str) -> tuple[str, ...]:
    found = context.get(name) or ()
    return found if isinstance(found, tuple) else ()  # type: ignore[return-value]


def _block(block: Block, context: Mapping[str, Shown], lang: str) -> Iterator[dict[str, Any]]:
    match block:
        case Table(rows, columns):
            found = _lines(context, rows)
            if found:
                yield {
                    "kind": "table",
                    "columns": [{"words": c.words.said(lang), "width": c.width, "right": c.right} for c in columns],
                    "rows": [[row[c.name] for c in columns] for row in found],  # type: ignore[index]
                }
        case Code(value, words):
            yield {"kind": "code", "value": str(context[value]), "words": words.said(lang)}
        case Part():
            if not block.when or context[block.when]:
                yield from _paragraphs(block, context, lang)


def _paragraphs(part: Part, context: Mapping[str, Shown], lang: str) -> Iterator[dict[str, Any]]:
    lead = part.lead.said(lang) if part.lead else ""
    lines = _lines(context, part.each) if part.each else ("",)
    for line in lines:
        text = fill(part.words.said(lang), {**context, "line": line})
        yield {"kind": "part", "style": part.style, "lead": lead, "text": text}


def _sign(sign: Sign, context: Mapping[str, Shown], lang: str) -> dict[str, Any]:
    lines = [sign.words.said(lang)] if sign.words else list(_lines(context, sign.lines))
    return {"lines": lines, "name": context.get(sign.name, "")}
