import itertools

import pytest
from tests.law.asking import Law

from canbo.law.decree_46_2010.art_04 import ARTICLE

law = Law("46/2010", [ARTICLE])
REASONS = {
    "1": "rotated_or_seconded",
    "2": "committed_service_unfinished",
    "3": "debts_unsettled",
    "4": "work_needs_or_no_replacement",
}
NONE = dict.fromkeys((*REASONS.values(), "discipline_or_criminal_liability_pending"), False)


@pytest.mark.parametrize(("point", "fact"), REASONS.items())
@pytest.mark.parametrize("truth", [True, False, None])
def test_each_reason_for_refusing_is_what_its_fact_says(point, fact, truth):
    assert law.says(f"4.1.c.{point}", **NONE | {fact: truth}) is truth
    assert law.says("4.1.c", **NONE | {fact: truth}) is truth


@pytest.mark.parametrize(("away", "pending"), list(itertools.product([True, False, None], repeat=2)))
def test_rotation_or_pending_liability_is_one_reason(away, pending):
    either = True if True in (away, pending) else None if None in (away, pending) else False
    facts = {"rotated_or_seconded": away, "discipline_or_criminal_liability_pending": pending}
    assert law.says("4.1.c.1", **facts) is either


def test_the_list_is_closed():
    assert law.says("4.1.c", **NONE) is False
    assert law.says("4.1.c", **NONE, other_lawful_refusal_reason=True) is False


@pytest.mark.parametrize(
    ("path", "after", "until"),
    [
        ("4.1.b", "leaving_applied", "leaving_answered"),
        ("4.2.a", "graded", "leaving_notified"),
        ("4.2.b", "leaving_notified", "leaving_decided"),
        ("4.2.c", "leaving_decided", "allowance_paid"),
    ],
)
def test_every_step_has_thirty_days(path, after, until):
    term = law.row(path).term
    assert (term.count, term.unit, term.by) == (30, "day", "employing_body")
    assert (term.after, term.until) == (after, until)


@pytest.mark.parametrize("path", ["4.1.b", "4.2.a", "4.2.b", "4.2.c"])
def test_the_time_limit_runs_forward_from_its_event(path):
    assert not law.row(path).term.before
