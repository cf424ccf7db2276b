"""Readers of every role, and each test that speaks in both languages."""

import pytest
from django.utils import translation
from tests.web.people import QUICK_HASHER, People


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Slow hashing is for keeping passwords, and these are kept for a second."""
    settings.PASSWORD_HASHERS = [QUICK_HASHER]


@pytest.fixture(params=["vi", "en"])
def lang(request):
    """The reader's language: each test runs in both."""
    with translation.override(request.param):
        yield request.param


@pytest.fixture
def vietnamese():
    with translation.override("vi"):
        yield


@pytest.fixture
def people(db):
    return People()


@pytest.fixture
def reader(people):
    """`reader(role)`: a user of that role."""
    return people.reader


@pytest.fixture
def signed_in(people):
    """`signed_in(role)`: a client in which a reader of that role has signed in."""
    return people.client
