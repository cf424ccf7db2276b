"""What surrounds a case when somebody looks at it: the law's answers about the person, the looker's roles."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from canbo.cases.actors import actor_of
from canbo.cases.dossier import facts_of
from canbo.cases.in_the_way import in_the_way
from canbo.cases.models import Case
from canbo.cases.projection import Opening
from canbo.cases.supposing import NOTHING_ELSE, Supposing, facts_under
from canbo.cases.visibility import HANDLING
from canbo.kernel.answer import Answer
from canbo.kernel.fact import Value, Words
from canbo.law.ask import ask
from canbo.law.facts import BOOK
from canbo.law.holding import holds
from canbo.law.retirement import RETIRING, corrections_of
from canbo.procedures.appointing import TO_BE_STATED, is_appointment
from canbo.procedures.book import get_procedure
from canbo.procedures.counting_committee import counters
from canbo.procedures.four_steps import appointee
from canbo.procedures.reformed import get_reformed
from canbo.procedures.state import CaseState, Surroundings
from canbo.procedures.table import AUTHORITY, COUNTING_COMMITTEE, OPINION_GIVER, PERSON, PERSONNEL_BODY
from canbo.procedures.ways import named
from canbo.procedures.ways import stated as stated_facts
from canbo.registry.facts import FactSheet, fact_sheets
from canbo.registry.models import Body, Override, Person, ReadingSetting, Term, User
from canbo.registry.roles import Role

# What a letter itself establishes: the two grounds that are the person's own to state.
STATED = {"181/2026:34.1.a": "own_view_of_limited_capacity", "181/2026:34.1.c": "other_legitimate_reasons"}

OF_PRESENT_POST = frozenset({
    "position", "enterprise_class", "board_seats", "term_start", "term_years", "term_end",
    "months_to_retirement_at_term_end",
})  # fmt: skip
OF_PRESENT_BODY = frozenset({
    "terms_served_here", "service_months_before_first_term", "enterprise_under_inspection_or_audit",
})  # fmt: skip
ADDRESSES = frozenset({"who-decides", "prior-opinion-from"})
SHOWN = 3
NOTHING: Mapping[str, Value] = MappingProxyType({})


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
        return {name: listed(answer.missing) for name, answer in self.answers.items() if answer.missing}

    def readings(self) -> dict[str, str]:
        """The contested readings that the installation has settled, by name."""
        return {name: str(value) for name, value in self.facts.items() if name.startswith("reading_") and value}

    def holding(self, on: date, known_on: date | None = None) -> Callable[[str], bool | None]:
        """Whether a provision holds on a day: as a document that prevails says, else as the law does of the facts."""
        prevailing = {one.provision: one.value for answer in self.answers.values() for one in answer.overrides}

        def held(citation: str) -> bool | None:
            if citation in prevailing:
                value = prevailing[citation]
                return value if isinstance(value, bool) else None
            return holds(citation, self.facts, on, known_on)

        return held

    def for_the_person(self) -> "Situation":
        """What the person concerned is shown: where the case goes, and nothing that rests on votes and findings."""
        return Situation({}, {name: answer for name, answer in self.answers.items() if name in ADDRESSES})


def listed(facts: Sequence[str]) -> Words:
    """The first facts by name and how many more there are."""
    more = len(facts) - SHOWN
    said = {lang: ", ".join(BOOK.get(fact).said(lang) for fact in facts[:SHOWN]) for lang in ("vi", "en")}
    if more <= 0:
        return Words(said["vi"], said["en"])
    return Words(f"{said['vi']} và {more} dữ kiện khác", f"{said['en']} and {more} more")


def situation(
    opening: Opening,
    person: Person | None,
    body: Body,
    state: CaseState | None,
    on: date,
    *,
    known_on: date | None = None,
    also: Mapping[str, Value] = NOTHING,
    supposing: Supposing = NOTHING_ELSE,
) -> Situation:
    """Ask the procedure's questions with what the register knows on a day, and with what the case itself states.

    Documents that prevail (42.3) are asked with, as known on `known_on`; `supposing` puts another text in their place.
    Once the post is left, the one held when the case began says who is responsible for what remains to be done.
    """
    procedure = get_reformed(opening.procedure, supposing.reforms)
    said = (stated_facts(procedure, state) if state else {}) | facts_of(procedure, state) | dict(also)
    if is_appointment(procedure):
        facts = _of_candidate(opening, person or proposed(state), body, on, known_on, said)
    else:
        facts = _known(opening, person, body, on, known_on, said.get("position")) | dict(procedure.opening_facts) | said
    if opening.procedure == "resignation":
        facts["refuses_to_resign"] = False
        filed = state.data.get("resignation_filed", {}) if state else {}
        if stated := STATED.get(str(filed.get("ground"))):
            facts[stated] = True
    facts |= {**supposing.readings, **facts_under(opening.procedure, supposing)}
    overrides = Override.objects.as_law(known_on)
    whom = person or proposed(state)
    corrected = None
    if whom is not None and not RETIRING & said.keys():
        corrected = whom.corrected_by(corrections_of(overrides))
    answers = {
        name: ask(
            name, facts, on, begun=supposing.begun or min(opening.begun, on), thorough=False,
            reforms=supposing.reforms, overrides=overrides, corrected=corrected,
        )
        for name in procedure.questions
    }  # fmt: skip
    return Situation(facts, answers)


def _known(  # noqa: PLR0917 - whom, where, when, and which of several posts
    opening: Opening, person: Person | None, body: Body, on: date, known_on: date | None, position: Value | None = None
) -> dict[str, Value]:
    """What the register knows of the person in this body's post; of nobody, the body's class and the readings set."""
    if person is None:
        settled = ReadingSetting.objects.in_force(known_on).items()
        facts: dict[str, Value] = {name: setting.choice for name, setting in settled if setting.choice}
        return facts | ({"enterprise_class": body.enterprise_class} if body.enterprise_class else {})
    here = _sheet(opening, person, body, on, known_on, position)
    found: dict[str, Value] = dict(here.values) if here else {}
    if get_procedure(opening.procedure).about == "candidate" and body.enterprise_class:
        found["enterprise_class"] = body.enterprise_class
    return found


def _sheet(  # noqa: PLR0917 - whom, where, when, and which of several posts
    opening: Opening, person: Person | None, body: Body, on: date, known_on: date | None, position: Value | None = None
) -> FactSheet | None:
    """What the register knows of the person in a post of this body, held now or when the case began, else in any."""
    if person is None:
        return None
    sheets = fact_sheets([person], on, known_on)
    here = _in(body, sheets, position) or _in(body, fact_sheets([person], opening.begun, known_on), position)
    return here or next(iter(sheets), None)


def proposed(state: CaseState | None) -> Person | None:
    """Whom the case proposes for its post, once there is somebody."""
    code = appointee(get_procedure(state.procedure), state) if state is not None else ""
    return Person.objects.filter(code=code).first() if code else None


def _of_candidate(  # noqa: PLR0917 - whom, where, when, and what the case states
    opening: Opening, person: Person | None, body: Body, on: date, known_on: date | None, said: Mapping[str, Any]
) -> dict[str, Any]:
    """The candidate in the post to be filled: what the register knows of the person but for the post held now.

    What the case states holds unless the register has a record of it. That no finding is recorded of what the review
    is to find out, such as the standards of the post, says nothing: it stays unknown until the case states it.
    """
    sheet = _sheet(opening, person, body, on, known_on)
    begins: dict[str, Any] = dict(get_procedure(opening.procedure).opening_facts)
    if sheet is None or person is None:
        return _known(opening, None, body, on, known_on) | begins | dict(said)
    here = Term.objects.current().filter(person=person, post__body=body).exists()
    present = OF_PRESENT_POST if here else OF_PRESENT_POST | OF_PRESENT_BODY
    absent = {name for name in TO_BE_STATED | set(said) if name in sheet.values and not sheet.sources[name].records}
    facts: dict[str, Any] = {name: value for name, value in sheet.values.items() if name not in present | absent}
    of_body = {"enterprise_class": body.enterprise_class} if body.enterprise_class else {}
    return begins | dict(said) | facts | of_body


def _in(body: Body, sheets: Sequence[FactSheet], position: Value | None = None) -> FactSheet | None:
    """The sheet of a post in this body; of that position where one is named."""
    posts = [(sheet, sheet.term.post) for sheet in sheets if sheet.term is not None]
    here = [(sheet, post.position) for sheet, post in posts if post.body_id == body.pk]
    return next((sheet for sheet, held in here if position in (None, held)), None)


def roles_of(  # noqa: PLR0917 - who, in what, as the law and the case stand on a day
    user: User,
    person: Person | None,
    body: Body,
    answers: Mapping[str, Any],
    state: CaseState | None = None,
    on: date | None = None,
) -> frozenset[str]:
    """The roles a user has in a case. Whoever it is about is that and nothing else: nobody handles their own case.

    Whoever the case has named (a candidate, somebody proposed) has none.
    """
    if person is not None and user.person_id == person.pk:
        return frozenset({PERSON})
    if (
        state is not None
        and user.person is not None
        and user.person.code in named(get_procedure(state.procedure), state)
    ):
        return frozenset()
    given = set(user.bodies.values_list("pk", flat=True))
    here, agency = body.pk in given, body.owner_agency_id in given
    roles = set()
    if user.role == Role.OFFICER and (here or agency):
        roles.add(PERSONNEL_BODY)
    if user.role == Role.AUTHORITY:
        roles |= _of_authority(answers, here=here, agency=agency)
    if state is not None and user.role in HANDLING and actor_of(user) in counters(state):
        roles.add(COUNTING_COMMITTEE)
    handed_over = state.substitutes_on(on) if state and on and user.role in HANDLING else {}
    roles |= {role for role, actor in handed_over.items() if actor == actor_of(user)}
    return frozenset(roles)


def is_named(person: Person, state: CaseState) -> bool:
    """Say whether the case names this person as a candidate or otherwise."""
    return person.code in named(get_procedure(state.procedure), state)


def _of_authority(answers: Mapping[str, Any], *, here: bool, agency: bool) -> set[str]:
    """Which authority decides and which is heard first (Articles 5 to 7); where the law names none, that of the body.

    The Prime Minister's opinion, and under the other reading of Article 14 the decision, is recorded by the owner's
    agency, with the number of the document.
    """
    roles = set()
    deciding = answers.get("who-decides")
    decides_here = "who-decides" not in answers or deciding == "council_or_chairman"
    decided_above = "who-decides" not in answers or deciding in ("owner_agency", "prime_minister")
    if (decides_here and here) or (decided_above and agency):
        roles.add(AUTHORITY)
    if agency and answers.get("prior-opinion-from") in ("owner_agency", "prime_minister"):
        roles.add(OPINION_GIVER)
    return roles


def surroundings(
    user: User,
    case: Case,
    state: CaseState,
    on: date,
    *,
    known_on: date | None = None,
    supposing: Supposing = NOTHING_ELSE,
) -> tuple[Surroundings, Situation]:
    """What an act of this user on this case is judged against on a day."""
    opening = Opening(case.procedure, case.begun, case.person.code if case.person else "", case.body.code)
    found = situation(opening, case.person, case.body, state, on, known_on=known_on, supposing=supposing)
    values = found.values
    roles = roles_of(user, case.person, case.body, values, state, on)
    around = Surroundings(
        on, roles, values, found.missing(), found.readings(), holds=found.holding(on, known_on),
        register=in_the_way(case, state, on),
    )  # fmt: skip
    return around, found


def as_shown(around: Surroundings, found: Situation) -> tuple[Surroundings, Situation]:
    """The same as its reader may see it."""
    if PERSON not in around.roles:
        return around, found
    shown = found.for_the_person()
    return replace(around, answers=shown.values, missing=shown.missing()), shown
