"""Tries in one process what mutmut would try in a process each: in `mutants/`, `tools/mutate_code.py [MODULE …]`.

Mutmut has written the mutants. Each is tried by those tests of `tests_of` that reach its function; in the law only the
test files that mirror the module count. What is noticed is written down as killed; what is not stays open, and
`mutmut run` tries it with all its tests in a process of its own, where it has tests. `--every 4` looks at each fourth
mutant only, `--print` prints what no test noticed, `--anew` forgets earlier outcomes.
"""

from __future__ import annotations

import argparse
import contextlib
import json
import os
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path

import hypothesis
import pytest
from mutmut.mutation.trampoline import set_mutant_under_test
from mutmut.state import state
from mutmut.utils.format_utils import mangled_name_from_mutant_name

from mutation_tests import QUIET, WHOLE, forget, passes, tests_of

KILLED, TIMEOUT = 1, 36  # as mutmut writes them
QUICK = 0.3  # seconds a test may take to be run here
PATIENCE = 5  # seconds of the processor that a quick test may take where something is changed

WHOLE_PROCESS = 300  # seconds of a process that runs all the tests of a part


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


class Trial:
    """What pytest calls: tries the open mutants of one part instead of running its tests."""

    def __init__(self, files: list[Path], tests: list[Path], args: argparse.Namespace) -> None:
        self.files, self.tests, self.args = files, tests, args
        self.reached_by: dict[str, list[pytest.Item]] = {}
        self.imported: set[str] = set()
        self.seconds: dict[str, float] = {}
        self.killers: Counter[str] = Counter()

    def pytest_sessionstart(self) -> None:
        """One failing example is enough: none is made smaller, none is kept."""
        state()._stats.clear()  # noqa: SLF001 - the only place where mutmut notes what ran
        set_mutant_under_test("stats")
        phases = (hypothesis.Phase.explicit, hypothesis.Phase.generate)
        hypothesis.settings.register_profile("mutation", deadline=None, database=None, phases=phases)
        hypothesis.settings.load_profile("mutation")

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        """Try what is still open, file by file, and write down what was noticed."""
        self.imported = set(state()._stats)  # noqa: SLF001
        sound = [item for item in session.items if passes(item)]  # whatever fails in one process is no witness
        once = set(state()._stats)  # noqa: SLF001 - with what a test imports, and what no later test runs again
        quick = [item for item in sound if self._reaches(item) < QUICK]
        self.imported |= once - set(self.reached_by)
        for file in self.files:
            self._try_file(file)
        unsound = [item.nodeid for item in quick if not passes(item)]
        if unsound:
            raise RuntimeError(f"Something a mutant made outlived it; these fail now: {unsound}")
        return True

    def _reaches(self, item: pytest.Item) -> float:
        """How long a test takes; and note which functions it runs, where it is quick."""
        forget()
        state()._stats.clear()  # noqa: SLF001
        set_mutant_under_test("stats")
        before = time.process_time()
        passes(item)
        self.seconds[item.nodeid] = time.process_time() - before
        set_mutant_under_test("")
        if self.seconds[item.nodeid] < QUICK:
            for name in state()._stats:  # noqa: SLF001
                self.reached_by.setdefault(name, []).append(item)
        return self.seconds[item.nodeid]

    def _try_file(self, file: Path) -> None:
        meta = json.loads(file.read_text(encoding="utf-8"))
        codes: dict[str, int | None] = meta["exit_code_by_key"]
        wanted = [name for name, code in codes.items() if self.args.anew or code not in (KILLED, TIMEOUT)]
        survived = []
        for mutant in wanted[:: self.args.every]:
            codes[mutant] = code = self._code(mutant)
            if code is None:
                survived.append(mutant)
            else:
                meta["durations_by_key"][mutant] = 0.0
        file.write_text(json.dumps(meta, indent=4), encoding="utf-8")
        killed = sum(code in (KILLED, TIMEOUT) for code in codes.values())
        _say(f"{file.with_suffix('').relative_to('src')}: {killed} of {len(codes)} killed")
        for mutant in survived if self.args.print else ():
            _say(f"    {mutant}{'' if mangled_name_from_mutant_name(mutant) in self.reached_by else ' (no test)'}")

    def _code(self, mutant: str) -> int | None:
        """How a mutant fared, as mutmut writes it; None where no test noticed."""
        items = sorted(
            self.reached_by.get(mangled_name_from_mutant_name(mutant), ()),
            key=lambda item: (-self.killers[item.nodeid], self.seconds[item.nodeid]),
        )
        forget()
        set_mutant_under_test(mutant)
        try:
            for item in items:
                with limited(PATIENCE):
                    stands = passes(item)
                if not stands:
                    self.killers[item.nodeid] += 1
                    return KILLED
        except OutOfTimeError:
            return TIMEOUT
        finally:
            set_mutant_under_test("")
            forget()
        if mangled_name_from_mutant_name(mutant) in self.imported:
            return self._code_of_process(mutant)
        return None

    def _code_of_process(self, mutant: str) -> int | None:
        """The same for a function that runs when its module is read: the quick tests in a process of their own."""
        command = [sys.executable, "-m", "pytest", "-x", *map(str, self.tests), *QUIET, "-o", "pythonpath=. tools"]
        command += [f"--deselect={name}" for name, seconds in self.seconds.items() if seconds >= QUICK]
        environment = os.environ | {"MUTANT_UNDER_TEST": mutant}
        try:
            done = subprocess.run(command, env=environment, capture_output=True, timeout=WHOLE_PROCESS, check=False)
        except subprocess.TimeoutExpired:
            return TIMEOUT
        return None if done.returncode == pytest.ExitCode.OK else KILLED


