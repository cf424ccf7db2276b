"""The chain: each event is hashed with the one before it in its case and the one before it overall. Pure.

So nobody can change, reorder or take out an event, nor make a whole case vanish, without every later hash failing.
What is cut off at the very end only a seal that has left the house, or the read models, can show.
"""

import datetime as dt
from collections import deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import takewhile

from canbo.cases.canonical import ChainError, canonical, commitment, moment_of
from canbo.cases.links import GENESIS, HANOI, Link, Mark, day_of
from canbo.kernel.fact import Words

__all__ = [
    "GENESIS",
    "HANOI",
    "ChainError",
    "Check",
    "Finding",
    "Link",
    "Mark",
    "canonical",
    "check",
    "commitment",
    "day_of",
    "moment_of",
    "verify",
]


@dataclass(frozen=True)
class Finding:
    """Something that is not as it was recorded."""

    kind: str
    words: Words
    seq: int | None = None
    case: str | None = None


@dataclass
class Check:
    """What a walk along the chain saw: how far it came, each case's events and last hash, the first break."""

    whole: bool = True  # every event of the record, not those of one case
    events: int = 0
    seq: int = 0
    head: str = GENESIS
    cases: dict[str, tuple[int, str]] = field(default_factory=dict)
    finding: Finding | None = None
    _times: dict[str, dt.datetime] = field(default_factory=dict)

    def step(self, link: Link) -> Finding | None:
        """Take one more event; the first reason why it cannot follow, or None."""
        version, head = self.cases.get(link.case, (0, GENESIS))
        found = self._fault(link, head)
        if found is None:
            self.events += 1
            self.seq, self.head = link.seq, link.hash
            self.cases[link.case] = version + 1, link.hash
            self._times[link.case] = link.at
        return found

    def _fault(self, link: Link, head: str) -> Finding | None:  # noqa: PLR0911 - one return a fault
        if link.seq <= self.seq:
            return _found(
                "reordered",
                link,
                f"Sự kiện {link.seq} xuất hiện hai lần hoặc sai thứ tự.",
                f"Event {link.seq} stands twice or out of order.",
            )
        if self.whole and link.seq != self.seq + 1:
            return _missing(self.seq + 1, link.seq - 1)
        if link.digest() != link.hash:
            return _found(
                "changed",
                link,
                f"Sự kiện {link.seq} của vụ việc {link.case} không còn như khi ghi: "
                "loại, thời điểm, người ghi, vụ việc hoặc nội dung đã bị sửa.",
                f"Event {link.seq} of case {link.case} is not what was recorded: "
                "its type, time, actor, case or body was changed.",
            )
        if self.whole and link.global_prev != self.head:
            return _found(
                "broken_link",
                link,
                f"Sự kiện {link.seq} không nối tiếp sự kiện {self.seq}: một trong hai đã bị thay thế.",
                f"Event {link.seq} does not follow event {self.seq}: one of the two was replaced.",
            )
        if link.case_prev != head:
            return _found(
                "broken_link",
                link,
                f"Sự kiện {link.seq} không nối sự kiện trước của vụ việc {link.case}: có sự kiện bị mất hoặc bị thay.",
                f"Event {link.seq} does not follow the one before it in case {link.case}: one is missing or replaced.",
            )
        if link.at < self._times.get(link.case, link.at):
            return _found(
                "backdated",
                link,
                f"Sự kiện {link.seq} của vụ việc {link.case} ghi thời điểm sớm hơn sự kiện trước nó.",
                f"Event {link.seq} of case {link.case} bears a time before that of the event it follows.",
            )
        return None


