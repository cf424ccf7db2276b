"""The votes of Article 12 for one person: what one of the four counts makes of them.

The outcome for all candidates at once is `canbo tally appointment-step-1` to `-4`; these expressions say the same of
the person asked about and agree with it on every count (tests). Facts of the count are those of the meeting asked about.
A meeting without its quorum decides nothing, so everything here presupposes Article 12(1), first paragraph.
"""

from __future__ import annotations

from canbo.kernel import FALSE, TRUE, choose, ref, when
from canbo.kernel.expr import Expr
from canbo.law import facts as f

HELD = ref("12.1.p1")
CONVENED = ref("12.1.p5", kind="int")
PRESENT = f.persons_present
MINE, MOST, SECOND = f.votes_in_favour, f.most_votes, f.second_most_votes

QUORUM = choose(f.reading_12_1_quorum, {"two_thirds": 3 * PRESENT >= 2 * CONVENED, "none": TRUE})


def over_half(votes: Expr, base: Expr) -> Expr:
    """More than 50 % of the base."""
    return 2 * votes > base


def at_most_half(votes: Expr, base: Expr) -> Expr:
    """50 % of the base or less."""
    return 2 * votes <= base


def three_tenths(votes: Expr, base: Expr) -> Expr:
    """At least 30 % of the base."""
    return 10 * votes >= 3 * base


# Steps 1 and 2.
GOES_ON = HELD & (over_half(MINE, CONVENED) | (at_most_half(MOST, CONVENED) & three_tenths(MINE, CONVENED)))
STOPS_BELOW_THREE_TENTHS = HELD & (10 * MOST < 3 * CONVENED)

# Step 3.
SELECTED_BY_KEY_CADRES = HELD & over_half(MINE, PRESENT)
STOPS_BELOW_HALF = HELD & at_most_half(MOST, PRESENT)

# Step 4. Two at exactly half leave no vote for anybody else.
TIE = 2 * SECOND == CONVENED
PROPOSED = HELD & (over_half(MINE, CONVENED) | (TIE & (2 * MINE == CONVENED) & f.chosen_by_head_at_tie))
GOES_TO_AUTHORITY = (
    HELD
    & at_most_half(MOST, CONVENED)
    & when(TIE, f.head_post_vacant, choose(f.reading_12_5, {"report": TRUE, "stop": FALSE}))
)
