"""The page about speed: prose that stays, figures that were just measured."""

from dataclasses import dataclass

HEAD = """# How fast it is, and against what

Written by `make bench`; every figure below was measured in that one run, on {where}.
Ratios matter more than seconds: they come from the same minute on the same machine. *Processor* is the time of all
processors together; where others used the machine, it is the steadier figure.

Persons are invented (`benchmarks/population.py`): every fact of the law is a column, one value in ten is unknown, and
many grounds hold at once, so that answers differ from row to row more than in any register.
"""
START = """\
A command imports only what it needs itself: no pages, no data frames, and the calendar when it is counted in."""
ONE = """\
Every provision that computes something, {provisions} of them, decided for {persons} persons one after the other, with
the facts still missing for each. Before anything is timed, all readers are made to say the same."""
MANY = """\
From Parquet to Parquet, with the provisions each answer rests on and the facts it lacks. *A person* leaves out the
start of the process. One by one, in a plain Python loop over `canbo.law.ask`, only {sample:,} persons were asked; at
that pace {count:,} would take {hours:.1f} hours."""
SQL = """\
Over half of a round low (34.1.b), two thirds low (35.1.c, with its open reading), two failing years (35.1.d), counted by
yes, no and unknown from the same file. The counts agree, or there would be no table."""
BALLOTS = """\
A meeting of {voters} with slips: everybody opens the page, reads the ballot and casts it, eight at a time, on SQLite; then the
box is closed and counted. All of it may take a minute."""
INBOX = """\
What waits for an officer among {cases:,} open cases, each of a director of another company: whom a case waits for is worked out
with each act and kept beside it, or every case is folded and the law asked about its person when somebody looks. Both
find the same cases, or there would be no table."""
RADAR = """\
The radar of an inspector over the {persons} office-holders of the demo register, {lines} lines. What was screened is kept under
the hash of all rows of the register, which are read again at every look: nothing has to say that it changed. All looks
find the same lines, or there would be no table."""
TAIL = """## What makes it so

- One person: each provision becomes a line or two of Python, generated from the tree once; unknown facts travel as bits.
- Many: the same tree as Polars expressions, a part that provisions share computed once; slices of 100,000 rows go
  through one after another, so that memory follows the slice and not the file.
- Reasons and gaps are flags found from the top of each question down, packed into one number a row, and put into words
  once for each distinct number.

openfisca-core is not compared: it is not among the packages the measurements use.

To measure again: `make bench`, or `python -m benchmarks --rows 5000000`.
"""


@dataclass(frozen=True)
class Table:
    """One measurement: its title, what was measured in a few words, and the figures."""

    title: str
    head: list[str]
    rows: list[list[str]]
    told: str

    def text(self) -> str:
        """For a terminal."""
        widths = [max(len(line[place]) for line in (self.head, *self.rows)) for place in range(len(self.head))]
        lines = (
            "  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip()
            for line in (self.head, *self.rows)
        )
        return "\n".join([self.title, *lines])

    def markdown(self) -> str:
        """For the page."""
        lines = [
            f"| {' | '.join(line)} |" for line in (self.head, ["---", *["---:"] * (len(self.head) - 1)], *self.rows)
        ]
        return "\n".join([f"## {self.title}", "", self.told, "", *lines])


def seconds(value: float) -> str:
    """Seconds with as many digits as mean something."""
    return f"{value:.3f} s" if value < 1 else f"{value:.1f} s"


def number(value: float) -> str:
    """A ratio."""
    return f"{value:,.1f}" if value < 100 else f"{value:,.0f}"


def whole(where: str, tables: list[Table]) -> str:
    """The page."""
    head = HEAD.format(where=where)
    return "\n".join([head, *(table.markdown() + "\n" for table in tables), TAIL])
