"""What a check of the record found, from the database or from a bundle. Pure."""

from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from canbo.cases.chain import GENESIS, Check, Finding, Link, Mark, check
from canbo.cases.commitments import Commitments


@dataclass(frozen=True)
class Report:
    """How much was checked, where the record ends, and everything that is not as it was recorded.

    `held` personal values were compared, `erased` ones are on record as erased; `left_out` tells that a bundle
    came without them. `files` contents of attached files were hashed; None: a bundle holds none.
    """

    scope: str  # "record", or the number of one case
    events: int
    cases: int
    seals: int
    held: int
    erased: int
    files: int | None = None
    seq: int = 0
    head: str = GENESIS
    left_out: bool = False
    findings: tuple[Finding, ...] = ()

    @property
    def intact(self) -> bool:
        return not self.findings

    def to_json(self) -> dict[str, Any]:
        """As `canbo verify --json` prints it."""
        return {
            "intact": self.intact,
            "scope": self.scope,
            "events": self.events,
            "cases": self.cases,
            "seals": self.seals,
            "personal_values": {"held": self.held, "erased": self.erased, "left_out": self.left_out},
            "files": self.files,
            "last": {"seq": self.seq, "hash": self.head},
            "findings": [
                {
                    "kind": found.kind,
                    "seq": found.seq,
                    "case": found.case,
                    "vi": found.words.vi,
                    "en": found.words.en,
                }
                for found in self.findings
            ],
        }


Value = tuple[int, str, str, str]
"""Seq of the event, field, salt, canonical text."""


@dataclass
class Audit:
    """One walk over events, then values: the part that database and bundle share."""

    marks: Sequence[Mark] = ()
    whole: bool = True
    left_out: bool = False
    withheld: bool = True  # what is withheld has to be among the values; a bundle has none of it

    def run(
        self, links: Iterable[Link], values: Iterable[Value], later: Iterable[Link] = ()
    ) -> tuple[Check, Commitments, list[Finding]]:
        """Check the chain against the seals, then the values against the commitments.

        Read in this order: `links`, `values`, `later`; the last are erasures recorded while the others were read.
        """
        commitments = Commitments()
        walk = self._read(links, commitments)
        seen = check(walk, self.marks, whole=self.whole)
        deque(walk, maxlen=0)  # in a bundle the values stand after the events that a break left unread
        findings = [] if seen.finding is None else [seen.finding]
        for value in values:
            # What stands after a break is vouched for by nothing.
            if seen.finding is None or value[0] <= seen.seq:
                fault = commitments.compare(*value)
                findings += [] if fault is None else [fault]
        for link in later:
            commitments.read(link)
        if not self.left_out:
            findings += [lost for lost in commitments.lost(withheld=self.withheld) if (lost.seq or 0) <= seen.seq]
        return seen, commitments, findings

    @staticmethod
    def _read(links: Iterable[Link], commitments: Commitments) -> Iterator[Link]:
        for link in links:
            commitments.read(link)
            yield link
