"""One event of the chain, and one seal. Pure."""

import datetime as dt
import re
from dataclasses import dataclass

from canbo.cases.canonical import ChainError, dumped, moment_text, sha256

GENESIS = "0" * 64
HANOI = dt.timezone(dt.timedelta(hours=7))
MARK = re.compile(r"([0-9]{4}-[0-9]{2}-[0-9]{2}):([0-9]{1,18}):([0-9a-f]{64})")


def day_of(at: dt.datetime) -> dt.date:
    """The day in Vietnam on which something was recorded."""
    return at.astimezone(HANOI).date()


@dataclass(frozen=True)
class Link:
    """Every column of one event; `body` is canonical JSON as text."""

    seq: int
    case: str
    type: str
    at: dt.datetime
    actor: str
    body: str
    case_prev: str
    global_prev: str
    hash: str = ""

    def digest(self) -> str:
        """What `hash` has to be; empty, and so never equal, when `at` is no moment any more."""
        if not isinstance(self.at, dt.datetime):
            return ""
        columns = {
            "actor": self.actor,
            "at": moment_text(self.at),
            "body": self.body,
            "case": self.case,
            "case_prev": self.case_prev,
            "global_prev": self.global_prev,
            "seq": self.seq,
            "type": self.type,
        }
        return sha256(dumped(columns))


@dataclass(frozen=True)
class Mark:
    """A seal: at the end of `day` the record ended with event `last_seq`, whose hash was `hash`."""

    day: dt.date
    last_seq: int
    hash: str

    def __str__(self) -> str:
        return f"{self.day}:{self.last_seq}:{self.hash}"

    @classmethod
    def parse(cls, text: str) -> "Mark":
        """Read a seal as it is printed, `2026-11-21:152:` and 64 hexadecimal digits. Raises ChainError."""
        found = MARK.fullmatch(text.strip().lower())
        try:
            day, seq, digest = found.groups() if found else ("", "", "")
            return cls(dt.date.fromisoformat(day), int(seq), digest)
        except ValueError as error:
            raise ChainError(
                f"“{text:.100}” is no seal; a seal is written as DAY:NUMBER:HASH, the hash in 64 hexadecimal digits.",
                f"“{text:.100}” không phải là dấu niêm; dấu niêm viết là NGÀY:SỐ:MÃ, mã gồm 64 chữ số thập lục phân.",
            ) from error
