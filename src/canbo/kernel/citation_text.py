"""Citations as lawyers say them: `điểm đ khoản 1 Điều 34 …`, `Article 34(1)(đ)`; both ways."""

import re
from functools import cache

from canbo.kernel.citation_names import (
    InstrumentNames,
    bare,
    names_of,
    registered_id,
    spoken_names,
    without_particles,
)
from canbo.kernel.citation_parts import CitationError, clean_part, kind_of

# Word in the text -> slot. English texts of Vietnamese law call a clause (khoản) a paragraph as often as a clause.
_LABELS = {
    "khoản": "clause", "clause": "clause", "paragraph": "clause",
    "điểm": "point", "point": "point", "tiết": "item", "item": "item",
    "bước": "step", "step": "step",
    "đoạn không đánh số thứ": "paragraph", "đoạn không đánh số": "paragraph", "đoạn thứ": "paragraph",
    "đoạn": "paragraph", "unnumbered paragraph": "paragraph",
    "mục": "entry", "entry": "entry", "entries": "entry",
}  # fmt: skip
_KINDS = (
    "nghị định|nghị quyết|quy định|quyết định|thông tư|bộ luật|luật|văn bản|nđ|nq|qđ|tt"
    "|decree|resolution|regulation|decision|circular|code|law|instrument"
)
_ORDER = ("article", "appendix", "entry", "clause", "point", "item", "step", "paragraph")


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)


# --- printing


def _runs(parts: tuple[str, ...]) -> list[tuple[str, str]]:
    """(role, value) in order; neighbouring names join into one (`reform`, `file` -> `reform.file`)."""
    found: list[tuple[str, str]] = []
    for part in parts:
        kind = kind_of(part)
        before = found[-1][0] if found else ""
        if kind == "name" and before == "name":
            found[-1] = ("name", f"{found[-1][1]}.{part}")
        elif kind in ("number", "range"):
            role = {"": "article", "article": "clause", "name": "count", "appendix": "entry"}.get(before, "item")
            found.append((role, part))
        else:
            found.append((kind or "name", part))
    return found


def say_vi(parts: tuple[str, ...], names: InstrumentNames) -> str:
    """Smallest part first: `điểm đ khoản 1 Điều 34`."""
    said: list[str] = []
    for role, value in _runs(parts):
        match role:
            case "name":
                said.append(names.parts[value][0] if value in names.parts else f'mục "{value}"')
            case "count":
                said[-1] += f" {value}"
            case "appendix":
                said.append("Phụ lục")
            case "step":
                said.append(f"Bước {value[4:]}")
            case "paragraph":
                said.append(f"đoạn không đánh số thứ {value[1:]}")
            case _:
                label = {"article": "Điều", "clause": "khoản", "point": "điểm", "item": "tiết", "entry": "mục"}[role]
                said.append(f"{label} {value}")
    return " ".join(reversed(said))


def say_en(parts: tuple[str, ...], names: InstrumentNames) -> str:
    """Largest part first: `Article 34(1)(đ)`."""
    said = ""
    for role, value in _runs(parts):
        match role:
            case "article":
                said = f"Article {value}"
            case "clause" | "point" | "item":
                said += f"({value})"
            case "count":
                said += f" {value}"
            case _:
                phrase = {
                    "name": names.parts[value][1] if value in names.parts else f'item "{value}"',
                    "appendix": "Appendix",
                    "entry": f"{'entries' if '-' in value else 'entry'} {value}",
                    "step": f"Step {value[4:]}",
                    "paragraph": f"unnumbered paragraph {value[1:]}",
                }[role]
                said += f", {phrase}" if said else phrase
    return said


# --- reading


def _take_instrument(text: str) -> tuple[str | None, str]:
    """The instrument a normalised text names, and the text without it."""
    taken: str | None = None
    plain = bare(text)
    # A law is often named twice: by title and by number.
    for name, id_ in spoken_names():
        if (taken or id_) != id_ or name not in plain:
            continue
        if found := re.search(rf"(?<!\w){re.escape(name)}(?!\w)(/[\w-]+)?", plain):
            taken, text = id_, f"{text[: found.start()]} {text[found.end() :]}"
            plain = bare(text)
    if taken:
        return taken, text
    if found := _compiled(rf"(\b(?:{_KINDS}) )?(?<![\w/])0*(\d+)/(\d{{4}})(/[\w-]+)?(?![\w/])").search(text):
        id_ = f"{found[2]}/{found[3]}"
        # A decree and a Party regulation may share number and year: 41/2021.
        if registered_id(id_) and (found[1] or found[4]):
            raise CitationError(f"“{found[0].strip()}” is not known here: {id_} is {names_of(id_).en}.")
        return id_, f"{text[: found.start()]} {text[found.end() :]}"
    if found := _compiled(r"\b(?:văn bản|instrument) ([a-z_]{2,})\b").search(text):
        return found[1], f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def _take_names(text: str, instrument: str | None, slots: dict[str, str]) -> str:
    """Move a named part (`căn cứ từ chức 1`, `item "rate"`) into its slot."""
    known = [
        (bare(" ".join(spoken.casefold().split())), key)
        for key, pair in (names_of(instrument).parts if instrument else {}).items()
        for spoken in pair
    ]
    for name, key in sorted(known, reverse=True, key=lambda pair: (len(pair[0]), pair)):
        if found := re.search(rf"(?<!\w){re.escape(name)}(?!\w)(?: (\d+))?", bare(text)):
            slots["name"] = ".".join(filter(None, (key, found[1])))
            return f"{text[: found.start()]} {text[found.end() :]}"
    if found := _compiled(r'(?<!\w)(?:mục|item) ?["“]([\w.-]+)["”](?: (\d+))?').search(text):
        slots["name"] = ".".join(filter(None, found.groups()))
        return f"{text[: found.start()]} {text[found.end() :]}"
    return text