def check(links: Iterable[Link], marks: Sequence[Mark] = (), *, whole: bool = True) -> Check:
    """Walk along `links` (by seq) to the first break; `marks` are seals the record has to agree with.

    `whole=False` is for the events of single cases: what stood between them is not there to be compared.
    """
    seen = Check(whole=whole)
    seals = deque(sorted(marks, key=lambda mark: (mark.last_seq, mark.day)))
    sealed = dt.date.min
    walk = iter(links)
    for link in walk:
        while seals and seals[0].last_seq < link.seq:
            mark = seals.popleft()
            if mark.last_seq == 0 and mark.hash != GENESIS:
                seen.finding = _unlike(mark)
                return seen
            sealed = max(sealed, mark.day)
        found = seen.step(link) or (_after_seal(link, sealed) if day_of(link.at) <= sealed else None)
        if found is not None:
            seen.finding = _named(found, link, walk, seen) if found.kind == "missing" else found
            return seen
        here = takewhile(lambda mark: mark.last_seq == seen.seq, seals)
        unlike = next((mark for mark in here if mark.hash != link.hash), None)
        if unlike is not None:
            seen.finding = _unlike(unlike)
            return seen
    if whole:
        seen.finding = next((_cut(mark, seen.seq) for mark in seals if mark.last_seq > seen.seq), None)
    return seen


def verify(links: Iterable[Link], marks: Sequence[Mark] = (), *, whole: bool = True) -> Finding | None:
    """The first break, or None when every link and seal holds."""
    return check(links, marks, whole=whole).finding


def _found(kind: str, link: Link, vi: str, en: str) -> Finding:
    return Finding(kind, Words(vi, en), link.seq, link.case)


def _missing(first: int, last: int, of: Words | None = None) -> Finding:
    which = f"{first}" if first == last else f"{first}-{last}"
    tail = of or Words("", "")
    return Finding(
        "missing",
        Words(f"Thiếu sự kiện {which}{tail.vi}.", f"Event {which} is missing{tail.en}."),
        first,
    )


def _named(found: Finding, at: Link, rest: Iterator[Link], seen: Check) -> Finding:
    """Say which case lost the missing events, as far as the events that are left tell."""
    left = [at, *rest]
    known = {GENESIS, *(head for _, head in seen.cases.values()), *(link.hash for link in left)}
    torn = sorted({link.case for link in left if link.case_prev not in known})
    gone = _skipped({*seen.cases, *(link.case for link in left)}, torn)
    first = found.seq or 0
    if gone:
        names = ", ".join(gone)
        return _missing(first, at.seq - 1, Words(f": vụ việc {names} đã biến mất", f": case {names} has vanished"))
    if torn:
        names = ", ".join(torn)
        return _missing(first, at.seq - 1, Words(f" của vụ việc {names}", f" from case {names}"))
    return _missing(
        first,
        at.seq - 1,
        Words(", là những sự kiện cuối của một vụ việc", ", the last of some case"),
    )


def _skipped(numbers: set[str], torn: Sequence[str]) -> list[str]:
    """Numbers between those that are there: each year counts its cases without a gap."""
    years: dict[str, list[int]] = {}
    for number in numbers:
        year, _, count = number.partition("-")
        if count.isdigit():
            years.setdefault(year, []).append(int(count))
    return [
        number
        for year, counts in sorted(years.items())
        for number in (f"{year}-{count:04}" for count in range(1, max(counts) + 1) if count not in counts)
        if number not in torn
    ]


def _unlike(mark: Mark) -> Finding:
    return Finding(
        "unlike_seal",
        Words(
            f"Sự kiện {mark.last_seq} không khớp với dấu niêm ngày {mark.day:%d/%m/%Y}: sổ đã được viết lại.",
            f"Event {mark.last_seq} is not the one sealed on {mark.day}: the record was rewritten.",
        ),
        mark.last_seq,
    )


def _cut(mark: Mark, seq: int) -> Finding:
    return Finding(
        "cut_off",
        Words(
            f"Dấu niêm ngày {mark.day:%d/%m/%Y} có đến sự kiện {mark.last_seq}, sổ chỉ còn đến {seq}: mất phần cuối.",
            f"The seal of {mark.day} reaches event {mark.last_seq}, the record ends at {seq}: its end is missing.",
        ),
        seq + 1,
    )


def _after_seal(link: Link, day: dt.date) -> Finding:
    return _found(
        "backdated",
        link,
        f"Sự kiện {link.seq} ghi ngày {day_of(link.at):%d/%m/%Y} nhưng nằm sau dấu niêm ngày {day:%d/%m/%Y}.",
        f"Event {link.seq} bears the day {day_of(link.at)} but stands after the seal of {day}.",
    )
