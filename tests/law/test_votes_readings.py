"""The readings that votes know are the facts the law declares, choice for choice."""

import pytest

from canbo.kernel.votes import READINGS
from canbo.law.facts import readings as declared


@pytest.mark.parametrize("name", READINGS)
def test_a_reading_of_votes_has_the_choices_the_law_declares(name):
    assert READINGS[name] == tuple(choice for choice, _ in getattr(declared, name).spec.choices)