def _say(line: str) -> None:
    sys.__stdout__.write(f"{line}\n")  # type: ignore[union-attr]
    sys.__stdout__.flush()  # type: ignore[union-attr]


def name_of(meta: Path) -> str:
    """The module whose mutants mutmut notes in a file."""
    return ".".join(meta.relative_to("src").with_suffix("").with_suffix("").parts)


def parts(modules: list[str]) -> list[tuple[list[Path], list[Path]]]:
    """The files with mutants of these modules, those together that have the same test files."""
    found: dict[tuple[Path, ...], list[Path]] = {}
    for meta in sorted(Path("src").rglob("*.meta")):
        name = name_of(meta)
        if codes_in(meta) and (not modules or any(fnmatch(name, module) for module in modules)):
            found.setdefault(tuple(tests_of(name)), []).append(meta)
    return [(files, list(tests)) for tests, files in found.items()]


def codes_in(meta: Path) -> dict[str, int | None]:
    """How each mutant of a file fared, as mutmut writes it."""
    codes: dict[str, int | None] = json.loads(meta.read_text(encoding="utf-8"))["exit_code_by_key"]
    return codes


def main(args: argparse.Namespace) -> int:
    """Try the open mutants of these modules, or of all, and print the score."""
    found = parts(args.module)
    if len(found) == 1:
        return _try(*found[0], args)
    options = [f"--every={args.every}", *(f"--{name}" for name in ("print", "anew") if getattr(args, name))]
    for files, _ in found:  # a process each: what one part imports, the next would not import again
        done = subprocess.run([sys.executable, __file__, *options, *map(name_of, files)], check=False)
        if done.returncode:
            return done.returncode
    codes = [code for files, _ in found for meta in files for code in codes_in(meta).values()]
    _say(f"{_share(codes)} in all")
    return 0


def _try(files: list[Path], tests: list[Path], args: argparse.Namespace) -> int:
    if not tests:
        _say(f"{', '.join(map(name_of, files))}: no tests, not tried")
        return 0
    code = pytest.main([*map(str, tests), *WHOLE, "-o", "pythonpath=. tools"], plugins=[Trial(files, tests, args)])
    if code == pytest.ExitCode.OK:
        _say(_share([code for meta in files for code in codes_in(meta).values()]))
    return int(code)


def _share(codes: list[int | None]) -> str:
    killed = sum(code in (KILLED, TIMEOUT) for code in codes)
    return f"{killed} of {len(codes)} killed, {100 * killed / max(len(codes), 1):.1f} %"


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition(":")[0])
    parser.add_argument("module", nargs="*", help="canbo.law.retirement* or the like; without any, all that is mutated")
    parser.add_argument("--every", type=int, default=1, help="look at each n-th open mutant of a file only")
    parser.add_argument("--print", action="store_true", help="print the mutants that no test noticed")
    parser.add_argument("--anew", action="store_true", help="try again what was killed before")
    raise SystemExit(main(parser.parse_args()))
