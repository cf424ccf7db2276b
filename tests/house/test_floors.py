"""House rules about floors, checked on a running Python: what loads when the lower floors are loaded whole."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

CANBO = Path(__file__).parents[2] / "src" / "canbo"


def modules(floor: str) -> list[str]:
    paths = sorted((CANBO / floor).rglob("*.py"))
    dotted = (".".join(path.relative_to(CANBO.parent).with_suffix("").parts) for path in paths)
    return [name.removesuffix(".__init__") for name in dotted]


def loaded_by(names: list[str]) -> set[str]:
    """Top-level packages in a fresh Python after importing `names`."""
    script = "import importlib, sys; [importlib.import_module(n) for n in sys.argv[1:]]; print(*sys.modules)"
    run = subprocess.run([sys.executable, "-c", script, *names], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stderr
    return {name.partition(".")[0] for name in run.stdout.split()}


@pytest.mark.parametrize("floor", ["kernel", "law", "procedures", "screening"])
def test_the_library_runs_without_django(floor: str) -> None:
    assert "django" not in loaded_by(modules(floor))


def test_one_persons_answer_never_loads_polars() -> None:
    one_person = [name for name in modules("kernel") if not {"columns", "frames"} & set(re.split(r"[._]", name))]
    assert "polars" not in loaded_by(one_person)
