"""Lines of the radar that only cases know: powers delegated while a post is empty (15.3), which are in no term."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from canbo.cases.models import Case, CaseEvent
from canbo.cases.projection import state_of
from canbo.cases.visibility import cases_visible_to
from canbo.kernel.fact import Words
from canbo.registry.models import Body
from canbo.registry.radar import Line
from canbo.registry.radar.opens import opening

DELEGATION, DELEGATED = "delegation", "delegated"
FILLED_BY = "appointment-in-house"


def delegations(user: Any, on: date, known_on: date | None) -> Iterator[Line]:
    """A line for each delegation that runs, or that ran out with nobody saying so, in the bodies of a user's work."""
    seen = Case.objects.all() if user is None else cases_visible_to(user)
    cases = seen.filter(procedure=DELEGATION).select_related("person", "body__owner_agency").order_by("number")
    if user is not None:
        cases = cases.filter(body__in=Body.objects.in_work_of(user).values("pk"))
    for case in cases.filter(closed_at=None) if known_on is None else cases:
        rows = list(CaseEvent.objects.of(case.number).known_on(known_on))
        if rows and (line := _line(case, rows, on)) is not None:
            yield line


def _line(case: Case, rows: list[CaseEvent], on: date) -> Line | None:
    state = state_of(rows, rows[-1].at)
    if state.state != DELEGATED:
        return None
    decided = state.data["delegation_decided"]
    start, until = (date.fromisoformat(str(decided[name])) for name in ("effective_on", "until"))
    if start > on:
        return None
    over = until < on
    return Line(
        "delegation-ends",
        Words(
            f"Thời hạn giao quyền đã hết {until:%d/%m/%Y}: không còn ai được giao quyền; hãy ghi việc hết thời hạn.",
            f"The delegation ran out on {until:%d/%m/%Y}: nobody has the powers any more; record that it is over.",
        )
        if over
        else Words(
            f"Thời hạn giao quyền hết {until:%d/%m/%Y}: sau đó không còn ai được giao quyền, hãy kiện toàn chức vụ.",
            f"The delegation ends on {until:%d/%m/%Y}: after that nobody has the powers, so the post is to be filled.",
        ),
        ("181/2026:15.3",),
        "authority",
        case.body,
        case.person,
        due=until,
        since=start,
        opens=opening(FILLED_BY, {"position": state.data["delegation_proposed"].get("position")}),
        case=case.number,
    )
