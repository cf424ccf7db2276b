"""One count, one rule, one answer: who is chosen, who decides, what is missing, and why.

    read the count ─► was the meeting held? ─► on what base? ─► what follows?
                      (Article 12(1), quorum)   (a typed base)   (rules.py)

Each question may be open: a number nobody gave, or a contested reading nobody settled. An open question makes the
answer unknown only where its possible answers lead to different ends.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from canbo.kernel.votes import rules, say
from canbo.kernel.votes.bases import Base, Cast, Convened, Members, Present, VoteError
from canbo.kernel.votes.count import COLLECTIVE_BASE, QUORUM, Count, read_count
from canbo.kernel.votes.rules import Decision, Outcome
from canbo.kernel.votes.say import Sentence

Decide = Callable[[Mapping[str, int], Base, Count], Decision]
LANGUAGES = ("vi", "en")
KIND_OF: Mapping[str, type[Base]] = MappingProxyType({"present": Present, "convened": Convened})


@dataclass(frozen=True)
class Rule:
    """A vote of the decree. `base` None: the reading of Article 19(2)(c) says which."""

    name: str
    provision: str
    base: type[Base] | None
    decide: Decide
    quorum: bool = False
    one_person: bool = False
    forwards: bool = False


def _nominate(votes: Mapping[str, int], base: Base, _count: Count) -> Decision:
    assert isinstance(base, Convened)
    return rules.nominate(votes, base)
