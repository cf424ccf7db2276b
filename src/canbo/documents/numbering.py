"""The number that an act of a case gives its paper, from the register of the body that issues it."""

from __future__ import annotations

from canbo.cases.numbering import Wanted
from canbo.registry.models import Body

DECISION = "QĐ"
COUNCIL, CHAIRMAN = "HĐTV", "CTCT"


def number_for(wanted: Wanted) -> str:
    """The number as it is written, “05/QĐ-HĐTV”: the next of the register, or the one typed. DocumentError.

    A body is abbreviated by its code in the register of bodies.
    """
    from .numbers import keep, number_and_symbol, register_of, take

    kind, code = _paper(wanted.event)
    abbreviation = _collective(wanted.issuer) if wanted.collective else wanted.issuer.code.upper()
    symbol = number_and_symbol(0, code, abbreviation).partition("/")[2]
    here = wanted.issuer, register_of(code), wanted.on.year
    if wanted.typed:
        return str(keep(*here, wanted.typed, symbol=symbol, case=wanted.case, kind=kind, by=wanted.by))
    return str(take(*here, symbol=symbol, case=wanted.case, kind=kind, by=wanted.by))


def _paper(event: str) -> tuple[str, str]:
    """The kind of the paper an event records, and the code of its type."""
    from .case import RECORDED
    from .papers import get_paper

    for kind, events in RECORDED.items():
        if event in events:
            symbol = get_paper(kind).symbol
            return kind, DECISION if symbol is None else symbol
    return "", DECISION


def _collective(body: Body) -> str:
    """The members' council, or the chairman where there is none."""
    held = set(body.posts.values_list("position", flat=True))
    return CHAIRMAN if "company_chair" in held and not held & {"council_chair", "council_member"} else COUNCIL
