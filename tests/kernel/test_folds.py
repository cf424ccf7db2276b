"""What a declaration of folds may not say."""

import pytest

from canbo.kernel.folds import Active, Between, Column, Count, Either, FoldError, Histories, Months, Same, Span

SHAPES = {"own": {"place": Column(str, (), required=False)}, "visits": {"day": Column(int), "place": Column(str)}}


def declare(*folds):
    return Histories("own", SHAPES, folds)


def test_steps_are_not_facts():
    histories = declare(Count("_step", "visits", "day"), Between("fact", "on", "on"))

    assert histories.facts == ("fact",)


def test_own_cells_and_the_day_are_known_from_the_start():
    assert declare(Count("here", "visits", "day", (Same("place", "place"),)), Either("then", ("on",))).facts == (
        "here",
        "then",
    )


@pytest.mark.parametrize(
    "fold",
    [
        Count("visits_here", "visits", "day", (Same("place", "here"),)),
        Count("visits_since", "visits", "day", since="here"),
        Months("stay", "visits", Span("day"), until="here"),
        Between("gap", "here", "on"),
    ],
)
def test_a_name_that_nothing_before_gives_is_refused(fold):
    with pytest.raises(FoldError, match=r"names here, which no fold before it gives; declare it first\.$"):
        declare(fold, Either("here", ("place",)))


def test_a_name_declared_twice_is_refused():
    with pytest.raises(FoldError, match="fold place is declared twice"):
        declare(Either("place", ("on",)))


def test_a_table_without_a_shape_is_refused():
    with pytest.raises(FoldError, match="there is no table 'visit'; the tables are own, visits"):
        declare(Active("visited", "visit", Span("day")))
