"""An article as its page prints it: one row a clause, point or paragraph, with what hangs on it."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from canbo.kernel.build import facts_in
from canbo.kernel.citation import Citation
from canbo.kernel.citation_parts import kind_of
from canbo.kernel.expr import TRUE, Expr
from canbo.kernel.fact import ESTABLISHERS, FactSpec, Words
from canbo.kernel.provision import Article, Provision, Reading
from canbo.kernel.question import Question
from canbo.law.book import lawbook, questions
from canbo.law.catalogue import provisions_of
from canbo.law.instruments import InstrumentError
from canbo.law.units import notes
from canbo.web.pages.sentences import Branch, Piece, branches, pieces, under

KINDS = {
    "scope": Words("phạm vi", "scope"),
    "definition": Words("giải thích", "definition"),
    "principle": Words("nguyên tắc", "principle"),
    "power": Words("thẩm quyền", "power"),
    "condition": Words("điều kiện", "condition"),
    "ground": Words("căn cứ", "ground"),
    "bar": Words("điều cản trở", "bar"),
    "duty": Words("nghĩa vụ", "duty"),
    "deadline": Words("thời hạn", "time limit"),
    "vote": Words("biểu quyết", "vote"),
    "paper": Words("giấy tờ", "paper"),
    "effect": Words("hệ quả", "effect"),
    "entitlement": Words("quyền lợi", "entitlement"),
    "sanction": Words("hình thức kỷ luật", "sanction"),
    "transition": Words("chuyển tiếp", "transition"),
    "repeal": Words("bãi bỏ", "repeal"),
    "declaration": Words("không có gì để tính", "nothing to compute"),
}
COLLECTS = {
    "any": Words("Đúng khi có ít nhất một dòng bên dưới.", "True when at least one row below is."),
    "all": Words("Đúng khi mọi dòng bên dưới đều đúng.", "True when every row below is."),
}
UNITS = {
    "working-day": Words("ngày làm việc", "working days"),
    "day": Words("ngày", "days"),
    "month": Words("tháng", "months"),
    "year": Words("năm", "years"),
}


@dataclass(frozen=True)
class Computed:
    """What a row computes, as a sentence or as cases; `choice` where it is so under one choice of a reading."""

    pieces: tuple[Piece, ...]
    branches: tuple[Branch, ...]
    choice: Words | None = None


@dataclass(frozen=True)
class Limit:
    """A time limit in words."""

    words: Words
    by: Words


@dataclass(frozen=True)
class LawRow:
    """One unit of an article. A unit that is not encoded has no `kind` and only a note, if any."""

    citation: str
    anchor: str
    depth: int
    number: Words
    words: Words
    kind: Words | None = None
    computes: tuple[Computed, ...] = ()
    collects: Words | None = None
    facts: tuple[FactSpec, ...] = ()
    limit: Limit | None = None
    who: Words | None = None
    why: Words | None = None
    readings: tuple[Reading, ...] = ()
    used_by: tuple[str, ...] = ()
    asked_by: tuple[Question, ...] = ()


@dataclass(frozen=True)
class ArticlePage:
    """An article with its rows in printed order; `is_encoded` is false for one that is only listed."""

    instrument: str
    part: str
    words: Words | None
    scope: tuple[Piece, ...]
    rows: tuple[LawRow, ...]

    @property
    def citation(self) -> str:
        return f"{self.instrument}:{self.part}"

    @property
    def name(self) -> Words:
        """Article 35, or how else the part is called."""
        place = Citation.parse(self.citation)
        vi = place.vi(short=True)
        return Words(vi[:1].upper() + vi[1:], place.en(short=True))

    @property
    def is_encoded(self) -> bool:
        return any(row.kind is not None for row in self.rows)

    @property
    def computing(self) -> int:
        return sum(bool(row.computes or row.collects) for row in self.rows)


def parts_of(instrument: str) -> dict[str, list[str]]:
    """The articles of an instrument in printed order, each with the citations of its units, encoded or not."""
    # The list of units orders the articles; within one its module does, which also has rows the list leaves out.
    found: dict[str, list[str]] = {_part(citation): [] for citation in (*_listed(instrument), *encoded(instrument))}
    for citation in dict.fromkeys((*encoded(instrument), *_listed(instrument))):
        found[_part(citation)].append(citation)
    return found


def _part(citation: str) -> str:
    """The article of a citation, or what else stands first: `35`, `appendix`, `ground`."""
    return citation.partition(":")[2].partition(".")[0]


def title_of(instrument: str, part: str) -> Words | None:
    """The heading of an encoded article, or the words of its only row; None where nothing is encoded."""
    article = lawbook().articles.get(f"{instrument}:{part}")
    if article is not None:
        return Words(article.vi, article.en)
    found = encoded(instrument).get(f"{instrument}:{part}")
    return found[1].words if found else None


def article_page(instrument: str, part: str) -> ArticlePage | None:
    """The page of one article in the reader's language; None where the instrument has no such article."""
    citations = parts_of(instrument).get(part)
    if not citations:
        return None
    known, notes_ = encoded(instrument), _listed(instrument)
    article = lawbook().articles.get(f"{instrument}:{part}")
    scope = () if article is None or article.scope is TRUE else pieces(article.scope, instrument)
    rows = tuple(
        _row(citation, *known[citation]) if citation in known else LawRow(**_place(citation), words=notes_[citation])
        for citation in citations
    )
    return ArticlePage(instrument, part, title_of(instrument, part), scope, rows)


