"""The page of commands: every command with its arguments and options, read from the command line itself."""

from typing import Any

from typer.main import get_command

from canbo.cli.commands import build

from .markdown import code, page, table
from .words import COMMANDS, TITLES

COMMON = ("--json", "--lang")
"""Options that mean the same everywhere: told once above, and named in the usage of each command that takes them."""


def every_command() -> list[tuple[str, Any]]:
    """Name as typed and command, in the order of the command line; groups give their commands."""
    return _below("canbo", get_command(build()))


def _below(name: str, command: Any) -> list[tuple[str, Any]]:
    if not hasattr(command, "commands"):
        return [(name, command)]
    return [found for below, inner in command.commands.items() for found in _below(f"{name} {below}", inner)]


def _default(parameter: Any) -> str:
    """The value that holds when it is not given."""
    if parameter.required:
        return "bắt buộc / required"
    if parameter.default in (None, "", False):
        return ""
    return code(parameter.default)


def _typed(parameter: Any) -> str:
    metavar = parameter.metavar or ""
    if parameter.param_type_name == "argument":
        return code(metavar or parameter.name.upper())
    if getattr(parameter, "is_flag", False):
        return " ".join(code(option) for option in (*parameter.opts, *parameter.secondary_opts))
    longest_first = sorted(parameter.opts, key=len, reverse=True)
    return ", ".join(code(f"{option} {metavar or parameter.name.upper()}") for option in longest_first)


def _usage(name: str, command: Any) -> str:
    arguments = [p for p in command.params if p.param_type_name == "argument"]
    words = [(p, p.metavar or p.name.upper()) for p in arguments]
    parts = [name, *(word if p.required else f"[{word}]" for p, word in words)]
    common = [f"[{_typed(p).replace('`', '')}]" for p in command.params if _is_common(p)]
    others = len(command.params) - len(arguments) - len(common)
    return " ".join(parts + (["[OPTIONS]"] if others else []) + common)


def _is_common(parameter: Any) -> bool:
    return any(option in COMMON for option in parameter.opts)


def _section(name: str, command: Any) -> str:
    parts = [f"## {name}", command.help or "", code(_usage(name, command))]
    rows = [(_typed(p), _default(p), p.help or "") for p in command.params if not _is_common(p)]
    if rows:
        parts.append(table(("", "mặc định / default", ""), rows))
    return "\n\n".join(part for part in parts if part)


def commands_page() -> str:
    """Every command that is one word, with every argument and option."""
    single = [_section(name, command) for name, command in every_command() if name.count(" ") == 1]
    return page(TITLES["commands.md"], COMMANDS, *single)


def groups_page() -> str:
    """The commands of groups: `canbo law …`, `canbo meeting …`; those of cases have a page of their own."""
    return page(TITLES["commands-groups.md"], COMMANDS, *_grouped(of_cases=False))


def cases_page() -> str:
    """The commands `canbo case …`."""
    return page(TITLES["commands-case.md"], COMMANDS, *_grouped(of_cases=True))


def _grouped(*, of_cases: bool) -> list[str]:
    found = [(name, command) for name, command in every_command() if name.count(" ") > 1]
    return [_section(name, command) for name, command in found if name.startswith("canbo case ") is of_cases]
