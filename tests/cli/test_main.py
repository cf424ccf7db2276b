"""The command as a whole: version, help, exit codes, the language of errors, and how little it loads."""

import subprocess
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from canbo import __version__
from canbo.cli.commands import COMMANDS, build
from canbo.cli.main import language_of, one_line

ASKED = ("ask", "relief-ground", "--on", "2026-11-21")
CANBO = Path(sys.executable).with_name("canbo")


@pytest.mark.parametrize("words", [("--version",), ("-V",), ("--version", "ask")])
def test_the_version_is_one_line(canbo, words):
    assert (canbo(*words).code, canbo(*words).out) == (0, f"canbo {__version__}\n")


def test_help_names_every_command_with_a_sentence():
    told = CliRunner().invoke(build(), ["--help"], terminal_width=200).stdout
    for name in COMMANDS:
        line = next(line for line in told.splitlines() if line.lstrip("│ ").startswith(f"{name} "))
        assert len(line.strip("│ ").removeprefix(name).strip()) > 10


@pytest.mark.parametrize("name", [*COMMANDS])
def test_every_command_has_help_of_its_own(canbo, name):
    ran = canbo(name, "--help")
    assert ran.code == 0
    assert f"canbo {name}" in ran.out


def test_no_command_shows_what_there_is(canbo):
    assert "ask" in canbo().out + canbo().err


@pytest.mark.parametrize(
    "words",
    [
        ("aks",),
        ("ask",),
        ("ask", "relief-ground", "--colour"),
        ("ask", "relief-ground", "another"),
        ("ask", "relief-ground", "--fact"),
        ("law", "unknown"),
        ("law", "show"),
        ("screen", "people.csv"),
        ("--verbose",),
    ],
)
def test_a_wrong_command_line_is_a_usage_error(canbo, words):
    ran = canbo(*words)
    assert (ran.code, ran.out) == (2, "")
    assert "Error" in ran.err


def test_errors_come_in_vietnamese_unless_english_is_asked_for(canbo):
    assert canbo("ask", "relief").sentence.startswith("Không có câu hỏi relief")
    assert canbo("ask", "relief", "--lang", "en").sentence.startswith("There is no question called relief")
    assert canbo("ask", "relief", "--lang=en").sentence.startswith("There is no question called relief")


@pytest.mark.parametrize(
    ("words", "language"),
    [
        ([], "vi"),
        (["--lang"], "vi"),
        (["--lang", "en"], "en"),
        (["--lang=en"], "en"),
        (["--lang", "fr"], "vi"),
        (["--lang", "en", "--lang", "vi"], "vi"),
    ],
)
def test_the_language_of_an_error_is_that_of_the_line(words, language):
    assert language_of(words) == language


@pytest.mark.parametrize("command", [("ask", "relief-ground"), ("questions",), ("facts",), ("law", "list"), ("radar",)])
def test_a_language_we_do_not_speak_is_refused(canbo, command):
    assert canbo(*command, "--lang", "fr").sentence == "--lang fr không có ở đây; hãy dùng vi hoặc en."


def test_a_message_of_several_lines_is_printed_as_one():
    assert one_line("what\n  where\tand why ") == "what where and why"


def test_the_installed_command_ends_with_the_same_codes():
    def code(*words):
        return subprocess.run([CANBO, *words], capture_output=True, check=False).returncode

    assert [code(*ASKED), code("ask", "relief"), code("ask")] == [0, 1, 2]


def test_a_reader_who_stops_reading_is_no_fault_of_ours():
    writer = subprocess.Popen([CANBO, "facts", "--json"], stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    writer.stdout.close()
    assert writer.stderr.read() == b""
    assert writer.wait() == 1


RUN = """
import sys
sys.argv = {words!r}
from canbo.cli.main import main
try:
    main()
except SystemExit:
    pass
print("loaded:", *sys.modules)
"""


def loaded_by(*words) -> set[str]:
    code = RUN.format(words=["canbo", *words])
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(done.stdout.rpartition("loaded:")[2].split())


def test_the_version_loads_nothing_of_the_law():
    assert loaded_by("--version").isdisjoint({"typer", "canbo.kernel", "canbo.law", "dataclasses"})


def test_one_answer_loads_no_frames_no_pages_and_no_other_command():
    loaded = loaded_by(*ASKED)
    assert "canbo.law.ask" in loaded
    assert loaded.isdisjoint(
        {"polars", "pyarrow", "django", "canbo.cli.radar", "canbo.kernel.votes", "canbo.law.calendars"}
    )


@pytest.mark.parametrize(
    ("words", "vi", "en"),
    [
        (("ask", "zzz"), "Không có câu hỏi zzz", "There is no question called zzz"),
        (("ask", "relief-ground", "--fact", "zzz=1"), "Không có dữ kiện zzz", "There is no fact called zzz"),
        (("law", "show", "34.1.w"), "Văn bản Việt Nam không có điểm “w”", "There is no point “w”"),
        (("law", "show", ""), "Viện dẫn để trống", "The citation is empty"),
        (("law", "show", "some place"), "Không hiểu “some place”", "“some place” is not understood"),
        (("law", "list", "9/1999"), "Không có văn bản “9/1999”", "No instrument is known as “9/1999”"),
        (
            ("deadline", "--from", "2051-01-01", "--count", "1", "--unit", "day"),
            "2051-01-01 không nằm trong lịch vn-state",
            "2051-01-01 is outside the calendar vn-state",
        ),
        (
            ("deadline", "--from", "2050-12-30", "--count", "9", "--unit", "working-day"),
            "9 ngày làm việc kể từ 2050-12-30 không nằm trong lịch",
            "9 working days from 2050-12-30 is outside the calendar",
        ),
        (
            ("deadline", "--from", "2026-01-01", "--count", "1", "--unit", "week"),
            "Không có đơn vị “week”",
            "The unit “week” is unknown",
        ),
        (
            ("deadline", "--from", "2026-01-01", "--count", "0", "--unit", "day"),
            "Không đếm được thời hạn 0",
            "A limit of 0 cannot be counted",
        ),
        (
            ("deadline", "--from", "x", "--count", "1", "--unit", "day"),
            "“x” không phải là một ngày (--from)",
            "“x” is not a day (--from)",
        ),
    ],
)
def test_the_faults_of_every_floor_speak_both_languages(canbo, words, vi, en):
    assert canbo(*words).sentence.startswith(vi)
    assert canbo(*words, "--lang", "en").sentence.startswith(en)
