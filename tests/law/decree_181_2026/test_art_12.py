"""Article 12: the rows of its votes against `canbo tally`, on every count of small meetings."""

from functools import cache
from itertools import product

import pytest
from tests.law.asking import Law

from canbo.kernel.votes import RULES, weigh
from canbo.law.decree_181_2026 import art_12
from canbo.law.facts import BOOK

law = Law("181/2026", [art_12.ARTICLE])
QUORUM, SILENCE = "reading_12_1_quorum", "reading_12_5"
SETTLED = {name: BOOK.get(name).choice_names for name in (QUORUM, SILENCE)}
LARGEST_MEETING = 7
# One count at a time below: ten convened, all there, the meeting held.
TEN = {"persons_convened": 10, "persons_excused": 0, "persons_present": 10, QUORUM: "none"}
STEPS = {"12.2": "12.2.p4", "12.3": "12.3.p2", "12.4": "12.4.p2", "12.5": "12.5.p3"}


def meetings():
    """(convened, excused, present, votes for An, for Bình, for Cúc); Cúc never above Bình."""
    for convened, excused in product(range(1, LARGEST_MEETING + 1), range(2)):
        for present in range(1, convened - excused + 1):
            for mine, other in product(range(present + 1), repeat=2):
                if mine + other <= present:
                    for third in {0, min(other, present - mine - other)}:
                        yield convened, excused, present, mine, other, third


MEETINGS = tuple(meetings())


def facts_of(meeting):
    convened, excused, present, *votes = meeting
    second, most = sorted(votes)[1:]
    return {
        "persons_convened": convened, "persons_excused": excused, "persons_present": present,
        "votes_in_favour": votes[0], "most_votes": most, "second_most_votes": second,
    }  # fmt: skip


@cache
def tallied(rule, meeting, quorum, silence, *, vacant=False):
    convened, excused, present, mine, other, third = meeting
    votes = {"An": mine, "Bình": other, "Cúc": third}
    return weigh(
        rule,
        {
            "convened": convened, "excused": excused, "present": present, "votes": votes,
            "readings": {QUORUM: quorum, SILENCE: silence}, "head_vacant": vacant,
        },
    )  # fmt: skip


def agreed(meaning, rule, meeting, quorum, silence, *, vacant=False):
    """What the tally says in every world that these readings leave open; None where the worlds part."""
    worlds = product(
        SETTLED[QUORUM] if quorum is None else (quorum,), SETTLED[SILENCE] if silence is None else (silence,)
    )
    ends = {meaning(tallied(rule, meeting, *world, vacant=vacant)) for world in worlds}
    return ends.pop() if len(ends) == 1 else None


def chosen(end):
    return end.outcome in ("selected", "forwarded") and "An" in end.candidates


def stopped_and_reported(end):
    return end.outcome == "stopped" and end.report_to is not None


def test_the_small_meetings_hold_every_outcome():
    rules = [law.row(row).why.en for row in STEPS.values()]
    ends = {tallied(rule, meeting, "none", "report").outcome for meeting in MEETINGS for rule in rules}
    assert ends == {"selected", "forwarded", "head-decides", "stopped", "report"}


@pytest.mark.parametrize(("clause", "row"), list(STEPS.items())[:3])
@pytest.mark.parametrize("quorum", [*SETTLED[QUORUM], None])
def test_steps_one_to_three_agree_with_the_tally(clause, row, quorum):
    rule = law.row(row).why.en
    for meeting in MEETINGS:
        facts = facts_of(meeting) | {QUORUM: quorum}
        assert law.says(row, **facts) is agreed(chosen, rule, meeting, quorum, "report"), meeting
        assert law.says(clause, **facts) is agreed(stopped_and_reported, rule, meeting, quorum, "report"), meeting


@pytest.mark.parametrize("quorum", [*SETTLED[QUORUM], None])
@pytest.mark.parametrize("silence", [*SETTLED[SILENCE], None])
@pytest.mark.parametrize("vacant", [False, True])
def test_step_four_agrees_with_the_tally(quorum, silence, vacant):
    rule = law.row("12.5.p3").why.en
    for meeting in MEETINGS:
        facts = facts_of(meeting) | {QUORUM: quorum, SILENCE: silence, "head_post_vacant": vacant}
        assert law.says("12.5.p3", **facts) is agreed(chosen, rule, meeting, quorum, silence, vacant=vacant), meeting
        assert law.says("12.5", **facts) is agreed(
            lambda end: end.outcome == "report", rule, meeting, quorum, silence, vacant=vacant
        ), meeting


def test_at_a_tie_of_two_at_half_the_heads_choice_carries_and_only_there():
    for meeting in MEETINGS:
        end = tallied("appointment-step-4", meeting, "none", "report")
        facts = facts_of(meeting) | {QUORUM: "none"}
        tied = end.outcome == "head-decides" and "An" in end.candidates
        assert law.says("12.5.p3", chosen_by_head_at_tie=True, **facts) is (tied or chosen(end)), meeting
        assert law.says("12.5.p3", chosen_by_head_at_tie=False, **facts) is chosen(end), meeting


def test_each_vote_names_its_rule_and_the_rule_names_the_row():
    for step, row in enumerate(STEPS.values(), start=1):
        assert law.row(row).kind == "vote"
        assert law.row(row).why.en == f"appointment-step-{step}"
        assert RULES[f"appointment-step-{step}"].provision == f"181/2026:{row}"


@pytest.mark.parametrize(("votes", "passes"), [(2, False), (3, True), (4, True)])
@pytest.mark.parametrize("row", ["12.2.p4", "12.3.p2"])
def test_three_tenths_go_on_when_nobody_has_half(row, votes, passes):
    assert law.says(row, **TEN, votes_in_favour=votes, most_votes=4) is passes


