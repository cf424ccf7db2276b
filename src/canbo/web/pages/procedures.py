"""Procedures as their tables say: what there is, and for each one a wall chart to print."""

from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import path
from django.utils.safestring import SafeString, mark_safe

from canbo.kernel.fact import Words
from canbo.law.book import lawbook
from canbo.law.instruments import get_instrument
from canbo.procedures.book import PROCEDURES
from canbo.procedures.diagram import svg
from canbo.procedures.table import ROLES, Act, Clock, Procedure
from canbo.web.language import current, say
from canbo.web.pages.law_rows import Limit, limit_of
from canbo.web.rendering import render_page


@dataclass(frozen=True)
class Doing:
    """One act of a step: who may do it, where it leads, and what it rests on."""

    act: Act
    by: tuple[Words, ...]
    leads: tuple[Words, ...]


@dataclass(frozen=True)
class Waiting:
    """One time limit with the law's own words for it."""

    clock: Clock
    by: Words
    limit: Limit | None


@dataclass(frozen=True)
class Step:
    """One state and everything that can be done in it."""

    words: Words
    final: bool
    doings: tuple[Doing, ...]


def show(request: HttpRequest) -> HttpResponse:
    """Every procedure, by the instrument it comes from."""
    groups: dict[str, list[Procedure]] = {}
    for procedure in PROCEDURES.values():
        groups.setdefault(procedure.instrument, []).append(procedure)
    listed = [(get_instrument(name), procedures) for name, procedures in groups.items()]
    return render_page(request, "canbo/procedures/list.html", {"groups": listed})


def one(request: HttpRequest, key: str) -> HttpResponse:
    """One procedure: its drawing, its steps, its time limits."""
    procedure = PROCEDURES.get(key)
    if procedure is None:
        raise Http404(say("Không có thủ tục này.", "There is no such procedure."))
    context = {
        "procedure": procedure,
        "drawing": drawing(procedure),
        "steps": steps_of(procedure),
        "clocks": [_waiting(clock) for clock in procedure.clocks],
        "law": get_instrument(procedure.instrument),
    }
    return render_page(request, "canbo/procedures/procedure.html", context)


def drawing(procedure: Procedure, here: str = "") -> SafeString:
    """The diagram; its text is the table's own, escaped there."""
    return mark_safe(svg(procedure, current(), here, alone=False))  # noqa: S308


def steps_of(procedure: Procedure) -> list[Step]:
    """The opening, then every state in the order of the table, each with its acts."""
    opening = [act for act in procedure.acts if act.key == procedure.opens]
    begin = Step(Words("Mở vụ việc", "Opening the case"), final=False, doings=_doings(procedure, opening))
    later = [
        Step(
            state.words,
            state.final,
            _doings(procedure, [act for act in procedure.acts if state.key in act.from_]),
        )
        for state in procedure.states
    ]
    return [begin, *later]


def _doings(procedure: Procedure, acts: list[Act]) -> tuple[Doing, ...]:
    return tuple(
        Doing(
            act,
            tuple(ROLES[role] for role in act.by),
            tuple(procedure.state(key).words for key in act.targets if key not in act.from_),
        )
        for act in acts
    )


def _waiting(clock: Clock) -> Waiting:
    return Waiting(clock, ROLES[clock.by], limit_of(lawbook().find(clock.provision)[1]))


urlpatterns = [path("", show, name="procedures"), path("<slug:key>/", one, name="procedure")]
