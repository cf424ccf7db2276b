"""People of every role, with bodies and files of their own, and browsers of theirs without a browser."""

from datetime import date

import pytest
from django.test import Client
from django.utils import translation

PASSWORD = "mat-khau-thu-1"  # noqa: S105 -- of made-up people
ROLES = ("officer", "authority", "office_holder", "inspector", "administrator")


@pytest.fixture(autouse=True)
def quick_passwords(settings):
    """Slow hashing is for keeping passwords, and these are kept for a second."""
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


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
def english():
    with translation.override("en"):
        yield


@pytest.fixture
def enterprise(db):
    from canbo.registry.models import Body  # this file is read before Django is set up

    return Body.objects.create(
        code="sm", name="Tập đoàn Sao Mai (mẫu)", kind="enterprise", enterprise_class="wholly_state"
    )


@pytest.fixture
def office_holder(enterprise):
    from canbo.registry.models import Person, Post, Term

    person = Person.objects.create(full_name="Trần Minh Hòa")
    post = Post.objects.create(body=enterprise, position="council_member")
    Term.objects.create(person=person, post=post, start=date(2023, 4, 14), years=5)
    return person


@pytest.fixture
def reader(enterprise, office_holder):
    """`reader(role)`: a user of that role, with the enterprise in scope, or with their own file."""
    from canbo.registry.models import User

    def make(role, **fields):
        person = office_holder if role == "office_holder" else None
        user = User.objects.create_user(role, PASSWORD, role=role, person=person, **fields)
        if role in ("officer", "authority"):
            user.bodies.add(enterprise)
        return user

    return make


@pytest.fixture
def signed_in(reader):
    """`signed_in(role)`: a client in which a reader of that role has signed in."""

    def make(role, **fields):
        client = Client()
        client.force_login(reader(role, **fields), backend="canbo.registry.signin.PasswordBackend")
        return client

    return make
