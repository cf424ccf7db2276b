"""Personal values against what the events commit to: each is the one committed, or its erasure is on record. Pure."""

import json
from dataclasses import dataclass, field

from canbo.cases.canonical import commitment
from canbo.cases.chain import Finding, Link
from canbo.cases.drafts import PERSONAL
from canbo.kernel.fact import Words

ERASED = "personal_data_erased"
"""The event that records an erasure; its body has `event` (seq), `fields` and `ground`."""
MARK = "withheld:"
"""Before the name under which an event commits to a withheld value; no bundle holds such values."""


@dataclass
class Commitments:
    """Read the events first (`read`), then the values (`compare`), then ask what is `lost`."""

    open: dict[tuple[int, str], tuple[str, str]] = field(default_factory=dict)  # (seq, field) -> (commitment, case)
    erased: set[tuple[int, str]] = field(default_factory=set)
    held: int = 0
    _kept: set[tuple[int, str]] = field(default_factory=set)

    def read(self, link: Link) -> None:
        """Take what one event commits to, or what it erases. Whether its body was changed is the chain's to say."""
        if PERSONAL not in link.body and link.type != ERASED:
            return
        try:
            body = json.loads(link.body)
            self.open |= {(link.seq, name): (said, link.case) for name, said in body.get(PERSONAL, {}).items()}
            if link.type == ERASED:
                named = {(body["event"], name) for name in body["fields"]}
                self.erased |= {key for key in named if self.open.get(key, ("", None))[1] == link.case}
        except (ValueError, TypeError, KeyError, AttributeError):
            return

    def compare(self, seq: int, name: str, salt: str, value: str) -> Finding | None:
        """Hold one value (canonical text) against its commitment."""
        said, case = self.open.get((seq, name), ("", None))
        self._kept.add((seq, name))
        self.held += 1
        if case is None:
            return _finding(
                "uncommitted_value",
                seq,
                case,
                f"Sự kiện {seq} không cam kết giá trị “{name}” đang lưu.",
                f"Event {seq} commits to no value “{name}”, yet one is kept.",
            )
        if (seq, name) in self.erased:
            return _finding(
                "erased_value",
                seq,
                case,
                f"“{name}” của sự kiện {seq} đã ghi là xóa nhưng vẫn còn lưu.",
                f"“{name}” of event {seq} is on record as erased, yet it is kept.",
            )
        try:
            same = commitment(name, json.loads(value), salt) == said
        except ValueError:
            same = False
        if same:
            return None
        return _finding(
            "changed_value",
            seq,
            case,
            f"“{name}” của sự kiện {seq} không phải là giá trị đã ghi.",
            f"“{name}” of event {seq} is not the value that was recorded.",
        )

    def lost(self, *, withheld: bool = True) -> list[Finding]:
        """Values committed to that are neither kept nor on record as erased; `withheld` ones unless left out."""
        gone = [
            key
            for key in self.open
            if key not in self._kept and key not in self.erased and (withheld or not key[1].startswith(MARK))
        ]
        return [
            _finding(
                "lost_value",
                seq,
                self.open[seq, name][1],
                f"“{name}” của sự kiện {seq} đã mất mà không có ghi nhận xóa.",
                f"“{name}” of event {seq} is gone, and no erasure is on record.",
            )
            for seq, name in gone
        ]


def _finding(kind: str, seq: int, case: str | None, vi: str, en: str) -> Finding:
    return Finding(kind, Words(vi, en), seq, case)
