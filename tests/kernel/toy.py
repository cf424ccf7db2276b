"""Facts of no law at all, and one person's worth of evaluation, for tests of the kernel."""

import datetime as dt

from canbo.kernel.expr import Expr, Fact
from canbo.kernel.fact import FactSpec, Words
from canbo.kernel.scalar import Parameters, compile_program

a, b, c = (Fact(FactSpec(name, "bool", f"điều {name}", f"fact {name}")) for name in "abc")
n, m = (Fact(FactSpec(name, "int", f"số {name}", f"number {name}", high=100)) for name in "nm")
day = Fact(FactSpec("day", "date", "ngày", "day"))
until = Fact(FactSpec("until", "date", "đến ngày", "until"))
colour = Fact(
    FactSpec(
        "colour", "choice", "màu", "colour", choices=(("red", Words("đỏ", "red")), ("blue", Words("xanh", "blue")))
    )
)
reading = Fact(
    FactSpec(
        "reading_x",
        "choice",
        "cách đọc",
        "how to read x",
        choices=(("wide", Words("rộng", "wide")), ("narrow", Words("hẹp", "narrow"))),
        is_reading=True,
    )
)
waived = Fact(FactSpec("waived", "bool", "đã miễn", "has been waived", is_act=True, changeable=True))


def weekdays(start: dt.date, count: int) -> dt.date:
    """Mondays to Fridays."""
    step = 1 if count > 0 else -1
    for _ in range(abs(count)):
        start += dt.timedelta(days=step)
        while start.weekday() > 4:
            start += dt.timedelta(days=step)
    return start


PARAMETERS = Parameters({"on": dt.date(2026, 11, 21)}, weekdays)


def value(expr: Expr, **facts):
    """What an expression gives for one person."""
    return compile_program([expr]).run(facts, PARAMETERS)[0][0]


def missing(expr: Expr, **facts) -> tuple[str, ...]:
    """The facts that are still missing, in the order of the expression."""
    program = compile_program([expr])
    return program.decode(program.run(facts, PARAMETERS)[1][0])


def nodes(expr: Expr, **facts) -> dict[Expr, object]:
    """The value of every node."""
    return compile_program([expr]).values(facts, PARAMETERS)
