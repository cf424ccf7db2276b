"""Where in the law, three ways to say it.

`181/2026:34.1.đ`, `điểm đ khoản 1 Điều 34 Nghị định 181/2026/NĐ-CP`, `Decree 181/2026, Article 34(1)(đ)`.
"""

from dataclasses import dataclass

from canbo.kernel.citation_names import names_of, normalise, register_instrument, registered_id
from canbo.kernel.citation_parts import POINTS, CitationError, clean_part, kind_of, sort_key_of

__all__ = ["POINTS", "Citation", "CitationError", "register_instrument"]

SortKey = tuple[tuple[int, int, str], tuple[tuple[int, int, int, str], ...]]


def _number_and_year(instrument: str) -> tuple[int, int] | None:
    number, _, year = instrument.partition("/")
    if instrument.isascii() and number.isdecimal() and year.isdecimal() and len(year) == 4:  # noqa: PLR2004
        return int(number), int(year)
    return None


@dataclass(frozen=True)
class Citation:
    """A place in an instrument; no parts means the whole instrument.

    `parts` are canonical: article, clause, point (`34`, `1`, `đ`), `p1` unnumbered paragraph, `step1`,
    `appendix` with entries `1-9`, and names for what has no number (`rate`, `ground`).
    """

    instrument: str
    parts: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        for part in self.parts:
            if clean_part(part) != part:
                raise CitationError(f"“{part}” is not canonical: leave out leading zeros.")

    @classmethod
    def parse(cls, text: str, default: str | None = None) -> "Citation":
        """Read a canonical, relative, Vietnamese or English citation; `default` is the instrument of a relative one.

        Raises CitationError, one sentence, when the text names no place or no instrument.
        """
        folded = normalise(text).strip(" .;,")
        if not folded:
            raise CitationError(
                "The citation is empty: write it as 181/2026:34.1.đ.",
                "Viện dẫn để trống: hãy viết như 181/2026:34.1.đ.",
            )
        instrument, colon, rest = folded.partition(":")
        known = registered_id(instrument)
        if colon and (known or _number_and_year(instrument) or instrument.isidentifier()):
            parts = tuple(clean_part(part.strip()) for part in rest.split("."))
            return cls(known or _plain(instrument), parts)
        if known:
            return cls(known)
        dotted = folded.split(".")
        if all(kind_of(part.lstrip("0")) for part in dotted):
            return cls(_or_default(None, default, text), tuple(map(clean_part, dotted)))
        # The grammar of long forms costs its import only when somebody writes one.
        from canbo.kernel.citation_text import read

        named, parts = read(folded, default)
        return cls(_or_default(named, default, text), parts)

    def __str__(self) -> str:
        return f"{self.instrument}:{'.'.join(self.parts)}" if self.parts else self.instrument

    def vi(self, *, short: bool = False) -> str:
        """Vietnamese, smallest part first; `short` leaves the instrument out."""
        from canbo.kernel.citation_text import say_vi

        names = names_of(self.instrument)
        place = say_vi(self.parts, names)
        if short or not place:
            return place or names.vi
        return f"{place}{',' if kind_of(self.parts[0]) == 'name' else ''} {names.vi}"

    def en(self, *, short: bool = False) -> str:
        """English, instrument first; `short` leaves the instrument out."""
        from canbo.kernel.citation_text import say_en

        names = names_of(self.instrument)
        place = say_en(self.parts, names)
        return place or names.en if short or not place else f"{names.en}, {place}"

    @property
    def sort_key(self) -> SortKey:
        """Instruments by year and number, then parts in printed order (points a b c d đ e g …).

        Unnumbered paragraphs sort behind the points and steps of their clause.
        """
        number, year = _number_and_year(self.instrument) or (0, 9999)
        return (year, number, self.instrument), tuple(map(sort_key_of, self.parts))


def _plain(instrument: str) -> str:
    """`0181/2026` is `181/2026`."""
    pair = _number_and_year(instrument)
    return f"{pair[0]}/{pair[1]}" if pair else instrument


def _or_default(named: str | None, default: str | None, text: str) -> str:
    if instrument := named or default:
        return instrument
    shown = " ".join(text.split())[:60]
    raise CitationError(
        f"“{shown}” names no known instrument: put it in front, such as 181/2026:34.1.đ.",
        f"“{shown}” không nêu văn bản nào đã biết: hãy viết số văn bản ở đầu, như 181/2026:34.1.đ.",
    )
