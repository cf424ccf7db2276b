"""Each kind of line opens the right procedure, with what the register knows filled in."""

from datetime import date, timedelta

import pytest

from canbo.procedures.book import get_procedure
from canbo.procedures.engine import misfits
from canbo.registry.facts import facts_of
from canbo.registry.models import ConfidenceRound, Finding, Grade, Sanction, Suspension
from canbo.registry.radar import KINDS
from canbo.registry.radar.build import radar_of_all
from canbo.registry.radar.context import Context
from canbo.registry.radar.opens import CALLS, opens
from canbo.registry.radar.terms import lines as of_terms

ON = date(2026, 11, 21)


@pytest.fixture
def line(register, seated):
    """`line(kind, on)`: the one line of that kind about whoever is seated."""
    for kind in ("sanctions", "findings", "suspensions", "confidence_rounds", "grades"):
        register.attest(register.here, kind, date(2029, 12, 31))

    def of(kind, on=ON):
        (found,) = [found for found in radar_of_all(on).lines if found.kind == kind]
        return found

    return of


def fits(found):
    """What is filled in is what the opening act takes."""
    procedure = get_procedure(found.opens.procedure)
    act = procedure.act(procedure.opens)
    types = {field.name: field.type for field in act.fields}
    typed = {n: v == "true" if types[n] == "bool" else v for n, v in found.opens.fields.items()}
    return misfits(act, typed, date(2030, 1, 1)) == []


def test_every_kind_of_line_has_its_place_in_the_table():
    assert list(CALLS) == list(KINDS)


@pytest.mark.parametrize(("kind", "on"), [("term-ends", date(2028, 6, 1)), ("decision-due", date(2028, 11, 1))])
def test_a_term_that_ends_opens_reappointment_with_its_end_and_post(line, kind, on):
    found = line(kind, on)
    assert found.opens.procedure == "reappointment"
    assert found.opens.fields == {"term_end": "2029-01-01", "post": "council_member"}
    assert fits(found)


def test_a_term_that_is_over_opens_it_too(line):
    found = line("term-over", date(2029, 1, 2))
    assert (found.opens.procedure, found.opens.fields["term_end"]) == ("reappointment", "2029-01-01")


@pytest.mark.parametrize(
    ("route", "procedure"), [("extend", "extension"), ("defer", "reappointment"), (None, "reappointment")]
)
def test_the_answered_route_says_which_of_the_two(line, seated, monkeypatch, route, procedure):
    found, sheet = line("term-ends", date(2028, 6, 1)), facts_of(*seated, date(2028, 6, 1))
    context = Context.of(date(2028, 6, 1), None)
    monkeypatch.setattr(Context, "value", lambda _self, _sheet, name: route if name == "reappointment-route" else None)
    assert opens(context, sheet, found).procedure == procedure


def test_a_ground_for_relief_is_filled_in_with_the_day_it_exists_since(line, register, seated):
    register.add(ConfidenceRound, person=seated[0], body=register.here, held_on=date(2026, 11, 13), cast=21, low=15)
    found = line("relief-ground")
    assert found.opens.procedure == "relief"
    assert found.opens.fields == {
        "ground": "181/2026:35.1.c", "established_on": "2026-11-13", "post": "council_member",
    }  # fmt: skip
    assert fits(found)


def test_a_ground_to_resign_is_filled_in_with_the_post(line, register, seated):
    register.add(ConfidenceRound, person=seated[0], body=register.here, held_on=date(2026, 11, 13), cast=21, low=11)
    found = line("resignation-ground")
    assert found.opens.procedure == "resignation"
    assert found.opens.fields == {"ground": "181/2026:34.1.b", "post": "council_member"}
    assert fits(found)


def test_a_ground_for_suspension(line, register, seated):
    register.add(Finding, person=seated[0], fact="shirks_duty", value=True, found_on=date(2026, 11, 13))
    found = line("suspension-ground")
    assert found.opens.procedure == "suspension"
    assert found.opens.fields["ground"].startswith("181/2026:36.2.")
    assert fits(found)


