"""Discipline (Decree 181/2026, Article 32), after a Party decision and without one.

After a Party decision the office answers it within 30 days of its announcement (32.1.c), without a procedure of its own
(32.3, first paragraph), by the form that corresponds to the Party's, neither lighter nor graver (reading 146,
`discipline_forms.py`). Expulsion, the Party's highest form: tied to duties, it is first reported so that the highest
form is considered; not tied to them, the Party body must agree before anything below forced termination (32.1.c, second
paragraph). When the Party's decision changes, the office's follows, and when it is annulled, so is the office's (third
paragraph). A change is recorded first, and what is said of expulsion and of the prior opinion holds anew for it; it may lead
up to forced termination, or down from it. No days are set for following it. A post lost by a removal that is made lighter or
annulled is held again as if it had not been lost (reading 142). Without a Party decision, enterprise and labour law and the enterprise's rules give the procedure (32.3,
second paragraph): each act is concluded on, and of several acts one joint sanction is imposed, the highest of those
concluded (32.1.b). Either way the opinion that the post needs is had before the decision (Articles 5 to 7): what 32.3 spares
is the procedure, not that. A sanction has effect for twelve months and then lapses by itself unless there was a further breach
(32.1.c, fourth and fifth paragraphs), which a new case deals with, opened beside the old one: after a Party decision they count from the day that one took effect, except for
forced termination. What was opened by mistake, or is about somebody who is gone, ends without a decision while none has
been made.
"""

from __future__ import annotations

import datetime as dt
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from canbo.kernel.fact import Words

from . import fields as f
from .corrections import corrected
from .discipline_forms import (
    EXPELLED,
    FORCED,
    FORM,
    HEAVINESS,
    HIGHEST,
    LIGHTER,
    NOT_TIED,
    PARTY_AGREES,
    PARTY_FORMS,
    corresponding,
    said_of_form,
)
from .lapsing import lapse, not_by_mistake
from .needs import after
from .state import CaseState, Surroundings
from .table import AUTHORITY, PERSONNEL_BODY, Act, Clock, Field, Need, Procedure, State

_COUNTS = replace(f.EFFECTIVE, fact="sanction_effective_on")


def _anew(need: Need) -> Need:
    """The same need, met only by what was done since the Party decided last."""

    def missing(state: CaseState, around: Surroundings) -> Words | None:
        decided = max((event.seq for event in state.events if event.type == "party_sanction_changed"), default=0)
        since = Counter(event.type for event in state.events if event.seq > decided)
        return need.missing(replace(state, done=since), around)

    return Need(need.key, missing, need.provisions)


def _twelve_months_over(_state: CaseState, around: Surroundings) -> Words | None:
    ends = around.answers.get("discipline-ends")
    if isinstance(ends, dt.date) and around.today >= ends:
        return None
    until = (f" ngày {ends:%d/%m/%Y}", f" {ends}") if isinstance(ends, dt.date) else (" ngày chưa rõ", " a day unknown")
    return Words(f"Quyết định kỷ luật còn hiệu lực đến{until[0]}.", f"The sanction has effect until{until[1]}.")


def _no_further_breach(state: CaseState, _around: Surroundings) -> Words | None:
    if not state.done.get("further_breach_recorded"):
        return None
    return Words(
        "Có vi phạm mới đến mức kỷ luật trong thời gian này: không tự hết hiệu lực; xử lý bằng vụ việc mới.",
        "There was a further breach that calls for discipline: it does not lapse by itself; a new case deals with it.",
    )


def _concluded(state: CaseState) -> list[str]:
    return [str(event.body.get("form")) for event in corrected(state.events) if event.type == "act_concluded"]


