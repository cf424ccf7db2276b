"""Fields and needs that several tables share, each written once."""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words
from canbo.law.facts import BOOK

from .needs import prior_opinion, settled
from .table import OPINION_GIVER, Act, Field, FieldType

NUMBER = Field("number", "text", Words("số quyết định", "number of the decision"), required=False, numbered=True)
DOCUMENT = Field("document", "text", Words("số văn bản", "number of the document"), required=False, numbered=True)
DECIDED = Field("decided_on", "date", Words("ngày quyết định", "day decided"), past=True)
EFFECTIVE = Field("effective_on", "date", Words("ngày có hiệu lực", "day it takes effect"))
FOR = Field("votes_for", "int", Words("số phiếu tán thành", "votes for"), required=False)
AGAINST = Field("votes_against", "int", Words("số phiếu không tán thành", "votes against"), required=False)
REASON = Field("reason", "text", Words("lý do", "reason"), personal=True)
REASONS = Field("reasons", "text", Words("lý do bằng văn bản", "reasons in writing"), personal=True)
MINUTES = Field("minutes", "text", Words("nội dung biên bản", "minutes"), personal=True)
REPORT = Field("report", "text", Words("nội dung báo cáo", "report"), personal=True)
AGREES = Field("agrees", "bool", Words("đồng ý", "agrees"))
OPINION = Field("opinion", "text", Words("nội dung ý kiến", "opinion"), required=False, personal=True)
AGAIN = Field("why_again", "text", Words("lý do làm lại", "why it is done again"), required=False, personal=True)
POST = Field(
    "post", "choice", Words("chức vụ", "post"), required=False, choices=BOOK.get("position").choices, fact="position"
)
OPINIONS = ("181/2026:5.1", "181/2026:6.1.c", "181/2026:6.2.b")
PARTY_OPINION = Field("agrees", "bool", Words("cấp ủy đồng ý", "the Party committee agrees"))
PARTY_DOCUMENT = Field("document", "text", Words("số văn bản của cấp ủy", "number of the committee's document"))
SOMEBODY_DECIDES = settled("who-decides", Words("ai quyết định", "who decides"), "181/2026:6", "181/2026:7")

HEARD = prior_opinion("opinion_given", *OPINIONS)


def give_opinion(*from_: str) -> Act:
    """The prior opinion of Articles 5 to 7; given again it says why."""
    again = replace(AGAIN, words=Words("lý do cho ý kiến lại", "why another opinion is given"))
    return Act(
        "give-opinion", "opinion_given", Words("Cho ý kiến trước", "Give the prior opinion"), (OPINION_GIVER,), from_, "",
        OPINIONS, (AGREES, OPINION, DOCUMENT, again), again=again.name,
    )  # fmt: skip


def day(name: str, vi: str, en: str, *, past: bool = True, required: bool = True) -> Field:
    """A day that is recorded; one that is `past` cannot lie ahead."""
    return Field(name, "date", Words(vi, en), past=past, required=required)


def cited(name: str, vi: str, en: str, article: str, points: str) -> Field:
    """The ground, one of the points of a clause, such as `181/2026:35.1` and `abcdđeghikl`."""
    clause = article.rpartition(":")[2].split(".")
    choices = tuple(
        (
            f"{article}.{point}",
            Words(f"điểm {point} khoản {clause[1]} Điều {clause[0]}", f"Article {clause[0]}({clause[1]})({point})"),
        )
        for point in points
    )
    return Field(name, "choice", Words(vi, en), choices=choices, ground=True)


_TYPES: dict[str, FieldType] = {"bool": "bool", "date": "date", "int": "int", "choice": "choice"}


def stated(fact: str, name: str = "", *, required: bool = False) -> Field:
    """A field that states a fact of the law in the law's own words; left empty the fact stays unknown."""
    spec = BOOK.get(fact)
    words = Words(spec.said("vi"), spec.said("en"))
    return Field(
        name or fact, _TYPES[spec.type], words, required=required, fact=fact, choices=tuple(spec.choices or ())
    )


def post_among(*positions: str, name: str = "post", vi: str = "chức vụ", en: str = "post") -> Field:
    """The post that a case is about, one of these and never left out."""
    choices = tuple((key, words) for key, words in BOOK.get("position").choices if key in positions)
    return Field(name, "choice", Words(vi, en), choices=choices, fact="position")
