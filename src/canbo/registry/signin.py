"""Who somebody is: user name and password. What they may do is `permissions`, never this."""

from django.contrib.auth.backends import ModelBackend


class PasswordBackend(ModelBackend):
    """Signs people in and grants nothing."""

    def get_user_permissions(self, user_obj, obj=None) -> set[str]:  # type: ignore[no-untyped-def]
        return set()

    def get_group_permissions(self, user_obj, obj=None) -> set[str]:  # type: ignore[no-untyped-def]
        return set()

    def get_all_permissions(self, user_obj, obj=None) -> set[str]:  # type: ignore[no-untyped-def]
        return set()

    def has_perm(self, user_obj, perm, obj=None) -> bool:  # type: ignore[no-untyped-def]
        return False

    def has_module_perms(self, user_obj, app_label) -> bool:  # type: ignore[no-untyped-def]
        return False
