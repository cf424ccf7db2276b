"""Lines about limits on concurrent posts, and about attestations that no longer reach the day."""

from collections import defaultdict
from collections.abc import Iterator
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

LIMITS = {
    "181/2026:8.2.b": (
        "controller_posts",
        Words("Làm Kiểm soát viên tại {controller_posts} doanh nghiệp nhà nước, quá mức tối đa.", "Serves as Controller of {controller_posts} State-owned enterprises, over the limit."),
    ),
    "181/2026:8.3.a": (
        "represented_enterprises",
        Words("Đại diện chuyên trách tại {represented_enterprises} doanh nghiệp, quá mức tối đa.", "A dedicated representative at {represented_enterprises} enterprises, over the limit."),
    ),
    "181/2026:8.3.b": (
        "represented_enterprises",
        Words(
            "Đại diện không chuyên trách tại {represented_enterprises} doanh nghiệp; ở đây có {part_time_representatives} người không chuyên trách trên {board_seats} thành viên: quá mức tối đa.",
            "A non-dedicated representative at {represented_enterprises} enterprises; here {part_time_representatives} non-dedicated ones for {board_seats} seats: over the limit.",
        ),
    ),
}  # fmt: skip


class Limits:
    """The rows of Article 8 that set a number, compiled once for a radar."""

    def __init__(self, context: Context) -> None:
        self.context = context
        book = lawbook()
        found: dict[str, Expr | None] = {citation: book.resolve(citation) for citation in LIMITS}
        self.programs: dict[str, Program] = {c: compile_program([e]) for c, e in found.items() if e is not None}
        self.parameters = context.asker_for(CALENDAR).parameters

    def lines(self, sheet: FactSheet) -> Iterator[Line]:
        """A line for each limit that the facts are known to break."""
        for citation, program in self.programs.items():
            if program.run(sheet.values, self.parameters)[0][0] is True:
                fact, words = LIMITS[citation]
                source = sheet.sources.get(fact)
                numbers = defaultdict(lambda: "?", sheet.values)
                yield Line(
                    "concurrent-posts",
                    Words(words.vi.format_map(numbers), words.en.format_map(numbers)),
                    (citation,),
                    "owner_agency", sheet.term.post.body if sheet.term else None, sheet.person, sheet.term,
                    at_once=True, since=source.day if source else None, question="concurrent-office-allowed",
                )  # fmt: skip


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
        known = [day for day in stale.values() if day is not None]
        vi = ", ".join(RecordKind(kind).vi.lower() for kind in stale)
        en = ", ".join(RecordKind(kind).en.lower() for kind in stale)
        yield Line(
            "attestation",
            Words(f"Cần xác nhận sổ đầy đủ đến nay: {vi}.", f"Attest that the register is complete to this day: {en}."),
            (),
            "personnel_body", body, due=min(known) + timedelta(days=1) if known else None, at_once=not known,
            since=min(known, default=None),
        )  # fmt: skip


def _reached(reached: dict[tuple[int, str], date], body: Body, kind: str) -> date | None:
    days = [day for pk in (body.pk, body.owner_agency_id) if (day := reached.get((pk or 0, kind)))]
    return max(days, default=None)
