"""Overrides under Article 42(3) of Decree 181: read and checked, put into a question, told in its answer.

A later document on personnel work that says otherwise is followed. It is recorded as data (`canbo.kernel.override`);
without any, a question is compiled and answered as if this module did not exist.
"""

from __future__ import annotations

import dataclasses
import datetime as dt
from collections.abc import Callable, Mapping, Sequence
from functools import partial

from canbo.kernel.answer import Answer, Because
from canbo.kernel.build import walk
from canbo.kernel.errors import CanboError
from canbo.kernel.expr import Const, Expr, Fact, Named, OneOf, all_of_exprs, any_of_exprs
from canbo.kernel.fact import Value, Words
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.override import Override, put, rewritten
from canbo.kernel.question import CompiledVariant, Question, QuestionBook, Variant
from canbo.kernel.scalar import Parameters
from canbo.kernel.words import say_value

from .book import lawbook
from .facts import BOOK
from .instruments import get_instrument
from .retirement import AGE
from .retirement_corrected import check_age

ALLOWED_BY = {"181/2026": "181/2026:42.3"}
"""The instruments whose provisions a document can override, and the clause that says so."""


class OverrideError(CanboError):
    """An override that cannot stand: what it overrides, says, or whom it is about."""


def check(override: Override) -> None:
    """Raise CanboError unless the override names a provision that computes, and a result it can have.

    What stands in place of the retirement age is a correction of it, and checked as one.
    """
    if override.provision == AGE:
        check_age(override)
    else:
        _check_place(override)
        _check_days(override)
    for name, text in (("citation", override.citation), ("author", override.author), ("reason", override.reason)):
        if not text.strip():
            raise OverrideError(
                f"The override of {override.provision} has no {name}; write it.",
                f"Quy định ưu tiên cho {override.provision} thiếu {NAMES[name]}; hãy ghi vào.",
            )
    if override.provision == AGE:
        return
    for name, values in override.where:
        spec = BOOK.get(name)
        if spec.is_reading or spec.type not in ("bool", "choice") or not values:
            raise OverrideError(
                f"An override cannot turn on {name}; use facts that are yes or no, or one of a list, with a value.",
                f"Quy định ưu tiên không thể tùy theo {name}; hãy dùng dữ kiện có/không hoặc chọn trong danh sách.",
            )
    if override.value is not None:
        _check_value(override)


NAMES = {"citation": "văn bản", "author": "người ghi", "reason": "lý do"}


def _check_place(override: Override) -> None:
    instrument = override.provision.partition(":")[0]
    if instrument not in ALLOWED_BY:
        raise OverrideError(
            f"{override.provision} cannot be overridden: only Decree 181/2026 lets later documents prevail (42.3).",
            f"Không thể thay {override.provision}: chỉ Nghị định 181/2026 cho phép văn bản sau thay (khoản 3 Điều 42).",
        )
    row = lawbook().find(override.provision)[1]
    if row.term is None and lawbook().named(override.provision) is None:
        raise OverrideError(
            f"{override.provision} computes nothing, so there is no result to override; name the clause or point that does.",
            f"{override.provision} không tính ra kết quả nào để thay; hãy nêu đúng khoản, điểm có kết quả.",
        )


def _check_days(override: Override) -> None:
    first = get_instrument(override.provision.partition(":")[0]).start
    if first and override.start < first:
        raise OverrideError(
            f"An override holds from {first} at the earliest, when what it overrides does; {override.start} is earlier.",
            f"Quy định ưu tiên sớm nhất từ {first:%d/%m/%Y}, ngày quy định bị thay có hiệu lực; {override.start:%d/%m/%Y} là sớm hơn.",
        )
    if override.end and override.end < override.start:
        raise OverrideError(
            f"The override of {override.provision} ends on {override.end}, before it begins; correct one of the days.",
            f"Quy định ưu tiên cho {override.provision} hết hiệu lực trước khi bắt đầu; hãy sửa một trong hai ngày.",
        )


