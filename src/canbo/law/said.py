"""An answer in a few words of Vietnamese or English, the same on pages and on the command line."""

from __future__ import annotations

import datetime as dt

from canbo.kernel.answer import Answer
from canbo.kernel.fact import Words
from canbo.kernel.verdict import Status
from canbo.kernel.words import say_value

VERDICTS = {
    "yes": Words("Có", "Yes"),
    "no": Words("Không", "No"),
    "unknown": Words("Chưa rõ", "Unknown"),
    "not-in-force": Words("Không có hiệu lực vào ngày này", "Not in force on that day"),
    "not-applicable": Words("Không thuộc đối tượng", "Not applicable"),
}
UNITS = {
    "dong": Words("đồng", "đồng"),
    "year": Words("năm", "years"),
    "day": Words("ngày", "days"),
    "month": Words("tháng", "months"),
}


def said_answer(answer: Answer, lang: str) -> str:
    """Yes, no, unknown, why there is no answer, or the value with its unit."""
    if answer.status is not Status.DECIDED:
        return VERDICTS[str(answer.status)].said(lang)
    if answer.question.answer == "verdict":
        return VERDICTS[str(answer.verdict)].said(lang)
    if answer.value is None:
        return VERDICTS["unknown"].said(lang)
    return said_value(answer, lang)


def said_value(answer: Answer, lang: str) -> str:
    """The value of a day, number or choice, with its unit."""
    value = answer.value
    if answer.question.answer == "choice":
        return dict(answer.question.choices).get(value, Words(value, value)).said(lang)
    if isinstance(value, dt.date):
        return say_value(value, lang)
    shown = answer.shown_value
    number = f"{shown:,}" if isinstance(shown, (int, float)) else str(shown)
    if lang == "vi":
        number = number.translate(str.maketrans(",.", ".,"))
    unit = UNITS.get(answer.question.unit or "")
    return f"{number} {unit.said(lang)}" if unit else number
