"""The whole report, proved once for all tests that read it."""

from functools import cache

from canbo.law.proof.report import start_of_the_decree
from canbo.procedures.proof import prove_all


@cache
def report():
    return prove_all(start_of_the_decree())
