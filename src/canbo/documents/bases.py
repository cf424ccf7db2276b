"""The legal bases of a paper: instruments in full, and the “Căn cứ …;” lines of a decision."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence

from canbo.kernel.citation import Citation
from canbo.law.instruments import ISSUERS, get_instrument

from .frame import person
from .paper import Given, Shown
from .values import cited
from .wording import day, first_lower

_NUMBERED = {"decree": "Nghị định số", "law": "Luật số", "party_regulation": "Quy định số"}


def instrument_in_full(id_: str, lang: str) -> str:
    """“Nghị định số 181/2026/NĐ-CP ngày 21 tháng 5 năm 2026 của Chính phủ về quản lý …”."""
    found = get_instrument(id_)
    issuer = ISSUERS.get(found.issuer)
    if lang == "en":
        issued = f" of {day(found.issued, lang)}" if found.issued else ""
        return f"{found.en}{f' of the {issuer[1]}' if issuer else ''}{issued} on {first_lower(found.title_en)}"
    kind = _NUMBERED.get(found.kind)
    name = f"{kind} {found.symbol}" if kind else found.vi
    issued = f" {day(found.issued)}" if found.issued else ""
    return f"{name}{issued}{f' của {issuer[0]}' if issuer else ''} về {first_lower(found.title_vi)}"


def citing(**canonical: str) -> Callable[[Given], Mapping[str, Shown]]:
    """Fixed citations under the names a paper's words use."""

    def compose(given: Given) -> Mapping[str, Shown]:
        return {name: cited(Citation.parse(text), given.lang) for name, text in canonical.items()}

    return compose


def pursuant(given: Given, grounds: Iterable[str], proposer: str = "") -> tuple[str, ...]:
    """“Căn cứ …;” lines, the last “Theo đề nghị của ….”."""
    lines = [f"{given.say('Căn cứ', 'Pursuant to')} {ground}" for ground in grounds]
    if proposer:
        lines.append(f"{given.say('Theo đề nghị của', 'At the proposal of')} {proposer}")
    return (*(f"{line};" for line in lines[:-1]), *(f"{line}." for line in lines[-1:]))


def votes(given: Given) -> str:
    """“5 phiếu tán thành, 1 phiếu không tán thành”; empty where nobody voted."""
    said = []
    for name, vi, en in (
        ("votes_for", "phiếu tán thành", "for"),
        ("votes_against", "phiếu không tán thành", "against"),
    ):
        if given[name] is not None:
            said.append(f"{given[name]:02} {vi}" if given.lang == "vi" else f"{given[name]} {en}")
    return ", ".join(said)


def voted(given: Given) -> Mapping[str, Shown]:
    """The vote, for papers that tell it."""
    return {"votes": votes(given)}


def decided_on_what(instruments: Callable[[Given], Sequence[str]]) -> Callable[[Given], Mapping[str, Shown]]:
    """The bases of a decision: the issuer's powers, the law, the application, the opinion, the vote, the proposal."""

    def compose(given: Given) -> Mapping[str, Shown]:
        grounds = [line.rstrip(" ;.") for line in given["powers"] or ()]
        grounds += [instrument_in_full(id_, given.lang) for id_ in instruments(given)]
        if given["filed_on"]:
            grounds.append(
                given.say(f"đơn {day(given['filed_on'])} của", f"the letter of {day(given['filed_on'], 'en')} from")
                + f" {person(given)['person']}"
            )
        if given["opinion_giver"]:
            document = given["opinion_document"]
            grounds.append(
                given.say(f"ý kiến của {given['opinion_giver']}", f"the opinion of {given['opinion_giver']}")
                + (given.say(f" tại văn bản số {document}", f", document {document}") if document else "")
            )
        vote = votes(given)
        if vote:
            grounds.append(given.say(f"kết quả biểu quyết: {vote}", f"the vote: {vote}"))
        return {"bases": pursuant(given, grounds, given["proposer"] or ""), "votes": vote}

    return compose
