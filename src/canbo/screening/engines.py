"""Where slices are screened: one after another here, or many at once on a Ray cluster; the same answers either way."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from importlib import import_module

import polars as pl

from .errors import ScreenError
from .outside import Outside
from .prepare import prepare
from .screen import Screener, Screening

Slices = Iterable[pl.DataFrame]
SLICES_A_CPU = 2
"""How many slices wait for each processor of a cluster: enough to keep it busy, few enough to hold in memory."""


def local(slices: Slices, screening: Screening, outside: list[Outside] | None = None) -> Iterator[pl.DataFrame]:
    """Screen slices one after another; what the questions need is laid out once.

    `outside` is told the rows with a day that leads outside the calendar.
    """
    screener = Screener(screening)
    first = 1
    for part in slices:
        screener.check(part.columns)
        yield screener.run(prepare(part, first), first, outside)
        first += part.height


@cache
def _screener(screening: Screening) -> Screener:
    return Screener(screening)


def _screened(part: pl.DataFrame, first: int, screening: Screening) -> tuple[pl.DataFrame, list[Outside]] | ScreenError:
    """One slice on a worker; a refusal comes back as it is, because Ray would bury its sentence in a trace."""
    try:
        screener = _screener(screening)
        screener.check(part.columns)
        told: list[Outside] = []
        answers = screener.run(prepare(part, first), first, told)
        return answers.with_columns(pl.col(pl.Categorical).cast(pl.String)), told
    except ScreenError as refusal:
        return refusal


def on_ray(slices: Slices, screening: Screening, outside: list[Outside] | None = None) -> Iterator[pl.DataFrame]:
    """Screen slices as tasks of the Ray cluster this machine is part of, or of one started here for the purpose."""
    try:
        ray = import_module("ray")
    except ModuleNotFoundError as error:
        raise ScreenError(
            "--engine ray needs Ray: install canbo with its extra, canbo[ray], or use --engine local.",
            "--engine ray cần Ray: hãy cài canbo kèm phần mở rộng canbo[ray], hoặc dùng --engine local.",
        ) from error
    started = not ray.is_initialized()
    if started:
        ray.init(log_to_driver=False, include_dashboard=False, logging_level="ERROR")
    try:
        task = ray.remote(_screened)
        most = SLICES_A_CPU * max(int(ray.cluster_resources().get("CPU", 1)), 1)
        waiting: deque[object] = deque()
        first = 1
        for part in slices:
            if len(waiting) >= most:
                yield _answer(ray.get(waiting.popleft()), outside)
            waiting.append(task.remote(part, first, screening))
            first += part.height
        while waiting:
            yield _answer(ray.get(waiting.popleft()), outside)
    finally:
        if started:
            ray.shutdown()


def _answer(found: tuple[pl.DataFrame, list[Outside]] | ScreenError, outside: list[Outside] | None) -> pl.DataFrame:
    if isinstance(found, ScreenError):
        raise found
    answers, told = found
    if outside is not None:
        outside += told
    return answers


ENGINES: dict[str, Callable[[Slices, Screening, list[Outside]], Iterator[pl.DataFrame]]] = {
    "local": local,
    "ray": on_ray,
}
