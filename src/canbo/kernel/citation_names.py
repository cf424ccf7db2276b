"""What instruments and their named parts are called. The law registers them; this floor knows none."""

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from canbo.kernel.citation_parts import CitationError


@dataclass(frozen=True)
class InstrumentNames:
    """Long names of an instrument and of its named parts (`rate`, `reform.file`), Vietnamese and English."""

    vi: str
    en: str
    aliases: tuple[str, ...] = ()
    parts: Mapping[str, tuple[str, str]] = field(default_factory=dict)


_REGISTERED: dict[str, InstrumentNames] = {}
_SPOKEN: list[tuple[str, str]] = []


def normalise(text: str) -> str:
    """NFC, lower case, single spaces; Ð and Ɖ, typed for Đ by some keyboards, become đ."""
    folded = unicodedata.normalize("NFC", text).casefold().translate({0xF0: "đ", 0x256: "đ"})
    return " ".join(folded.split())


def bare(text: str) -> str:
    """The normalised text without diacritics, length kept: for names only, which đ and d never tell apart."""
    return "".join("d" if c == "đ" else unicodedata.normalize("NFD", c)[0] for c in text)


def without_particles(text: str) -> str:
    """`nghị định số 5/2030`, `decree no. 5/2030`, `luật … năm 2030` lose the word before the number."""
    return re.sub(r"\b(?:số|no\.?|number|năm) ?(?=\d)", "", text)


def register_instrument(
    id: str,  # noqa: A002 -- the word of the citation format
    vi: str,
    en: str,
    *,
    aliases: Sequence[str] = (),
    parts: Mapping[str, tuple[str, str]] | None = None,
) -> None:
    """Give an instrument its names: `aliases` are read but never printed, `parts` names `rate` and the like (vi, en).

    Registering the same names again changes nothing; other names for the same id raise CitationError.
    """
    names = InstrumentNames(vi, en, tuple(aliases), dict(parts or {}))
    if _REGISTERED.setdefault(id, names) != names:
        raise CitationError(f"Instrument {id} already has another name: {_REGISTERED[id].en}.")
    _SPOKEN.clear()


def registered_id(folded: str) -> str | None:
    """The id whose lower-case form this is, when the law has given it a name."""
    return next((id_ for id_ in _REGISTERED if id_.casefold() == folded), None)


def names_of(id: str) -> InstrumentNames:  # noqa: A002
    """The registered names, or a generic pair."""
    return _REGISTERED.get(id) or InstrumentNames(f"văn bản {id}", f"instrument {id}")


def spoken_names() -> list[tuple[str, str]]:
    """(bare name, id) of every registered instrument, longest name first."""
    if not _SPOKEN:
        pairs = {
            (bare(without_particles(normalise(name))), id_)
            for id_, names in _REGISTERED.items()
            for name in (names.vi, names.en, *names.aliases)
        }
        _SPOKEN.extend(sorted(pairs, key=lambda pair: (-len(pair[0]), pair)))
    return _SPOKEN
