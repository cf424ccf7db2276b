"""What all tests share: Django on a data folder of its own, marks set by what a test asks for, Chromium, Hypothesis."""

import atexit
import os
import shutil
import tempfile

import hypothesis
import pytest
from django.conf import settings
from django.test import TransactionTestCase

import debian

# Neither tests nor the commands they start ever touch the register of the person who runs them.
DATA = tempfile.mkdtemp(prefix="canbo-tests-")
atexit.register(shutil.rmtree, DATA, ignore_errors=True)
os.environ["CANBO_DATA"] = DATA
os.environ["DJANGO_SETTINGS_MODULE"] = "canbo.config.settings"
assert settings.DATABASES  # loads them, which is how pytest-django knows that it should set Django up
# A good password hash is slow on purpose; hundreds of invented users need none.
settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher", *settings.PASSWORD_HASHERS]

# On a busy machine an example may take long; that is no fault of the code.
hypothesis.settings.register_profile("canbo", deadline=None, print_blob=True)
if "CI" not in os.environ:
    hypothesis.settings.load_profile("canbo")


def _empty_the_record_too(case, flush=TransactionTestCase._fixture_teardown) -> None:
    """The record refuses to be emptied, but the next test starts from an empty one."""
    from django.db import connection

    from canbo.cases import guards

    guards.remove(connection)
    try:
        flush(case)
    finally:
        guards.install(connection)


TransactionTestCase._fixture_teardown = _empty_the_record_too


def _needs_database(item) -> bool:
    return bool(item.get_closest_marker("django_db")) or not {"db", "transactional_db", "live_server"}.isdisjoint(
        getattr(item, "fixturenames", ())
    )


def _needs_browser(item) -> bool:
    return not {"page", "context", "browser", "new_context"}.isdisjoint(getattr(item, "fixturenames", ()))


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items) -> None:
    for item in items:
        if _needs_database(item):
            item.add_marker("database")
        if _needs_browser(item):
            item.add_marker("browser")
            # Playwright keeps an event loop running in the thread of the tests; Django would refuse the database there.
            os.environ["DJANGO_ALLOW_ASYNC_UNSAFE"] = "1"
    # Stable: the order within each half stays. Once Playwright's loop runs, it runs for all tests that follow.
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


@pytest.fixture(scope="session")
def browser_type_launch_args(browser_type_launch_args) -> dict[str, object]:
    """Debian's Chromium where there is one, Playwright's own build elsewhere."""
    arguments = dict(browser_type_launch_args)
    if found := debian.chromium():
        arguments["executable_path"] = found
    if os.geteuid() == 0:
        arguments["args"] = [*arguments.get("args", []), "--no-sandbox"]
    return arguments
