"""What a case itself closes in a form: its clocks, its roles, its posts; and the readings an act rests on."""

from canbo.cases.posts import posts_held
from canbo.cases.verbs import CaseView
from canbo.cases.visibility import HANDLING
from canbo.kernel import Reading
from canbo.law.book import lawbook
from canbo.procedures.table import PERSON, ROLES, Act
from canbo.registry.models import Body, Person, User
from canbo.web.context import today
from canbo.web.language import current
from canbo.web.pages.case_forms import Choices


def choices_of(view: CaseView, reader: User) -> Choices:
    """Clocks that run, the reader's roles, and who may stand in for them."""
    clocks = [(run.key, run.words.said(current())) for run in view.state.clocks if run.stopped_on is None]
    roles = [(role, ROLES[role].said(current())) for role in sorted(view.around.roles - {PERSON})]
    users = User.objects.filter(is_active=True, role__in=HANDLING).exclude(pk=reader.pk)
    if view.case.person_id is not None:
        users = users.exclude(person=view.case.person_id)
    named = [(user.username, f"{user} ({user.username})") for user in users.order_by("full_name", "username")]
    return {"clock": clocks, "role": roles, "actor": named}


def posts_of(person: Person, body: Body) -> list[tuple[str, str]]:
    """The posts somebody could give up there, each by the name that the register gives it."""
    held = {term.post.position: str(term.post.name) for term in posts_held(person, body, today())}
    return [(position, name) for position, name in held.items() if position != "other"]


def readings_of(act: Act) -> list[Reading]:
    """The readings of the provisions that an act and its needs cite, contested or not, each once."""
    cited = [*act.provisions, *(citation for need in act.needs for citation in need.provisions)]
    book = lawbook()
    found: dict[int, Reading] = {}
    for citation in cited:
        for known in book.citations:
            if known == citation or known.startswith(f"{citation}."):
                found |= {reading.row: reading for reading in book.find(known)[1].readings}
    return list(found.values())
