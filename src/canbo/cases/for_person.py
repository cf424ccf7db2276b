"""What the person concerned reads of the record: what is addressed to them, and no vote, report or opinion."""

from typing import Any

from canbo.cases.models import CaseEvent
from canbo.procedures.table import PERSON, Act

ADDRESSED = frozenset({
    "resignation_accepted", "resignation_refused", "talk_recorded", "candidate_met", "appointed",
    "appointment_refused", "appointment_not_approved", "appointment_ended",
    "relief_talk_recorded", "relieved", "relief_declined", "relief_lapsed",
    "suspended", "suspended_on_request", "suspension_declined", "suspension_announced", "suspension_extended",
    "suspension_prolonged_on_request", "suspension_contest_answered", "suspension_reviewed", "suspension_revoked",
    "suspension_lapsed", "suspension_on_request_ended", "suspension_matter_concluded", "suspension_rights_restored",
    "suspension_dropped",
    "sanction_imposed", "sanction_declined", "forced_termination_imposed", "sanction_changed", "sanction_annulled",
    "sanction_lapsed", "discipline_ended",
    "reappointment_notified", "reappointment_deferred", "reappointment_resumed", "reappointed",
    "reappointment_declined", "reappointment_lapsed", "process_unfinished_told",
    "extension_notified", "extended", "extension_declined", "extension_lapsed",
    "leaving_agreed", "leaving_refused", "leaving_notified", "leaving_decided", "benefits_recorded", "allowance_paid",
    "allowance_paid_as_documented", "leaving_lapsed",
    "representative_assigned", "assignment_declined", "representative_reassigned", "reassignment_declined",
    "reassignment_lapsed",
    "other_work_recorded", "year_graded", "grade_told", "grade_corrected", "grade_correction_told",
    "resignation_260_accepted", "resignation_260_refused", "resignation_260_lapsed",
    "moved", "move_declined", "delegation_decided", "delegation_declined", "delegation_ended",
})  # fmt: skip
VOTES = frozenset({"votes_for", "votes_against"})
WITHIN = frozenset({"opens", "personal"})


def is_shown(row: CaseEvent, act: Act | None) -> bool:
    """Say whether the content of this event is for the person concerned."""
    return row.type in ADDRESSED or (act is not None and PERSON in act.by)


def body_shown(row: CaseEvent, act: Act | None, *, as_person: bool) -> dict[str, Any]:
    """The body of an event without the record's own parts, and without what the person concerned does not see."""
    if as_person and not is_shown(row, act):
        return {}
    hidden = WITHIN | VOTES if as_person else WITHIN
    return {name: value for name, value in row.data.items() if name not in hidden}
