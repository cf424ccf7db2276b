"""From a citation to the page that shows it: `/law/181/2026/35/#1.c`."""

import re
from urllib.parse import quote

from django.urls import NoReverseMatch, reverse

from canbo.kernel.citation import Citation, CitationError
from canbo.kernel.errors import CanboError
from canbo.law.instruments import InstrumentError, get_instrument

CANONICAL = re.compile(r"\b(\d+/\d{4}):(\d+(?:\.\w+)*)")


def in_page(error: CanboError, lang: str) -> str:
    """The sentence of an error as a page says it: citations as the law is quoted, instruments where they differ."""
    sentence = error.said(lang)
    short = len({found[1] for found in CANONICAL.finditer(sentence)}) == 1
    return CANONICAL.sub(lambda found: _quoted(found[0], lang, short=short), sentence)


def _quoted(canonical: str, lang: str, *, short: bool) -> str:
    try:
        citation = Citation.parse(canonical)
    except CitationError:
        return canonical
    return citation.vi(short=short) if lang == "vi" else citation.en(short=short)


class InstrumentConverter:
    """An instrument in an address, as in a citation: number and year, `181/2026`, or a name, `civil_code`."""

    regex = r"[0-9]+/[0-9]{4}|[^\W\d]\w*"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return str(value)


def anchor(citation: Citation) -> str:
    """The id of a clause or point on its article's page: the parts below the article, `1.c`; empty for an article."""
    return ".".join(citation.parts[1:])


def law_address(citation: Citation) -> str | None:
    """Where the law pages show this citation, or None where they have nothing of it.

    Of an instrument that is not encoded there is only its own page, with dates and relations.
    """
    try:
        instrument = get_instrument(citation.instrument)
        if not citation.parts or not instrument.encoded:
            return reverse("law_instrument", args=[citation.instrument])
        page = reverse("law_article", args=[citation.instrument, citation.parts[0]])
    except (NoReverseMatch, InstrumentError):
        return None
    place = anchor(citation)
    return f"{page}#{quote(place)}" if place else page
