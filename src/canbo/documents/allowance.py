"""The allowance sheet: the computation step by step, taken from the trail of the answer and never computed again."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import Any

from canbo.kernel.answer import Answer, Because, plain
from canbo.kernel.build import facts_in, walk
from canbo.kernel.citation import Citation
from canbo.kernel.expr import TRUE, Arith, Expr, Named, Param, Ref
from canbo.kernel.provision import Reading
from canbo.kernel.words import say_value
from canbo.law.book import lawbook, questions
from canbo.law.facts import BOOK
from canbo.law.parameters import DATED

from .clean import one_line
from .paper import DocumentError, Given, Shown
from .values import cited
from .wording import dong, halves

QUESTION = "discontinuation-allowance"
YEARS = "counted-working-years"


def allowance(answer: Answer) -> dict[str, Any]:
    """Plain values for a sheet: `law`, `allowance` (đồng), `steps`, `notes`.

    Raises DocumentError for an answer to another question, and for one that is not a sum of money.
    """
    if answer.question.name != QUESTION:
        raise DocumentError(
            f"An allowance sheet is made from an answer to {QUESTION}, not to {answer.question.name}.",
            f"Bảng tính trợ cấp lập từ câu trả lời {QUESTION}, không phải {answer.question.name}.",
        )
    if answer.value is None:
        wanted = [BOOK.get(name) for name in answer.missing]
        vi, en = (": " * bool(wanted) + "; ".join(spec.said(lang) for spec in wanted) for lang in ("vi", "en"))
        raise DocumentError(f"The allowance cannot be computed yet{en}.", f"Chưa tính được trợ cấp{vi}.")
    order = [step.citation for step in answer.because]
    return {
        "law": answer.law[0],
        "allowance": answer.value,
        "steps": [_step(step, order, answer) for step in answer.because],
        "notes": list(_notes(answer)),
    }


def _step(step: Because, order: list[str], answer: Answer) -> dict[str, Any]:
    """One provision: its words, the figures it read, the steps it rests on, its result and the unit of that."""
    words = lawbook().find(step.citation)[1].words
    named = lawbook().resolve(step.citation)
    inner = named.inner if isinstance(named, Named) else TRUE
    below = dict.fromkeys(node.citation for node in _own(inner) if isinstance(node, Named))
    counted = "halves" if step.citation in _years() else "dong"
    known = {name: value for name, value in step.facts.items() if value is not None}
    return {
        "provision": step.citation,
        "vi": words.vi,
        "en": words.en,
        "facts": {name: plain(value) for name, value in known.items() if not BOOK.get(name).is_reading},
        "parameters": {name: dated.value for name, dated in _parameters(inner, step, answer)},
        "from": [order.index(citation) + 1 for citation in below if citation in order and citation != step.citation],
        "value": step.value,
        "unit": counted if step.verdict is None else "verdict",
    }


def _own(node: Expr) -> Iterator[Expr]:
    """The nodes of a provision itself, down to the provisions it names."""
    yield node
    if not isinstance(node, Named):
        for arg in node.args:
            yield from _own(arg)


def _parameters(inner: Expr, step: Because, answer: Answer) -> Iterator[tuple[str, Any]]:
    """Dated numbers of the law that were reckoned with: those that stand in one sum with a fact that was read."""
    known = {name for name, value in step.facts.items() if value is not None}
    for parameter in DATED:
        dated = parameter.on(answer.on)
        sums = (node for node in _own(inner) if isinstance(node, Arith))
        used = any(
            any(isinstance(part, Param) and part.name == parameter.name for part in walk(node))
            and known & {fact.spec.name for fact in facts_in(node)}
            for node in sums
        )
        if used and dated is not None:
            yield parameter.name, dated


@cache
def _years() -> frozenset[str]:
    """The provisions that count time in half-years: those the question of counted years is answered by."""
    return frozenset(
        f"{variant.instrument}:{variant.expr.target}"
        for variant in questions().get(YEARS).variants
        if isinstance(variant.expr, Ref)
    )


def _notes(answer: Answer) -> Iterator[dict[str, str]]:
    """Readings taken, and what is not confirmed."""
    for reading, choice in answer.readings:
        said = _reading(reading, choice)
        if said:
            yield said
    if answer.caution is not None:
        yield {"vi": answer.caution.vi, "en": answer.caution.en}
    used = {name for step in answer.because for name in _step(step, [], answer)["parameters"]}
    for parameter in DATED:
        dated = parameter.on(answer.on)
        if parameter.name in used and dated is not None and not dated.confirmed:
            yield {
                "vi": f"Chưa đối chiếu được nguồn của {parameter.vi} ({dated.source}).",
                "en": f"The source of the {parameter.en} is not confirmed ({dated.source}).",
            }


def _reading(reading: Reading, choice: Any) -> dict[str, str] | None:
    if reading.fact is None:
        return {
            "vi": f"Cách đọc số {reading.row}: {reading.taken.vi}",
            "en": f"Reading {reading.row}: {reading.taken.en}",
        }
    if choice is None:
        return None
    words = BOOK.get(reading.fact).choice_words(str(choice))
    return {
        "vi": f"Cách đọc số {reading.row} đã chọn: {words.vi}.",
        "en": f"Reading {reading.row}, chosen: {words.en}.",
    }


def stepped(given: Given) -> Mapping[str, Shown]:
    """The rows of the sheet in its language. Raises DocumentError for rows that `allowance` did not make."""
    try:
        rows = tuple(_row(number, step, given.lang) for number, step in enumerate(given["steps"], 1))
        notes = tuple(one_line(note[given.lang]) for note in given["notes"] or ())
    except (AttributeError, KeyError, TypeError, ValueError, StopIteration) as error:
        raise DocumentError(
            "The steps of an allowance sheet are those that canbo.documents.allowance makes of an answer.",
            "Các bước của bảng tính phải lấy từ câu trả lời về trợ cấp.",
        ) from error
    return {"steps": rows, "notes": notes}


def _row(number: int, step: Mapping[str, Any], lang: str) -> dict[str, str]:
    figures = []
    for name, value in step["facts"].items():
        spec = BOOK.get(name)
        figures.append(f"{spec.said(lang)}: {say_value(value, lang, spec)}")
    for name, value in step["parameters"].items():
        parameter = next(p for p in DATED if p.name == name)
        figures.append(f"{parameter.vi if lang == 'vi' else parameter.en}: {dong(value, lang)}")
    if step["from"]:
        said = ", ".join(str(one) for one in step["from"])
        figures.append(f"kết quả bước {said}" if lang == "vi" else f"result of step {said}")
    return {
        "number": str(number),
        "provision": cited(Citation.parse(step["provision"]), lang, short=True),
        "words": one_line(step[lang]),
        "figures": one_line("; ".join(figures)),
        "result": _result(step["value"], step["unit"], lang),
    }


def _result(value: Any, unit: str, lang: str) -> str:
    match unit:
        case "halves":
            return halves(value, lang)
        case "dong":
            return dong(value, lang)
        case "verdict":
            return say_value(value, lang)
    raise ValueError(unit)
