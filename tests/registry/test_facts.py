"""Absence is no only where it is attested; facts carry their source and can be read as they were known."""

from datetime import date, timedelta

import pytest

from canbo.kernel.errors import CanboError
from canbo.law.facts import BOOK
from canbo.registry.choices import RecordKind
from canbo.registry.facts import FINDING_FACTS, fact_sheets, facts_of
from canbo.registry.models import (
    ConfidenceRound,
    Finding,
    Grade,
    Inspection,
    Person,
    ReadingSetting,
    Sanction,
)

ON = date(2026, 11, 21)
DAY = timedelta(days=1)

# One fact for each kind of record whose absence, attested, is a plain no.
ABSENT_IS_NO = {
    "serving_warning": "sanctions",
    "serving_reprimand": "sanctions",
    "party_sanction": "sanctions",
    "disciplinary_proceedings_pending": "proceedings",
    "under_criminal_proceedings": "proceedings",
    "prosecuted": "proceedings",
    "under_inspection_or_audit": "proceedings",
    "responsibility_under_review": "proceedings",
    "enterprise_under_inspection_or_audit": "inspections",
    **dict.fromkeys(FINDING_FACTS, "findings"),
}


@pytest.mark.parametrize(("fact", "kind"), ABSENT_IS_NO.items())
def test_absence_alone_leaves_a_fact_unknown(facts, fact, kind) -> None:
    assert fact not in facts().values


@pytest.mark.parametrize(("fact", "kind"), ABSENT_IS_NO.items())
def test_attested_absence_is_no_with_the_attestation_as_its_source(register, facts, fact, kind) -> None:
    attestation = register.attest(register.here, kind, ON)
    sheet = facts()

    assert sheet.values[fact] is False
    source = sheet.sources[fact]
    assert (source.kind, source.records) == (kind, ())
    assert (source.attested.pk, source.attested.body, source.attested.complete_up_to) == (
        attestation.pk,
        "Tổng công ty E1",
        ON,
    )


@pytest.mark.parametrize(("up_to", "known"), [(ON - DAY, False), (ON, True), (ON + DAY, True)])
def test_an_attestation_reaches_as_far_as_it_says(register, facts, up_to, known) -> None:
    register.attest(register.here, "sanctions", up_to)

    assert ("serving_warning" in facts().values) is known


def test_an_attestation_of_one_kind_says_nothing_of_another(register, facts) -> None:
    register.attest(register.here, "sanctions", ON)

    assert "found_degenerate" not in facts().values


def test_the_agency_that_owns_the_enterprise_may_attest_and_another_body_may_not(register, facts) -> None:
    register.attest(register.enterprise("E2"), "sanctions", ON)
    assert "serving_warning" not in facts().values

    register.attest(register.owner, "sanctions", ON)
    assert facts().sources["serving_warning"].attested.body == "Bộ B1"


def test_of_two_attestations_the_one_that_reaches_further_counts(register, facts) -> None:
    register.attest(register.owner, "sanctions", ON)
    register.attest(register.here, "sanctions", ON - DAY)

    assert facts().values["serving_warning"] is False


def test_a_withdrawn_attestation_no_longer_counts(register, facts) -> None:
    attestation = register.attest(register.here, "sanctions", ON)
    attestation.withdraw(at=register.moment(ON + DAY))

    assert "serving_warning" not in facts().values
    assert facts(known_on=ON).values["serving_warning"] is False


@pytest.mark.parametrize(("known_on", "known"), [(ON - DAY, False), (ON, True), (None, True)])
def test_an_attestation_is_not_known_before_it_is_recorded(register, facts, known_on, known) -> None:
    register.attest(register.here, "sanctions", ON)

    assert ("serving_warning" in facts(known_on=known_on).values) is known


@pytest.mark.parametrize(("known_on", "value"), [(ON - DAY, False), (ON, True), (None, True)])
def test_a_record_is_not_known_before_it_is_recorded(register, seated, facts, known_on, value) -> None:
    register.attest(register.here, "findings", ON, recorded_at=register.moment(date(2020, 1, 1)))
    finding = Finding.objects.create(
        person=seated[0],
        fact="found_degenerate",
        value=True,
        found_on=date(2026, 11, 1),
        recorded_at=register.moment(ON),
    )
    sheet = facts(known_on=known_on)

    assert sheet.values["found_degenerate"] is value
    assert sheet.sources["found_degenerate"].records == ((finding.pk,) if value else ())


