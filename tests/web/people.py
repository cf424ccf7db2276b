"""Made-up people to sign in as: one of every role, with an enterprise in scope or a file of their own."""

from datetime import date

PASSWORD = "mat-khau-thu-1"  # noqa: S105 -- of made-up people
ROLES = ("officer", "authority", "office_holder", "inspector", "administrator")
BACKEND = "canbo.registry.signin.PasswordBackend"
QUICK_HASHER = "django.contrib.auth.hashers.MD5PasswordHasher"


class People:
    """Makes readers; models are imported late, because conftest files are read before Django is set up."""

    def __init__(self) -> None:
        from canbo.registry.models import Body, Person, Post, Term

        self.enterprise = Body.objects.create(
            code="sm", name="Tập đoàn Sao Mai (mẫu)", kind="enterprise", enterprise_class="wholly_state"
        )
        self.office_holder = Person.objects.create(full_name="Trần Minh Hòa")
        post = Post.objects.create(body=self.enterprise, position="council_member")
        Term.objects.create(person=self.office_holder, post=post, start=date(2023, 4, 14), years=5)

    def reader(self, role, **fields):
        """A user named like the role."""
        from canbo.registry.models import User

        person = self.office_holder if role == "office_holder" else None
        user = User.objects.create_user(role, PASSWORD, role=role, person=person, **fields)
        if role in ("officer", "authority"):
            user.bodies.add(self.enterprise)
        return user

    def client(self, role, **fields):
        """A client in which a reader of that role has signed in."""
        from django.test import Client

        client = Client()
        client.force_login(self.reader(role, **fields), backend=BACKEND)
        return client
