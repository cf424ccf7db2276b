"""Who sees which case, in list and page alike."""

import pytest
from tests.cases.office import TALK

from canbo.cases.visibility import cases_visible_to


@pytest.fixture
def cases(office):
    first = office.file()
    second = office.file(office.herself, office.chair, office.group)
    return first, second


def seen(user):
    return set(cases_visible_to(user).values_list("number", flat=True))


def test_everybody_sees_what_is_theirs(office, cases):
    first, second = (case.number for case in cases)
    assert seen(office.officer) == seen(office.council) == seen(office.ministry) == {first, second}
    assert seen(office.himself) == {first}
    assert seen(office.herself) == {second}
    assert seen(office.user("inspector")) == {first, second}
    assert seen(office.user("officer", office.company, username="one")) == {first}


@pytest.mark.parametrize("role", ["officer", "authority", "administrator"])
def test_another_bodys_staff_see_none_and_are_told_there_is_none(office, cases, role):
    from canbo.cases.verbs import get_case
    from canbo.cases.writer import NoSuchCase

    other = office.user(role, office.elsewhere, username="other")
    assert seen(other) == set()
    with pytest.raises(NoSuchCase):
        get_case(user=other, number=cases[0].number)


def test_an_administrator_sees_none_even_of_bodies_given(office, cases):
    assert seen(office.user("administrator", office.company, office.agency)) == set()


def test_nobody_unknown_or_dismissed_sees_any(office, cases):
    from django.contrib.auth.models import AnonymousUser

    office.officer.is_active = False
    assert seen(office.officer) == seen(AnonymousUser()) == seen(None) == set()


def test_a_substitute_sees_the_case_until_another_takes_over(office, cases):
    names = ("a", "b")
    one, two = (office.user("officer", office.elsewhere, username=name) for name in names)
    for name, expected in (("a", ({cases[0].number}, set())), ("b", (set(), {cases[0].number}))):
        said = {"role": "personnel_body", "actor": name, "reason": "nghỉ phép"}
        office.do(office.officer, cases[0], "substitute", said)
        assert (seen(one), seen(two)) == expected
    office.do(two, cases[0], "record-talk", TALK)


def test_an_inspector_who_is_a_candidate_does_not_see_that_case(office, cases):
    from tests.cases.appointment import Appointment

    appointment = Appointment(office)
    appointment.listed()
    number = appointment.case.number
    assert number in seen(office.user("inspector"))
    assert number not in seen(office.user("inspector", username="candidate", person=appointment.an))
