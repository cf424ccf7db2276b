"""Who acted, as the record names them: opaque ids that say nothing about anybody."""

import re
from typing import Any

from canbo.cases.canonical import ChainError
from canbo.registry.models import User

SYSTEM = "system"
FORM = re.compile(r"[a-z][a-z0-9]*(-[a-z0-9]+)*")
LONGEST = 60


def actor_of(user: Any) -> str:
    """The id under which the record names a user."""
    return f"u-{user.pk}"


def user_of(actor: str) -> User | None:
    """The user behind an id; None for the system and for whoever is no user here."""
    kind, _, key = actor.partition("-")
    return User.objects.filter(pk=int(key)).first() if kind == "u" and key.isdigit() else None


def checked_actor(actor: str) -> str:
    """The id itself, if it is one and no name or address. Raises ChainError."""
    if not FORM.fullmatch(actor) or len(actor) > LONGEST:
        raise ChainError(
            f"“{actor:.60}” is no opaque id of an actor; write it like u-12.",
            f"“{actor:.60}” không phải là mã người ghi; mã viết như u-12.",
        )
    return actor
