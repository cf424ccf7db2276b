"""Posts held at once are counted where the terms are attested."""

from datetime import date, timedelta

import pytest

from canbo.registry.facts import facts_of

ON = date(2026, 11, 21)
DAY = timedelta(days=1)


@pytest.mark.parametrize("posts", [4, 5])
def test_controller_posts_are_counted_where_terms_are_attested(register, posts) -> None:
    person = register.person()
    bodies = [register.enterprise(f"E{n}") for n in range(posts)]
    terms = [register.term(person, register.post(body, "controller")) for body in bodies]
    minority = register.enterprise("E9", enterprise_class="minority_state")
    register.term(person, register.post(minority, "controller"))
    assert "controller_posts" not in facts_of(person, terms[0], ON).values

    register.attest(bodies[0], "terms", ON)
    sheet = facts_of(person, terms[0], ON)
    assert sheet.values["controller_posts"] == posts
    assert set(sheet.sources["controller_posts"].records) == {term.pk for term in terms}


def test_part_time_representatives_of_an_enterprise_are_counted(register) -> None:
    body = register.enterprise(enterprise_class="majority_state", board_seats=5)
    post = register.post(body, "representative_part_time")
    first, *_ = [register.term(register.person(name), post) for name in ("Lê An", "Lê Bình")]
    register.term(register.person("Lê Cường"), post, left_on=ON)
    register.attest(body, "terms", ON)
    values = facts_of(first.person, first, ON).values

    assert (values["represented_enterprises"], values["part_time_representatives"], values["board_seats"]) == (1, 2, 5)
