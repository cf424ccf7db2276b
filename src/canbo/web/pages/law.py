"""The law: instruments with their dates and relations, articles in our words, clause by clause."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.utils.safestring import SafeString, mark_safe

from canbo.kernel.fact import Words
from canbo.kernel.question import Question
from canbo.law.about import ABOUT, Asked
from canbo.law.book import questions
from canbo.law.graph import around
from canbo.law.graph_svg import svg
from canbo.law.instrument import BASES, KINDS, RELATIONS, Instrument, InstrumentError, Relation
from canbo.law.instruments import ALL, ISSUERS, Status, get_instrument, related, status_on
from canbo.law.library import coverage
from canbo.registry.permissions import IMPORT_TEXT
from canbo.web.context import today
from canbo.web.language import current, say
from canbo.web.pages.contested import settings
from canbo.web.pages.law_rows import KINDS as PROVISION_KINDS
from canbo.web.pages.law_rows import article_page, encoded, parts_of, title_of
from canbo.web.pages.law_texts import LANGUAGES, add, files_of, original, printed_for, show
from canbo.web.rendering import render_page

STATUSES: dict[Status, Words] = {
    "in_force": Words("Đang có hiệu lực", "In force"),
    "ended": Words("Hết hiệu lực", "No longer in force"),
    "not_yet": Words("Chưa có hiệu lực", "Not yet in force"),
    "unknown": Words("Chưa rõ ngày", "Dates not recorded"),
    "not_law": Words("Không phải luật", "Not law"),
}
FIELDS = {
    "issued": Words("ngày ban hành", "day of issue"),
    "start": Words("ngày có hiệu lực", "first day in force"),
    "end": Words("ngày hết hiệu lực", "last day in force"),
    "symbol": Words("số, ký hiệu", "number"),
}


@dataclass(frozen=True)
class Covered:
    """How much of an instrument is encoded: units listed, units covered, by kind, and those still missing."""

    units: int
    covered: int
    by_kind: tuple[tuple[Words, int], ...]
    uncovered: tuple[str, ...]


@dataclass(frozen=True)
class InstrumentRow:
    instrument: Instrument
    status: Status
    covered: Covered | None
    changes: tuple["RelationRow", ...]

    @property
    def status_words(self) -> Words:
        return STATUSES[self.status]


@dataclass(frozen=True)
class RelationRow:
    """A relation told from one side: this instrument `verb` the other."""

    verb: Words
    other: Instrument
    relation: Relation
    basis: Words


@dataclass(frozen=True)
class ArticleRow:
    """An article as its instrument lists it: how many units it has, and how many of them are encoded."""

    citation: str
    words: Words | None
    units: int
    encoded: int


def show_instruments(request: HttpRequest) -> HttpResponse:
    """Every instrument, the encoded ones first."""
    on = today()
    rows = [_instrument_row(instrument, on) for instrument in ALL]
    context = {
        "encoded": [row for row in rows if row.instrument.encoded and row.status != "not_law"],
        "listed": [
            (Words(*KINDS[kind]), [row for row in rows if row.instrument.kind == kind and not row.instrument.encoded])
            for kind in KINDS
            if any(row.instrument.kind == kind and not row.instrument.encoded for row in rows)
        ],
        "sources": [row for row in rows if row.instrument.encoded and row.status == "not_law"],
    }
    return render_page(request, "canbo/law/instruments.html", context)


def show_instrument(request: HttpRequest, instrument: str) -> HttpResponse:
    found = _found(instrument)
    articles = [_article_row(instrument, part, citations) for part, citations in parts_of(instrument).items()]
    context = {
        "one": found,
        "row": _instrument_row(found, today()),
        "kind": Words(*KINDS[found.kind]),
        "issuer": Words(*ISSUERS[found.issuer]),
        "unverified": [FIELDS.get(name, Words(name, name)) for name in sorted(found.verify)],
        "note": Words(found.note_vi, found.note_en) if found.note_vi else None,
        "relations": list(_relations(found)),
        "articles": articles,
        "about": ABOUT.get(instrument),
        "frequent": _frequent(instrument),
        "asked": _asked_of(instrument),
        "drawing": _drawing(instrument),
        "files": [(LANGUAGES[language], file) for language, file in files_of(request, instrument).items()],
        "may_import": request.user.has_perm(IMPORT_TEXT),
    }
    return render_page(request, "canbo/law/instrument.html", context)


def show_article(request: HttpRequest, instrument: str, article: str) -> HttpResponse:
    found = _found(instrument)
    page = article_page(instrument, article)
    if page is None:
        raise Http404
    parts = list(parts_of(instrument))
    at = parts.index(article)
    context = {
        "one": found,
        "row": _instrument_row(found, today()),
        "article": page,
        "before": f"{instrument}:{parts[at - 1]}" if at else None,
        "after": f"{instrument}:{parts[at + 1]}" if at + 1 < len(parts) else None,
        "settings": settings(),
        "printed": printed_for(line.citation for line in page.rows),
    }
    return render_page(request, "canbo/law/article.html", context)


def _drawing(instrument: str) -> SafeString | None:
    """The graph around an instrument in the reader's language; its text is our own, escaped there."""
    lang = current()
    drawing = around(instrument, lang)
    title = say("Văn bản liên quan", "Related instruments")
    return None if drawing is None else mark_safe(svg(drawing, title, alone=False))  # noqa: S308


