"""A person, under an opaque code that says nothing about them."""

import secrets

from django.core.validators import RegexValidator
from django.db import models
from django.db.models import F, Q

from canbo.registry.choices import Sex
from canbo.registry.language import fold, nfc, say
from canbo.registry.models.base import Check, ListField, Thing, one_of
from canbo.registry.visibility import PersonQuerySet


def new_code() -> str:
    return f"p-{secrets.token_hex(5)}"


NATIONALITIES = RegexValidator(
    r"^[A-Z]{2}(,[A-Z]{2})*$",
    message=say(
        "Ghi mã quốc gia hai chữ cái hoa, cách nhau bằng dấu phẩy, ví dụ VN,FR.",
        "Write two-letter country codes separated by commas, such as VN,FR.",
    ),
)


class Person(Thing):
    code = models.CharField(max_length=40, unique=True, default=new_code)
    full_name = models.CharField(max_length=200)
    folded = models.CharField(max_length=200, editable=False, db_index=True)
    birth_date = models.DateField(null=True, blank=True)
    sex = ListField(Sex, blank=True, default="")
    retirement_date = models.DateField(null=True, blank=True)
    is_party_member = models.BooleanField(null=True, blank=True)
    nationalities = models.CharField(max_length=40, blank=True, default="", validators=[NATIONALITIES])

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = ["folded", "id"]
        constraints = [
            one_of("person_sex", "sex", ("", *Sex.values)),
            Check(
                name="person_retires_after_birth",
                condition=Q(retirement_date=None) | Q(birth_date=None) | Q(retirement_date__gt=F("birth_date")),
                say=say("Ngày nghỉ hưu phải sau ngày sinh.", "Retirement comes after birth."),
            ),
        ]

    def __str__(self) -> str:
        return self.full_name

    def prepare(self) -> None:
        self.full_name = nfc(self.full_name)
        self.folded = fold(self.full_name)
