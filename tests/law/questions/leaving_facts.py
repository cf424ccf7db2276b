"""Facts about somebody with no ground to leave, shared by the questions on leaving office."""

import datetime as dt

ON = dt.date(2026, 11, 21)
CHAIR = {"position": "council_chair"}
FINDINGS = (
    "found_degenerate",
    "found_politically_unfit",
    "found_serious_corruption_in_unit",
    "found_head_of_serious_disunity",
    "relief_requested_by_authority",
)
NO_RELIEF = CHAIR | {
    "serving_warning": False,
    "found_unable_to_continue": False,
    "duty_reprimands_this_term": 0,
    "low_confidence_votes": 0,
    "confidence_votes_cast": 21,
    "failing_years_in_a_row": 0,
    **dict.fromkeys(FINDINGS, False),
    "refuses_to_resign": False,
}
NO_BAR = {"unfinished_defence_task": False, "under_inspection_or_audit": False, "reading_34_2_b": "own_conduct"}
WILLING = NO_RELIEF | NO_BAR | {"own_view_of_limited_capacity": True}
NO_GROUND_AT_ALL = NO_RELIEF | {
    "own_view_of_limited_capacity": False,
    "other_legitimate_reasons": False,
    "head_answers_for_subordinates_corruption": False,
    "failing_years_this_term": 0,
    "conduct_offends_public": False,
    "family_breaks_law": False,
    "position_abused_by_others": False,
    "shirks_with_very_serious_consequences": False,
}
