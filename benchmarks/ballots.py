"""A secret ballot of many voters, cast all at once: how long it takes beside the minute that it may take.

`python -m benchmarks.ballots [VOTERS]` makes a meeting in a database of its own (SQLite, unless CANBO_DATABASE_URL names
an empty PostgreSQL), lets that many voters open and cast their ballots through the pages, several at a time, closes
the box, counts, and prints seconds on the clock and their ratio to sixty as JSON.
"""

import json
import os
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canbo.cases.ballots.models import Meeting
    from canbo.registry.models import User

VOTERS, AT_ONCE, ALLOWED = 200, 8, 60.0
NOW = datetime(2026, 11, 27, 2, tzinfo=UTC)


def meeting_of(voters: int) -> tuple["User", "Meeting", list[str]]:
    """An extension about to be voted on by a collective of so many: whoever runs it, the open vote, the codes."""
    from canbo.cases.ballots import box, meetings
    from canbo.cases.ballots.models import Meeting
    from canbo.registry.models import Body, User

    then = datetime(2020, 1, 1, tzinfo=UTC)
    agency = Body.objects.create(code="b1", name="Bộ Một (mẫu)", kind="owner_agency", recorded_at=then)
    body = Body.objects.create(
        code="c1", name="Công ty (mẫu)", kind="enterprise", enterprise_class="wholly_state", owner_agency=agency,
        recorded_at=then,
    )  # fmt: skip
    officer = User.objects.create_user("officer", role="officer")
    authority = User.objects.create_user("authority", role="authority")
    for user in (officer, authority):
        user.bodies.set([agency, body])
    number = _step_one(officer, authority, voters)
    meetings.set_composition(
        user=officer, number=number, rule="appointment-step-1", regulation="77/QĐ", groups="Tập thể", now=NOW
    )
    listed = "\n".join(f"Đại biểu {place}" for place in range(voters))
    made: Meeting = meetings.convene(
        user=officer, number=number, act="count-step-1", mode="slip", held_on=date(2026, 11, 27), voters=listed, now=NOW
    )
    codes = box.print_slips(user=officer, token=made.token, now=NOW)
    keys = list(made.attendees.values_list("pk", flat=True))
    meetings.attend(user=officer, token=made.token, present=keys, excused={}, handed=keys, now=NOW)
    return officer, box.open_ballots(user=officer, token=made.token, now=NOW), codes


def _step_one(officer: "User", authority: "User", voters: int) -> str:
    """The number of an appointment at step 1 with two candidates."""
    from canbo.cases.verbs import act, open_case
    from canbo.registry.models import Person

    then = datetime(2020, 1, 1, tzinfo=UTC)
    for code in ("an", "binh"):
        Person.objects.create(code=code, full_name=f"Người {code} (mẫu)", recorded_at=then)
    said = {"position": "general_director", "held_on": "2026-11-20", "work": "x", "minutes": "x"}
    number: str = open_case(
        user=officer, procedure="appointment-in-house", person="", body="c1", fields=said, now=NOW
    ).number
    convened = {f"convened_step_{step}": voters for step in range(1, 5)}
    for user, key, fields in (
        (authority, "approve-proposal", {"document": "9/CT", "approved_on": "2026-11-23"}),
        (
            officer,
            "list-convened",
            {"party_document": "31/ĐU", "approved_on": "2026-11-23", "regulation": "77", **convened},
        ),
        (officer, "name-counting-committee", {"members": ["officer"]}),
        (officer, "list-candidates", {"candidates": ["an", "binh"]}),
    ):
        act(user=user, number=number, key=key, fields=fields, now=NOW)
    return number


def vote(token: str, code: str, choice: str) -> int:
    """One voter: the page, the ballot, the box; the worst status met."""
    from django.db import connection
    from django.test import Client

    client, address = Client(), f"/vote/{token}/"
    answers = [
        client.get(address),
        client.post(address, {"do": "read", "code": code}),
        client.post(address, {"do": "cast", "code": code, "choice": choice}),
    ]
    connection.close()
    return max(answer.status_code for answer in answers)


def main() -> None:
    """Open a vote, let everybody cast at once, close, compare the count with what was cast, print."""
    voters = int(sys.argv[1]) if len(sys.argv) > 1 else VOTERS
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CANBO_DATA"] = folder
        os.environ["CANBO_ALLOWED_HOSTS"] = "testserver"
        os.environ["CANBO_HTTPS"] = "0"
        from canbo.registry.setup import migrate

        migrate()
        from canbo.cases.ballots import box, counting

        officer, meeting, codes = meeting_of(voters)
        choices = ["an" if place % 3 else "binh" for place in range(voters)]
        start = time.perf_counter()
        with ThreadPoolExecutor(AT_ONCE) as pool:
            worst = max(pool.map(vote, [meeting.token] * voters, codes, choices))
        cast = time.perf_counter() - start
        start = time.perf_counter()
        box.close_ballots(user=officer, token=meeting.token, now=NOW)
        found = counting.result_of(user=officer, token=meeting.token, now=NOW)
        closed = time.perf_counter() - start
        if worst >= 400 or found.votes != {code: choices.count(code) for code in ("an", "binh")} or found.faults:
            raise SystemExit(f"{worst}: {dict(found.votes)} of {voters} ballots, {found.faults}")
    ratio = cast / ALLOWED
    print(json.dumps({"voters": voters, "cast": cast, "closed": closed, "of_a_minute": ratio, "times": 1 / ratio}))


if __name__ == "__main__":
    main()