def _joint(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """One joint sanction, the highest of those concluded."""
    forms = _concluded(state)
    wanted = max(forms, key=HEAVINESS.index, default=None)
    imposed = body.get("form", FORCED[0])
    if wanted is None or imposed == wanted:
        return None
    said = said_of_form(wanted)
    return Words(
        f"Hình thức chung phải là hình thức cao nhất đã kết luận: {said.vi}.",
        f"The joint sanction must be the highest concluded: {said.en}.",
    )


CONCLUDED = after("act_concluded", Words("kết luận về hành vi", "the conclusion on each act"), "181/2026:32.1.b")
_LAPSE = Act(
    "record-lapse", "sanction_lapsed", Words("Ghi việc hết hiệu lực", "Record that it lapsed"), (PERSONNEL_BODY, AUTHORITY),
    ("in_effect",), "lapsed", ("181/2026:32.1.p3", "181/2026:32.1.p4"), (),
    needs=(
        Need("twelve-months", _twelve_months_over, ("181/2026:32.1.p3",)),
        Need("no-further-breach", _no_further_breach, ("181/2026:32.1.p4",)),
    ),
)  # fmt: skip
_BREACH = Act(
    "record-further-breach", "further_breach_recorded", Words("Ghi vi phạm mới", "Record a further breach"), (PERSONNEL_BODY,),
    ("in_effect",), "", ("181/2026:32.1.p4",), (f.day("found_on", "ngày kết luận", "day concluded"), f.REASON),
)  # fmt: skip
_HANDED_ON = Act(
    "hand-on", "further_breach_handed_on", Words("Chuyển vi phạm mới sang vụ việc khác", "Hand the further breach on"),
    (PERSONNEL_BODY, AUTHORITY), ("in_effect",), "handed_on", ("181/2026:32.1.p4",),
    (Field("case", "text", Words("số vụ việc mới", "number of the new case")),),
    needs=(after("further_breach_recorded", Words("vi phạm mới", "a further breach"), "181/2026:32.1.p4"),),
)  # fmt: skip
_IN_EFFECT = State("in_effect", Words("Đang có hiệu lực", "In effect"), beside=True)
_LAPSED = State("lapsed", Words("Đã hết hiệu lực", "Lapsed"), final=True)
_GONE_ON = State("handed_on", Words("Đã chuyển sang vụ việc mới", "Goes on in a new case"), final=True)
_CLOSED = State("closed", Words("Đã dừng, không còn việc phải quyết định", "Ended, nothing left to decide"), final=True)
_TERMINATED = State("terminated", Words("Đã buộc thôi việc", "Employment terminated"), final=True)
_CORRESPONDING = (f.SOMEBODY_DECIDES, _anew(f.HEARD), NOT_TIED, _anew(PARTY_AGREES))
_TIED = Field("duty_related", "bool", Words("gắn với nhiệm vụ, trách nhiệm", "tied to duties and responsibilities"))
_AWAITING = ("announced", "changed")
_STANDS = not_by_mistake(("changed",), Words(
    "Đã có quyết định kỷ luật: không dừng vì mở nhầm; thay đổi ghi nhầm thì hãy sửa.",
    "A sanction stands: the case does not end as opened by mistake; correct a change recorded by mistake.",
))  # fmt: skip

AFTER_PARTY = Procedure(
    "discipline-after-party",
    Words("Kỷ luật sau kỷ luật đảng", "Discipline after a Party decision"),
    "181/2026",
    states=(
        State("announced", Words("Đã công bố kỷ luật đảng, chờ quyết định", "Party decision announced, awaiting the office's")),
        State("changed", Words("Kỷ luật đảng đã thay đổi, chờ quyết định", "Party decision changed, awaiting the office's")),
        # Not the end here: the Party may still change or annul its decision.
        _IN_EFFECT, replace(_TERMINATED, final=False), _LAPSED, _GONE_ON,
        State("annulled", Words("Đã hủy quyết định kỷ luật", "Annulled"), final=True), _CLOSED,
    ),
    acts=(
        Act(
            "record-party-sanction", "party_sanction_recorded", Words("Ghi quyết định kỷ luật đảng", "Record the Party's decision"),
            (PERSONNEL_BODY, AUTHORITY), ("",), "announced", ("181/2026:32.1.c", "181/2026:32.3.p1"),
            (
                Field("form", "choice", Words("hình thức kỷ luật đảng", "the Party's form"), choices=PARTY_FORMS),
                Field("document", "text", Words("số quyết định của Đảng", "number of the Party's decision")),
                f.day("announced_on", "ngày công bố", "day announced"),
                replace(_COUNTS, past=True, words=Words("ngày kỷ luật đảng có hiệu lực", "day the Party's decision took effect")),
                _TIED,
            ),
        ),
        Act(
            "record-party-change", "party_sanction_changed", Words("Ghi thay đổi kỷ luật đảng", "Record the Party's change"),
            (PERSONNEL_BODY, AUTHORITY), ("in_effect", "terminated", "changed"), "changed", ("181/2026:32.1.p2",),
            (
                Field("form", "choice", Words("hình thức kỷ luật đảng mới", "the Party's new form"), choices=PARTY_FORMS),
                Field("document", "text", Words("số quyết định mới của Đảng", "number of the Party's new decision")),
                f.day("announced_on", "ngày công bố", "day announced"), _TIED,
            ),
        ),
        Act(
            "report-highest", "highest_form_reported", Words("Báo cáo xem xét hình thức cao nhất", "Report for the highest form"),
            (PERSONNEL_BODY,), _AWAITING, "", ("181/2026:32.1.p1",), (f.REPORT,),
        ),
        Act(
            "record-party-agreement", "party_agreement_recorded",
            Words("Ghi ý kiến thống nhất của cơ quan kỷ luật đảng", "Record the Party body's agreement"), (PERSONNEL_BODY,),
            _AWAITING, "", ("181/2026:32.1.p1",),
            (f.AGREES, Field("document", "text", Words("số văn bản của Đảng", "number of the Party's document"))),
        ),
        f.give_opinion(*_AWAITING),
        Act(
            "impose", "sanction_imposed", Words("Quyết định kỷ luật", "Impose the sanction"), (AUTHORITY,), ("announced",), "in_effect",
            ("181/2026:32.1.c", "181/2026:32.2"), (f.NUMBER, f.DECIDED, FORM, f.FOR, f.AGAINST),
            needs=_CORRESPONDING, checks=(corresponding,),
        ),
        Act(
            "terminate", "forced_termination_imposed", Words("Quyết định buộc thôi việc", "Force termination"), (AUTHORITY,),
            _AWAITING, "terminated", ("181/2026:32.1.c", "181/2026:32.1.p1", "181/2026:32.1.p2", "181/2026:32.2.d"),
            (f.NUMBER, f.DECIDED, _COUNTS, f.FOR, f.AGAINST),
            needs=(f.SOMEBODY_DECIDES, EXPELLED, _anew(f.HEARD), _anew(HIGHEST)),
        ),
        Act(
            "follow-change", "sanction_changed", Words("Đổi theo kỷ luật đảng", "Follow the Party's change"), (AUTHORITY,),
            ("changed",), "in_effect", ("181/2026:32.1.c", "181/2026:32.1.p2", "181/2026:32.2"),
            (f.NUMBER, f.DECIDED, FORM, f.FOR, f.AGAINST), needs=_CORRESPONDING, checks=(corresponding,),
        ),
        Act(
            "annul", "sanction_annulled", Words("Hủy quyết định kỷ luật", "Annul the sanction"), (AUTHORITY,),
            (*_AWAITING, "in_effect", "terminated"), "annulled", ("181/2026:32.1.p2",),
            (
                f.NUMBER, f.DECIDED, Field("party_document", "text", Words("số quyết định hủy của Đảng", "number of the Party's annulment")),
                f.day("party_annulled_on", "ngày kỷ luật đảng hết hiệu lực do bị hủy", "day the Party's decision ended by annulment", required=False),
            ),
        ),
        _BREACH, _HANDED_ON, replace(_LAPSE, from_=("in_effect", "terminated")),
        lapse("discipline_ended", _AWAITING, "181/2026:32.1.c", to=_CLOSED, checks=(_STANDS,)),
    ),
    clocks=(
        Clock(
            "answer", "181/2026:32.1.c", ("party_sanction_recorded",),
            ("sanction_imposed", "forced_termination_imposed", "sanction_annulled", "discipline_ended"), AUTHORITY,
            Words("Quyết định kỷ luật tương ứng", "The corresponding decision"), anchor="announced_on",
        ),
    ),
    opens="record-party-sanction",
    questions=("who-decides", "prior-opinion-from", "discipline-ends"),
    prose=__doc__ or "",
    opening_facts={"matter": "discipline"},
)  # fmt: skip

WITHOUT_PARTY = Procedure(
    "discipline",
    Words("Kỷ luật khi chưa có kỷ luật đảng", "Discipline without a Party decision"),
    "181/2026",
    states=(
        State("opened", Words("Đang xem xét", "Under consideration")),
        State("heard", Words("Đã họp xem xét, chờ quyết định", "Heard, awaiting the decision")),
        _IN_EFFECT, _LAPSED, _GONE_ON, _TERMINATED,
        State("declined", Words("Không kỷ luật", "No sanction"), final=True), _CLOSED,
    ),
    acts=(
        Act(
            "open", "breach_recorded", Words("Ghi hành vi vi phạm", "Record the breach"), (PERSONNEL_BODY, AUTHORITY), ("",), "opened",
            ("181/2026:32.3.p2",),
            (f.day("found_on", "ngày phát hiện", "day found"), Field("breach", "text", Words("hành vi", "what was done"), personal=True)),
        ),
        Act(
            "hear", "hearing_held", Words("Ghi biên bản họp xem xét", "Record the hearing"), (PERSONNEL_BODY,), ("opened",), "heard",
            ("181/2026:32.3.p2",),
            (f.day("held_on", "ngày họp", "day of the hearing"),
             Field("person_heard", "bool", Words("đương sự được trình bày", "the person was heard")), f.MINUTES),
        ),
        Act(
            "conclude-act", "act_concluded", Words("Kết luận từng hành vi", "Conclude on an act"), (PERSONNEL_BODY, AUTHORITY),
            ("heard",), "", ("181/2026:32.1.b",),
            (Field("breach", "text", Words("hành vi", "what was done"), personal=True),
             Field("form", "choice", Words("hình thức tương ứng", "form it deserves"), choices=(*LIGHTER, FORCED))),
        ),
        f.give_opinion("opened", "heard"),
        Act(
            "impose", "sanction_imposed", Words("Quyết định kỷ luật", "Impose the sanction"), (AUTHORITY,), ("heard",), "in_effect",
            ("181/2026:32.1.b", "181/2026:32.2"), (f.NUMBER, f.DECIDED, _COUNTS, FORM, f.FOR, f.AGAINST),
            needs=(f.SOMEBODY_DECIDES, f.HEARD, CONCLUDED),
            checks=(_joint,),
        ),
        Act(
            "terminate", "forced_termination_imposed", Words("Quyết định buộc thôi việc", "Force termination"), (AUTHORITY,),
            ("heard",), "terminated", ("181/2026:32.1.b", "181/2026:32.2.d"),
            (f.NUMBER, f.DECIDED, f.EFFECTIVE, f.FOR, f.AGAINST),
            needs=(f.SOMEBODY_DECIDES, f.HEARD, CONCLUDED),
            checks=(_joint,),
        ),
        Act(
            "decline", "sanction_declined", Words("Không kỷ luật", "Impose none"), (AUTHORITY,), ("opened", "heard"), "declined",
            ("181/2026:32.3.p2",), (f.DECIDED, f.REASONS), needs=(f.SOMEBODY_DECIDES,),
        ),
        _BREACH, _HANDED_ON, _LAPSE,
        lapse("discipline_ended", ("opened", "heard"), "181/2026:32.3.p2", to=_CLOSED),
    ),
    clocks=(),
    opens="open",
    questions=("who-decides", "prior-opinion-from", "discipline-ends"),
    prose=__doc__ or "",
    opening_facts={"matter": "discipline"},
)  # fmt: skip
