"""Say an expression: a sentence in Vietnamese or English, with the values that are known."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping

from .expr import (
    And, Arith, Compare, Const, Earlier, Expr, Fact, FirstKnown, If, MonthsBetween, Named, Not, OneOf, Or, Param,
    Ref, Shift, Unsettled,
)  # fmt: skip
from .fact import FactSpec, Value

_OPS = {
    "vi": {"==": "bằng", "<": "nhỏ hơn", "<=": "không quá", ">": "lớn hơn", ">=": "từ", "//": "chia lấy phần nguyên cho", "%": "chia lấy dư cho"},
    "en": {"==": "equals", "<": "is below", "<=": "is at most", ">": "is over", ">=": "is at least", "//": "divided, rounded down, by", "%": "remainder by"},
}  # fmt: skip
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


def say(expr: Expr, lang: str, facts: Mapping[str, Value | None] | None = None) -> str:  # noqa: PLR0911 - one case a node
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
            return f" {'và' if vi else 'and'} ".join(f"({p})" if isinstance(a, Or) else p for p, a in zip(parts, expr.args, strict=True))
        case Or():
            return f" {'hoặc' if vi else 'or'} ".join(f"({p})" if isinstance(a, And) else p for p, a in zip(parts, expr.args, strict=True))
        case Compare(op):
            return f"{parts[0]} {_OPS[lang][op]} {parts[1]}"
        case OneOf(operand, values):
            of = operand.spec if isinstance(operand, Fact) else None
            listed = (" hoặc " if vi else " or ").join(say_value(v, lang, of) for v in values)
            return f"{parts[0]} {'là' if vi else 'is'} {listed}"
        case Arith(op):
            parts = [f"({p})" if _looser(a, op) else p for p, a in zip(parts, expr.args, strict=True)]
            return f"{parts[0]} {_OPS[lang].get(op, op.replace('*', '×'))} {parts[1]}"
        case If():
            return f"{'nếu' if vi else 'if'} {parts[0]} {'thì' if vi else 'then'} {parts[1]}, {'không thì' if vi else 'else'} {parts[2]}"
        case Earlier():
            return f"{'nếu' if vi else 'if'} {parts[0]} {'thì' if vi else 'then'} {parts[1]}, {'không thì' if vi else 'else'} {parts[2]}" + (
                "; chưa chọn cách đọc thì lấy ngày sớm hơn" if vi else "; the earlier day while the reading is open"
            )
        case FirstKnown():
            return f"{parts[0]}, {'không có thì' if vi else 'or else'} {parts[1]}"
        case Shift(unit):
            return f"{parts[0]} {'cộng' if vi else 'plus'} {parts[1]} {_UNITS[lang][unit]}"
        case MonthsBetween():
            return f"{'số tháng tròn từ' if vi else 'completed months from'} {parts[0]} {'đến' if vi else 'to'} {parts[1]}"
        case _:
            return type(expr).__name__


def _looser(inner: Expr, op: str) -> bool:
    """Would the inner sum be read apart without brackets?"""
    return isinstance(inner, (If, FirstKnown)) or (isinstance(inner, Arith) and op != "+" and inner.op != op)
