"""A law of a few lines with faults planted in it, so that what finds nothing is seen to find something."""

import datetime as dt

from canbo.kernel import Article, Unsettled, Words, any_of, bar, ground, ref, when
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.question import Question, QuestionBook, Variant
from canbo.law import facts as f
from canbo.law.proof.ground import Session

ON = dt.date(2026, 11, 21)
ID = "181/2026"


def article(**rows):
    """Article 99 with these points under its clause 1; a bar where the name starts with `bar`."""
    made = [any_of("1", vi="danh sách", en="the list")]
    for place, (name, expr) in enumerate(rows.items()):
        make = bar if name.startswith("bar") else ground
        made.append(make(f"1.{'abcde'[place]}", expr, vi=f"điểm {name}", en=f"point {name}"))
    return Article(f"{ID}:99", vi="Thử", en="Trial", rows=made)


def session(expr, *, answer="verdict", choices=(), **rows):
    """One question over the article, answered by `expr` (references as in the law)."""
    book = Lawbook.of([article(**rows)])
    question = Question(
        "trial", Words("Thử?", "Trial?"), answer, (Variant(ID, expr),), choices=tuple((c, Words(c, c)) for c in choices)
    )
    return Session(book, QuestionBook.of(book, (question,)), ON)


LIST = ref("99.1")
A, B = ref("99.1.a"), ref("99.1.b")
LOW, CAST, TERM = f.low_confidence_votes, f.confidence_votes_cast, f.term_years
SILENT = Unsettled(f"{ID}:99.1")
FORM = when(A, "first", when(B, "second", "none"))
