"""The facts of a question as a form: grouped as a reader would ask, each with who establishes it and why."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache

from canbo.kernel.answer import Answer
from canbo.kernel.build import walk
from canbo.kernel.expr import Expr, Fact, Named
from canbo.kernel.fact import ESTABLISHERS, FactSpec, Value, Words
from canbo.kernel.question import Question, Variant
from canbo.kernel.verdict import Status
from canbo.kernel.words import say_value
from canbo.law.reforms import questions_under
from canbo.law.said import said_answer
from canbo.web.figures import day
from canbo.web.language import current, say
from canbo.web.pages.ask_inputs import UNKNOWN, Inputs, canonical

RADIOS = 4
"""A closed list of up to so many values is shown whole; a longer one folds up."""

GROUPS = {
    "person": Words("Người này là ai?", "Who is this person?"),
    "post": Words("Giữ chức vụ gì, ở đâu?", "Which post, and where?"),
    "matter": Words("Việc gì?", "Which matter?"),
    "concurrent": Words("Kiêm nhiệm gì?", "Which concurrent office?"),
    "appointment": Words("Đáp ứng điều kiện bổ nhiệm đến đâu?", "How far are the conditions of appointment met?"),
    "route": Words("Đến với chức vụ bằng con đường nào?", "How does the person come to the post?"),
    "dossier": Words("Hồ sơ có gì, từ ngày nào?", "What does the file hold, and from which day?"),
    "hiring": Words("Đáp ứng điều kiện được thuê đến đâu?", "How far are the conditions of being hired met?"),
    "reappointment": Words("Có gì cản trở việc bổ nhiệm lại?", "What stands in the way of reappointment?"),
    "assessment": Words("Được xếp loại thế nào?", "How was the work graded?"),
    "confidence round": Words("Kỳ lấy phiếu tín nhiệm gần nhất ra sao?", "How did the last confidence round go?"),
    "sanctions": Words("Có kỷ luật gì?", "Which sanctions are there?"),
    "findings": Words("Cấp có thẩm quyền đã kết luận gì?", "What has the authority found?"),
    "resignation": Words("Có lý do nào, cản trở nào về từ chức?", "Which reasons for resigning, and what bars it?"),
    "suspension": Words("Có việc gì khiến phải tạm đình chỉ?", "What calls for suspension?"),
    "after leaving": Words("Đã thôi chức vụ thế nào?", "How was the post left?"),
    "civil servant": Words("Lương, thời gian công tác, vướng mắc?", "Pay, service, and what stands in the way?"),
    "regulation 260": Words("Lý do nào theo Quy định 260?", "Which reasons under Regulation 260?"),
    "resignation case": Words("Đơn từ chức đang được giải quyết đến đâu?", "How far has the resignation come?"),
    "proposed reforms": Words("Dữ kiện mà các đề xuất cải cách cần đến", "Facts that the proposed reforms need"),
    "readings": Words("Những chỗ luật chưa rõ được đọc thế nào?", "How are the doubtful places of the law read?"),
}
OTHER = Words("Dữ kiện khác", "Other facts")
UNITS = {
    "day": Words("ngày", "days"),
    "dong": Words("đồng", "đồng"),
    "month": Words("tháng", "months"),
    "percent": Words("%", "%"),
    "year": Words("năm", "years"),
}


@dataclass(frozen=True)
class Option:
    value: str
    label: str
    chosen: bool


@dataclass(frozen=True)
class Field:
    """One fact: `kind` is `radio`, `select` or `text`; the rest is what stands beside the box."""

    spec: FactSpec
    kind: str
    text: str
    options: tuple[Option, ...]
    fault: str
    source: str
    missing: bool
    is_next: bool
    needless: bool
    settles: tuple[str, ...]
    why: tuple[str, ...]

    @property
    def label(self) -> str:
        words = self.spec.said(current())
        mark = " (cách đọc số" if current() != "en" else " (reading "
        words = words.partition(mark)[0] if self.spec.is_reading else words
        return words[:1].upper() + words[1:]

    @property
    def unit(self) -> str:
        words = UNITS.get(self.spec.unit or "")
        return words.said(current()) if words else ""

    @property
    def by(self) -> str:
        key = self.spec.established_by
        return ESTABLISHERS.get(key, Words(key, key)).said(current())


@dataclass(frozen=True)
class Group:
    words: Words
    fields: tuple[Field, ...]


def groups(inputs: Inputs, answer: Answer | None) -> list[Group]:
    """The fields in the order in which the law first asks for each group."""
    by_group: dict[str, list[Field]] = {}
    why = {} if inputs.variant is None else readers(inputs.reforms, inputs.question, inputs.variant)
    for spec in inputs.specs:
        by_group.setdefault(spec.group, []).append(_field(spec, inputs, answer, why.get(spec.name, ())))
    return [Group(GROUPS.get(name, OTHER), tuple(fields)) for name, fields in by_group.items()]


def settling(answer: Answer, spec: FactSpec) -> Iterator[str]:
    """Which answers to this fact would settle the matter alone: "có → Có"."""
    for value, outcome in answer.settles.get(spec.name, {}).items():
        yield f"{said(value, spec)} → {_outcome(answer, outcome)}"


def said(value: Value | None, spec: FactSpec | None = None) -> str:
    """A value in the reader's words."""
    return day(value) if hasattr(value, "isoformat") else say_value(value, current(), spec)


