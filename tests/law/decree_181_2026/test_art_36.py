import itertools

import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.law.decree_181_2026.art_36 import ARTICLE

law = Law("181/2026", [ARTICLE])
CHAIR = {"position": "council_chair"}
GROUNDS = {
    "a": "moral_breach_stirs_opinion",
    "b": "shirks_duty",
    "c": "harasses_or_corrupt",
    "d": "obstructs_disciplinary_process",
    "đ": "party_sanctioned_awaiting_office_sanction",
    "e": "prosecuted",
    "g": "agency_requests_suspension",
}
NO_GROUND = dict.fromkeys(GROUNDS.values(), False)
every_ground = pytest.mark.parametrize(("point", "fact"), GROUNDS.items())


@every_ground
@pytest.mark.parametrize("truth", [True, False, None])
def test_each_ground_is_what_its_fact_says(point, fact, truth):
    assert law.says(f"36.2.{point}", **CHAIR, **{fact: truth}) is truth


@every_ground
def test_any_one_ground_is_enough(point, fact):
    assert law.says("36.2", **CHAIR, **NO_GROUND | {fact: True}) is True
    assert law.says("36.2", **CHAIR, **{fact: True}) is True


def test_none_of_the_grounds_is_none():
    assert law.says("36.2", **CHAIR, **NO_GROUND) is False


@every_ground
def test_one_open_ground_leaves_it_open_and_is_what_is_missing(point, fact):
    facts = CHAIR | NO_GROUND | {fact: None}
    assert law.says("36.2", **facts) is None
    assert law.misses("36.2", **facts) == (fact,)


@pytest.mark.parametrize(
    ("position", "covered"),
    [
        ("general_director", True),
        ("head_controller", True),
        ("representative_part_time", True),
        ("hired_director", False),
    ],
)
def test_managers_controllers_and_representatives_can_be_suspended(position, covered):
    assert law.says("36.2", position=position, prosecuted=True) is covered
    assert law.says("36.2.e", position=position, prosecuted=True) is covered


def test_with_the_post_unknown_a_ground_is_unknown_too():
    assert law.says("36.2", prosecuted=True) is None
    assert law.misses("36.2", prosecuted=True) == ("position",)


@pytest.mark.parametrize(("charged", "asked"), list(itertools.product([True, False, None], repeat=2)))
def test_the_length_is_the_asking_bodys_in_cases_e_and_g_only(charged, asked):
    follows = True if True in (charged, asked) else None if None in (charged, asked) else False
    facts = {"prosecuted": charged, "agency_requests_suspension": asked}
    assert law.says("36.3.b", **CHAIR, **NO_GROUND | facts) is follows


@pytest.mark.parametrize("point", ["a", "b", "c", "d", "đ"])
def test_in_the_other_cases_the_authority_sets_the_length(point):
    assert law.says("36.3.b", **CHAIR, **NO_GROUND | {GROUNDS[point]: True}) is False


@pytest.mark.parametrize(
    ("path", "count", "extendable_to", "after", "until", "by"),
    [
        ("36.3.a", 30, 60, "suspension_takes_effect", "suspension_ends", "authority"),
        ("36.4.a", 2, None, "suspension_ground_established", "suspension_proposed", "personnel_body"),
        ("36.4.b", 1, None, "suspension_proposed", "suspension_decided", "authority"),
        ("36.4.c", 3, None, "suspension_revocation_ground_established", "suspension_revoked", "authority"),
    ],
)
def test_time_limits_are_working_days_with_their_events(path, count, extendable_to, after, until, by):
    term = law.row(path).term
    assert (term.count, term.unit, term.extendable_to) == (count, "working-day", extendable_to)
    assert (term.after, term.until, term.by) == (after, until, by)


def test_the_authority_may_suspend_and_the_person_may_ask_again():
    assert law.row("36.1").power.who == "authority"
    assert law.row("36.5.b").power.who == "person"
    assert law.row("36.1").expr is None


@pytest.mark.parametrize("path", ["36.3.c", "36.5.a", "36.5.c"])
def test_what_is_not_computed_says_why(path):
    assert law.row(path).expr is None
    assert law.row(path).why is not None


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("36") == MANAGERS | CONTROLLERS | REPRESENTATIVES


@pytest.mark.parametrize("path", ["36.3.a", "36.4.a", "36.4.b", "36.4.c"])
def test_the_time_limit_runs_forward_from_its_event(path):
    assert not law.row(path).term.before
