"""The radar's lines as the page shows them: chart, chips, bodies to choose from, groups of rows, cells of a file."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from django.urls import reverse

from canbo.kernel.citation import Citation
from canbo.kernel.fact import ESTABLISHERS, Words
from canbo.procedures.book import get_procedure
from canbo.registry.radar import KINDS, Line, Radar, Standing
from canbo.web.addresses import Moment
from canbo.web.charts import Bar, BarChart, bar_chart
from canbo.web.exports import Cell
from canbo.web.language import ENGLISH, current, say
from canbo.web.pages.person_cases import CaseLink, begin_address, post_address

STANDINGS = {
    Standing.OVERDUE: Words("Quá hạn", "Overdue"),
    Standing.SOON: Words("Trong 30 ngày làm việc", "Within 30 working days"),
    Standing.LATER: Words("Sau đó, trong 12 tháng", "Later, within 12 months"),
    Standing.OPEN: Words("Không có hạn", "Without a day"),
}
TONES = {Standing.OVERDUE: "late", Standing.SOON: "soon"}


@dataclass(frozen=True)
class Row:
    """One line: `person` leads to the file, `why` to the answer it rests on (empty where there is none).

    `begin` opens the case that the line calls for, where there is a procedure for it.
    """

    line: Line
    tone: str
    person: str
    why: str
    asked_first: Words | None
    begin: CaseLink | None = None


@dataclass(frozen=True)
class Group:
    """The rows of one standing that are on this page; `count` is how many there are in all."""

    title: Words
    count: int
    rows: tuple[Row, ...]


def groups(radar: Radar, shown: Sequence[Line], moment: Moment) -> list[Group]:
    """The lines shown, by standing, in their order."""
    counts = {standing: len(lines) for standing, lines in radar.grouped().items()}
    found: dict[Standing, list[Row]] = {}
    for line in shown:
        standing = radar.standing(line)
        found.setdefault(standing, []).append(_row(line, TONES.get(standing, ""), moment))
    return [Group(STANDINGS[standing], counts[standing], tuple(rows)) for standing, rows in found.items()]


def _row(line: Line, tone: str, moment: Moment) -> Row:
    person = ""
    if line.person:
        post = line.term.post_id if line.term else None
        person = moment.address(reverse("person", args=[line.person.code]), post=post)
    why = f"{person}#{line.question}" if person and line.question else ""
    asked_first = ESTABLISHERS[line.prior_opinion] if line.prior_opinion else None
    return Row(line, tone, person, why, asked_first, _begin(line))


def _begin(line: Line) -> CaseLink | None:
    if line.opens is None or line.body is None:
        return None
    procedure = get_procedure(line.opens.procedure)
    if not line.opens.about_person:
        return CaseLink(procedure.words, post_address(procedure.key, line.body, line.opens.fields))
    if line.person is None or line.term is None:
        return None
    return CaseLink(procedure.words, begin_address(procedure.key, line.person, line.term, line.opens.fields))


def counts(radar: Radar) -> dict[str, int]:
    """How many lines are overdue, due within thirty working days, due within twelve months."""
    by_standing = {standing: len(lines) for standing, lines in radar.grouped().items()}
    soon, later = by_standing[Standing.SOON], by_standing[Standing.LATER]
    return {"overdue": by_standing[Standing.OVERDUE], "soon": soon, "year": soon + later}


def chart(radar: Radar) -> BarChart:
    """Lines by month, the overdue first; a month is soon when all that is due in it is."""
    far = {line.due.replace(day=1) for line in radar.lines if line.due and line.due > radar.soon_until}
    overdue = Bar(say("quá hạn", "overdue"), counts(radar)["overdue"], "late")
    months = [
        Bar(f"{month:%m/%y}", count, "soon" if count and month not in far else "", _month(month))
        for month, count in radar.months()
    ]
    title = say("Số việc theo tháng đến hạn", "Matters, by the month they are due")
    return bar_chart(title, (say("Tháng", "Month"), say("Số việc", "Matters")), [overdue, *months])


def _month(month: date) -> str:
    return say(f"tháng {month.month}/{month.year}", f"{month:%m/%Y}")


def chips(radar: Radar, kind: str | None, body: str | None, moment: Moment) -> list[dict[str, Any]]:
    """One chip for each kind of line among `radar` (of one body, if one was chosen), and one for all."""
    found = radar.kinds()
    path = reverse("radar")
    shown = [key for key in KINDS if key in found or key == kind]
    return [
        {"label": label, "count": count, "href": moment.address(path, kind=key, body=body), "current": key == kind}
        for key, label, count in [
            (None, say("Tất cả", "All"), len(radar.lines)),
            *((key, _said(KINDS[key].words), found[key]) for key in shown),
        ]
    ]


def heads() -> list[str]:
    """The column heads of a file."""
    return [
        say("Hạn", "Due"),
        say("Tình trạng", "Standing"),
        say("Mã", "Code"),
        say("Họ và tên", "Name"),
        say("Chức vụ", "Post"),
        say("Đơn vị", "Body"),
        say("Loại việc", "Kind"),
        say("Việc", "What"),
        say("Bên phải làm", "Who must act"),
        say("Phải hỏi ý kiến trước", "Whose opinion first"),
        say("Căn cứ", "Articles"),
        say("Ghi nhận từ", "Since"),
        say("Tạm tính", "Provisional"),
    ]


def cells(radar: Radar) -> Iterator[list[Cell]]:
    """The lines of `radar` as cells under `heads`."""
    for line in radar.lines:
        yield [
            line.due,
            _said(STANDINGS[radar.standing(line)]),
            line.person.code if line.person else None,
            line.person.full_name if line.person else None,
            line.term.post.name if line.term else None,
            line.body.name if line.body else None,
            _said(KINDS[line.kind].words),
            _said(line.what),
            _said(line.who_acts),
            _said(ESTABLISHERS[line.prior_opinion]) if line.prior_opinion else None,
            "; ".join(_long(Citation.parse(citation)) for citation in line.provisions),
            line.since,
            say("có", "yes") if line.provisional else None,
        ]


def _said(words: Words) -> str:
    return words.said(current())


def _long(citation: Citation) -> str:
    return citation.en() if current() == ENGLISH else citation.vi()
