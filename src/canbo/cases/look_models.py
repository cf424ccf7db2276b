"""Who looked at what the record withholds: a row a look, written by `canbo.cases.withheld` and never changed."""

from datetime import datetime
from typing import Any, NoReturn

from django.db import models

from canbo.cases.chain import HANOI
from canbo.kernel.errors import CanboError


class LookQuerySet(models.QuerySet):  # type: ignore[type-arg]
    """Rows are added one by one and stay."""

    def _refuse(self, *_: Any, **__: Any) -> NoReturn:
        raise CanboError("Looks are neither changed nor deleted.", "Lượt xem chỉ ghi thêm, không sửa, không xóa.")

    update = delete = bulk_create = bulk_update = update_or_create = _refuse


class Look(models.Model):
    """One look at a withheld value: `event` is its seq in the record, `door` where it was looked at."""

    case = models.CharField(max_length=20, db_index=True)
    event = models.BigIntegerField()
    field = models.CharField(max_length=60)
    actor = models.CharField(max_length=60)  # opaque
    at = models.DateTimeField()
    door = models.CharField(max_length=20)  # page, command

    objects = LookQuerySet.as_manager()

    class Meta:
        db_table = "case_look"
        ordering = ("-at", "-id")

    def __str__(self) -> str:
        return f"{self.case} {self.event} {self.actor}"

    @property
    def local_at(self) -> datetime:
        """When, by Vietnam's clock."""
        return self.at.astimezone(HANOI)
