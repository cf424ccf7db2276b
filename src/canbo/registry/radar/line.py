"""One line of the radar: person, what, article, due date, who must act."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from canbo.kernel.calendar_deadline import Deadline
from canbo.kernel.fact import ESTABLISHERS, Words
from canbo.kernel.override import Override
from canbo.registry.models import Body, Person, Term

SOON_WORKING_DAYS = 30
MONTHS_SHOWN = 12


class Standing(StrEnum):
    """How near a line is: past its day, within thirty working days, within a year, or without a day."""

    OVERDUE = "overdue"
    SOON = "soon"
    LATER = "later"
    OPEN = "open"


@dataclass(frozen=True)
class Opens:
    """The case that a line calls for: its procedure, and fields of its opening act that are known, as text.

    `about_person`: it is about the person of the line, and not about a post.
    """

    procedure: str
    fields: dict[str, str]
    about_person: bool = True


@dataclass(frozen=True)
class Line:
    """What the law requires.

    `due` is the last day in time; None means now with `at_once`, and without it that no day is set. `case` is the
    number of the running case that a line is known from.
    """

    kind: str
    what: Words
    provisions: tuple[str, ...]
    by: str
    body: Body | None
    person: Person | None = None
    term: Term | None = None
    due: date | None = None
    at_once: bool = False
    since: date | None = None
    derivation: Deadline | None = None
    question: str | None = None
    prior_opinion: str | None = None
    provisional: bool = False
    overrides: tuple[Override, ...] = ()
    opens: Opens | None = None
    case: str = ""

    @property
    def who_acts(self) -> Words:
        """The words of whoever must act."""
        return ESTABLISHERS[self.by]

    def overdue(self, on: date) -> bool:
        """Tell whether its day is past, or it was to be done at once."""
        return self.at_once or (self.due is not None and self.due < on)

    def standing(self, on: date, soon_until: date) -> Standing:
        """Where the line stands on a day; `soon_until` is the day thirty working days on."""
        if self.overdue(on):
            return Standing.OVERDUE
        if self.due is None:
            return Standing.OPEN
        return Standing.SOON if self.due <= soon_until else Standing.LATER

    def to_json(self, on: date, soon_until: date) -> dict[str, object]:
        """The line as `canbo radar --json` writes it; `overrides` and `case` are there only when it rests on some."""
        declared: dict[str, object] = {}
        if self.overrides:
            declared["overrides"] = [one.to_json() for one in self.overrides]
        if self.case:
            declared["case"] = self.case
        return {
            "kind": self.kind,
            "standing": str(self.standing(on, soon_until)),
            "person": None if self.person is None else self.person.code,
            "name": None if self.person is None else self.person.full_name,
            "position": None if self.term is None else self.term.post.position,
            "body": None if self.body is None else self.body.code,
            "vi": self.what.vi,
            "en": self.what.en,
            "provisions": list(self.provisions),
            "due": None if self.due is None else self.due.isoformat(),
            "since": None if self.since is None else self.since.isoformat(),
            "by": self.by,
            "prior_opinion": self.prior_opinion,
            "question": self.question,
            "provisional": self.provisional,
            "open": self._open(),
            **declared,
        }

    def _open(self) -> dict[str, object] | None:
        if self.opens is None:
            return None
        whom, where = self.person if self.opens.about_person else None, self.body
        return {
            "procedure": self.opens.procedure,
            "person": None if whom is None else whom.code,
            "body": None if where is None else where.code,
            "fields": dict(self.opens.fields),
        }
