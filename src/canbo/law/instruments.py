"""Every instrument the sources name: when it holds, and what governs a matter on a day.

Importing this module gives citations their names. Nothing here reads a clock: the day is an argument.
"""

from datetime import date
from typing import Literal

from canbo.kernel.citation import register_instrument
from canbo.law.instrument import BASES, KINDS, RELATIONS, Instrument, InstrumentError, Relation
from canbo.law.instruments_decrees import DECREES
from canbo.law.instruments_laws import LAWS
from canbo.law.instruments_party import NOT_LAW, PARTY

__all__ = [
    "ALL", "BASES", "ISSUERS", "KINDS", "MATTERS", "RELATIONS", "Instrument", "InstrumentError", "Relation",
    "get_instrument", "governing", "in_force", "related", "status_on",
]  # fmt: skip

Status = Literal["not_yet", "in_force", "ended", "unknown", "not_law"]

ALL: tuple[Instrument, ...] = DECREES + LAWS + PARTY + NOT_LAW
_BY_ID = {instrument.id: instrument for instrument in ALL}

ISSUERS: dict[str, tuple[str, str]] = {
    "national_assembly": ("Quốc hội", "National Assembly"),
    "government": ("Chính phủ", "Government"),
    "prime_minister": ("Thủ tướng Chính phủ", "Prime Minister"),
    "government_office": ("Văn phòng Chính phủ", "Government Office"),
    "home_affairs": ("Bộ Nội vụ", "Ministry of Home Affairs"),
    "politburo": ("Bộ Chính trị", "Politburo"),
    "central_committee": ("Ban Chấp hành Trung ương", "Central Committee"),
    "author": ("tác giả bài viết", "author of the article"),
    "portal": ("cổng thông tin pháp luật", "law portal"),
}

# Matter -> the instruments that govern it one after another (69/2023 beside 159/2020, which it amends).
MATTERS: dict[str, tuple[str, ...]] = {
    "office": ("159/2020", "69/2023", "181/2026"),
    "leaving_civil_service": ("46/2010", "170/2025"),
    "party_leaving_office": ("260/2009", "41/2021", "377/2025"),
}

_KIND_WORDS = {
    "law": ("Luật", "Law"),
    "decree": ("Nghị định", "Decree", "NĐ"),
    "resolution": ("Nghị quyết", "Resolution", "NQ"),
    "decision": ("Quyết định", "Decision", "QĐ"),
    "circular": ("Thông tư", "Circular", "TT"),
    "party_regulation": ("Quy định", "Regulation"),
}


def get_instrument(id: str) -> Instrument:  # noqa: A002 -- the word of the citation format
    """The instrument with this id; InstrumentError when there is none."""
    if found := _BY_ID.get(id):
        return found
    raise InstrumentError(
        f"No instrument is known as “{id[:40]}”: see the list of instruments for the ids.",
        f"Không có văn bản “{id[:40]}”: hãy xem danh sách văn bản để biết số.",
    )


def status_on(id: str, on: date) -> Status:  # noqa: A002
    """Whether the instrument holds on a day; `unknown` where its dates are not recorded."""
    instrument = get_instrument(id)
    if instrument.kind in ("study", "page"):
        return "not_law"
    if instrument.end and on > instrument.end:
        return "ended"
    if instrument.start is None:
        return "not_yet" if instrument.issued and on < instrument.issued else "unknown"
    return "in_force" if on >= instrument.start else "not_yet"


def in_force(id: str, on: date) -> bool:  # noqa: A002
    """Whether the instrument holds on a day, first and last day included.

    Raises InstrumentError when its dates are not recorded, or when it is no law.
    """
    match status_on(id, on):
        case "unknown":
            raise InstrumentError(f"The first day of {get_instrument(id).en} is not recorded: look it up before use.")
        case "not_law":
            raise InstrumentError(f"{get_instrument(id).en} is not law and is never in force: cite an instrument.")
        case status:
            return status == "in_force"


def governing(matter: str, on: date) -> tuple[str, ...]:
    """The ids that govern a matter of MATTERS on a day, in the order they came; empty before the first.

    What was planned or under way before Decree 181/2026 stays with what governed then (181/2026:44.3):
    ask for the day it began.
    """
    if matter not in MATTERS:
        raise InstrumentError(f"No matter is known as “{matter[:40]}”: choose one of {', '.join(MATTERS)}.")
    return tuple(id_ for id_ in MATTERS[matter] if in_force(id_, on))


def related(id: str) -> tuple[tuple[str, Relation], ...]:  # noqa: A002
    """(instrument that states it, relation) for every relation from or to this instrument."""
    get_instrument(id)
    return tuple(
        (instrument.id, relation)
        for instrument in ALL
        for relation in instrument.relations
        if id in (instrument.id, relation.other)
    )


def _aliases(instrument: Instrument) -> tuple[str, ...]:
    numbered = tuple(f"{word} {instrument.id}" for word in _KIND_WORDS.get(instrument.kind, ()))
    unnamed = tuple(alias for alias in instrument.aliases if _owner_of(alias) is instrument)
    return (*unnamed, *numbered, *filter(None, (instrument.symbol,)))


def _owner_of(alias: str) -> Instrument | None:
    """A name without its year belongs to nobody when two instruments bear it (the two Laws on Cadres)."""
    owners = [instrument for instrument in ALL if alias in instrument.aliases]
    return owners[0] if len(owners) == 1 else None


for _instrument in ALL:
    register_instrument(
        _instrument.id, _instrument.vi, _instrument.en, aliases=_aliases(_instrument), parts=_instrument.parts
    )
