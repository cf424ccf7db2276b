"""Every command that the documentation shows is run, page by page, and prints what the page shows."""

import shutil

import pytest
from tests.docs.running import DOCS, INSTEAD, Command, Ran, agrees, commands_of, page, run

PAGES = [str(path.relative_to(DOCS)) for path in sorted(DOCS.rglob("*.md")) if "```console" in path.read_text("utf-8")]
SHOWN = [(name, number, command) for name in PAGES for number, command in enumerate(page(name))]
DEMO = "var/demo"


@pytest.fixture(scope="session")
def demo(tmp_path_factory):
    """A folder with the invented register, built as a reader builds it."""
    folder = tmp_path_factory.mktemp("demo")
    [built] = run(commands_of("```console\n$ make demo\n```"), folder)
    assert built.code == 0, built.printed
    return folder / DEMO


@pytest.fixture(scope="session")
def ran(tmp_path_factory, request):
    """What each page printed; a page is run once, in a folder of its own. Pages with the demo find it built."""
    known: dict[str, list[Ran]] = {}

    def of(name: str) -> list[Ran]:
        if name not in known:
            folder = tmp_path_factory.mktemp("page")
            typed = [command.typed for command in page(name)]
            if any(DEMO in line or line in INSTEAD for line in typed):
                shutil.copytree(request.getfixturevalue("demo"), folder / DEMO)
            known[name] = run(list(page(name)), folder)
        return known[name]

    return of


@pytest.mark.parametrize(
    ("name", "number", "command"), SHOWN, ids=[f"{name}:{command.line}" for name, _, command in SHOWN]
)
def test_a_page_shows_what_its_commands_print(ran, name: str, number: int, command: Command) -> None:
    result = ran(name)[number]
    assert result.code == (1 if command.fails else 0), result.printed
    if not agrees(command.shown, result.printed):
        assert result.printed.rstrip("\n") == command.shown


@pytest.mark.parametrize("name", ["tutorial/first-hour.md", "tutorial/gio-dau-tien.md"])
def test_the_tutorial_has_commands_to_follow(name: str) -> None:
    assert name in PAGES
