"""A population file written in any of the three formats, screened, and read again as a person would."""

import datetime as dt
from pathlib import Path

import polars as pl
import pytest

from canbo.screening.files import screen_file
from canbo.screening.writers import write_population

ON = dt.date(2026, 11, 21)


@pytest.fixture
def write(tmp_path):
    """Write columns (a mapping or a frame) as a file."""

    def written(columns, name="people.parquet") -> Path:
        write_population(pl.DataFrame(columns), tmp_path / name)
        return tmp_path / name

    return written


@pytest.fixture
def text(tmp_path):
    """Write text as it is."""

    def written(content, name="people.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return written


@pytest.fixture
def screened(tmp_path):
    """Screen a file into Parquet and read the answers."""

    def answers(source, *questions, on=ON, **more) -> pl.DataFrame:
        target = tmp_path / "answers.parquet"
        screen_file(source, target, questions or ("relief-ground",), on, **more)
        return pl.read_parquet(target)

    return answers
