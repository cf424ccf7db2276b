"""`canbo radar`: the lines of the radar on the command line."""

from __future__ import annotations

from typing import Annotated

import typer

from .installation import ready
from .options import day, language, today, write_json


def radar_command(
    *,
    on: Annotated[str | None, typer.Option("--on", metavar="DATE", help="Ngày được hỏi. / The day asked about.")] = None,
    known_on: Annotated[str | None, typer.Option("--known-on", metavar="DATE", help="Như đã biết ngày này. / As known on this day.")] = None,
    kind: Annotated[str | None, typer.Option("--kind", help="Chỉ một loại việc. / One kind of line.")] = None,
    body: Annotated[str | None, typer.Option("--body", metavar="CODE", help="Chỉ một đơn vị. / One body.")] = None,
    as_user: Annotated[str | None, typer.Option("--as", metavar="USERNAME", help="Như người dùng này thấy. / As this user sees it.")] = None,
    as_json: Annotated[bool, typer.Option("--json", help="In JSON. / Print JSON.")] = False,
    lang: Annotated[str, typer.Option("--lang", metavar="vi|en", help="Ngôn ngữ. / Language.")] = "vi",
) -> None:  # fmt: skip
    """Luật đang đòi hỏi gì, với ai, trước ngày nào. / What the law requires, of whom, by when."""
    from canbo.kernel.errors import CanboError

    language(lang)
    ready()
    from canbo.registry.models import User
    from canbo.registry.radar import KINDS, radar
    from canbo.registry.radar.build import radar_of_all

    if kind is not None and kind not in KINDS:
        raise CanboError(f"--kind {kind} is no kind of line; use one of {', '.join(KINDS)}.")
    asked, known = day(on, "--on") or today(), day(known_on, "--known-on")
    if as_user is None:
        found = radar_of_all(asked, known_on=known)
    else:
        user = User.objects.filter(username=as_user).first()
        if user is None:
            raise CanboError(f"--as {as_user} is no user here; canbo user creates one.")
        found = radar(user, asked, known_on=known)
    found = found.only(kind=kind, body=body)
    lines = [line.to_json(found.on, found.soon_until) for line in found.lines]
    if as_json:
        write_json({"on": asked.isoformat(), "persons": found.persons, "lines": lines})
        return
    for line in lines:
        typer.echo(f"{line['due'] or line['standing']:<10}  {line['name'] or line['body']}: {line[lang]} [{', '.join(line['provisions'])}]")
