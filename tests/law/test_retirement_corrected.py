"""Corrections of the retirement age: which can stand, whom they concern, which answers rest on them."""

import dataclasses
import datetime as dt

import polars as pl
import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import LAST_DAY
from canbo.kernel.override import Override
from canbo.law.ask import ask
from canbo.law.overrides import check
from canbo.law.overrides_file import read_overrides
from canbo.law.retirement import (
    AGE,
    BY_BIRTH,
    ages,
    correction_for,
    corrections_of,
    retirement_day,
    with_retirement,
)
from canbo.law.retirement_columns import with_retirement_columns
from canbo.law.retirement_corrected import LEAST, MOST, age_words, last_day_of, reckoned

D = dt.date
ON = D(2026, 11, 21)
FIRST = D(1966, 4, 1)
DEFERRED_BY_NOTHING = dict.fromkeys(
    (
        "barred_from_office", "disciplinary_proceedings_pending", "under_criminal_proceedings",
        "barred_from_higher_post", "responsibility_under_review", "inpatient_or_maternity", "other_deferral_case",
    ),
    False,
)  # fmt: skip
ROUTE = {"position": "general_director", "term_years": 5, "term_end": "2026-04-30"} | DEFERRED_BY_NOTHING
BORN = {"birth_date": "1966-04-01", "sex": "male"}


def correction(months=65 * 12, start=FIRST, end=None, sex=("male",), citation="Luật 01/2027/QH16"):
    return Override(AGE, months, citation, start, "An", "luật mới", end=end, where=(("sex", sex),))


def test_the_ages_of_the_law_are_those_of_its_table():
    for sex, law in BY_BIRTH.items():
        assert [(step.start, step.months, step.source) for step in ages(sex)] == [
            (entry.start, entry.value, entry.source) for entry in law.history
        ]


def test_a_correction_holds_from_its_first_month_to_its_last_and_the_law_before_and_after():
    one = correction(end=D(1966, 12, 31))
    assert retirement_day(D(1966, 3, 31), "male", [one]) == retirement_day(D(1966, 3, 31), "male")
    assert retirement_day(D(1966, 4, 1), "male", [one]) == D(2031, 4, 30)
    assert retirement_day(D(1966, 12, 31), "male", [one]) == D(2031, 12, 31)
    assert retirement_day(D(1967, 1, 1), "male", [one]) == D(2029, 1, 31)
    assert retirement_day(D(1966, 4, 1), "female", [one]) == retirement_day(D(1966, 4, 1), "female")
    steps = ages("male", [one])
    assert [(step.start, step.months, step.correction is one) for step in steps[-3:]] == [
        (D(1965, 7, 1), 741, False),
        (D(1966, 4, 1), 780, True),
        (D(1967, 1, 1), 744, False),
    ]


def test_without_a_last_month_it_holds_for_everybody_born_later():
    assert retirement_day(D(2000, 1, 15), "male", [correction()]) == D(2065, 1, 31)
    assert [step.months for step in ages("male", [correction(start=D(1962, 1, 1))])] == [720, 723, 726, 780]
    assert retirement_day(LAST_DAY, "male", [correction()]) == LAST_DAY


def test_of_two_about_one_month_the_later_recorded_holds():
    first, later = correction(), correction(64 * 12, start=D(1965, 1, 1), citation="Luật 02/2028/QH16")
    assert correction_for(D(1970, 1, 1), "male", [first, later]) is later
    assert correction_for(D(1970, 1, 1), "male", [later, first]) is first
    assert [step.months for step in ages("male", [later, first])][-2:] == [768, 780]


@pytest.mark.parametrize("born", [None, D(1966, 3, 31)])
def test_nobody_else_is_concerned(born):
    assert correction_for(born, "male", [correction()]) is None
    assert correction_for(D(1966, 4, 1), None, [correction()]) is None


