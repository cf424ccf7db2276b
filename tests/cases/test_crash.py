"""Writers killed in the middle of writing: what was acknowledged is kept, what was not is whole or not there at all."""

import json
import os
import random
import signal
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.database
KILLS = 50
WRITERS = Path(__file__).with_name("writers.py")


def killed_writers(installation, times: int) -> list[tuple[int, str]]:
    """Start a writer so many times, kill each at a random moment; seq and hash of every event acknowledged."""
    acknowledged = []
    moments = random.Random(1945)
    process = installation.start(WRITERS, "fork")
    try:
        for _ in range(times):
            process.stdin.write("\n")
            child, alive = None, True
            while alive:
                word, *rest = process.stdout.readline().split()
                match word:
                    case "started":
                        child = int(rest[0])
                    case "kept":
                        acknowledged.append((int(rest[0]), rest[1]))
                        if child is not None:
                            time.sleep(moments.uniform(0, 0.05))
                            os.kill(child, signal.SIGKILL)
                            child = None
                    case "gone":
                        alive = False
    finally:
        process.kill()
        process.wait()
    return acknowledged


def test_nothing_acknowledged_is_lost_and_nothing_half_done_is_left(installation, tmp_path) -> None:
    acknowledged = killed_writers(installation, KILLS)
    bundle = tmp_path / "bundle"
    checked = installation.canbo("verify", "--json", "--export", str(bundle))
    assert json.loads(checked.stdout)["findings"] == []
    assert checked.returncode == 0
    events = [
        json.loads(line)["event"] for line in bundle.read_text(encoding="utf-8").splitlines() if '"event":{' in line
    ]
    assert len(acknowledged) >= KILLS
    assert set(acknowledged) <= {(event["seq"], event["hash"]) for event in events}
    assert [event["seq"] for event in events] == list(range(1, len(events) + 1))
    of_cases: dict[str, list[str]] = {}
    first = min(seq for seq, _ in acknowledged)  # other tests write to this installation too
    earlier = {event["case"] for event in events if event["seq"] < first}
    for event in events:
        if event["case"] in earlier:
            continue
        of_cases.setdefault(event["case"], []).append(event["type"])
    filed, reported, withdrawn = "resignation_filed", ["talk_recorded", "resignation_proposed"], "resignation_withdrawn"
    whole = [[filed], [filed, *reported], [filed, *reported, withdrawn]]
    assert [kinds for kinds in of_cases.values() if "talk_recorded" in kinds and kinds not in whole] == []
