"""The menu of what can be done with cases: one function per act, called by page, command and API alike.

Each loads, lets the engine decide, appends; its docstring lists what it changes, in order. `user` is whoever acts,
`now` the moment of recording. All raise CanboError (IllegalAct, StaleCase, NoSuchCase …) and then nothing has changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db import transaction

from canbo.cases.actors import actor_of
from canbo.cases.around import Situation, roles_of, situation, surroundings
from canbo.cases.chain import day_of
from canbo.cases.drafts import Draft
from canbo.cases.models import Case, CaseEvent
from canbo.cases.projection import Opening, state_of
from canbo.cases.visibility import cases_visible_to
from canbo.cases.writer import NoSuchCase, append
from canbo.kernel.errors import CanboError
from canbo.procedures.book import get_procedure
from canbo.procedures.common import COMMON
from canbo.procedures.engine import NOT_BEGUN, actions, decide
from canbo.procedures.state import Action, CaseState, Surroundings
from canbo.procedures.table import Act, Procedure
from canbo.registry.facts import sitting_terms
from canbo.registry.models import Body, Person, Term, User


@dataclass(frozen=True)
class CaseView:
    """A case as one user sees it at one moment: its state, what surrounds it, and every act possible or blocked."""

    case: Case
    procedure: Procedure
    state: CaseState
    around: Surroundings
    situation: Situation
    actions: tuple[Action, ...]


def get_case(*, user: User, number: str) -> Case:
    """The case of that number, if the user may see it; otherwise it is not there."""
    case = cases_visible_to(user).select_related("person", "body__owner_agency").filter(number=number).first()
    if case is None:
        raise NoSuchCase(
            f"There is no case {number:.20}; check the number.", f"Không có vụ việc {number:.20}; hãy kiểm tra lại số."
        )
    return case


def view_case(*, user: User, number: str, now: datetime, known_on: date | None = None) -> CaseView:
    """A case with everything that can be done about it; as it was known at the end of `known_on`, if given."""
    case = get_case(user=user, number=number)
    rows = list(CaseEvent.objects.of(number).known_on(known_on))
    if not rows:
        raise NoSuchCase(
            f"Case {number} was not there yet on {known_on}.", f"Ngày {known_on} chưa có vụ việc {number}."
        )
    state = state_of(rows, now)
    around, found = surroundings(user, case, state, day_of(now))
    procedure = get_procedure(case.procedure)
    return CaseView(case, procedure, state, around, found, actions(procedure, state, around))


def open_case(*, user: User, procedure: str, person: str, body: str, fields: Mapping[str, Any], now: datetime) -> Case:
    """Open a case by the act that begins its procedure (a letter filed, an application, a grading recorded).

    Changes: case_event, case_personal_value, the case's read models.
    """
    table = get_procedure(procedure)
    whom, where = _known(Person, person), _known(Body, body)
    if not _may_open(user, whom, where):
        raise CanboError(
            f"{person} is not somebody you can open a case about; check the code.",
            f"Bạn không mở được vụ việc về {person}; hãy kiểm tra lại mã.",
        )
    today = day_of(now)
    opening = Opening(procedure, today, whom.code, where.code, where.calendar)
    found = situation(opening, whom, where, None, today)
    around = Surroundings(today, roles_of(user, whom, where, found.values), found.values, found.missing())
    _refuse_second(procedure, whom, where)
    nothing = CaseState(procedure, NOT_BEGUN, ())
    event = decide(table, nothing, table.opens, fields, actor=actor_of(user), at=now, around=around)
    draft = _draft(table.act(table.opens), event.type, fields)
    (row,) = append(opening, [draft], actor=actor_of(user), at=now, expected_version=0)
    return Case.objects.select_related("person", "body").get(number=row.case)


def act(
    *, user: User, number: str, key: str, fields: Mapping[str, Any], now: datetime, expected_version: int | None = None
) -> CaseEvent:
    """Do one act of the table, or a common one (correct, suspend or resume a clock, substitute).

    `expected_version` is how many events the reader had seen; None takes the present ones. Changes, in this order:
    case_event, case_personal_value, the case's read models, and what `_in_the_register` lists.
    """
    case = get_case(user=user, number=number)
    rows = list(CaseEvent.objects.of(number))
    state = state_of(rows, now)
    around, _ = surroundings(user, case, state, day_of(now))
    procedure = get_procedure(case.procedure)
    event = decide(procedure, state, key, fields, actor=actor_of(user), at=now, around=around)
    draft = _draft(_act_of(procedure, key), event.type, fields)
    version = len(rows) if expected_version is None else expected_version
    with transaction.atomic():
        (row,) = append(number, [draft], actor=actor_of(user), at=now, expected_version=version)
        _in_the_register(case, state, row, user, now)
    return row


def _act_of(procedure: Procedure, key: str) -> Act | None:
    return procedure.act(key) or next((common for common in COMMON if common.key == key), None)


def _draft(act_: Act | None, type_: str, fields: Mapping[str, Any]) -> Draft:
    """Personal fields stay outside the body, which keeps a commitment to each."""
    personal = {field.name for field in act_.fields if field.personal} if act_ else set()
    given = {name: value for name, value in fields.items() if value not in (None, "")}
    return Draft(
        type_,
        {name: value for name, value in given.items() if name not in personal},
        {name: value for name, value in given.items() if name in personal},
    )


def _known(model: Any, code: str) -> Any:
    found = model.objects.filter(code=code).first()
    if found is None:
        raise CanboError(
            f"{code:.40} is not in the register; check the code.", f"Không có mã {code:.40} trong sổ; hãy kiểm tra lại."
        )
    return found


def _may_open(user: User, person: Person, body: Body) -> bool:
    """The person themselves, or somebody who sees the person and works for the body."""
    if user.person_id == person.pk:
        return True
    return (
        Person.objects.visible_to(user).filter(pk=person.pk).exists()
        and Body.objects.visible_to(user).filter(pk=body.pk).exists()
    )


def _refuse_second(procedure: str, person: Person, body: Body) -> None:
    open_one = Case.objects.filter(procedure=procedure, person=person, body=body, closed_at=None).first()
    if open_one is not None:
        raise CanboError(
            f"Case {open_one.number} of the same kind is still open; act on that one.",
            f"Vụ việc {open_one.number} cùng loại đang mở; hãy xử lý vụ việc ấy.",
        )


def _in_the_register(case: Case, state: CaseState, row: CaseEvent, user: User, now: datetime) -> None:
    """An accepted resignation ends the term: its leaving day, form and ground are recorded as a correction of the term."""
    if row.type != "resignation_accepted":
        return
    leaves = date.fromisoformat(row.data["effective_on"])
    terms = Term.objects.current().filter(person=case.person, post__body=case.body)
    sitting = sitting_terms(terms, day_of(now))
    ground = str(state.data.get("resignation_filed", {}).get("ground", ""))
    for term in sitting:
        term.correct(
            by=user,
            at=now,
            source=f"{case.number}, {row.data['number']}",
            left_on=leaves,
            left_by="resignation",
            leaving_ground=ground,
        )
