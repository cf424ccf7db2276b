"""What is known before anything is typed: one person's facts from the register, and the readings in force."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from canbo.kernel.fact import Value, Words
from canbo.law.facts import BOOK
from canbo.registry.choices import RecordKind
from canbo.registry.facts import FactSheet, fact_sheets
from canbo.registry.models import Person, ReadingSetting
from canbo.registry.permissions import VIEW_PERSON, VIEW_RADAR
from canbo.registry.sources import Source
from canbo.web.figures import day
from canbo.web.language import current, say

MOST_NAMED = 8
"""So many persons of one name are offered; more need a longer name."""

KINDS = {
    "persons": Words("hồ sơ của người đó", "the person's file"),
    "posts": Words("chức danh đang giữ", "the post held"),
    "bodies": Words("hồ sơ doanh nghiệp", "the enterprise's file"),
    "readings": Words("cách đọc đã chọn", "the reading settled here"),
}


@dataclass(frozen=True)
class Known:
    """`values` by fact; `sheet` is the register's side of them, `settings` the installation's readings.

    `asked` is who was asked for; `sheets` the posts of the person found, `named` the persons a name may mean,
    `sentence` why nobody's facts are taken.
    """

    values: Mapping[str, Value] = field(default_factory=dict)
    settings: Mapping[str, ReadingSetting] = field(default_factory=dict)
    asked: str = ""
    sheet: FactSheet | None = None
    sheets: tuple[FactSheet, ...] = ()
    named: tuple[Person, ...] = ()
    sentence: str = ""

    @property
    def address(self) -> dict[str, str]:
        """Who, as the address says it."""
        if self.sheet is None:
            return {"person": self.asked}
        term = self.sheet.term
        post = str(term.post_id) if term is not None and len(self.sheets) > 1 else ""
        return {"person": self.sheet.person.code, "post": post}

    def source(self, name: str) -> str:
        """Where a known fact comes from, in a few words; empty where it comes from nowhere."""
        if self.sheet is not None and name in self.sheet.sources and name not in self.settings:
            return told(self.sheet.sources[name])
        return ""


def known_of(user: Any, who: tuple[str, ...], on: date, known_on: date | None, today: date) -> Known:
    """The readings in force, and the facts of a person as far as this user may see them.

    `who`: code or name of the person, and the key of one of their posts (empty: the first).
    """
    person, post = who
    settings = ReadingSetting.objects.select_related("author").in_force(known_on)
    values: dict[str, Value] = {n: s.choice for n, s in settings.items() if s.choice in _choices(n)}
    found = Known(values, settings, person.strip())
    if not found.asked or not user.has_perm(VIEW_PERSON):
        return Known(values, settings)
    if (on != today or known_on) and not user.has_perm(VIEW_RADAR):
        return _without(found, say(
            f"Với vai trò của bạn, dữ kiện trong sổ chỉ lấy được cho hôm nay, {day(today)}.",
            f"In your role, facts of the register are for today only, {day(today)}.",
        ))  # fmt: skip
    visible = Person.objects.visible_to(user)
    persons = list(visible.filter(code__iexact=found.asked)) or list(visible.search(found.asked)[: MOST_NAMED + 1])
    if len(persons) != 1:
        return _nobody(found, persons)
    sheets = [sheet.shown_to(user) for sheet in fact_sheets(persons, on, known_on)]
    if not sheets:
        return _without(
            found, say("Ngày đó sổ chưa có người này.", "The register did not hold this person on that day.")
        )
    sheet = next((s for s in sheets if s.term is not None and str(s.term.post_id) == post), sheets[0])
    return Known({**sheet.values, **values}, settings, found.asked, sheet, tuple(sheets))


def told(source: Source) -> str:
    """Where the register has a fact from: the kind of record and its day, or the word that it is complete."""
    kind = KINDS[source.kind] if source.kind in KINDS else RecordKind(source.kind)
    where = kind.en if current() == "en" else kind.vi
    where = where[:1].lower() + where[1:]
    if source.attested is not None and not source.records:
        upto = day(source.attested.complete_up_to)
        return say(
            f"sổ không ghi nhận; {source.attested.body} xác nhận {where} đủ đến {upto}",
            f"nothing recorded; {source.attested.body} attests {where} complete to {upto}",
        )
    return say(f"theo sổ: {where}", f"from the register: {where}") + (f", {day(source.day)}" if source.day else "")


def _nobody(found: Known, persons: list[Person]) -> Known:
    if not persons:
        return _without(found, say(
            f"Trong phạm vi của bạn không có ai mang mã hoặc tên “{found.asked[:60]}”.",
            f"Nobody in your scope bears the code or name “{found.asked[:60]}”.",
        ))  # fmt: skip
    sentence = say("Tên này có nhiều người; hãy chọn một.", "Several persons bear this name; choose one.")
    if len(persons) > MOST_NAMED:
        sentence = say(
            "Tên này có rất nhiều người; hãy chọn một, hoặc gõ tên dài hơn.",
            "Many persons bear this name; choose one, or type a longer name.",
        )
    return Known(found.values, found.settings, found.asked, named=tuple(persons[:MOST_NAMED]), sentence=sentence)


def _without(found: Known, sentence: str) -> Known:
    return Known(found.values, found.settings, found.asked, sentence=sentence)


def _choices(name: str) -> tuple[str, ...]:
    spec = BOOK.by_name.get(name)
    return spec.choice_names if spec is not None else ()
