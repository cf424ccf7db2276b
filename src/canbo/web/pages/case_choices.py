"""What a case itself closes in a form: its clocks, its roles, its posts; and the readings an act rests on."""

from collections.abc import Mapping
from dataclasses import dataclass

from canbo.cases.posts import posts_held
from canbo.cases.verbs import CaseView
from canbo.cases.visibility import HANDLING
from canbo.kernel import Reading
from canbo.kernel.fact import Words
from canbo.law.book import lawbook
from canbo.law.facts import BOOK
from canbo.procedures.four_steps import APPOINTEE, standing
from canbo.procedures.table import PERSON, ROLES, Act
from canbo.procedures.ways import named as named_in
from canbo.registry.models import Body, Person, User
from canbo.web.context import today
from canbo.web.language import current
from canbo.web.pages.case_forms import Choices


def choices_of(view: CaseView, reader: User, key: str = "") -> Choices:
    """Clocks that run, the reader's roles, and who may stand in for them."""
    clocks = [(run.key, run.words.said(current())) for run in view.state.clocks if run.stopped_on is None]
    roles = [(role, ROLES[role].said(current())) for role in sorted(view.around.roles - {PERSON})]
    users = User.objects.filter(is_active=True, role__in=HANDLING).exclude(pk=reader.pk)
    if view.case.person_id is not None:
        users = users.exclude(person=view.case.person_id)
    named = [(user.username, f"{user} ({user.username})") for user in users.order_by("full_name", "username")]
    return {"clock": clocks, "role": roles, "actor": named, "members": _counters(view), **_standing(view, key)}


def _counters(view: CaseView) -> list[tuple[str, str]]:
    """Who may be on a counting committee: officers and authorities whom the case does not name."""
    barred = named_in(view.procedure, view.state) | ({view.case.person.code} if view.case.person else set())
    users = User.objects.filter(is_active=True, role__in=HANDLING).exclude(person__code__in=barred)
    return [(user.username, f"{user} ({user.username})") for user in users.order_by("full_name", "username")]


def _standing(view: CaseView, key: str) -> dict[str, list[tuple[str, str]]]:
    """Whom the head or the authority may choose from, by what the steps before decided."""
    codes = standing(view.procedure, view.state, key) or ()
    names = dict(Person.objects.filter(code__in=codes).values_list("code", "full_name"))
    return {APPOINTEE: [(code, f"{names.get(code, code)} ({code})") for code in codes]} if codes else {}


def filled(view: CaseView, whom: Person | None) -> str:
    """The post that a case is to fill, and who is proposed for it; empty for cases about a holder."""
    position = next(
        (view.state.data[e].get("position") for e in ("appointment_proposed",) if e in view.state.data), None
    )
    if position is None:
        return ""
    post = BOOK.get("position").choice_words(str(position)).said(current())
    return post if whom is None or view.case.person_id is not None else f"{post}: {whom.full_name}"


def posts_of(person: Person, body: Body) -> list[tuple[str, str]]:
    """The posts somebody could give up there, each by the name that the register gives it."""
    held = {term.post.position: str(term.post.name) for term in posts_held(person, body, today())}
    return [(position, name) for position, name in held.items() if position != "other"]


@dataclass(frozen=True)
class Read:
    """A reading as a case meets it: `chosen` is what this installation has settled, where it could choose."""

    reading: Reading
    chosen: Words | None


def readings_of(act: Act, settled: Mapping[str, str]) -> list[Read]:
    """Where the provisions that an act and its needs cite can be read otherwise, each once; whole articles aside."""
    needed = [citation for need in act.needs for citation in need.provisions if "." in citation]
    book = lawbook()
    found: dict[int, Reading] = {}
    for citation in (*act.provisions, *needed):
        for known in book.citations:
            if known == citation or known.startswith(f"{citation}."):
                found |= {reading.row: reading for reading in book.find(known)[1].readings if reading.alternatives}
    return [Read(reading, _chosen(reading, settled)) for reading in found.values()]


def _chosen(reading: Reading, settled: Mapping[str, str]) -> Words | None:
    if reading.fact is None or not settled.get(reading.fact):
        return None
    return BOOK.get(reading.fact).choice_words(settled[reading.fact])
