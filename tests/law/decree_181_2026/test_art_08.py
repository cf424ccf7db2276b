"""Article 8: the whole table of first and second posts, then each number below, at and above."""

import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.law import facts as f
from canbo.law.decree_181_2026.art_08 import ARTICLE

law = Law("181/2026", [ARTICLE])
SECOND_POSTS = f.second_post.spec.choice_names
FINE = {
    "owner_agency_decided_second_post": True, "controller_posts": 1, "represented_enterprises": 1,
    "part_time_representatives": 1, "board_seats": 7, "reading_8_3_c": "other_capacity",
}  # fmt: skip
YES, NO, OPEN = True, False, None
# In the order of the fact: director of the own, of a member, of another company; manager elsewhere; manager here;
# Controller of a State-owned, of another enterprise; employee; representative elsewhere; board in another capacity.
TABLE = {
    "company_chair": (YES, NO, NO, NO, OPEN, NO, OPEN, OPEN, YES, NO),
    "council_chair": (NO, NO, NO, OPEN, OPEN, NO, OPEN, OPEN, YES, OPEN),
    "council_member": (YES, NO, YES, OPEN, OPEN, NO, OPEN, OPEN, YES, OPEN),
    "general_director": (OPEN, OPEN, OPEN, OPEN, OPEN, NO, OPEN, OPEN, YES, OPEN),
    "controller": (NO, NO, NO, NO, NO, YES, NO, NO, OPEN, NO),
    "head_controller": (NO, NO, NO, NO, NO, YES, NO, NO, OPEN, NO),
    "representative_full_time": (YES, NO, NO, NO, YES, NO, NO, YES, YES, NO),
    "representative_part_time": (YES, OPEN, OPEN, OPEN, YES, OPEN, OPEN, YES, YES, YES),
}
CASES = [(p, s, a) for p, answers in TABLE.items() for s, a in zip(SECOND_POSTS, answers, strict=True)]
PART_TIME = FINE | {"position": "representative_part_time", "second_post": "representative_elsewhere"}
DEDICATED = PART_TIME | {"position": "representative_full_time"}
MEMBER = FINE | {"position": "council_member", "second_post": "director_own_company"}


@pytest.mark.parametrize(("position", "second_post", "allowed"), CASES)
def test_second_posts_are_allowed_forbidden_or_not_spoken_of(position, second_post, allowed):
    assert law.says("8.4", **FINE, position=position, second_post=second_post) is allowed


@pytest.mark.parametrize(
    ("position", "second_post", "bar"),
    [
        ("company_chair", "director_other_company", "8.1.a"),
        ("council_chair", "director_own_company", "8.1.b"),
        ("council_member", "director_member_company", "8.1.b"),
        ("controller", "employee_own_company", "8.2.a"),
        ("general_director", "controller_state_enterprise", "8.2.a"),
        ("representative_full_time", "manager_other_company", "8.3.a"),
    ],
)
def test_a_forbidden_pair_breaks_one_point_and_its_clause(position, second_post, bar):
    facts = FINE | {"position": position, "second_post": second_post}
    points = ("8.1.a", "8.1.b", "8.2.a", "8.2.b", "8.3.a", "8.3.b", "8.3.c")
    assert [point for point in points if law.says(point, **facts)] == [bar]
    assert [clause for clause in ("8.1", "8.2", "8.3") if law.says(clause, **facts)] == [bar[:3]]


@pytest.mark.parametrize("second_post", ["director_own_company", "director_other_company"])
@pytest.mark.parametrize(("decided", "allowed"), [(True, True), (False, False), (None, None)])
def test_a_member_directs_only_by_decision_of_the_owners_agency(second_post, decided, allowed):
    facts = MEMBER | {"second_post": second_post, "owner_agency_decided_second_post": decided}
    assert law.says("8.4", **facts) is allowed


def test_without_that_decision_it_is_what_is_missing():
    assert law.misses("8.4", **MEMBER | {"owner_agency_decided_second_post": None}) == (
        "owner_agency_decided_second_post",
    )


@pytest.mark.parametrize("position", ["controller", "head_controller"])
@pytest.mark.parametrize(("posts", "allowed"), [(3, True), (4, True), (5, False), (None, None)])
def test_four_controller_posts_are_the_limit(position, posts, allowed):
    facts = FINE | {"position": position, "second_post": "controller_state_enterprise", "controller_posts": posts}
    assert law.says("8.4", **facts) is allowed
    assert law.says("8.2.b", **facts) is (None if allowed is None else not allowed)


def test_a_fifth_controller_post_is_a_breach_whatever_is_asked():
    assert law.says("8.4", position="controller", controller_posts=5) is False


