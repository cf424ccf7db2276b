"""The form of an act, made from its row in the transition table."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from django import forms

from canbo.procedures.table import Act, Field
from canbo.web.forms import DayField
from canbo.web.forms_votes import CountField, PeopleField
from canbo.web.language import current, say
from canbo.web.pages.case_values import choice_said

LONGEST = 20_000


Choices = Mapping[str, Sequence[tuple[str, str]]]
NONE: Choices = MappingProxyType({})


def form_of(act: Act, data: Any = None, *, choices: Choices = NONE) -> forms.Form:
    """An unbound or bound form with one field for each field of the act, named as in the table.

    `choices` closes the list of a field that is open in the table: the clocks of this case, the roles of this reader.
    """
    fields = {field.name: _field(field, choices) for field in act.fields}
    made: type[forms.Form] = type("ActForm", (forms.Form,), fields)
    return made(data, auto_id=f"{act.key}_%s")


def body_of(form: forms.Form) -> dict[str, Any]:
    """What the form says, as plain values of an event: days in ISO form, truths as truths, nothing empty."""
    return {name: _plain(value) for name, value in form.cleaned_data.items() if value not in (None, "")}


def _plain(value: Any) -> Any:
    if value in ("yes", "no"):
        return value == "yes"
    return value.isoformat() if hasattr(value, "isoformat") else value


def _field(field: Field, choices: Choices) -> forms.Field:  # noqa: C901, PLR0911 - one return a type
    label = field.words.said(current())
    label = label[:1].upper() + label[1:]
    shared: dict[str, Any] = {"label": label, "required": field.required}
    empty = {"required": say("Hãy điền mục này.", "Fill this in.")}
    if field.type == "users":
        offered = list(choices.get(field.name, ()))
        return forms.MultipleChoiceField(
            choices=offered, widget=forms.CheckboxSelectMultiple, error_messages=empty, **shared
        )
    if field.name in choices:
        return forms.ChoiceField(choices=choices[field.name], **shared)
    if field.numbered:
        shared["help_text"] = say(
            "Để trống thì lấy số kế tiếp của sổ đăng ký văn bản; chỉ ghi khi số được cấp ở nơi khác.",
            "Left empty, the next number of the register is taken; write one only if it was given elsewhere.",
        )
    match field.type:
        case "date":
            return DayField(**shared)
        case "int":
            fault = {"invalid": say("Hãy ghi một số nguyên.", "Write a whole number."), **empty}
            return forms.IntegerField(min_value=0, error_messages=fault, **shared)
        case "bool":
            either = (("yes", say("Có", "Yes")), ("no", say("Không", "No")))
            return forms.ChoiceField(choices=either, widget=forms.RadioSelect, error_messages=empty, **shared)
        case "choice":
            options = [(name, choice_said(name, words)) for name, words in field.choices]
            none = [] if field.required else [("", "—")]
            return forms.ChoiceField(choices=[*none, *options], **shared)
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
