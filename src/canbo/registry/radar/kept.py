"""Radars kept in memory, each for as long as nothing has changed that it can rest on.

A radar follows from the rows of the register, from day and knowledge, from the user, and from the law as this process
has loaded it. So it is kept under the hash of all those rows, read again each time somebody asks: no writer has to
tell that something changed, and what a command, another process or a stranger's SQL changes shows at once. Reading and
hashing the rows takes a thirtieth of what screening them takes.
"""

import hashlib
from collections import OrderedDict
from collections.abc import Hashable, Iterator
from datetime import date
from threading import Lock
from typing import Any

from django.apps import apps
from django.db import connection

from .build import Radar, joined, radar_of_register

MOST = 24
"""How many are kept: by day, knowledge and user; the one not asked for longest goes first."""
ROWS = 2000
UNREAD = frozenset({"importedfile", "importedtext"})  # printed texts of the law, which no line rests on
UNREAD_COLUMNS = frozenset({"password", "last_login"})

_kept: OrderedDict[Hashable, Radar] = OrderedDict()
_lock = Lock()


def kept_radar(user: Any, on: date, *, known_on: date | None = None) -> Radar:
    """The same as `radar`, screened anew only where something has changed since.

    What others than the register tell is few, and asked each time.
    """
    return joined(_of_register(user, on, known_on), user, known_on)


def _of_register(user: Any, on: date, known_on: date | None) -> Radar:
    who = (user.pk, user.is_authenticated, user.is_active, getattr(user, "role", ""), getattr(user, "person_id", None))
    before = digest()
    key = (before, on, known_on, who)
    with _lock:
        if key in _kept:
            _kept.move_to_end(key)
            return _kept[key]
    found = radar_of_register(user, on, known_on=known_on)
    # Somebody may have written while it was screened: then it belongs to neither state of the register.
    if digest() == before:
        with _lock:
            _kept[key] = found
            while len(_kept) > MOST:
                _kept.popitem(last=False)
    return found


def digest() -> str:
    """The sha256 of every row that a radar can rest on, as the database holds it now."""
    found = hashlib.sha256()
    with connection.cursor() as cursor:
        for table, columns, key in _tables():
            names = ", ".join(connection.ops.quote_name(column) for column in columns)
            cursor.execute(
                f"SELECT {names} FROM {connection.ops.quote_name(table)} ORDER BY {connection.ops.quote_name(key)}"  # noqa: S608 - names of our own tables
            )
            found.update(f"{table} {names}\n".encode())
            while rows := cursor.fetchmany(ROWS):
                found.update(repr(rows).encode())
    return found.hexdigest()


def _tables() -> Iterator[tuple[str, list[str], str]]:
    """Every table of the register but those left out by name, so that a new one is never forgotten."""
    for model in apps.get_app_config("registry").get_models(include_auto_created=True):
        meta = model._meta  # noqa: SLF001 - how Django names its public description of a model
        if meta.model_name not in UNREAD:
            columns = [field.column for field in meta.concrete_fields if field.column not in UNREAD_COLUMNS]
            yield meta.db_table, columns, meta.pk.column