def _fill(slots: dict[str, str], slot: str, value: str) -> None:
    if slot in slots:
        raise CitationError(
            f"The citation has two of {slot}, {slots[slot]} and {value}: cite one place at a time.",
            f"Viện dẫn nêu hai lần cùng một cấp, {slots[slot]} và {value}: mỗi lần chỉ viện dẫn một chỗ.",
        )
    slots[slot] = value


def _fill_tail(slots: dict[str, str], tail: str) -> None:
    """`(1)(đ)` or `.1.đ` behind an article number."""
    for part in _compiled(r"[^\s().]+").findall(tail):
        kind = kind_of(clean_part(part))
        if kind == "number":
            _fill(slots, "item" if {"clause", "point"} & slots.keys() else "clause", part)
        elif kind in ("step", "paragraph"):
            _fill(slots, kind, part.removeprefix("step").removeprefix("p"))
        elif kind == "point":
            _fill(slots, "point", part)
        else:
            slots["name"] = ".".join(filter(None, (slots.get("name"), part)))


def read(text: str, default: str | None) -> tuple[str | None, tuple[str, ...]]:
    """Instrument id (None when none is named) and canonical parts of a normalised long citation."""
    instrument, rest = _take_instrument(without_particles(text))
    slots: dict[str, str] = {}
    rest = _take_names(rest.strip(), instrument or default, slots)

    def article(found: re.Match[str]) -> str:
        _fill(slots, "article", found[1])
        _fill_tail(slots, found[2])
        return " "

    def labelled(found: re.Match[str]) -> str:
        _fill(slots, _LABELS[found[1]], found[2])
        return " "

    def appendix(_: re.Match[str]) -> str:
        _fill(slots, "appendix", "appendix")
        return " "

    rest = _compiled(
        r"(?:(?<!\w)(?:điều|articles?|art\b\.?)|^) ?(\d+[a-zđ]?)(?!\w)((?: ?\( ?\w+ ?\)|\.\w[\w-]*)*)"
    ).sub(article, rest.strip())
    labels = "|".join(sorted(_LABELS, key=len, reverse=True))
    rest = _compiled(rf"(?<!\w)({labels}) ?\(?(\d+-\d+|\w+)\)?").sub(labelled, rest)
    rest = _compiled(r"(?<!\w)(?:phụ lục|appendix)(?!\w)").sub(appendix, rest)
    left = _compiled(r"(?<!\w)(?:of|the|in|của|tại|theo|thuộc)(?!\w)|[\s,;.:–—-]+").sub(" ", rest).strip()
    if left:
        raise CitationError(
            f"“{left[:60]}” is not understood in the citation: write it as 181/2026:34.1.đ.",
            f"Không hiểu “{left[:60]}” trong viện dẫn: hãy viết như 181/2026:34.1.đ.",
        )
    if "entry" in slots and "appendix" not in slots:
        raise CitationError(
            f"Entry {slots['entry']} belongs to no appendix: name the appendix.",
            f"Mục {slots['entry']} không thuộc phụ lục nào: hãy nêu phụ lục.",
        )
    if slots and not {"article", "appendix", "name"} & slots.keys():
        raise CitationError(
            "The citation names no article: write it as 181/2026:34.1.đ.",
            "Viện dẫn không nêu điều: hãy viết như 181/2026:34.1.đ.",
        )
    return instrument, tuple(_assemble(slots))


def _assemble(slots: dict[str, str]) -> list[str]:
    parts: list[str] = []
    for slot in _ORDER:
        if slot in slots:
            prefix = {"step": "step", "paragraph": "p"}.get(slot, "")
            parts.append(clean_part(prefix + (slots[slot].lstrip("0") or "0" if prefix else slots[slot])))
            expected = {"point": "point", "clause": "number", "item": "number"}.get(slot)
            if expected and kind_of(parts[-1]) != expected:
                raise CitationError(
                    f"“{slots[slot]}” is no {slot}: clauses have numbers and points have letters.",
                    f"“{slots[slot]}” đặt sai chỗ: khoản mang số, điểm mang chữ.",
                )
    return parts + [clean_part(part) for part in slots.get("name", "").split(".") if part]
