"""The pages of the law: instruments, every provision in our words, time limits, parameters."""

from collections import defaultdict

from canbo.kernel.fact import ESTABLISHERS, Words
from canbo.kernel.lawbook import full_citation
from canbo.kernel.provision import Article, Provision, Term, reads
from canbo.law.book import lawbook
from canbo.law.instrument import KINDS
from canbo.law.instruments import ALL, get_instrument
from canbo.law.library import coverage, rows
from canbo.law.parameters import DATED, Dated
from canbo.law.retirement import BY_BIRTH

from .markdown import anchored, both, code, page, stacked, table
from .places import FOLDER, anchor_of, file_of, link
from .readings import contested_rows
from .words import INSTRUMENTS, OURS, PARAMETERS, TIME_LIMITS, TITLES

PROVISION_COLUMNS = (
    "điều khoản / provision",
    "loại / kind",
    "lời của chúng tôi / our words",
    "dữ kiện / facts",
    "cách đọc / readings",
)
INSTRUMENT_COLUMNS = ("số / number", "tên / name", "loại / kind", "từ / from", "đến / to", "đã mã hóa / encoded")
LIMIT_COLUMNS = ("điều khoản / provision", "bao lâu / how long", "đến khi / until", "ai / who", "cách đọc / reading")


def law_pages() -> dict[str, str]:
    """One page an instrument (several for Decree 181), by path below `docs/reference`."""
    grouped: dict[str, list[Article]] = defaultdict(list)
    for article in lawbook().articles.values():
        grouped[file_of(article.citation)].append(article)
    return {f"{FOLDER}/{file}": _provisions(articles) for file, articles in grouped.items()}


def _provisions(articles: list[Article]) -> str:
    one = get_instrument(articles[0].instrument)
    lead = Words(f"{one.title_vi}. {OURS.vi}", f"{one.title_en}. {OURS.en}")
    return page(Words(one.vi, one.en), lead, *(_article(article) for article in articles))


def _article(article: Article) -> str:
    heading = f"## {article.citation.rstrip(':')}: {article.vi} / {article.en}"
    listed = table(PROVISION_COLUMNS, (_row(article, row) for row in article.rows))
    return anchored(anchor_of(article.citation), f"{heading}\n\n{listed}")


def _row(article: Article, row: Provision) -> tuple[str, ...]:
    facts = ", ".join(f"[{name}](../facts.md#{name})" for name in reads(row))
    readings = ", ".join(f"[{r.row}](../readings.md#{r.row})" for r in row.readings)
    words = stacked(row.words)
    if row.why is not None and row.kind != "vote":
        words = f"{words}<br>*{both(row.why)}*"
    return full_citation(article, row), row.kind, words, facts, readings


def instruments_page() -> str:
    """Every instrument the sources name, with its days, and where its provisions stand."""
    first: dict[str, str] = {}
    for article in lawbook().articles.values():
        first.setdefault(article.instrument, f"{FOLDER}/{file_of(article.citation)}")
    units = coverage()["instruments"]
    listed = []
    for one in ALL:
        name = f"[{one.id}]({first[one.id]})" if one.id in first else one.id
        counted = units.get(one.id) if one.id in first else None
        share = f"{counted['covered']}/{counted['units']}" if counted else ""
        words = stacked(Words(one.vi, one.en)), stacked(Words(*KINDS[one.kind]))
        listed.append((name, *words, one.start or "", one.end or "", share))
    return page(TITLES["instruments.md"], INSTRUMENTS, table(INSTRUMENT_COLUMNS, listed))


def time_limits_page() -> str:
    """Every time limit: how many of which unit, from what to what, and who must act."""
    limits = ((full_citation(article, row), row.term) for article, row in rows() if row.term)
    return page(TITLES["time-limits.md"], TIME_LIMITS, table(LIMIT_COLUMNS, (_limit(*limit) for limit in limits)))


def _limit(citation: str, term: Term) -> tuple[str, ...]:
    longest = f" (≤ {term.extendable_to})" if term.extendable_to else ""
    direction = "trước / before" if term.before else "sau / after"
    reading = f"[{term.reading}](readings.md#{contested_rows()[term.reading]})" if term.reading else ""
    long = f"{term.count} {term.unit}{longest} {direction} {code(term.after)}"
    return link(citation), long, code(term.until), stacked(ESTABLISHERS[term.by]), reading


def parameters_page() -> str:
    """The numbers of the law that change with time, with the act that set each value."""
    parts = []
    for parameter in (*DATED, *BY_BIRTH.values()):
        columns = ("từ ngày / from", f"giá trị / value ({parameter.unit})", "văn bản / act", "")
        parts.append(f"## {code(parameter.name)}: {parameter.vi} / {parameter.en}")
        parts.append(table(columns, (_value(entry) for entry in parameter.history)))
    return page(TITLES["parameters.md"], PARAMETERS, *parts)


def _value(entry: Dated) -> tuple[str, ...]:
    value = f"{entry.value:,}".replace(",", ".")
    return str(entry.start), value, entry.source, "" if entry.confirmed else "chưa đối chiếu / unverified"
