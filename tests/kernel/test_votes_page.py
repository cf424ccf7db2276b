"""`docs/explanation/votes.md` names all there is, and its examples are true."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest

from canbo.kernel.votes import READINGS, RULES, tally
from canbo.kernel.votes.count import KEYS
from canbo.kernel.votes.rules import Outcome

PAGE = (Path(__file__).parents[2] / "docs" / "explanation" / "votes.md").read_text(encoding="utf-8")
EXAMPLES = [json.loads(block) for block in re.findall(r"```json\n(.*?)```", PAGE, re.DOTALL)]
READING_CHOICES = [choice for choices in READINGS.values() for choice in choices]


@pytest.mark.parametrize("name", [*RULES, *KEYS, *READINGS, *READING_CHOICES, *get_args(Outcome)])
def test_every_rule_key_reading_choice_and_outcome_is_explained(name):
    assert f"`{name}`" in PAGE


def test_the_first_example_gives_the_answer_shown():
    count, shown, _ = EXAMPLES
    answer = tally("appointment-step-1", count)
    assert answer["why"]
    assert {key: value for key, value in answer.items() if key != "why"} == {
        key: value for key, value in shown.items() if key != "why"
    }


def test_the_last_example_gives_the_sentences_shown():
    (printed,) = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)
    answer = tally("reappointment-collective", EXAMPLES[2], "en")
    assert answer["outcome"] == "unknown"
    assert [line.strip() for line in printed.splitlines()[1:]] == answer["why"]
