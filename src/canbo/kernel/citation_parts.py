"""The parts of a citation: what `34`, `đ`, `p1`, `step1`, `1-9` and `rate` are, and in which order they stand."""

from typing import Literal

from canbo.kernel.errors import CanboError

# Vietnamese points: no f, j, w, z; đ is a letter of its own after d.
POINTS = "abcdđeghiklmnopqrstuvxy"

Kind = Literal["number", "point", "step", "paragraph", "range", "appendix", "name"]

_RANK: dict[Kind, int] = {"number": 0, "range": 1, "point": 2, "step": 3, "paragraph": 4, "name": 5, "appendix": 6}


class CitationError(CanboError):
    """A text that names no place in the law."""


def _is_number(text: str) -> bool:
    return text.isascii() and text.isdecimal() and text[0] != "0" and len(text) <= 6  # noqa: PLR2004


def kind_of(part: str) -> Kind | None:
    """The kind of one canonical part; None when it is no part at all."""
    if not part:
        return None
    if _is_number(part) or (_is_number(part[:-1]) and part[-1] in POINTS):
        return "number"
    if len(part) == 1:
        return "point" if part in POINTS else None
    if part == "appendix":
        return "appendix"
    if part[0] == "p" and _is_number(part[1:]):
        return "paragraph"
    if part.startswith("step") and _is_number(part[4:]):
        return "step"
    first, dash, last = part.partition("-")
    if dash and _is_number(first) and _is_number(last):
        return "range" if int(first) < int(last) else None
    word = part.replace("_", "").replace("-", "")
    return "name" if word.isascii() and word.isalpha() and word.islower() else None


def clean_part(part: str) -> str:
    """`01` becomes `1`; a part that cannot be is refused."""
    bare = part.lstrip("0")
    if kind_of(bare) is not None:
        return bare
    if len(part) == 1 and part.isalpha():
        raise CitationError(
            f"There is no point “{part}” in Vietnamese law: points run {' '.join(POINTS)}.",
            f"Văn bản Việt Nam không có điểm “{part}”: các điểm là {' '.join(POINTS)}.",
        )
    raise CitationError(
        f"“{part[:40]}” is no part of a citation: write article, clause and point with dots, such as 34.1.đ.",
        f"“{part[:40]}” không phải là phần của viện dẫn: hãy viết điều, khoản, điểm cách bằng dấu chấm, như 34.1.đ.",
    )


def sort_key_of(part: str) -> tuple[int, int, int, str]:
    """Numbers by value, points in Vietnamese order, then steps, unnumbered paragraphs, names, appendix."""
    kind = kind_of(part)
    rank = _RANK[kind or "name"]
    match kind:
        case "number":
            digits = part if part[-1].isdecimal() else part[:-1]
            return rank, int(digits), POINTS.find(part[-1]) + 1, ""
        case "point":
            return rank, POINTS.index(part), 0, ""
        case "step" | "paragraph":
            return rank, int(part.removeprefix("step").removeprefix("p")), 0, ""
        case "range":
            first, _, last = part.partition("-")
            return rank, int(first), int(last), ""
        case _:
            return rank, 0, 0, part
