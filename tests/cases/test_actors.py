"""Opaque ids of actors."""

import pytest

from canbo.cases.actors import SYSTEM, actor_of, checked_actor, user_of


@pytest.mark.django_db
def test_an_id_leads_back_to_its_user_and_says_nothing_of_them() -> None:
    from canbo.registry.models import User

    user = User.objects.create_user("nguyen.van.a", role="inspector", full_name="Nguyễn Văn A")

    assert actor_of(user) == f"u-{user.pk}"
    assert user_of(actor_of(user)) == user


@pytest.mark.django_db
@pytest.mark.parametrize("actor", [SYSTEM, "u-999999", "p-12ab", "u-", "u-x"])
def test_other_ids_are_no_users_here(actor) -> None:
    assert user_of(actor) is None


@pytest.mark.parametrize("actor", [SYSTEM, "u-1", "p-0a1b2c", "a" * 60])
def test_an_id_is_taken_as_it_is(actor) -> None:
    assert checked_actor(actor) == actor
