"""`canbo radar`: the lines of the radar on the command line."""

from __future__ import annotations

from typing import Annotated

import typer

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.kernel.override import Override
from canbo.law.retirement import AGE

from .installation import ready_to_read
from .options import Json, KnownOn, Lang, On, day, language, today, write_json


def radar_command(
    *,
    on: On = None,
    known_on: KnownOn = None,
    kind: Annotated[str | None, typer.Option("--kind", help="Chỉ một loại việc. / One kind of line.")] = None,
    body: Annotated[
        str | None, typer.Option("--body", metavar="CODE", help="Chỉ một đơn vị. / One body, or all an agency owns.")
    ] = None,
    as_user: Annotated[
        str | None, typer.Option("--as", metavar="USERNAME", help="Như người dùng này thấy. / As this user sees it.")
    ] = None,
    as_json: Json = False,
    lang: Lang = "vi",
) -> None:
    """Luật đang đòi hỏi gì, với ai, trước ngày nào. / What the law requires, of whom, by when."""
    language(lang)
    asked, known = day(on, "--on") or today(), day(known_on, "--known-on")
    ready_to_read()
    from canbo.registry.models import Body, User
    from canbo.registry.radar import KINDS, radar
    from canbo.registry.radar.build import radar_of_all

    if kind is not None and kind not in KINDS:
        kinds = ", ".join(KINDS)
        raise CanboError(
            f"--kind {kind} is no kind of line; use one of {kinds}.",
            f"--kind {kind} không phải là một loại việc; hãy dùng một trong: {kinds}.",
        )
    if body is not None and not Body.objects.filter(code=body).exists():
        raise CanboError(
            f"--body {body} is not in the register; check the code.",
            f"--body {body} không có trong sổ; hãy kiểm tra mã.",
        )
    if as_user is None:
        found = radar_of_all(asked, known_on=known)
    else:
        user = User.objects.filter(username=as_user).first()
        if user is None:
            raise CanboError(
                f"--as {as_user} is no user here; canbo user creates one.",
                f"--as {as_user} không phải là người dùng ở đây; lệnh canbo user tạo người dùng.",
            )
        found = radar(user, asked, known_on=known)
    found = found.only(kind=kind, body=body)
    if as_json:
        lines = [line.to_json(found.on, found.soon_until) for line in found.lines]
        write_json({"on": asked.isoformat(), "persons": found.persons, "lines": lines})
        return
    for line in found.lines:
        when = str(line.due) if line.due else str(found.standing(line))
        whom = line.person.full_name if line.person else line.body.name if line.body else ""
        typer.echo(f"{when:<10}  {whom}: {line.what.said(lang)} [{', '.join(line.provisions)}]")
        for one in line.overrides:
            typer.echo(f"{'':<10}  {_called(one).said(lang)}: {one.provision} · {one.citation}")


def _called(override: Override) -> Words:
    if override.provision == AGE:
        return Words("Tuổi nghỉ hưu đã điều chỉnh", "Retirement age corrected")
    return Words("Văn bản ưu tiên", "Overridden")
