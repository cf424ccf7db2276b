"""Where slices are screened: here, or on a cluster, with the same answers in the same order."""

import datetime as dt
import sys
from types import SimpleNamespace

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from canbo.screening import readers
from canbo.screening.engines import SLICES_A_CPU, local, on_ray
from canbo.screening.errors import ScreenError
from canbo.screening.screen import Screening

ON = dt.date(2026, 11, 21)
SCREENING = Screening(("relief-ground",), ON)


def slices(count=7, faulty=None):
    """One person a slice, the votes differing; the faulty slice holds a word."""
    for place in range(count):
        votes = "?" if place == faulty else str(place % 7)
        yield pl.DataFrame(
            {"person_id": [f"P{place}"], "low_confidence_votes": [votes], "confidence_votes_cast": ["6"]}
        )


class Cluster:
    """What canbo uses of Ray, on this machine: tasks run when their answer is fetched, and are counted."""

    def __init__(self, cpus: float = 2) -> None:
        self.cpus = cpus
        self.up = False
        self.waiting = self.most = 0

    def init(self, **_options) -> None:
        self.up = True

    def is_initialized(self) -> bool:
        return self.up

    def shutdown(self) -> None:
        self.up = False

    def cluster_resources(self) -> dict[str, float]:
        return {"CPU": self.cpus}

    def remote(self, act):
        def later(*words):
            self.waiting += 1
            self.most = max(self.most, self.waiting)
            return lambda: act(*words)

        return SimpleNamespace(remote=later)

    def get(self, task):
        self.waiting -= 1
        return task()


@pytest.fixture
def cluster(monkeypatch):
    made = Cluster()
    monkeypatch.setitem(sys.modules, "ray", made)
    return made


def plain(answers) -> pl.DataFrame:
    return pl.concat(part.with_columns(pl.col(pl.Categorical).cast(pl.String)) for part in answers)


def test_a_cluster_gives_the_answers_of_this_machine_in_order(cluster):
    assert_frame_equal(plain(on_ray(slices(), SCREENING)), plain(local(slices(), SCREENING)))


def test_no_more_slices_wait_than_the_cluster_needs(cluster):
    list(on_ray(slices(20), SCREENING))
    assert cluster.most == SLICES_A_CPU * 2


def test_a_cluster_without_processors_of_its_own_still_works(cluster):
    cluster.cpus = 0
    assert len(list(on_ray(slices(3), SCREENING))) == 3


def test_a_cluster_started_for_the_purpose_is_stopped_and_another_is_left_alone(cluster):
    list(on_ray(slices(1), SCREENING))
    assert not cluster.up
    cluster.init()
    list(on_ray(slices(1), SCREENING))
    assert cluster.up


@pytest.mark.parametrize("engine", [local, on_ray])
def test_a_fault_is_told_with_its_row_and_stops_the_rest(cluster, engine):
    with pytest.raises(
        ScreenError, match=r"^Row 4, column low_confidence_votes: low_confidence_votes=\? is not a whole"
    ):
        list(engine(slices(faulty=3), SCREENING))
    assert not cluster.up


@pytest.mark.parametrize("engine", [local, on_ray])
def test_a_day_outside_the_calendar_is_told_with_its_row(cluster, engine):
    ends = ["2027-06-30", "2060-06-30", "2028-06-30", "2061-06-30"]
    told = []
    answers = plain(
        engine((pl.DataFrame({"term_end": [end]}) for end in ends), Screening(("reappointment-notice-due",), ON), told)
    )
    assert answers.height == len(ends)
    assert [(one.row, one.days["term_end"].year) for one in told] == [(2, 2060), (4, 2061)]


def test_without_ray_one_sentence_says_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(ScreenError) as refused:
        list(on_ray(slices(), SCREENING))
    assert refused.value.said("en") == (
        "--engine ray needs Ray: install canbo with its extra, canbo[ray], or use --engine local."
    )
    assert refused.value.said("vi").startswith("--engine ray cần Ray: hãy cài canbo")


def test_a_real_cluster_gives_the_same_file(write, screened, monkeypatch):
    pytest.importorskip("ray")
    monkeypatch.setattr(readers, "ROWS_A_SLICE", 2)
    source = write(pl.concat(slices()))
    assert_frame_equal(screened(source, engine="ray"), screened(source))
