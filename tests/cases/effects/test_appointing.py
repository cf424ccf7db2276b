"""An appointment acted out: the new term in the register, overlaps refused, corrections mended, the law asked."""

from datetime import date

import pytest
from tests.cases.appointment import DECISION, DOSSIER, PROPOSAL, STANDARDS, Appointment

from canbo.kernel.errors import CanboError


@pytest.fixture
def appointment(office):
    return Appointment(office)


def term_of(person):
    from canbo.registry.models import Term

    return Term.objects.current().filter(person=person, post__position="general_director").first()


def test_an_appointment_begins_a_term_of_five_years(office, appointment):
    appointment.ready().do(office.council, "appoint", DECISION)
    term = term_of(appointment.an)
    assert (term.start, term.years, term.number) == (date(2026, 12, 1), 5, 1)
    assert term.ends_on == date(2031, 12, 1)
    assert (term.decision_number, term.source) == ("30/QĐ-HĐTV", f"{appointment.case.number}, 30/QĐ-HĐTV")
    assert appointment.state == "appointed"


@pytest.mark.parametrize("years", [0, 6])
def test_a_term_is_of_one_to_five_years(office, appointment, years):
    appointment.ready()
    with pytest.raises(CanboError, match=r"one to 5 years|from 1 to 10"):
        appointment.do(office.council, "appoint", {**DECISION, "years": years})
    assert term_of(appointment.an) is None


def test_nobody_is_appointed_beside_whoever_still_sits(office, appointment):
    from canbo.registry.models import Term

    appointment.ready()
    gone = Term.objects.current().get(person=office.director)
    gone.correct(left_on=date(2026, 12, 2), left_by="retirement")
    with pytest.raises(CanboError, match=r"Trần Minh Hòa .* sits in this post until 2026-12-02"):
        appointment.do(office.council, "appoint", DECISION)
    appointment.do(office.council, "appoint", {**DECISION, "effective_on": "2026-12-02"})
    assert term_of(appointment.an).start == date(2026, 12, 2)


def test_a_corrected_decision_mends_the_term(office, appointment):
    appointment.ready().do(office.council, "appoint", DECISION)
    number = office.view(office.council, appointment.case).state.version
    fields = {"corrects": number, "reason": "ghi nhầm", "fields": {"effective_on": "2026-12-03"}}
    appointment.do(office.council, "correct", fields, "2026-11-28")
    assert term_of(appointment.an).start == date(2026, 12, 3)


def test_it_takes_effect_no_earlier_than_it_was_decided(office, appointment):
    appointment.ready()
    with pytest.raises(CanboError, match="before the decision"):
        appointment.do(office.council, "appoint", {**DECISION, "effective_on": "2026-11-26"})


def blocked(office, appointment, key, user=None):
    view = office.view(user or office.council, appointment.case)
    return " ".join(reason.en for action in view.actions if action.key == key for reason in action.blocked)


def test_the_law_is_asked_about_whoever_is_proposed_once_there_is_somebody(office, appointment):
    before = office.view(office.council, appointment.case).situation
    assert "birth_date" not in before.facts
    appointment.chosen()
    after = office.view(office.council, appointment.case).situation
    assert after.facts["birth_date"] == appointment.an.birth_date
    assert after.facts["position"] == "general_director"
    assert after.values["who-decides"] == "council_or_chairman"
    assert after.values["prior-opinion-from"] == "owner_agency"


def test_unknown_conditions_and_file_block_with_the_missing_facts_named(office, appointment):
    appointment.chosen().do(office.officer, "submit", {"report": "x"})
    said = blocked(office, appointment, "appoint")
    assert "The standards and conditions of appointment are met: unknown, missing: meets the general standards" in said
    assert "The file is complete: unknown" in said
    assert "The prior opinion of the owner's representative agency is missing" in said
    with pytest.raises(CanboError, match="unknown, missing"):
        appointment.do(office.council, "appoint", DECISION)


@pytest.mark.parametrize(
    ("key", "fields", "sentence"),
    [
        (
            "review-standards",
            {**STANDARDS, "months_in_equivalent_post": 11},
            "conditions of appointment are met: not met",
        ),
        ("record-dossier", {**DOSSIER, "dossier_item_2_dated_on": "2026-05-26"}, "The file is complete: not met"),
    ],
)
def test_conditions_not_met_block(office, appointment, key, fields, sentence):
    appointment.ready().do(office.officer, key, fields)
    assert sentence in blocked(office, appointment, "appoint")


def test_what_the_authority_waives_no_longer_blocks(office, appointment):
    appointment.ready().do(office.officer, "review-standards", {**STANDARDS, "months_in_equivalent_post": 11})
    waiver = {"decided_on": "2026-11-27", "time_in_post_waived": True, "reason": "x"}
    appointment.do(office.council, "waive-condition", waiver)
    appointment.do(office.council, "appoint", DECISION)
    assert appointment.state == "appointed"


def test_the_register_is_believed_before_the_review(office, appointment):
    from canbo.registry.models import Proceeding

    appointment.ready()
    Proceeding.objects.create(
        person=appointment.an, kind="investigation", start=date(2026, 11, 1), recorded_at=appointment.case.opened_at
    )
    assert "not met" in blocked(office, appointment, "appoint")


def test_one_case_at_a_time_fills_a_post(office, appointment):
    with pytest.raises(CanboError, match="fill the same post"):
        office.open("appointment-in-house", office.officer, PROPOSAL, person="")


def test_a_post_the_prime_minister_is_heard_on_goes_another_way(office, appointment):
    proposal = {**PROPOSAL, "position": "council_chair"}
    with pytest.raises(CanboError, match="procedure of Article 14"):
        office.open("appointment-in-house", office.officer, proposal, person="", body=office.group)