@pytest.mark.parametrize(("best", "stops"), [(2, True), (3, False), (4, False)])
@pytest.mark.parametrize("clause", ["12.2", "12.3"])
def test_the_process_stops_when_nobody_has_three_tenths(clause, best, stops):
    assert law.says(clause, **TEN, most_votes=best) is stops


@pytest.mark.parametrize(("best", "passes"), [(4, True), (5, True), (6, False)])
@pytest.mark.parametrize("row", ["12.2.p4", "12.3.p2"])
def test_nobody_goes_on_beside_one_who_has_over_half(row, best, passes):
    assert law.says(row, **TEN, votes_in_favour=4, most_votes=best) is passes


@pytest.mark.parametrize(("votes", "passes"), [(4, False), (5, False), (6, True)])
@pytest.mark.parametrize("row", ["12.4.p2", "12.5.p3"])
def test_half_is_not_enough_at_steps_three_and_four(row, votes, passes):
    assert law.says(row, **TEN, votes_in_favour=votes, most_votes=votes, second_most_votes=3) is passes


@pytest.mark.parametrize(("votes", "stops"), [(4, True), (5, True), (6, False)])
def test_step_three_stops_unless_somebody_passes_half(votes, stops):
    assert law.says("12.4", **TEN, most_votes=votes) is stops


def test_step_three_is_counted_on_those_present_the_others_on_those_convened():
    count = {"persons_convened": 10, "persons_excused": 0, "persons_present": 8, QUORUM: "none"}
    votes = {"votes_in_favour": 5, "most_votes": 5, "second_most_votes": 3}
    assert law.says("12.4.p2", **count, **votes) is True
    assert law.says("12.5.p3", **count, **votes) is False


def test_whoever_is_excused_leaves_the_number_convened():
    assert law.says("12.1.p5", persons_convened=10, persons_excused=3) == 7
    assert law.says("12.1.p5", persons_convened=10, persons_excused=0) == 10
    assert law.says("12.1.p5", persons_convened=10) is None
    assert law.misses("12.1.p5", persons_convened=10) == ("persons_excused",)
    votes = {"votes_in_favour": 5, "second_most_votes": 4, QUORUM: "none", "persons_convened": 10}
    assert law.says("12.5.p3", persons_excused=0, **votes) is False
    assert law.says("12.5.p3", persons_excused=1, **votes) is True


@pytest.mark.parametrize(("present", "held"), [(5, False), (6, True), (7, True)])
def test_a_quorum_is_two_thirds_where_the_reading_wants_one(present, held):
    count = {"persons_convened": 10, "persons_excused": 1, "persons_present": present}
    assert law.says("12.1.p1", **count, **{QUORUM: "two_thirds"}) is held
    assert law.says("12.1.p1", **count, **{QUORUM: "none"}) is True
    assert law.says("12.1.p1", **count) is (True if held else None)
    assert law.misses("12.1.p1", **count) == (() if held else (QUORUM,))


def test_without_the_number_present_a_quorum_is_open_unless_none_is_wanted():
    assert law.says("12.1.p1", persons_convened=10, persons_excused=0, **{QUORUM: "two_thirds"}) is None
    assert law.says("12.1.p1", **{QUORUM: "none"}) is True


@pytest.mark.parametrize("row", STEPS.values())
@pytest.mark.parametrize("fact", ["votes_in_favour", "persons_present"])
def test_a_number_nobody_gave_leaves_the_vote_open(row, fact):
    facts = TEN | {QUORUM: "two_thirds", "votes_in_favour": 6, "most_votes": 6, "second_most_votes": 2, fact: None}
    assert law.says(row, **facts) is None
    assert fact in law.misses(row, **facts)


@pytest.mark.parametrize("row", STEPS.values())
def test_over_half_needs_no_word_on_the_others(row):
    assert law.says(row, **TEN, votes_in_favour=6) is True


def test_at_step_one_the_best_count_matters_between_three_tenths_and_half():
    assert law.says("12.2.p4", **TEN, votes_in_favour=4) is None
    assert law.misses("12.2.p4", **TEN, votes_in_favour=4) == ("most_votes",)
    assert law.says("12.2.p4", **TEN, votes_in_favour=2) is False


def test_a_tie_without_word_on_the_head_is_open():
    tie = TEN | {"votes_in_favour": 5, "most_votes": 5, "second_most_votes": 5}
    assert law.says("12.5", **tie) is None
    assert law.misses("12.5", **tie) == ("head_post_vacant",)
    assert law.says("12.5", **tie, head_post_vacant=True) is True
    assert law.says("12.5", **tie, head_post_vacant=False) is False


@pytest.mark.parametrize(("reading", "reported"), [("report", True), ("stop", False), (None, None)])
def test_where_the_clause_is_silent_the_reading_says_what_follows(reading, reported):
    nobody = TEN | {"votes_in_favour": 5, "most_votes": 5, "second_most_votes": 4, SILENCE: reading}
    assert law.says("12.5", **nobody) is reported


@pytest.mark.parametrize(
    ("row", "by"),
    [
        ("12.1.p6", "personnel_body"),
        ("12.2.c", "leadership_collective"),
        ("12.3.a", "enlarged_conference"),
        ("12.5.a", "leadership_collective"),
        ("12.5.p5", "head"),
        ("12.6", "owner_agency"),
    ],
)
def test_who_must_act(row, by):
    assert law.row(row).power.who == by


def test_the_last_sentence_of_step_four_is_a_repetition_and_says_so():
    assert law.row("12.5.p6").kind == "declaration"
    assert law.row("12.5.p6").readings == law.row("12.5.p5").readings
