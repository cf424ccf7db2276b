"""A person's terms along time, as geometry for server-made SVG (see `charts`)."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from canbo.web.charts import percent
from canbo.web.figures import day

LABEL_LINE = 16
BAR = 24
LOW_BAR = 12
# Labels are kept apart at this width; narrower screens read the list beneath instead.
WIDTH = 1000
LETTER = 6.6
APART = 12
# A label this near to an edge, in percent, hangs on its mark by its own edge.
EDGE = 12


@dataclass(frozen=True)
class Span:
    """A stretch of time, such as a term; without an end it is open."""

    start: date
    end: date | None
    label: str
    now: bool = False


@dataclass(frozen=True)
class Mark:
    """A day worth seeing: `tone` is `today`, `late`, `soon` or empty."""

    day: date
    label: str
    tone: str = ""


@dataclass(frozen=True)
class Placed:
    """A span or mark with its places in percent and the line its label stands on, in pixels."""

    item: Span | Mark
    x: str
    width: str
    y: str
    height: str
    label_x: str
    label_y: str
    anchor: str
    dates: str


@dataclass(frozen=True)
class Timeline:
    """For `canbo/parts/timeline.html`."""

    title: str
    spans: tuple[Placed, ...]
    marks: tuple[Placed, ...]
    first_year: int
    last_year: int
    height: str
    mark_top: str
    mark_bottom: str


def timeline(title: str, spans: Sequence[Span], marks: Sequence[Mark], *, start: date, end: date) -> Timeline:
    """Lay out spans under their labels and marks below, between two days; what lies outside is cut off.

    Spans that run at the same time go on lanes of their own, each under its own labels.
    """
    days = max((end - start).days, 1)

    def place(at: date) -> float:
        return min(max((at - start).days / days * 100, 0.0), 100.0)

    boxes = [(span, place(span.start), place(span.end or end)) for span in sorted(spans, key=lambda span: span.start)]
    drawn_spans = _in_lanes(boxes)
    top = min((int(placed.y) for placed in drawn_spans), default=4)
    bottom = max((int(placed.y) + int(placed.height) for placed in drawn_spans), default=top + BAR)
    below = _Lines()
    points = [
        (mark, x, _anchor(x), below.line(x, mark.label, _anchor(x)))
        for mark, x in ((mark, place(mark.day)) for mark in sorted(marks, key=lambda mark: mark.day))
    ]
    drawn_marks = tuple(
        Placed(
            mark,
            x=percent(x),
            width="0%",
            y=str(bottom),
            height="0",
            label_x=percent(x),
            label_y=str(bottom + 22 + line * LABEL_LINE),
            anchor=anchor,
            dates=day(mark.day),
        )
        for mark, x, anchor, line in points
    )
    return Timeline(
        title,
        drawn_spans,
        drawn_marks,
        start.year,
        end.year,
        height=str(bottom + 14 + below.count * LABEL_LINE),
        mark_top=str(top - 6),
        mark_bottom=str(bottom + 8),
    )


Box = tuple[Span, float, float]


def _in_lanes(boxes: Sequence[Box]) -> tuple[Placed, ...]:
    """Spans, in the order given, each on the first lane that is free."""
    lanes: list[list[Box]] = []
    for box in boxes:
        free = next((lane for lane in lanes if lane[-1][2] <= box[1]), None)
        if free is None:
            lanes.append([box])
        else:
            free.append(box)
    height = BAR if len(lanes) == 1 else LOW_BAR
    drawn: dict[int, Placed] = {}
    bottom = 0
    for lane in lanes:
        above = _Lines()
        lines = [above.line(left, span.label, "start") for span, left, _ in lane]
        top = bottom + above.count * LABEL_LINE + 4
        for (span, left, right), line in zip(lane, lines, strict=True):
            drawn[id(span)] = Placed(
                span,
                x=percent(left),
                width=percent(max(right - left - 0.2, 0.2)),
                y=str(top),
                height=str(height),
                label_x=percent(left),
                label_y=str(top - 8 - line * LABEL_LINE),
                anchor="start",
                dates=f"{day(span.start)} – {day(span.end) if span.end else '…'}",
            )
        bottom = top + height
    return tuple(drawn[id(span)] for span, _, _ in boxes)


class _Lines:
    """Puts labels on as few lines as keep them from touching."""

    def __init__(self) -> None:
        self._ends: list[float] = []

    @property
    def count(self) -> int:
        return len(self._ends)

    def line(self, place: float, label: str, anchor: str) -> int:
        length = len(label) * LETTER
        x = place * WIDTH / 100
        left = {"start": x, "middle": x - length / 2, "end": x - length}[anchor]
        for at, end in enumerate(self._ends):
            if left > end + APART:
                self._ends[at] = left + length
                return at
        self._ends.append(left + length)
        return len(self._ends) - 1


def _anchor(x: float) -> str:
    return "start" if x < EDGE else "end" if x > 100 - EDGE else "middle"
