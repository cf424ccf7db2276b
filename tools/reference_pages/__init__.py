"""The generated half of docs/reference: what the code declares, in Markdown, the same each time."""

from canbo.kernel.fact import Words
from canbo.registry.setup import setup_django

from .markdown import both, page, table
from .words import BY_HAND, INDEX, TITLES

__all__ = ["BY_HAND", "pages"]
_TITLE = Words("Tra cứu", "Reference")


def pages() -> dict[str, str]:
    """Every generated page by its path below docs/reference."""
    setup_django()
    # What reads the register can be imported only now.
    from . import asking, commands, law, procedures, readings, reforms, working

    written = {
        "commands.md": commands.commands_page(),
        "commands-groups.md": commands.groups_page(),
        "commands-case.md": commands.cases_page(),
        "questions.md": asking.questions_page(),
        "facts.md": asking.facts_page(),
        "readings.md": readings.readings_page(),
        "reforms.md": reforms.reforms_page(),
        "instruments.md": law.instruments_page(),
        "time-limits.md": law.time_limits_page(),
        "parameters.md": law.parameters_page(),
        "calendars.md": working.calendars_page(),
        "radar.md": working.radar_page(),
        "roles.md": working.roles_page(),
    }
    of_law = law.law_pages()
    written |= procedures.procedures_pages()
    return {"README.md": _index(list(of_law)), **written, **of_law}


def _index(of_law: list[str]) -> str:
    rows = [(f"[{both(words)}]({name})",) for name, words in {**TITLES, **BY_HAND}.items()]
    listed = ", ".join(f"[{name.removeprefix('law/').removesuffix('.md')}]({name})" for name in of_law)
    return page(_TITLE, INDEX, table(("",), rows), f"Điều khoản / provisions: {listed}")
