"""The ordinary part of the register: bodies, posts and office-holders with unremarkable histories."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from canbo.kernel.dates import add_months
from canbo.registry.choices import BodyKind, EnterpriseClass, GradeValue, Position, Sex
from canbo.registry.models import Body, ConfidenceRound, Grade, Person, Post, Term

from . import names

MANAGERS = (Position.COUNCIL_CHAIR, Position.COMPANY_CHAIR, Position.COUNCIL_MEMBER, Position.GENERAL_DIRECTOR)
GRADES = (GradeValue.GOOD,) * 6 + (GradeValue.FULFILLED,) * 3 + (GradeValue.EXCELLENT,)
RETIREMENT_MEN, RETIREMENT_WOMEN = (
    62,
    60,
)  # the ages the Labour Code is moving to; day-exact ages are not the demo's matter


@dataclass
class Cast:
    """Rows waiting to be written, in the order they depend on one another."""

    random: Random
    on: date
    bodies: list[Body] = field(default_factory=list)
    posts: list[Post] = field(default_factory=list)
    persons: list[Person] = field(default_factory=list)
    terms: list[Term] = field(default_factory=list)
    grades: list[Grade] = field(default_factory=list)
    rounds: list[ConfidenceRound] = field(default_factory=list)
    used_names: set[str] = field(default_factory=set)

    def body(self, code: str, name: str, kind: EnterpriseClass | None, owner: Body | None, seats: int | None) -> Body:
        """Add a body; without a class it is an owner's agency."""
        body = Body(
            code=code,
            name=name,
            kind=BodyKind.ENTERPRISE if kind else BodyKind.OWNER_AGENCY,
            enterprise_class=kind or "",
            owner_agency=owner,
            board_seats=seats,
        )
        self.bodies.append(body)
        return body

    def post(self, body: Body, position: Position, title: str = "") -> Post:
        """Add a post; `title` tells equal posts of one body apart."""
        post = Post(body=body, position=position, title=title)
        self.posts.append(post)
        return post

    def person(self, name: str | None = None, born: date | None = None, sex: Sex | None = None) -> Person:
        """Add a person, invented where nothing is said."""
        sex = sex or (Sex.FEMALE if self.random.random() < 0.35 else Sex.MALE)
        born = born or self.on - timedelta(days=self.random.randint(38 * 365, 57 * 365))
        age = RETIREMENT_MEN if sex == Sex.MALE else RETIREMENT_WOMEN
        retires = add_months(born, age * 12 + 1).replace(day=1)
        person = Person(
            code=f"M-{len(self.persons) + 1:04d}",
            full_name=name or self._name(sex),
            birth_date=born,
            sex=sex,
            retirement_date=retires,
            is_party_member=True,
            nationalities="vietnamese",
        )
        self.persons.append(person)
        return person

    def _name(self, sex: Sex) -> str:
        middle, last = (names.MIDDLE_MEN, names.MEN) if sex == Sex.MALE else (names.MIDDLE_WOMEN, names.WOMEN)
        while True:
            name = f"{self.random.choice(names.SURNAMES)} {self.random.choice(middle)} {self.random.choice(last)}"
            if name not in self.used_names:
                self.used_names.add(name)
                return name

    def term(self, person: Person, post: Post, start: date | None = None, *, years: int = 5, number: int = 1) -> Term:
        """Put a person into a post; terms before it are written too, so that the timeline is whole."""
        start = start or add_months(self.on, -self.random.randint(2, 56))
        for earlier in range(number - 1, 0, -1):
            begun = add_months(start, -12 * years * earlier)
            self.terms.append(
                self._term(person, post, begun, years, number - earlier, left=add_months(begun, 12 * years))
            )
        term = self._term(person, post, start, years, number)
        self.terms.append(term)
        return term

    def _term(
        self, person: Person, post: Post, start: date, years: int, number: int, *, left: date | None = None
    ) -> Term:
        return Term(
            person=person, post=post, start=start, end=add_months(start, 12 * years), years=years, number=number,
            decision_number=f"{self.random.randint(10, 990)}/QĐ", left_on=left, left_by="reappointment" if left else "",
        )  # fmt: skip

    def graded(self, person: Person, body: Body, *grades: GradeValue) -> None:
        """Grades of the last years, the latest last, each decided by 31 March; invented where none is given."""
        given = grades or tuple(self.random.choice(GRADES) for _ in range(3))
        for back, grade in enumerate(reversed(given), start=1):
            year = self.on.year - back
            decided = min(date(year + 1, 3, 31), self.on)
            self.grades.append(Grade(person=person, body=body, year=year, grade=grade, decided_on=decided))

    def voted(self, person: Person, body: Body, held_on: date, low: int, cast: int) -> None:
        """A round of confidence votes."""
        self.rounds.append(ConfidenceRound(person=person, body=body, held_on=held_on, low=low, cast=cast))

    def settle(self, body: Body, position: Position, *, title: str = "", start: date | None = None) -> Person:
        """One unremarkable office-holder in a post of their own."""
        person = self.person()
        number = self.random.choice((1, 1, 2))
        term = self.term(person, self.post(body, position, title), start, number=number)
        self.graded(person, body)
        if position in MANAGERS:
            cast = self.random.randint(15, 40)
            held = max(term.start + timedelta(days=30), self.on - timedelta(days=self.random.randint(40, 400)))
            if held < self.on:
                self.voted(person, body, held, self.random.randint(0, cast // 4), cast)
        return person


def bodies(cast: Cast) -> Iterator[tuple[Body, EnterpriseClass]]:
    """The agencies, then their enterprises of every class."""
    agencies = [cast.body(code, name, None, None, None) for code, name in names.AGENCIES]
    listed = [(name, EnterpriseClass.LISTED_GROUP, agencies[0], 9) for name in names.LISTED]
    wholly = [(name, EnterpriseClass.WHOLLY_STATE, agencies[i % 3], 7) for i, name in enumerate(names.WHOLLY)]
    majority = [(name, EnterpriseClass.MAJORITY_STATE, agencies[i % 3], 7) for i, name in enumerate(names.MAJORITY)]
    minority = [(name, EnterpriseClass.MINORITY_STATE, agencies[i % 3], 5) for i, name in enumerate(names.MINORITY)]
    for number, (name, kind, owner, seats) in enumerate([*listed, *wholly, *majority, *minority], start=1):
        yield cast.body(f"DN-{number:02d}", f"{name} (mẫu)", kind, owner, seats), kind


STAFF = {
    EnterpriseClass.LISTED_GROUP: (
        (Position.COUNCIL_CHAIR, 1), (Position.COUNCIL_MEMBER, 7), (Position.GENERAL_DIRECTOR, 1),
        (Position.HEAD_CONTROLLER, 1), (Position.CONTROLLER, 3),
    ),
    EnterpriseClass.WHOLLY_STATE: (
        (Position.COUNCIL_CHAIR, 1), (Position.COUNCIL_MEMBER, 6), (Position.GENERAL_DIRECTOR, 1),
        (Position.HEAD_CONTROLLER, 1), (Position.CONTROLLER, 2),
    ),
    EnterpriseClass.MAJORITY_STATE: ((Position.REPRESENTATIVE_FULL_TIME, 6), (Position.REPRESENTATIVE_PART_TIME, 1)),
    EnterpriseClass.MINORITY_STATE: ((Position.REPRESENTATIVE_FULL_TIME, 3), (Position.REPRESENTATIVE_PART_TIME, 1)),
}  # fmt: skip


def staff(cast: Cast, body: Body, kind: EnterpriseClass) -> None:
    """Fill an enterprise; a few small wholly State-owned ones are led by a Company Chairman and a hired director."""
    posts = STAFF[kind]
    if kind == EnterpriseClass.WHOLLY_STATE and cast.random.random() < 0.15:
        posts = (
            (Position.COMPANY_CHAIR, 1),
            (Position.HIRED_DIRECTOR, 1),
            (Position.HEAD_CONTROLLER, 1),
            (Position.CONTROLLER, 2),
        )
    for position, count in posts:
        for number in range(1, count + 1):
            title = f"{Position(position).vi} {number}" if count > 1 else ""
            cast.settle(body, position, title=title)
