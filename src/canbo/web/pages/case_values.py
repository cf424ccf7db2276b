"""What the fields of an act say, in words."""

from collections.abc import Iterable, Mapping
from datetime import datetime
from typing import Any

from canbo.cases.actors import user_of
from canbo.kernel.fact import Words
from canbo.kernel.words import say_value
from canbo.law.book import lawbook
from canbo.procedures.table import ROLES, Field
from canbo.procedures.ways import AHEAD, OUTCOME
from canbo.registry.models import Person
from canbo.web.forms_votes import PARTS
from canbo.web.language import current, say

OUTCOMES = {
    "selected": Words("có người quá nửa", "somebody passed half"),
    "forwarded": Words("chuyển sang bước tiếp theo", "sent on to the next step"),
    "head-decides": Words("người đứng đầu chọn", "the head chooses"),
    "stopped": Words("dừng quy trình", "the process stops"),
    "report": Words("báo cáo cấp có thẩm quyền", "reported to the authority"),
}


DATED = "_dated_on"


def paired(fields: Iterable[Field]) -> list[Field]:
    """The same fields, the day of an item right after the item."""
    given = list(fields)
    days = {field.name.removesuffix(DATED): field for field in given if field.name.endswith(DATED)}
    named = {field.name for field in given}
    first = [field for field in given if field.name.removesuffix(DATED) not in named - {field.name}]
    return [one for field in first for one in (field, days.get(field.name)) if one is not None]


def label_of(field: Field) -> str:
    """What a field asks for, as a label: with a capital."""
    return capital(field.words.said(current()))


def capital(words: str) -> str:
    """The same words with a capital first letter."""
    return words[:1].upper() + words[1:]


def said(field: Field, value: object) -> str:  # noqa: PLR0911 - one return a type
    """One value as its reader reads it."""
    if field.type == "tally" and isinstance(value, Mapping):
        return counted(value)
    if field.type == "users" and isinstance(value, list):
        return "; ".join(who(str(actor)) for actor in value)  # a user's name may hold a comma: “An, tham mưu”
    if field.type in ("person", "people"):
        return ", ".join(people_said(value if isinstance(value, list) else [value]))
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {one}" for name, one in value.items())
    if field.type == "choice":
        name = str(value)
        return choice_said(name, dict(field.choices).get(name, Words(name, name)))
    if field.type == "date":
        return say_value(datetime.fromisoformat(str(value)).date(), current())
    if field.name == "role" and value in ROLES:
        return ROLES[str(value)].said(current())
    if field.name == "actor":
        return who(str(value))
    return say_value(value, current()) if isinstance(value, bool | int) else str(value)


def counted(count: Mapping[str, Any]) -> str:
    """A count of votes, one line a number and one a candidate."""
    numbers = [f"{say(vi, en)}: {count[name]}" for name, vi, en in PARTS if count.get(name) is not None]
    votes = count.get("votes") or {}
    return "\n".join(
        [*numbers, *(f"{name}: {votes[code]}" for code, name in zip(votes, people_said(votes), strict=True))]
    )


def people_said(codes: Iterable[object]) -> list[str]:
    """Persons by name and code; a code that the register does not have by itself."""
    wanted = [str(code) for code in codes]
    names = dict(Person.objects.filter(code__in=wanted).values_list("code", "full_name"))
    return [f"{names[code]} ({code})" if code in names else code for code in wanted]


def followed(field: Field, body: Mapping[str, Any]) -> str:
    """What followed from a count that is withheld; empty where not even that is told."""
    outcome = str(body.get(field.name + OUTCOME, ""))
    ahead = ", ".join(people_said(body.get(field.name + AHEAD, ())))
    told = OUTCOMES.get(outcome, Words(outcome, outcome)).said(current())
    return f"{told}: {ahead}" if ahead else told


def choice_said(name: str, words: Words) -> str:
    """A choice in words; one that names a provision says what the provision says."""
    told = capital(words.said(current()))
    if ":" not in name:
        return told
    return f"{told}: {lawbook().find(name)[1].words.said(current())}"


def who(actor: str) -> str:
    """The user behind an opaque id, by name."""
    user = user_of(actor)
    return str(user) if user is not None else actor
