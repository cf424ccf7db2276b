"""The daily seal: where the record stood at the end of a day. Print it, mail it: here it proves nothing."""

from datetime import date, datetime, time, timedelta

from django.db import models

from canbo.cases.chain import GENESIS, HANOI, ChainError, day_of
from canbo.cases.models import CaseEvent, Seal
from canbo.cases.writer import writing


def seal(day: date, *, at: datetime) -> Seal:
    """Seal `day`, which must be over at the moment `at`; a day sealed already keeps its seal.

    From then on nothing can be recorded on that day or before it. Raises ChainError, RecordBusy.
    """
    if day_of(at) <= day:
        raise ChainError(
            f"{day} is not over; a day is sealed when nothing more can be recorded on it.",
            f"Ngày {day:%d/%m/%Y} chưa hết; chỉ niêm một ngày khi không còn ghi thêm được nữa.",
        )
    with writing():
        latest = Seal.objects.order_by("-day").first()
        if latest is not None and latest.day >= day:
            return _made(day, latest)
        end = datetime.combine(day + timedelta(days=1), time.min, tzinfo=HANOI)
        last = CaseEvent.objects.filter(at__lt=end).order_by("-seq").first()
        made = Seal(day=day, last_seq=last.seq if last else 0, hash=last.hash if last else GENESIS, sealed_at=at)
        models.QuerySet.bulk_create(Seal.objects.all(), [made])
    return made


def _made(day: date, latest: Seal) -> Seal:
    found = Seal.objects.filter(day=day).first()
    if found is None:
        raise ChainError(
            f"{day} cannot be sealed any more: {latest.day} is sealed already and covers it.",
            f"Không niêm được ngày {day:%d/%m/%Y} nữa: dấu niêm ngày {latest.day:%d/%m/%Y} đã bao gồm ngày ấy.",
        )
    return found
