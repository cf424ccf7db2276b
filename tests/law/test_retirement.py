"""Retirement age by month of birth and sex against the yearly schedule of the Labour Code, for one person and many."""

import datetime as dt
import random
from itertools import pairwise

import polars as pl
import pytest

from canbo.kernel.dates import add_months
from canbo.kernel.fact import LAST_DAY
from canbo.law.ask import ask
from canbo.law.instruments import get_instrument
from canbo.law.retirement import BY_BIRTH, RETIREMENT_AGE_MEN, RETIREMENT_AGE_WOMEN, retirement_day, with_retirement
from canbo.law.retirement_columns import with_retirement_columns

ON = dt.date(2026, 11, 22)


def age_of_the_year(sex, year):
    """Article 169(2): the age in months for whoever reaches it in that year."""
    if year < 2021:
        return {"male": 720, "female": 660}[sex]
    return min(720 + 3 * (year - 2020), 744) if sex == "male" else min(660 + 4 * (year - 2020), 720)


def by_the_yearly_schedule(born, sex):
    year = next(y for y in range(born.year, born.year + 70) if add_months(born, age_of_the_year(sex, y)).year <= y)
    reached = add_months(born, age_of_the_year(sex, year))
    return add_months(reached.replace(day=1), 1) - dt.timedelta(days=1)


MONTHS = [dt.date(year, month, 1) for year in range(1955, 1985) for month in range(1, 13)]


@pytest.mark.parametrize("sex", ["male", "female"])
@pytest.mark.parametrize("day", [1, 15, 28])
def test_every_month_of_birth_retires_as_the_yearly_schedule_says(sex, day):
    for month in MONTHS:
        born = month.replace(day=day)
        assert retirement_day(born, sex) == by_the_yearly_schedule(born, sex), born


@pytest.mark.parametrize(
    ("born", "sex", "retires"),
    [
        ("1960-12-31", "male", "2020-12-31"),
        ("1961-01-01", "male", "2021-04-30"),
        ("1961-09-30", "male", "2021-12-31"),
        ("1961-10-01", "male", "2022-04-30"),
        ("1964-12-31", "male", "2026-06-30"),
        ("1965-06-30", "male", "2026-12-31"),
        ("1965-07-01", "male", "2027-04-30"),
        ("1966-03-31", "male", "2027-12-31"),
        ("1966-04-01", "male", "2028-04-30"),  # 62 from 2028
        ("1980-02-29", "male", "2042-02-28"),
        ("1965-12-31", "female", "2020-12-31"),
        ("1966-01-01", "female", "2021-05-31"),
        ("1966-08-31", "female", "2021-12-31"),
        ("1966-09-01", "female", "2022-05-31"),
        ("1969-05-01", "female", "2026-05-31"),
        ("1969-12-31", "female", "2026-12-31"),
        ("1970-01-01", "female", "2027-05-31"),
        ("1975-04-30", "female", "2034-12-31"),
        ("1975-05-01", "female", "2035-05-31"),  # 60 from 2035
        ("1990-07-14", "female", "2050-07-31"),
    ],
)
def test_the_months_around_each_step(born, sex, retires):
    assert retirement_day(dt.date.fromisoformat(born), sex) == dt.date.fromisoformat(retires)


@pytest.mark.parametrize(
    ("parameter", "first", "last", "steps"),
    [(RETIREMENT_AGE_MEN, 60 * 12, 62 * 12, 8), (RETIREMENT_AGE_WOMEN, 55 * 12, 60 * 12, 15)],
)
def test_the_histories_rise_from_the_old_age_to_the_last(parameter, first, last, steps):
    assert (parameter.history[0].value, parameter.history[-1].value) == (first, last)
    assert len(parameter.history) == steps + 1
    assert all(a.start < b.start and a.value < b.value for a, b in pairwise(parameter.history))
    assert all(entry.source for entry in parameter.history)


def test_the_decree_of_the_ages_is_listed_and_details_the_labour_code():
    decree = get_instrument("135/2020")
    assert decree.start == dt.date(2021, 1, 1)
    assert ("details", "45/2019") in [(relation.kind, relation.other) for relation in decree.relations]


def test_a_recorded_day_stands():
    recorded = dt.date(2024, 1, 31)
    facts = {"birth_date": dt.date(1966, 4, 1), "sex": "male", "retirement_date": recorded}
    assert with_retirement(facts, ON)["retirement_date"] == recorded


@pytest.mark.parametrize("left_out", ["birth_date", "sex"])
def test_without_birth_or_sex_nothing_is_reckoned(left_out):
    facts = {"birth_date": dt.date(1966, 4, 1), "sex": "male", "term_end": ON}
    del facts[left_out]
    assert with_retirement(facts, ON) == facts


