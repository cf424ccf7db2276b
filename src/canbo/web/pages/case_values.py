"""What the fields of an act say, in words."""

from collections.abc import Mapping
from datetime import datetime

from canbo.cases.actors import user_of
from canbo.kernel.fact import Words
from canbo.kernel.words import say_value
from canbo.law.book import lawbook
from canbo.procedures.table import ROLES, Field
from canbo.web.language import current


def said(field: Field, value: object) -> str:
    """One value as its reader reads it."""
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


def choice_said(name: str, words: Words) -> str:
    """A choice in words; one that names a provision says what the provision says."""
    told = words.said(current())
    if ":" not in name:
        return told
    return f"{told}: {lawbook().find(name)[1].words.said(current())}"


def who(actor: str) -> str:
    """The user behind an opaque id, by name."""
    user = user_of(actor)
    return str(user) if user is not None else actor
