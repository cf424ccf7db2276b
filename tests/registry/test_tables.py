"""Rows become the tables of the law: terms, grades, rounds, sanctions, proceedings, service."""

from datetime import date, timedelta

import pytest

from canbo.registry.facts import fact_sheets, facts_of
from canbo.registry.models import ConfidenceRound, Grade, Proceeding, Sanction, ServicePeriod

ON = date(2026, 11, 21)
DAY = timedelta(days=1)


@pytest.mark.parametrize(
    ("on", "served"),
    [(date(2026, 4, 30), False), (date(2026, 5, 1), True), (date(2027, 4, 30), True), (date(2027, 5, 1), False)],
)
def test_a_warning_has_effect_for_twelve_months(register, seated, facts, on, served) -> None:
    register.add(Sanction, person=seated[0], form="warning", effective_on=date(2026, 5, 1))
    register.attest(register.here, "sanctions", date(2027, 6, 1), recorded_at=register.moment(date(2020, 1, 1)))

    assert facts(on).values["serving_warning"] is served


def test_grades(register, seated, facts) -> None:
    for year, grade in ((2023, "good"), (2024, "not_fulfilled"), (2025, "not_fulfilled")):
        register.add(Grade, person=seated[0], body=register.here, year=year, grade=grade)
    sheet = facts()

    assert sheet.values["grade_last_year"] == "not_fulfilled"
    assert sheet.values["failing_years_in_a_row"] == 2
    assert sheet.values["graded_fulfilled_last_three_years"] is False
    assert sheet.sources["grade_last_year"].day == date(2025, 12, 31)
    assert len(sheet.sources["failing_years_in_a_row"].records) == 3


def test_an_unassessed_year_leaves_the_run_unknown(register, seated, facts) -> None:
    register.add(Grade, person=seated[0], body=register.here, year=2023, grade="good")
    register.add(Grade, person=seated[0], body=register.here, year=2025, grade="not_fulfilled")

    assert "failing_years_in_a_row" not in facts().values


def test_only_a_round_of_the_present_term_counts_and_the_latest_of_them(register, seated, facts) -> None:
    def round_on(day, low):
        return register.add(ConfidenceRound, person=seated[0], body=register.here, held_on=day, cast=21, low=low)

    round_on(date(2023, 12, 31), 20)
    assert "low_confidence_votes" not in facts().values

    round_on(date(2024, 1, 1), 3)
    latest = round_on(date(2026, 10, 1), 15)
    round_on(ON + DAY, 21)
    sheet = facts()
    assert (sheet.values["low_confidence_votes"], sheet.values["confidence_votes_cast"]) == (15, 21)
    assert sheet.sources["low_confidence_votes"].records == (latest.pk,)


def test_duty_reprimands_are_counted_where_the_sanctions_are_attested(register, seated, facts) -> None:
    for day in (date(2023, 6, 1), date(2024, 6, 1), date(2025, 7, 1)):
        register.add(Sanction, person=seated[0], form="reprimand", duty_related=True, effective_on=day)
    assert "duty_reprimands_this_term" not in facts().values

    register.attest(register.here, "sanctions", ON)
    sheet = facts()
    assert sheet.values["duty_reprimands_this_term"] == 2
    assert sheet.sources["duty_reprimands_this_term"].attested.complete_up_to == ON


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        ("disciplinary", "disciplinary_proceedings_pending"),
        ("investigation", "under_criminal_proceedings"),
        ("charge", "prosecuted"),
        ("inspection", "under_inspection_or_audit"),
        ("audit", "under_inspection_or_audit"),
        ("responsibility_review", "responsibility_under_review"),
    ],
)
def test_a_proceeding_is_pending_from_its_first_to_its_last_day(register, seated, facts, kind, fact) -> None:
    register.add(Proceeding, person=seated[0], kind=kind, start=ON, end=ON + DAY)
    days = [ON - DAY, ON, ON + DAY, ON + 2 * DAY]

    assert [facts(day).values.get(fact) for day in days] == [None, True, True, None]


