"""What decisions change in the register, in the transaction that records them.

One line a decision: procedure and event, and the function that brings the register up to it. A correction of a
decision runs its effect again, which mends the rows it wrote; the rows before stay, superseded.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from django.core.exceptions import ValidationError
from django.utils.translation import override

from canbo.cases.around import situation
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
from canbo.cases.projection import Opening
from canbo.procedures.book import get_procedure
from canbo.procedures.corrections import CORRECTED, corrected
from canbo.procedures.engine import IllegalAct
from canbo.procedures.needs import GROUND
from canbo.procedures.state import CaseState, Event, Surroundings
from canbo.registry.models import User

WHO = ("who-decides", "prior-opinion-from")
RestsOn = Callable[[Case, CaseState], object]
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


RESTS_ON: dict[Effect, RestsOn] = {
    appointing.appointed: appointing.rests_on,
    moving.moved: moving.rests_on,
    moving.delegated: moving.rests_on,
    representing.assigned: representing.rests_on,
    representing.reassigned: representing.rests_on,
    assessing.graded: assessing.rests_on,
    hiring.hired: hiring.rests_on,
    continuing.reappointed: continuing.rests_on,
    continuing.extended: continuing.rests_on,
    continuing.declined: continuing.rests_on,
    leaving.resigned: leaving.rests_on,
    leaving.relieved: leaving.rests_on,
    suspending.suspended: suspending.ground_of,
    suspending.extended: suspending.length_of,
    suspending.prolonged: suspending.length_of,
    suspending.dropped: suspending.length_of,
}
"""What an effect takes from acts before its own; an act whose own effect reckons everything anew is not among them."""


def in_the_register(case: Case, before: CaseState, after: CaseState, *, user: User, now: datetime) -> list[Any]:
    """Bring the register up to the last event; the rows as they now stand, empty where it changes none.

    A correction runs the effect of what it corrects again, and then those of later decisions that rest on it.
    """
    last = after.events[-1]
    mends = last.type == CORRECTED
    number = last.body.get("corrects") if mends else last.seq
    event = _event(after, number)
    if event is None:
        return []
    effect = EFFECTS.get((case.procedure, event.type))
    kept_back = any(name.startswith(MARK) for name in last.body.get("personal", {}))
    changed = not mends or kept_back or event != _event(before, number)
    try:
        own = (
            effect(Deed(case, after, after.data[event.type], user, now, mends, event.seq)) if effect and changed else []
        )
        return [*own, *(_of_later(case, event, before, after, user, now) if mends else [])]
    except ValidationError as error:
        raise _unfit(error) from error


def _unfit(error: ValidationError) -> IllegalAct:
    """What the register has against a row, in both languages."""
    said = {}
    for lang in ("en", "vi"):
        with override(lang):
            said[lang] = " ".join(str(one) for one in error.messages)
    return IllegalAct(f"The register cannot hold it so: {said['en']}", f"Sổ không thể ghi như vậy: {said['vi']}")


def _of_later(  # noqa: PLR0917 - what was corrected, the case before and after, by whom and when
    case: Case, mended: Event, before: CaseState, after: CaseState, user: User, now: datetime
) -> list[Any]:
    """The effects of later decisions once more, where what they rest on has changed; the last of each kind counts."""
    found: list[Any] = []
    for event in {event.type: event for event in corrected(after.events) if event.seq > mended.seq}.values():
        effect = EFFECTS.get((case.procedure, event.type))
        rests_on = RESTS_ON.get(effect) if effect is not None else None
        if effect is None or rests_on is None or rests_on(case, before) == rests_on(case, after):
            continue
        found += effect(Deed(case, after, after.data[event.type], user, now, mends=True, number=event.seq))
        _still_lawful(case, event, before, after)
    return found


def _still_lawful(case: Case, decided: Event, before: CaseState, after: CaseState) -> None:
    """Raise IllegalAct where others would have decided, or been heard, or the ground would not have held.

    As the law answers for the day of the decision, had the record always said what it says now.
    """
    opening = Opening(case.procedure, case.begun, case.person.code if case.person else "", case.body.code)
    day = decided.at.date()
    then, instead = (situation(opening, case.person, case.body, state, day) for state in (before, after))
    if any(then.values.get(question) != instead.values.get(question) for question in WHO):
        raise IllegalAct(
            "So corrected others would have to decide, or be heard first (181/2026:5, 6, 7), than did at act"
            f" {decided.seq}, which has taken effect; begin a case that says so from the start.",
            f"Sửa như vậy thì thẩm quyền quyết định hoặc cơ quan cho ý kiến trước (181/2026:5, 6, 7) khác với việc số"
            f" {decided.seq}, đã có hiệu lực; hãy mở vụ việc ghi đúng ngay từ đầu.",
        )
    act = get_procedure(case.procedure).of_event(decided.type)
    around = Surroundings(day, frozenset(), holds=instead.holding(day))
    needs = [need for need in act.needs if need.key.startswith(GROUND)] if act is not None else []
    for words in (need.missing(after, around) for need in needs):
        if words is not None:
            raise IllegalAct(
                f"Act {decided.seq} rests on it: {words.en}", f"Việc số {decided.seq} dựa vào đó: {words.vi}"
            )


def _event(state: CaseState, number: object) -> Event | None:
    """An event by its number, as corrected: of several of a type an earlier one counts too."""
    return next((event for event in corrected(state.events) if event.seq == number), None)
