"""The legal position of one person in one post on a day: every question that concerns them, answered and explained."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from canbo.kernel.answer import Answer, Because
from canbo.kernel.citation import Citation
from canbo.kernel.errors import CanboError
from canbo.kernel.fact import ESTABLISHERS, Words
from canbo.kernel.provision import Reading
from canbo.kernel.question import Question
from canbo.kernel.verdict import Status
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.law.said import said_answer
from canbo.registry.choices import RecordKind
from canbo.registry.facts import FactSheet
from canbo.registry.radar.context import Context
from canbo.web.language import current, say
from canbo.web.pages.ask_fields import said
from canbo.web.pages.ask_known import told
from canbo.web.pages.hints import hint_words
from canbo.web.pages.person_missing import Lacking, lacking

FEW = 12
"""Up to so many missing facts it is worked out which of them would settle the matter; beyond, it takes too long."""
SAID = 3
"""So many provisions are told, or cited, before the rest folds up."""

GROUPS = (
    (
        Words("Chức vụ, nhiệm kỳ", "Post and term"),
        (
            "term-end",
            "reappointment-notice-due",
            "reappointment-route",
            "term-limit-reached",
            "concurrent-office-allowed",
        ),
    ),
    (
        Words("Từ chức, miễn nhiệm", "Resignation and relief"),
        (
            "relief-ground",
            "resignation-ground",
            "may-resign-instead-of-relief",
            "resignation-barred",
            "may-resign",
            "leaving-form",
        ),
    ),
    (Words("Tạm đình chỉ, kỷ luật", "Suspension and discipline"), ("suspension-ground", "discipline-ends")),
    (Words("Sau khi thôi chức vụ", "After leaving office"), ("reconsideration-date", "resignation-ground-260")),
)
CIVIL_SERVICE = (
    "civil-servants-rules-excluded", "let-go-after-failing-years", "discontinuation-allowed", "counted-working-years",
    "discontinuation-allowance",
)  # fmt: skip
BY_MATTER = ("who-decides", "prior-opinion-from")
# A question that nobody has until one of these facts is there, and what to say until then.
WAITS_FOR = {
    "concurrent-office-allowed": ("second_post", "Chưa nói chức vụ muốn kiêm nhiệm.", "No second post is asked about."),
    "discipline-ends": (
        "sanction_effective_on",
        "Sổ không ghi kỷ luật hành chính nào.",
        "No sanction of the office is recorded.",
    ),
    "reconsideration-date": (
        "left_by",
        "Sổ không ghi việc từ chức hay miễn nhiệm.",
        "No resignation or relief is recorded.",
    ),
}
LONG_PAST = frozenset({"discipline-ends", "reconsideration-date"})
"""Days after which something is over: a past one is no limit that was missed."""


@dataclass(frozen=True)
class Read:
    """A fact that a provision read: its words, its value, and where the register has it from."""

    words: str
    value: str
    source: str


@dataclass(frozen=True)
class Step:
    """One provision of the trail."""

    because: Because
    facts: tuple[Read, ...]

    @property
    def is_verdict(self) -> bool:
        return self.because.verdict is not None


@dataclass(frozen=True)
class Row:
    """One answer as the page tells it: `sentences` carry it, `steps` are the trail; `fault`: why there is none."""

    question: Question
    answer: Answer | None
    value: str = ""
    sentences: tuple[Words, ...] = ()
    steps: tuple[Step, ...] = ()
    citations: tuple[Citation, ...] = ()
    more: int = 0
    lacking: Lacking | None = None
    hint: Words | None = None
    open_readings: tuple[Reading, ...] = ()
    decides: Words | None = None
    derivation: object = None
    fault: str = ""
    ask: str = ""

    @property
    def day(self) -> date | None:
        """The day that answers it, for a question of a day."""
        value = self.answer.value if self.answer else None
        return value if isinstance(value, date) else None

    @property
    def is_past(self) -> bool:
        return self.question.name in LONG_PAST

    @property
    def is_verdict(self) -> bool:
        """Whether a disc stands before it: yes, no, unknown, or why it was not put."""
        answer = self.answer
        return answer is not None and (
            answer.verdict is not None or answer.status is not Status.DECIDED or answer.value is None
        )


@dataclass(frozen=True)
class Idle:
    """A question that does not concern the person, and why."""

    question: Question
    why: Words
    citations: tuple[Citation, ...] = ()
    ask: str = ""


@dataclass(frozen=True)
class Position:
    """All answers: by group, those folded away, and the questions that do not arise."""

    groups: tuple[tuple[Words, tuple[Row, ...]], ...]
    civil_service: tuple[Row, ...]
    others: tuple[Row, ...]
    idle: tuple[Idle, ...]

    @property
    def stale(self) -> tuple[RecordKind, ...]:
        """Kinds of record whose completeness, attested, would establish facts that answers of the groups lack."""
        lacks = [row.lacking for _, rows in self.groups for row in rows if row.lacking]
        return tuple(dict.fromkeys(kind for lack in lacks for kind in lack.kinds))


def position(
    context: Context, sheet: FactSheet, *, own: bool, ask: Callable[[str], str] = lambda _name: ""
) -> Position:
    """Ask every question about one sheet.

    `own`: the reader's own file, where some facts are hidden, not missing. `ask` gives the address at which a
    question can be tried with other facts.
    """
    asked: dict[str, Row] = {}
    idle: list[Idle] = []
    for name in questions().questions:
        if name in BY_MATTER:
            continue
        row = replace(_row(context, sheet, name, own=own), ask=ask(name))
        why = _idle(row, sheet)
        if why is None:
            asked[name] = row
        elif name not in CIVIL_SERVICE:
            idle.append(why)
    listed = {name for _, names in GROUPS for name in names}
    return Position(
        tuple((words, rows) for words, names in GROUPS if (rows := tuple(asked[n] for n in names if n in asked))),
        tuple(asked[name] for name in CIVIL_SERVICE if name in asked),
        tuple(row for name, row in asked.items() if name not in listed and name not in CIVIL_SERVICE),
        tuple(idle),
    )


def _row(context: Context, sheet: FactSheet, name: str, *, own: bool) -> Row:
    question = questions().get(name)
    try:
        answer = _asked(context, sheet, question)
    except CanboError as error:
        return Row(question, None, fault=error.said(current()))
    carried = answer.because
    citations = _citations(carried)
    return Row(
        question,
        answer,
        value=said_answer(answer, current()),
        sentences=tuple(_sentences(answer)),
        steps=tuple(_step(because, sheet) for because in carried),
        citations=citations[:SAID],
        more=max(len(citations) - SAID, 0),
        lacking=lacking(answer, sheet, own=own),
        hint=hint_words(answer, sheet.values, named=not own),
        open_readings=tuple(reading for reading, choice in answer.readings if reading.fact and not choice),
        decides=ESTABLISHERS.get(answer.power[1].who) if answer.power else None,
        derivation=context.notice(sheet, answer.value) if _is_notice(answer) else None,
    )


def _asked(context: Context, sheet: FactSheet, question: Question) -> Answer:
    asker = context.asker(sheet)
    answer = asker.answer(question.name, sheet.values, corrected=sheet.corrected)
    if answer.status is Status.DECIDED and (answer.missing or question.wished) and len(answer.missing) <= FEW:
        return asker.answer(question.name, sheet.values, thorough=True, corrected=sheet.corrected)
    return answer


def _is_notice(answer: Answer) -> bool:
    return answer.question.name == "reappointment-notice-due" and isinstance(answer.value, date)


def _idle(row: Row, sheet: FactSheet) -> Idle | None:
    answer = row.answer
    if answer is None:
        return None
    if answer.status is Status.NOT_IN_FORCE:
        why = Words("Chưa có hoặc không còn hiệu lực vào ngày này.", "Not in force on this day.")
        return Idle(row.question, why, ask=row.ask)
    if answer.status is Status.NOT_APPLICABLE:
        carried = answer.because[0].words if answer.because else Words("", "")
        return Idle(row.question, _not(carried), row.citations, row.ask)
    fact, vi, en = WAITS_FOR.get(row.question.name, ("", "", ""))
    if fact and answer.value is None and fact not in sheet.values:
        return Idle(row.question, Words(vi, en), ask=row.ask)
    return None


def _not(words: Words) -> Words:
    return Words(f"Không thuộc: {words.vi}", f"Not among: {words.en}")


def _sentences(answer: Answer) -> Iterator[Words]:
    """What carried the answer, in few words: what holds, what is open, else how much was looked at in vain."""
    holds = [step.words for step in answer.because if step.value not in (None, False)]
    open_ = [step.words for step in answer.because if step.value is None]
    fails = sum(step.value is False for step in answer.because)
    yield from holds[:SAID]
    if answer.value is None and len(open_) <= SAID:
        yield from open_
    elif answer.value is None:
        n = len(open_)
        yield Words(f"{n} điều khoản còn chưa rõ.", f"{n} provisions are still open.")
    elif not holds and fails == 1:
        yield _fails(next(step.words for step in answer.because if step.value is False))
    elif not holds and fails:
        yield Words(
            f"Đã xét {fails} điều khoản: không có trường hợp nào.",
            f"{fails} provisions were looked at: none of their cases is there.",
        )


def _fails(words: Words) -> Words:
    return Words(f"Không có trường hợp: {words.vi}", f"This is not so: {words.en}")


def _citations(carried: tuple[Because, ...]) -> tuple[Citation, ...]:
    """The provisions for the margin: those that decide; too many are told by their articles."""
    deciding = [step for step in carried if step.value is not False] or list(carried)
    found = list(dict.fromkeys(Citation.parse(step.citation) for step in deciding))
    if len(found) > SAID:
        found = list(dict.fromkeys(Citation(one.instrument, one.parts[:1]) for one in found))
    return tuple(found)


def _step(because: Because, sheet: FactSheet) -> Step:
    return Step(because, tuple(_read(name, value, sheet) for name, value in because.facts.items()))


def _read(name: str, value: object, sheet: FactSheet) -> Read:
    spec = BOOK.get(name)
    source = told(sheet.sources[name]) if name in sheet.sources else ""
    shown = said(value, spec) if value is not None else say("chưa rõ", "unknown")
    return Read(spec.said(current()), shown, source)
