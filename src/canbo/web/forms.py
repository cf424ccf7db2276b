"""Form fields as our readers type: dates day first."""

from collections.abc import Mapping
from typing import Any

from django import forms

from canbo.web.figures import day
from canbo.web.language import say_lazy

FORMATS = ("%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y-%m-%d")


class DayInput(forms.TextInput):
    """A plain text box: a browser's own date box would show the order of its machine, not of the page."""

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        hints = {"inputmode": "numeric", "autocomplete": "off", "placeholder": say_lazy("ngày/tháng/năm", "dd/mm/yyyy")}
        super().__init__({**hints, **(attrs or {})})

    def format_value(self, value: Any) -> str | None:
        return value if isinstance(value, str) or value is None else day(value)


class DayField(forms.DateField):
    """A date written 01/12/2026 (or 2026-12-01)."""

    widget = DayInput

    def __init__(self, **kwargs: Any) -> None:
        messages = {
            "invalid": say_lazy(
                "Không phải là một ngày: hãy viết ngày/tháng/năm, ví dụ 01/12/2026.",
                "This is no date: write day/month/year, such as 01/12/2026.",
            ),
            "required": say_lazy("Hãy điền một ngày.", "Fill in a date."),
            **kwargs.pop("error_messages", {}),
        }
        super().__init__(input_formats=FORMATS, error_messages=messages, **kwargs)
