"""The table of commands. Modules are light: what a command needs is imported when it runs."""

from __future__ import annotations

import typer

from . import ask, deadline, installation, law, population, radar, stats, tally


def build() -> typer.Typer:
    """Assemble the command line."""
    app = typer.Typer(
        name="canbo",
        no_args_is_help=True,
        pretty_exceptions_enable=False,
        help="Pháp luật về công tác cán bộ, chạy được. / Vietnam's law on personnel work, executable.",
    )

    @app.callback()
    def root(*, version: bool = typer.Option(default=False, help="In phiên bản. / Print the version.")) -> None:
        """Luật đòi hỏi gì, với ai, trước ngày nào, vì sao. / What the law requires, of whom, by when, and why."""

    app.command("ask")(ask.ask_command)
    app.command("questions")(ask.questions_command)
    app.command("facts")(ask.facts_command)
    app.command("deadline")(deadline.deadline)
    app.command("tally")(tally.tally_command)
    app.command("stats")(stats.stats)
    app.command("screen")(population.screen_command)
    app.command("radar")(radar.radar_command)
    app.command("demo")(installation.demo_command)
    app.command("serve")(installation.serve_command)
    app.command("migrate")(installation.migrate_command)
    app.command("user")(installation.user_command)
    app.add_typer(law.app, name="law")
    return app
