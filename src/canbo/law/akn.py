"""An instrument in Akoma Ntoso 3.0: an imported text, or, plainly marked as such, our own words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from xml.etree import ElementTree as ET

from canbo.kernel.citation import Citation
from canbo.kernel.citation_parts import kind_of
from canbo.kernel.errors import CanboError

from .book import lawbook
from .instrument import Instrument
from .instruments import get_instrument
from .text.pieces import Piece

NAMESPACE = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"
NOTICE = {
    "vi": "Lời của canbo, không phải nguyên văn của văn bản và không có giá trị pháp lý.",
    "en": "Words of canbo, not the official text and without legal force.",
}
_LANGUAGES = {"vi": "vie", "en": "eng"}
_SHORT = {
    "chapter": "chp",
    "section": "sec",
    "article": "art",
    "point": "point",
    "clause": "clause",
    "paragraph": "para",
}


@dataclass
class _Node:
    kind: str
    eid: str
    num: str = ""
    heading: str = ""
    texts: list[str] = field(default_factory=list)
    children: list[_Node] = field(default_factory=list)


def export(instrument: str, lang: str, on: date, imported: Sequence[Piece] = (), source: str = "") -> bytes:
    """The instrument as an XML file in UTF-8: `imported` pieces, or without any our own words in `lang`.

    `on` is the day of the export, `source` says where the pieces come from. Raises CanboError where there is neither a
    text nor words.
    """
    found = get_instrument(instrument)
    given = list(imported) or own_words(instrument, lang)
    if not given:
        raise CanboError(
            f"{found.en} has neither an imported text nor words of ours: import its text first.",
            f"{found.vi} chưa có nguyên văn được nhập, cũng chưa có lời của chúng tôi: hãy nhập nguyên văn trước.",
        )
    root = ET.Element("akomaNtoso", xmlns=NAMESPACE)
    act = ET.SubElement(root, "act", name=found.kind if imported else "own-words", contains="originalVersion")
    _meta(act, found, lang, on, own=not imported, source=source)
    preface = ET.SubElement(act, "preface")
    title = ET.SubElement(ET.SubElement(preface, "longTitle"), "p")
    ET.SubElement(title, "docTitle").text = _titled(found, lang)
    if not imported:
        ET.SubElement(preface, "p", {"class": "own-words"}).text = NOTICE[lang]
    body = ET.SubElement(act, "body")
    used: dict[str, int] = {}
    for node in _nested(given):
        _write(body, node, used)
    ET.indent(root)
    written: bytes = ET.tostring(root, encoding="utf-8", xml_declaration=True)
    return written + b"\n"


def own_words(instrument: str, lang: str) -> list[Piece]:
    """Our words for an instrument as pieces, article by article in printed order."""
    book = lawbook()
    found: list[Piece] = []
    headed: set[str] = set()
    for citation in book.citations:
        article, row = book.find(citation)
        if article.instrument != instrument:
            continue
        path = citation.partition(":")[2]
        top = path.partition(".")[0]
        if top not in headed and path != top:
            headed.add(top)
            cited = Citation(instrument, (top,))
            heading = (article.vi if lang == "vi" else article.en) if article.citation == f"{instrument}:{top}" else ""
            found.append(
                Piece("article", top, cited.vi(short=True) if lang == "vi" else cited.en(short=True), heading, "")
            )
        kind = _kind(path)
        mark = path.rpartition(".")[2]
        printed = {"clause": f"{mark}.", "point": f"{mark})"}.get(kind, "")
        found.append(Piece(kind, path, printed, "", row.words.said(lang)))  # type: ignore[arg-type]
    return found


def _kind(path: str) -> str:
    last = path.rpartition(".")[2]
    match kind_of(last):
        case "number":
            return ("article", "clause")[path.count(".")] if path.count(".") < 2 else "item"
        case "point":
            return "point"
        case "paragraph":
            return "paragraph"
        case "step":
            return "step"
        case "appendix":
            return "appendix"
    return "item"


def _nested(given: Sequence[Piece]) -> list[_Node]:
    """Chapters hold sections, sections hold articles; below an article the path says what holds what."""
    roots: list[_Node] = []
    chapter: _Node | None = None
    section: _Node | None = None
    by_path: dict[str, _Node] = {}
    for piece in given:
        if piece.kind == "chapter":
            chapter, section = _heading(piece, roots, ""), None
        elif piece.kind == "section":
            section = _heading(piece, chapter.children if chapter else roots, chapter.eid if chapter else "")
        elif piece.kind == "appendix":
            chapter = section = None
            by_path[piece.path] = _add(piece, roots)
        elif "." not in piece.path:
            by_path[piece.path] = _add(piece, (section or chapter).children if section or chapter else roots)  # type: ignore[union-attr]
        else:
            by_path[piece.path] = _add(piece, _holder(piece.path, by_path, roots).children)
    return roots


def _heading(piece: Piece, siblings: list[_Node], above: str) -> _Node:
    eid = f"{above}{'__' if above else ''}{_SHORT[piece.kind]}_{_id(piece.printed.split()[-1].strip('.:'))}"
    node = _Node(piece.kind, eid, piece.printed, piece.heading)
    siblings.append(node)
    return node


def _add(piece: Piece, siblings: list[_Node]) -> _Node:
    node = _Node(piece.kind, _eid(piece.path), piece.printed, piece.heading, [piece.text] if piece.text else [])
    siblings.append(node)
    for count, words in enumerate(piece.again, 2):
        siblings.append(_Node(piece.kind, f"{node.eid}-{count}", piece.printed, "", [words]))
    return node


def _holder(path: str, by_path: dict[str, _Node], roots: list[_Node]) -> _Node:
    """The node around a path; one that nobody wrote words for is made, so that everything has its place."""
    above = path.rpartition(".")[0]
    if above not in by_path:
        siblings = _holder(above, by_path, roots).children if "." in above else roots
        by_path[above] = _Node(_kind(above), _eid(above), above.rpartition(".")[2])
        siblings.append(by_path[above])
    return by_path[above]


def _eid(path: str) -> str:
    parts = path.split(".")
    names = (
        f"{_SHORT.get(_kind('.'.join(parts[:n])), _kind('.'.join(parts[:n])))}_{_id(parts[n - 1])}"
        for n in range(1, len(parts) + 1)
    )
    return "__".join(names)


def _id(text: str) -> str:
    return "".join(letter if letter.isalnum() or letter == "-" else "-" for letter in text)


def _write(parent: ET.Element, node: _Node, used: dict[str, int]) -> None:
    used[node.eid] = used.get(node.eid, 0) + 1
    eid = node.eid if used[node.eid] == 1 else f"{node.eid}.{used[node.eid]}"
    known = node.kind in ("chapter", "section", "article", "clause", "point", "paragraph")
    attributes = {"eId": eid} if known else {"name": node.kind, "eId": eid}
    element = ET.SubElement(parent, node.kind if known else "hcontainer", attributes)
    for tag, text in (("num", node.num), ("heading", node.heading)):
        if text:
            ET.SubElement(element, tag).text = text
    if not node.children:
        _paragraphs(ET.SubElement(element, "content"), node.texts or [""])
        return
    if node.texts:
        _paragraphs(ET.SubElement(element, "intro"), node.texts)
    for child in node.children:
        _write(element, child, used)


def _paragraphs(parent: ET.Element, texts: Sequence[str]) -> None:
    for text in texts:
        ET.SubElement(parent, "p").text = text


def _titled(found: Instrument, lang: str) -> str:
    name, title = (found.vi, found.title_vi) if lang == "vi" else (found.en, found.title_en)
    return f"{name}: {title}" if title else name


def _meta(act: ET.Element, found: Instrument, lang: str, on: date, *, own: bool, source: str) -> None:
    meta = ET.SubElement(act, "meta")
    identification = ET.SubElement(meta, "identification", source="#canbo")
    issued = found.issued or found.start
    day = issued.isoformat() if issued else f"{_year(found)}-01-01"
    work = f"/akn/vn/act/{found.kind.replace('_', '-')}/{day}/{found.id.replace('/', '-')}" + ("-canbo" if own else "")
    spoken = f"{work}/{_LANGUAGES[lang]}@{day}"
    author = "#canbo" if own else "#issuer"
    levels = (
        ("FRBRWork", work, day, author),
        ("FRBRExpression", spoken, day, author),
        ("FRBRManifestation", f"{spoken}/main.xml", on.isoformat(), "#canbo"),
    )
    for level, uri, dated, by in levels:
        element = ET.SubElement(identification, level)
        ET.SubElement(element, "FRBRthis", value=f"{uri}/!main" if level != "FRBRManifestation" else uri)
        ET.SubElement(element, "FRBRuri", value=uri)
        ET.SubElement(
            element,
            "FRBRdate",
            date=dated,
            name="generation" if level == "FRBRManifestation" else "issued" if issued else "year-only",
        )
        ET.SubElement(element, "FRBRauthor", href=by)
        for tag, attributes in _level(level, found, lang, own=own):
            ET.SubElement(element, tag, attributes)
    references = ET.SubElement(meta, "references", source="#canbo")
    ET.SubElement(
        references,
        "TLCOrganization",
        eId="issuer",
        href=f"/ontology/organization/vn/{_id(found.issuer)}",
        showAs=found.issuer.replace("_", " "),
    )
    ET.SubElement(references, "TLCOrganization", eId="canbo", href="/ontology/organization/canbo", showAs="canbo")
    if note := " ".join(filter(None, (NOTICE[lang] if own else "", source))):
        notes = ET.SubElement(meta, "notes", source="#canbo")
        ET.SubElement(ET.SubElement(notes, "note", eId="meta__note_1"), "p").text = note


def _level(level: str, found: Instrument, lang: str, *, own: bool) -> Iterator[tuple[str, dict[str, str]]]:
    if level == "FRBRWork":
        yield "FRBRcountry", {"value": "vn"}
        yield "FRBRnumber", {"value": found.symbol or found.id}
        yield "FRBRname", {"value": found.vi if lang == "vi" else found.en}
        yield "FRBRprescriptive", {"value": "false" if own else "true"}
        yield "FRBRauthoritative", {"value": "false"}
    elif level == "FRBRExpression":
        yield "FRBRauthoritative", {"value": "false"}
        yield "FRBRlanguage", {"language": _LANGUAGES[lang]}


def _year(found: Instrument) -> str:
    year = found.id.rpartition("/")[2].rpartition("_")[2]
    return year if year.isdecimal() and len(year) == 4 else "1900"
