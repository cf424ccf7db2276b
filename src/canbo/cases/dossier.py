"""The dossier of a case: its items, the day and source of each, how long each is good, and the facts they state.

A pure fold of the case's events. The ten items are those of Article 16 (items 3 and 6 over the whole term, Article 21);
a resignation has the four papers of Regulation 260, of which the reform keeps two. What the law makes of the facts is
the law's to say: `dossier-complete` and its like. How long an item lasts stands in Article 16 alone.
"""

import datetime as dt
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from canbo.kernel.dates import add_months
from canbo.kernel.fact import Words
from canbo.kernel.words import say_value
from canbo.law.book import lawbook
from canbo.law.decree_181_2026.art_16 import AGEING, MONTHS_A_FILE_LASTS, MONTHS_AN_ITEM_LASTS
from canbo.law.holding import holds
from canbo.procedures.filed import DOSSIER_DESCRIBED, DOSSIER_REUSED, ITEM_RECORDED, ITEM_REMOVED
from canbo.procedures.state import CaseState, Event
from canbo.procedures.table import Procedure
from canbo.procedures.ways import of_the_latest_list

SOURCES: dict[str, Words] = {
    "paper": Words("bản giấy", "on paper"),
    "copy": Words("bản sao điện tử", "electronic copy"),
    "database": Words("dữ liệu đã duyệt trong cơ sở dữ liệu quốc gia", "approved data of a national database"),
}
SPARING, WHOLE_TERM = "181/2026:16.10.p4", "181/2026:21.p1"
AHEAD = 30  # days looked ahead where no day of the examination is set
AGEING_FACTS = frozenset(fact.name for fact in AGEING)


@dataclass(frozen=True)
class Item:
    """One item that a dossier should hold.

    `dated` is the fact of its day where it ages; `covers` says that it may have to speak of the whole term.
    """

    key: str
    words: Words
    fact: str
    citation: str
    dated: str = ""
    covers: bool = False


@dataclass(frozen=True)
class Entry:
    """An item as it is in the dossier; `case` is the earlier case it was taken from, if any."""

    item: Item
    dated_on: dt.date | None
    source: str
    digest: str = ""
    whole_term: bool = False
    case: str = ""

    @property
    def good_until(self) -> dt.date | None:
        """The last day on which it is young enough; None where it does not age."""
        if not self.item.dated or self.dated_on is None:
            return None
        return add_months(self.dated_on, MONTHS_AN_ITEM_LASTS)


@dataclass(frozen=True)
class Dossier:
    """What a case's dossier holds. `begun` says whether anything was recorded in it; until then it states nothing."""

    items: tuple[Item, ...]
    entries: Mapping[str, Entry] = field(default_factory=dict)
    examination: dt.date | None = None
    new_content: bool | None = None
    reused_from: str = ""
    submitted_on: dt.date | None = None
    begun: bool = False

    @property
    def ten(self) -> bool:
        """Whether it is a file of Article 16."""
        return len(self.items) == len(TEN)

    @property
    def reusable_until(self) -> dt.date | None:
        """The last day on which a file used again still serves."""
        return None if self.submitted_on is None else add_months(self.submitted_on, MONTHS_A_FILE_LASTS)

    def good_until(self, entry: Entry) -> dt.date | None:
        """Of an item of a file used again that of the file, as long as that is so (16.10.p3)."""
        return self.reusable_until if entry.case and self.new_content is not True else entry.good_until


@dataclass(frozen=True)
class Lapse:
    """An item that is no longer good before its case comes to the day it is needed."""

    item: Item
    good_until: dt.date

    @property
    def words(self) -> Words:
        """Which item lapses when, in one sentence."""
        vi, en = (say_value(self.good_until, lang) for lang in ("vi", "en"))
        return Words(
            f"Thành phần {self.item.key} chỉ dùng được đến hết {vi}.",
            f"Item {self.item.key} is good until the end of {en} only.",
        )


def _item(number: int) -> Item:
    citation = f"181/2026:16.{number}"
    _, row = lawbook().find(citation)
    dated = f"dossier_item_{number}_dated_on"
    return Item(
        str(number), row.words, f"dossier_item_{number}", citation,
        dated if dated in AGEING_FACTS else "", number in (3, 6),
    )  # fmt: skip


TEN = tuple(_item(number) for number in range(1, 11))
RESIGNATION = (
    Item("letter", Words("Đơn từ chức", "The letter of resignation"), "resignation_letter_in_file", "260/2009:file"),
    Item(
        "report", Words("Báo cáo của bộ phận tham mưu", "The advising body's report"), "advising_report_in_file",
        "260/2009:file",
    ),
    Item(
        "minutes", Words("Biên bản họp của cấp có thẩm quyền", "The minutes of the authority's meeting"),
        "authority_minutes_in_file", "260/2009:file",
    ),
    Item(
        "related", Words("Giấy tờ liên quan khác", "Other related papers"), "related_papers_in_file", "260/2009:file",
    ),
)  # fmt: skip
FILE_QUESTIONS = ("resignation-file-complete", "resignation-file-complete-260")


