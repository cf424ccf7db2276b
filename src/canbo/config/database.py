"""Where the register is kept: SQLite in the data folder, or PostgreSQL named by an address."""

from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from canbo.kernel.errors import CanboError

FORM = "postgres://user:password@host:port/database"

SQLITE_ON_CONNECT = (
    "PRAGMA journal_mode=WAL;"
    "PRAGMA foreign_keys=ON;"
    # Without it INSERT OR REPLACE would slip past triggers that refuse DELETE.
    "PRAGMA recursive_triggers=ON;"
)


def database(url: str, data: Path) -> dict[str, Any]:
    """Django's settings for one database; an empty address means SQLite in `data`."""
    return _postgresql(url) if url else _sqlite(data / "canbo.sqlite3")


def _sqlite(file: Path) -> dict[str, Any]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": file,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": SQLITE_ON_CONNECT,
        },
    }


def _postgresql(url: str) -> dict[str, Any]:
    parts = urlsplit(url)
    name = unquote(parts.path.lstrip("/"))
    if parts.scheme not in ("postgres", "postgresql") or not name:
        raise CanboError(
            f"CANBO_DATABASE_URL is not a PostgreSQL address; write it as {FORM}.",
            f"CANBO_DATABASE_URL không phải địa chỉ PostgreSQL; hãy viết như {FORM}.",
        )
    try:
        port = parts.port
    except ValueError as error:
        raise CanboError(
            f"CANBO_DATABASE_URL has a port that is not a number from 1 to 65535; write it as {FORM}.",
            f"Cổng trong CANBO_DATABASE_URL không phải là số từ 1 đến 65535; hãy viết như {FORM}.",
        ) from error
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": name,
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(port or ""),
        "CONN_MAX_AGE": 60,
        "CONN_HEALTH_CHECKS": True,
        "OPTIONS": dict(parse_qsl(parts.query)),
    }
