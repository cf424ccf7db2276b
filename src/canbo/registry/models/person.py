"""A person, under an opaque code that says nothing about them."""

import datetime as dt
import secrets
from collections.abc import Sequence

from django.db import models
from django.db.models import F, Q

from canbo.kernel.override import Override
from canbo.law.retirement import correction_for, retirement_day
from canbo.registry.choices import Nationalities, Sex
from canbo.registry.language import fold, nfc, say
from canbo.registry.models.base import Check, ListField, Thing, one_of
from canbo.registry.visibility import PersonQuerySet


def new_code() -> str:
    return f"p-{secrets.token_hex(5)}"


class Person(Thing):
    code = models.CharField(max_length=40, unique=True, default=new_code)
    full_name = models.CharField(max_length=200)
    folded = models.CharField(max_length=200, editable=False, db_index=True)
    birth_date = models.DateField(null=True, blank=True)
    sex = ListField(Sex, blank=True, default="")
    retirement_date = models.DateField(null=True, blank=True)
    is_party_member = models.BooleanField(null=True, blank=True)
    nationalities = ListField(Nationalities, max_length=40, blank=True, default="")

    objects = PersonQuerySet.as_manager()

    class Meta:
        ordering = (
            "folded",
            "id",
        )
        constraints = (
            one_of("person_sex", "sex", ("", *Sex.values)),
            one_of("person_nationalities", "nationalities", ("", *Nationalities.values)),
            Check(
                name="person_retires_after_birth",
                condition=Q(retirement_date=None) | Q(birth_date=None) | Q(retirement_date__gt=F("birth_date")),
                say=say("Ngày nghỉ hưu phải sau ngày sinh.", "Retirement comes after birth."),
            ),
        )

    def retires_under(self, corrections: Sequence[Override] = ()) -> dt.date | None:
        """The recorded day of retirement, else the one reckoned from birth and sex by the ages as corrected.

        None where neither is known.
        """
        if self.retirement_date is None and self.birth_date is not None and self.sex:
            return retirement_day(self.birth_date, self.sex, corrections)
        return self.retirement_date

    def corrected_by(self, corrections: Sequence[Override]) -> Override | None:
        """The correction of the retirement age by which that day is reckoned; None where none is."""
        return correction_for(self.birth_date, self.sex, corrections) if self.retirement_date is None else None

    def __str__(self) -> str:
        return self.full_name

    def prepare(self) -> None:
        self.full_name = nfc(self.full_name)
        self.folded = fold(self.full_name)