def _check_value(override: Override) -> None:
    kind, choices = result_of(override.provision)
    value = override.value
    fits = {
        "bool": isinstance(value, bool),
        "int": isinstance(value, int) and not isinstance(value, bool) and value >= 0,
        "count": isinstance(value, int) and not isinstance(value, bool) and value >= 1,
        "date": isinstance(value, dt.date),
        "choice": isinstance(value, str) and value in choices,
    }[kind]
    if not fits:
        wanted = {
            "bool": ("true or false", "true hoặc false"),
            "int": ("a whole number", "một số nguyên"),
            "count": ("a whole number of the units of its time limit", "số đơn vị thời gian của thời hạn"),
            "date": ("a day", "một ngày"),
            "choice": (f"one of {', '.join(choices)}", f"một trong {', '.join(choices)}"),
        }[kind]
        raise OverrideError(
            f"{override.provision} gives {wanted[0]}; {value} is none (leave it out where the document decides).",
            f"{override.provision} cho kết quả là {wanted[1]}; {value} không hợp (để trống nếu do văn bản quyết định).",
        )


def result_of(citation: str) -> tuple[str, tuple[str, ...]]:
    """What a provision results in (`bool`, `int`, `date`, `choice`, or `count` for a time limit), and the choices."""
    if citation == AGE:
        return "int", ()
    row, named = lawbook().find(citation)[1], lawbook().named(citation)
    if row.term is not None:
        return "count", ()
    if named is None:
        raise OverrideError(f"{citation} computes nothing.", f"{citation} không tính ra kết quả nào.")
    if named.type != "choice":
        return named.type, ()
    said = (n.value for n in walk(named.inner) if isinstance(n, Const) and isinstance(n.value, str))
    return "choice", tuple(dict.fromkeys(said))


def overridable() -> tuple[str, ...]:
    """The citations of all provisions that an override can name, in printed order."""
    book = lawbook()
    ours = (c for c in book.citations if c.partition(":")[0] in ALLOWED_BY)
    return tuple(c for c in ours if book.find(c)[1].term is not None or book.named(c) is not None)


def condition_of(override: Override) -> Expr | None:
    """To whom the override applies, as an expression; None: to everybody."""
    if not override.where:
        return None
    return all_of_exprs(*(_among(Fact(BOOK.get(name)), values) for name, values in override.where))


def _among(fact: Expr, values: tuple[Value, ...]) -> Expr:
    if fact.type == "choice":
        return OneOf(fact, tuple(str(value) for value in values))
    return any_of_exprs(*(fact if value else ~fact for value in values))


def holding(overrides: Sequence[Override], on: dt.date) -> tuple[Override, ...]:
    """Those in force on a day, the later document last: where two say different things, it prevails."""
    return tuple(sorted((one for one in overrides if one.in_force(on)), key=lambda one: one.start))


def compiled_under(
    book: QuestionBook, question: Question, variant: Variant, overrides: Sequence[Override], on: dt.date
) -> tuple[CompiledVariant, tuple[Override, ...]]:
    """The question with the overrides of the day in it, and those that touch it; the plain one where none does."""
    plain = book.compiled(question, variant)
    within = set(plain.provisions)
    touching = tuple(one for one in holding(overrides, on) if one.provision in within)
    if not touching:
        return plain, ()
    wrappers = _wrappers(book.book, touching)
    return book.compiled(question, variant, touching, partial(rewritten, wrappers=wrappers)), touching


def told(
    given: Answer, used: Sequence[Override], *, plain: CompiledVariant, compiled: CompiledVariant,
    facts: Mapping[str, Value], parameters: Parameters,
) -> Answer:  # fmt: skip
    """The answer with every override it rests on named as such, in its trail and in `overrides`.

    It rests on those in its trail, and on all that concern these facts where the Decree alone would answer otherwise.
    """
    by_marker = marked(used)
    concerned = [marker for marker, one in by_marker.items() if _stands(one, used, facts)]
    changes = _outcome(plain, facts, parameters) != _outcome(compiled, facts, parameters)
    scope = {node.citation for node in walk(compiled.scope) if isinstance(node, Named)}
    carried = {step.citation for step in given.because}
    held = [marker for marker in concerned if marker in scope and marker not in carried]
    steps = [Because(marker, by_marker[marker].value, Words("", ""), {}) for marker in held] + list(given.because)
    because = tuple(
        _step(step, by_marker[step.citation]) if step.citation in by_marker else step
        for step in steps
        if step.citation not in by_marker or step.citation in concerned
    )
    named = {marker for marker in concerned if changes or marker in carried or marker in held}
    return dataclasses.replace(given, because=because, overrides=tuple(by_marker[m] for m in concerned if m in named))