def test_a_recorded_day_or_number_still_stands():
    facts = {"birth_date": D(1966, 4, 1), "sex": "male"}
    known = with_retirement(facts | {"retirement_date": D(2028, 4, 30)}, ON, [correction()])
    assert known["retirement_date"] == D(2028, 4, 30)
    assert reckoned(facts | {"retirement_date": D(2028, 4, 30)}, [correction()]) == (None, frozenset())
    one, names = reckoned(facts | {"service_months_left": 3}, [correction()])
    assert one == correction()
    assert names == {"retirement_date", "months_to_retirement_at_term_end"}


def test_an_answer_rests_on_the_correction_by_which_it_was_reckoned():
    one = correction()
    assert ask("reappointment-route", ROUTE | BORN, ON).value == "reappoint_until_retirement"
    given = ask("reappointment-route", ROUTE | BORN, ON, overrides=[one])
    assert (given.value, given.overrides) == ("reappoint", (one,))
    assert given.to_json()["overrides"][0]["provision"] == AGE


def test_an_answer_that_reads_no_retirement_or_another_person_does_not():
    one = correction()
    assert ask("reappointment-route", ROUTE | BORN | {"birth_date": "1966-03-31"}, ON, overrides=[one]).overrides == ()
    assert (
        ask("reappointment-route", ROUTE | BORN | {"retirement_date": "2028-04-30"}, ON, overrides=[one]).overrides
        == ()
    )
    given = ask("reappointment-route", ROUTE | BORN | {"months_to_retirement_at_term_end": 3}, ON, overrides=[one])
    assert (given.value, given.overrides) == ("extend", ())
    assert ask("relief-ground", {"position": "council_member"} | BORN, ON, overrides=[one]).overrides == ()


def test_what_was_reckoned_before_is_told_too():
    one = correction()
    facts = ROUTE | {"months_to_retirement_at_term_end": 59}
    assert ask("reappointment-route", facts, ON, corrected=one).overrides == (one,)
    assert ask("reappointment-route", facts, ON).overrides == ()


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"value": LEAST - 1}, "from 45 to 75 years"),
        ({"value": MOST + 1}, "from 45 to 75 years"),
        ({"value": True}, "from 45 to 75 years"),
        ({"value": "62"}, "from 45 to 75 years"),
        ({"start": D(1929, 12, 1)}, "born from 1930 to 2030"),
        ({"start": D(2031, 1, 1)}, "born from 1930 to 2030"),
        ({"end": D(2031, 1, 31)}, "born from 1930 to 2030"),
        ({"end": D(1966, 3, 31)}, "comes before the first"),
        ({"start": D(1966, 4, 2)}, "whole months"),
        ({"end": D(1967, 4, 29)}, "whole months"),
        ({"where": ()}, "for men or for women"),
        ({"where": (("sex", ("male",)), ("position", ("controller",)))}, "for men or for women"),
        ({"citation": " "}, "no citation"),
        ({"reason": ""}, "no reason"),
    ],
)
def test_what_cannot_stand_is_refused_in_one_sentence(change, said):
    with pytest.raises(CanboError, match=said):
        check(dataclasses.replace(correction(), **change))


