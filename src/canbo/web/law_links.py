"""From a citation to the page that shows it: `/law/181/2026/35/#1.c`."""

from urllib.parse import quote

from django.urls import NoReverseMatch, reverse

from canbo.kernel.citation import Citation
from canbo.law.instruments import InstrumentError, get_instrument


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
