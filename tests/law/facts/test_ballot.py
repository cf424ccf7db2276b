"""A count of votes on an appointment is refused where it cannot be one."""

import pytest

from canbo.kernel.fact import FactError
from canbo.law.facts import parse_facts

COUNT = {
    "persons_convened": 10, "persons_excused": 2, "persons_present": 8,
    "votes_in_favour": 5, "most_votes": 5, "second_most_votes": 3,
}  # fmt: skip


def test_a_full_count_is_taken():
    assert parse_facts(COUNT) == COUNT


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"persons_excused": 10, "persons_present": None, "most_votes": None}, "at least one person convened"),
        ({"persons_present": 9}, "those present and excused were convened"),
        ({"second_most_votes": 4}, "each person present has one ballot"),
        ({"persons_present": None, "second_most_votes": 4}, "who is excused casts no ballot"),
        ({"most_votes": 2, "votes_in_favour": 1}, "the second has no more votes than the first"),
        ({"votes_in_favour": 4}, "who is not first has no more than the second"),
        ({"most_votes": 4, "second_most_votes": None}, "nobody has more votes than the first"),
    ],
)
def test_a_count_that_cannot_be_is_refused_with_the_rule(change, told):
    with pytest.raises(FactError, match=told):
        parse_facts(COUNT | change)


@pytest.mark.parametrize("name", COUNT)
def test_a_number_nobody_gave_breaks_nothing(name):
    assert name not in parse_facts(COUNT | {name: None})


def test_nobody_convened_is_no_meeting():
    with pytest.raises(FactError, match="persons_convened=0"):
        parse_facts({"persons_convened": 0})