@cache
def readers(reforms: tuple[str, ...], question: Question, variant: Variant) -> Mapping[str, tuple[str, ...]]:
    """For each fact the provisions that read it; none for one that only the question itself reads."""
    compiled = questions_under(reforms).compiled(question, variant)
    found: dict[str, dict[str, None]] = {}
    for root in (compiled.scope, compiled.expr):
        for node in walk(root):
            if isinstance(node, Named):
                for name in _own(node.inner):
                    found.setdefault(name, {})[node.citation] = None
    return {name: tuple(citations) for name, citations in found.items()}


def _own(expr: Expr) -> set[str]:
    """The facts read here and not in a provision referred to."""
    if isinstance(expr, Fact):
        return {expr.name}
    return set() if isinstance(expr, Named) else {name for arg in expr.args for name in _own(arg)}


def _field(spec: FactSpec, inputs: Inputs, answer: Answer | None, why: tuple[str, ...]) -> Field:
    text = inputs.field_text(spec)
    missing = answer is not None and spec.name in answer.missing
    options = _options(spec, text)
    listed = spec.type in ("bool", "choice")
    return Field(
        spec=spec,
        kind="text" if not listed else "radio" if len(options) <= RADIOS else "select",
        text=text,
        options=options,
        fault=inputs.faults.get(spec.name, ""),
        source=_source(spec, inputs),
        missing=missing,
        is_next=answer is not None and answer.ask_next == spec.name,
        needless=answer is not None and not missing and inputs.values.get(spec.name) is None and not spec.is_act,
        settles=tuple(settling(answer, spec)) if answer is not None and missing else (),
        why=why,
    )


def _options(spec: FactSpec, text: str) -> tuple[Option, ...]:
    lang = current()
    if spec.type == "bool":
        yes, no = (canonical(value) for value in (True, False))
        pairs = [(yes, say_value(True, lang)), (no, say_value(False, lang)), (UNKNOWN, say_value(None, lang))]  # noqa: FBT003
        if spec.is_act:
            # An act that nobody recorded was not done: there is nothing to leave open.
            pairs = [pairs[0], (UNKNOWN, say("không ghi nhận", "not recorded"))]
    else:
        pairs = [(name, words.said(lang)) for name, words in spec.choices]
        pairs.append((UNKNOWN, say("để ngỏ", "open") if spec.is_reading else say_value(None, lang)))
    chosen = text if text in dict(pairs) else UNKNOWN
    return tuple(Option(value, label[:1].upper() + label[1:], value == chosen) for value, label in pairs)


def _source(spec: FactSpec, inputs: Inputs) -> str:
    """Where the value comes from; for one typed over a known one, what was known."""
    known = inputs.known.values.get(spec.name)
    if known is None:
        return ""
    setting = inputs.known.settings.get(spec.name)
    if setting is not None:
        who = f"{setting.author}, {day(setting.set_at)}"
        where = say(f"đã chọn ở hệ thống này: {who}", f"settled here: {who}")
    else:
        where = inputs.known.source(spec.name)
    if spec.name in inputs.typed:
        return say(
            f"Đang thử khác. Giá trị đã biết: {said(known, spec)} ({where}).",
            f"Tried otherwise. What is known: {said(known, spec)} ({where}).",
        )
    return f"{where[:1].upper()}{where[1:]}."


def _outcome(answer: Answer, value: object) -> str:
    changed = {"status": value} if isinstance(value, Status) else {"value": value}
    return said_answer(replace(answer, **changed), current())
