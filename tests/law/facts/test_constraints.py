"""What must hold between facts: told in both languages where it does not, silent where something is unknown."""

import datetime as dt

import pytest

from canbo.kernel.fact import FactError
from canbo.law.facts.constraints import CONSTRAINTS, check_facts, parse_facts

D = dt.date


@pytest.mark.parametrize(
    ("facts", "given", "en", "vi"),
    [
        (
            {"low_confidence_votes": 22, "confidence_votes_cast": 21},
            "low_confidence_votes=22, confidence_votes_cast=21",
            "low votes cannot exceed the votes cast",
            "số phiếu tín nhiệm thấp không được lớn hơn tổng số phiếu",
        ),
        (
            {"term_start": D(2026, 6, 1), "term_end": D(2026, 5, 31)},
            "term_start=2026-06-01, term_end=2026-05-31",
            "a term starts before it ends",
            "nhiệm kỳ phải bắt đầu trước khi kết thúc",
        ),
        (
            {"birth_date": D(1970, 1, 1), "retirement_date": D(1970, 1, 1)},
            "birth_date=1970-01-01, retirement_date=1970-01-01",
            "birth comes before retirement",
            "ngày sinh phải trước ngày nghỉ hưu",
        ),
        (
            {"graded_good_last_three_years": True, "graded_fulfilled_last_three_years": False},
            "graded_good_last_three_years=True, graded_fulfilled_last_three_years=False",
            "whoever fulfilled the tasks well has fulfilled them",
            "hoàn thành tốt thì cũng là hoàn thành nhiệm vụ",
        ),
        (
            {"persons_excused": 5, "persons_convened": 5},
            "persons_excused=5, persons_convened=5",
            "at least one person convened is not excused",
            "số người vắng vì lý do đột xuất phải nhỏ hơn số người được triệu tập",
        ),
    ],
)
def test_a_rule_that_is_broken_is_told_with_what_was_given(facts, given, en, vi):
    for refuse in (check_facts, parse_facts):
        with pytest.raises(FactError) as refused:
            refuse(facts)
        assert refused.value.said("en") == f"{given}: {en}; correct one of them."
        assert refused.value.said("vi") == f"{given}: {vi}; hãy sửa một trong các giá trị đó."


def test_only_the_facts_of_the_rule_are_named():
    with pytest.raises(FactError, match=r"^low_confidence_votes=22, confidence_votes_cast=21: "):
        check_facts({"position": "council_chair", "low_confidence_votes": 22, "confidence_votes_cast": 21})


@pytest.mark.parametrize(
    "facts",
    [
        {},
        {"low_confidence_votes": 21, "confidence_votes_cast": 21},
        {"low_confidence_votes": 22},
        {"term_start": D(2026, 6, 1), "term_end": D(2026, 6, 1)},
        {"birth_date": D(1970, 1, 1), "retirement_date": D(1970, 1, 2)},
        {"graded_good_last_three_years": False, "graded_fulfilled_last_three_years": False},
        {"graded_good_last_three_years": True},
        {"persons_excused": 4, "persons_convened": 5},
    ],
)
def test_at_the_limit_and_while_something_is_unknown_nothing_is_broken(facts):
    check_facts(facts)
    assert parse_facts(facts) == facts


def test_what_is_none_or_empty_is_not_known_and_what_is_false_or_zero_is():
    given = {"position": None, "found_degenerate": "", "low_confidence_votes": 0, "is_party_member": False}
    assert parse_facts(given) == {"low_confidence_votes": 0, "is_party_member": False}


def test_every_rule_joins_facts_and_is_told_in_both_languages():
    for constraint in CONSTRAINTS:
        assert len(constraint.fact_names) >= 2
        assert constraint.words.vi != constraint.words.en
