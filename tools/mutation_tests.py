"""What both tools of mutation testing share: one test run again and again in one process."""

import pytest
from _pytest.runner import runtestprotocol

QUIET = ("-q", "--tb=no", "--no-summary", "-p", "no:cacheprovider", "-p", "no:playwright", "-p", "no:django")
WHOLE = (*QUIET, "--capture=no", "-o", "addopts=--import-mode=importlib")


def passes(item: pytest.Item) -> bool:
    """Whether one test passes; a test without fixtures is called as it is, which takes a tenth of the time."""
    given = getattr(getattr(item, "callspec", None), "params", {})
    wanted = getattr(getattr(item, "_fixtureinfo", None), "argnames", None)
    if isinstance(item, pytest.Function) and wanted is not None and set(wanted) <= set(given):
        try:
            item.obj(**{name: given[name] for name in wanted})
        except (Exception, pytest.fail.Exception):  # noqa: BLE001 - whatever a test raises, it has noticed
            return False
        return True
    return all(report.passed for report in runtestprotocol(item, log=False))
