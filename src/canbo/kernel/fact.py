"""Facts: what a question of law asks of the world, declared once with words, range and origin."""

from __future__ import annotations

import datetime as dt
import re
import unicodedata
from dataclasses import dataclass, field
from typing import Literal

from .errors import CanboError

FactType = Literal["bool", "int", "date", "choice"]
Value = bool | int | str | dt.date
FIRST_DAY = dt.date(1900, 1, 1)
LAST_DAY = dt.date(2150, 12, 31)
LARGEST_COUNT = 1_000_000
MOST_DIGITS = 18  # more are no count of anything here, and Python refuses to read thousands
LONGEST_SHOWN = 60
_ISO_DAY = re.compile(r"([0-9]{4})-([0-9]{2})-([0-9]{2})")
_VIETNAMESE_DAY = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")


class FactError(CanboError):
    """A fact that is not known here, or a value the fact cannot have."""


@dataclass(frozen=True)
class Words:
    """The same words in Vietnamese and in English; neither can be missing."""

    vi: str
    en: str

    def said(self, lang: str) -> str:
        """Return the words in the language asked (`vi` or `en`)."""
        return self.en if lang == "en" else self.vi


@dataclass(frozen=True, eq=False)
class FactSpec:
    """Declaration of one fact.

    `low` and `high` bound whole numbers (inclusive); `established_by` is a key of `ESTABLISHERS`;
    `changeable` says whether an act can still change it, and `act` says which act. A fact with `is_act`
    records a discretion that was used: it exists only when recorded, so absence is false.
    """

    name: str
    type: FactType
    vi: str
    en: str
    choices: tuple[tuple[str, Words], ...] = ()
    unit: str | None = None
    low: int = 0
    high: int = LARGEST_COUNT
    established_by: str = "personnel_body"
    changeable: bool = False
    sensitive: bool = False
    group: str = ""
    act: Words | None = None
    is_act: bool = False
    is_reading: bool = False

    @property
    def absent(self) -> bool | None:
        """What it means that nothing is recorded: false for an act, unknown for every other fact."""
        return False if self.is_act else None

    def said(self, lang: str) -> str:
        """Return the fact's words in the language asked."""
        return self.en if lang == "en" else self.vi

    @property
    def choice_names(self) -> tuple[str, ...]:
        """Return the closed list of values of a choice."""
        return tuple(name for name, _ in self.choices)

    def choice_words(self, name: str) -> Words:
        """Return the words of one choice; the name itself when it is not of the list."""
        return dict(self.choices).get(name, Words(name, name))

    def parse(self, raw: object) -> Value:
        """Turn text or a native value into this fact's value.

        Raises FactError for a value of the wrong type, outside the closed list or outside the range.
        """
        if isinstance(raw, str):
            raw = unicodedata.normalize("NFC", raw.strip())
        value = _PARSERS[self.type](self, raw)
        self.check_range(value)
        return value

    def check_range(self, value: Value) -> None:
        """Raise FactError when a whole number or a day lies outside the declared range."""
        if self.type == "int" and isinstance(value, int) and not self.low <= value <= self.high:
            raise _outside(self, value)
        if self.type == "date" and isinstance(value, dt.date) and not FIRST_DAY <= value <= LAST_DAY:
            raise FactError(
                f"{self.name}={value} is outside {FIRST_DAY} to {LAST_DAY}; check the year.",
                f"{self.name}={value:%d/%m/%Y} không nằm trong {FIRST_DAY:%d/%m/%Y} đến {LAST_DAY:%d/%m/%Y}; "
                "hãy kiểm tra năm.",
            )

    def to_json(self) -> dict[str, object]:
        """Return the JSON of `canbo facts`."""
        return {
            "name": self.name,
            "type": self.type,
            "choices": list(self.choice_names),
            "unit": self.unit,
            "vi": self.vi,
            "en": self.en,
            "established_by": self.established_by,
            "changeable": self.changeable,
            "sensitive": self.sensitive,
        }


_TRUE = {"true", "yes", "có", "co", "1", "y", "x", "đúng"}
_FALSE = {"false", "no", "không", "khong", "0", "n", "sai"}


def _parse_bool(spec: FactSpec, raw: object) -> Value:
    if isinstance(raw, bool):
        return raw
    text = str(raw).lower()
    if isinstance(raw, (str, int)) and text in _TRUE:
        return True
    if isinstance(raw, (str, int)) and text in _FALSE:
        return False
    raise FactError(
        f"{spec.name}={_shown(raw)} is not a yes or no; write true or false.",
        f"{spec.name}={_shown(raw)} không phải là có hay không; hãy viết có hoặc không.",
    )


