"""Tries in one process what mutmut would try in a process each: `cd mutants && python ../tools/mutate_code.py`.

Mutmut has written the mutants and seen which tests reach them. What quick tests notice here is written down as killed;
whatever they do not notice stays open, and `mutmut run` tries it with all tests in a process of its own. `--every 4`
looks at each fourth mutant only.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import signal
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.utils.format_utils import mangled_name_from_mutant_name

from canbo.kernel.calendar import Calendar
from mutation_tests import WHOLE, passes

STATS = Path("mutmut-stats.json")
KILLED, TIMEOUT = 1, 36  # as mutmut writes them
QUICK = 0.3  # seconds a test may take to be run here
PATIENCE = 10  # seconds of the processor for one mutant


class OutOfTimeError(Exception):
    """The mutant does not come to an end."""


@contextlib.contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise OutOfTimeError after so many seconds of the processor."""

    def stop(_signal: int, _frame: object) -> None:
        raise OutOfTimeError

    before = signal.signal(signal.SIGPROF, stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def forget() -> None:
    """Empty every cache, so that nothing a mutant made outlives it."""
    for name, module in list(sys.modules.items()):
        if name.startswith(("canbo.", "tests.")):
            for value in vars(module).values():
                if hasattr(value, "cache_clear"):
                    value.cache_clear()
                elif isinstance(value, Calendar):
                    value._versions.clear()  # noqa: SLF001 - what a calendar has worked out, nobody else's


class Trial:
    """What pytest calls: tries the open mutants instead of running the tests."""

    def __init__(self, every: int) -> None:
        self.every = every
        stats = json.loads(STATS.read_text(encoding="utf-8"))
        self.reached_by: dict[str, list[str]] = stats["tests_by_mangled_function_name"]
        self.seconds: dict[str, float] = stats["duration_by_test"]
        self.outcomes: Counter[str] = Counter()
        self.killers: Counter[str] = Counter()

    def pytest_sessionstart(self) -> None:
        """One failing example is enough: none is made smaller, none is kept."""
        phases = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
        hypothesis.settings.register_profile("mutation", deadline=None, database=None, phases=phases)
        hypothesis.settings.load_profile("mutation")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try what is still open, file by file, and write down what was noticed."""
        quick = [item for item in session.items if self.seconds.get(item.nodeid, QUICK) < QUICK]
        items = {item.nodeid: item for item in quick}
        failing = {name for name, item in items.items() if not passes(item)}  # in one process: no witness
        for file in sorted(Path("src").rglob("*.meta")):
            meta = json.loads(file.read_text(encoding="utf-8"))
            codes: dict[str, int | None] = meta["exit_code_by_key"]
            for mutant in [name for name, code in codes.items() if code is None][:: self.every]:
                names = self.reached_by.get(mangled_name_from_mutant_name(mutant), [])
                code = self._code(mutant, [items[name] for name in names if name in items and name not in failing])
                if code is not None:
                    codes[mutant], meta["durations_by_key"][mutant] = code, 0.0
                self.outcomes["open" if code is None else "killed"] += 1
            file.write_text(json.dumps(meta, indent=4), encoding="utf-8")
            _say(f"{file.with_suffix('').relative_to('src')}: {dict(Counter(map(str, codes.values())))}")
        unsound = [name for name, item in items.items() if name not in failing and not passes(item)]
        if unsound:
            raise RuntimeError(f"Something a mutant made outlived it; these fail now: {unsound}")
        return True

    def _code(self, mutant: str, items: list[pytest.Item]) -> int | None:
        items.sort(key=lambda item: (-self.killers[item.nodeid], self.seconds.get(item.nodeid, 0)))
        set_mutant_under_test(mutant)
        try:
            with limited(PATIENCE):
                killer = next((item for item in items if not passes(item)), None)
        except OutOfTimeError:
            return TIMEOUT
        finally:
            set_mutant_under_test("")
            forget()
        if killer is None:
            return None
        self.killers[killer.nodeid] += 1
        return KILLED


def _say(line: str) -> None:
    sys.__stdout__.write(f"{line}\n")  # type: ignore[union-attr]
    sys.__stdout__.flush()  # type: ignore[union-attr]


def main(every: int) -> int:
    """Try the open mutants, or each n-th of a file."""
    set_mutant_under_test("")
    trial = Trial(every)
    files = sorted({name.partition("::")[0] for name in trial.seconds})
    code = pytest.main([*files, *WHOLE, "-o", "pythonpath=. tools"], plugins=[trial])
    _say(str(dict(trial.outcomes)))
    return int(code)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("--every", type=int, default=1, help="look at each n-th open mutant of a file only")
    raise SystemExit(main(parser.parse_args().every))