def marked(used: Sequence[Override]) -> dict[str, Override]:
    """The overrides in a question by the markers that stand for them in it."""
    return {_marker(one, place): one for place, one in enumerate(used)}


def _stands(override: Override, used: Sequence[Override], facts: Mapping[str, Value]) -> bool:
    """Whether it may concern these facts and no later one surely takes its place."""
    later = used[used.index(override) + 1 :]
    displaced = any(one.provision == override.provision and one.concerns(facts) for one in later)
    return override.concerns(facts) is not False and not displaced


def _outcome(compiled: CompiledVariant, facts: Mapping[str, Value], parameters: Parameters) -> object:
    values, masks = compiled.program.run(facts, parameters)
    return values, [set(compiled.program.decode(mask)) for mask in masks]


def _step(step: Because, override: Override) -> Because:
    row = lawbook().find(override.provision)[1]
    until = Words("", "")
    if override.end is not None:
        until = Words(f" đến {override.end:%d/%m/%Y}", f" to {override.end}")
    left = Words(
        "văn bản này quyết định, ở đây không trả lời thay", "that document decides; no answer is given in its place"
    )
    result = left if override.value is None else _said(override)
    words = Words(
        f"Theo {override.citation}, áp dụng từ {override.start:%d/%m/%Y}{until.vi} ({override.author} ghi), thay cho:"
        f" {row.words.vi.rstrip('.')}: {result.vi}.",
        f"Under {override.citation}, from {override.start}{until.en} (recorded by {override.author}), in place of:"
        f" {row.words.en.rstrip('.')}: {result.en}.",
    )
    cited = (*step.readings, *lawbook().find(ALLOWED_BY[override.provision.partition(":")[0]])[1].readings)
    return dataclasses.replace(step, citation=override.provision, words=words, readings=cited, override=override)


def _said(override: Override) -> Words:
    row = lawbook().find(override.provision)[1]
    if row.term is not None and not isinstance(override.value, (bool, dt.date)):
        unit = TIME.get(row.term.unit, Words(row.term.unit, row.term.unit))
        return Words(f"{override.value} {unit.vi}", f"{override.value} {unit.en}")
    return Words(say_value(override.value, "vi"), say_value(override.value, "en"))


TIME = {
    "working-day": Words("ngày làm việc", "working days"),
    "day": Words("ngày", "days"),
    "month": Words("tháng", "months"),
    "year": Words("năm", "years"),
}


def count_under(
    citation: str, overrides: Sequence[Override], on: dt.date, facts: Mapping[str, Value]
) -> Override | None:
    """The override that sets the count of a time limit for these facts on a day; None: the count of the law."""
    about = (one for one in holding(overrides, on) if one.provision == citation and one.concerns(facts))
    return next(reversed([one for one in about if isinstance(one.value, int)]), None)


def _marker(override: Override, place: int) -> str:
    return f"{override.provision}#{place}"


def _wrappers(book: Lawbook, overrides: Sequence[Override]) -> dict[Expr, Callable[[Expr], Expr]]:
    """For each overridden provision what puts the overrides around it, the later document outermost."""
    by_place: dict[Named, list[tuple[str, Override]]] = {}
    for place, override in enumerate(overrides):
        named = book.named(override.provision)
        if named is not None:
            by_place.setdefault(named, []).append((_marker(override, place), override))
    return {named: partial(_put_all, book, marked) for named, marked in by_place.items()}


def _put_all(book: Lawbook, marked: Sequence[tuple[str, Override]], printed: Expr) -> Expr:
    if not isinstance(printed, Named):  # what a provision is rebuilt as keeps its name
        return printed
    result: Expr = printed
    for marker, override in marked:
        term = book.find(override.provision)[1].term
        count = None if term is None else term.count
        result = put(override, marker, condition=condition_of(override), inner=result, original=printed, count=count)
    return result
