"""Somebody who signs in: one role, the bodies it extends to, and how they like their pages."""

import unicodedata
from typing import Any

from django.contrib.auth import get_backends
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.db import models
from django.db.models import Q
from django.utils import timezone

from canbo.registry.language import WordChoices, nfc, word
from canbo.registry.models.base import Check, ListField, one_of
from canbo.registry.roles import Role


class Language(WordChoices):
    VI = word("vi", "Tiếng Việt", "Vietnamese")
    EN = word("en", "Tiếng Anh", "English")


class Theme(WordChoices):
    SYSTEM = word("system", "Theo máy", "As the device")
    LIGHT = word("light", "Sáng", "Light")
    DARK = word("dark", "Tối", "Dark")


class UserManager(BaseUserManager):  # type: ignore[type-arg]
    def create_user(self, username: str, password: str | None = None, **fields: Any) -> "User":
        """A new user with a role (`role=`); without a password nobody can sign in as them."""
        user = self.model(username=User.normalize_username(username.strip()), **fields)
        user.set_password(password)
        user.full_clean(exclude=["password"])
        user.save(using=self._db)
        return user


class User(AbstractBaseUser):
    username = models.CharField(max_length=150, unique=True)
    full_name = models.CharField(max_length=200, blank=True, default="")
    email = models.EmailField(blank=True, default="")  # where notices go; none without it
    role = ListField(Role)
    bodies = models.ManyToManyField("registry.Body", blank=True, related_name="users")
    person = models.OneToOneField("registry.Person", models.PROTECT, null=True, blank=True, related_name="user")
    language = ListField(Language, default=Language.VI)
    theme = ListField(Theme, default=Theme.SYSTEM)
    is_active = models.BooleanField(default=True)
    created_at = models.DateTimeField(default=timezone.now)

    USERNAME_FIELD = "username"

    objects = UserManager()

    class Meta:
        ordering = ("username",)
        constraints = (
            one_of("user_role", "role", Role),
            one_of("user_language", "language", Language),
            one_of("user_theme", "theme", Theme),
            Check(name="user_office_holder_is_a_person", condition=~Q(role="office_holder") | Q(person__isnull=False)),
        )

    def __str__(self) -> str:
        return self.full_name or self.username

    def clean(self) -> None:
        super().clean()
        self.username = unicodedata.normalize("NFKC", self.username)
        self.full_name = nfc(self.full_name)

    def has_perm(self, permission: str, obj: Any = None) -> bool:
        return self.is_active and any(backend.has_perm(self, permission, obj) for backend in get_backends())

    def has_perms(self, permissions: Any, obj: Any = None) -> bool:
        return all(self.has_perm(permission, obj) for permission in permissions)

    def has_module_perms(self, app_label: str) -> bool:
        return False
