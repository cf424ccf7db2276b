"""What a refused count is told, word for word: the key, what was given, the rule."""

import pytest

from canbo.kernel.votes.bases import (
    Cast,
    Convened,
    Members,
    Present,
    VoteError,
    missing_for_over_half,
    missing_for_three_tenths,
)
from canbo.kernel.votes.count import LARGEST, Count, read_count

KEYS = "convened, excused, present, members, invalid, votes, readings, head_vacant"
READINGS = "reading_12_1_quorum, reading_12_5, reading_19_2_c"
LONG = "x" * 60


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (7, f"A count is an object with the keys {KEYS}, not 7."),
        (LONG, f"A count is an object with the keys {KEYS}, not '{'x' * 39}…."),
        ({"cast": 1}, f"“cast” is not a key of a count: the keys are {KEYS}."),
        ({"head_vacant": 1}, "“head_vacant” must be true or false, not 1."),
        ({"present": "12"}, "“present” must be a whole number, not '12'."),
        ({"excused": -1}, "“excused” is -1: a count cannot be negative."),
        ({"members": LARGEST + 1}, f"“members” is above {LARGEST}: that is no count of persons."),
        ({"invalid": -(10**5000)}, "“invalid” is a value too long to show (int): a count cannot be negative."),
        ({"votes": [3]}, "“votes” must be an object of names and votes in favour, not [3]."),
        ({"votes": {3: 4}}, "A candidate's name must be text, not 3."),
        ({"votes": {" ": 4}}, "A candidate in “votes” has an empty name: write who received the votes."),
        (
            {"votes": {"A\u200b": 4}},
            r"The candidate's name 'A\u200b' holds characters that cannot be printed.",
        ),
        ({"votes": {"A B": 1, "A  B": 2}}, "“A B” stands twice in “votes”: give each candidate once."),
        ({"votes": {"A": 2.5}}, "“votes of A” must be a whole number, not 2.5."),
        ({"readings": [3]}, "“readings” must be an object of readings and choices, not [3]."),
        ({"readings": {"reading_9": "x"}}, f"“reading_9” is not a reading of a vote: the readings are {READINGS}."),
        ({"readings": {"reading_12_5": "x"}}, "“reading_12_5” is report or stop, not 'x'."),
        ({"convened": 0}, "“convened” is 0: without anybody convened there is no meeting and no vote."),
        (
            {"convened": 3, "excused": 4},
            "“excused” is 4 but “convened” is 3: only those convened can be excused, Article 12(1).",
        ),
        (
            {"convened": 5, "excused": 2, "present": 4},
            (
                "“present” is 4, but 5 convened without 2 excused are 3: who was absent with excuse was not present,"
                " Article 12(1)."
            ),
        ),
        (
            {"convened": 5, "present": 6},
            "“present” is 6 but “convened” is 5: only those convened vote, Article 12(1).",
        ),
        (
            {"present": 4, "votes": {"A": 3, "B": 1}, "invalid": 1},
            "5 ballots (votes and invalid) are more than the 4 persons present: each casts one ballot, Article 12(1).",
        ),
        (
            {"convened": 5, "excused": 1, "votes": {"A": 5}},
            (
                "5 ballots (votes and invalid) are more than the 4 persons convened and not excused:"
                " each casts one ballot, Article 12(1)."
            ),
        ),
        (
            {"convened": 5, "votes": {"A": 6}},
            "6 ballots (votes and invalid) are more than the 5 persons convened: each casts one ballot, Article 12(1).",
        ),
    ],
)
def test_a_refused_count_is_told_what_is_wrong(data, sentence):
    with pytest.raises(VoteError) as refused:
        read_count(data)
    assert str(refused.value) == sentence


def test_forty_characters_of_what_was_given_are_shown_and_no_more():
    for length, shown in ((38, f"'{'x' * 38}'"), (39, f"'{'x' * 39}…")):
        with pytest.raises(VoteError) as refused:
            read_count({"present": "x" * length})
        assert str(refused.value) == f"“present” must be a whole number, not {shown}."


