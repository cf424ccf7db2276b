"""The table of commands. A command's module is imported when it is the one called, so that each starts fast."""

from __future__ import annotations

from importlib import import_module
from typing import Annotated

import typer

COMMANDS = {
    "ask": "ask.ask_command",
    "questions": "ask.questions_command",
    "facts": "ask.facts_command",
    "law": "law.app",
    "prove": "prove.prove_command",
    "deadline": "deadline.deadline",
    "tally": "tally.tally_command",
    "screen": "population.screen_command",
    "radar": "radar.radar_command",
    "case": "case.app",
    "meeting": "meeting.app",
    "procedures": "procedures.app",
    "template": "register.template_command",
    "import": "register.import_command",
    "export": "register.export_command",
    "stats": "stats.stats",
    "verify": "verify.verify_command",
    "demo": "installation.demo_command",
    "serve": "installation.serve_command",
    "migrate": "installation.migrate_command",
    "tick": "tick.tick_command",
    "backup": "backup.backup_command",
    "restore": "backup.restore_command",
    "user": "installation.user_command",
}
"""Module and function of each command, in the order of the help; `app` is a group of commands."""


def build(only: str | None = None) -> typer.Typer:
    """Assemble the command line: the one command named, or all when it names none."""
    app = typer.Typer(
        name="canbo",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        help="Pháp luật về công tác cán bộ, chạy được. / Vietnam's law on personnel work, executable.",
    )

    @app.callback()
    def root(
        *,
        version: Annotated[
            bool,
            typer.Option(
                "--version", "-V", is_eager=True, callback=_version, help="In phiên bản. / Print the version."
            ),
        ] = False,
    ) -> None:
        """Luật đòi hỏi gì, với ai, trước ngày nào, vì sao. / What the law requires, of whom, by when, and why."""

    for name in (only,) if only in COMMANDS else COMMANDS:
        module, _, function = COMMANDS[name].partition(".")
        found = getattr(import_module(f".{module}", __package__), function)
        if isinstance(found, typer.Typer):
            app.add_typer(found, name=name)
        else:
            app.command(name)(found)
    return app


def _version(wanted: bool) -> None:
    if wanted:
        from canbo import __version__

        typer.echo(f"canbo {__version__}")
        raise typer.Exit
