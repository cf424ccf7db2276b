"""The pages of what can be asked and what is needed for it: questions and facts."""

from canbo.kernel.fact import ESTABLISHERS, FactSpec, Words
from canbo.kernel.question import Question, Variant
from canbo.law.book import questions
from canbo.law.catalogue import fact_list
from canbo.law.facts import BOOK, CONSTRAINTS

from .markdown import both, code, page, stacked, table
from .places import link, links
from .words import FACTS, NOT_PINNED, QUESTIONS, TITLES, WISHED

ANSWERS = {
    "verdict": Words("có, không hoặc chưa rõ", "yes, no or unknown"),
    "date": Words("ngày", "a day"),
    "number": Words("số", "a number"),
    "choice": Words("một trong", "one of"),
}
FACT_COLUMNS = (
    "dữ kiện / fact",
    "kiểu / type",
    "nghĩa / meaning",
    "ai xác định / established by",
    "",
    "câu hỏi / questions",
)


def questions_page() -> str:
    """Every question: words, kind of answer, instruments with their days, provisions, facts."""
    return page(TITLES["questions.md"], QUESTIONS, *(_question(one) for one in questions().questions.values()))


def _question(question: Question) -> str:
    lines = [f"Trả lời / answer: {_answer(question)}"]
    lines += [both(WISHED)] if question.wished else []
    lines += [] if question.pinned else [both(NOT_PINNED)]
    lines += [_variant(question, variant) for variant in question.variants]
    facts = ", ".join(f"[{spec.name}](facts.md#{spec.name})" for spec in fact_list(question.name))
    lines.append(f"Dữ kiện / facts: {facts}")
    return "\n\n".join([f"## {question.name}", both(question.words), "\n".join(f"- {line}" for line in lines)])


def _answer(question: Question) -> str:
    said = both(ANSWERS[question.answer])
    if question.choices:
        said += ": " + "; ".join(f"{code(name)} {both(words)}" for name, words in question.choices)
    return f"{said} ({question.unit})" if question.unit else said


def _variant(question: Question, variant: Variant) -> str:
    compiled = questions().compiled(question, variant)
    days = f"{variant.valid_from or '…'} → {variant.valid_to or '…'}"
    said = f"**{variant.instrument}** ({days}): {links(compiled.provisions)}."
    if variant.power:
        said += f" Ai quyết định / who decides: {link(variant.power)}."
    return f"{said} {both(variant.caution)}" if variant.caution else said


def facts_page() -> str:
    """Every fact by group: type, unit or choices, words, who establishes it, what can change it."""
    used: dict[str, list[str]] = {}
    for name in questions().questions:
        for spec in fact_list(name):
            used.setdefault(spec.name, []).append(name)
    groups: dict[str, list[FactSpec]] = {}
    for spec in BOOK.by_name.values():
        groups.setdefault(spec.group, []).append(spec)
    parts = []
    for group, specs in groups.items():
        parts += [f"## {group}", table(FACT_COLUMNS, (_fact(spec, used.get(spec.name, [])) for spec in specs))]
    joint = [(", ".join(code(name) for name in c.fact_names), stacked(c.words)) for c in CONSTRAINTS]
    return page(
        TITLES["facts.md"],
        FACTS,
        *parts,
        "## Ràng buộc chung / joint constraints",
        table(("dữ kiện / facts", "quy tắc / rule"), joint),
    )


def _fact(spec: FactSpec, used: list[str]) -> tuple[str, ...]:
    notes = [both(spec.act)] if spec.act else ["thay đổi được / changeable"] if spec.changeable else []
    notes += ["nhạy cảm / sensitive"] if spec.sensitive else []
    notes += ["không ghi nhận tức là không / nothing recorded means no"] if spec.is_act else []
    return (
        f'<a id="{spec.name}"></a>{code(spec.name)}',
        _type(spec),
        stacked(Words(spec.vi, spec.en)),
        stacked(ESTABLISHERS[spec.established_by]),
        "<br>".join(notes),
        ", ".join(f"[{name}](questions.md#{name})" for name in used),
    )


def _type(spec: FactSpec) -> str:
    """Type with range and unit, or the closed list."""
    if spec.choices:
        return "<br>".join(f"{code(name)} {both(words)}" for name, words in spec.choices)
    return f"int {spec.low}-{spec.high} {spec.unit}" if spec.type == "int" else spec.type
