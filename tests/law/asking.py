"""How tests of the law ask: some articles assembled, facts by name, a plain week of five working days."""

import datetime as dt
from collections.abc import Iterable

from canbo.kernel.expr import Expr
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.provision import Article
from canbo.kernel.scalar import AddWorkingDays, Parameters, Program, compile_program
from canbo.kernel.trail import trail
from canbo.law.facts import parse_facts
from canbo.law.parameters import values_on

SATURDAY = 5
MANAGERS = {"council_chair", "company_chair", "council_member", "general_director"}
CONTROLLERS = {"controller", "head_controller"}
REPRESENTATIVES = {"representative_full_time", "representative_part_time"}
EVERYBODY = MANAGERS | CONTROLLERS | REPRESENTATIVES | {"hired_director"}


def five_day_week(day: dt.date, count: int) -> dt.date:
    """So many Mondays to Fridays on (back, if negative), the first day not counted."""
    step = dt.timedelta(days=1 if count > 0 else -1)
    for _ in range(abs(count)):
        day += step
        while day.weekday() >= SATURDAY:
            day += step
    return day


class Law:
    """Articles assembled, so that one provision or one expression can be asked by itself."""

    def __init__(
        self,
        instrument: str,
        articles: Iterable[Article],
        working_days: AddWorkingDays = five_day_week,
        on: dt.date | None = None,
    ) -> None:
        self.instrument = instrument
        self.parameters = Parameters(values_on(on) if on else {}, working_days)
        self.book = Lawbook.of(articles)
        self._programs: dict[str | Expr, Program] = {}

    def _program(self, asked: str | Expr) -> Program:
        if asked not in self._programs:
            if isinstance(asked, str):
                expr = self.book.resolve(f"{self.instrument}:{asked}")
                assert expr is not None, f"{asked} computes nothing"
            else:
                expr = self.book.follow(asked, self.instrument)
            self._programs[asked] = compile_program([expr])
        return self._programs[asked]

    def _ask(self, asked: str | Expr, facts: dict[str, object]):
        program = self._program(asked)
        (value,), (mask,) = program.run(parse_facts(facts), self.parameters)
        return value, program.decode(mask)

    def says(self, asked: str | Expr, **facts: object):
        """The value of a provision (`6.1.a`) or an expression; None is unknown."""
        return self._ask(asked, facts)[0]

    def misses(self, asked: str | Expr, **facts: object) -> tuple[str, ...]:
        """The facts that are still missing."""
        return self._ask(asked, facts)[1]

    def rests_on(self, asked: str | Expr, **facts: object) -> list[str]:
        """The provisions that are true and carry the answer."""
        program = self._program(asked)
        steps = trail(program.roots[0], program.values(parse_facts(facts), self.parameters))
        return [step.citation for step in steps if step.value is True]

    def reaches(self, article: str, **facts: object) -> set[str]:
        """The posts that an article speaks of."""
        scope = self.book.articles[f"{self.instrument}:{article}"].scope
        return {post for post in EVERYBODY if self.says(scope, **facts | {"position": post}) is True}

    def row(self, path: str):
        """The row of a provision."""
        return self.book.find(f"{self.instrument}:{path}")[1]
