"""The radar of the demo register: screened anew, or kept as long as nothing has changed.

`python -m benchmarks.radar` builds the demo in a database of its own, looks at the radar of an inspector both ways,
before and after a change, and prints the seconds of the processor each took as JSON.
"""

import json
import os
import tempfile
import time
from collections.abc import Callable
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from canbo.registry.radar import Radar

ON = date(2026, 11, 23)
ROUNDS = 5


def took(look: Callable[[], "Radar"]) -> tuple[float, "Radar"]:
    """The shortest of some rounds, and what was seen."""
    found = []
    for _ in range(ROUNDS):
        start = time.process_time()
        seen = look()
        found.append((time.process_time() - start, seen))
    return min(spent for spent, _ in found), found[-1][1]


def main() -> None:
    """Build, look, change, look again, compare, print."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["CANBO_DATA"] = folder
        os.environ.pop("CANBO_DATABASE_URL", None)
        from canbo.registry.setup import migrate

        migrate()
        from canbo.registry.demo import build
        from canbo.registry.models import Term, User
        from canbo.registry.radar import kept_radar, radar

        build(ON)
        user = User.objects.get(role="inspector")
        anew, before = took(lambda: radar(user, ON))
        kept, same = took(lambda: kept_radar(user, ON))
        Term.objects.current().order_by("pk")[0].withdraw()
        start = time.process_time()
        after = kept_radar(user, ON)
        changed = time.process_time() - start
        if same != before or after != radar(user, ON):
            raise SystemExit("The radar that is kept is not the one screened anew.")
        print(json.dumps({
            "persons": before.persons, "lines": len(before.lines), "anew": anew, "kept": kept, "changed": changed,
        }))  # fmt: skip


if __name__ == "__main__":
    main()
