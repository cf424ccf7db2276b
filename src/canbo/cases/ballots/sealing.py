"""Codes of slips and marks on ballots, from `secrets`, `hashlib` and `hmac` alone. Pure but for the randomness."""

import hashlib
import hmac
import secrets
from collections.abc import Iterable

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Thirty-two signs without I, L, O and U, which are read wrongly."""
LENGTH, GROUP = 20, 5  # 100 bits
_READ_AS = str.maketrans({"O": "0", "I": "1", "L": "1"})
_BETWEEN = str.maketrans("", "", " -–\t\r\n")
EMPTY = "\x00"
"""What the mark on a cell without a ballot is made over; no choice is written so."""


def new_code() -> str:
    """The code of one slip; it is printed and never kept."""
    return "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))


def grouped(code: str) -> str:
    """`ABCDE-FGHJK-…`, as it is printed."""
    return "-".join(code[start : start + GROUP] for start in range(0, LENGTH, GROUP))


def read_code(typed: str) -> str | None:
    """A code as somebody typed it, in any case, with or without hyphens; None for what cannot be one."""
    code = typed[:100].upper().translate(_BETWEEN).translate(_READ_AS)
    return code if len(code) == LENGTH and set(code) <= set(ALPHABET) else None


def digest(code: str) -> str:
    """What is kept of a slip. A code has 100 random bits, so that nobody finds it from here."""
    return hashlib.sha256(b"canbo-slip-1\n" + code.encode()).hexdigest()


def key_of(secret: str, meeting: str) -> bytes:
    """The key that marks the ballots of one meeting, from the secret of the installation."""
    return hmac.new(secret.encode(), b"canbo-ballots-1\n" + meeting.encode(), hashlib.sha256).digest()


def mark(key: bytes, cell: str, choice: str | None) -> str:
    """The mark on one cell of a ballot box: made by the pages, and by nobody who has the database alone."""
    said = EMPTY if choice is None else choice
    return hmac.new(key, f"{cell}\n{said}".encode(), hashlib.sha256).hexdigest()


def same(one: str, other: str) -> bool:
    """Compare two marks in constant time."""
    return hmac.compare_digest(one, other)


def root(lines: Iterable[str]) -> str:
    """One hash over a set of lines, whatever their order."""
    return hashlib.sha256("\n".join(sorted(lines)).encode()).hexdigest()


def new_cell() -> str:
    """The name of one cell of a ballot box: 128 random bits."""
    return secrets.token_hex(16)


def new_meeting() -> str:
    """The name of a meeting, as it stands in addresses: 50 random bits."""
    return "".join(secrets.choice(ALPHABET) for _ in range(10)).lower()


def drawn(cells: list[str]) -> str:
    """One of the empty cells, at random."""
    return secrets.choice(cells)
