"""An answer in a few words, the same on pages and on the command line."""

import datetime as dt
from dataclasses import replace

import pytest

from canbo.kernel.words import say_value
from canbo.law.ask import ask
from canbo.law.said import said_answer, said_value

ON = dt.date(2026, 11, 21)
MEMBER = {"position": "council_member"}
ROUND = MEMBER | {"low_confidence_votes": 15, "confidence_votes_cast": 21}
SERVICE = {"service_months": 126, "service_odd_days": 0}
LEAVER = SERVICE | {"monthly_wage": 5_000_000, "leaves_voluntarily": True}


@pytest.mark.parametrize(
    ("name", "facts", "on", "vi", "en"),
    [
        ("relief-ground", ROUND, ON, "Có", "Yes"),
        ("term-limit-reached", MEMBER | {"terms_served_here": 1}, ON, "Không", "No"),
        ("relief-ground", {}, ON, "Chưa rõ", "Unknown"),
        ("relief-ground", {}, dt.date(2026, 5, 20), "Không có hiệu lực vào ngày này", "Not in force on that day"),
        ("term-limit-reached", {"position": "representative_full_time"}, ON, "Không thuộc đối tượng", "Not applicable"),
        ("discipline-ends", {}, ON, "Chưa rõ", "Unknown"),
        ("discipline-ends", {"sanction_effective_on": dt.date(2026, 6, 1)}, ON, "01/06/2027", "01/06/2027"),
        ("leaving-form", ROUND, ON, "miễn nhiệm", "relief from office"),
        ("counted-working-years", SERVICE, dt.date(2020, 1, 1), "10,5 năm", "10.5 years"),
        ("discontinuation-allowance", LEAVER, dt.date(2020, 1, 1), "26.250.000 đồng", "26,250,000 đồng"),
    ],
)
def test_an_answer_is_said_in_both_languages(name, facts, on, vi, en):
    answer = ask(name, facts, on)
    assert (said_answer(answer, "vi"), said_answer(answer, "en")) == (vi, en)


def test_a_day_is_said_as_each_language_writes_it():
    given = ask("discipline-ends", {"sanction_effective_on": dt.date(2026, 6, 1)}, ON)
    for lang in ("vi", "en"):
        assert said_value(given, lang) == say_value(given.value, lang)


def test_a_number_without_a_unit_and_a_choice_without_words_are_said_as_they_are():
    years = ask("counted-working-years", SERVICE, dt.date(2020, 1, 1))
    plain = replace(years, question=replace(years.question, unit=None))
    assert (said_value(plain, "vi"), said_value(plain, "en")) == ("10,5", "10.5")
    form = ask("leaving-form", ROUND, ON)
    unnamed = replace(form, question=replace(form.question, choices=()))
    assert said_value(unnamed, "vi") == said_value(unnamed, "en") == form.value
