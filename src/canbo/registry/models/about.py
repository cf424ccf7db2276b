"""A record about one person."""

from django.db import models

from canbo.registry.models.base import Record
from canbo.registry.visibility import PersonalQuerySet


class PersonalRecord(Record):
    person = models.ForeignKey("registry.Person", models.PROTECT, related_name="%(class)ss")

    objects = PersonalQuerySet.as_manager()

    class Meta(Record.Meta):
        abstract = True
