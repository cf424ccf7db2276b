"""The command line as a person uses it: words in, what is printed and the exit code out."""

import json
import sys
from dataclasses import dataclass

import pytest

from canbo.cli.main import main


@dataclass(frozen=True)
class Ran:
    """What a command printed and how it ended."""

    code: int
    out: str
    err: str

    @property
    def json(self):
        assert self.code == 0, self.err
        return json.loads(self.out)

    @property
    def sentence(self) -> str:
        """The one line of a refusal: exit 1, nothing on stdout."""
        assert (self.code, self.out) == (1, ""), self
        assert self.err.endswith("\n"), self.err
        assert len(self.err.splitlines()) == 1, self.err
        return self.err.rstrip("\n")


@pytest.fixture
def canbo(monkeypatch, capsys):
    """`canbo("ask", …)` in this process."""

    def run(*words) -> Ran:
        monkeypatch.setattr(sys, "argv", ["canbo", *map(str, words)])
        code = 0
        try:
            main()
        except SystemExit as stop:
            code = stop.code or 0
        printed = capsys.readouterr()
        return Ran(code, printed.out, printed.err)

    return run
