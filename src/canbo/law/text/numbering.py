"""Numbers and letters settled run by run: each unit gets its citation, and each oddity its fault."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from .faults import Fault, place
from .letters import Read, read_letters, read_numbers
from .tree import Kind, Unit, walk

NAMES: dict[Kind, tuple[str, str]] = {
    "chapter": ("chương", "chapter"),
    "section": ("mục", "section"),
    "article": ("điều", "article"),
    "clause": ("khoản", "clause"),
    "point": ("điểm", "point"),
    "step": ("bước", "step"),
    "paragraph": ("đoạn", "paragraph"),
    "appendix": ("phụ lục", "appendix"),
}
_ROMAN = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def settle(units: list[Unit]) -> list[Fault]:
    """Number the whole tree in place; units that are printed again move into `again` of the first."""
    faults = _headings(units)
    articles = [unit for unit in walk(units) if unit.kind == "article"]
    faults += _run(articles, read_numbers, "", lambda unit, others: _take_out(units, unit, others))
    paths: list[str] = []
    for appendix in (unit for unit in walk(units) if unit.kind == "appendix"):
        own = f"appendix{appendix.number.lower()}"
        appendix.path = own if own not in paths else f"{own}-{paths.count(own) + 1}"
        paths.append(own)
    for unit in [unit for unit in walk(units) if unit.kind in ("article", "appendix")]:
        faults += _below(unit)
    return faults


def _headings(units: list[Unit]) -> list[Fault]:
    chapters = [unit for unit in units if unit.kind == "chapter"]
    faults = _run(chapters, read_numbers, "", lambda *_: None)
    label = next((unit.printed.split()[0] for unit in walk(units) if unit.kind == "section"), "")
    for parent in (*chapters, Unit("chapter", "", 0, children=units)):
        sections = [unit for unit in parent.children if unit.kind == "section"]
        faults += _run(sections, read_numbers, parent.number and f"chapter {parent.number}", lambda *_: None)
        faults += [
            Fault("heading", f"chapter {parent.number} section {section.number}", section.line,
                  f"“{section.printed}” đứng ở chỗ của mục {section.number}; các mục khác ghi “{label}”.",
                  f"“{section.printed}” stands where section {section.number} should; the others say “{label}”.")
            for section in sections
            if section.printed.split()[0].casefold() != label.casefold()
        ]  # fmt: skip
    return faults


def _below(unit: Unit) -> list[Fault]:
    """Number what stands in an article, a clause or an appendix."""
    faults: list[Fault] = []

    def drop(_: Unit, again: Unit) -> None:
        unit.children = [child for child in unit.children if child is not again]

    for kind, reader in (("clause", read_numbers), ("step", read_numbers), ("point", read_letters)):
        faults += _run([child for child in unit.children if child.kind == kind], reader, unit.path, drop)
    for count, paragraph in enumerate((child for child in unit.children if child.kind == "paragraph"), 1):
        paragraph.number = paragraph.path = f"p{count}"
        paragraph.path = f"{unit.path}.p{count}"
    for child in unit.children:
        for one in (child, *child.again):
            faults += _below(one)
    return faults


def _run(
    run: Sequence[Unit],
    reader: Callable[[Sequence[str]], list[Read]],
    parent: str,
    drop: Callable[[Unit, Unit], None],
) -> list[Fault]:
    faults: list[Fault] = []
    first: dict[str, Unit] = {}
    for unit, read in zip(run, reader([_arabic(unit.number) for unit in run]), strict=True):
        was = unit.number
        unit.number = was if unit.kind == "chapter" else read.value
        if unit.kind not in ("chapter", "section"):
            own = f"step{unit.number}" if unit.kind == "step" else unit.number
            unit.path = ".".join(filter(None, (parent, own)))
        if read.fault:
            faults.append(_fault(unit, read, parent))
        if read.fault == "duplicate" and read.value in first:
            first[read.value].again.append(unit)
            drop(first[read.value], unit)
        else:
            first.setdefault(read.value, unit)
    return faults


def _take_out(units: list[Unit], _: Unit, again: Unit) -> None:
    for siblings in (units, *(unit.children for unit in walk(units))):
        siblings[:] = [unit for unit in siblings if unit is not again]


def _arabic(number: str) -> str:
    if not number or not set(number) <= set(_ROMAN):
        return number
    values = [_ROMAN[letter] for letter in number]
    signed = (-one if one < following else one for one, following in zip(values, (*values[1:], 0), strict=True))
    return str(sum(signed))


def _fault(unit: Unit, read: Read, parent: str) -> Fault:
    vi, en = NAMES[unit.kind]
    printed = unit.printed or unit.text[:20]
    fault = Fault(read.fault, unit.path or f"{parent} {en} {unit.number}".strip(), unit.line, "", "")
    skipped = ", ".join(read.skipped)
    where_vi, where_en = _where(parent)
    sentence = {
        "duplicate": (f"{vi.capitalize()} {read.value}{where_vi} được in hai lần; cả hai lời được giữ.",
                      f"{en.capitalize()} {read.value}{where_en} is printed twice; both wordings are kept."),
        "collapsed": (f"“{printed}” thứ hai{where_vi} được đọc là {vi} {read.value}: chữ đ đã mất dấu.",
                      f"The second “{printed}”{where_en} is read as {en} {read.value}: đ has lost its mark."),
        "relettered": (f"“{printed}”{where_vi} được đọc là {vi} {read.value}: các điểm bị đánh theo thứ tự tiếng Anh.",
                       f"“{printed}”{where_en} is read as {en} {read.value}: the points follow the English order."),
        "lookalike": (f"“{printed}”{where_vi} được đọc là {vi} {read.value}: chữ số đứng thay chữ cái.",
                      f"“{printed}”{where_en} is read as {en} {read.value}: a figure stands for the letter."),
        "foreign": (f"“{printed}”{where_vi}: văn bản Việt Nam không có điểm này; được đọc là {vi} {read.value}.",
                    f"“{printed}”{where_en}: Vietnamese law has no such letter; it is read as {en} {read.value}."),
        "lost": (f"Số của {vi} {read.value}{where_vi} bị mất; được đọc theo thứ tự.",
                 f"The number of {en} {read.value}{where_en} is lost; it is read from its place."),
        "missing": (f"Thiếu {vi} {skipped}{where_vi}, trước {vi} {read.value}.",
                    f"Missing: {en} {skipped}{where_en}, before {en} {read.value}."),
        "order": (f"“{printed}”{where_vi} không đúng thứ tự.", f"“{printed}”{where_en} is out of order."),
    }[read.fault]  # fmt: skip
    return replace(fault, vi=sentence[0], en=sentence[1])


def _where(parent: str) -> tuple[str, str]:
    if not parent or " " in parent:
        return "", ""
    vi, en = place(parent)
    return f" của {vi}", f" of {en}"
