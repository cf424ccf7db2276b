"""Relief as the article would have it: those who should resign and do not are made to, and heads answer for waiting.

Compulsory resignation (`article:reform.compulsory`): a ground that others established counts like one of relief, and the
authority makes the unwilling resign; point k of 35.1, which relieves them today, is no ground any more. Accountable heads
(`article:reform.accountability`): a time limit of its own runs for the head from the day the ground was established.
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words
from canbo.law.reforms.leaving import ESTABLISHED

from . import fields as f
from .needs import answered
from .resignation import GROUNDS
from .state import CaseState, Surroundings
from .table import AUTHORITY, Act, Clock, Field, Need, Procedure, State

UNWILLING = "181/2026:35.1.k"
_MUST = answered(
    "must-resign", True, Words("Thuộc diện phải từ chức", "The person must resign"), "article:reform.compulsory"
)


def compelled(procedure: Procedure) -> Procedure:
    """Relief, or the resignation of the unwilling, from the ground to the decision."""
    compel = Act(
        "compel", "resignation_compelled", Words("Quyết định buộc từ chức", "Decide that the person must resign"), (AUTHORITY,),
        ("proposed",), "compelled", ("article:reform.compulsory",), (f.NUMBER, f.DECIDED, f.EFFECTIVE, f.FOR, f.AGAINST),
        needs=(f.SOMEBODY_DECIDES, f.HEARD, _MUST),
    )  # fmt: skip
    return replace(
        procedure,
        words=Words("Miễn nhiệm hoặc buộc từ chức (đề xuất)", "Relief or compulsory resignation (proposed)"),
        states=(*procedure.states, State("compelled", Words("Đã buộc từ chức", "Made to resign"), final=True)),
        acts=(*(_establishing(act) if act.key == procedure.opens else act for act in procedure.acts), compel),
        clocks=tuple(
            replace(clock, stops=(*clock.stops, compel.event)) if clock.key == "decision" else clock
            for clock in procedure.clocks
        ),
        questions=(*procedure.questions, "must-resign"),
    )


def _establishing(act: Act) -> Act:
    return replace(
        act,
        provisions=(*act.provisions, "article:reform.compulsory"),
        fields=tuple(_grounds(field) if field.name == "ground" else field for field in act.fields),
        needs=tuple(_or_must(need) for need in act.needs),
    )


def _grounds(field: Field) -> Field:
    relief = tuple(choice for choice in field.choices if choice[0] != UNWILLING)
    return replace(field, choices=(*relief, *(ground for ground in GROUNDS if ground[0] in ESTABLISHED)))


def _or_must(need: Need) -> Need:
    """What was needed, or that the person must resign."""

    def missing(state: CaseState, around: Surroundings) -> Words | None:
        lacking, other = need.missing(state, around), _MUST.missing(state, around)
        if lacking is None or other is None:
            return None
        return Words(f"{lacking.vi} {other.vi}", f"{lacking.en} {other.en}")

    return Need(need.key, missing, (*need.provisions, *_MUST.provisions))


def with_accountable_heads(procedure: Procedure) -> Procedure:
    """Relief with a time limit for the head to propose it."""
    proposal = next(clock for clock in procedure.clocks if clock.key == "proposal")
    heads = replace(
        proposal,
        key="head-proposal",
        provision="article:reform.accountability",
        by=AUTHORITY,
        words=Words("Người đứng đầu đề xuất", "The head proposes"),
    )
    clocks: tuple[Clock, ...] = (*procedure.clocks, heads)
    return replace(
        procedure,
        words=Words(
            f"{procedure.words.vi}, người đứng đầu chịu trách nhiệm", f"{procedure.words.en}, heads accountable"
        ),
        clocks=clocks,
    )
