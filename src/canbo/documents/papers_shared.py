"""Values and paragraphs that several papers use."""

from __future__ import annotations

from canbo.kernel.fact import Words
from canbo.kernel.lawbook import LawError
from canbo.law.book import lawbook

from .frame import person
from .paper import Given, Part, Shown, Sign, Value
from .values import cited
from .wording import first_lower


def value(name: str, type_: str, vi: str, en: str, *, required: bool = True, choices: tuple = ()) -> Value:
    """One declaration on one line."""
    return Value(name, type_, Words(vi, en), required, choices)  # type: ignore[arg-type]


def may(name: str, type_: str, vi: str, en: str, *, choices: tuple = ()) -> Value:
    """A value the paper can do without."""
    return value(name, type_, vi, en, required=False, choices=choices)


def say(vi: str, en: str, style: str = "body", **more: str) -> Part:
    """A paragraph in both languages; `when` and `each` by keyword."""
    return Part(Words(vi, en), style, **more)  # type: ignore[arg-type]


def led(lead_vi: str, lead_en: str, vi: str, en: str, style: str = "body", **more: str) -> Part:
    """A paragraph that begins with bold words."""
    return Part(Words(vi, en), style, Words(lead_vi, lead_en), **more)  # type: ignore[arg-type]


def each(name: str, style: str = "body", **more: str) -> Part:
    """The lines of a list as they are, one paragraph each."""
    return say("{{ line }}", "{{ line }}", style, each=name, **more)


def article(number: int, vi: str, en: str) -> Part:
    """One article of a decision."""
    return led(f"Điều {number}. ", f"Article {number}. ", vi, en, "article")


BASES = each("bases", "basis")
DECIDES = say("QUYẾT ĐỊNH:", "DECIDES:", "decides")
BY_SIGNER = (Sign("signer_name", lines="signer_lines"),)
POWERS = may("powers", "lines", "văn bản quy định thẩm quyền", "documents that give the issuer its powers")
ISSUER = value("issuer", "text", "thẩm quyền ban hành, như Hội đồng thành viên Tổng công ty A", "who decides, in full")
VOTES = (
    may("votes_for", "count", "số phiếu tán thành", "votes for"),
    may("votes_against", "count", "số phiếu không tán thành", "votes against"),
)
FILED_ON = value("filed_on", "day", "ngày nộp đơn", "day the letter was filed")
GROUND = value("ground", "citation", "căn cứ", "ground")
REASON = value("reason", "paragraphs", "lý do", "reason")
DECISION = (
    value("effective_on", "day", "ngày có hiệu lực", "day it takes effect"),
    ISSUER,
    POWERS,
    may("proposer", "text", "bên đề nghị", "who proposes"),
    *VOTES,
)
OPINION = (
    may("opinion_giver", "text", "bên cho ý kiến trước", "who gave the prior opinion"),
    may("opinion_document", "text", "số văn bản cho ý kiến", "number of the opinion"),
)
DUTY_UNITS = may("duty_units", "text", "đơn vị thi hành", "units that carry it out")
VOTE_LINE = say("Kết quả biểu quyết: {{ votes }}.", "The vote: {{ votes }}.", when="votes")


def duty_units(given: Given) -> dict[str, Shown]:
    """Who carries a decision out beside the person; all units concerned, unless they are named."""
    return {"duty_units": given["duty_units"] or given.say("Các đơn vị liên quan", "The units concerned")}


def to_person(given: Given) -> dict[str, Shown]:
    """An answer goes to the person concerned, unless others are named."""
    return {"addressees": given["addressees"] or (str(person(given)["Person_in_full"]),)}


def grounded(given: Given) -> dict[str, Shown]:
    """The ground with what it says: “điểm c khoản 1 Điều 34 … (có lý do chính đáng khác của cá nhân)”."""
    ground = given["ground"]
    if ground is None:
        return {"ground_in_full": ""}
    place = cited(ground, given.lang)
    try:
        words = lawbook().find(str(ground))[1].words.said(given.lang)
    except LawError:
        return {"ground_in_full": place}
    return {"ground_in_full": f"{place} ({first_lower(words.rstrip('.'))})"}
