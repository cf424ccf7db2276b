import secrets

import pytest
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError

from canbo.registry.models import ReadingSetting, RecordError, User

PASSWORD = secrets.token_urlsafe()


@pytest.mark.django_db
def test_a_user_signs_in_with_the_right_password_only() -> None:
    user = User.objects.create_user(" hoa ", PASSWORD, role="officer")

    assert user.username == "hoa"
    assert authenticate(username="hoa", password=PASSWORD) == user
    assert authenticate(username="hoa", password=PASSWORD.upper()) is None


@pytest.mark.django_db
def test_an_inactive_user_and_one_without_a_password_cannot_sign_in() -> None:
    User.objects.create_user("a", PASSWORD, role="officer", is_active=False)
    User.objects.create_user("b", role="officer")

    assert authenticate(username="a", password=PASSWORD) is None
    assert authenticate(username="b", password="") is None


@pytest.mark.django_db
@pytest.mark.parametrize("fields", [{}, {"role": "king"}, {"role": "office_holder"}])
def test_a_user_needs_a_role_and_an_office_holder_a_person(fields) -> None:
    with pytest.raises(ValidationError):
        User.objects.create_user("a", **fields)

    assert not User.objects.exists()


@pytest.mark.django_db
def test_the_pages_start_in_vietnamese_with_the_theme_of_the_device() -> None:
    user = User.objects.create_user("a", role="officer")

    assert (user.language, user.theme, str(user)) == ("vi", "system", "a")


def test_a_setting_of_a_reading_is_kept_for_ever(register) -> None:
    setting = ReadingSetting.objects.create(
        name="reading_33_1", choice="absolute_bar", author=register.officer_of(), reason="vì"
    )
    for act in (setting.save, setting.delete, ReadingSetting.objects.all().delete):
        with pytest.raises(RecordError):
            act()

    assert ReadingSetting.objects.in_force()["reading_33_1"].choice == "absolute_bar"


def test_whoever_recorded_something_cannot_be_deleted(register) -> None:
    from django.db.models import ProtectedError

    user = register.officer_of()
    register.person(recorded_by=user)

    with pytest.raises(ProtectedError):
        user.delete()
