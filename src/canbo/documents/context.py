"""From the plain values of a case to what a paper's template names. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .frame import frame
from .paper import DocumentError, Paper, Shown
from .values import read, written

LANGUAGES = ("vi", "en")


def context(paper: Paper, values: Mapping[str, Any], lang: str = "vi") -> dict[str, Shown]:
    """Everything the paper's templates may name, written out in `lang`.

    Values the paper does not declare are left aside. Raises DocumentError naming the value that is missing or wrong.
    """
    if lang not in LANGUAGES:
        raise DocumentError(
            f"Papers are written in vi and en, not in {lang!r:.20}.",
            f"Giấy tờ chỉ có tiếng Việt (vi) và tiếng Anh (en), không có {lang!r:.20}.",
        )
    given = read(paper, values, lang)
    shown = written(paper, given) | frame(paper, given)
    for compose in paper.compose:
        shown |= compose(given)
    return shown
