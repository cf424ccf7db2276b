"""The hint for one person with many unknown facts: milliseconds of processor, the slowest question first."""

import datetime as dt
import json

from canbo.law.book import questions
from canbo.law.proof.hint import hint

from .measure import best

ON = dt.date(2026, 11, 21)
LEAST_UNKNOWN = 25
RUNS = 5


def main() -> None:
    """Print as JSON the questions with at least 25 unknown facts when only the post is known, and what each takes."""
    known = {"position": "council_member"}
    found = {}
    for name, question in questions().questions.items():
        variant = question.variant_on(ON, ON)
        if variant is None:
            continue
        compiled = questions().compiled(question, variant)
        unknown = [spec.name for spec in compiled.facts if spec.name not in known and not spec.is_act]
        if len(unknown) >= LEAST_UNKNOWN:
            hint(name, known, ON)  # what is compiled once is no part of it
            found[name] = {"unknown": len(unknown), "ms": 1000 * best(lambda name=name: hint(name, known, ON), RUNS)}
    print(json.dumps(dict(sorted(found.items(), key=lambda item: -item[1]["ms"]))))


if __name__ == "__main__":
    main()
