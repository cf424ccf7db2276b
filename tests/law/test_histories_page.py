"""`docs/explanation/histories.md` names every kind of fold, and its example is true."""

import re
from pathlib import Path
from typing import get_args

import pytest

from canbo.kernel.folds import Fold
from canbo.law.histories import HISTORIES

PAGE = (Path(__file__).parents[2] / "docs" / "explanation" / "histories.md").read_text(encoding="utf-8")


def test_the_example_holds():
    (example,) = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)
    assert example.count("assert ") == 3
    exec(example, {})  # noqa: S102 - it is our own page


@pytest.mark.parametrize("kind", [kind.__name__ for kind in get_args(Fold)])
def test_every_kind_of_fold_is_named(kind):
    assert f"`{kind}`" in PAGE


def test_every_fact_explained_exists():
    explained = re.findall(r"^\| (`.*?`) \|", PAGE, re.MULTILINE)

    names = {name for cell in explained for name in re.findall(r"`(\w+)`", cell)}
    assert "serving_warning" in names
    assert names <= set(HISTORIES.facts)
