"""What must hold within a row: the constraints of the models and of the law's facts, each with the cell to mend.

The constraints are those the database keeps (`Meta.constraints`) and `canbo.law.facts.CONSTRAINTS`; here they are read,
not repeated. Only the sentence and the cell stand here.
"""

from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from django.db.models import CheckConstraint, F, Q

from canbo.kernel.fact import FactError, Words
from canbo.kernel.scalar import Parameters, Program, compile_program
from canbo.law.facts import BOOK, CONSTRAINTS

from .columns import Sheet

Found = tuple[str, Words]
_LATER = "hãy kiểm tra hai ngày"
_CHECK_DAYS = "check both days"


def _order(column: str, vi: str, en: str) -> Found:
    return column, Words(f"{vi}, {_LATER}.", f"{en}, {_CHECK_DAYS}.")


RULES: dict[str, Found] = {
    "body_enterprise_has_class": (
        "enterprise_class",
        Words(
            "Doanh nghiệp phải có loại doanh nghiệp còn cơ quan thì không, hãy điền hoặc xóa ô này.",
            "An enterprise needs its class and an agency has none, fill this cell in or empty it.",
        ),
    ),
    "post_representative_working_time": (
        "working_time",
        Words(
            "Chuyên trách hay không chuyên trách không khớp với chức danh, hãy sửa một trong hai.",
            "Dedicated or non-dedicated contradicts the position, correct one of them.",
        ),
    ),
    "person_retires_after_birth": _order(
        "retirement_date", "Ngày nghỉ hưu không sau ngày sinh", "Retirement does not come after birth"
    ),
    "term_ends_after_start": _order(
        "end", "Nhiệm kỳ kết thúc không sau ngày bắt đầu", "The term does not end after it starts"
    ),
    "term_left_after_start": _order("left_on", "Thôi giữ trước khi bắt đầu", "The post is left before the term starts"),
    "term_left_by_when": (
        "left_on",
        Words(
            "Đã ghi lý do thôi giữ chức vụ, hãy ghi cả ngày.", "It is said how the post was left, say on which day too."
        ),
    ),
    "term_leaving_ground_of": (
        "left_by",
        Words(
            "Đã ghi căn cứ thôi giữ, hãy ghi thôi giữ vì gì.", "A leaving ground is given, say how the post was left."
        ),
    ),
    "serviceperiod_ends_after_start": _order("end", "Kết thúc trước khi bắt đầu", "The period ends before it starts"),
    "confidenceround_low_within_cast": (
        "low",
        Words(
            "Phiếu tín nhiệm thấp nhiều hơn số phiếu, hãy kiểm tra hai số.",
            "There are more low votes than votes cast, check both numbers.",
        ),
    ),
    "sanction_form_of_its_kind": (
        "form",
        Words(
            "Chỉ Đảng khai trừ, chỉ chính quyền buộc thôi việc, hãy sửa hình thức hoặc cột bên cạnh.",
            "Only the Party expels and only the office forces termination, correct the form or the column beside it.",
        ),
    ),
    "sanction_ends_after_effect": _order(
        "ended_on", "Chấm dứt trước khi có hiệu lực", "It ends before it takes effect"
    ),
    "proceeding_ends_after_start": _order("end", "Kết thúc trước khi bắt đầu", "It ends before it starts"),
    "suspension_until_after_start": _order("until", "Kết thúc trước khi bắt đầu", "It ends before it starts"),
    "suspension_revoked_after_start": _order("revoked_on", "Hủy trước khi bắt đầu", "It is revoked before it starts"),
    "finding_until_after_found": _order("until", "Hết hạn trước ngày kết luận", "It ends before it was found"),
    "inspection_ends_after_start": _order("end", "Kết thúc trước khi bắt đầu", "It ends before it starts"),
    "attestation_not_of_the_future": (
        "complete_up_to",
        Words(
            "Không thể xác nhận cho những ngày sau ngày xác nhận, hãy kiểm tra hai ngày.",
            "Nobody can attest days that come after the day of attesting, check both days.",
        ),
    ),
}

_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "exact": lambda left, right: bool(left == right),
    "in": lambda left, right: left in right,
    "gt": lambda left, right: bool(left > right),
    "gte": lambda left, right: bool(left >= right),
    "lt": lambda left, right: bool(left < right),
    "lte": lambda left, right: bool(left <= right),
}
_NO_PARAMETERS = Parameters({}, lambda day, _count: day)


def broken_rules(sheet: Sheet, kept: Mapping[str, Any], given: Mapping[str, Any]) -> Iterator[Found]:
    """The rules a row breaks. `kept`: by model field, as the register would keep it; `given`: by column key."""
    told = False
    for name, condition in _conditions(sheet.model):
        if holds(condition, kept) is False:
            told = True
            yield RULES[name]
    if not told:
        yield from _broken_law(sheet, given)


@cache
def _conditions(model: Any) -> tuple[tuple[str, Q], ...]:
    rules = model._meta.constraints  # noqa: SLF001 - how Django names its public description of a model
    return tuple(
        (rule.name, rule.condition) for rule in rules if isinstance(rule, CheckConstraint) and rule.name in RULES
    )


def holds(condition: Q, values: Mapping[str, Any]) -> bool | None:
    """A condition over plain values as SQL sees it: None where an empty value leaves it open."""
    parts = [
        holds(part, values) if isinstance(part, Q) else _compared(*part, values)  # type: ignore[misc]
        for part in condition.children
    ]
    if condition.connector == Q.OR:
        found = True if True in parts else None if None in parts else False
    else:
        found = False if False in parts else None if None in parts else True
    return (not found) if condition.negated and found is not None else found


def _compared(lookup: str, wanted: Any, values: Mapping[str, Any]) -> bool | None:
    field, _, operator = lookup.partition("__")
    value = values[field]
    other = values[wanted.name] if isinstance(wanted, F) else wanted
    if operator == "isnull" or (wanted is None and not operator):
        return (value is None) is (True if wanted is None else wanted)
    if value is None or other is None:
        return None
    return _COMPARE[operator or "exact"](value, other)


def _broken_law(sheet: Sheet, given: Mapping[str, Any]) -> Iterator[Found]:
    columns = {column.fact: column for column in sheet.columns if column.fact}
    facts = {fact: value for fact, column in columns.items() if (value := given.get(column.key)) is not None}
    for fact, value in facts.items():
        try:
            BOOK.get(fact).check_range(value)
        except FactError:
            words = Words(
                f"{value} nằm ngoài phạm vi của “{BOOK.get(fact).vi}”, hãy kiểm tra.",
                f"{value} is outside the range of “{BOOK.get(fact).en}”, check it.",
            )
            yield columns[fact].key, words
            return
    for names, words, program in _laws(tuple(columns)):
        if program.run(facts, _NO_PARAMETERS)[0][0] is False:
            last = max(names, key=lambda name: sheet.keys.index(columns[name].key))
            said = Words(
                f"{_upper(words.vi)}, hãy sửa một trong hai ô.", f"{_upper(words.en)}, correct one of the two cells."
            )
            yield columns[last].key, said


def _upper(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]


@cache
def _laws(facts: tuple[str, ...]) -> tuple[tuple[tuple[str, ...], Words, Program], ...]:
    """The law's joint constraints between facts that all stand on one sheet."""
    return tuple(
        (rule.fact_names, rule.words, compile_program([rule.rule]))
        for rule in CONSTRAINTS
        if set(rule.fact_names) <= set(facts)
    )
