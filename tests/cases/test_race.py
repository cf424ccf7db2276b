"""Two writers at once: one wins, the other is told, and no number is given twice."""

import json
from pathlib import Path

import pytest

pytestmark = pytest.mark.database
ROUNDS = 20
WRITERS = Path(__file__).with_name("writers.py")
OPEN = """
from canbo.registry.setup import setup_django; setup_django()
from django.utils import timezone
from canbo.cases.drafts import Draft
from canbo.cases.projection import Opening
from canbo.cases.writer import append
now = timezone.now()
for _ in range(2):
    rows = append(Opening("resignation", now.date(), "p-1", "E1"), [Draft("resignation_filed")],
                  actor="u-1", at=timezone.now(), expected_version=0)
    print(rows[0].case)
"""


@pytest.fixture
def two(installation):
    """Two processes that are ready to write."""
    started = [installation.start(WRITERS, "race") for _ in range(2)]
    for process in started:
        assert process.stdout.readline() == "ready\n"
    yield started
    for process in started:
        process.kill()
        process.wait()


def answers(two, *tries):
    """Let both try at once."""
    for process, line in zip(two, tries, strict=True):
        process.stdin.write(f"{line}\n")
    return [process.stdout.readline().strip() for process in two]


def test_of_two_who_read_the_same_one_is_kept_and_the_other_told(installation, two) -> None:
    first, _ = installation.python(OPEN).split()
    for version in range(1, ROUNDS + 1):
        said = sorted(answers(two, f"{first} {version}", f"{first} {version}"))

        assert said[0].startswith("kept ")
        assert said[1].startswith(f"stale Vụ việc {first} đã thay đổi")


def test_two_who_write_to_different_cases_are_both_kept(installation, two) -> None:
    first, second = installation.python(OPEN).split()
    numbers = []
    for version in range(1, ROUNDS + 1):
        said = answers(two, f"{first} {version}", f"{second} {version}")
        assert [word.split()[0] for word in said] == ["kept", "kept"]
        numbers += [int(word.split()[1]) for word in said]

    assert sorted(numbers) == list(range(min(numbers), min(numbers) + 2 * ROUNDS))
    assert json.loads(installation.canbo("verify", "--json").stdout)["findings"] == []


def test_whoever_waits_too_long_is_told_and_writes_nothing(installation) -> None:
    said = installation.python("""
from canbo.registry.setup import setup_django; setup_django()
import threading
from django.db import connection
from canbo.cases import writer
from canbo.cases.models import CaseEvent
connection.settings_dict["OPTIONS"] = {**connection.settings_dict["OPTIONS"]}
if connection.vendor == "sqlite":
    connection.settings_dict["OPTIONS"]["timeout"] = 0.2
writer.PATIENCE = "200ms"
held, done = threading.Event(), threading.Event()

def hold():
    with writer.writing():
        held.set()
        done.wait()

other = threading.Thread(target=hold)
other.start()
held.wait()
before = CaseEvent.objects.count()
try:
    with writer.writing():
        print("both hold the record")
except writer.RecordBusy as error:
    print(error)
done.set()
other.join()
print(CaseEvent.objects.count() - before)
""")

    assert said == "Somebody else is writing and did not finish; nothing was recorded, try again.\n0\n"
