"""The pages of procedures: how large each is, and for each its states, acts and time limits."""

from canbo.kernel.fact import Words
from canbo.law.book import lawbook
from canbo.procedures.book import PROCEDURES
from canbo.procedures.counts import counted
from canbo.procedures.table import ROLES, Act, Clock, Procedure

from .markdown import both, code, page, stacked, table
from .places import link
from .words import PROCEDURE, PROCEDURES_LEAD, TITLES

FOLDER = "procedures"
SIZES = ("quy trình / procedure", "", "bước / states", "chuyển bước / transitions", "kết thúc / ends")
STATES = ("bước / state", "")
ACTS = ("việc / act", "", "ai / who", "từ / from", "đến / to", "căn cứ / provisions")
CLOCKS = ("thời hạn / time limit", "", "ai / who", "căn cứ / provision", "số ngày / days", "từ / from", "đến / until")
END, START = Words("kết thúc", "end"), Words("mở vụ việc", "opening")


def procedures_pages() -> dict[str, str]:
    """The page of all procedures with the counts of each, and a page for each."""
    rows = []
    for key, procedure in PROCEDURES.items():
        size = counted(procedure)
        rows.append((f"[{key}]({FOLDER}/{key}.md)", stacked(procedure.words), size.states, size.transitions, size.ends))
    whole = page(TITLES["procedures.md"], PROCEDURES_LEAD, table(SIZES, rows))
    return {"procedures.md": whole, **{f"{FOLDER}/{p.key}.md": _one(p) for p in PROCEDURES.values()}}


def _one(procedure: Procedure) -> str:
    states = (
        (code(state.key), stacked(state.words) + (f" ({both(END)})" if state.final else ""))
        for state in procedure.states
    )
    return page(
        procedure.words,
        PROCEDURE,
        f"Văn bản / instrument: {_up(link(f'{procedure.instrument}:', procedure.instrument))}. "
        f"`canbo procedures show {procedure.key}`",
        table(STATES, states),
        table(ACTS, (_act(act) for act in procedure.acts)),
        table(CLOCKS, (_clock(clock) for clock in procedure.clocks)),
    )


def _act(act: Act) -> tuple[object, ...]:
    start = ", ".join(code(state) if state else both(START) for state in act.from_)
    leads = ", ".join(map(code, act.targets))
    return code(act.key), stacked(act.words), _who(act.by), start, leads, _cited(act.provisions)


def _clock(clock: Clock) -> tuple[object, ...]:
    term = lawbook().find(clock.provision)[1].term
    count = "" if term is None else f"{'-' if term.before else ''}{term.count} {term.unit}"
    starts, stops = (", ".join(map(code, events)) for events in (clock.starts, clock.stops))
    return code(clock.key), stacked(clock.words), _who((clock.by,)), _cited((clock.provision,)), count, starts, stops


def _who(roles: tuple[str, ...]) -> str:
    return "<br>".join(both(ROLES[role]) for role in roles)


def _cited(provisions: tuple[str, ...]) -> str:
    return ", ".join(_up(link(citation)) for citation in provisions)


def _up(linked: str) -> str:
    """A link from a page one folder down."""
    return linked.replace("](law/", "](../law/")