@pytest.mark.parametrize(
    ("base", "kind"), [(Convened, "convened"), (Present, "present"), (Cast, "cast"), (Members, "members")]
)
class TestBases:
    @pytest.mark.parametrize("count", [0, -1, True, 2.0])
    def test_a_base_is_one_or_more(self, base, kind, count):
        with pytest.raises(VoteError) as refused:
            base(count)
        assert str(refused.value) == f"A share needs a base of at least one, not {count!r} ({kind}): nobody could vote."

    @pytest.mark.parametrize("votes", [{"A": 2, "B": 2}, {"A": -1}, {"A": 3, "B": -1}])
    def test_it_holds_no_more_votes_than_persons_and_none_below_zero(self, base, kind, votes):
        with pytest.raises(VoteError) as refused:
            base(3).hold(votes)
        assert str(refused.value) == (
            f"{sum(votes.values())} votes cannot come from a base of 3 ({kind}): each person recommends one candidate,"
            " Article 12(2)-(5)."
        )

    @pytest.mark.parametrize("votes", [{}, {"A": 0}, {"A": 3}, {"A": 2, "B": 1}])
    def test_it_holds_as_many_votes_as_persons_and_none_at_all(self, base, kind, votes):
        assert base.kind == kind
        assert base(3).hold(votes) is None


@pytest.mark.parametrize("base", range(1, 41))
def test_what_is_missing_is_the_least_that_would_be_enough(base):
    for votes in range(base + 1):
        half, tenths = missing_for_over_half(votes, Cast(base)), missing_for_three_tenths(votes, Cast(base))
        assert half == next(more for more in range(base + 2) if 2 * (votes + more) > base)
        assert tenths == next(more for more in range(base + 2) if 10 * (votes + more) >= 3 * base)


class TestCount:
    def test_the_largest_number_a_register_can_keep_is_read(self):
        assert read_count({"members": LARGEST}).members == 2**63 - 1

    def test_what_is_not_given_is_unknown_and_never_zero(self):
        assert read_count({}) == Count(None, None, None, None, None, None, {}, head_vacant=False)
        nothing_cast = read_count({"convened": 4, "votes": {"A": 0}, "invalid": 0})
        assert (nothing_cast.ballots, nothing_cast.invalid, nothing_cast.eligible) == (0, 0, None)

    def test_everything_given_is_kept(self):
        given = {
            "convened": 9, "excused": 2, "present": 7, "members": 5, "invalid": 1, "votes": {" A  B ": 3},
            "readings": {"reading_12_5": "stop", "reading_19_2_c": None}, "head_vacant": True,
        }  # fmt: skip
        assert read_count(given) == Count(9, 2, 7, 5, {"A B": 3}, 1, {"reading_12_5": "stop"}, head_vacant=True)

    def test_decomposed_letters_are_the_same_name(self):
        assert read_count({"votes": {"Bi\u0300nh": 1}}).votes == {"B\u00ecnh": 1}

    @pytest.mark.parametrize(
        ("given", "ballots"),
        [({}, None), ({"invalid": 2}, None), ({"votes": {"A": 3}}, 3), ({"votes": {"A": 3, "B": 1}, "invalid": 2}, 6)],
    )
    def test_ballots_are_the_votes_and_the_invalid_ones(self, given, ballots):
        assert read_count(given).ballots == ballots

    @pytest.mark.parametrize(
        ("given", "eligible"), [({"convened": 5}, None), ({"excused": 1}, None), ({"convened": 5, "excused": 5}, 0)]
    )
    def test_eligible_is_who_is_convened_and_not_excused(self, given, eligible):
        assert read_count(given).eligible == eligible

    def test_the_numbers_nobody_has_given_are_named_in_the_order_asked(self):
        count = read_count({"convened": 5, "excused": 0})
        assert count.absent("present", "convened", "excused", "votes") == ("present", "votes")

    @pytest.mark.parametrize(
        "given",
        [
            {"convened": 3, "excused": 3},
            {"convened": 5, "excused": 2, "present": 3},
            {"convened": 5, "present": 5},
            {"present": 4, "votes": {"A": 3}, "invalid": 1},
            {"convened": 5, "excused": 1, "votes": {"A": 4}},
            {"convened": 5, "votes": {"A": 5}},
            {"convened": 1},
            {"present": 0, "votes": {"A": 0}},
        ],
    )
    def test_at_the_limit_a_count_stands(self, given):
        assert read_count(given)