@cache
def encoded(instrument: str) -> Mapping[str, tuple[Article, Provision]]:
    book = lawbook()
    return {c: book.find(c) for c in book.citations if c.startswith(f"{instrument}:")}


@cache
def _listed(instrument: str) -> Mapping[str, Words]:
    try:
        return {unit.id: Words(unit.vi, unit.en) for unit in notes(instrument)}
    except InstrumentError:
        return {}


def _row(citation: str, article: Article, row: Provision) -> LawRow:
    facts = () if row.expr is None else tuple(fact.spec for fact in facts_in(row.expr))
    return LawRow(
        **_place(citation),
        words=row.words,
        kind=KINDS.get(row.kind),
        computes=() if row.expr is None else _computed(row.expr, citation, article.instrument),
        collects=COLLECTS.get(row.collects or ""),
        facts=tuple(spec for spec in facts if not spec.is_reading),
        limit=limit_of(row),
        who=None if row.power is None else ESTABLISHERS.get(row.power.who),
        why=None if row.kind == "vote" else row.why,
        readings=row.readings,
        used_by=used_by().get(citation, ()),
        asked_by=asked_by().get(citation, ()),
    )


def _place(citation: str) -> dict[str, object]:
    place = Citation.parse(citation)
    below = place.parts[1:]
    return {
        "citation": citation,
        "anchor": ".".join(below),
        "depth": max(len(below) - 1, 0),
        "number": _number(place),
    }


def _number(place: Citation) -> Words:
    """What stands before the row: clause 1, point c, paragraph 2."""
    below = place.parts[1:]
    last = below[-1] if below else ""
    match kind_of(last):
        case "number":
            return Words(f"khoản {last}", f"clause {last}") if len(below) == 1 else Words(f"mục {last}", f"item {last}")
        case "point":
            return Words(f"điểm {last}", f"point {last}")
        case "paragraph":
            return Words(f"đoạn {last[1:]}", f"paragraph {last[1:]}")
        case "step":
            return Words(f"bước {last[4:]}", f"step {last[4:]}")
        case "range":
            return Words(f"mục {last}", f"items {last}")
    named = Citation(place.instrument, (last,) if last else place.parts)
    return Words(named.vi(short=True), named.en(short=True))


def _computed(expr: Expr, citation: str, instrument: str) -> tuple[Computed, ...]:
    """One sentence, or one for each choice of the contested reading that the row hangs on."""
    choices = {**every_choice(), **{n: words for q in asked_by().get(citation, ()) for n, words in q.choices}}
    contested = [fact.spec for fact in facts_in(expr) if fact.spec.is_reading]
    if len(contested) == 1:
        spec = contested[0]
        return tuple(_said(under(expr, spec.name, c), instrument, choices, words) for c, words in spec.choices)
    return (_said(expr, instrument, choices),)


def _said(expr: Expr, instrument: str, choices: Mapping[str, Words], choice: Words | None = None) -> Computed:
    cases = branches(expr, instrument, choices)
    return Computed(() if cases else pieces(expr, instrument, choices), cases, choice)


def limit_of(row: Provision) -> Limit | None:
    """The time limit of a row in words, and who is to act; None where it sets none."""
    term = row.term
    if term is None:
        return None
    unit = UNITS.get(term.unit, Words(term.unit, term.unit))
    vi, en = f"{term.count} {unit.vi}", f"{term.count} {unit.en}"
    if term.before:
        vi, en = f"{vi} trước", f"{en} before"
    if term.extendable_to:
        vi, en = f"{vi}, kéo dài được đến {term.extendable_to}", f"{en}, may be extended to {term.extendable_to}"
    return Limit(Words(vi, en), ESTABLISHERS.get(term.by, Words(term.by, term.by)))


@cache
def every_choice() -> Mapping[str, Words]:
    """What the questions call their answers, for provisions that lead to one without being named by it."""
    return {name: words for q in questions().questions.values() for name, words in q.choices}


@cache
def used_by() -> Mapping[str, tuple[str, ...]]:
    """For each provision the provisions that refer to it, in the order of the law."""
    found: dict[str, list[str]] = {}
    for citation, targets in lawbook().uses().items():
        for target in dict.fromkeys(targets):
            found.setdefault(target, []).append(citation)
    return {target: tuple(citations) for target, citations in found.items()}


@cache
def asked_by() -> Mapping[str, tuple[Question, ...]]:
    """For each provision the questions whose answer may rest on it."""
    found: dict[str, list[Question]] = {}
    for question in questions().questions.values():
        for citation in provisions_of(question):
            found.setdefault(citation, []).append(question)
    return {citation: tuple(asked) for citation, asked in found.items()}