def _found(instrument: str) -> Instrument:
    try:
        return get_instrument(instrument)
    except InstrumentError as error:
        raise Http404 from error


def _instrument_row(instrument: Instrument, on: date) -> InstrumentRow:
    changes = tuple(row for row in _relations(instrument) if row.relation.changes_effect)
    return InstrumentRow(instrument, status_on(instrument.id, on), _covered(instrument.id), changes)


@cache
def _coverage() -> dict[str, Any]:
    instruments: dict[str, Any] = coverage()["instruments"]
    return instruments


def _covered(instrument: str) -> Covered | None:
    """None for an instrument whose units nobody has listed."""
    found = _coverage().get(instrument)
    if found is None:
        return None
    kinds = tuple((PROVISION_KINDS[kind], count) for kind, count in found["by_kind"].items())
    return Covered(found["units"], found["covered"], kinds, tuple(found["uncovered"]))


def _relations(instrument: Instrument) -> Iterator[RelationRow]:
    for stated_by, relation in related(instrument.id):
        vi, vi_back, en, en_back = RELATIONS[relation.kind]
        own = stated_by == instrument.id
        other = get_instrument(relation.other if own else stated_by)
        verb = Words(vi, en) if own else Words(vi_back, en_back)
        yield RelationRow(verb, other, relation, Words(*BASES[relation.basis]))


def _article_row(instrument: str, part: str, citations: list[str]) -> ArticleRow:
    known = encoded(instrument)
    count = sum(citation in known for citation in citations)
    return ArticleRow(f"{instrument}:{part}", title_of(instrument, part), len(citations), count)


def _frequent(instrument: str) -> list[tuple[Question, Asked]]:
    about = ABOUT.get(instrument)
    return [] if about is None else [(questions().get(asked.question), asked) for asked in about.asked]


def _asked_of(instrument: str) -> list[Question]:
    """The questions it answers, those that are frequent apart."""
    frequent = {question.name for question, _ in _frequent(instrument)}
    every = (q for q in questions().questions.values() if any(v.instrument == instrument for v in q.variants))
    return [question for question in every if question.name not in frequent]


urlpatterns = [
    path("", show_instruments, name="law"),
    path("<instrument:instrument>/", show_instrument, name="law_instrument"),
    path("<instrument:instrument>/import/", add, name="law_import"),
    path("<instrument:instrument>/text/", show, name="law_text"),
    path("<instrument:instrument>/original/<int:key>/", original, name="law_original"),
    path("<instrument:instrument>/<str:article>/", show_article, name="law_article"),
]
