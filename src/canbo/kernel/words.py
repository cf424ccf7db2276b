"""Say an expression: a sentence in Vietnamese or English, with the values that are known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from .expr import (
    And,
    Arith,
    Compare,
    Const,
    Earlier,
    Expr,
    Fact,
    FirstKnown,
    If,
    MonthsBetween,
    Named,
    Not,
    OneOf,
    Or,
    Param,
    Ref,
    Shift,
    Unsettled,
)  # fmt: skip
from .fact import FactSpec, Value

_OPS: dict[str, tuple[str, str]] = {
    "==": ("bằng", "equals"),
    "<": ("nhỏ hơn", "is below"),
    "<=": ("không quá", "is at most"),
    ">": ("lớn hơn", "is over"),
    ">=": ("từ", "is at least"),
    "*": ("×", "×"),
    "//": ("chia lấy phần nguyên cho", "divided, rounded down, by"),
    "%": ("chia lấy dư cho", "remainder by"),
}
_UNITS = {
    "vi": {"day": "ngày", "month": "tháng", "working-day": "ngày làm việc"},
    "en": {"day": "days", "month": "months", "working-day": "working days"},
}


def say_value(value: Value | None, lang: str, spec: FactSpec | None = None) -> str:
    """A value as a reader writes it: day first, yes or no, the words of a choice."""
    if value is None:
        return "chưa rõ" if lang == "vi" else "unknown"
    if isinstance(value, bool):
        return {("vi", True): "có", ("vi", False): "không", ("en", True): "yes", ("en", False): "no"}[lang, value]
    if isinstance(value, dt.date):
        return f"{value:%d/%m/%Y}"
    if isinstance(value, int):
        grouped = f"{value:,}"
        return grouped.replace(",", ".") if lang == "vi" else grouped
    return spec.choice_words(value).said(lang) if spec is not None else value


def say(expr: Expr, lang: str, facts: Mapping[str, Value | None] | None = None) -> str:
    """The expression in words; known facts carry their value in brackets."""
    vi = lang == "vi"
    parts = [say(arg, lang, facts) for arg in expr.args]
    match expr:
        case Const(value):
            return say_value(value, lang)
        case Fact(spec):
            if facts is None:
                return spec.said(lang)
            return f"{spec.said(lang)} ({say_value(facts.get(spec.name), lang, spec)})"
        case Param(name):
            return {"on": "ngày được hỏi" if vi else "the day asked about"}.get(name, name.replace("_", " "))
        case Ref(target):
            return target
        case Named(citation):
            return citation
        case Unsettled(citation):
            return f"{'luật không nói' if vi else 'the law is silent'} ({citation})"
        case Not():
            return f"{'không phải' if vi else 'not'} ({parts[0]})"
        case And():
            return _joined(" và " if vi else " and ", parts, [isinstance(arg, Or) for arg in expr.args])
        case Or():
            return _joined(" hoặc " if vi else " or ", parts, [isinstance(arg, And) for arg in expr.args])
        case Compare(op):
            return f"{parts[0]} {_op(op, lang)} {parts[1]}"
        case OneOf(operand, values):
            of = operand.spec if isinstance(operand, Fact) else None
            listed = (" hoặc " if vi else " or ").join(say_value(v, lang, of) for v in values)
            return f"{parts[0]} {'là' if vi else 'is'} {listed}"
        case Arith(op):
            return _joined(f" {_op(op, lang)} ", parts, [_apart(arg, op, i) for i, arg in enumerate(expr.args)])
        case If() | Earlier():
            condition, then, other = (
                f"({p})" if isinstance(a, If) else p for p, a in zip(parts, expr.args, strict=True)
            )
            said = (
                f"nếu {condition} thì {then}, không thì {other}" if vi else f"if {condition} then {then}, else {other}"
            )
            if isinstance(expr, If):
                return said
            open_ = "chưa chọn cách đọc thì lấy ngày sớm hơn" if vi else "the earlier day while the reading is open"
            return f"{said}; {open_}"
        case FirstKnown():
            return f"{parts[0]}, {'không có thì' if vi else 'or else'} {parts[1]}"
        case Shift(unit):
            return f"{parts[0]} {'cộng' if vi else 'plus'} {parts[1]} {_UNITS[lang][unit]}"
        case MonthsBetween():
            return (
                f"{'số tháng tròn từ' if vi else 'completed months from'} {parts[0]} {'đến' if vi else 'to'} {parts[1]}"
            )
        case _:
            return type(expr).__name__


def _op(op: str, lang: str) -> str:
    vi, en = _OPS.get(op, (op, op))
    return vi if lang == "vi" else en


def _joined(joint: str, parts: list[str], bracketed: list[bool]) -> str:
    return joint.join(f"({part})" if apart else part for part, apart in zip(parts, bracketed, strict=True))


def _apart(inner: Expr, op: str, place: int) -> bool:
    """Whether an operand would be read apart from what it belongs to without brackets."""
    if not isinstance(inner, Arith):
        return isinstance(inner, (If, FirstKnown))
    if op in ("//", "%") or inner.op in ("//", "%"):
        return True
    return inner.op in ("+", "-") and (op == "*" or (op == "-" and place == 1))
