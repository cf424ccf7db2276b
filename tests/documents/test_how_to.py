"""The page on changing a paper names tags that are there."""

import re
from pathlib import Path

from canbo.documents.context import context
from canbo.documents.papers import PAPERS
from canbo.documents.word import OURS

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "change-a-paper.md"


def test_every_tag_it_names_is_a_value_of_a_paper(samples):
    page = PAGE.read_text(encoding="utf-8")
    named = set(re.findall(r"\{\{ (\w+) \}\}", page)) | set(re.findall(r"\{%p for line in (\w+) %\}", page))
    known = {name for kind, paper in PAPERS.items() for name in context(paper, samples[kind])}
    assert len(named) >= 13
    assert named <= known


def test_every_template_it_names_is_there():
    names = set(re.findall(r"[\w-]+(?:\.en)?\.docx", PAGE.read_text(encoding="utf-8")))
    assert names
    assert {name for name in names if not (OURS / name).is_file()} == set()
