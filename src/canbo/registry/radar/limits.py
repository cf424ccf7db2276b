"""Lines about limits on concurrent posts, and about attestations that no longer reach the day."""

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
    "181/2026:8.2.b": ("controller_posts", "Làm Kiểm soát viên tại {n} doanh nghiệp nhà nước, mức tối đa là bốn.", "Serves as Controller of {n} State-owned enterprises; four is the most."),
    "181/2026:8.3.a": ("represented_enterprises", "Đại diện chuyên trách tại {n} doanh nghiệp, chỉ được một.", "A dedicated representative at {n} enterprises; one is the most."),
    "181/2026:8.3.b": ("represented_enterprises", "Đại diện không chuyên trách tại {n} doanh nghiệp, hoặc quá 30 % số thành viên: tối đa ba doanh nghiệp và 30 %.", "A non-dedicated representative at {n} enterprises, or over 30 % of the board: three enterprises and 30 % are the most."),
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
            if self._applies(citation, sheet) and program.run(sheet.values, self.parameters)[0][0] is False:
                fact, vi, en = LIMITS[citation]
                count = sheet.values.get(fact, "?")
                source = sheet.sources.get(fact)
                yield Line(
                    "concurrent-posts",
                    Words(vi.format(n=count), en.format(n=count)),
                    (citation,),
                    "owner_agency", sheet.term.post.body if sheet.term else None, sheet.person, sheet.term,
                    at_once=True, since=source.day if source else None, question="concurrent-office-allowed",
                )  # fmt: skip

    @staticmethod
    def _applies(citation: str, sheet: FactSheet) -> bool:
        position = sheet.values.get("position")
        wanted = {
            "181/2026:8.2.b": ("controller", "head_controller"),
            "181/2026:8.3.a": ("representative_full_time",),
            "181/2026:8.3.b": ("representative_part_time",),
        }
        return position in wanted[citation]


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
        names = [str(RecordKind(kind)) for kind in stale]
        vi, en = (", ".join(_kind_words(name, lang) for name in names) for lang in ("vi", "en"))
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


def _kind_words(kind: str, lang: str) -> str:
    from django.utils.translation import override

    with override(lang):
        return str(RecordKind(kind).label).lower()
