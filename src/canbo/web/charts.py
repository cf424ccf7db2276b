"""Bar charts as geometry for server-made SVG: places along the width in percent, so that text never shrinks with it.

Numbers for attributes are strings: a template would write 8.5 as "8,5" for a Vietnamese reader.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from canbo.web.figures import number

HEIGHT = 96
"""Pixels between the ground line and the top of the highest bar."""
HEAD = 18
"""Pixels above it, for its number."""
SHARE = 0.72
"""Part of its column that a bar fills."""


@dataclass(frozen=True)
class Bar:
    """One bar: `tone` is `late`, `soon` or empty; `name` is the label in full for the table (default: the label)."""

    label: str
    value: int
    tone: str = ""
    name: str = ""


@dataclass(frozen=True)
class DrawnBar:
    """A bar with its places: `x`, `width`, `middle` in percent, `y`, `height` in pixels."""

    bar: Bar
    x: str
    width: str
    middle: str
    y: str
    height: str
    value_y: str
    other: bool


@dataclass(frozen=True)
class BarChart:
    """For `canbo/parts/bars.html`. `title` says what is counted; `columns` head the table beneath."""

    title: str
    columns: tuple[str, str]
    bars: tuple[DrawnBar, ...]
    ground: str = str(HEIGHT + HEAD)
    label_y: str = str(HEIGHT + 34)
    height: str = str(HEIGHT + 40)

    @property
    def summary(self) -> str:
        """The chart in one sentence, for those who hear it."""
        told = (f"{drawn.bar.name or drawn.bar.label} {number(drawn.bar.value)}" for drawn in self.bars)
        return f"{self.title}: {'; '.join(told)}"


def bar_chart(title: str, columns: tuple[str, str], bars: Sequence[Bar]) -> BarChart:
    """Lay out bars side by side, the highest `HEIGHT` pixels; a value of one or more is at least two pixels high."""
    top = max((bar.value for bar in bars), default=0) or 1
    step = 100 / max(len(bars), 1)
    drawn = []
    for at, bar in enumerate(bars):
        height = max(round(HEIGHT * bar.value / top), 2) if bar.value else 0
        drawn.append(
            DrawnBar(
                bar=bar,
                x=percent(at * step + step * (1 - SHARE) / 2),
                width=percent(step * SHARE),
                middle=percent((at + 0.5) * step),
                y=str(HEAD + HEIGHT - height),
                height=str(height),
                value_y=str(HEAD + HEIGHT - height - 5),
                other=at % 2 == 1,
            )
        )
    return BarChart(title, columns, tuple(drawn))


def percent(value: float) -> str:
    """A place along the width, for an SVG attribute."""
    return f"{value:.2f}%"
