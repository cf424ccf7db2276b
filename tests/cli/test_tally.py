"""`canbo tally`: a count in a file or on standard input, the answer told or as JSON, faults in one sentence."""

import json
import subprocess
import sys
from typing import get_args

import pytest
import typer
from typer.testing import CliRunner

from canbo.cli.tally import LARGEST_INPUT, OUTCOMES, tally_command
from canbo.kernel.errors import CanboError
from canbo.kernel.votes import tally
from canbo.kernel.votes.rules import Outcome

COUNT = {"convened": 24, "excused": 3, "present": 20, "votes": {"Trần Văn Bình": 11, "Lê Thị Cúc": 9}, "invalid": 0}

app = typer.Typer()
app.command("tally")(tally_command)


def run(*arguments, given=None):
    return CliRunner().invoke(app, list(arguments), input=given, catch_exceptions=True)


def refused(*arguments, given=None):
    error = run(*arguments, given=given).exception
    assert isinstance(error, CanboError), error
    assert "\n" not in str(error)
    return str(error)


@pytest.fixture
def file(tmp_path):
    def write(content, name="count.json"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
        return str(path)

    return write


def test_json_is_the_answer_of_the_kernel_in_the_language_asked(file):
    for lang in ("vi", "en"):
        printed = run("appointment-step-1", "--input", file(COUNT), "--json", "--lang", lang)
        assert printed.exit_code == 0
        assert json.loads(printed.stdout) == tally("appointment-step-1", COUNT, lang)


def test_tells_the_outcome_first_then_why_in_vietnamese_by_default(file):
    lines = run("appointment-step-1", "--input", file(COUNT)).stdout.splitlines()
    assert lines[0] == "Đạt quá nửa: Trần Văn Bình"
    assert "  Trần Văn Bình: 11 trên 21, 52,4 %, quá nửa (khoản 2 Điều 12)." in lines


def test_tells_an_outcome_about_nobody_without_names(file):
    nobody = file(COUNT | {"votes": {"A": 1}})
    lines = run("appointment-step-1", "--input", nobody, "--lang", "en").stdout.splitlines()
    assert lines[0] == "Stopped"
    assert lines[-1] == "  Result: the process stops; report to the competent authority (Article 12(2))."


def test_reads_standard_input():
    answer = json.loads(run("extension", "--input", "-", "--json", given='{"members": 4, "votes": {"A": 2}}').stdout)
    assert answer["outcome"] == "head-decides"


def test_reads_a_file_saved_by_notepad_with_a_byte_order_mark(file):
    marked = file(b"\xef\xbb\xbf" + json.dumps(COUNT).encode())
    assert run("appointment-step-1", "--input", marked).exit_code == 0


@pytest.mark.parametrize(
    ("content", "fault"),
    [
        (b'{"convened": 1,}', "is not JSON, line 1"),
        (b"", "is not JSON"),
        (b"\xff\xfe{", "not UTF-8"),
        (b'{"convened": 5, "convened": 6}', "“convened” is written twice"),
        (b'{"votes": {"A": 5, "A": 6}}', "“A” is written twice"),
        (b'{"convened": NaN}', "must be a whole number, not nan"),
        (b'{"convened": 5.0}', "must be a whole number, not 5.0"),
        (b'{"convened": ' + b"9" * 5000 + b"}", "a number too long"),
        (b"[" * 100_000, "nested too deeply"),
        (b"[]", "A count is an object"),
        (b" " * (LARGEST_INPUT + 1), "is larger than"),
    ],
)
def test_what_cannot_be_read_is_refused_in_one_sentence(file, content, fault):
    assert fault in refused("extension", "--input", file(content))


def test_a_file_that_is_not_there_is_refused_by_name(tmp_path):
    assert "nowhere.json” cannot be read" in refused("extension", "--input", str(tmp_path / "nowhere.json"))
    assert "cannot be read" in refused("extension", "--input", str(tmp_path))


def test_a_count_that_breaks_a_rule_and_an_unknown_rule_or_language_are_refused(file):
    assert "only those convened can be excused" in refused("extension", "--input", file({"convened": 1, "excused": 2}))
    assert "not a rule of voting" in refused("majority", "--input", file(COUNT))
    assert "vi or en" in refused("extension", "--input", file(COUNT), "--lang", "fr")


def test_usage_errors_exit_2(file):
    assert run("extension").exit_code == 2
    assert run("--input", file(COUNT)).exit_code == 2


def test_every_outcome_has_words():
    assert set(OUTCOMES) == set(get_args(Outcome))


def test_the_command_loads_no_rules_before_it_is_used():
    loaded = "import sys, canbo.cli.tally; print([m for m in sys.modules if m.startswith('canbo.kernel.votes')])"
    shown = subprocess.run([sys.executable, "-c", loaded], capture_output=True, text=True, check=True)
    assert shown.stdout.strip() == "[]"
