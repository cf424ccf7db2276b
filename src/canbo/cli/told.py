"""An answer as a person reads it on a terminal: the answer, the day and the law, why, what is missing."""

from __future__ import annotations

from canbo.kernel.answer import Answer
from canbo.kernel.citation import Citation
from canbo.kernel.fact import Words
from canbo.kernel.override import Override
from canbo.law.facts import BOOK
from canbo.law.retirement import AGE
from canbo.law.said import VERDICTS, said_answer

ON = Words("Ngày", "On")
BEGUN = Words("bắt đầu", "begun")
LAW = Words("Văn bản", "Law")
MISSING = Words("Còn thiếu", "Missing")
NEXT = Words("nên hỏi trước", "ask this first")
CHANGE = Words("Để được “có”", "For a yes")
POWER = Words("Ai quyết định", "Who decides")
READING = Words("Cách đọc", "Reading")
OPEN = Words("chưa chọn", "not set")
SUPPOSED = Words("GIẢ ĐỊNH, không phải luật hiện hành", "SUPPOSED, not the law in force")
OVERRIDDEN = Words("QUY ĐỊNH ƯU TIÊN (khoản 3 Điều 42)", "OVERRIDDEN (Article 42(3))")
CORRECTED = Words("TUỔI NGHỈ HƯU ĐÃ ĐIỀU CHỈNH", "RETIREMENT AGE CORRECTED")
PROVISIONAL = Words("Lịch của năm này mới là tạm tính.", "The calendar of that year is provisional.")


def told(answer: Answer, lang: str) -> str:
    """The answer in lines."""
    days = f"{answer.on:%d/%m/%Y} ({BEGUN.said(lang)} {answer.begun:%d/%m/%Y})"
    lines = [
        f"{answer.question.words.said(lang)} {said_answer(answer, lang)}",
        f"{ON.said(lang)}: {days} · {LAW.said(lang)}: {', '.join(answer.law)}",
    ]
    lines += [f"{SUPPOSED.said(lang)}: {one.words.said(lang)} ({one.name}, {one.source})" for one in answer.reforms]
    lines += [
        f"{overridden(one).said(lang)}: {one.provision} · {one.citation} · {one.author}" for one in answer.overrides
    ]
    for step in answer.because:
        cited = Citation.parse(step.citation)
        mark = f"[{VERDICTS[str(step.verdict)].said(lang).lower()}] " if step.verdict else ""
        lines.append(f"  {mark}{step.words.said(lang)} · {cited.vi() if lang == 'vi' else cited.en()}")
    for name in answer.missing:
        first = f" ← {NEXT.said(lang)}" if name == answer.ask_next else ""
        lines.append(f"{MISSING.said(lang)}: {name}, {BOOK.get(name).said(lang)}{first}")
    lines += [f"{CHANGE.said(lang)}: {change.words.said(lang)}" for change in answer.least_change]
    if answer.power is not None:
        lines.append(f"{POWER.said(lang)}: {answer.power[1].may.said(lang)} ({answer.power[0]})")
    lines += [
        f"{READING.said(lang)} {reading.fact}: {choice or OPEN.said(lang)}"
        for reading, choice in answer.readings
        if reading.fact
    ]
    if answer.caution is not None:
        lines.append(answer.caution.said(lang))
    if answer.provisional:
        lines.append(PROVISIONAL.said(lang))
    return "\n".join(lines)


def overridden(override: Override) -> Words:
    """What an override is called: a document that prevails, or a correction of the retirement age."""
    return CORRECTED if override.provision == AGE else OVERRIDDEN
