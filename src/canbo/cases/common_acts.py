"""What the common acts name must be there: the act corrected and its fields, the clock, the substitute."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from canbo.cases.actors import actor_of, user_of
from canbo.cases.around import is_named
from canbo.cases.ballots.held import refuse_other_count
from canbo.cases.models import Case
from canbo.cases.naming import check_names, with_users
from canbo.cases.posts import TERM_END, check_term_end
from canbo.cases.visibility import HANDLING
from canbo.cases.withheld import set_apart
from canbo.procedures.corrections import CORRECTED
from canbo.procedures.engine import IllegalAct, groundless, misfits
from canbo.procedures.mending import unfit
from canbo.procedures.state import CaseState, Surroundings
from canbo.procedures.table import PERSON, PERSONNEL_BODY, ROLES, Act, Procedure
from canbo.procedures.ways import with_readings
from canbo.registry.models import Person, User


def checked(  # noqa: PLR0917 - an act and all it is judged against
    procedure: Procedure, case: Case, state: CaseState, key: str, fields: Mapping[str, Any], around: Surroundings
) -> dict[str, Any]:
    """The fields of an act, those of a common one compared with the case. Raises IllegalAct."""
    match key:
        case "correct":
            _check_correction(procedure, state, fields, around, case.person)
            mended = corrected_act(procedure, state, fields.get("corrects"))
            said = fields.get("fields")
            _check_end(case, state, fields.get("corrects"), said)
            if mended is not None:
                refuse_other_count(case.number, mended, int(fields["corrects"]), fields["fields"])
            if mended is not None and isinstance(said, Mapping):
                named = with_users(procedure, state, mended, said, case.person)
                return {**fields, "fields": with_readings(mended, named, around.readings)}
        case "suspend-clock" | "resume-clock":
            _check_clock(state, key, str(fields.get("clock", "")))
        case "substitute":
            return {**fields, "actor": _substitute(case, state, fields, around)}
        case _:
            pass
    return dict(fields)


def _check_end(case: Case, state: CaseState, number: object, said: Any) -> None:
    """The end of the term is what the register says, also as corrected."""
    event = next((event for event in state.events if event.seq == number), None)
    if case.person is not None and event is not None and isinstance(said, Mapping) and TERM_END in said:
        check_term_end(case.person, case.body, {**event.body, **said}, case.begun)


def corrected_act(procedure: Procedure, state: CaseState, number: object) -> Act | None:
    """The act of the table that event `number` of the case records; None when there is none."""
    event = next((event for event in state.events if event.seq == number), None)
    return None if event is None or event.type == CORRECTED else procedure.of_event(event.type)


def _check_correction(
    procedure: Procedure, state: CaseState, fields: Mapping[str, Any], around: Surroundings, person: Person | None
) -> None:
    number, said = fields.get("corrects"), fields.get("fields") or {}
    act = corrected_act(procedure, state, number)
    if act is None:
        raise IllegalAct(
            f"Event {number} of the case is no act that can be corrected; canbo case events numbers them.",
            f"Sự kiện số {number} không phải là việc sửa được; canbo case events có đánh số.",
        )
    own = set(act.by) & around.roles or (PERSON in act.by and PERSONNEL_BODY in around.roles)
    if not own:
        raise IllegalAct(
            f"{act.words.en}: only whoever may do it may correct it.",
            f"{act.words.vi}: chỉ bên làm được việc này mới sửa được.",
        )
    if not isinstance(said, Mapping) or not said:
        raise IllegalAct("Say what is corrected, field by field.", "Hãy nêu nội dung sửa theo từng mục.")
    wrong = misfits(act, said, around.today)
    if wrong:
        raise IllegalAct(" ".join(w.en for w in wrong), " ".join(w.vi for w in wrong))
    check_names(procedure, state, act, said, person)
    named = with_readings(act, with_users(procedure, state, act, said, person), around.readings)
    kept, _ = set_apart(act, named)
    faults = unfit(procedure, state, int(str(number)), named, kept) or groundless(act, said, around)
    if faults:
        raise IllegalAct(" ".join(w.en for w in faults), " ".join(w.vi for w in faults))


def _check_clock(state: CaseState, key: str, clock: str) -> None:
    paused = key == "resume-clock"
    open_ones = [run for run in state.clocks if run.stopped_on is None and (paused or not run.fixed)]
    fit = [run.key for run in open_ones if (run.suspended_on is not None) is paused]
    if clock not in fit and fit:
        raise IllegalAct(
            f"“{clock:.40}” is no such clock of this case; use {' or '.join(fit)}.",
            f"Vụ việc này không có thời hạn “{clock:.40}” như vậy; hãy dùng {' hoặc '.join(fit)}.",
        )


def _check_period(fields: Mapping[str, Any], around: Surroundings) -> None:
    begin, end = (
        date.fromisoformat(str(fields[name])) if fields.get(name) else None for name in ("from_on", "until_on")
    )
    first = max(begin or around.today, around.today)
    if end is not None and end < first:
        raise IllegalAct(
            f"Nobody stands in until {end}: the first day is {first}.",
            f"Không thể thay đến hết {end:%d/%m/%Y}: ngày đầu là {first:%d/%m/%Y}.",
        )


def _substitute(case: Case, state: CaseState, fields: Mapping[str, Any], around: Surroundings) -> str:
    """The opaque id of whoever is to stand in, named by id or by user name, in a role of the one who hands over."""
    _check_period(fields, around)
    role, named = str(fields.get("role", "")), str(fields.get("actor", ""))
    if role not in around.roles - {PERSON}:
        own = " / ".join(sorted(around.roles - {PERSON})) or "-"
        raise IllegalAct(
            f"“{role:.40}” is not a role you have in this case; yours: {own}.",
            f"Bạn không có vai “{role:.40}” trong vụ việc này; vai của bạn: {own}.",
        )
    user = user_of(named) or User.objects.filter(username=named).first()
    if user is None or not user.is_active or user.role not in HANDLING:
        raise IllegalAct(
            f"{named:.60} is no officer or authority here who could stand in as {ROLES[role].en}.",
            f"{named:.60} không phải cán bộ tham mưu hay cấp có thẩm quyền ở đây để thay làm {ROLES[role].vi}.",
        )
    if user.person is not None and (user.person_id == case.person_id or is_named(user.person, state)):
        raise IllegalAct("Nobody handles their own case.", "Không ai được xử lý vụ việc của chính mình.")
    return actor_of(user)
