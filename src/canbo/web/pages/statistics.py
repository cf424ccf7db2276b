"""Figures: ten years of resignations by reason and level, and what adding them up finds."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import path

from canbo.kernel.fact import Words
from canbo.statistics import resignations_2009_2019 as ten_years
from canbo.web.charts import percent
from canbo.web.figures import number
from canbo.web.language import current
from canbo.web.rendering import render_page

INSIDE = 6
"""Percent of the width below which a number does not fit into its part of a bar."""


@dataclass(frozen=True)
class Part:
    """One level's share of a bar: places in percent, strings because SVG reads no decimal comma."""

    level: str
    count: int
    x: str
    width: str
    middle: str
    labelled: bool


@dataclass(frozen=True)
class StackedBar:
    words: Words
    total: int
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Stack:
    """A bar for each reason, divided by level; `title` and `summary` say it to those who hear it."""

    title: str
    bars: tuple[StackedBar, ...]

    @property
    def summary(self) -> str:
        told = (f"{bar.words.said(current())} {number(bar.total)}" for bar in self.bars)
        return f"{self.title}: {'; '.join(told)}"


@dataclass(frozen=True)
class Sum:
    """One printed sum and what its parts add to."""

    words: Words
    printed: int
    added: int

    @property
    def agrees(self) -> bool:
        return self.printed == self.added


@dataclass(frozen=True)
class Mend:
    """A figure that, read otherwise, makes every sum hold."""

    words: Words
    printed: int
    read_as: int


def show(request: HttpRequest) -> HttpResponse:
    table = ten_years.table(current())
    failing = [Sum(ten_years.words_of(b.name), *b.sides(ten_years.FIGURES)) for b in ten_years.failing_sums()]
    context = {
        "table": table,
        "foot": list(zip(table["foot"]["printed"], table["foot"]["added"], table["foot"]["agrees"], strict=True)),
        "columns": list(zip(ten_years.LEVELS, table["columns"], strict=True)),
        "chart": _stack(table["caption"], ten_years.CELLS),
        "forms": [(words, count) for count, words in ten_years.FORMS.values()],
        "bodies": [(words, count) for count, words in ten_years.BODIES.values()],
        "sums": [Sum(ten_years.words_of(b.name), *b.sides(ten_years.FIGURES)) for b in ten_years.BALANCES],
        "failing": failing,
        "mends": [Mend(ten_years.words_of(m.figure), m.printed, m.read_as) for m in ten_years.mends()],
        "grounds": [(words, ten_years.GROUNDS[reason]) for reason, words in ten_years.REASONS.items()],
        "source": ten_years.CITATION,
        "regulation": ten_years.REGULATION,
        "years": ten_years.YEARS,
    }
    return render_page(request, "canbo/statistics.html", context)


def _stack(title: str, cells: Mapping[str, tuple[int, ...]]) -> Stack:
    longest = max(sum(counts) for counts in cells.values())
    bars = (
        StackedBar(ten_years.REASONS[reason], sum(counts), tuple(_parts(counts, longest)))
        for reason, counts in cells.items()
    )
    return Stack(title, tuple(bars))


def _parts(counts: tuple[int, ...], longest: int) -> Iterator[Part]:
    before = 0
    for level, count in zip(ten_years.LEVELS, counts, strict=True):
        left, width = before * 100 / longest, count * 100 / longest
        middle = percent(left + width / 2)
        yield Part(level, count, percent(left), percent(width), middle, labelled=width >= INSIDE)
        before += count


urlpatterns: list[Any] = [path("", show, name="statistics")]