@pytest.fixture
def sanctioned(register, seated):
    def by_party(announced=date(2026, 11, 10), **fields):
        fields = {
            "form": "warning",
            "is_party": True,
            "effective_on": date(2026, 11, 9),
            "duty_related": True,
            **fields,
        }
        return register.add(Sanction, person=seated[0], announced_on=announced, **fields)

    return by_party


def test_a_party_sanction_opens_the_discipline_that_must_follow_with_what_was_announced(line, sanctioned):
    sanctioned()
    found = line("party-sanction")
    assert found.opens.procedure == "discipline-after-party"
    assert found.opens.fields == {
        "form": "warning", "announced_on": "2026-11-10", "effective_on": "2026-11-09", "duty_related": "true",
    }  # fmt: skip
    assert fits(found)


@pytest.mark.parametrize("by_party", [True, False])
def test_a_suspension_that_lapses_opens_the_discipline_it_was_for(line, register, seated, sanctioned, by_party):
    register.add(Suspension, person=seated[0], start=date(2026, 11, 16), until=date(2026, 12, 4))
    if by_party:
        sanctioned()
    found = line("suspension-lapses")
    assert found.opens.procedure == ("discipline-after-party" if by_party else "discipline")
    assert found.opens.fields.get("announced_on") == ("2026-11-10" if by_party else None)


def test_retirement_is_filled_in_with_its_day(line, seated):
    person, _ = seated
    person.retirement_date = date(2027, 3, 1)
    person.birth_date, person.sex = date(1965, 5, 2), "male"
    person.save()
    found = line("retirement")
    assert (found.opens.procedure, found.opens.fields["retires_on"]) == ("retirement", found.due.isoformat())
    assert fits(found)


@pytest.mark.parametrize(
    ("position", "procedure"),
    [
        ("council_chair", "assessment-manager"), ("general_director", "assessment-manager"),
        ("controller", "assessment-representative"), ("representative_part_time", "assessment-representative"),
        ("hired_director", None),
    ],
)  # fmt: skip
def test_a_missing_grade_opens_the_assessment_of_that_post_and_year(register, seated, position, procedure):
    person = register.person("Lê Văn Mới")
    term = register.term(person, register.post(register.here, position))
    sheet, context = facts_of(person, term, ON), Context.of(ON, None)
    (found,) = [found for found in of_terms(context, sheet) if found.kind == "grade-missing"]
    called = opens(context, sheet, found)
    assert (called and called.procedure) == procedure
    if called:
        assert called.fields == {"year_ended_on": "2025-12-31", "post": position}


@pytest.mark.parametrize("position", ["representative_full_time", "representative_part_time"])
def test_a_representative_is_told_to_assess_themselves_ninety_days_before_the_end(register, seated, position):
    person = register.person("Lê Văn Mới")
    register.term(person, register.post(register.here, position), start=date(2022, 3, 1))
    (found,) = [found for found in radar_of_all(ON).lines if found.kind == "self-assessment"]
    ends = found.term.ends_on
    assert (found.person, found.by, found.provisions) == (person, "person", ("181/2026:27.1",))
    assert ends - timedelta(days=93) <= found.due <= ends - timedelta(days=90)
    assert found.derivation.due == found.due
    assert found.opens.procedure == "reassignment"
    assert found.opens.fields == {"term_end": ends.isoformat(), "post": position}
    assert fits(found)
    assert not [one for one in radar_of_all(ends + timedelta(days=1)).lines if one.kind == "self-assessment"]


def test_a_manager_is_not_told_to_assess_themselves_as_representative(register, seated):
    assert "self-assessment" not in {found.kind for found in radar_of_all(date(2028, 9, 1)).lines}


def test_lines_that_call_for_no_case_open_none(register, seated):
    register.add(Grade, person=seated[0], body=register.here, year=2025, grade="good")
    found = [found for found in radar_of_all(ON).lines if found.kind == "attestation"]
    assert found
    assert {one.opens for one in found} == {None}
    assert found[0].to_json(ON, ON)["open"] is None


def test_json_says_what_to_open_about_whom_and_where(line, sanctioned):
    sanctioned()
    found = line("party-sanction")
    assert found.to_json(ON, ON)["open"] == {
        "procedure": "discipline-after-party", "person": found.person.code, "body": "E1",
        "fields": dict(found.opens.fields),
    }  # fmt: skip