def items_of(procedure: Procedure) -> tuple[Item, ...]:
    """The items that the dossier of such a case should hold; none where the law asks for no file."""
    if "dossier-complete" in procedure.questions:
        return TEN
    return RESIGNATION if procedure.key == "resignation" or set(FILE_QUESTIONS) & set(procedure.questions) else ()


def dossier_of(procedure: Procedure, state: CaseState | None) -> Dossier | None:
    """The dossier as the events leave it; None where such a case has none. A new list of candidates empties it."""
    items = items_of(procedure)
    if not items:
        return None
    found = Dossier(items)
    for event in of_the_latest_list(state) if state is not None else ():
        found = _next(found, event)
    return found


def _next(dossier: Dossier, event: Event) -> Dossier:
    body, entries = event.body, dict(dossier.entries)
    match event.type:
        case t if t == ITEM_RECORDED:
            one = _entry(dossier, str(body["item"]), body)
            return replace(dossier, begun=True, entries={**entries, one.item.key: one})
        case t if t == ITEM_REMOVED:
            entries.pop(str(body["item"]), None)
            return replace(dossier, begun=True, entries=entries)
        case t if t == DOSSIER_DESCRIBED:
            return replace(
                dossier, begun=True, examination=_day(body.get("examination_date")), new_content=body.get("new_content")
            )
        case t if t == DOSSIER_REUSED:
            taken = {key: _entry(dossier, key, {**said, "case": body["case"]}) for key, said in body["items"].items()}
            return replace(
                dossier, begun=True, entries={**entries, **taken}, reused_from=str(body["case"]),
                submitted_on=_day(body["submitted_on"]),
            )  # fmt: skip
        case _:
            return dossier


def _entry(dossier: Dossier, key: str, said: Mapping[str, Any]) -> Entry:
    item = next(item for item in dossier.items if item.key == key)
    return Entry(
        item, _day(said.get("dated_on")), str(said["source"]), str(said.get("sha256", "")),
        said.get("whole_term") is True, str(said.get("case", "")),
    )  # fmt: skip


def _day(said: object) -> dt.date | None:
    return dt.date.fromisoformat(str(said)) if said else None


def facts_of(procedure: Procedure, state: CaseState | None) -> dict[str, Any]:
    """The facts that the dossier states, empty until something was recorded in it.

    What is not in it is not there: an item without an entry is a no, and not unknown.
    """
    dossier = dossier_of(procedure, state)
    if dossier is None or not dossier.begun:
        return {}
    found: dict[str, Any] = {item.fact: item.key in dossier.entries for item in dossier.items}
    if not dossier.ten:
        return found
    for entry in dossier.entries.values():
        if entry.item.dated and entry.dated_on is not None:
            found[entry.item.dated] = entry.dated_on
    covering = [entry for entry in dossier.entries.values() if entry.item.covers]
    found["dossier_items_3_6_cover_term"] = bool(covering) and all(entry.whole_term for entry in covering)
    found["initial_file_reused"] = bool(dossier.reused_from)
    if dossier.reused_from:
        found |= {"initial_file_submitted_on": dossier.submitted_on, "initial_file_same_authority": True}
    # None where nobody has said so: that the register has no finding about it is no answer.
    return found | {"examination_date": dossier.examination, "dossier_new_content": dossier.new_content}


def spared(facts: Mapping[str, Any], on: dt.date) -> frozenset[str]:
    """The items that are not needed (16.10.p4): 7 and 9 of a reappointment or extension with nothing new."""
    free = holds(SPARING, facts, on) is True
    return frozenset(item.key for item in TEN if free and not item.dated)


def too_narrow(facts: Mapping[str, Any], entry: Entry, on: dt.date) -> bool:
    """Whether an item should speak of the whole term (21.p1) and does not."""
    return entry.item.covers and not entry.whole_term and holds(WHOLE_TERM, facts, on) is False


def needed_on(dossier: Dossier, today: dt.date, due: dt.date | None) -> dt.date | None:
    """The day the dossier is next looked at: the examination, else the next due day, else some days ahead.

    None once the examination is past: items are judged by their age on that day, and lapse no more.
    """
    if dossier.examination is not None:
        return dossier.examination if dossier.examination >= today else None
    return max(due, today) if due is not None else today + dt.timedelta(days=AHEAD)


def lapses(dossier: Dossier, today: dt.date, due: dt.date | None) -> list[Lapse]:
    """What is no longer good, or will not be, on the day the dossier is next looked at; the earliest first."""
    needed = needed_on(dossier, today, due)
    if needed is None or not dossier.ten:
        return []
    ends = ((entry.item, dossier.good_until(entry)) for entry in dossier.entries.values() if entry.item.dated)
    found = [Lapse(item, end) for item, end in ends if end is not None and end < needed]
    return sorted(found, key=lambda lapse: (lapse.good_until, int(lapse.item.key)))


def known_keys(items: Iterable[Item]) -> str:
    """The keys of the items, as a reader types them."""
    return ", ".join(item.key for item in items)
