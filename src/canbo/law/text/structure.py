"""From lines to a tree: which heading, clause and point every line belongs to. Numbers are settled afterwards."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Literal

from .checks import repeats_heading, wording_faults
from .faults import Fault
from .marks import Mark, mark_of
from .numbering import settle
from .references import reference_faults
from .tree import Unit, walk

FEWEST_VIETNAMESE = 20
"""So many letters with Vietnamese marks in a thousand make a text Vietnamese."""
_VIETNAMESE = frozenset("ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ")


@dataclass(frozen=True)
class OfficialText:
    """A text read: its units, its faults in the order of the file, and what stands before and after the law itself."""

    language: Literal["vi", "en"]
    units: list[Unit]
    faults: list[Fault]
    preamble: list[str]
    closing: list[str]

    @property
    def by_path(self) -> dict[str, Unit]:
        """Units that can be cited, by their relative citation, in printed order."""
        return {unit.path: unit for unit in walk(self.units) if unit.path}

    def counts(self) -> dict[str, int]:
        """How many units of each kind there are, those printed again not counted."""
        kinds = ("chapter", "section", "article", "clause", "point", "step", "paragraph", "appendix")
        found = [unit.kind for unit in walk(self.units)]
        return {kind: found.count(kind) for kind in kinds}  # type: ignore[arg-type]


@dataclass
class _Builder:
    units: list[Unit] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    preamble: list[str] = field(default_factory=list)
    closing: list[str] = field(default_factory=list)
    chapter: Unit | None = None
    section: Unit | None = None
    article: Unit | None = None
    clause: Unit | None = None
    heading: Unit | None = None
    heading_lines: list[str] = field(default_factory=list)
    furniture: list[int] = field(default_factory=list)
    next_article: int = 1
    quoted: int = 0
    ended: bool = False

    def take(self, line: int, text: str) -> None:
        inside_quotation = self.quoted > 0
        self.quoted = max(self.quoted + text.count("“") - text.count("”"), 0)
        mark = None if inside_quotation else mark_of(text, next_article=self.next_article)
        begins = mark is not None and mark.kind in ("chapter", "article")
        if not self.units and not begins:
            self.preamble.append(text)
        elif mark is not None and mark.kind == "furniture":
            self.furniture.append(line)
        elif mark is None or (self.article is None and not begins and mark.kind not in ("section", "appendix")):
            self._plain(line, text)
        elif not self.ended or begins or mark.kind == "appendix":
            self._marked(mark, line)
        else:
            self.closing.append(text)

    def _marked(self, mark: Mark, line: int) -> None:
        match mark.kind:
            case "chapter":
                self.section = self.article = self.clause = None
                self.chapter = self._head(mark, line, self.units)
            case "section":
                self.article = self.clause = None
                self.section = self._head(mark, line, self._in(self.chapter))
            case "article":
                self.clause, self.ended = None, False
                self.article = self._head(mark, line, self._in(self.section or self.chapter))
                digits = "".join(filter(str.isdecimal, mark.number))
                self.next_article = int(digits) + 1
                if mark.rest:
                    self.heading = None
            case "appendix":
                self.chapter = self.section = self.clause = None
                self.ended = False
                self.article = self._head(mark, line, self.units)
            case "closing":
                self.ended, self.heading = True, None
                self.closing.append(mark.rest)
            case _:
                self._numbered(mark, line)

    def _numbered(self, mark: Mark, line: int) -> None:
        self.heading = None
        assert self.article is not None  # noqa: S101 -- take() asks first
        kind = "clause" if mark.kind == "lost" else mark.kind
        unit = Unit(kind, mark.printed, line, mark.rest, number=mark.number)  # type: ignore[arg-type]
        if kind == "clause":
            self.clause = unit
            self.article.children.append(unit)
        else:
            (self.clause or self.article).children.append(unit)

    def _plain(self, line: int, text: str) -> None:
        if self.ended:
            self.closing.append(text)
        elif self.heading is not None:
            self._title(self.heading, line, text)
        elif self.article is None:
            self._title((self.section or self.chapter or self.units[-1]), line, text)
        else:
            (self.clause or self.article).children.append(Unit("paragraph", "", line, text))

    def _title(self, unit: Unit, line: int, text: str) -> None:
        if repeats_heading(text, self.heading_lines):
            self.faults.append(
                Fault("overlap", name_of(unit), line,
                      f"Dòng “{text}” của tiêu đề lặp lại dòng trước bằng lời khác.",
                      f"The line “{text}” of the heading repeats the line before in other words.")
            )  # fmt: skip
        self.heading_lines.append(text)
        unit.title = f"{unit.title} {text}".strip()
        if unit.kind == "article":
            self.heading = None

    def _head(self, mark: Mark, line: int, siblings: list[Unit]) -> Unit:
        unit = Unit(mark.kind, mark.printed, line, title=mark.rest, number=mark.number)  # type: ignore[arg-type]
        siblings.append(unit)
        self.heading, self.heading_lines = unit, [mark.rest] if mark.rest else []
        return unit

    def _in(self, parent: Unit | None) -> list[Unit]:
        return self.units if parent is None else parent.children


def name_of(unit: Unit) -> str:
    """How a fault names a unit: its citation, or `chapter II`."""
    return unit.path or (unit.number if unit.kind == "article" else f"{unit.kind} {unit.number}".strip())


def parse(lines: Sequence[str]) -> OfficialText:
    """The structure of a text and every fault of it; a text without an article has no units."""
    builder = _Builder()
    for line, text in enumerate(lines, 1):
        if text:
            builder.take(line, text)
    faults = [*builder.faults, *settle(builder.units), *_left_out(builder)]
    faults += [*wording_faults(builder.units), *reference_faults(builder.units)]
    faults.sort(key=lambda fault: fault.line)
    return OfficialText(language_of(lines), builder.units, faults, builder.preamble, builder.closing)


def language_of(lines: Sequence[str]) -> Literal["vi", "en"]:
    """Vietnamese where its letters are frequent, else English."""
    text = "".join(lines).lower()
    marked = sum(letter in _VIETNAMESE for letter in text)
    return "vi" if marked * 1000 > FEWEST_VIETNAMESE * max(len(text), 1) else "en"


def _left_out(builder: _Builder) -> list[Fault]:
    if not builder.furniture:
        return []
    count, first = len(builder.furniture), builder.furniture[0]
    return [
        Fault("furniture", "", first,
              f"{count} dòng bằng chữ viết khác là phần của trang nguồn, không phải văn bản; đã bỏ ra.",
              f"{count} lines in another script belong to the page it was taken from, not to the text; left out.")
    ]  # fmt: skip
