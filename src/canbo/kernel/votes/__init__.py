"""Votes of Decree 181/2026: Articles 12 (appointment), 19 (reappointment) and 20 (extension).

`tally` answers a recorded count; `weigh` is the same with sentences in both languages; `rules` holds the bare
thresholds. What each rule reads from the count and how it decides: `docs/explanation/votes.md`.
"""

from canbo.kernel.votes.bases import Base, Cast, Convened, Members, Present, VoteError
from canbo.kernel.votes.count import READINGS, Count, read_count
from canbo.kernel.votes.rules import Decision
from canbo.kernel.votes.say import Sentence
from canbo.kernel.votes.tally import RULES, Rule, Tally, tally, weigh

__all__ = [
    "READINGS",
    "RULES",
    "Base",
    "Cast",
    "Convened",
    "Count",
    "Decision",
    "Members",
    "Present",
    "Rule",
    "Sentence",
    "Tally",
    "VoteError",
    "read_count",
    "tally",
    "weigh",
]