def test_a_corrected_record_counts_as_it_was_known(register, seated, facts) -> None:
    round_ = register.add(
        ConfidenceRound, person=seated[0], body=register.here, held_on=date(2026, 10, 1), cast=21, low=11
    )
    round_.correct(low=15, at=register.moment(ON))

    assert facts(known_on=ON - DAY).values["low_confidence_votes"] == 11
    assert facts(known_on=ON).values["low_confidence_votes"] == 15


def test_a_recorded_yes_needs_no_attestation(register, seated, facts) -> None:
    warning = register.add(Sanction, person=seated[0], form="warning", effective_on=date(2026, 5, 1))
    sheet = facts()

    assert sheet.values["serving_warning"] is True
    source = sheet.sources["serving_warning"]
    assert (source.kind, source.records, source.day, source.attested) == (
        "sanctions",
        (warning.pk,),
        date(2026, 5, 1),
        None,
    )


def test_a_finding_that_no_longer_holds_is_no_longer_yes(register, seated, facts) -> None:
    register.add(
        Finding,
        person=seated[0],
        fact="inpatient_or_maternity",
        value=True,
        found_on=date(2026, 1, 1),
        until=ON - DAY,
    )

    assert facts(ON - DAY).values["inpatient_or_maternity"] is True
    assert "inpatient_or_maternity" not in facts(ON).values


def test_a_recorded_no_needs_no_attestation(register, seated, facts) -> None:
    register.add(Finding, person=seated[0], fact="found_degenerate", value=False, found_on=ON)

    assert facts().values["found_degenerate"] is False


def test_who_and_which_post(register, seated, facts) -> None:
    person, term = seated
    person.revise(
        birth_date=date(1971, 3, 5),
        sex="female",
        retirement_date=date(2033, 4, 1),
        is_party_member=True,
        nationalities="vietnamese",
    )
    register.here.revise(board_seats=7)
    values = facts_of(Person.objects.get(), term, ON).values

    expected = {
        "birth_date": date(1971, 3, 5),
        "sex": "female",
        "retirement_date": date(2033, 4, 1),
        "is_party_member": True,
        "nationalities": "vietnamese",
        "position": "council_member",
        "enterprise_class": "wholly_state",
        "board_seats": 7,
        "term_start": date(2024, 1, 1),
        "term_years": 5,
        "term_end": date(2029, 1, 1),
        "months_to_retirement_at_term_end": 51,
        "service_months_left": 76,
    }
    assert {name: values[name] for name in expected} == expected


def test_what_nobody_entered_is_left_out(facts) -> None:
    missing = {"birth_date", "sex", "retirement_date", "is_party_member", "nationalities", "board_seats"}

    assert missing.isdisjoint(facts().values)


def test_a_person_counts_as_they_were_known(register, seated, facts) -> None:
    person, _ = seated
    person.revise(retirement_date=date(2033, 4, 1), at=register.moment(date(2026, 1, 1)))
    person.revise(retirement_date=date(2034, 4, 1), at=register.moment(date(2026, 6, 1)))
    register.here.revise(enterprise_class="listed_group", at=register.moment(date(2026, 6, 1)))

    known = {day: facts(known_on=day).values for day in (date(2025, 12, 31), date(2026, 1, 1), date(2026, 6, 1))}
    assert [values.get("retirement_date") for values in known.values()] == [None, date(2033, 4, 1), date(2034, 4, 1)]
    assert [values["enterprise_class"] for values in known.values()] == ["wholly_state", "wholly_state", "listed_group"]


def test_an_inspection_of_the_enterprise_is_not_one_of_the_person(register, facts) -> None:
    inspection = register.add(Inspection, body=register.here, kind="audit", start=ON, end=ON)
    sheet = facts()

    assert sheet.values["enterprise_under_inspection_or_audit"] is True
    assert sheet.sources["enterprise_under_inspection_or_audit"].records == (inspection.pk,)
    assert "under_inspection_or_audit" not in sheet.values
    assert "enterprise_under_inspection_or_audit" not in facts(ON + DAY).values


def test_readings_of_the_installation_are_facts(register, seated, facts) -> None:
    administrator = register.officer_of(role="administrator")

    def settle(choice, day):
        return ReadingSetting.objects.create(
            name="reading_35_1_c", choice=choice, author=administrator, reason="vì", set_at=register.moment(day)
        )

    settle("over_two_thirds", date(2026, 1, 1))
    latest = settle("at_least_two_thirds", date(2026, 2, 1))
    assert facts().values["reading_35_1_c"] == "at_least_two_thirds"
    assert facts().sources["reading_35_1_c"].records == (latest.pk,)

    settle("", date(2026, 3, 1))
    known = [facts(known_on=day).values.get("reading_35_1_c") for day in (date(2026, 1, 31), date(2026, 2, 28), None)]
    assert known == ["over_two_thirds", "at_least_two_thirds", None]


