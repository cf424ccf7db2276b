"""How things are timed, in what process, on what machine."""

import datetime as dt
import json
import os
import platform
import subprocess
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[1]


@dataclass(frozen=True)
class Spent:
    """What a process took: seconds on the clock, seconds of all processors, most memory in megabytes; its output."""

    wall: float
    cpu: float
    peak: float
    out: str

    @property
    def json(self) -> Any:
        """The last line of the output."""
        return json.loads(self.out.splitlines()[-1])


def best(act: Callable[[], object], times: int = 7) -> float:
    """Processor seconds of the shortest of several runs: the one that was disturbed least."""

    def once() -> float:
        start = time.process_time()
        act()
        return time.process_time() - start

    return min(once() for _ in range(times))


def process(*words: str) -> Spent:
    """Run a command in a process of its own; whoever measures imports little, for a child begins with its parent's peak."""
    start = time.perf_counter()
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=ROOT) as child:
        out = child.stdout.read() if child.stdout else ""
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
    wall = time.perf_counter() - start
    if child.returncode:
        raise SystemExit(f"{' '.join(words)} ended with {child.returncode}.")
    return Spent(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, out)


def module(name: str, *words: str) -> Spent:
    """Run a module of the benchmarks."""
    return process(sys.executable, "-m", f"benchmarks.{name}", *words)


def machine() -> str:
    """One line about where this was measured."""
    info = Path("/proc/cpuinfo")
    named = [line.partition(":")[2].strip() for line in info.read_text().splitlines() if "model name" in line]
    count, busy = len(os.sched_getaffinity(0)), os.getloadavg()[0]
    return f"{named[0] if named else platform.machine()}, {count} processors, Python {platform.python_version()}, load {busy:.1f}"


def today() -> str:
    """The day of the measurement."""
    return dt.datetime.now(dt.UTC).date().isoformat()
