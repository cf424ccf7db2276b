"""The form of an act, made from its row in the transition table."""

from typing import Any

from django import forms

from canbo.kernel.fact import Words
from canbo.law.book import lawbook
from canbo.procedures.table import Act, Field
from canbo.web.forms import DayField
from canbo.web.forms_votes import CountField, PeopleField
from canbo.web.language import current, say

LONGEST = 20_000


def form_of(act: Act, data: Any = None, *, clocks: tuple[tuple[str, str], ...] = ()) -> forms.Form:
    """An unbound or bound form with one field for each field of the act, named as in the table."""
    fields = {field.name: _field(field, clocks) for field in act.fields}
    made: type[forms.Form] = type("ActForm", (forms.Form,), fields)
    return made(data, auto_id=f"{act.key}_%s")


def body_of(form: forms.Form) -> dict[str, Any]:
    """What the form says, as plain values of an event: days in ISO form, truths as truths, nothing empty."""
    return {name: _plain(value) for name, value in form.cleaned_data.items() if value not in (None, "")}


def _plain(value: Any) -> Any:
    if value in ("yes", "no"):
        return value == "yes"
    return value.isoformat() if hasattr(value, "isoformat") else value


def _choice(name: str, words: Words) -> str:
    """A choice in words; one that names a provision says what the provision says."""
    said = words.said(current())
    if ":" not in name:
        return said
    return f"{said}: {lawbook().find(name)[1].words.said(current())}"


def _field(field: Field, clocks: tuple[tuple[str, str], ...]) -> forms.Field:  # noqa: PLR0911 - one return a type
    label = field.words.said(current())
    label = label[:1].upper() + label[1:]
    shared: dict[str, Any] = {"label": label, "required": field.required}
    empty = {"required": say("Hãy điền mục này.", "Fill this in.")}
    if field.name == "clock":
        return forms.ChoiceField(choices=clocks, **shared)
    match field.type:
        case "date":
            return DayField(**shared)
        case "int":
            fault = {"invalid": say("Hãy ghi một số nguyên.", "Write a whole number."), **empty}
            return forms.IntegerField(min_value=0, error_messages=fault, **shared)
        case "bool":
            choices = (("yes", say("Có", "Yes")), ("no", say("Không", "No")))
            return forms.ChoiceField(choices=choices, widget=forms.RadioSelect, error_messages=empty, **shared)
        case "choice":
            return forms.ChoiceField(choices=[(name, _choice(name, words)) for name, words in field.choices], **shared)
        case "tally":
            return CountField(**shared)
        case "person" | "people":
            return PeopleField(one=field.type == "person", error_messages=empty, **shared)
        case _ if field.personal:
            return forms.CharField(
                widget=forms.Textarea(attrs={"rows": 5}), max_length=LONGEST, error_messages=empty, **shared
            )
        case _:
            return forms.CharField(max_length=200, error_messages=empty, **shared)