def test_months_follow_from_the_day_and_given_months_stand():
    born = {"birth_date": dt.date(1966, 4, 1), "sex": "male"}
    known = with_retirement(born | {"term_end": dt.date(2026, 4, 30)}, ON)
    assert (known["months_to_retirement_at_term_end"], known["service_months_left"]) == (24, 17)
    given = with_retirement(born | {"term_end": dt.date(2026, 4, 30), "months_to_retirement_at_term_end": 5}, ON)
    assert given["months_to_retirement_at_term_end"] == 5


def test_whoever_is_past_the_day_has_no_months_left():
    known = with_retirement({"retirement_date": dt.date(2026, 1, 31), "term_end": ON}, ON)
    assert (known["months_to_retirement_at_term_end"], known["service_months_left"]) == (0, 0)


def test_nothing_leaves_the_range_of_its_fact():
    known = with_retirement({"birth_date": LAST_DAY, "sex": "male", "term_end": dt.date(1900, 1, 1)}, ON)
    assert known["retirement_date"] == LAST_DAY
    assert known["months_to_retirement_at_term_end"] == 1200


DEFERRED_BY_NOTHING = dict.fromkeys(
    (
        "barred_from_office",
        "disciplinary_proceedings_pending",
        "under_criminal_proceedings",
        "barred_from_higher_post",
        "responsibility_under_review",
        "inpatient_or_maternity",
        "other_deferral_case",
    ),
    False,
)


@pytest.mark.parametrize(
    ("term_end", "route"),
    [
        ("2023-04-30", "reappoint"),
        ("2023-05-01", "reappoint_until_retirement"),
        ("2026-04-30", "reappoint_until_retirement"),
        ("2026-05-01", "extend"),
    ],
)
def test_the_way_at_the_end_of_a_term_follows_from_birth_and_sex(term_end, route):
    facts = {"position": "general_director", "term_years": 5, "birth_date": "1966-04-01", "sex": "male"}
    given = ask("reappointment-route", facts | DEFERRED_BY_NOTHING | {"term_end": term_end}, ON)
    assert (given.value, given.missing) == (route, ())


def test_what_is_missing_is_still_the_months_alone():
    facts = {"position": "general_director", "term_years": 5} | DEFERRED_BY_NOTHING
    assert ask("reappointment-route", facts, ON).missing == ("months_to_retirement_at_term_end",)


def test_many_persons_get_the_same_days_and_months_as_one():
    dice = random.Random(135)
    days = [dt.date(1930, 1, 1) + dt.timedelta(days=dice.randrange(80_000)) for _ in range(4000)]

    def some(values):
        return [dice.choice((None, value, value, value)) for value in values]

    rows = {
        "birth_date": some(days[:1000]) + MONTHS + [LAST_DAY],
        "sex": some(dice.choices(list(BY_BIRTH), k=1000 + len(MONTHS) + 1)),
        "term_end": some(days[1000:2000]) + [ON] * len(MONTHS) + [None],
        "retirement_date": [dice.choice((None, None, day)) for day in days[2000:3000]] + [None] * (len(MONTHS) + 1),
    }
    schema = {"birth_date": pl.Date, "sex": pl.Categorical, "term_end": pl.Date, "retirement_date": pl.Date}
    frame = pl.DataFrame(rows, schema=schema)
    many = with_retirement_columns(frame, ON).to_dicts()
    for facts, computed in zip(frame.to_dicts(), many, strict=True):
        one = with_retirement({name: value for name, value in facts.items() if value is not None}, ON)
        assert {name: value for name, value in computed.items() if value is not None} == one


def test_a_population_without_these_columns_is_left_alone():
    frame = pl.DataFrame({"position": ["controller"]})
    assert with_retirement_columns(frame, ON).columns == ["position"]


def test_a_population_is_screened_with_what_is_reckoned():
    from canbo.screening.screen import Screening, screen

    base = {"position": "general_director", "term_years": 5} | DEFERRED_BY_NOTHING
    people = [
        base | {"birth_date": "1966-04-01", "sex": "male", "term_end": "2026-05-01"},
        base | {"birth_date": "1966-04-01", "sex": "male", "term_end": "2023-04-30"},
        base | {"birth_date": "1966-04-01", "sex": None, "term_end": "2026-05-01"},
    ]
    screened = screen(pl.DataFrame(people), Screening(("reappointment-route",), ON))
    assert screened["reappointment-route.value"].to_list() == ["extend", "reappoint", None]
    asked = [ask("reappointment-route", one, ON) for one in people]
    assert screened["reappointment-route.value"].to_list() == [given.value for given in asked]
    assert screened["reappointment-route.missing"].to_list() == [";".join(given.missing) for given in asked]
    assert "retirement_date" not in screened.columns
