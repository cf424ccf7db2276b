"""The form of an act, made from its row in the transition table."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from django import forms
from django.core.files.uploadedfile import UploadedFile

from canbo.cases.attachments import Upload
from canbo.procedures.table import Act, Field
from canbo.web.forms import DayField
from canbo.web.forms_votes import CountField, PeopleField
from canbo.web.language import say
from canbo.web.pages.case_values import DATED, choice_said, label_of, paired
from canbo.web.pages.dossier_forms import upload_field

LONGEST = 20_000


FEW_OPTIONAL = 6
EXAMPLE = "M-0012"
Choices = Mapping[str, Sequence[tuple[str, str]]]
NONE: Choices = MappingProxyType({})


def form_of(act: Act, data: Any = None, files: Any = None, *, choices: Choices = NONE, example: str = "") -> forms.Form:
    """An unbound or bound form with one field for each field of the act, named as in the table.

    `choices` closes the list of a field that is open in the table: the clocks of this case, the roles of this reader.
    `example` is a code of the register to show how people are named: that of the person concerned where there is one.
    """
    fields = {field.name: _field(field, choices, example or EXAMPLE) for field in paired(act.fields)}
    for name, dated in fields.items():
        if (item := fields.get(name.removesuffix(DATED))) is not None and item is not dated:
            item.place, dated.place = "paired", "beside"  # type: ignore[attr-defined]  # read by the template
    made: type[forms.Form] = type("ActForm", (forms.Form,), fields)
    return made(data, files, auto_id=f"{act.key}_%s")


def is_long(form: forms.Form) -> bool:
    """Say whether so much is optional that saying so at each field would be noise."""
    return sum(not field.required for field in form.fields.values()) > FEW_OPTIONAL


def body_of(form: forms.Form) -> dict[str, Any]:
    """What the form says, as plain values of an event: days in ISO form, truths as truths, nothing empty."""
    said = {name: value for name, value in form.cleaned_data.items() if not isinstance(value, UploadedFile)}
    return {name: _plain(value) for name, value in said.items() if value not in (None, "")}


def uploads_of(form: forms.Form) -> dict[str, Upload]:
    """The files that came with the form, by field."""
    came = {name: value for name, value in form.cleaned_data.items() if isinstance(value, UploadedFile)}
    return {name: (str(file.name), file.chunks()) for name, file in came.items()}


def _plain(value: Any) -> Any:
    if value in ("yes", "no"):
        return value == "yes"
    return value.isoformat() if hasattr(value, "isoformat") else value


def _hint(field: Field, example: str) -> str:
    """How to write what is typed in a way of its own; empty where the label says it all."""
    if field.numbered:
        return say(
            "Để trống thì lấy số kế tiếp của sổ đăng ký văn bản; chỉ ghi khi số được cấp ở nơi khác.",
            "Left empty, the next number of the register is taken; write one only if it was given elsewhere.",
        )
    if field.type == "tally":
        return say(
            f"Số phiếu của mỗi người một dòng, theo mã nhân sự: “{example}: 15”. Số nào không biết thì để trống.",
            f"Each person's votes on a line, by code: “{example}: 15”. Leave empty what is unknown.",
        )
    if field.type == "person":
        return say(f"Mã nhân sự như trong sổ, ví dụ {example}.", f"The code of the register, such as {example}.")
    if field.type == "people":
        return say(
            f"Các mã nhân sự như trong sổ, cách nhau bằng dấu phẩy hoặc xuống dòng, ví dụ {example}.",
            f"Codes of the register, with commas or line breaks between them, such as {example}.",
        )
    if field.type == "int" and "(đồng)" in field.words.vi:
        return say("Chỉ ghi chữ số, ví dụ 45000000.", "Digits only, such as 45000000.")
    return ""


def _field(field: Field, choices: Choices, example: str) -> forms.Field:  # noqa: C901, PLR0911 - one return a type
    shared: dict[str, Any] = {"label": label_of(field), "required": field.required}
    empty = {"required": say("Hãy điền mục này.", "Fill this in.")}
    if field.type == "users":
        offered = list(choices.get(field.name, ()))
        return forms.MultipleChoiceField(
            choices=offered, widget=forms.CheckboxSelectMultiple, error_messages=empty, **shared
        )
    if field.name in choices:
        return forms.ChoiceField(choices=choices[field.name], **shared)
    if hint := _hint(field, example):
        shared["help_text"] = hint
    match field.type:
        case "date":
            return DayField(**shared)
        case "int":
            whole = say("Hãy ghi một số nguyên, không âm.", "Write a whole number, not below zero.")
            fault = {"invalid": whole, "min_value": whole, **empty}
            return forms.IntegerField(min_value=0, error_messages=fault, **shared)
        case "bool":
            either = (("yes", say("Có", "Yes")), ("no", say("Không", "No")))
            return forms.ChoiceField(choices=either, widget=forms.RadioSelect, error_messages=empty, **shared)
        case "choice":
            options = [(name, choice_said(name, words)) for name, words in field.choices]
            none = say("— hãy chọn —", "— choose —") if field.required else "—"
            return forms.ChoiceField(choices=[("", none), *options], error_messages=empty, **shared)
        case "tally":
            return CountField(**shared)
        case "file":
            return upload_field(shared["label"], required=field.required)
        case "person" | "people":
            return PeopleField(one=field.type == "person", error_messages=empty, **shared)
        case _ if field.personal:
            return forms.CharField(
                widget=forms.Textarea(attrs={"rows": 5}), max_length=LONGEST, error_messages=empty, **shared
            )
        case _:
            return forms.CharField(max_length=200, error_messages=empty, **shared)
