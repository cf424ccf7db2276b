"""The resignation as the article would have it: in two steps, decided by its urgency, with pay kept.

In two steps (`article:reform.procedure`): the letter goes to the managing body and the authority at once; the authority
talks with the person and decides. The talk is told in the decision, because it is part of that step. No advising body
reports, so there is no proposal, no clock for it and nothing to extend. Who decides, whose opinion must be had first,
what bars a resignation and what follows it are not the article's concern and stay as in force.

The article measures its proposal against the three and four steps of Regulation 260, so the same two steps are told for
that procedure, one table for either level. It gives no time for them, and of the Regulation there is none to keep: no
clock runs. There is no report, so the file of four papers cannot be asked for; the grounds stay.

By urgency (`article:reform.time`): the authority says whether the resignation is urgent or special; the letter is then
decided on within the day or the thirty working days of the proposal, and the ordinary time does not run. With pay kept
(`article:reform.policy`): the placement tells the new post and what either post pays.
"""

from __future__ import annotations

from dataclasses import replace

from canbo.kernel.fact import Words

from . import regulation_260
from .fields import stated
from .table import AUTHORITY, Act, Clock, Field, Procedure, State

TWO_STEPS = ("two-step-procedure",)
URGENCY = "resignation_urgency"
DROPPED = ("record-talk", "report", "extend")
DECIDING = ("accept", "refuse")
ENDING = (*DECIDING, "withdraw", "lapse")
_TALK = (
    Field("held_on", "date", Words("ngày trao đổi", "day of the talk"), past=True),
    Field("minutes", "text", Words("nội dung trao đổi", "what was said"), personal=True),
)
_FILED = State("filed", Words("Đã nộp đơn, chờ trao đổi và quyết định", "Filed, awaiting the talk and the decision"))


def in_two_steps(procedure: Procedure) -> Procedure:
    """A resignation in two steps: filed; decided on after the talk."""
    return replace(
        procedure,
        words=Words("Từ chức theo hai bước (đề xuất)", "Resignation in two steps (proposed)"),
        states=tuple(_FILED if s.key == "filed" else s for s in procedure.states if s.key != "proposed"),
        acts=tuple(_act(act) for act in procedure.acts if act.key not in DROPPED),
        clocks=(
            Clock(
                "decision",
                "article:reform.procedure",
                ("resignation_filed",),
                ("resignation_accepted", "resignation_refused", "resignation_withdrawn"),
                AUTHORITY,
                Words("Trao đổi và quyết định", "Talk and decide"),
            ),
        ),
    )


def _act(act: Act) -> Act:
    from_ = tuple(dict.fromkeys("filed" if state == "proposed" else state for state in act.from_))
    if act.key not in DECIDING:
        return replace(act, from_=from_)
    return replace(
        act, from_=from_, fields=(*_TALK, *act.fields), provisions=("article:reform.procedure", *act.provisions)
    )


def of_260_in_two_steps(_procedure: Procedure) -> Procedure:
    """A resignation under Regulation 260 in two steps, whatever the level: filed; decided on after the talk."""
    at_own_level = regulation_260.OWN_LEVEL
    kept = [act for act in at_own_level.acts if act.key in ("file", *ENDING)]
    return replace(
        at_own_level,
        words=Words("Từ chức theo hai bước thay cho Quy định 260 (đề xuất)", "Resignation in two steps instead of Regulation 260 (proposed)"),
        states=(_FILED, *(state for state in at_own_level.states if state.final)),
        acts=tuple(_act_of_260(act) for act in kept),
        questions=("resignation-ground-260",),
    )  # fmt: skip


def _act_of_260(act: Act) -> Act:
    cited = tuple(c for c in act.provisions if not c.startswith(("260/2009:procedure", "260/2009:file")))
    proposed = replace(act, provisions=("article:reform.procedure", *cited), from_=("filed",))
    if act.key == "file":
        facts = tuple(stated(fact) for fact in regulation_260.GROUNDS)
        return replace(proposed, from_=("",), fields=(*act.fields, *facts))
    if act.key not in DECIDING:
        return replace(proposed, provisions=cited)
    own = tuple(field for field in act.fields if field not in regulation_260.MEETING)
    needs = tuple(need for need in act.needs if need != regulation_260.COMPLETE)
    return replace(proposed, fields=(*_TALK, *own), needs=needs)


def by_urgency(procedure: Procedure) -> Procedure:
    """A resignation decided within one day where it is urgent, within thirty working days where it is special."""
    filed = next(act.event for act in procedure.acts if act.key == procedure.opens)
    ends = tuple(act.event for act in procedure.acts if act.key in ENDING)
    said = Act(
        "say-urgency", "urgency_said", Words("Ghi tính chất của việc từ chức", "Say how urgent the resignation is"), (AUTHORITY,),
        tuple(state.key for state in procedure.states if state.key in ("filed", "reported", "submitted", "proposed")), "",
        ("article:reform.time",), (stated(URGENCY, required=True),),
    )  # fmt: skip

    def limit(key: str, provision: str, words: Words) -> Clock:
        return Clock(f"{key}-decision", provision, (filed,), ends, AUTHORITY, words, only=(URGENCY, (key,)))

    return replace(
        procedure,
        words=Words(f"{procedure.words.vi}, thời hạn theo tính chất", f"{procedure.words.en}, time by urgency"),
        acts=(*procedure.acts, said),
        clocks=(
            *(replace(c, only=(URGENCY, ("", "ordinary"))) if c.key == "decision" else c for c in procedure.clocks),
            limit("urgent", "article:reform.time", Words("Quyết định khi cấp bách", "Decide, urgent")),
            limit("special", "article:reform.time.special", Words("Quyết định khi đặc biệt", "Decide, special")),
        ),
    )


def with_pay_kept(procedure: Procedure) -> Procedure:
    """A resignation after which the pay of the post left is kept, in an equal or a lower post."""
    equal = ("equal_or_lower_post", Words("chức vụ tương đương hoặc thấp hơn", "a post equal to the old one or lower"))

    def placed(act: Act) -> Act:
        if act.key != "record-placement":
            return act
        fields = tuple(replace(f, choices=(*f.choices, equal)) if f.name == "placement" else f for f in act.fields)
        return replace(
            act,
            fields=(*fields, stated("old_post_pay"), stated("new_post_pay")),
            provisions=(*act.provisions, "article:reform.policy", "article:reform.policy.post"),
        )

    return replace(
        procedure,
        words=Words(f"{procedure.words.vi}, giữ lương", f"{procedure.words.en}, pay kept"),
        acts=tuple(placed(act) for act in procedure.acts),
        questions=(*procedure.questions, "kept-pay"),
    )
