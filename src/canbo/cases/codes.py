"""Codes that events name: a person or a body keeps the code under which the record knows them."""

import json
from typing import Any

from canbo.cases.models import CaseEvent
from canbo.registry.models import RecordError


def keep_code(sender: Any, instance: Any, **_: Any) -> None:
    """Before a person or a body is saved: refuse another code where an event names the present one. RecordError."""
    if instance._state.adding:  # noqa: SLF001 - how Django says that a row is new
        return
    code = sender.objects.filter(pk=instance.pk).values_list("code", flat=True).first()
    if code is None or code == instance.code or not is_named(code):
        return
    raise RecordError(
        f"The code {code} stays: the record of cases names it; enter a new person or body if it is another one.",
        f"Mã {code} phải giữ nguyên vì sổ sự kiện đã nêu; nếu là người hay đơn vị khác thì hãy nhập mới.",
    )


def is_named(code: str) -> bool:
    """Say whether any event has this code in its body."""
    return CaseEvent.objects.filter(body__contains=json.dumps(code, ensure_ascii=False)).exists()