def _parse_int(spec: FactSpec, raw: object) -> Value:
    if isinstance(raw, int) and not isinstance(raw, bool):
        return raw
    if isinstance(raw, float) and raw.is_integer():
        return int(raw)
    if isinstance(raw, str):
        text = raw.replace("_", "")
        digits = text[1:] if text[:1] in "+-" else text
        if digits.isascii() and digits.isdigit():
            if len(digits) > MOST_DIGITS:
                raise _outside(spec, raw)
            return int(text)
    raise FactError(
        f"{spec.name}={_shown(raw)} is not a whole number; write digits only, such as 14.",
        f"{spec.name}={_shown(raw)} không phải là số nguyên; hãy chỉ viết chữ số, như 14.",
    )


def _outside(spec: FactSpec, raw: object) -> FactError:
    return FactError(
        f"{spec.name}={_shown(raw)} is outside its range; give a whole number from {spec.low} to {spec.high}.",
        f"{spec.name}={_shown(raw)} ngoài khoảng cho phép; hãy nhập số nguyên từ {spec.low} đến {spec.high}.",
    )


def _parse_date(spec: FactSpec, raw: object) -> Value:
    if isinstance(raw, dt.datetime):
        return raw.date()
    if isinstance(raw, dt.date):
        return raw
    if isinstance(raw, str):
        try:
            return parse_day(raw)
        except ValueError:
            pass
    raise FactError(
        f"{spec.name}={_shown(raw)} is not a day; write it as 2026-11-21.",
        f"{spec.name}={_shown(raw)} không phải là một ngày; hãy viết như 2026-11-21.",
    )


def parse_day(text: str) -> dt.date:
    """Read `2026-11-21` or `21/11/2026`; ValueError for anything else."""
    if found := _ISO_DAY.fullmatch(text):
        year, month, day = found.groups()
    elif found := _VIETNAMESE_DAY.fullmatch(text):
        day, month, year = found.groups()
    else:
        raise ValueError(text)
    return dt.date(int(year), int(month), int(day))


def _parse_choice(spec: FactSpec, raw: object) -> Value:
    text = str(raw)
    if text in spec.choice_names:
        return text
    if spec.name == "leaving_ground":
        matches = [name for name in spec.choice_names if name.partition(":")[2] == text.lower()]
        if len(matches) == 1:
            return matches[0]
    choices = ", ".join(spec.choice_names)
    raise FactError(
        f"{spec.name}={_shown(raw)} is not one of its values; choose from {choices}.",
        f"{spec.name}={_shown(raw)} không có trong danh sách; hãy chọn trong {choices}.",
    )


def _shown(raw: object) -> str:
    """What was given, short enough for a sentence."""
    text = str(raw)
    return text if len(text) <= LONGEST_SHOWN else f"{text[:LONGEST_SHOWN]}…"


_PARSERS = {"bool": _parse_bool, "int": _parse_int, "date": _parse_date, "choice": _parse_choice}

ESTABLISHERS: dict[str, Words] = {}


def establisher(key: str, vi: str, en: str) -> str:
    """Declare who can establish a fact; return the key."""
    ESTABLISHERS[key] = Words(vi, en)
    return key


@dataclass(frozen=True)
class FactBook:
    """All declared facts by name, in the order they were declared."""

    by_name: dict[str, FactSpec] = field(default_factory=dict)

    def declare(self, spec: FactSpec) -> FactSpec:
        """Add a fact; a name can be declared once."""
        if spec.name in self.by_name:
            raise FactError(f"The fact {spec.name} is declared twice; keep one declaration.")
        self.by_name[spec.name] = spec
        return spec

    def get(self, name: str) -> FactSpec:
        """Return the fact of that name, or raise FactError with the nearest name."""
        spec = self.by_name.get(name)
        if spec is None:
            import difflib

            near = difflib.get_close_matches(name, self.by_name, n=1)
            en = f"did you mean {near[0]}?" if near else "canbo facts lists them."
            vi = f"có phải ý bạn là {near[0]}?" if near else "lệnh canbo facts liệt kê các dữ kiện."
            raise FactError(f"There is no fact called {name}; {en}", f"Không có dữ kiện {name}; {vi}")
        return spec