@pytest.mark.parametrize(("enterprises", "allowed"), [(0, True), (1, True), (2, False), (None, None)])
def test_a_dedicated_representative_works_in_one_enterprise(enterprises, allowed):
    assert law.says("8.4", **DEDICATED | {"represented_enterprises": enterprises}) is allowed


@pytest.mark.parametrize(("enterprises", "allowed"), [(2, True), (3, True), (4, False), (None, None)])
def test_a_non_dedicated_representative_serves_three_enterprises_at_most(enterprises, allowed):
    assert law.says("8.4", **PART_TIME | {"represented_enterprises": enterprises}) is allowed


@pytest.mark.parametrize(
    ("representatives", "seats", "allowed"),
    [
        (2, 10, True),
        (3, 10, True),
        (4, 10, False),
        (1, 3, False),
        (1, 4, True),
        (2, 7, True),
        (2, 6, False),
        (None, 10, None),
        (3, None, None),
    ],
)
def test_non_dedicated_representatives_hold_at_most_three_tenths_of_a_board(representatives, seats, allowed):
    facts = PART_TIME | {"part_time_representatives": representatives, "board_seats": seats}
    assert law.says("8.4", **facts) is allowed


@pytest.mark.parametrize("position", ["company_chair", "council_chair", "council_member", "general_director"])
@pytest.mark.parametrize(("enterprises", "allowed"), [(3, True), (4, False)])
def test_a_manager_who_represents_elsewhere_is_a_non_dedicated_representative(position, enterprises, allowed):
    facts = FINE | {"position": position, "second_post": "representative_elsewhere"}
    assert law.says("8.4", **facts | {"represented_enterprises": enterprises}) is allowed


def test_limits_on_representatives_do_not_bind_others():
    assert law.says("8.3", **MEMBER | {"represented_enterprises": 9}) is False


@pytest.mark.parametrize(
    ("reading", "allowed"), [("other_capacity", True), ("further_representation", False), (None, None)]
)
def test_a_board_seat_in_another_capacity_hangs_on_the_reading(reading, allowed):
    facts = PART_TIME | {"second_post": "board_other_capacity", "reading_8_3_c": reading}
    assert law.says("8.4", **facts) is allowed
    assert law.says("8.3.c", **facts) is (None if allowed is None else not allowed)


@pytest.mark.parametrize("second_post", [s for s in SECOND_POSTS if s != "board_other_capacity"])
def test_no_other_second_post_needs_the_reading(second_post):
    facts = PART_TIME | {"second_post": second_post, "reading_8_3_c": None}
    assert law.says("8.3.c", **facts) is False
    assert "reading_8_3_c" not in law.misses("8.4", **facts)


def test_where_the_article_is_silent_no_fact_is_missing():
    assert law.misses("8.4", **FINE, position="general_director", second_post="manager_other_company") == ()


@pytest.mark.parametrize("row", ["8.1.a", "8.1.b", "8.2.a", "8.3.a", "8.1", "8.2", "8.3"])
def test_an_unknown_second_post_leaves_a_bar_open_for_those_it_can_bind(row):
    position = {"8.1.a": "company_chair", "8.1": "company_chair", "8.2": "controller", "8.2.a": "controller"}.get(
        row, "council_member" if row == "8.1.b" else "representative_full_time"
    )
    facts = {name: value for name, value in FINE.items() if name != "reading_8_3_c"}
    assert law.says(row, **facts, position=position) is None


def test_a_hired_director_is_out_of_scope():
    facts = FINE | {"position": "hired_director", "second_post": "manager_other_company"}
    assert [law.says(bar, **facts) for bar in ("8.1", "8.2", "8.3")] == [False, False, False]
    assert law.says("8.4", **facts) is True


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("8") == MANAGERS | CONTROLLERS | REPRESENTATIVES


@pytest.mark.parametrize(
    ("row", "facts"),
    [
        ("8.1.b", {"position": "general_director", "second_post": "director_own_company"}),
        ("8.1.b", {"position": "company_chair", "second_post": "director_other_company"}),
        ("8.1.b", {"position": "council_member", "second_post": "employee_own_company"}),
        ("8.1.b", {"position": "council_chair", "second_post": "employee_own_company"}),
        ("8.2.b", {"position": "general_director", "controller_posts": 5}),
        ("8.3.b", {"position": "controller", "second_post": "representative_elsewhere", "represented_enterprises": 4}),
        ("8.3.b", {"position": "council_member", "second_post": "board_other_capacity", "represented_enterprises": 4}),
        ("8.3.c", {"position": "council_member", "second_post": "board_other_capacity"}),
    ],
)
def test_a_bar_is_for_its_own_posts_and_second_posts_only(row, facts):
    without = {"owner_agency_decided_second_post": False, "reading_8_3_c": "further_representation"}
    assert law.says(row, **FINE | without | facts) is False
