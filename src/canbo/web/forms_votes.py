"""Form fields for a count of votes and for people named by their code."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from canbo.registry.models import Person
from canbo.web.language import say

LARGEST = 1_000_000
PARTS: tuple[tuple[str, str, str], ...] = (
    ("convened", "Được triệu tập", "Convened"),
    ("excused", "Vắng có lý do bất khả kháng", "Absent for an unforeseen cause"),
    ("present", "Có mặt", "Present"),
    ("members", "Tổng số thành viên", "All members"),
    ("invalid", "Phiếu không hợp lệ", "Invalid ballots"),
)


def read_votes(text: str) -> dict[str, int]:
    """Read votes written one a line, `code: number`. Raises ValidationError naming the line."""
    found: dict[str, int] = {}
    for place, line in enumerate(text.splitlines(), 1):
        if not line.strip():
            continue
        name, colon, number = line.rpartition(":")
        name, number = name.strip(), number.strip()
        if not colon or not name or not (number.isascii() and number.isdigit()):
            raise ValidationError(
                say(
                    f"Dòng {place}: hãy viết “mã: số phiếu”, ví dụ “P-0012: 15”.",
                    f"Line {place}: write “code: votes”, such as “P-0012: 15”.",
                )
            )
        if name in found:
            raise ValidationError(
                say(f"Dòng {place}: “{name}” đã có ở trên.", f"Line {place}: “{name}” stands above already.")
            )
        found[name] = int(number)
    return found


class CountWidget(forms.MultiWidget):
    """Numbers in a row and the votes beneath, each with its own label."""

    template_name = "canbo/parts/count.html"

    def __init__(self) -> None:
        number = {"inputmode": "numeric", "min": 0, "class": "count"}
        rows = {name: forms.NumberInput(attrs=number) for name, _, _ in PARTS}
        super().__init__({**rows, "votes": forms.Textarea(attrs={"rows": 4})})

    def decompress(self, value: Any) -> list[Any]:
        if not value:
            return [None] * (len(PARTS) + 1)
        lines = "\n".join(f"{name}: {number}" for name, number in value.get("votes", {}).items())
        return [*(value.get(name) for name, _, _ in PARTS), lines]

    def get_context(self, name: str, value: Any, attrs: Any) -> dict[str, Any]:
        context: dict[str, Any] = super().get_context(name, value, attrs)
        labels = [*((say(vi, en)) for _, vi, en in PARTS), say("Số phiếu, mỗi dòng một mã", "Votes, one code a line")]
        for part, label in zip(context["widget"]["subwidgets"], labels, strict=True):
            part["label"] = label
        return context


def _out_of_range(label: str) -> dict[str, str]:
    """What is said of one number of a count: by its label, since the messages stand beneath them all."""
    said = say(f"{label}: hãy ghi một số nguyên từ 0 đến {LARGEST}.", f"{label}: write a whole number, 0 to {LARGEST}.")
    return dict.fromkeys(("invalid", "min_value", "max_value"), said)


class CountField(forms.MultiValueField):
    """A count as `canbo tally` reads it; numbers left empty are unknown, never zero."""

    widget = CountWidget

    def __init__(self, **kwargs: Any) -> None:
        numbers = [
            forms.IntegerField(
                min_value=0, max_value=LARGEST, required=False, error_messages=_out_of_range(say(vi, en))
            )
            for _, vi, en in PARTS
        ]
        empty = {"required": say("Hãy điền mục này.", "Fill this in.")}
        fields = [*numbers, forms.CharField(required=False)]
        super().__init__(fields, require_all_fields=False, error_messages=empty, **kwargs)

    def compress(self, data_list: Sequence[Any]) -> dict[str, Any] | None:
        if not data_list:
            return None
        *numbers, text = data_list
        count: dict[str, Any] = {
            name: number for (name, _, _), number in zip(PARTS, numbers, strict=True) if number is not None
        }
        votes = read_votes(text or "")
        return {**count, "votes": votes} if votes else count or None


def read_codes(text: str) -> list[str]:
    """Codes of persons, separated by commas, spaces or lines. Raises ValidationError naming one that is not there."""
    codes = list(dict.fromkeys(text.replace(",", " ").split()))
    there = set(Person.objects.filter(code__in=codes).values_list("code", flat=True))
    strange = next((code for code in codes if code not in there), None)
    if strange is not None:
        raise ValidationError(
            say(
                f"Không có mã “{strange:.40}” trong sổ; hãy kiểm tra lại.",
                f"“{strange:.40}” is no code of the register; check it.",
            )
        )
    return codes


class PeopleField(forms.CharField):
    """One code or several; `one` wants exactly one and gives text instead of a list."""

    def __init__(self, *, one: bool = False, **kwargs: Any) -> None:
        self.one = one
        super().__init__(max_length=2_000, **kwargs)

    def clean(self, value: Any) -> Any:
        codes = read_codes(super().clean(value) or "")
        if not self.one:
            return codes or None
        if len(codes) > 1:
            raise ValidationError(say("Chỉ ghi một mã.", "Write one code only."))
        return codes[0] if codes else None
