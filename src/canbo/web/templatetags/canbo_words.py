"""The words of the pages: two languages, dates with their distance, verdicts, citations, numbers.

Filters and tags take the reader's language from the request's translation, so they also work in fragments
and in includes with `only`.
"""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any

from django import template
from django.template import Context
from django.template.base import Node, NodeList, Parser, Token
from django.template.loader import get_template
from django.utils.html import conditional_escape, format_html
from django.utils.safestring import SafeString

from canbo.kernel.citation import Citation
from canbo.web import derivations, figures
from canbo.web.context import today as today_of_pages
from canbo.web.language import ENGLISH, current
from canbo.web.language import say as choose
from canbo.web.law_links import law_address

register = template.Library()

Day = date | datetime | str

VERDICTS = {
    "yes": ("Có", "Yes"),
    "no": ("Không", "No"),
    "unknown": ("Chưa rõ", "Unknown"),
    "not-applicable": ("Không áp dụng", "Not applicable"),
    "not-in-force": ("Không có hiệu lực", "Not in force"),
}


@register.simple_tag
def say(vi: str, en: str, **values: object) -> str:
    """`{% say "Còn {n} việc" "{n} matters left" n=count %}`: values are escaped and put into the sentence."""
    sentence = choose(vi, en)
    return format_html(sentence, **values) if values else conditional_escape(sentence)


@register.simple_tag
def count(n: int, vi: str, one: str, many: str) -> str:
    """`{% count 2 "việc" "matter" "matters" %}`: a number and its noun."""
    return f"{figures.number(n)} {choose(vi, one if n == 1 else many)}"


@register.filter
def said(pair: Any) -> str:
    """The reader's half of anything with `vi` and `en`: an object, a mapping, or methods as citations have."""
    if pair is None:
        return ""
    language = current()
    half = pair[language] if isinstance(pair, Mapping) else getattr(pair, language)
    return str(half() if callable(half) else half)


@register.filter
def day(value: Day | None) -> str:
    """`01/12/2026`; empty for no date."""
    return figures.day(value) if value else ""


@register.filter
def weekday(value: Day) -> str:
    """`Thứ Bảy`, `Saturday`."""
    return figures.weekday(value)


@register.filter
def number(value: figures.Number | None, places: int | None = None) -> str:
    """`1.234,5` or `1,234.5`; empty for None."""
    return "" if value is None else figures.number(value, places)


@register.filter
def money(value: int | None) -> str:
    """Whole đồng; empty for None."""
    return "" if value is None else figures.money(value)


@register.simple_tag(takes_context=True)
def distance(context: Context, value: Day | None, past: bool = False) -> str:  # noqa: FBT001, FBT002 -- a template's argument
    """`{% distance due %}`: left or overdue, in working days; `past=True` for what happened: ago."""
    if not value:
        return ""
    return (figures.ago if past else figures.distance)(value, _today(context))


@register.simple_tag(takes_context=True)
def tone(context: Context, value: Day | None) -> str:
    """`{% tone line.due %}`: `late`, `soon` or nothing, for the class of a row."""
    return figures.tone(value, _today(context)) if value else ""


@register.simple_tag(takes_context=True)
def due(context: Context, value: Day | None, derivation: Any = None, past: bool = False) -> SafeString:  # noqa: FBT001, FBT002
    """A date, its distance beneath, and, when `derivation` is given, how it was counted, to open."""
    return _part(
        "date",
        date=figures.as_date(value) if value else None,
        distance=distance(context, value, past),
        derivation=derivation,
    )


@register.simple_tag
def derivation(deadline: Any) -> SafeString:
    """How a deadline was counted, to open; nothing when there is none to tell."""
    return _part("derivation", derivation=derivations.derivation(deadline)) if deadline else SafeString()


@register.simple_tag
def verdict(answer: object, status: object = "decided") -> SafeString:
    """Disc and word. `answer`: a verdict, True, False or None (unknown); an undecided `status` is shown instead."""
    if str(status) != "decided":
        key = str(status)
    elif isinstance(answer, bool):
        key = "yes" if answer else "no"
    else:
        key = "unknown" if answer is None else str(answer)
    return _part("verdict", key=key, word=choose(*VERDICTS[key]))


@register.simple_tag
def cite(citation: Citation | str, default: str | None = None, long: bool = False) -> SafeString:  # noqa: FBT001, FBT002
    """A citation as a link to its law page, in short unless `long`; the other form is what the pointer shows."""
    place = citation if isinstance(citation, Citation) else Citation.parse(citation, default)
    english = current() == ENGLISH
    full = place.en() if english else place.vi()
    brief = place.en(short=True) if english else place.vi(short=True)
    text = full if long else brief
    address = law_address(place)
    if address is None:
        return format_html('<span class="citation" title="{}">{}</span>', full, text)
    return format_html('<a class="citation" href="{}" title="{}">{}</a>', address, full, text)


@register.simple_tag
def margin(citations: Any, note: str = "") -> SafeString:
    """The margin of a row: its citations, one a line, and a remark under them."""
    listed = [citations] if isinstance(citations, str | Citation) else list(citations or ())
    return _part("margin", citations=listed, note=note)


class _BothLanguages(Node):
    def __init__(self, vi: NodeList, en: NodeList) -> None:
        self.vi = vi
        self.en = en

    def render(self, context: Context) -> SafeString:
        return (self.en if current() == ENGLISH else self.vi).render(context)


@register.tag("vi")
def _passage(parser: Parser, _token: Token) -> Node:
    """`{% vi %}…{% en %}…{% endvi %}`: longer passages in both languages, side by side; both must stand."""
    vietnamese = parser.parse(("en",))
    parser.delete_first_token()
    english = parser.parse(("endvi",))
    parser.delete_first_token()
    return _BothLanguages(vietnamese, english)


def _part(name: str, **context: object) -> SafeString:
    """A component as one piece of a line: the line end that closes its file would show as a space."""
    return SafeString(get_template(f"canbo/parts/{name}.html").render(context).strip())


def _today(context: Context) -> date:
    """The day a page is read on: its own `today`, else the pages'."""
    return context.get("today") or today_of_pages()
