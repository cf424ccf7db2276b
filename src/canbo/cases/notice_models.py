"""Read models of who must act and who is told: kept beside the events they follow from, and made anew from them.

`CaseWait` says whose act a case waits for, so that an inbox is one query. `Notice` is one thing told to one user;
`Mail` is its letter until the mail server has taken it.
"""

from django.conf import settings
from django.db import models
from django.db.models import Q


class CaseWait(models.Model):
    """An act the case waits for: by users of `user_role` given the body (or, `above`, its owner's agency), or by one.

    Never by whoever is `named`: codes of persons, each between two line ends.
    """

    case = models.ForeignKey("cases.Case", models.CASCADE, related_name="waits")
    role = models.CharField(max_length=60)  # in the case
    user_role = models.CharField(max_length=30, blank=True, default="")
    above = models.BooleanField(default=False)
    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, null=True, blank=True, related_name="+")
    since = models.DateField(null=True, blank=True)  # that one stands in from this day
    until = models.DateField(null=True, blank=True)  # to the end of this one; empty leaves that side open
    named = models.TextField(blank=True, default="")

    class Meta:
        db_table = "case_wait"
        ordering = ("case", "id")

    def __str__(self) -> str:
        return f"{self.case_id} {self.role}"


class Notice(models.Model):
    """One thing told to one user, once (`key`). Only `read_at` does not follow from events and days."""

    user = models.ForeignKey(settings.AUTH_USER_MODEL, models.CASCADE, related_name="notices")
    # No constraint: rows of the two tables are made anew apart from each other.
    case = models.ForeignKey("cases.Case", models.DO_NOTHING, null=True, db_constraint=False, related_name="notices")
    event = models.ForeignKey("cases.CaseEvent", models.DO_NOTHING, null=True, db_constraint=False, related_name="+")
    kind = models.CharField(max_length=20)
    key = models.CharField(max_length=120)
    role = models.CharField(max_length=60, blank=True, default="")  # in which the user is asked to act
    state = models.CharField(max_length=60, blank=True, default="")  # of the case when it was told
    day = models.DateField(null=True)  # the due day it is about; of a seal, the day sealed
    made_at = models.DateTimeField()
    read_at = models.DateTimeField(null=True)

    class Meta:
        db_table = "notice"
        ordering = ("-made_at", "-id")
        constraints = (models.UniqueConstraint(fields=["user", "key"], name="notice_once"),)
        indexes = (models.Index(fields=["user"], condition=Q(read_at=None), name="notice_unread"),)

    def __str__(self) -> str:
        return f"{self.user_id} {self.key}"


class Mail(models.Model):
    """A notice on its way by e-mail. What it says and to which address is settled when it is sent, not before."""

    notice = models.OneToOneField(Notice, models.CASCADE, related_name="mail")
    queued_at = models.DateTimeField()
    tried_at = models.DateTimeField(null=True)
    tries = models.PositiveIntegerField(default=0)
    sent_at = models.DateTimeField(null=True)
    dropped_at = models.DateTimeField(null=True)  # no longer for this receiver, or refused for too long
    error = models.TextField(blank=True, default="")

    class Meta:
        db_table = "mail"
        ordering = ("queued_at", "id")
        indexes = (models.Index(fields=["queued_at"], condition=Q(sent_at=None, dropped_at=None), name="mail_waiting"),)

    def __str__(self) -> str:
        return str(self.notice_id)
