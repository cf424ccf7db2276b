"""A count of votes as it was recorded, checked before anything is decided."""

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

from canbo.kernel.votes.bases import VoteError

QUORUM = "reading_12_1_quorum"
NOBODY_PASSES = "reading_12_5"
COLLECTIVE_BASE = "reading_19_2_c"
READINGS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {
        QUORUM: ("two_thirds", "none"),
        NOBODY_PASSES: ("report", "stop"),
        COLLECTIVE_BASE: ("present", "convened"),
    }
)
NUMBERS = ("convened", "excused", "present", "members", "invalid")
KEYS = (*NUMBERS, "votes", "readings", "head_vacant")
# As whole numbers in Parquet and PostgreSQL.
LARGEST = 2**63 - 1


@dataclass(frozen=True)
class Count:
    """One count for one post. None is a number nobody has given: unknown, never zero.

    `votes`: votes in favour by name. `invalid`: ballots that name nobody or are spoilt; only checked, never
    part of a share. `head_vacant`: the post of the head is vacant (Article 12(5)).
    """

    convened: int | None = None
    excused: int | None = None
    present: int | None = None
    members: int | None = None
    votes: Mapping[str, int] | None = None
    invalid: int | None = None
    readings: Mapping[str, str] = field(default_factory=dict)
    head_vacant: bool = False

    @property
    def ballots(self) -> int | None:
        """The fewest ballots there can be in the box: those in favour of somebody and the invalid ones known."""
        return None if self.votes is None else sum(self.votes.values()) + (self.invalid or 0)

    @property
    def eligible(self) -> int | None:
        """Convened without excused, who leave the number convened (Article 12(1))."""
        return None if self.convened is None or self.excused is None else self.convened - self.excused

    def absent(self, *names: str) -> tuple[str, ...]:
        """Those of the named numbers that nobody has given."""
        return tuple(name for name in names if getattr(self, name) is None)


def read_count(data: Mapping[str, object]) -> Count:
    """Read the input of a tally. Raises VoteError: one sentence with the rule that is broken."""
    if not isinstance(data, Mapping):
        raise VoteError(f"A count is an object with the keys {', '.join(KEYS)}, not {_shown(data)}.")
    for key in data:
        if key not in KEYS:
            raise VoteError(f"“{key}” is not a key of a count: the keys are {', '.join(KEYS)}.")
    numbers = {key: _number(key, data[key]) for key in NUMBERS if data.get(key) is not None}
    votes = None if data.get("votes") is None else _votes(data["votes"])
    head_vacant = data.get("head_vacant")
    if head_vacant is not None and type(head_vacant) is not bool:
        raise VoteError(f"“head_vacant” must be true or false, not {_shown(head_vacant)}.")
    count = Count(**numbers, votes=votes, readings=_readings(data.get("readings")), head_vacant=bool(head_vacant))
    _check(count)
    return count


def _number(key: str, value: object) -> int:
    # type() and not isinstance: True is an int to Python, and nobody counts votes with it.
    if type(value) is not int:
        raise VoteError(f"“{key}” must be a whole number, not {_shown(value)}.")
    if value < 0:
        raise VoteError(f"“{key}” is {_shown(value)}: a count cannot be negative.")
    if value > LARGEST:
        raise VoteError(
            f"“{key}” is above {LARGEST}: that is no count of persons.",
            f"“{key}” lớn hơn {LARGEST}: không thể là số người hay số phiếu.",
        )
    return value


def _votes(value: object) -> dict[str, int]:
    if not isinstance(value, Mapping):
        raise VoteError(f"“votes” must be an object of names and votes in favour, not {_shown(value)}.")
    votes: dict[str, int] = {}
    for given, number in value.items():
        if not isinstance(given, str):
            raise VoteError(f"A candidate's name must be text, not {_shown(given)}.")
        name = " ".join(unicodedata.normalize("NFC", given).split())
        if not name:
            raise VoteError("A candidate in “votes” has an empty name: write who received the votes.")
        # Invisible characters make two names of one person.
        if not name.isprintable():
            raise VoteError(f"The candidate's name {_shown(name)} holds characters that cannot be printed.")
        if name in votes:
            raise VoteError(
                f"“{name}” stands twice in “votes”: give each candidate once.",
                f"“{name}” đứng hai lần trong số phiếu: mỗi người chỉ ghi một lần.",
            )
        votes[name] = _number(f"votes of {name}", number)
    return votes


def _readings(value: object) -> dict[str, str]:
    if value is None:
        return {}
    if not isinstance(value, Mapping):
        raise VoteError(f"“readings” must be an object of readings and choices, not {_shown(value)}.")
    for name, choice in value.items():
        if name not in READINGS:
            raise VoteError(f"“{name}” is not a reading of a vote: the readings are {', '.join(READINGS)}.")
        if choice is not None and choice not in READINGS[name]:
            raise VoteError(f"“{name}” is {' or '.join(READINGS[name])}, not {_shown(choice)}.")
    return {name: choice for name, choice in value.items() if choice is not None}


def _check(count: Count) -> None:
    convened, excused, present = count.convened, count.excused, count.present
    if convened == 0:
        raise VoteError(
            "“convened” is 0: without anybody convened there is no meeting and no vote.",
            "Số người được triệu tập là 0: không ai được triệu tập thì không có hội nghị, không có bỏ phiếu.",
        )
    if convened is not None and excused is not None and excused > convened:
        raise VoteError(
            f"“excused” is {excused} but “convened” is {convened}: only those convened can be excused, Article 12(1).",
            f"Vắng có lý do {excused} mà được triệu tập {convened}: chỉ người được triệu tập mới tính vắng có lý do "
            "(khoản 1 Điều 12).",
        )
    if present is not None:
        if count.eligible is not None and present > count.eligible:
            raise VoteError(
                f"“present” is {present}, but {convened} convened without {excused} excused are {count.eligible}: "
                "who was absent with excuse was not present, Article 12(1).",
                f"Có mặt {present} mà được triệu tập {convened}, trừ {excused} người vắng có lý do còn "
                f"{count.eligible}: người vắng có lý do thì không có mặt (khoản 1 Điều 12).",
            )
        if convened is not None and present > convened:
            raise VoteError(
                f"“present” is {present} but “convened” is {convened}: only those convened vote, Article 12(1).",
                f"Có mặt {present} mà được triệu tập {convened}: chỉ người được triệu tập bỏ phiếu (khoản 1 Điều 12).",
            )
    # The smallest known number of persons who can have voted.
    for voters, who, who_vi in (
        (present, "present", "có mặt"),
        (count.eligible, "convened and not excused", "được triệu tập, không vắng có lý do"),
        (convened, "convened", "được triệu tập"),
    ):
        if voters is not None:
            if (count.ballots or 0) > voters:
                raise VoteError(
                    f"{count.ballots} ballots (votes and invalid) are more than the {voters} persons {who}: "
                    "each casts one ballot, Article 12(1).",
                    f"{count.ballots} phiếu (kể cả phiếu không hợp lệ) nhiều hơn {voters} người {who_vi}: mỗi người bỏ "
                    "một phiếu (khoản 1 Điều 12).",
                )
            break


def _shown(value: object) -> str:
    """Short and on one line, whatever it is."""
    try:
        text = repr(value)
    except ValueError:  # an int too long for text
        text = f"a value too long to show ({type(value).__name__})"
    return text if len(text) <= 40 else f"{text[:40]}…"  # noqa: PLR2004