def test_insured_service(register, seated, facts) -> None:
    def period(start, end, **fields):
        register.add(ServicePeriod, person=seated[0], start=start, end=end, **fields)

    period(date(2000, 1, 1), date(2004, 12, 31), paid_out=True)
    period(date(2005, 1, 1), date(2006, 12, 31), counts=False)
    period(date(2010, 1, 1), date(2010, 3, 10))
    register.attest(register.here, "service_periods", ON)
    values = facts().values

    assert (values["service_months"], values["service_odd_days"]) == (2, 10)


def test_service_here_before_the_first_term(register, seated, facts) -> None:
    register.add(ServicePeriod, person=seated[0], start=date(2008, 1, 1), end=date(2023, 12, 31), body=register.here)
    for kind in ("terms", "service_periods"):
        register.attest(register.here, kind, ON)
    values = facts().values

    assert (values["terms_served_here"], values["service_months_before_first_term"]) == (1, 192)


def test_the_number_on_the_decision_tells_the_terms_served(register) -> None:
    post = register.post(register.enterprise())
    term = register.term(register.person(), post, number=2)

    assert facts_of(term.person, term, ON).values["terms_served_here"] == 2


def test_a_term_past_its_end_is_still_sat_until_left(register) -> None:
    person = register.person(retirement_date=date(2030, 1, 1))
    term = register.term(person, register.post(register.enterprise()), date(2020, 1, 1))
    values = facts_of(person, term, ON).values

    assert (values["term_end"], values["months_to_retirement_at_term_end"]) == (date(2025, 1, 1), 60)


@pytest.mark.parametrize("first_term", [{"years": 5}, {"years": None}, {"end": date(2026, 1, 1)}])
def test_a_reappointment_begins_a_new_term_from_its_first_day(register, first_term) -> None:
    person, post = register.person(), register.post(register.enterprise())
    register.term(person, post, date(2019, 1, 1), **first_term)
    second = register.term(person, post, date(2024, 1, 1))
    register.add(ConfidenceRound, person=person, body=post.body, held_on=date(2023, 12, 31), cast=9, low=9)
    register.add(ConfidenceRound, person=person, body=post.body, held_on=date(2024, 1, 1), cast=9, low=1)
    sheet = facts_of(person, second, date(2024, 1, 1))

    assert (sheet.values["term_start"], sheet.values["low_confidence_votes"]) == (date(2024, 1, 1), 1)


@pytest.mark.parametrize(
    ("on", "sits"), [(date(2023, 12, 31), False), (date(2024, 1, 1), True), (ON - DAY, True), (ON, False)]
)
def test_a_post_is_held_from_its_start_until_the_day_it_is_left(register, seated, on, sits) -> None:
    person, term = seated
    term.correct(left_on=ON, left_by="transfer", at=register.moment(date(2020, 2, 1)))

    [sheet] = fact_sheets([person], on)
    assert (sheet.term is not None, "position" in sheet.values) == (sits, sits)


def test_after_a_resignation(register, seated) -> None:
    person, term = seated
    term.correct(left_on=date(2025, 6, 1), left_by="resignation", leaving_ground="181/2026:34.1.b")
    new_body = register.enterprise("E2")
    register.term(person, register.post(new_body, "other", title="Chuyên viên"), date(2025, 7, 1))
    register.attest(new_body, "terms", ON)
    [sheet] = fact_sheets([person], ON)

    after = {name: sheet.values[name] for name in ("left_by", "leaving_ground", "new_post_months")}
    assert after == {"left_by": "resignation", "leaving_ground": "181/2026:34.1.b", "new_post_months": 16}
    assert "position" not in sheet.values


def test_a_transfer_is_no_leaving_of_that_kind(register, seated) -> None:
    person, term = seated
    term.correct(left_on=date(2025, 6, 1), left_by="transfer")
    [sheet] = fact_sheets([person], ON)

    assert {"left_by", "leaving_ground", "new_post_months"}.isdisjoint(sheet.values)
