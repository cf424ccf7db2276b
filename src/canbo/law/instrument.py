"""What an instrument is: numbers, dates, relations, and how sure each of them is."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, TypedDict

from canbo.kernel.errors import CanboError

Kind = Literal[
    "law",
    "decree",
    "resolution",
    "decision",
    "circular",
    "dispatch",
    "party_regulation",
    "party_other",
    "study",
    "page",
]
RelationKind = Literal["repeals", "replaces", "amends", "details", "based_on", "transposes"]
Basis = Literal["text", "secondary", "inference"]

KINDS: dict[Kind, tuple[str, str]] = {
    "law": ("luật, bộ luật", "law or code"),
    "decree": ("nghị định của Chính phủ", "Government decree"),
    "resolution": ("nghị quyết", "resolution"),
    "decision": ("quyết định", "decision"),
    "circular": ("thông tư", "circular"),
    "dispatch": ("công văn, thông báo", "dispatch or notice"),
    "party_regulation": ("quy định của Đảng", "Party regulation"),
    "party_other": ("văn bản khác của Đảng", "other Party document"),
    "study": ("bài nghiên cứu, không phải văn bản pháp luật", "study, not law"),
    "page": ("trang thông tin, không phải văn bản pháp luật", "information page, not law"),
}
RELATIONS: dict[RelationKind, tuple[str, str, str, str]] = {
    "repeals": ("bãi bỏ", "bị bãi bỏ bởi", "repeals", "repealed by"),
    "replaces": ("thay thế", "được thay thế bởi", "replaces", "replaced by"),
    "amends": ("sửa đổi, bổ sung", "được sửa đổi, bổ sung bởi", "amends", "amended by"),
    "details": ("quy định chi tiết", "được quy định chi tiết tại", "details", "detailed by"),
    "based_on": ("căn cứ", "là căn cứ của", "is based on", "is the basis of"),
    "transposes": ("cụ thể hóa", "được cụ thể hóa tại", "transposes", "transposed by"),
}
BASES: dict[Basis, tuple[str, str]] = {
    "text": ("theo nguyên văn", "from the text itself"),
    "secondary": ("theo nguồn thứ cấp", "from a secondary source"),
    "inference": ("suy luận, cần kiểm tra", "inference: verify"),
}


class InstrumentError(CanboError):
    """An instrument or a matter that is not known, or a date that nobody has recorded."""


@dataclass(frozen=True)
class Relation:
    """`kind` to instrument `other`; `citation` is the clause that says so, where one was read."""

    kind: RelationKind
    other: str
    citation: str | None = None
    basis: Basis = "text"

    @property
    def changes_effect(self) -> bool:
        """Whether the other instrument holds differently because of this one."""
        return self.kind in ("repeals", "replaces", "amends")


@dataclass(frozen=True)
class Instrument:
    """One instrument: names and titles in both languages, in force from `start` to `end`, both days included.

    A date that nobody has recorded is None. `verify` names the fields known only in general and not yet
    checked against a source; `sources` are addresses. `encoded`: canbo holds rules, or declared reasons, for it.
    """

    id: str
    kind: Kind
    symbol: str
    vi: str
    en: str
    title_vi: str
    title_en: str
    issuer: str
    issued: date | None = None
    start: date | None = None
    end: date | None = None
    encoded: bool = False
    relations: tuple[Relation, ...] = ()
    verify: frozenset[str] = frozenset()
    sources: tuple[str, ...] = ()
    note_vi: str = ""
    note_en: str = ""
    aliases: tuple[str, ...] = ()
    parts: Mapping[str, tuple[str, str]] = field(default_factory=dict)


class Details(TypedDict, total=False):
    """What the lists of instruments may add by keyword; the words are those of Instrument."""

    encoded: bool
    relations: tuple[Relation, ...]
    verify: frozenset[str]
    sources: tuple[str, ...]
    note_vi: str
    note_en: str
    parts: Mapping[str, tuple[str, str]]


def day(text: str) -> date | None:
    """An ISO date, or None for an empty text."""
    return date.fromisoformat(text) if text else None
