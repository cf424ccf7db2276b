"""Lines about limits on concurrent posts, and about attestations that no longer reach the day."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from canbo.kernel.expr import Expr
from canbo.kernel.fact import Words
from canbo.kernel.scalar import Program, compile_program
from canbo.law.ask import CALENDAR
from canbo.law.book import lawbook
from canbo.registry.choices import RecordKind
from canbo.registry.facts import FactSheet
from canbo.registry.models import Attestation, Body

from .context import Context
from .line import Line


@dataclass(frozen=True)
class Limit:
    """A number that a provision sets: the fact counted, the kind of line, its words; `of_body`: said once a body."""

    citation: str
    fact: str
    kind: str
    words: Words
    of_body: bool = False


LIMITS = (
    Limit(
        "181/2026:8.2.b",
        "controller_posts",
        "concurrent-posts",
        Words(
            "Làm Kiểm soát viên tại {controller_posts} doanh nghiệp nhà nước, quá mức tối đa.",
            "Serves as Controller of {controller_posts} State-owned enterprises, over the limit.",
        ),
    ),
    Limit(
        "181/2026:8.3.a",
        "represented_enterprises",
        "concurrent-posts",
        Words(
            "Đại diện chuyên trách tại {represented_enterprises} doanh nghiệp, quá mức tối đa.",
            "A dedicated representative at {represented_enterprises} enterprises, over the limit.",
        ),
    ),
    Limit(
        "181/2026:8.3.b",
        "represented_enterprises",
        "concurrent-posts",
        Words(
            "Đại diện không chuyên trách tại {represented_enterprises} doanh nghiệp, quá mức tối đa.",
            "A non-dedicated representative at {represented_enterprises} enterprises, over the limit.",
        ),
    ),
    Limit(
        "181/2026:8.3.b",
        "part_time_representatives",
        "board-share",
        Words(
            "{part_time_representatives} người đại diện không chuyên trách trên {board_seats} thành viên,"
            " quá tỷ lệ tối đa.",
            "{part_time_representatives} non-dedicated representatives for {board_seats} seats,"
            " over the largest share.",
        ),
        of_body=True,
    ),
)
COUNTED = frozenset(limit.fact for limit in LIMITS)


class Limits:
    """The rows of Article 8 that set a number, compiled once for a radar."""

    def __init__(self, context: Context) -> None:
        self.context = context
        book = lawbook()
        found: dict[str, Expr | None] = {limit.citation: book.resolve(limit.citation) for limit in LIMITS}
        self.programs: dict[str, Program] = {c: compile_program([e]) for c, e in found.items() if e is not None}
        self.parameters = context.asker_for(CALENDAR).parameters

    def lines(self, sheet: FactSheet) -> Iterator[Line]:
        """A line for each limit that the facts are known to break."""
        for limit in LIMITS:
            if limit.citation in self.programs and self._breaks(sheet, limit):
                source = sheet.sources.get(limit.fact)
                words = limit.words
                yield Line(
                    limit.kind,
                    Words(words.vi.format_map(sheet.values), words.en.format_map(sheet.values)),
                    (limit.citation,),
                    "owner_agency",
                    sheet.term.post.body if sheet.term else None,
                    person=None if limit.of_body else sheet.person,
                    term=None if limit.of_body else sheet.term,
                    at_once=True,
                    since=source.day if source else None,
                    question=None if limit.of_body else "concurrent-office-allowed",
                )

    def _breaks(self, sheet: FactSheet, limit: Limit) -> bool:
        """Tell whether the facts break the provision by this number alone."""
        others = COUNTED - {limit.fact}
        values = {name: value for name, value in sheet.values.items() if name not in others}
        return limit.fact in values and self.programs[limit.citation].run(values, self.parameters)[0][0] is True


def attestation_lines(bodies: list[Body], on: date, known_on: date | None) -> Iterator[Line]:
    """A line for each body with kinds of record that nobody has attested up to the day."""
    reached: dict[tuple[int, str], date] = {}
    for row in Attestation.objects.known_on(known_on):
        key = (row.body_id, row.kind)
        reached[key] = max(row.complete_up_to, reached.get(key, row.complete_up_to))
    for body in bodies:
        days = {str(kind): _reached(reached, body, str(kind)) for kind in RecordKind}
        stale = {kind: day for kind, day in days.items() if day is None or day < on}
        if not stale:
            continue
        yield Line("attestation", _wanted(list(stale)), (), "personnel_body", body, since=_earliest(stale.values()))


def _wanted(kinds: list[str]) -> Words:
    if len(kinds) == len(RecordKind):
        return Words(
            "Sổ chưa được xác nhận đầy đủ đến hôm nay, với mọi loại hồ sơ.",
            "The register is not attested complete to this day, for any kind of record.",
        )
    vi = ", ".join(RecordKind(kind).vi.lower() for kind in kinds)
    en = ", ".join(RecordKind(kind).en.lower() for kind in kinds)
    return Words(
        f"Sổ chưa được xác nhận đầy đủ đến hôm nay: {vi}.", f"The register is not attested complete to this day: {en}."
    )


def _earliest(days: Iterable[date | None]) -> date | None:
    """The first day from which something is not attested; None where some kind never was."""
    found = list(days)
    return None if None in found else min(day for day in found if day) + timedelta(days=1)


def _reached(reached: dict[tuple[int, str], date], body: Body, kind: str) -> date | None:
    days = [day for pk in (body.pk, body.owner_agency_id) if (day := reached.get((pk or 0, kind)))]
    return max(days, default=None)
