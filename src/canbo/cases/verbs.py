"""The menu of what can be done with cases: one function per act, called by page, command and API alike.

Each loads, lets the engine decide, appends; its docstring lists what it changes, in order. `user` is whoever acts,
`now` the moment of recording. All raise CanboError (IllegalAct, StaleCase, NoSuchCase …) and then nothing has changed.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from canbo.cases.actors import actor_of
from canbo.cases.around import Situation, as_shown, roles_of, situation, surroundings
from canbo.cases.ballots.held import refuse_beside
from canbo.cases.chain import HANOI, day_of
from canbo.cases.common_acts import checked, corrected_act
from canbo.cases.drafts import Draft
from canbo.cases.effects import in_the_register
from canbo.cases.models import Case, CaseEvent
from canbo.cases.moved import keep_moved
from canbo.cases.naming import check_names, with_users
from canbo.cases.notices import tell
from canbo.cases.numbering import numbered, renumbered
from canbo.cases.posts import POST, check_term_end, posts_held, refuse_second, refuse_second_post, with_post
from canbo.cases.projection import Opening, limits_of, project, state_of
from canbo.cases.visibility import cases_visible_to
from canbo.cases.withheld import kept_in, may_look, set_apart
from canbo.cases.writer import NoSuchCase, StaleCase, append, writing
from canbo.kernel.errors import CanboError
from canbo.kernel.override import Override
from canbo.procedures.book import get_procedure
from canbo.procedures.common import COMMON
from canbo.procedures.engine import NOT_BEGUN, actions, decide
from canbo.procedures.state import Action, CaseState, Surroundings
from canbo.procedures.table import PERSON, Act, Procedure
from canbo.procedures.ways import stated_by
from canbo.registry.models import Body, Person, Term, User
from canbo.registry.models.base import end_of

PREFIX = "corrected_"  # before the name of a personal value that a correction replaces


@dataclass(frozen=True)
class CaseView:
    """A case as one user sees it at one moment: its state, what surrounds it, and every act possible or blocked."""

    case: Case
    procedure: Procedure
    state: CaseState
    around: Surroundings
    situation: Situation
    actions: tuple[Action, ...]
    closed_at: datetime | None = None
    withheld: frozenset[int] = frozenset()  # events, by number, that keep something back which this reader may ask for
    prevailing: tuple[Override, ...] = ()  # documents (42.3) on which the answers shown and the due days rest


def get_case(*, user: User, number: str) -> Case:
    """The case of that number, if the user may see it; otherwise it is not there."""
    case = cases_visible_to(user).select_related("person", "body__owner_agency").filter(number=number).first()
    if case is None:
        raise NoSuchCase(
            f"There is no case {number:.20}; check the number.", f"Không có vụ việc {number:.20}; hãy kiểm tra lại số."
        )
    return case


def view_case(*, user: User, number: str, now: datetime, known_on: date | None = None) -> CaseView:
    """A case with everything that can be done about it; as it was known at the end of `known_on`, if given.

    What is past is only read: there is nothing to be done in it. Whoever the case is about sees where it stands and
    what they can do themselves, and no answer that rests on votes and findings.
    """
    case = get_case(user=user, number=number)
    past = known_on if known_on is not None and known_on < day_of(now) else None
    rows = list(CaseEvent.objects.of(number).known_on(past))
    if not rows:
        raise NoSuchCase(
            f"Case {number} was not there yet on {known_on}.", f"Ngày {known_on:%d/%m/%Y} chưa có vụ việc {number}."
        )
    at = now if past is None else end_of(past) - timedelta(microseconds=1)
    state = state_of(rows, at)
    around, found = as_shown(*surroundings(user, case, state, day_of(at), known_on=past))
    procedure = get_procedure(case.procedure)
    offered = () if past else actions(procedure, state, around)
    if PERSON in around.roles:
        own = {act_.key for act_ in procedure.acts if PERSON in act_.by}
        offered = tuple(action for action in offered if action.key in own)
    kept = {one.number for one in kept_in(procedure, rows)} if may_look(user, around.roles) else ()
    limits = limits_of(Opening.of(rows[0].data), at).told(state.clocks)
    rests_on = (*limits, *(one for answer in found.answers.values() for one in answer.overrides))
    return CaseView(
        case, procedure, state, around, found, offered, project(rows, at).closed_at, frozenset(kept),
        tuple(dict.fromkeys(rests_on)),
    )  # fmt: skip


def open_case(*, user: User, procedure: str, person: str, body: str, fields: Mapping[str, Any], now: datetime) -> Case:
    """Open a case by the act that begins its procedure (a letter filed, an application, a grading recorded).

    Changes: case_event, case_personal_value, the case's read models, case_wait, notice, mail.
    """
    table = get_procedure(procedure)
    whom = None if table.about == "post" else Person.objects.filter(code=person).first()
    where = Body.objects.filter(code=body).first()
    unnamed = whom is None and table.about != "post"
    if where is None or unnamed or not _may_open(user, whom, where, table):
        # One sentence: whether a code is in the register is not told to those who may not see what it stands for.
        named = (f" about {person:.40}", f" về {person:.40}") if person else ("", "")
        raise CanboError(
            f"You can open no case{named[0]} in {body:.40}; check the code{'s' if person else ''}.",
            f"Bạn không mở được vụ việc{named[1]} tại {body:.40}; hãy kiểm tra lại mã.",
        )
    if table.about == "holder" and whom is not None and not posts_held(whom, where, day_of(now)):
        raise CanboError(
            f"{person} holds no post in {body} today; open the case where the post is.",
            f"Hôm nay {person} không giữ chức vụ nào tại {body}; hãy mở vụ việc tại nơi giữ chức vụ.",
        )
    today, local = day_of(now), now.astimezone(HANOI)
    if whom is not None:
        fields = with_post(table.act(table.opens), whom, where, fields, today)
        check_term_end(whom, where, fields, today)
    opening = Opening(procedure, today, whom.code if whom else "", where.code, where.calendar)
    said = stated_by(table.act(table.opens), fields)
    found = situation(opening, whom, where, None, today, also=said)
    roles = roles_of(user, whom, where, found.values)
    around = Surroundings(
        today, roles, found.values, found.missing(), found.readings(), holds=found.holding(today)
    )  # fmt: skip
    nothing = CaseState(procedure, NOT_BEGUN, ())
    with writing():
        if whom is not None:
            refuse_second(procedure, whom, where, fields.get(POST))
        else:
            refuse_second_post(procedure, where, fields.get("position"))
        event = decide(table, nothing, table.opens, fields, actor=actor_of(user), at=local, around=around)
        check_names(table, nothing, table.act(table.opens), event.body, whom)
        draft = _draft(table.act(table.opens), event.type, event.body)
        (row,) = append(opening, [draft], actor=actor_of(user), at=now, expected_version=0)
        opened = Case.objects.select_related("person", "body").get(number=row.case)
        in_the_register(opened, nothing, state_of([row], now), user=user, now=now)
        tell(opened, [row], [row], now=now)
    return Case.objects.select_related("person", "body").get(number=row.case)


def act(
    *, user: User, number: str, key: str, fields: Mapping[str, Any], now: datetime,
    expected_version: int | None = None, meeting: str = "",
) -> CaseEvent:  # fmt: skip
    """Do one act of the table, or a common one (correct, suspend or resume a clock, substitute).

    `expected_version` is how many events the reader had seen; None takes the present ones; `meeting` is the token of
    the meeting that hands over a count. Changes, in this order:
    document_number where the act issues a paper, case_event, case_personal_value, the case's read models, and the term
    that an accepted resignation ends.
    """
    case = get_case(user=user, number=number)
    with writing():
        rows = list(CaseEvent.objects.of(number))
        if expected_version is not None and expected_version != len(rows):
            raise StaleCase(
                f"Case {number} has changed since you read it; read it again, nothing was recorded.",
                f"Vụ việc {number} đã thay đổi từ khi bạn đọc; hãy đọc lại, chưa ghi gì cả.",
            )
        rows = keep_moved(case, rows, now)
        before = state_of(rows, now)
        around, _ = surroundings(user, case, before, day_of(now))
        procedure, local = get_procedure(case.procedure), now.astimezone(HANOI)
        found = _act_of(procedure, key)
        fields = with_users(procedure, before, found, fields, case.person)
        event = decide(procedure, before, key, fields, actor=actor_of(user), at=local, around=around)
        refuse_beside(number, found, meeting)
        check_names(procedure, before, found, event.body, case.person)
        said = checked(procedure, case, before, key, event.body, around)
        mended = corrected_act(procedure, before, said.get("corrects"))
        if mended is not None:
            renumbered(case, mended, before, said, around, user, day_of(now))
        elif found is not None:
            said = numbered(case, found, said, around, user, day_of(now))
        draft = _draft(found, event.type, said, mended)
        (row,) = append(number, [draft], actor=actor_of(user), at=now, expected_version=len(rows))
        in_the_register(case, before, state_of([*rows, row], now), user=user, now=now)
        tell(case, [*rows, row], [row], now=now)
    return row


def _act_of(procedure: Procedure, key: str) -> Act | None:
    return procedure.act(key) or next((common for common in COMMON if common.key == key), None)


def _draft(act_: Act | None, type_: str, fields: Mapping[str, Any], corrected: Act | None = None) -> Draft:
    """Personal fields stay outside the body, which keeps a commitment to each; those of a correction do so too."""
    given = {name: value for name, value in fields.items() if value not in (None, "")}
    personal = {name: given.pop(name) for name in _personal(act_) & set(given)}
    given, withheld = set_apart(act_, given)
    if corrected is not None and isinstance(given.get("fields"), Mapping):
        mended = dict(given["fields"])
        personal |= {f"{PREFIX}{name}": mended.pop(name) for name in _personal(corrected) & set(mended)}
        given["fields"], apart = set_apart(corrected, mended)
        withheld |= apart
    return Draft(type_, given, personal | withheld)


def _personal(act_: Act | None) -> set[str]:
    return {field.name for field in act_.fields if field.personal} if act_ else set()


def _may_open(user: User, person: Person | None, body: Body, table: Procedure) -> bool:
    """The person themselves, or somebody who sees the person and works for the body.

    A candidate who holds no post that the register knows is seen by nobody: whoever works for the body may name them.
    """
    if person is not None and user.person_id == person.pk:
        return True
    sees = person is None or Person.objects.visible_to(user).filter(pk=person.pk).exists()
    free = table.about == "candidate" and person is not None and not Term.objects.filter(person=person).exists()
    return (sees or free) and Body.objects.visible_to(user).filter(pk=body.pk).exists()
