"""What surrounds a case when somebody looks at it: the law's answers about the person, and the roles of the one who looks."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from canbo.cases.actors import actor_of
from canbo.cases.models import Case
from canbo.cases.projection import Opening
from canbo.kernel.answer import Answer
from canbo.kernel.fact import Value, Words
from canbo.law.ask import ask
from canbo.law.facts import BOOK
from canbo.procedures.book import get_procedure
from canbo.procedures.state import CaseState, Surroundings
from canbo.procedures.table import AUTHORITY, OPINION_GIVER, PERSON, PERSONNEL_BODY
from canbo.registry.facts import fact_sheets
from canbo.registry.models import Body, Person, User
from canbo.registry.roles import Role

# What a letter itself establishes: the two grounds that are the person's own to state.
STATED = {"181/2026:34.1.a": "own_view_of_limited_capacity", "181/2026:34.1.c": "other_legitimate_reasons"}


SHOWN = 3


@dataclass(frozen=True)
class Situation:
    """The facts known of the person on a day, and the answer to each question of the procedure."""

    facts: Mapping[str, Value]
    answers: Mapping[str, Answer]

    @property
    def values(self) -> dict[str, Any]:
        """The bare answers; None where the law cannot answer."""
        return {name: answer.value if answer.status == "decided" else None for name, answer in self.answers.items()}

    def missing(self) -> dict[str, Words]:
        """For each open question the words of the facts that are missing."""
        return {name: _listed(answer.missing) for name, answer in self.answers.items() if answer.missing}


def _listed(facts: Sequence[str]) -> Words:
    """The first facts by name and how many more there are."""
    more = len(facts) - SHOWN
    said = {lang: ", ".join(BOOK.get(fact).said(lang) for fact in facts[:SHOWN]) for lang in ("vi", "en")}
    if more <= 0:
        return Words(said["vi"], said["en"])
    return Words(f"{said['vi']} và {more} dữ kiện khác", f"{said['en']} and {more} more")


def situation(opening: Opening, person: Person, body: Body, state: CaseState | None, on: date) -> Situation:
    """Ask the procedure's questions with what the register knows on a day, and with what the case itself states."""
    procedure = get_procedure(opening.procedure)
    sheets = fact_sheets([person], on)
    here = next(
        (s for s in sheets if s.term is not None and s.term.post.body_id == body.pk), sheets[0] if sheets else None
    )
    facts: dict[str, Value] = dict(here.values) if here else {}
    facts |= procedure.opening_facts
    if opening.procedure == "resignation":
        facts["refuses_to_resign"] = False
        filed = state.data.get("resignation_filed", {}) if state else {}
        if stated := STATED.get(str(filed.get("ground"))):
            facts[stated] = True
    answers = {name: ask(name, facts, on, begun=min(opening.begun, on), thorough=False) for name in procedure.questions}
    return Situation(facts, answers)


def roles_of(
    user: User, person: Person, body: Body, answers: Mapping[str, Any], state: CaseState | None = None
) -> frozenset[str]:
    """The roles a user has in a case. Whoever it is about is that and nothing else: nobody handles their own case."""
    if user.person_id is not None and user.person_id == person.pk:
        return frozenset({PERSON})
    given = set(user.bodies.values_list("pk", flat=True))
    here, agency = body.pk in given, body.owner_agency_id in given
    roles = set()
    if user.role == Role.OFFICER and (here or agency):
        roles.add(PERSONNEL_BODY)
    if user.role == Role.AUTHORITY:
        roles |= _of_authority(answers, here=here, agency=agency)
    handed_over = state.substitutes if state else {}
    roles |= {role for role, actor in handed_over.items() if actor == actor_of(user)}
    return frozenset(roles)


def _of_authority(answers: Mapping[str, Any], *, here: bool, agency: bool) -> set[str]:
    """Which authority decides and which is heard first (Articles 5 to 7); where the law names none, that of the body.

    The Prime Minister's opinion is recorded by the owner's agency, with the number of the document.
    """
    roles = set()
    deciding = answers.get("who-decides")
    decides_here = "who-decides" not in answers or deciding == "council_or_chairman"
    if (decides_here and here) or (deciding == "owner_agency" and agency) or ("who-decides" not in answers and agency):
        roles.add(AUTHORITY)
    if agency and answers.get("prior-opinion-from") in ("owner_agency", "prime_minister"):
        roles.add(OPINION_GIVER)
    return roles


def surroundings(user: User, case: Case, state: CaseState, on: date) -> tuple[Surroundings, Situation]:
    """What an act of this user on this case is judged against on a day."""
    opening = Opening(case.procedure, case.begun, case.person.code, case.body.code)
    found = situation(opening, case.person, case.body, state, on)
    values = found.values
    roles = roles_of(user, case.person, case.body, values, state)
    return Surroundings(on, roles, values, found.missing(), {}), found
