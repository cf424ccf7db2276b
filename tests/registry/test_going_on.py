"""A term that goes on from post to post is one for the law, counted once an enterprise; any other transfer is not."""

from datetime import date

import pytest

from canbo.registry.facts import facts_of
from canbo.registry.going_on import began, rows_before, whole
from canbo.registry.models import ConfidenceRound, Grade, Term
from canbo.registry.radar.context import Context
from canbo.registry.radar.terms import lines

ON = date(2026, 11, 21)
DAY = date(2026, 6, 1)
ENDS = date(2029, 1, 1)
GROUND = "181/2026:15.1.a"


def known(person):
    return list(Term.objects.current().filter(person=person).select_related("post__body"))


def moved(register, seated, position="council_chair", body=None, ground=GROUND, **new):
    """The one seated goes on in another post from `DAY`."""
    person, term = seated
    term.correct(left_on=DAY, left_by="transfer", leaving_ground=ground)
    post = register.post(body or register.here, position)
    return register.term(person, post, DAY, end=ENDS, **new)


def test_the_rows_of_one_term_latest_first(register, seated):
    new = moved(register, seated)
    rows = known(seated[0])
    before = rows_before(rows)
    assert [row.start for row in whole(new, before)] == [DAY, date(2024, 1, 1)]
    assert began(new, before).start == date(2024, 1, 1)


@pytest.mark.parametrize("ground", ["", "181/2026:34.1.b"])
def test_any_other_transfer_begins_a_term(register, seated, ground):
    new = moved(register, seated, ground=ground)
    assert rows_before(known(seated[0])) == {}
    assert facts_of(seated[0], new, ON).values["term_start"] == DAY


def test_of_two_posts_begun_that_day_the_term_goes_on_in_the_one_of_its_number(register, seated):
    seated[1].correct(left_on=DAY, left_by="transfer", leaving_ground=GROUND, number=2)
    other = register.term(seated[0], register.post(register.here, "other"), DAY, number=1)
    new = register.term(seated[0], register.post(register.here, "council_chair"), DAY, number=2)
    assert list(rows_before(known(seated[0]))) == [new.pk]
    assert other.pk not in rows_before(known(seated[0]))


def test_what_counts_within_the_term_counts_from_its_beginning(register, seated):
    new = moved(register, seated)
    person = seated[0]
    register.add(ConfidenceRound, person=person, body=register.here, held_on=date(2025, 10, 1), cast=9, low=4)
    register.add(Grade, person=person, body=register.here, year=2025, grade="not_fulfilled")
    sheet = facts_of(person, new, ON)
    assert (sheet.values["term_start"], sheet.values["term_end"]) == (date(2024, 1, 1), ENDS)
    assert sheet.values["low_confidence_votes"] == 4
    assert sheet.sources["term_start"].records == (new.pk, known(person)[0].pk)


def test_no_round_in_the_term_looks_at_the_whole_term(register, seated):
    new = moved(register, seated)
    register.attest(register.here, "confidence_rounds", ON)
    assert facts_of(seated[0], new, ON).values["low_confidence_votes"] == 0
    register.add(ConfidenceRound, person=seated[0], body=register.here, held_on=date(2025, 10, 1), cast=9, low=3)
    assert facts_of(seated[0], new, ON).values["low_confidence_votes"] == 3


@pytest.mark.parametrize(
    ("old", "new", "elsewhere", "here", "there"),
    [
        ("council_member", "council_chair", False, 1, None),
        ("council_member", "council_member", True, 1, 1),
        ("general_director", "council_member", False, 1, None),
        ("council_member", "general_director", False, 1, None),
    ],
)
def test_it_is_counted_once_at_each_enterprise(register, old, new, elsewhere, here, there):
    person, first, second = register.person(), register.enterprise("E1"), register.enterprise("E2")
    end = {"left_on": DAY, "left_by": "transfer", "leaving_ground": GROUND}
    register.term(person, register.post(first, old), **end)
    register.term(person, register.post(second if elsewhere else first, new), DAY, end=ENDS)
    later = [register.term(person, register.post(body, "company_chair"), ON) for body in (first, second)]
    for body in (first, second):
        register.attest(body, "terms", ON)
    counted = [facts_of(person, term, ON).values["terms_served_here"] - 1 for term in later]
    assert counted == [here, there or 0]


def test_the_grade_of_a_year_partly_in_the_post_before_is_missed(register, seated):
    new = moved(register, seated)
    for on, missed in ((date(2025, 12, 31), 1), (date(2027, 1, 1), 1), (date(2024, 12, 31), 0)):
        sheet = facts_of(seated[0], None, on)
        found = [line.term for line in lines(Context.of(on, None), sheet) if line.kind == "grade-missing"]
        assert len(found) == missed
    assert facts_of(seated[0], None, date(2027, 1, 1)).term == new


def test_there_and_back_is_one_term(register, seated):
    person, term = seated
    back = date(2026, 9, 1)
    end = {"left_by": "transfer", "leaving_ground": GROUND}
    term.correct(left_on=DAY, **end)
    register.term(person, register.post(register.here, "general_director"), DAY, end=ENDS, left_on=back, **end)
    last = register.term(person, term.post, back, end=ENDS)
    register.attest(register.here, "terms", ON)
    values = facts_of(person, last, ON).values
    assert (values["terms_served_here"], values["term_start"]) == (1, date(2024, 1, 1))


@pytest.mark.parametrize(("position", "number"), [("council_chair", 2), ("general_director", None)])
def test_the_number_is_told_only_where_both_posts_are_limited(register, seated, position, number):
    person = register.person("Lê An")
    old = register.term(person, register.post(register.here, position), number=2, left_on=DAY, left_by="transfer",
                        leaving_ground=GROUND)  # fmt: skip
    new = register.term(person, seated[1].post, DAY, end=ENDS, number=2)
    assert old.goes_on
    assert facts_of(person, new, ON).values.get("terms_served_here") == number


def test_before_the_day_of_the_move_the_old_post_is_held(register, seated):
    moved(register, seated)
    values = facts_of(seated[0], None, date(2026, 5, 31)).values
    assert (values["position"], values["term_start"]) == ("council_member", date(2024, 1, 1))
