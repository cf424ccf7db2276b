"""What decisions change in the register, in the transaction that records them.

One line a decision: procedure and event, and the function that brings the register up to it. A correction of a
decision runs its effect again, which mends the rows it wrote; the rows before stay, superseded.
"""

from datetime import datetime
from typing import Any

from canbo.cases.commitments import MARK
from canbo.cases.effects import (
    appointing,
    assessing,
    conference,
    continuing,
    hiring,
    leaving,
    moving,
    representing,
    sanctioning,
    suspending,
)
from canbo.cases.effects.deed import Deed, Effect
from canbo.cases.models import Case
from canbo.procedures.corrections import CORRECTED, corrected
from canbo.procedures.state import CaseState, Event
from canbo.registry.models import User

EFFECTS: dict[tuple[str, str], Effect] = {
    ("appointment-in-house", "appointed"): appointing.appointed,
    ("appointment-in-house", "other_posts_settled"): appointing.resettled,
    ("appointment-outside-authority", "appointed"): appointing.appointed,
    ("appointment-outside-authority", "other_posts_settled"): appointing.resettled,
    ("appointment-outside-enterprise", "appointed"): appointing.appointed,
    ("appointment-outside-enterprise", "other_posts_settled"): appointing.resettled,
    ("appointment-prime-minister-in-house", "appointed"): appointing.appointed,
    ("appointment-prime-minister-in-house", "other_posts_settled"): appointing.resettled,
    ("appointment-prime-minister-outside", "appointed"): appointing.appointed,
    ("appointment-prime-minister-outside", "other_posts_settled"): appointing.resettled,
    ("appointment-owner-led", "appointed"): appointing.appointed,
    ("appointment-owner-led", "other_posts_settled"): appointing.resettled,
    ("conversion", "moved"): moving.moved,
    ("delegation", "delegation_decided"): moving.delegated,
    ("assignment", "representative_assigned"): representing.assigned,
    ("reassignment", "reassignment_opened"): continuing.in_view,
    ("reassignment", "representative_reassigned"): representing.reassigned,
    ("reassignment", "reassignment_declined"): continuing.declined,
    ("assessment-manager", "assessment_opened"): assessing.opened,
    ("assessment-manager", "year_graded"): assessing.graded,
    ("assessment-manager", "grade_corrected"): assessing.corrected,
    ("assessment-representative", "assessment_opened"): assessing.opened,
    ("assessment-representative", "year_graded"): assessing.graded,
    ("assessment-representative", "grade_corrected"): assessing.corrected,
    ("hiring-director", "director_hired"): hiring.hired,
    ("hiring-director", "contract_ended"): hiring.ended,
    ("reappointment", "reappointment_opened"): continuing.in_view,
    ("reappointment", "key_cadres_counted"): conference.counted,
    ("reappointment", "reappointment_proposed"): conference.proposed,
    ("reappointment", "reappointment_reported"): conference.reported,
    ("reappointment", "reappointed"): continuing.reappointed,
    ("reappointment", "reappointment_declined"): continuing.declined,
    ("extension", "extension_opened"): continuing.in_view,
    ("extension", "extended"): continuing.extended,
    ("extension", "extension_declined"): continuing.declined,
    ("resignation", "resignation_accepted"): leaving.resigned,
    ("resignation", "placement_recorded"): leaving.placed,
    ("resignation-260-own-level", "resignation_260_accepted"): leaving.resigned_under_260,
    ("resignation-260-higher-level", "resignation_260_accepted"): leaving.resigned_under_260,
    ("relief", "relieved"): leaving.relieved,
    ("suspension", "suspended"): suspending.suspended,
    ("suspension", "suspended_on_request"): suspending.suspended,
    ("suspension", "suspension_extended"): suspending.extended,
    ("suspension", "suspension_prolonged_on_request"): suspending.prolonged,
    ("suspension", "suspension_revoked"): suspending.revoked,
    ("suspension", "suspension_dropped"): suspending.dropped,
    ("discipline-after-party", "party_sanction_recorded"): sanctioning.of_party,
    ("discipline-after-party", "party_sanction_changed"): sanctioning.of_party,
    ("discipline-after-party", "sanction_imposed"): sanctioning.decided,
    ("discipline-after-party", "forced_termination_imposed"): sanctioning.terminated,
    ("discipline-after-party", "sanction_changed"): sanctioning.decided,
    ("discipline-after-party", "sanction_annulled"): sanctioning.annulled,
    ("discipline-after-party", "further_breach_handed_on"): sanctioning.handed_on,
    ("discipline-after-party", "discipline_ended"): sanctioning.nothing_left,
    ("discipline", "further_breach_handed_on"): sanctioning.handed_on,
    ("discipline", "sanction_imposed"): sanctioning.decided,
    ("discipline", "forced_termination_imposed"): sanctioning.terminated,
    ("leaving-on-request", "leaving_agreed"): leaving.left_civil_service,
    ("leaving-after-failing-years", "leaving_decided"): leaving.left_civil_service,
    ("leaving-enterprise", "leaving_decided"): leaving.left_service,
    ("retirement", "leaving_decided"): leaving.retired,
}


def in_the_register(case: Case, before: CaseState, after: CaseState, *, user: User, now: datetime) -> list[Any]:
    """Bring the register up to the last event; the rows as they now stand, empty where it changes none."""
    last = after.events[-1]
    mends = last.type == CORRECTED
    number = last.body.get("corrects") if mends else last.seq
    event = _event(after, number)
    effect = EFFECTS.get((case.procedure, event.type)) if event is not None else None
    kept_back = any(name.startswith(MARK) for name in last.body.get("personal", {}))
    if event is None or effect is None or (mends and not kept_back and event == _event(before, number)):
        return []
    return effect(Deed(case, after, after.data[event.type], user, now, mends))


def _event(state: CaseState, number: object) -> Event | None:
    """An event by its number, as corrected: of several of a type an earlier one counts too."""
    return next((event for event in corrected(state.events) if event.seq == number), None)
