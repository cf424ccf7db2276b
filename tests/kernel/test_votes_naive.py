"""The votes against a second implementation that shares nothing with the first.

It works with fractions, walks every world an open reading allows, and calls a vote unknown when the worlds part.
Exhaustive for every base up to 60 and up to four candidates; random beyond.
"""

from fractions import Fraction
from functools import cache
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canbo.kernel.votes import READINGS, RULES, Convened, Members, Present, rules, tally
from canbo.kernel.votes.bases import (
    missing_for_over_half,
    missing_for_three_tenths,
    over_half,
    three_tenths,
)

LARGEST = 60
CHOICES = {name: list(choices) for name, choices in READINGS.items()}
QUORUM = Fraction(2, 3)
WITHOUT_12_5 = {"reading_12_1_quorum": "two_thirds", "reading_19_2_c": "convened"}
NOT_HELD = ("stopped", (), None, "not held")


@cache
def share(votes, base):
    """How a share of votes stands to a half and to three tenths: (-1, 0 or 1; bool)."""
    part = Fraction(votes, base)
    return (part > Fraction(1, 2)) - (part < Fraction(1, 2)), part >= Fraction(3, 10)


def standing(votes, base):
    """Who is over half, at half, and at three tenths or more; most votes first, equals by name."""
    shares = [(-number, name, share(number, base)) for name, number in votes.items() if number]
    shares.sort()
    over = tuple([name for _, name, (half, _) in shares if half == 1])
    even = tuple([name for _, name, (half, _) in shares if half == 0])
    onward = tuple([name for _, name, (_, enough) in shares if enough])
    assert len(over) < 2
    return over, even, onward


def naive_end(rule, votes, places, world, vacant):
    """(outcome, candidates, report_to) in a world where every reading is settled."""
    over, even, onward = places
    authority = "competent_authority"
    if over:
        end = "selected", over, None
    elif rule in {"appointment-step-1", "appointment-step-2"}:
        end = ("forwarded", onward, None) if onward else ("stopped", (), authority)
    elif rule == "appointment-step-3":
        end = "stopped", (), authority
    elif rule == "appointment-step-4" and len(even) == 2:
        end = "report" if vacant else "head-decides", even, authority
    elif rule == "appointment-step-4":
        end = ("report", (), authority) if world["reading_12_5"] == "report" else ("stopped", (), None)
    elif even:
        end = ("unknown", (), None) if vacant else ("head-decides", even, None)
    else:
        end = "report", tuple(votes), authority
    return end


def naive(rule, data):
    """outcome, candidates, report_to and missing readings of a count in which every number is given."""
    eligible, present = data["convened"] - data["excused"], data["present"]
    chosen = data.get("readings", {})
    names = list(CHOICES)
    ends = {}
    for world in product(*([chosen[name]] if name in chosen else CHOICES[name] for name in names)):
        settled = dict(zip(names, world, strict=True))
        if rule == "extension":
            base = data["members"]
        elif rule == "reappointment-collective":
            base = {"present": present, "convened": eligible}[settled["reading_19_2_c"]]
        else:
            base = present if rule in {"appointment-step-3", "reappointment-key"} else eligible
        asks_quorum = rule not in {"extension", "reappointment-collective"}
        if asks_quorum and settled["reading_12_1_quorum"] == "two_thirds" and Fraction(present, eligible) < QUORUM:
            ends[world] = NOT_HELD
        else:
            ends[world] = naive_end(
                rule, data["votes"], standing(data["votes"], base), settled, data.get("head_vacant", False)
            )
    if len(set(ends.values())) == 1:
        return (*next(iter(ends.values()))[:3], [])
    missing = [
        name
        for i, name in enumerate(names)
        if any(
            ends[one] != ends[other]
            for one in ends
            for other in ends
            if one[i] != other[i] and one[:i] + one[i + 1 :] == other[:i] + other[i + 1 :]
        )
    ]
    return "unknown", (), None, missing


def agree(rule, data):
    answer = tally(rule, data)
    told = answer["outcome"], tuple(answer["candidates"]), answer["report_to"], answer["missing"]
    assert told == naive(rule, data), (rule, data)


def splits(total, parts, most=None):
    """Every way to give up to `total` votes to `parts` candidates, never more to a later one."""
    if parts == 0:
        yield ()
        return
    for first in range(min(total, total if most is None else most) + 1):
        for rest in splits(total - first, parts - 1, first):
            yield (first, *rest)


@pytest.mark.parametrize("candidates", [1, 2, 4])
def test_every_split_of_every_base_meets_the_same_thresholds(candidates):
    """Four candidates are three as well: the last may be without a vote, and is then nobody's choice."""
    names = "DBCA"[:candidates]
    for size in range(1, LARGEST + 1):
        convened, present = Convened(size), Present(size)
        for split in splits(size, candidates):
            votes = dict(zip(names, split, strict=True))
            places = standing(votes, size)
            for rule, decision, world in (
                ("appointment-step-1", rules.nominate(votes, convened), {}),
                ("appointment-step-3", rules.nominate_at_key_conference(votes, present), {}),
                ("appointment-step-4", rules.propose(votes, convened, nobody_passes="stop"), {"reading_12_5": "stop"}),
            ):
                told = decision.outcome, decision.candidates, decision.report_to
                assert told == naive_end(rule, votes, places, world, vacant=False), (rule, size, votes)


