import pytest
from tests.law.asking import MANAGERS, Law

from canbo.kernel.votes import tally
from canbo.law.decree_181_2026 import art_09, art_10, art_17, art_19

law = Law("181/2026", [art_09.ARTICLE, art_10.ARTICLE, art_17.ARTICLE, art_19.ARTICLE])
READINGS = {"reading_12_1_quorum": "none", "reading_19_2_c": "present"}
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
    ("row", "count", "by", "after", "until"),
    [
        ("19.1", 15, "person", "reappointment_notified", "self_assessment_filed"),
        ("19.2", 30, "authority", "self_assessment_filed", "reappointment_decided"),
    ],
)
def test_time_limits_run_in_calendar_days_from_notice_and_self_assessment(row, count, by, after, until):
    term = law.row(row).term
    assert (term.count, term.unit, term.by, term.after, term.until) == (count, "day", by, after, until)
    assert not term.before


@pytest.mark.parametrize(
    ("years", "months", "decided"),
    [
        (5, 23, False),
        (5, 24, True),
        (5, 59, True),
        (5, 60, True),
        (3, 17, False),
        (3, 18, True),
        (4, 40, None),
        (5, None, None),
    ],
)
def test_reappointment_is_decided_for_those_with_months_enough(years, months, decided):
    facts = CLEAR | {"term_years": years, "months_to_retirement_at_term_end": months}
    assert law.says("19.2.e", position="general_director", **facts) is decided


def test_a_deferred_review_reappoints_nobody():
    facts = CLEAR | {"inpatient_or_maternity": True, "term_years": 5, "months_to_retirement_at_term_end": 70}
    assert law.says("19.2.e", position="general_director", **facts) is False


@pytest.mark.parametrize(("row", "size"), [("19.2.a", 20), ("19.2.c", 8)])
def test_over_half_carries_half_goes_to_the_head_and_less_is_reported(row, size):
    rule = law.row(row).why.en
    half = size // 2
    count = {"convened": size, "present": size, "members": size, "readings": READINGS}
    outcomes = [tally(rule, count | {"votes": {"An": votes}})["outcome"] for votes in (half - 1, half, half + 1)]
    assert outcomes == ["report", "head-decides", "selected"]


def test_the_base_of_the_collectives_vote_is_a_contested_reading():
    for row in ("19.2.c", "19.2.p1"):
        assert "reading_19_2_c" in [reading.fact for reading in law.row(row).readings]


def test_the_authority_proposes_and_the_party_committee_is_heard():
    assert law.row("19.2.b").power.who == "authority"
    assert law.row("19.2.d").kind == "paper"
    assert [reading.row for reading in law.row("19.2.d").readings] == [49]


def test_the_article_speaks_of_these_posts_and_no_others():
    assert law.reaches("19") == MANAGERS
