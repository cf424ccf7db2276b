"""What an answer still lacks: whose word it takes, what would settle the matter, what an attestation would do."""

from dataclasses import dataclass

from canbo.kernel.answer import Answer
from canbo.kernel.fact import ESTABLISHERS, FactSpec, Words
from canbo.law.facts import BOOK
from canbo.registry.choices import RecordKind
from canbo.registry.facts import FactSheet
from canbo.registry.sources import attesting_tells, kind_of
from canbo.registry.visibility import HIDDEN_FROM_ONESELF
from canbo.web.pages.ask_fields import settling


@dataclass(frozen=True)
class Fact:
    """One missing fact; `settles` are the values that would decide the matter alone, with what they would decide."""

    spec: FactSpec
    by: Words
    settles: tuple[str, ...]
    is_next: bool


@dataclass(frozen=True)
class Lacking:
    """`facts` to be established (what settles most first), `readings` to be settled, `hidden` from the reader.

    `kinds`: kinds of record whose completeness, attested, would establish `attestable` of the facts at once.
    """

    facts: tuple[Fact, ...]
    readings: tuple[Fact, ...]
    hidden: int
    kinds: tuple[RecordKind, ...]
    attestable: int


def lacking(answer: Answer, sheet: FactSheet, *, own: bool) -> Lacking | None:
    """What the answer lacks; None when it lacks nothing. `own`: in one's own file hidden facts are only counted."""
    if not answer.missing:
        return None
    kinds = {name: kind_of(name) for name in answer.missing}
    hidden = {name for name, kind in kinds.items() if own and kind in HIDDEN_FROM_ONESELF}
    found = [_fact(answer, name) for name in answer.missing if name not in hidden]
    found.sort(key=lambda fact: not fact.is_next)
    told = {name: kind for name, kind in kinds.items() if name not in hidden and attesting_tells(name)}
    stale = {name: kind for name, kind in told.items() if _stale(sheet, kind)}
    return Lacking(
        tuple(fact for fact in found if not fact.spec.is_reading),
        tuple(fact for fact in found if fact.spec.is_reading),
        len(hidden),
        tuple(RecordKind(kind) for kind in dict.fromkeys(stale.values()) if kind),
        len(stale),
    )


def _stale(sheet: FactSheet, kind: str | None) -> bool:
    """Tell whether nobody has attested up to the day that all records of a kind are there."""
    word = sheet.attested.get(kind or "")
    return kind in RecordKind.values and (word is None or word.complete_up_to < sheet.on)


def _fact(answer: Answer, name: str) -> Fact:
    spec = BOOK.get(name)
    by = ESTABLISHERS.get(spec.established_by, Words(spec.established_by, spec.established_by))
    settles = () if spec.type == "date" else tuple(settling(answer, spec))
    return Fact(spec, by, settles, name == answer.ask_next)
