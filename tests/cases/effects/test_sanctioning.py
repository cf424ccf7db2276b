"""Discipline acted out: the sanction in the register, its change and annulment, removal ends the term."""

from datetime import date

import pytest

PARTY = {
    "form": "warning", "document": "5-QĐ/UBKT", "announced_on": "2026-11-12", "effective_on": "2026-11-10",
    "duty_related": True,
}  # fmt: skip
DECISION = {"number": "31/QĐ", "decided_on": "2026-11-25"}


@pytest.fixture
def announced(office):
    office.settle_all()
    case = office.open("discipline-after-party", office.officer, PARTY)
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2026-11-24")
    return case


def sanctions(office, **which):
    from canbo.registry.models import Sanction

    return list(Sanction.objects.current().filter(person=office.director, **which))


def term(office):
    from canbo.registry.models import Term

    return Term.objects.current().get(person=office.director)


def test_the_partys_decision_is_entered_once(office, announced):
    (row,) = sanctions(office, is_party=True)
    assert (row.form, row.announced_on, row.decision_number) == ("warning", date(2026, 11, 12), "5-QĐ/UBKT")


def test_one_the_register_holds_is_not_entered_again(office):
    from canbo.registry.models import Sanction

    office.settle_all()
    Sanction.objects.create(person=office.director, form="warning", is_party=True, effective_on=date(2026, 11, 10))
    office.open("discipline-after-party", office.officer, PARTY)
    assert len(sanctions(office, is_party=True)) == 1


def test_the_offices_counts_from_the_day_the_partys_took_effect(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    (row,) = sanctions(office, is_party=False)
    assert (row.form, row.effective_on, row.duty_related) == ("warning", date(2026, 11, 10), True)
    assert term(office).left_on is None


def test_it_lapses_twelve_months_after_that_day(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    view = office.view(office.officer, announced, "2027-11-09")
    assert view.situation.values["discipline-ends"] == date(2027, 11, 10)


def test_removal_ends_the_term_too(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "removal"})
    assert (term(office).left_by, term(office).left_on) == ("removal", date(2026, 11, 25))


def test_a_change_by_the_party_is_followed_and_the_time_served_counts(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    change = {"number": "40/QĐ", "decided_on": "2026-12-05", "form": "reprimand", "party_document": "9-QĐ"}
    office.do(office.council, announced, "follow-change", change, "2026-12-05")
    (row,) = sanctions(office, is_party=False)
    assert (row.form, row.effective_on) == ("reprimand", date(2026, 11, 10))


def test_an_annulment_ends_it(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    annulled = {"number": "41/QĐ", "decided_on": "2026-12-05", "party_document": "10-QĐ"}
    office.do(office.council, announced, "annul", annulled, "2026-12-05")
    (row,) = sanctions(office, is_party=False)
    assert row.ended_on == date(2026, 12, 5)


def test_retirement_ends_the_term(office):
    office.settle_all()
    case = office.open("retirement", office.himself, {"retires_on": "2026-12-31"})
    decision = {"number": "3/QĐ", "decided_on": "2026-11-27", "effective_on": "2026-12-31", "basis": "Bộ luật Lao động"}
    office.do(office.council, case, "decide", decision)
    assert (term(office).left_by, term(office).left_on) == ("retirement", date(2026, 12, 31))
