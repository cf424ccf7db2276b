"""Forms of discipline (Decree 181/2026, 32.2), and which one corresponds to the Party's (32.1.c, reading 146).

Reprimand, warning and removal each answer the form of the same name. Expulsion tied to duties is answered by forced
termination, once it has been reported; not tied to them, by that too, or by a lighter form that the Party body agrees to.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from canbo.kernel.fact import Words

from .state import CaseState, Surroundings
from .table import Field, Need

LIGHTER = (
    ("reprimand", Words("khiển trách", "reprimand")),
    ("warning", Words("cảnh cáo", "warning")),
    ("removal", Words("cách chức, bãi nhiệm", "removal or revocation")),
)
FORCED = ("forced_termination", Words("buộc thôi việc", "forced termination of employment"))
HEAVINESS = tuple(name for name, _ in (*LIGHTER, FORCED))
EXPULSION = "expulsion"
PARTY_FORMS = (*LIGHTER, (EXPULSION, Words("khai trừ", "expulsion")))
FORM = Field("form", "choice", Words("hình thức", "form"), choices=LIGHTER)
RECORDED, CHANGED = "party_sanction_recorded", "party_sanction_changed"
AGREED = "party_agreement_recorded"


def said_of_form(form: str) -> Words:
    """A form of the office in words."""
    return dict((*LIGHTER, FORCED))[form]


def _party(state: CaseState) -> Mapping[str, Any]:
    """What the Party decided last."""
    return state.data.get(CHANGED, state.data.get(RECORDED, {}))


def _expelled(state: CaseState, *, tied: bool) -> bool:
    said = _party(state)
    return said.get("form") == EXPULSION and said.get("duty_related") is tied


def corresponding(state: CaseState, body: Mapping[str, Any]) -> Words | None:
    """The form must be that of the Party's name; what answers expulsion is for the needs below."""
    decided, form = _party(state).get("form"), body.get("form")
    if decided in (None, EXPULSION) or form in (None, decided):
        return None
    said = dict(PARTY_FORMS)[str(decided)]
    return Words(
        f"Kỷ luật đảng là {said.vi} thì hình thức tương ứng cũng là {said.vi}, không nhẹ hơn, không nặng hơn.",
        f"The Party's form is {said.en}: the corresponding one is {said.en}, neither lighter nor graver.",
    )


def _expulsion(state: CaseState, _around: Surroundings) -> Words | None:
    decided = _party(state).get("form")
    if decided in (None, EXPULSION):
        return None
    said = dict(PARTY_FORMS)[str(decided)]
    return Words(
        f"Kỷ luật đảng là {said.vi}; buộc thôi việc chỉ tương ứng với khai trừ.",
        f"The Party's form is {said.en}; forced termination corresponds to expulsion alone.",
    )


def _not_tied(state: CaseState, _around: Surroundings) -> Words | None:
    if not _expelled(state, tied=True):
        return None
    return Words(
        "Khai trừ gắn với nhiệm vụ: hình thức tương ứng là buộc thôi việc, không nhẹ hơn.",
        "Expulsion tied to duties: forced termination corresponds, nothing lighter.",
    )


def _reported(state: CaseState, _around: Surroundings) -> Words | None:
    if not _expelled(state, tied=True) or state.done.get("highest_form_reported"):
        return None
    return Words(
        "Kỷ luật đảng cao nhất gắn với nhiệm vụ: phải báo cáo để xem xét hình thức cao nhất trước.",
        "The Party's highest form, tied to duties: it must first be reported so that the highest form is considered.",
    )


def _party_agrees(state: CaseState, _around: Surroundings) -> Words | None:
    agreed = state.done.get(AGREED) and state.data[AGREED]["agrees"] is True
    if not _expelled(state, tied=False) or agreed:
        return None
    return Words(
        "Khai trừ không gắn với nhiệm vụ: phải thống nhất với cơ quan kỷ luật đảng trước khi áp dụng hình thức thấp hơn"
        " buộc thôi việc.",
        "Expulsion not tied to duties: the Party body must agree before anything below forced termination.",
    )


EXPELLED = Need("expelled", _expulsion, ("181/2026:32.1.c",))
NOT_TIED = Need("nothing-lighter", _not_tied, ("181/2026:32.1.p1",))
HIGHEST = Need("highest-reported", _reported, ("181/2026:32.1.p1",))
PARTY_AGREES = Need("party-agrees", _party_agrees, ("181/2026:32.1.p1",))
