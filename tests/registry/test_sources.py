"""What the word that a register is complete can tell, and what it cannot."""

from datetime import date

import pytest

from canbo.law.histories import HISTORIES
from canbo.registry.choices import RecordKind
from canbo.registry.sources import attesting_tells, kind_of

ON = date(2026, 11, 21)


@pytest.mark.parametrize("fact", HISTORIES.facts)
def test_attesting_makes_known_just_what_it_is_said_to(register, facts, fact):
    before = facts().values
    kind = kind_of(fact)
    if kind in RecordKind.values:
        for attested in {kind, RecordKind.TERMS.value}:  # what came before the first term needs to know which was first
            register.attest(register.here, attested, ON)
    learned = set(facts().values) - set(before)
    assert (fact in learned) == (attesting_tells(fact) and fact not in before)
