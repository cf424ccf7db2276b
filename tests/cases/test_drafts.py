"""What a caller may say, and what it becomes."""

import json
from datetime import date, datetime
from itertools import count

import pytest

from canbo.cases.canonical import ChainError, commitment
from canbo.cases.drafts import LARGEST_BODY, LONGEST_NAME, Draft, prepared


def made(draft, opens=None):
    numbers = count(1)
    return prepared(draft, opens, lambda: f"salt{next(numbers)}")


def test_a_body_becomes_canonical_text() -> None:
    draft = Draft(
        "resignation_accepted", {"number": "12/QĐ", "decided_on": date(2026, 9, 1), "effective_on": "2026-10-01"}
    )

    assert made(draft).body == '{"decided_on":"2026-09-01","effective_on":"2026-10-01","number":"12/QĐ"}'


def test_a_personal_value_leaves_only_a_commitment_in_the_body() -> None:
    ready = made(Draft("resignation_filed", {"ground": "x"}, {"reason": "ốm nặng", "doctor": "bác sĩ A"}))

    assert json.loads(ready.body) == {
        "ground": "x",
        "personal": {
            "doctor": commitment("doctor", "bác sĩ A", "salt1"),
            "reason": commitment("reason", "ốm nặng", "salt2"),
        },
    }
    assert ready.personal == (("doctor", "salt1", '"bác sĩ A"'), ("reason", "salt2", '"ốm nặng"'))


def test_what_a_case_is_about_stands_in_its_first_event() -> None:
    assert json.loads(made(Draft("filed"), {"procedure": "resignation"}).body) == {
        "opens": {"procedure": "resignation"}
    }


@pytest.mark.parametrize("kind", ["a", "filed", "opinion_2_given", "x" * LONGEST_NAME])
def test_a_type_is_a_plain_name(kind) -> None:
    assert made(Draft(kind)).type == kind


@pytest.mark.parametrize(
    "kind", ["", "Filed", "filed ", "_filed", "filed_", "nộp_đơn", "1_filed", "x" * (LONGEST_NAME + 1)]
)
def test_anything_else_is_no_type(kind) -> None:
    with pytest.raises(ChainError, match="no type of event"):
        made(Draft(kind))


@pytest.mark.parametrize("name", ["opens", "personal", "recorded_on"])
def test_the_names_of_the_record_are_its_own(name) -> None:
    with pytest.raises(ChainError, match=f"“{name}” is the record's own"):
        made(Draft("filed", {name: "2026-09-01"}))


@pytest.mark.parametrize("name", ["decided_on", "effective_on", "acted_on"])
@pytest.mark.parametrize("value", ["01/09/2026", "2026-02-30", "20260901", 20260901, "", datetime(2026, 9, 1, 1)])  # noqa: DTZ001
def test_each_of_the_dates_is_a_day(name, value) -> None:
    with pytest.raises(ChainError):
        made(Draft("decided", {name: value}))


@pytest.mark.parametrize("value", [date(2026, 9, 1), "2026-09-01", None])
def test_a_date_may_be_a_day_its_text_or_unknown(value) -> None:
    expected = '{"acted_on":null}' if value is None else '{"acted_on":"2026-09-01"}'

    assert made(Draft("decided", {"acted_on": value})).body == expected


@pytest.mark.parametrize(
    ("name", "kept"), [("", False), ("a", True), ("x" * LONGEST_NAME, True), ("x" * (LONGEST_NAME + 1), False)]
)
def test_a_personal_value_has_a_name_of_sensible_length(name, kept) -> None:
    if kept:
        assert made(Draft("filed", {}, {name: 1})).personal == ((name, "salt1", "1"),)
    else:
        with pytest.raises(ChainError, match="cannot name a personal value"):
            made(Draft("filed", {}, {name: 1}))


@pytest.mark.parametrize("where", ["body", "personal"])
@pytest.mark.parametrize(("over", "kept"), [(-1, True), (0, True), (1, False)])
def test_the_record_keeps_words_and_no_files(where, over, kept) -> None:
    around = len('{"x":""}') if where == "body" else len('""')
    draft = Draft("filed", **{where: {"x": "y" * (LARGEST_BODY - around + over)}})

    if kept:
        assert made(draft)
    else:
        with pytest.raises(ChainError, match="attach a file instead"):
            made(draft)
