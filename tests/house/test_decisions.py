"""House rules about the pages in docs/decisions."""

import re
from pathlib import Path

DECISIONS = Path(__file__).parents[2] / "docs" / "decisions"
PAGES = sorted(path.name for path in DECISIONS.glob("*.md") if path.name != "README.md")


def test_pages_are_numbered_without_gaps() -> None:
    assert [page[:5] for page in PAGES] == [f"{number:04}-" for number in range(1, len(PAGES) + 1)]


def test_every_page_bears_its_number() -> None:
    for page in PAGES:
        assert (DECISIONS / page).read_text(encoding="utf-8").startswith(f"# {page[:4]} ")


def test_the_index_names_every_page_once_and_in_order() -> None:
    index = (DECISIONS / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"\]\((\d{4}-[^)]+)\)", index) == PAGES
