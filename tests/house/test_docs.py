"""House rules about documentation: a command, an area, a question, a setting or a field nobody tells of fails here.

The generated reference names everything by itself; these rules ask for a page that somebody wrote.
"""

import datetime as dt
import re
from pathlib import Path

import pytest

from canbo.kernel.votes import tally
from canbo.law.ask import ask
from canbo.law.book import questions
from canbo.law.calendars import get_calendar
from canbo.law.catalogue import fact_list, question_list
from canbo.procedures.book import PROCEDURES
from canbo.web.areas import present
from pictured import LARGEST, PICTURES
from reference_pages.commands import every_command

ROOT = Path(__file__).parents[2]
DOCS = ROOT / "docs"
BY_HAND = ("tutorial", "how-to", "explanation", "decisions")
FORMATS = "reference/formats.md"
DAY = dt.date(2026, 11, 23)


def written() -> str:
    pages = [ROOT / "README.md", *(page for folder in BY_HAND for page in sorted((DOCS / folder).glob("*.md")))]
    return "\n".join(page.read_text(encoding="utf-8") for page in pages)


def unnamed(names: list[str], text: str) -> list[str]:
    """Names that do not stand in the text as words of their own."""
    return [name for name in names if not re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text)]


def test_a_name_counts_only_as_a_word_of_its_own() -> None:
    assert unnamed(["canbo ask", "canbo as", "term-end"], "`canbo ask` term-ends") == ["canbo as", "term-end"]


def test_every_command_is_told_of() -> None:
    assert unnamed([name for name, _ in every_command()], written()) == []


def test_every_question_is_told_of() -> None:
    assert unnamed(list(questions().questions), written()) == []


def test_every_area_of_the_pages_is_told_of() -> None:
    pages = (DOCS / "explanation" / "pages.md").read_text(encoding="utf-8")
    assert [area.name for area in present() if f"| {area.en} (`/{area.path}`) |" not in pages] == []


def test_every_setting_of_an_installation_is_told_of() -> None:
    settings = (ROOT / "src" / "canbo" / "config" / "settings.py").read_text(encoding="utf-8")
    assert unnamed(sorted(set(re.findall(r"CANBO_[A-Z_]+", settings))), written()) == []


def test_every_target_of_make_is_told_of() -> None:
    targets = re.findall(r"^([a-z]+):.*##", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    assert unnamed([f"make {target}" for target in targets], written()) == []


PICTURED = DOCS / "how-to" / "pictures"


def test_every_procedure_has_its_picture_and_only_they_do() -> None:
    assert sorted(path.stem for path in PICTURED.iterdir()) == sorted(PROCEDURES)
    assert [path.name for path in PICTURED.iterdir() if path.stat().st_size > LARGEST] == []


def test_every_picture_is_one_that_is_taken_again() -> None:
    assert sorted(picture.procedure for picture in PICTURES) == sorted(PROCEDURES)


def test_a_page_shows_every_procedure_and_says_what_is_seen() -> None:
    pages = "\n".join(page.read_text(encoding="utf-8") for page in (DOCS / "how-to").glob("*.md"))
    shown = re.findall(r"!\[([^\]]*)\]\(pictures/([\w-]+)\.png\)", pages)
    assert sorted(key for said, key in shown if len(said.split()) > 3) == sorted(PROCEDURES)


VOTE = {"convened": 3, "excused": 0, "present": 3, "votes": {"A": 2}, "invalid": 0}
FIELDS = {
    "ask": list(ask("term-end", {}, DAY).to_json()),
    "questions": list(question_list()[0]),
    "facts": list(fact_list()[0].to_json()),
    "deadline": list(get_calendar("vn-state").deadline(DAY, 5, "working-day").to_json("en")),
    "tally": list(tally("appointment-step-1", VOTE, "en")),
}


@pytest.mark.parametrize("command", FIELDS)
def test_every_field_of_an_answer_in_json_is_told_of(command) -> None:
    assert unnamed(FIELDS[command], (DOCS / FORMATS).read_text(encoding="utf-8")) == []
