import datetime as dt

import pytest
from tests.law.asking import CONTROLLERS, MANAGERS, REPRESENTATIVES, Law

from canbo.law.deadlines import due
from canbo.law.decree_181_2026.art_28 import ARTICLE

ON = dt.date(2027, 5, 10)
DAY = dt.timedelta(days=1)
law = Law("181/2026", [ARTICLE], on=ON)
POSTS = {
    "council_member": "enterprise_graded_on",
    "controller": "enterprise_graded_on",
    "representative_part_time": "annual_report_published_on",
    "representative_full_time": "annual_report_published_on",
}


@pytest.mark.parametrize("grade", ["excellent", "good", "fulfilled", "not_fulfilled", None])
def test_the_grade_is_one_of_four(grade):
    assert law.says("28.2", grade_last_year=grade) == grade


@pytest.mark.parametrize(("position", "waits_for"), POSTS.items())
@pytest.mark.parametrize(("day", "may_begin"), [(ON - DAY, True), (ON, True), (ON + DAY, False), (None, None)])
def test_the_assessment_waits_for_what_its_post_depends_on(position, waits_for, day, may_begin):
    assert law.says("28.3.p1", position=position, **{waits_for: day}) is may_begin


@pytest.mark.parametrize(("position", "waits_for"), POSTS.items())
def test_what_other_posts_wait_for_is_not_asked(position, waits_for):
    assert law.misses("28.3.p1", position=position) == (waits_for,)


def test_without_the_post_both_days_together_settle_it():
    assert law.says("28.3.p1", annual_report_published_on=ON) is None
    assert law.says("28.3.p1", annual_report_published_on=ON, enterprise_graded_on=ON) is True


@pytest.mark.parametrize(
    ("position", "member", "assessed", "in_order"),
    [
        ("council_chair", True, True, True),
        ("council_chair", True, False, False),
        ("council_chair", True, None, None),
        ("council_chair", False, None, True),
        ("council_chair", None, None, None),
        ("council_chair", None, True, True),
        ("representative_full_time", True, False, False),
        ("head_controller", True, False, True),
        ("controller", None, None, True),
    ],
)
def test_a_party_member_is_assessed_as_such_first_unless_a_controller(position, member, assessed, in_order):
    facts = {"position": position, "is_party_member": member, "assessed_as_party_member": assessed}
    assert law.says("28.3.p3", **facts) is in_order


@pytest.mark.parametrize(
    ("graded_on", "assessed", "may_be_held"),
    [(ON, True, True), (ON + DAY, True, False), (ON, False, False), (ON, None, None), (None, False, False)],
)
def test_both_must_have_come_before(graded_on, assessed, may_be_held):
    facts = {"position": "general_director", "is_party_member": True, "assessed_as_party_member": assessed}
    assert law.says("28.3", **facts, enterprise_graded_on=graded_on) is may_be_held


def test_somebody_with_no_post_of_the_decree_is_held_to_nothing():
    assert law.says("28.3", position="hired_director", is_party_member=True, assessed_as_party_member=False) is True


@pytest.mark.parametrize(
    ("differs", "affects", "must_correct"),
    [
        (True, True, True),
        (True, False, False),
        (False, True, False),
        (False, None, False),
        (True, None, None),
        (None, True, None),
        (None, False, False),
    ],
)
def test_an_audit_corrects_the_grade_only_where_it_differs_and_matters(differs, affects, must_correct):
    facts = {"audited_report_differs": differs, "difference_affects_grade": affects}
    assert law.says("28.3.p2", **facts) is must_correct


@pytest.mark.parametrize(("row", "until"), [("28.1.p1", "targets_assigned"), ("28.2.p1", "graded")])
def test_targets_and_grade_come_once_a_year(row, until):
    term = law.row(row).term
    assert (term.count, term.unit, term.after, term.until) == (1, "year", "year_ended", until)
    assert due(f"181/2026:{row}", dt.date(2026, 12, 31)).due == dt.date(2027, 12, 31)


def test_the_authority_decides_on_the_grade():
    assert law.row("28.2.p2").power.who == "authority"


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("28") == MANAGERS | CONTROLLERS | REPRESENTATIVES
