"""Words of the law pages: how sure a reading is and why, what a mapping holds."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import template
from django.template import Context
from django.template.loader import get_template
from django.urls import reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString

from canbo.kernel.citation import Citation
from canbo.kernel.fact import Words
from canbo.kernel.provision import Reading
from canbo.law.retirement_corrected import age_words
from canbo.web.language import ENGLISH, current
from canbo.web.law_links import law_address
from canbo.web.pages.evidence import confidence_vi, evidence_vi
from canbo.web.pages.sentences import Piece

register = template.Library()


@register.filter
def of(mapping: Mapping[Any, Any] | None, key: Any) -> Any:
    """`{{ settings|of:reading.fact }}`: what a mapping holds under a key, else nothing."""
    return None if mapping is None else mapping.get(key)


@register.filter
def evidence(reading: Reading) -> str | SafeString:
    """What the reading rests on; marked as English where there are no Vietnamese words for it."""
    return _told(reading.evidence, evidence_vi(reading))


@register.filter
def confidence(reading: Reading) -> str | SafeString:
    """How sure the reading is."""
    return _told(reading.confidence, confidence_vi(reading))


@register.simple_tag
def pieces(found: Iterable[Piece]) -> SafeString:
    """`{% pieces effect.pieces %}`: a sentence with its citations as links, and no space behind it."""
    return SafeString(get_template("canbo/law/pieces.html").render({"pieces": found}).strip())


@register.inclusion_tag("canbo/law/reading.html", takes_context=True)
def reading(context: Context, reading: Reading) -> dict[str, Any]:
    """A reading to open, with how the installation reads it; the page gives `settings`."""
    setting = (context.get("settings") or {}).get(reading.fact)
    return {"reading": reading, "setting": setting}


@register.simple_tag(takes_context=True)
def printed_at(context: Context, citation: str) -> SafeString:
    """What the imported text prints for a provision, with a link to its place; nothing where none is imported."""
    told = (context.get("printed") or {}).get(citation)
    if told is None:
        return SafeString("")
    instrument = citation.partition(":")[0]
    cited = Citation.parse(f"{instrument}:{told.unit}")
    address = f"{reverse('law_text', args=[instrument])}?language={told.language}#{told.unit}"
    where = Words(cited.vi(short=True), cited.en(short=True))
    values = {"told": told, "address": address, "where": where, "lang": current()}
    return SafeString(get_template("canbo/law/printed.html").render(values))


@register.simple_tag(takes_context=True)
def printed_all(context: Context, citations: Iterable[str]) -> SafeString:
    """The printed words of several provisions, to be opened; nothing where none of them is imported."""
    found = SafeString("").join(printed_at(context, citation) for citation in citations)
    if not found:
        return SafeString("")
    values = {"found": SafeString(found), "lang": current()}
    return SafeString(get_template("canbo/law/printed_all.html").render(values))


@register.simple_tag
def law_url(instrument: str, unit: str) -> str:
    """`{% law_url "181/2026" "34.1.đ" %}`: the place of our words for a unit."""
    return law_address(Citation.parse(f"{instrument}:{unit}")) or ""


def _told(english: str, vietnamese: str | None) -> str | SafeString:
    if current() == ENGLISH:
        return english
    return format_html('<span lang="en">{}</span>', english) if vietnamese is None else vietnamese


@register.filter
def age(months: int) -> Words:
    """An age in months as years and months."""
    return age_words(months)