FOR_MEN_OR_WOMEN = (
    'A correction of the retirement age is for men or for women; say which (`"where": {"sex": "male"}`).',
    'Điều chỉnh tuổi nghỉ hưu là cho nam hoặc cho nữ; hãy nêu rõ (`"where": {"sex": "male"}`).',
)
BORN_IN = (
    "Those concerned are born from 1930 to 2030; correct the month of birth.",
    "Người được áp dụng sinh từ 1930 đến 2030; hãy sửa tháng sinh.",
)
WHOLE_MONTHS = (
    "Ages go by whole months of birth: from the first day of a month to the last day of one.",
    "Tuổi tính theo trọn tháng sinh: từ ngày đầu của một tháng đến ngày cuối của một tháng.",
)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"where": ()}, FOR_MEN_OR_WOMEN),
        ({"where": (("sex", ("male", "other")),)}, FOR_MEN_OR_WOMEN),
        (
            {"value": 539},
            (
                "A retirement age is from 45 to 75 years (540 to 900 months); 539 is not.",
                "Tuổi nghỉ hưu từ 45 đến 75 tuổi (540 đến 900 tháng); 539 thì không phải.",
            ),
        ),
        ({"start": D(1929, 12, 1)}, BORN_IN),
        ({"end": D(2031, 1, 31)}, BORN_IN),
        (
            {"end": D(1966, 3, 31)},
            (
                "The last month of birth comes before the first; correct one of them.",
                "Tháng sinh cuối đứng trước tháng sinh đầu; hãy sửa một trong hai.",
            ),
        ),
        ({"start": D(1966, 4, 2)}, WHOLE_MONTHS),
    ],
)
def test_a_refusal_says_the_same_in_both_languages(change, said):
    with pytest.raises(CanboError) as refused:
        check(dataclasses.replace(correction(), **change))
    assert (refused.value.said("en"), refused.value.said("vi")) == said


def test_one_correction_may_be_for_men_and_women():
    both = correction(sex=("male", "female"))
    check(both)
    assert retirement_day(D(1970, 5, 5), "female", [both]) == retirement_day(D(1970, 5, 5), "male", [both])


def test_an_override_of_something_else_or_without_an_age_is_no_correction():
    elsewhere = Override("181/2026:9.1", 5, "Luật", FIRST, "An", "luật mới")
    assert corrections_of([elsewhere, correction(), dataclasses.replace(correction(), value=None)]) == (correction(),)


def test_an_age_that_is_corrected_names_the_document_that_says_so():
    (step,) = [step for step in ages("male", [correction()]) if step.correction]
    assert step.source == "Luật 01/2027/QH16"


@pytest.mark.parametrize(
    ("day", "last"), [(D(2024, 2, 1), D(2024, 2, 29)), (D(2026, 12, 31), D(2026, 12, 31)), (FIRST, D(1966, 4, 30))]
)
def test_the_last_day_of_a_month(day, last):
    assert last_day_of(day) == last


def test_many_persons_are_reckoned_by_the_corrected_age_too():
    one = correction(end=D(1966, 12, 31))
    born = [D(1966, 3, 31), D(1966, 4, 1), D(1966, 12, 31), D(1967, 1, 1)]
    frame = pl.DataFrame({"birth_date": born, "sex": ["male"] * len(born)})
    assert with_retirement_columns(frame, ON, [one])["retirement_date"].to_list() == [
        retirement_day(day, "male", [one]) for day in born
    ]


@pytest.mark.parametrize(
    "change",
    [{"value": LEAST}, {"value": MOST}, {"start": D(1930, 1, 1)}, {"start": D(2030, 12, 1), "end": D(2030, 12, 31)}],
)
def test_at_the_bounds_it_stands(change):
    check(dataclasses.replace(correction(), **change))


def test_a_file_of_overrides_may_hold_corrections():
    entry = {
        "provision": AGE, "value": 780, "citation": "Luật 01/2027/QH16", "from": "1966-04-01", "author": "An",
        "reason": "luật mới", "where": {"sex": "male"},
    }  # fmt: skip
    read = read_overrides([entry])
    assert corrections_of(read) == (correction(),)
    assert read_overrides([one.to_json() for one in read]) == read
    with pytest.raises(CanboError, match="needs the age"):
        read_overrides([entry | {"value": None}])


@pytest.mark.parametrize(
    ("months", "vi", "en"),
    [
        (720, "60 tuổi", "60 years"),
        (721, "60 tuổi 1 tháng", "60 years and 1 month"),
        (722, "60 tuổi 2 tháng", "60 years and 2 months"),
        (741, "61 tuổi 9 tháng", "61 years and 9 months"),
    ],
)
def test_an_age_is_told_in_years_and_months(months, vi, en):
    assert (age_words(months).vi, age_words(months).en) == (vi, en)
