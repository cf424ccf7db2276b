"""Procedures as the article would have them: the tables in force, changed by small functions; nobody runs a case by them.

Resignation in two steps (`article:reform.procedure`): the letter goes to the managing body and the authority at once;
the authority talks with the person and decides. The talk is told in the decision, because it is part of that step. No
advising body reports, so there is no proposal, no clock for it and nothing to extend. Who decides, whose opinion must be
had first, what bars a resignation and what follows it are not the article's concern and stay as in force.

The article measures its proposal against the three and four steps of Regulation 260, so the same two steps are told for
that procedure, one table for either level. It gives no time for them, and of the Regulation there is none to keep: no
clock runs. There is no report, so the file of four papers cannot be asked for; the grounds stay.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from canbo.kernel.fact import Words
from canbo.law.reforms import get_reforms

from . import regulation_260, resignation
from .book import get_procedure
from .fields import stated
from .table import AUTHORITY, Act, Clock, Field, Procedure, State

TWO_STEPS = ("two-step-procedure",)
DROPPED = ("record-talk", "report", "extend")
DECIDING = ("accept", "refuse")
_TALK = (
    Field("held_on", "date", Words("ngày trao đổi", "day of the talk"), past=True),
    Field("minutes", "text", Words("nội dung trao đổi", "what was said"), personal=True),
)


def in_two_steps(procedure: Procedure) -> Procedure:
    """A resignation in two steps: filed; decided on after the talk."""
    filed = State("filed", Words("Đã nộp đơn, chờ trao đổi và quyết định", "Filed, awaiting the talk and the decision"))
    return replace(
        procedure,
        key="resignation-two-steps",
        words=Words("Từ chức theo hai bước (đề xuất)", "Resignation in two steps (proposed)"),
        states=tuple(filed if s.key == "filed" else s for s in procedure.states if s.key != "proposed"),
        acts=tuple(_act(act) for act in procedure.acts if act.key not in DROPPED),
        clocks=(
            Clock(
                "decision",
                "article:reform.procedure",
                ("resignation_filed",),
                ("resignation_accepted", "resignation_refused", "resignation_withdrawn"),
                AUTHORITY,
                Words("Trao đổi và quyết định", "Talk and decide"),
                reforms=TWO_STEPS,
            ),
        ),
        prose=__doc__ or "",
        reforms=TWO_STEPS,
    )


def _act(act: Act) -> Act:
    from_ = tuple(dict.fromkeys("filed" if state == "proposed" else state for state in act.from_))
    if act.key not in DECIDING:
        return replace(act, from_=from_)
    return replace(
        act, from_=from_, fields=(*_TALK, *act.fields), provisions=("article:reform.procedure", *act.provisions)
    )


def of_260_in_two_steps(procedure: Procedure) -> Procedure:
    """A resignation under Regulation 260 in two steps: filed; decided on after the talk."""
    filed = State("filed", Words("Đã nộp đơn, chờ trao đổi và quyết định", "Filed, awaiting the talk and the decision"))
    kept = [act for act in procedure.acts if act.key in ("file", "withdraw", *DECIDING)]
    return replace(
        procedure,
        key="resignation-260-two-steps",
        words=Words("Từ chức theo hai bước thay cho Quy định 260 (đề xuất)", "Resignation in two steps instead of Regulation 260 (proposed)"),
        states=(filed, *(state for state in procedure.states if state.final)),
        acts=tuple(_act_of_260(act) for act in kept),
        questions=("resignation-ground-260",),
        prose=__doc__ or "",
        reforms=TWO_STEPS,
    )  # fmt: skip


def _act_of_260(act: Act) -> Act:
    cited = tuple(c for c in act.provisions if not c.startswith(("260/2009:procedure", "260/2009:file")))
    proposed = replace(act, provisions=("article:reform.procedure", *cited), from_=("filed",))
    if act.key == "file":
        facts = tuple(stated(fact) for fact in regulation_260.GROUNDS)
        return replace(proposed, from_=("",), fields=(*act.fields, *facts))
    if act.key == "withdraw":
        return replace(proposed, provisions=cited)
    own = tuple(field for field in act.fields if field not in regulation_260.MEETING)
    needs = tuple(need for need in act.needs if need != regulation_260.COMPLETE)
    return replace(proposed, fields=(*_TALK, *own), needs=needs)


REFORMED: dict[str, Procedure] = {
    p.key: p for p in (in_two_steps(resignation.PROCEDURE), of_260_in_two_steps(regulation_260.OWN_LEVEL))
}


def get_reformed(key: str, reforms: Sequence[str]) -> Procedure:
    """The procedure as it would be under these reforms: the table in force where none of them changes it.

    Raises CanboError for a procedure or a reform that is not known.
    """
    found = get_procedure(key)
    for reform in get_reforms(reforms):
        found = REFORMED[reform.procedures[key]] if key in reform.procedures else found
    return found
