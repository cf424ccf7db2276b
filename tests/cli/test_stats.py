import json

import pytest
import typer
from typer.testing import CliRunner

from canbo.cli.stats import stats
from canbo.kernel.errors import CanboError

app = typer.Typer()
app.command()(stats)


def run(*arguments, width=100):
    return CliRunner().invoke(app, arguments, env={"COLUMNS": str(width)})


def test_the_table_is_printed_in_vietnamese_unless_asked_otherwise():
    result = run()
    assert result.exit_code == 0
    for shown in ("Cấp xã", "986 ≠ 985", "124 ≠ 123", "2.268", "62.633", "2 trong 11", "55 → 56"):
        assert shown in result.stdout


def test_the_table_is_printed_in_english():
    result = run("--lang", "en")
    for shown in ("Commune", "986 ≠ 985", "124 ≠ 123", "2,268", "62,633", "2 of 11", "55 → 56"):
        assert shown in result.stdout
    assert "Cấp" not in result.stdout


@pytest.mark.parametrize("width", [20, 40, 80, 200])
def test_no_figure_is_lost_on_a_narrow_terminal(width):
    printed = run("--lang", "en", width=width).stdout
    for figure in ("425", "295", "986 ≠ 985", "124 ≠ 123", "2,268", "482", "Commune"):
        assert figure in printed


def test_json_holds_the_whole_report():
    report = json.loads(run("--json").stdout)
    assert report["forms"] == {"release": 62633, "relief": 6198, "resignation": 2268}
    assert [mend["read_as"] for mend in report["mends"]] == [56]


def test_a_language_nobody_speaks_here_is_refused():
    result = run("--lang", "fr")
    assert isinstance(result.exception, CanboError)
    assert str(result.exception) == "“fr” is no language canbo speaks: choose vi or en."
