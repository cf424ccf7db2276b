"""Two languages side by side: the Vietnamese words, or the English ones where the reader chose English."""

import unicodedata
from enum import StrEnum
from typing import TYPE_CHECKING, Any, Self

from django.db import models
from django.utils.functional import lazy
from django.utils.translation import get_language

__all__ = ["WordChoices", "fold", "nfc", "say", "word"]


def _chosen(vi: str, en: str) -> str:
    return en if (get_language() or "vi").startswith("en") else vi


_lazily = lazy(_chosen, str)


def say(vi: str, en: str) -> Any:
    """Text that becomes Vietnamese or English when it is shown."""
    return _lazily(vi, en)


def word(value: str, vi: str, en: str) -> Any:
    """Give one entry of a closed list its value and both its names."""
    return value, vi, en, say(vi, en)


if TYPE_CHECKING:

    class _TextChoices(StrEnum):
        """What a type checker needs to know of Django's TextChoices."""

        label: Any
        choices: list[tuple[str, Any]]
        labels: list[Any]
        values: list[str]

else:
    _TextChoices = models.TextChoices


class WordChoices(_TextChoices):
    """A closed list whose entries know both their names (`vi`, `en`); `label` follows the reader."""

    vi: str
    en: str

    def __new__(cls, value: str, vi: str, en: str) -> Self:
        member = str.__new__(cls, value)
        member._value_ = value
        member.vi, member.en = vi, en
        return member


def nfc(text: str) -> str:
    """Composed letters and single spaces, as names are kept."""
    return " ".join(unicodedata.normalize("NFC", text).split())


def fold(text: str) -> str:
    """Lower case without diacritics, đ as d: what a search compares. "Trần Đình Ổn" -> "tran dinh on"."""
    bare = "".join(c for c in unicodedata.normalize("NFD", text) if not unicodedata.combining(c))
    return " ".join(bare.replace("đ", "d").replace("Đ", "D").casefold().split())
