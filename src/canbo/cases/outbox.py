"""Sends the mail that waits. A mail server that fails stops nothing: the mail stays and is tried again.

What a mail says and to whom is settled now: a reader who has lost the case, the account or the address gets none.
"""

import smtplib
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from django.conf import settings
from django.core.mail import EmailMessage, get_connection
from django.db.models import F, Q, QuerySet
from django.urls import reverse

from canbo.cases.notice_models import Mail, Notice
from canbo.cases.notice_words import letter, subject
from canbo.cases.notices import notices_of

BEING_SENT = timedelta(minutes=5)
"""For so long a mail tried by one process is left alone by others."""
KEPT_TRYING = timedelta(days=14)
FAULTS = (OSError, smtplib.SMTPException, UnicodeError)
REFUSED = (smtplib.SMTPRecipientsRefused, smtplib.SMTPDataError, smtplib.SMTPSenderRefused, UnicodeError)
"""Faults of one mail, after which the next is tried; any other stops the run."""


@dataclass(frozen=True)
class Delivery:
    """How many mails went out, wait on, and were given up; `error` is what the server said last."""

    sent: int = 0
    waiting: int = 0
    dropped: int = 0
    error: str = ""


def deliver(now: datetime) -> Delivery:
    """Send what waits, oldest first; stop when the server does not answer. Changes: rows of mail, one by one."""
    if not settings.MAIL_IS_SENT:
        return Delivery(waiting=_waiting().count())
    sent = dropped = 0
    error = ""
    connection = get_connection()
    for mail in _waiting().select_related("notice__user__person", "notice__case", "notice__event"):
        if not _claimed(mail, now):
            continue
        if not _still_for_reader(mail.notice):
            dropped += _settle(mail, dropped_at=now)
            continue
        try:
            connection.open()
            _message(mail.notice, connection).send()
        except FAULTS as fault:
            error = f"{type(fault).__name__}: {fault}"[:500]
            too_late = mail.queued_at < now - KEPT_TRYING
            _settle(mail, error=error, tried_at=None, dropped_at=now if too_late else None)
            dropped += too_late
            connection.close()
            if not isinstance(fault, REFUSED):
                break
        else:
            sent += _settle(mail, sent_at=now, error="")
    connection.close()
    return Delivery(sent, _waiting().count(), dropped, error)


def _waiting() -> "QuerySet[Mail]":
    return Mail.objects.filter(sent_at=None, dropped_at=None).order_by("queued_at", "id")


def _claimed(mail: Mail, now: datetime) -> bool:
    """Take a mail in hand, unless another process has; one that died in the meantime let go of it."""
    free = Q(tried_at=None) | Q(tried_at__lte=now - BEING_SENT)
    return bool(_waiting().filter(free, pk=mail.pk).update(tried_at=now, tries=F("tries") + 1))


def _settle(mail: Mail, **columns: object) -> int:
    return Mail.objects.filter(pk=mail.pk).update(**columns)


def _still_for_reader(notice: Notice) -> bool:
    user = notice.user
    return bool(user.is_active and user.email) and notices_of(user).filter(pk=notice.pk).exists()


def _message(notice: Notice, connection: Any) -> EmailMessage:
    lang = notice.user.language
    link = reverse("case", args=[notice.case_id]) if notice.case_id else reverse("notices")
    text = letter(notice, lang, link=settings.ADDRESS + link, preferences=settings.ADDRESS + reverse("preferences"))
    host = settings.DEFAULT_FROM_EMAIL.rpartition("@")[2].rstrip(">")
    headers = {
        "Message-ID": f"<notice-{notice.pk}-{int(notice.made_at.timestamp())}@{host}>",  # sent twice, it is one mail
        "Auto-Submitted": "auto-generated",
    }
    return EmailMessage(subject(notice, lang), text, to=[notice.user.email], headers=headers, connection=connection)