def test_two_posts_at_once_give_two_sheets(register, seated) -> None:
    person, term = seated
    second = register.term(person, register.post(register.enterprise("E2"), "controller"), date(2025, 1, 1))
    sheets = fact_sheets(Person.objects.all(), ON)

    assert [(s.term.pk, s.values["position"]) for s in sheets] == [
        (term.pk, "council_member"),
        (second.pk, "controller"),
    ]
    assert facts_of(person, second.post, ON).values["position"] == "controller"


def test_a_person_not_yet_in_the_register_has_no_sheet(register, seated, facts) -> None:
    assert fact_sheets(Person.objects.all(), ON, date(2019, 12, 31)) == []
    with pytest.raises(CanboError, match="2019-12-31"):
        facts(known_on=date(2019, 12, 31))


def test_a_list_and_a_queryset_give_the_same_sheets(register, seated) -> None:
    register.person("Lê An")
    everybody = Person.objects.all()

    assert [s.values for s in fact_sheets(list(everybody), ON)] == [s.values for s in fact_sheets(everybody, ON)]


@pytest.mark.parametrize("known_on", [None, ON])
def test_many_persons_cost_no_more_queries_than_one(register, seated, django_assert_num_queries, known_on) -> None:
    post = seated[1].post
    for n in range(12):
        person = register.person(f"Lê An {n}")
        register.term(person, post)
        register.add(Grade, person=person, body=register.here, year=2025, grade="good")
    with django_assert_num_queries(13 if known_on is None else 16):
        sheets = fact_sheets(Person.objects.all(), ON, known_on)

    assert len(sheets) == 13
    with django_assert_num_queries(13 if known_on is None else 16):
        fact_sheets(Person.objects.filter(pk=seated[0].pk), ON, known_on)


def test_every_value_is_one_the_law_accepts_and_has_a_source(register, seated, facts) -> None:
    person, _ = seated
    person.revise(birth_date=date(1971, 3, 5), sex="male", retirement_date=date(2033, 4, 1), nationalities="vietnamese")
    for kind in RecordKind:
        register.attest(register.here, kind, ON)
    register.add(Grade, person=person, body=register.here, year=2025, grade="good")
    sheet = facts_of(Person.objects.get(), seated[1], ON)

    assert sheet.values.keys() == sheet.sources.keys()
    assert {name: BOOK.get(name).parse(value) for name, value in sheet.values.items()} == sheet.values
    assert {type(value) for value in sheet.values.values()} <= {bool, int, str, date}


def test_a_post_to_come_lends_nobody_its_attestations(register) -> None:
    body = register.enterprise()
    person = register.person()
    register.term(person, register.post(body), ON + DAY)
    register.attest(body, "sanctions", ON)
    [sheet] = fact_sheets([person], ON)

    assert (sheet.term, "serving_warning" in sheet.values) == (None, False)


@pytest.mark.parametrize(("up_to", "low"), [(None, None), (ON - DAY, None), (ON, 0)])
def test_attested_absence_of_a_round_is_no_low_vote(register, seated, facts, up_to, low) -> None:
    if up_to:
        register.attest(register.here, "confidence_rounds", up_to)
    sheet = facts()

    assert sheet.values.get("low_confidence_votes") == low
    assert "confidence_votes_cast" not in sheet.values


def test_a_round_before_the_term_is_no_round_of_the_term(register, seated, facts) -> None:
    register.attest(register.here, "confidence_rounds", ON)
    register.add(ConfidenceRound, person=seated[0], body=register.here, held_on=date(2020, 1, 1), cast=21, low=20)

    assert facts().values["low_confidence_votes"] == 0


def test_a_day_of_retirement_nobody_recorded_is_reckoned_from_birth_and_sex(register, seated):
    person, term = seated
    person.revise(birth_date=date(1966, 4, 1), sex="male")
    assert facts_of(person, term, ON).values["retirement_date"] == date(2028, 4, 30)
    person.revise(retirement_date=date(2027, 1, 31))
    assert facts_of(person, term, ON).values["retirement_date"] == date(2027, 1, 31)
