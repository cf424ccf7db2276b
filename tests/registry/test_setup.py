"""Commands set the register up in a process of their own."""

import os
import subprocess
import sys

import pytest

MIGRATE = "from canbo.registry.setup import migrate; migrate(); migrate(); "
ASK = """
from django.db import connection
cursor = connection.cursor()
for name in ("journal_mode", "foreign_keys", "recursive_triggers"):
    print(cursor.execute(f"PRAGMA {name}").fetchone()[0])
from canbo.registry.models import Person
print(Person.objects.count())
"""


@pytest.fixture
def run(tmp_path):
    def python(code):
        left_out = ("CANBO_", "DJANGO_")
        kept = {name: value for name, value in os.environ.items() if not name.startswith(left_out)}
        done = subprocess.run(
            [sys.executable, "-c", code],
            env={**kept, "CANBO_DATA": str(tmp_path)},
            capture_output=True,
            text=True,
            check=False,
        )
        return done.returncode, done.stdout, done.stderr

    return python


def test_a_fresh_folder_becomes_an_empty_register_silently_and_twice_is_once(run, tmp_path) -> None:
    assert run(MIGRATE) == (0, "", "")
    assert (tmp_path / "canbo.sqlite3").exists()


def test_the_file_keeps_its_promises(run) -> None:
    assert run(MIGRATE + ASK) == (0, "wal\n1\n1\n0\n", "")


def test_setting_up_twice_does_nothing(run) -> None:
    code = "from canbo.registry.setup import setup_django; setup_django(); setup_django(); import canbo.registry.models"

    assert run(code) == (0, "", "")


@pytest.mark.django_db
def test_models_and_migrations_agree() -> None:
    from django.core.management import call_command

    call_command("makemigrations", "registry", check=True, dry_run=True, verbosity=0)
