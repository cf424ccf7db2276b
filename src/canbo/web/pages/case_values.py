"""What the fields of an act say, in words."""

from collections.abc import Mapping
from datetime import datetime

from canbo.cases.actors import user_of
from canbo.kernel.fact import Words
from canbo.kernel.words import say_value
from canbo.procedures.table import ROLES, Field
from canbo.web.language import current


def said(field: Field, value: object) -> str:
    """One value as its reader reads it."""
    if isinstance(value, Mapping):
        return "; ".join(f"{name}: {one}" for name, one in value.items())
    if field.type == "choice":
        return dict(field.choices).get(str(value), Words(str(value), str(value))).said(current())
    if field.type == "date":
        return say_value(datetime.fromisoformat(str(value)).date(), current())
    if field.name == "role" and value in ROLES:
        return ROLES[str(value)].said(current())
    if field.name == "actor":
        return who(str(value))
    return say_value(value, current()) if isinstance(value, bool | int) else str(value)


def who(actor: str) -> str:
    """The user behind an opaque id, by name."""
    user = user_of(actor)
    return str(user) if user is not None else actor