def test_every_split_between_two_gives_the_same_answer_whole():
    for size in range(1, LARGEST + 1):
        for split in splits(size, 2):
            votes = dict(zip("BA", split, strict=True))
            data = {"convened": size, "excused": 0, "present": size, "votes": votes, "readings": WITHOUT_12_5}
            for rule in ("appointment-step-2", "appointment-step-4"):
                agree(rule, data)


def test_every_vote_on_one_person_gives_the_same_answer():
    for size in range(1, LARGEST + 1):
        for favour, vacant in product(range(size + 1), (False, True)):
            data = {"convened": size, "excused": 0, "present": size, "members": size, "votes": {"A": favour}}
            for rule in ("appointment-step-3", "reappointment-key", "reappointment-collective", "extension"):
                agree(rule, data | {"head_vacant": vacant})


def test_every_contested_base_is_unknown_exactly_where_the_two_bases_part():
    for convened in range(1, LARGEST + 1):
        for present in range(1, convened + 1):
            for favour in {0, present, *(n for b in (present, convened) for n in (b // 2, b // 2 + 1) if n <= present)}:
                data = {"convened": convened, "excused": 0, "present": present, "votes": {"A": favour}}
                agree("reappointment-collective", data)


def test_every_quorum_is_unknown_exactly_where_it_is_not_met():
    for convened in range(1, LARGEST + 1):
        for present in range(1, convened + 1):
            data = {"convened": convened + 3, "excused": 3, "present": present, "votes": {"A": present}}
            agree("appointment-step-1", data)
            agree("reappointment-key", data)


def test_missing_votes_are_the_fewest_that_would_do():
    for size in range(1, LARGEST + 1):
        base = Members(size)
        for votes in range(size + 1):
            for passes, short in ((over_half, missing_for_over_half), (three_tenths, missing_for_three_tenths)):
                missing = short(votes, base)
                assert passes(votes + missing, base)
                assert missing == 0 or not passes(votes + missing - 1, base)


@st.composite
def counts(draw, most=200):
    """A count in which every number is given, with some readings settled."""
    convened = draw(st.integers(1, most))
    excused = draw(st.integers(0, convened - 1))
    present = draw(st.integers(1, convened - excused))
    left, votes = present, {}
    for name in draw(st.permutations("ABCD"))[: draw(st.integers(1, 4))]:
        votes[name] = draw(st.integers(0, left) | st.integers(left // 3, (left + 1) // 2))
        left -= votes[name]
    readings = {name: draw(st.sampled_from(choices)) for name, choices in CHOICES.items() if draw(st.booleans())}
    return {
        "convened": convened,
        "excused": excused,
        "present": present,
        "members": draw(st.integers(present, most)),
        "votes": votes,
        "invalid": draw(st.integers(0, left)),
        "readings": readings,
        "head_vacant": draw(st.booleans()),
    }


def fit(rule, data):
    """The count with one candidate where the rule asks about one person."""
    if rule.startswith("appointment"):
        return data
    return data | {"votes": dict(list(data["votes"].items())[:1])}


@given(st.sampled_from(list(RULES)), counts())
@settings(max_examples=600, deadline=None)
def test_random_counts_give_the_same_answer(rule, data):
    agree(rule, fit(rule, data))


@given(st.sampled_from(list(RULES)), counts(most=10**18))
@settings(max_examples=200, deadline=None)
def test_huge_counts_give_the_same_answer(rule, data):
    agree(rule, fit(rule, data))


def end_of(answer):
    return answer["outcome"], answer["candidates"], answer["report_to"]


@given(st.sampled_from(list(RULES)), counts(), st.data())
@settings(max_examples=400, deadline=None)
def test_learning_more_never_changes_a_plain_answer(rule, data, draw):
    full = fit(rule, data)
    hidden = draw.draw(st.sets(st.sampled_from(["convened", "excused", "present", "members", "votes", "invalid"])))
    less = {name: value for name, value in full.items() if name not in hidden}
    answer = tally(rule, less)
    assert set(answer["missing"]) - set(READINGS) <= hidden
    if answer["outcome"] != "unknown":
        assert end_of(answer) == end_of(tally(rule, full))
        for settled in product(*CHOICES.values()):
            readings = dict(zip(CHOICES, settled, strict=True)) | full["readings"]
            assert end_of(tally(rule, less | {"readings": readings})) == end_of(answer)


@given(st.sampled_from(list(RULES)), counts(), st.data())
@settings(max_examples=400, deadline=None)
def test_giving_all_that_is_missing_settles_the_answer(rule, data, draw):
    full = fit(rule, data) | {"head_vacant": False}
    hidden = draw.draw(st.sets(st.sampled_from(["convened", "excused", "present", "members", "votes"])))
    known = {name: value for name, value in full.items() if name not in hidden}
    for _ in range(3):  # a number that comes to light may bring a reading into play
        answer = tally(rule, known)
        if answer["outcome"] != "unknown":
            break
        assert answer["missing"]
        settled = {name: CHOICES[name][0] for name in answer["missing"] if name in READINGS}
        known |= {name: full[name] for name in answer["missing"] if name not in READINGS}
        known["readings"] = known["readings"] | settled
    assert tally(rule, known)["outcome"] != "unknown"
