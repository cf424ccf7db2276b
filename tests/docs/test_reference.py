"""The generated reference says what the code declares, and everything declared has something to say."""

import pytest

import reference
from canbo.kernel.fact import ESTABLISHERS, Words
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.law.library import all_readings
from canbo.registry.permissions import RULES, SENTENCES
from canbo.registry.radar import KINDS
from canbo.registry.roles import SENTENCES as ROLES
from canbo.registry.roles import Role
from reference_pages import BY_HAND, pages
from reference_pages.commands import every_command

LONGEST = 400
COMMANDS = every_command()


def said(words: Words) -> bool:
    return bool(words.vi.strip() and words.en.strip())


def test_the_reference_is_what_make_reference_would_write() -> None:
    stale = reference.stale(reference.FOLDER, pages(), set(BY_HAND))
    assert stale == [], "run make reference"


def test_a_page_changed_missing_or_left_over_is_stale_and_writing_mends_it(tmp_path) -> None:
    (tmp_path / "law").mkdir()
    (tmp_path / "law" / "changed.md").write_text("old", encoding="utf-8")
    (tmp_path / "left-over.md").write_text("nobody makes me", encoding="utf-8")
    (tmp_path / "by-hand.md").write_text("mine", encoding="utf-8")
    wanted = {"law/changed.md": "new", "missing.md": "here"}
    expected = ["law/changed.md", "left-over.md", "missing.md"]
    assert reference.stale(tmp_path, wanted, {"by-hand.md"}) == expected
    assert reference.write(tmp_path, wanted, {"by-hand.md"}) == expected
    assert reference.stale(tmp_path, wanted, {"by-hand.md"}) == []
    assert (tmp_path / "by-hand.md").read_text(encoding="utf-8") == "mine"


def test_pages_are_short_enough_to_read_and_the_same_each_time() -> None:
    first, second = pages(), pages()
    assert first == second
    assert {name: len(text.splitlines()) for name, text in first.items() if len(text.splitlines()) > LONGEST} == {}


def test_pages_written_by_hand_exist() -> None:
    assert [name for name in BY_HAND if not (reference.FOLDER / name).is_file()] == []


@pytest.mark.parametrize(
    ("name", "command"), every_command(), ids=lambda value: value if isinstance(value, str) else ""
)
def test_every_command_and_every_parameter_says_what_it_is_for(name, command) -> None:
    assert command.help
    assert [p.name for p in command.params if not p.help] == []


def test_every_fact_has_words_and_somebody_who_establishes_it() -> None:
    silent = [spec.name for spec in BOOK.by_name.values() if not said(Words(spec.vi, spec.en))]
    nobody = [spec.name for spec in BOOK.by_name.values() if spec.established_by not in ESTABLISHERS]
    no_unit = [spec.name for spec in BOOK.by_name.values() if spec.type == "int" and not spec.unit]
    no_list = [spec.name for spec in BOOK.by_name.values() if spec.type == "choice" and not spec.choices]
    assert (silent, nobody, no_unit, no_list) == ([], [], [], [])


def test_every_question_has_words_and_a_kind_of_answer_that_can_be_shown() -> None:
    asked = questions().questions.values()
    assert [q.name for q in asked if not said(q.words)] == []
    assert [q.name for q in asked if q.answer == "choice" and not q.choices] == []
    assert [q.name for q in asked if q.answer == "number" and not q.unit] == []


def test_every_reading_tells_doubt_choice_evidence_and_confidence() -> None:
    for row, (reading, citations) in all_readings().items():
        assert citations, row
        assert said(reading.doubt), row
        assert said(reading.taken), row
        assert reading.evidence, row
        assert reading.confidence, row


def test_every_contested_reading_has_the_choices_its_words_tell() -> None:
    contested = {reading.fact: reading for reading, _ in all_readings().values() if reading.fact}
    for name, reading in contested.items():
        assert BOOK.get(name).is_reading
        assert len(BOOK.get(name).choices) >= 2, name
        assert reading.alternatives, name


def test_every_kind_of_line_permission_and_role_has_its_sentence() -> None:
    assert [kind.key for kind in KINDS.values() if not said(kind.words)] == []
    assert set(SENTENCES) == set(RULES)
    assert [name for name, words in SENTENCES.items() if not said(words)] == []
    assert set(ROLES) == set(Role)
    assert [role for role, words in ROLES.items() if not said(words)] == []
