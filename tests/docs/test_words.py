"""What pages quote is there, what they link to exists, what they let Python say is what Python says."""

import doctest
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", ROOT / "CHANGELOG.md", *sorted(DOCS.rglob("*.md"))]
LONGEST = 400
LINK = re.compile(r"!?\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
QUOTE = re.compile(r"```python\n# (\S+)\n(.*?)\n```", re.DOTALL)

every_document = pytest.mark.parametrize("document", PAGES, ids=[str(path.relative_to(ROOT)) for path in PAGES])


def text_of(document: Path) -> str:
    return document.read_text(encoding="utf-8")


def prose(document: Path) -> str:
    """A document without its blocks of code, in which brackets are no links."""
    return re.sub(r"^```.*?^```", "", text_of(document), flags=re.DOTALL | re.MULTILINE)


def anchors(document: Path) -> set[str]:
    """What can be pointed at: ids written out, and headings as GitHub names them."""
    text = text_of(document)
    slugs = (re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in HEADING.findall(text))
    return {*re.findall(r'id="([^"]+)"', text), *slugs}


def dead(document: Path) -> list[str]:
    """Links from a document to nothing."""
    found = []
    for link in LINK.findall(prose(document)):
        if re.match(r"[a-z]+:", link):
            continue
        path, _, anchor = link.partition("#")
        target = (document.parent / path).resolve() if path else document
        missing = not target.exists() or (anchor and target.suffix == ".md" and anchor not in anchors(target))
        found += [link] if missing else []
    return found


@every_document
def test_links_lead_somewhere(document) -> None:
    assert dead(document) == []


def test_a_dead_link_is_seen(tmp_path) -> None:
    (tmp_path / "other.md").write_text('# One two\n<a id="3.đ"></a>\n', encoding="utf-8")
    document = tmp_path / "page.md"
    document.write_text(
        "[a](other.md) [b](other.md#one-two) [c](other.md#3.đ) [d](gone.md) [e](other.md#gone) [f](#gone)\n"
        "```text\n[g](gone.md)\n```\n[h](https://example.org)",
        encoding="utf-8",
    )
    assert dead(document) == ["gone.md", "other.md#gone", "#gone"]


@every_document
def test_a_page_is_short_enough_to_read(document) -> None:
    assert len(text_of(document).splitlines()) <= LONGEST


@every_document
def test_a_quoted_line_of_code_stands_in_the_file_it_names(document) -> None:
    for file, quoted in QUOTE.findall(text_of(document)):
        assert quoted in text_of(ROOT / file), f"{file} has changed"


def _sessions() -> list[Path]:
    return [document for document in PAGES if ">>> " in text_of(document)]


@pytest.mark.parametrize("document", _sessions(), ids=lambda path: str(path.relative_to(ROOT)))
def test_python_says_what_the_page_says(document) -> None:
    failed, tried = doctest.testfile(str(document), module_relative=False, encoding="utf-8")
    assert tried
    assert failed == 0


def test_every_page_is_listed_where_its_folder_is() -> None:
    unlisted = []
    for folder in ("tutorial", "how-to", "explanation", "decisions", "reference"):
        index = text_of(DOCS / folder / "README.md")
        names = [path.name for path in sorted((DOCS / folder).glob("*.md")) if path.name != "README.md"]
        unlisted += [f"{folder}/{name}" for name in names if f"]({name})" not in index]
    assert unlisted == []
