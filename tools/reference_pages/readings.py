"""The page of readings: the contested ones with their choices, then every reading by row."""

from canbo.kernel.fact import FactSpec, Words
from canbo.kernel.provision import Reading
from canbo.law.facts import BOOK
from canbo.law.library import all_readings

from .markdown import both, code, page, stacked, table
from .places import link
from .words import READINGS, TITLES

CONTESTED_COLUMNS = ("số / row", "dữ kiện / fact", "chỗ / place", "lựa chọn / choices")
COLUMNS = (
    "số / row",
    "điều khoản / provisions",
    "chỗ chưa rõ / doubt",
    "cách hiểu / taken",
    "căn cứ / evidence",
    "chắc chắn / confidence",
)


def contested_rows() -> dict[str, int]:
    """The row of each contested reading by the name of its fact, whose words end in it."""
    contested = [spec for spec in BOOK.by_name.values() if spec.is_reading]
    return {spec.name: int(spec.en.rpartition("(reading ")[2].rstrip(")")) for spec in contested}


def readings_page() -> str:
    """Contested readings with their choices, then all readings with doubt, evidence and confidence."""
    known = all_readings()
    contested = (_contested(spec, known) for spec in BOOK.by_name.values() if spec.is_reading)
    every = (_reading(reading, citations) for _, (reading, citations) in sorted(known.items()))
    return page(TITLES["readings.md"], READINGS, table(CONTESTED_COLUMNS, contested), table(COLUMNS, every))


def _contested(spec: FactSpec, known: dict[int, tuple[Reading, tuple[str, ...]]]) -> tuple[str, ...]:
    row = contested_rows()[spec.name]
    # One that no encoded provision carries yet has no line in the second table: the anchor stands here.
    number = f"[{row}](#{row})" if row in known else f'<a id="{row}"></a>{row}'
    place = Words(spec.vi.rpartition(" (")[0], spec.en.rpartition(" (")[0])
    return number, code(spec.name), stacked(place), "<br>".join(f"{code(n)}: {both(w)}" for n, w in spec.choices)


def _reading(reading: Reading, citations: tuple[str, ...]) -> tuple[str, ...]:
    named = f"<br>{code(reading.fact)}" if reading.fact else ""
    return (
        f'<a id="{reading.row}"></a>{reading.row}{named}',
        ", ".join(link(citation) for citation in citations),
        stacked(reading.doubt),
        stacked(reading.taken) + "".join(f"<br>– {both(choice)}" for choice in reading.alternatives),
        reading.evidence,
        reading.confidence,
    )
