"""An inbox with many open cases: kept beside each case whom it waits for, or the law asked about each.

`python -m benchmarks.inbox [CASES]` makes that many cases in a database of its own, looks at the inbox of an officer
both ways, and prints the seconds of the processor each took as JSON.
"""

import json
import os
import sys
import tempfile
import time
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canbo.cases.inbox import Inbox
    from canbo.registry.models import User

CASES = 200
NOW = datetime(2026, 11, 23, 2, tzinfo=UTC)


def asked_anew(user: "User", now: datetime) -> "Inbox":
    """The inbox without anything kept: every open case folded, the law asked about its person, the roles compared."""
    from canbo.cases.around import roles_of, situation
    from canbo.cases.chain import day_of
    from canbo.cases.inbox import Inbox
    from canbo.cases.models import CaseEvent
    from canbo.cases.projection import Opening, state_of
    from canbo.cases.visibility import cases_visible_to
    from canbo.cases.waits import awaited
    from canbo.procedures.book import get_procedure
    from canbo.procedures.table import PERSON

    seen = cases_visible_to(user).select_related("person", "body__owner_agency").filter(closed_at=None)
    mine, others = [], []
    for case in sorted(seen, key=lambda case: (case.due_on or date.max, case.number)):
        state = state_of(list(CaseEvent.objects.of(case.number)), now)
        opening = Opening(case.procedure, case.begun, case.person.code if case.person else "", case.body.code)
        answers = situation(opening, case.person, case.body, state, day_of(now)).values
        roles = roles_of(user, case.person, case.body, answers, state, day_of(now)) - {PERSON}
        waits = roles & awaited(get_procedure(case.procedure), state, answers)
        (mine if waits else others).append(case)
    return Inbox(tuple(mine), tuple(others), (), day_of(now))


def many_cases(count: int) -> "User":
    """A company with so many directors' letters waiting; the officer they wait for."""
    from canbo.cases.verbs import open_case
    from canbo.registry.models import Body, Person, Post, Term, User

    then = datetime(2020, 1, 1, tzinfo=UTC)
    agency = Body.objects.create(code="b1", name="Bộ Một (mẫu)", kind="owner_agency", recorded_at=then)
    officer = User.objects.create_user("officer", role="officer")
    officer.bodies.add(agency)
    for number in range(count):
        body = Body.objects.create(
            code=f"c{number}", name=f"Công ty {number} (mẫu)", kind="enterprise", enterprise_class="wholly_state",
            owner_agency=agency, recorded_at=then,
        )  # fmt: skip
        person = Person.objects.create(code=f"p{number}", full_name=f"Người {number} (mẫu)", recorded_at=then)
        post = Post.objects.create(body=body, position="general_director", recorded_at=then)
        Term.objects.create(person=person, post=post, start=date(2024, 4, 14), years=5, number=1, recorded_at=then)
        said = {"ground": "181/2026:34.1.a", "reason": "x"}
        open_case(user=officer, procedure="resignation", person=person.code, body=body.code, fields=said, now=NOW)
    return officer


def main() -> None:
    """Make the cases, look both ways, compare, print; each way the shortest of three."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else CASES
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CANBO_DATA"] = folder
        os.environ.pop("CANBO_DATABASE_URL", None)
        from canbo.registry.setup import migrate

        migrate()
        from canbo.cases.inbox import inbox

        officer = many_cases(count)
        spent: dict[str, float] = {}
        for name, look in (("kept", inbox), ("anew", asked_anew)):
            took = []
            for _ in range(3):
                start = time.process_time()
                found = look(officer, NOW)
                took.append(time.process_time() - start)
            spent[name] = min(took)
            if len(found.mine) != count:
                raise SystemExit(f"{name}: {len(found.mine)} of {count} cases found")
    print(json.dumps({"cases": count, **spent}))


if __name__ == "__main__":
    main()
