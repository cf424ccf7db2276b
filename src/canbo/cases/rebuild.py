"""Read models against the events they follow from: where they differ, and building them anew."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime

from canbo.cases.models import Case, CaseEvent
from canbo.cases.notice_models import Notice
from canbo.cases.notices import rebuild_notices
from canbo.cases.projection import Projection, project
from canbo.cases.rows import expected, stored, write
from canbo.cases.writer import writing

AT_ONCE = 500


@dataclass(frozen=True)
class Difference:
    """A case whose read models are not what its events give: names of columns that differ.

    `events` counts the events on record; none is left of a case that has vanished.
    """

    case: str
    columns: tuple[str, ...]
    events: int
    counted: int | None  # what the read models say; None when there are none
    why: Exception | None = None  # the events cannot be folded


def differences(*, project: Projection = project) -> Iterator[Difference]:
    """Every case whose read models differ from its events, checked again while nobody can write."""
    for numbers in _batches():
        suspects = [found.case for found in _compared(numbers, project)]
        if suspects:
            with writing():
                yield from list(_compared(suspects, project))


def rebuild(*, at: datetime, project: Projection = project) -> list[str]:
    """Write every case's read models anew, as calendar and readings are known at `at`; returns the cases written.

    With them whose act it is and the notices of its events that are missing; what was read stays read.

    Rows of cases without events go. Raises what `project` raises for a case it cannot fold; that batch is left alone.
    """
    done = []
    for numbers in _batches():
        with writing():
            events = _events(numbers)
            gone = [number for number in numbers if number not in events]
            Notice.objects.filter(case__in=gone).delete()
            Case.objects.filter(pk__in=gone).delete()
            for number, rows in events.items():
                rebuild_notices(write(expected(rows, at, project)), rows, at=at)
                done.append(number)
    return done


def _batches() -> Iterator[list[str]]:
    """Case numbers known to the events or to the read models."""
    recorded = CaseEvent.objects.order_by("case").values_list("case", flat=True).distinct()
    numbers = sorted({*recorded, *Case.objects.values_list("pk", flat=True)})
    return (numbers[start : start + AT_ONCE] for start in range(0, len(numbers), AT_ONCE))


def _events(numbers: Sequence[str]) -> dict[str, list[CaseEvent]]:
    found: dict[str, list[CaseEvent]] = defaultdict(list)
    for event in CaseEvent.objects.filter(case__in=numbers).order_by("seq"):
        found[event.case].append(event)
    return found


def _compared(numbers: Sequence[str], project: Projection) -> Iterator[Difference]:
    cases = Case.objects.filter(pk__in=numbers).select_related("person", "body").prefetch_related("clocks")
    kept = {case.pk: case for case in cases}
    events = _events(numbers)
    for number in numbers:
        rows, case = events.get(number, []), kept.get(number)
        counted = None if case is None else case.version
        if case is None or not rows:
            if rows or case is not None:
                yield Difference(number, (), len(rows), counted)
            continue
        try:
            wanted = expected(rows, case.known_at, project)
        except (ValueError, LookupError, TypeError, AttributeError) as error:  # whatever a forged body brings about
            yield Difference(number, (), len(rows), counted, error)
            continue
        held = stored(case)
        unlike = tuple(name for name, value in wanted.items() if held[name] != value)
        if unlike:
            yield Difference(number, unlike, len(rows), counted)
