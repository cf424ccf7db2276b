"""Which case each kind of line calls for, and what of its opening the register knows already: one table."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from canbo.procedures.book import get_procedure
from canbo.registry.facts import FactSheet

from .context import Context
from .line import Line, Opens

Known = dict[str, Any]


@dataclass(frozen=True)
class Call:
    """How a line is answered: the procedure by what the law says of the person, and the fields of its opening act."""

    procedure: Callable[[Context, FactSheet, Line], str | None]
    known: Callable[[FactSheet, Line], Known]


def opens(context: Context, sheet: FactSheet, line: Line) -> Opens | None:
    """The case that a line calls for, with what is known filled in; None where no case is called for."""
    call = CALLS.get(line.kind)
    if call is None or line.person is None or line.term is None or line.body is None:
        return None
    key = call.procedure(context, sheet, line)
    return None if key is None else opening(key, call.known(sheet, line))


def opening(key: str, known: Mapping[str, Any]) -> Opens:
    """A case of a procedure to be opened, about a person or a post, with what is known of its opening."""
    return Opens(key, _fitting(key, known), get_procedure(key).about != "post")


def _fitting(key: str, known: Mapping[str, Any]) -> dict[str, str]:
    """What the opening act asks for, as text; a choice that it does not offer is left to be chosen."""
    procedure = get_procedure(key)
    act = procedure.act(procedure.opens)
    found = {}
    for field in act.fields if act is not None else ():
        value, offered = known.get(field.name), [name for name, _ in field.choices]
        if value is not None and (field.type != "choice" or value in offered):
            found[field.name] = str(value).lower() if isinstance(value, bool) else str(value)
    return found


def _always(key: str) -> Callable[[Context, FactSheet, Line], str | None]:
    return lambda _context, _sheet, _line: key


def _by_route(context: Context, sheet: FactSheet, _line: Line) -> str | None:
    """Extension where the law answers so; else reappointment, which is where a deferral is told too."""
    return "extension" if context.value(sheet, "reappointment-route") == "extend" else "reappointment"


def _assessment(_context: Context, _sheet: FactSheet, line: Line) -> str | None:
    """The assessment whose opening offers the post."""
    for key in ("assessment-manager", "assessment-representative"):
        if "post" in _fitting(key, _post(line)):
            return key
    return None


def _discipline(_context: Context, sheet: FactSheet, _line: Line) -> str | None:
    return "discipline-after-party" if _announced(sheet) else "discipline"


def _announced(sheet: FactSheet) -> Mapping[str, Any]:
    """The Party sanction announced last that no sanction of the office has followed yet; empty where none waits."""
    rows = [row for row in sheet.records.get("sanctions", ()) if row["effective_on"] <= sheet.on]
    own = [row["effective_on"] for row in rows if not row["is_party"]]
    party = [row for row in rows if row["is_party"] and row["announced_on"] and row["announced_on"] <= sheet.on]
    waiting = [row for row in party if not any(row["effective_on"] <= day for day in own)]
    return max(waiting, key=lambda row: row["announced_on"], default={})


def _post(line: Line) -> Known:
    return {"post": line.term.post.position if line.term else None}


def _ends(_sheet: FactSheet, line: Line) -> Known:
    return _post(line) | {"term_end": line.term.ends_on if line.term else None}


def _ground(_sheet: FactSheet, line: Line) -> Known:
    """The first ground that the line names: the choices of the act are citations."""
    key = {"relief-ground": "relief", "suspension-ground": "suspension"}.get(line.kind, "resignation")
    procedure = get_procedure(key)
    act = procedure.act(procedure.opens)
    fields = act.fields if act is not None else ()
    offered = {name for field in fields if field.name == "ground" for name, _ in field.choices}
    named = (citation for citation in line.provisions if citation in offered)
    return _post(line) | {"ground": next(named, None), "established_on": line.since}


def _sanction(sheet: FactSheet, line: Line) -> Known:
    row = _announced(sheet)
    return _post(line) | {name: row.get(name) for name in ("form", "announced_on", "effective_on", "duty_related")}


def _year(sheet: FactSheet, line: Line) -> Known:
    return _post(line) | {"year_ended_on": date(sheet.on.year - 1, 12, 31)}


def _retires(_sheet: FactSheet, line: Line) -> Known:
    return _post(line) | {"retires_on": line.due}


def _hired(_sheet: FactSheet, line: Line) -> Known:
    return {"position": line.term.post.position if line.term else None}


_TERM, _SANCTION = Call(_by_route, _ends), Call(_discipline, _sanction)
CALLS: dict[str, Call | None] = {
    "term-ends": _TERM,
    "decision-due": _TERM,
    "term-over": _TERM,
    "self-assessment": Call(_always("reassignment"), _ends),
    "contract-ends": Call(_always("hiring-director"), _hired),
    "delegation-ends": None,  # known from its case, which says itself what is to be opened
    "relief-ground": Call(_always("relief"), _ground),
    "resignation-ground": Call(_always("resignation"), _ground),
    "suspension-ground": Call(_always("suspension"), _ground),
    "suspension-lapses": _SANCTION,  # what it was for is handled as discipline; the lapse itself is nobody's act
    "party-sanction": _SANCTION,
    "sanction-lapses": None,  # by itself
    "concurrent-posts": None,  # the owner chooses which post ends, and how
    "board-share": None,
    "grade-missing": Call(_assessment, _year),
    "retirement": Call(_always("retirement"), _retires),
    "attestation": None,  # the register's, not the law's
}
"""By kind of line, every kind; None: there is no case to open."""
