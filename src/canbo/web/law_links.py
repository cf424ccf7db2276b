"""From a citation to the page that shows it: `/law/181/2026/35/#1.c`."""

from urllib.parse import quote

from django.urls import NoReverseMatch, reverse

from canbo.kernel.citation import Citation


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
    """Where the law page shows this citation, or None while there is no such page."""
    try:
        if not citation.parts:
            return reverse("law_instrument", args=[citation.instrument])
        page = reverse("law_article", args=[citation.instrument, citation.parts[0]])
    except NoReverseMatch:
        return None
    place = anchor(citation)
    return f"{page}#{quote(place)}" if place else page
