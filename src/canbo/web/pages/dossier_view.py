"""The dossier and the files of a case as its reader sees them: each item with its state in words, what will lapse."""

from collections.abc import Sequence
from dataclasses import dataclass

from django.http import HttpRequest

from canbo.cases.attachments import Attachment, attachments_shown
from canbo.cases.dossier import (
    FILE_QUESTIONS,
    SOURCES,
    Dossier,
    Entry,
    Item,
    dossier_of,
    lapses,
    spared,
    too_narrow,
)
from canbo.cases.dossier_acts import may_keep
from canbo.cases.erasing import may_erase
from canbo.cases.models import CaseEvent
from canbo.cases.verbs import CaseView
from canbo.kernel.answer import Answer
from canbo.law.ask import ask
from canbo.procedures.table import PERSON
from canbo.web.figures import day
from canbo.web.language import current, say

TWO_PAPERS = ("two-paper-file",)
HERE, LAPSED, LACKING, FREE = "here", "lapsed", "lacking", "free"


@dataclass(frozen=True)
class ItemRow:
    """One item in the list: how it stands (`tone`), in a sentence, with its source and its file."""

    item: Item
    tone: str
    said: str
    source: str
    file: Attachment | None
    case: str


@dataclass(frozen=True)
class DossierView:
    """The dossier of a case for one reader."""

    dossier: Dossier
    rows: tuple[ItemRow, ...]
    lapsing: tuple[str, ...]
    answers: tuple[Answer, ...]
    keeps: bool
    supposed: bool | None = None

    @property
    def there(self) -> int:
        """How many items are there, or not needed."""
        return sum(row.tone in (HERE, FREE) for row in self.rows)


@dataclass(frozen=True)
class FilesView:
    """The files of a case for one reader."""

    files: tuple[Attachment, ...]
    attaches: bool
    erases: bool


def files_of(request: HttpRequest, view: CaseView, rows: Sequence[CaseEvent]) -> FilesView:
    """The files that this reader may have, and what they may do with them."""
    roles = view.around.roles
    ended = view.closed_at is not None
    return FilesView(
        tuple(attachments_shown(request.user, roles, view.procedure, rows)),
        bool(roles) and not (ended and PERSON in roles),
        may_erase(roles),
    )


def dossier_view(request: HttpRequest, view: CaseView, rows: Sequence[CaseEvent]) -> DossierView | None:
    """The dossier, for those who handle or inspect the case; None for the person concerned and where there is none."""
    if PERSON in view.around.roles:
        return None
    dossier = dossier_of(view.procedure, view.state)
    if dossier is None:
        return None
    files = {one.digest: one for one in attachments_shown(request.user, view.around.roles, view.procedure, rows)}
    free = spared(view.situation.facts, view.around.today) if dossier.ten else frozenset()
    open_ = view.closed_at is None
    coming = lapses(dossier, view.around.today, view.case.due_on) if open_ else []
    return DossierView(
        dossier,
        tuple(_row(dossier, item, free, files, view) for item in dossier.items),
        tuple(lapse.words.said(current()) for lapse in coming),
        tuple(_answers(view, dossier)),
        may_keep(view.around.roles) and open_,
        _supposed(view, dossier),
    )


def _row(dossier: Dossier, item: Item, free: frozenset[str], files: dict[str, Attachment], view: CaseView) -> ItemRow:
    entry = dossier.entries.get(item.key)
    if entry is None:
        if item.key in free:
            return ItemRow(item, FREE, say("không cần (16.10)", "not needed (16.10)"), "", None, "")
        if not dossier.begun and view.situation.facts.get(item.fact) is True:
            dated = view.situation.facts.get(item.dated) if item.dated else None
            checked = say("đã có khi kiểm tra hồ sơ", "there when the file was checked")
            said = say(f"{checked}, ngày {day(dated)}", f"{checked}, dated {day(dated)}") if dated else checked
            return ItemRow(item, HERE, said, "", None, "")
        return ItemRow(item, LACKING, say("chưa có", "not there yet"), "", None, "")
    tone, said = _state(dossier, entry, view)
    return ItemRow(item, tone, said, SOURCES[entry.source].said(current()), files.get(entry.digest), entry.case)


def _state(dossier: Dossier, entry: Entry, view: CaseView) -> tuple[str, str]:
    dated = "" if entry.dated_on is None else say(f"ngày {day(entry.dated_on)}", f"dated {day(entry.dated_on)}")
    end = dossier.good_until(entry) if entry.item.dated else None
    if too_narrow(view.situation.facts, entry, view.around.today):
        return LAPSED, say(f"{dated}; chưa nói về cả thời gian giữ chức vụ", f"{dated}; not on the whole term")
    if end is None:
        return HERE, say(f"đã có {dated}".rstrip(), f"there, {dated}".rstrip(", "))
    needed = dossier.examination or view.around.today
    if entry.dated_on is not None and dossier.examination is not None and entry.dated_on > dossier.examination:
        return LAPSED, say(f"{dated}, sau ngày xem xét", f"{dated}, after the day of the examination")
    if end < needed:
        return LAPSED, say(f"{dated}, hết hạn sau {day(end)}", f"{dated}, lapsed after {day(end)}")
    return HERE, say(f"{dated}, dùng được đến hết {day(end)}", f"{dated}, good until the end of {day(end)}")


def _answers(view: CaseView, dossier: Dossier) -> list[Answer]:
    """What the law answers about the file, of all that is in it; of Regulation 260 where that is in force."""
    if not dossier.begun:
        return []
    given, facts = view.situation.answers, view.situation.facts
    begun = min(view.case.begun, view.around.today)
    asked = tuple(name for name in FILE_QUESTIONS if name in view.procedure.questions) or FILE_QUESTIONS[:1]
    names = ("dossier-complete", "dossier-good-until") if dossier.ten else asked
    found = [given.get(name) or ask(name, facts, view.around.today, begun=begun, thorough=False) for name in names]
    return [answer for answer in found if answer.status != "not-in-force"]


def _supposed(view: CaseView, dossier: Dossier) -> bool | None:
    """Whether the file would be complete under the proposed file of two papers; None where that is not known."""
    if dossier.ten or not dossier.begun or view.procedure.key != "resignation":
        return None
    begun = min(view.case.begun, view.around.today)
    found = ask(
        FILE_QUESTIONS[0], view.situation.facts, view.around.today, begun=begun, thorough=False, reforms=TWO_PAPERS
    )
    return found.value if isinstance(found.value, bool) else None
