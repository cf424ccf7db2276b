"""Discipline acted out: the sanction in the register, its change and annulment, removal ends the term."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

PARTY = {
    "form": "warning", "document": "5-QĐ/UBKT", "announced_on": "2026-11-12", "effective_on": "2026-11-10",
    "duty_related": True,
}  # fmt: skip
DECISION = {"number": "31/QĐ", "decided_on": "2026-11-25"}


def announces(office, **said):
    office.settle_all()
    case = office.open("discipline-after-party", office.officer, PARTY | said)
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2026-11-24")
    return case


@pytest.fixture
def announced(office):
    return announces(office)


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


def test_removal_ends_the_term_too(office, removed):
    assert (term(office).left_by, term(office).left_on) == ("removal", date(2026, 11, 25))


def test_a_change_by_the_party_is_followed_and_the_time_served_counts(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    changed(office, announced, "reprimand")
    follow(office, announced, "reprimand")
    (row,) = sanctions(office, is_party=False)
    assert (row.form, row.effective_on, row.decision_number) == ("reprimand", date(2026, 11, 10), "40/QĐ")
    (party,) = sanctions(office, is_party=True)
    assert (party.form, party.effective_on, party.decision_number) == ("reprimand", date(2026, 11, 10), "9-QĐ")


def changed(office, case, party, number="2/BM", days=("2026-12-03", "2026-12-04")):
    said = {"form": party, "document": "9-QĐ", "announced_on": days[0], "duty_related": True}
    office.do(office.officer, case, "record-party-change", said, days[0])
    opinion = {"agrees": True, "document": number, "why_again": "kỷ luật đảng thay đổi"}
    office.do(office.ministry, case, "give-opinion", opinion, days[1])


def follow(office, case, form, day="2026-12-05", number="40/QĐ"):
    said = {"number": number, "decided_on": day, "form": form}
    office.do(office.council, case, "follow-change", said, day)


ANNULS = {"number": "41/QĐ", "decided_on": "2026-12-15", "party_document": "10-QĐ"}
TERMINATES = {"number": "42/QĐ", "decided_on": "2026-12-10", "effective_on": "2026-12-12"}


@pytest.fixture
def terminated(office, announced):
    """Warned; then the Party changes its decision to expulsion and employment ends."""
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    changed(office, announced, "expulsion")
    office.do(office.officer, announced, "report-highest", {"report": "x"}, "2026-12-04")
    office.do(office.council, announced, "terminate", TERMINATES, "2026-12-10")
    return announced


@pytest.fixture
def removed(office):
    case = announces(office, form="removal")
    office.do(office.council, case, "impose", {**DECISION, "form": "removal"})
    return case


def test_a_change_to_removal_ends_the_term(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    changed(office, announced, "removal")
    follow(office, announced, "removal")
    assert (term(office).left_by, term(office).left_on) == ("removal", date(2026, 12, 5))


def test_a_change_to_expulsion_ends_in_forced_termination_from_its_own_day(office, terminated):
    (row,) = sanctions(office, is_party=False)
    assert (row.form, row.effective_on, row.decision_number) == ("forced_termination", date(2026, 12, 12), "42/QĐ")
    assert (term(office).left_by, term(office).left_on) == ("forced_termination", date(2026, 12, 12))
    (party,) = sanctions(office, is_party=True)
    assert party.form == "expulsion"
    view = office.view(office.officer, terminated, "2027-12-11")
    assert view.situation.values["discipline-ends"] == date(2027, 12, 12)


def test_after_removal_forced_termination_leaves_the_day_the_post_was_lost(office, removed):
    changed(office, removed, "expulsion")
    office.do(office.officer, removed, "report-highest", {"report": "x"}, "2026-12-04")
    office.do(office.council, removed, "terminate", TERMINATES, "2026-12-10")
    assert (term(office).left_by, term(office).left_on) == ("forced_termination", date(2026, 11, 25))


def in_office(office):
    found = term(office)
    return found.left_on is None and found.left_by == "" and found.start == date(2024, 4, 14)


def test_a_removal_made_lighter_gives_the_term_back(office, removed):
    changed(office, removed, "warning")
    follow(office, removed, "warning")
    assert in_office(office)
    assert term(office).source == f"{removed.number}, 40/QĐ"
    (row,) = sanctions(office, is_party=False)
    assert (row.form, row.effective_on, row.ended_on) == ("warning", date(2026, 11, 10), None)


def test_a_removal_annulled_gives_the_term_back(office, removed):
    office.do(office.council, removed, "annul", ANNULS, "2026-12-15")
    assert in_office(office)
    assert [row.ended_on for row in sanctions(office)] == [None, date(2026, 12, 15)]


def test_a_forced_termination_annulled_gives_the_term_back(office, terminated):
    office.do(office.council, terminated, "annul", ANNULS, "2026-12-15")
    assert in_office(office)


def test_a_forced_termination_made_lighter_counts_from_its_own_day(office, terminated):
    said = {"form": "warning", "document": "11-QĐ", "announced_on": "2026-12-20", "duty_related": True}
    office.do(office.officer, terminated, "record-party-change", said, "2026-12-20")
    opinion = {"agrees": True, "document": "3/BM", "why_again": "kỷ luật đảng thay đổi"}
    office.do(office.ministry, terminated, "give-opinion", opinion, "2026-12-21")
    warning = {"number": "43/QĐ", "decided_on": "2026-12-22", "form": "warning"}
    office.do(office.council, terminated, "follow-change", warning, "2026-12-22")
    (row,) = sanctions(office, is_party=False)
    assert (row.form, row.effective_on) == ("warning", date(2026, 12, 12))
    assert in_office(office)


@pytest.mark.parametrize("position", ["general_director", "hired_director"])
def test_a_post_that_somebody_else_holds_by_then_is_not_given_back(office, removed, position):
    from canbo.registry.models import Person, Post, Term

    post, _ = Post.objects.get_or_create(body=office.company, position=position)
    Term.objects.create(
        person=Person.objects.create(full_name="Lê Thị Mai (mẫu)", code="mai"), post=post, start=date(2026, 12, 1)
    )
    office.do(office.council, removed, "annul", ANNULS, "2026-12-15")
    assert (term(office).left_by, term(office).left_on) == ("removal", date(2026, 11, 25))
    assert office.state(removed) == "annulled"


def test_whoever_held_it_and_left_again_is_no_hindrance(office, removed):
    from canbo.registry.models import Person, Term

    mai = Person.objects.create(full_name="Lê Thị Mai (mẫu)", code="mai")
    Term.objects.create(person=mai, post=term(office).post, start=date(2026, 12, 1), left_on=date(2026, 12, 15))
    office.do(office.council, removed, "annul", ANNULS, "2026-12-15")
    assert in_office(office)


def test_a_term_that_ended_otherwise_is_not_given_back(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    term(office).correct(left_on=date(2026, 12, 1), left_by="retirement", source="x")
    office.do(office.council, announced, "annul", ANNULS, "2026-12-15")
    assert (term(office).left_by, term(office).left_on) == ("retirement", date(2026, 12, 1))


def corrects(office, on, number, day="2026-12-16", **fields):
    office.do(office.council, on, "correct", {"corrects": number, "reason": "ghi nhầm", "fields": fields}, day)


def corrects_party(office, case, form):
    said = {"corrects": 1, "reason": "ghi nhầm", "fields": {"form": form}}
    office.do(office.officer, case, "correct", said, "2026-12-16")


def test_a_corrected_form_ends_the_term_or_gives_it_back(office, removed):
    corrects_party(office, removed, "warning")
    corrects(office, removed, 3, form="warning")
    assert in_office(office)
    corrects_party(office, removed, "removal")
    corrects(office, removed, 3, form="removal")
    assert (term(office).left_by, term(office).left_on) == ("removal", date(2026, 11, 25))
    assert len(sanctions(office, is_party=False)) == 1


def test_a_form_is_not_corrected_to_one_that_does_not_correspond(office, removed):
    with pytest.raises(CanboError, match="neither lighter nor graver"):
        corrects(office, removed, 3, form="warning")
    assert (term(office).left_by, term(office).left_on) == ("removal", date(2026, 11, 25))


def test_of_two_changes_the_correction_of_the_earlier_counts_too(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    changed(office, announced, "removal")
    follow(office, announced, "removal")
    earlier = office.view(office.officer, announced, "2026-12-05").state.version
    changed(office, announced, "removal", "3/BM", ("2026-12-08", "2026-12-09"))
    follow(office, announced, "removal", "2026-12-10", "41/QĐ")
    assert term(office).left_on == date(2026, 12, 5)
    corrects(office, announced, earlier, decided_on="2026-12-04")
    assert term(office).left_on == date(2026, 12, 4)


def test_a_correction_of_the_first_decision_leaves_what_came_after_it(office, removed):
    changed(office, removed, "warning")
    follow(office, removed, "warning")
    corrects(office, removed, 3, decided_on="2026-11-26")
    assert in_office(office)
    assert [row.form for row in sanctions(office, is_party=False)] == ["warning"]


def test_a_corrected_day_of_the_party_moves_the_offices_sanction(office, removed):
    office.do(
        office.officer, removed, "correct",
        {"corrects": 1, "reason": "ghi nhầm", "fields": {"effective_on": "2026-11-11"}}, "2026-12-01",
    )  # fmt: skip
    assert {row.effective_on for row in sanctions(office)} == {date(2026, 11, 11)}


def test_the_partys_sanction_ends_on_the_day_it_was_annulled_where_that_is_said(office, removed):
    office.do(office.council, removed, "annul", {**ANNULS, "party_annulled_on": "2026-12-11"}, "2026-12-15")
    (party,) = sanctions(office, is_party=True)
    (own,) = sanctions(office, is_party=False)
    assert (party.ended_on, own.ended_on) == (date(2026, 12, 11), date(2026, 12, 15))


def test_one_annulled_before_the_office_decided_leaves_no_sanction_of_the_office(office, announced):
    office.do(office.council, announced, "annul", ANNULS, "2026-12-15")
    assert sanctions(office, is_party=False) == []
    assert in_office(office)


def test_an_annulment_ends_it(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    annulled = {"number": "41/QĐ", "decided_on": "2026-12-05", "party_document": "10-QĐ"}
    office.do(office.council, announced, "annul", annulled, "2026-12-05")
    (row,) = sanctions(office, is_party=False)
    assert row.ended_on == date(2026, 12, 5)


GONE = {"why": "mistaken", "since": "2026-11-26", "rests_on": "12/TB", "document": "13/TB"}


def test_one_opened_by_mistake_leaves_no_sanction_in_the_register(office, announced):
    office.do(office.officer, announced, "lapse", GONE)
    assert sanctions(office) == []
    corrects_party(office, announced, "reprimand")
    assert sanctions(office) == []


@pytest.mark.parametrize("why", ["died", "retired", "moved"])
def test_whoever_is_gone_keeps_the_partys_sanction(office, announced, why):
    office.do(office.officer, announced, "lapse", GONE | {"why": why})
    (row,) = sanctions(office)
    assert (row.is_party, row.form) == (True, "warning")


def test_why_it_ended_corrected_brings_the_partys_sanction_back_or_takes_it(office, announced):
    office.do(office.officer, announced, "lapse", GONE)
    ended = office.view(office.officer, announced).state.version
    corrects(office, announced, ended, why="moved")
    (row,) = sanctions(office)
    assert (row.is_party, row.form, row.effective_on) == (True, "warning", date(2026, 11, 10))
    corrects(office, announced, ended, why="mistaken")
    assert sanctions(office) == []


def test_a_sanction_that_the_register_held_before_stays_whatever_the_case(office):
    from canbo.registry.models import Sanction

    Sanction.objects.create(person=office.director, form="warning", is_party=True, effective_on=date(2026, 11, 10))
    case = announces(office)
    office.do(office.officer, case, "lapse", GONE)
    assert len(sanctions(office, is_party=True)) == 1


BREACH = {"found_on": "2026-12-20", "reason": "x"}


@pytest.fixture
def breached(office, announced):
    office.do(office.council, announced, "impose", {**DECISION, "form": "warning"})
    office.do(office.officer, announced, "record-further-breach", BREACH, "2026-12-20")
    return announced


def hands_on(office, case, number):
    office.do(office.officer, case, "hand-on", {"case": number}, "2026-12-22")


@pytest.mark.parametrize("procedure", ["discipline-after-party", "discipline"])
def test_a_further_breach_is_handed_on_to_a_case_opened_beside(office, breached, procedure):
    said = {"found_on": "2026-12-20", "breach": "x"}
    if procedure == "discipline-after-party":
        said = PARTY | {"form": "removal", "announced_on": "2026-12-19", "effective_on": "2026-12-18"}
    other = office.open(procedure, office.officer, said, day="2026-12-21")
    hands_on(office, breached, other.number)
    assert office.state(breached) == "handed_on"


def test_the_number_it_is_handed_on_to_is_that_of_another_disciplinary_case_about_the_same_person(office, breached):
    other = office.open("retirement", office.officer, {"retires_on": "2027-12-31"}, day="2026-12-21")
    about = office.open(
        "discipline",
        office.officer,
        {"found_on": "2026-12-20", "breach": "x"},
        office.chair,
        office.group,
        "2026-12-21",
    )
    for number in (breached.number, other.number, about.number, "2099-0001", "đã chuyển"):
        with pytest.raises(CanboError, match=r"is no other disciplinary case about Trần Minh Hòa.*32\.1\.p4"):
            hands_on(office, breached, number)
    assert office.state(breached) == "in_effect"


def test_a_corrected_number_is_looked_at_too(office, breached):
    other = office.open("discipline", office.officer, {"found_on": "2026-12-20", "breach": "x"}, day="2026-12-21")
    hands_on(office, breached, other.number)
    handed = office.view(office.officer, breached, "2026-12-22").state.version
    with pytest.raises(CanboError, match="is no other disciplinary case"):
        corrects(office, breached, handed, "2026-12-23", case="2099-0001")


def test_a_second_case_waits_while_the_first_is_undecided(office, announced):
    with pytest.raises(CanboError, match=f"Case {announced.number} of the same kind is still open"):
        office.open("discipline-after-party", office.officer, PARTY | {"form": "removal"})


def test_retirement_ends_the_term(office):
    office.settle_all()
    case = office.open("retirement", office.himself, {"retires_on": "2026-12-31"})
    decision = {"number": "3/QĐ", "decided_on": "2026-11-27", "effective_on": "2026-12-31", "basis": "Bộ luật Lao động"}
    office.do(office.council, case, "decide", decision)
    assert (term(office).left_by, term(office).left_on) == ("retirement", date(2026, 12, 31))
