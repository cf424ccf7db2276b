"""`canbo tick`: the daily job of an installation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

import typer

from .installation import ready_to_read
from .options import Json, Lang, language, write_json

if TYPE_CHECKING:
    from canbo.cases.tick import Step


def tick_command(
    *,
    only_mail: Annotated[bool, typer.Option("--mail", help="Chỉ gửi thư đang chờ. / Only send what waits.")] = False,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Việc hằng ngày: niêm sổ, tính lại hạn, nhắc việc, gửi thư. / Daily: seal, due days, reminders, mail."""
    language(lang)
    ready_to_read()
    from django.utils import timezone

    from canbo.cases.tick import tick

    steps = tick(timezone.now(), only_mail=only_mail)
    if as_json:
        write_json({"steps": [{"step": step.name, **step.counts, "failed": _said(step, lang)} for step in steps]})
    else:
        for step in steps:
            typer.echo(step.words.said(lang))
    for step in steps:
        for what, why in _said(step, lang).items():
            typer.echo(f"{what}: {why}", err=True)
    if any(step.failed for step in steps):
        raise typer.Exit(1)


def _said(step: Step, lang: str) -> dict[str, str]:
    return {what: why.said(lang) for what, why in step.failed.items()}
