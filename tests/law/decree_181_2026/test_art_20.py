import pytest
from tests.law.asking import MANAGERS, Law

from canbo.law.decree_181_2026 import art_09, art_10, art_17, art_20

law = Law("181/2026", [art_09.ARTICLE, art_10.ARTICLE, art_17.ARTICLE, art_20.ARTICLE])
CLEAR = dict.fromkeys(
    (
        "barred_from_office",
        "disciplinary_proceedings_pending",
        "under_criminal_proceedings",
        "barred_from_higher_post",
        "responsibility_under_review",
        "inpatient_or_maternity",
        "other_deferral_case",
    ),
    False,
)


@pytest.mark.parametrize(
    ("years", "months", "extended"),
    [(5, 23, True), (5, 24, False), (5, 25, False), (3, 17, True), (3, 18, False), (4, 10, None), (5, None, None)],
)
def test_extension_is_for_those_below_the_months_of_reappointment(years, months, extended):
    facts = CLEAR | {"term_years": years, "months_to_retirement_at_term_end": months}
    assert law.says("20.2.c", position="general_director", **facts) is extended


def test_a_deferred_review_extends_nothing():
    facts = CLEAR | {"inpatient_or_maternity": True, "term_years": 5, "months_to_retirement_at_term_end": 10}
    assert law.says("20.2.c", position="general_director", **facts) is False


@pytest.mark.parametrize(
    ("row", "count", "by", "after", "until"),
    [
        ("20.1", 15, "person", "reappointment_notified", "self_assessment_filed"),
        ("20.2", 45, "authority", "self_assessment_filed", "extension_decided"),
    ],
)
def test_time_limits_run_in_calendar_days_from_notice_and_self_assessment(row, count, by, after, until):
    term = law.row(row).term
    assert (term.count, term.unit, term.by, term.after, term.until) == (count, "day", by, after, until)
    assert not term.before


def test_the_ballot_is_counted_by_the_rule_of_extension():
    from canbo.kernel.votes import tally

    rule = law.row("20.2.p1").why.en
    counts = {
        votes: tally(rule, {"members": 8, "convened": 8, "present": 8, "votes": {"An": votes}}) for votes in (3, 4, 5)
    }
    assert {votes: answer["outcome"] for votes, answer in counts.items()} == {
        3: "report",
        4: "head-decides",
        5: "selected",
    }


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("20") == MANAGERS
