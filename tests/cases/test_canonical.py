"""One text for one content."""

import json
import unicodedata
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canbo.cases.canonical import (
    DEEPEST,
    LARGEST_NUMBER,
    ChainError,
    canonical,
    commitment,
    moment_of,
    moment_text,
)

HANOI = timezone(timedelta(hours=7))
text = st.text(st.characters(codec="utf-8"), max_size=8).map(lambda letters: unicodedata.normalize("NFC", letters))
contents = st.recursive(
    st.none() | st.booleans() | st.integers(-LARGEST_NUMBER, LARGEST_NUMBER) | text,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(text, inner, max_size=4),
    max_leaves=12,
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, "null"),
        (True, "true"),
        (False, "false"),
        (-7, "-7"),
        ("đơn từ chức", '"đơn từ chức"'),
        ('"\\\n\x00', '"\\"\\\\\\n\\u0000"'),
        (date(2026, 11, 21), '"2026-11-21"'),
        (datetime(2026, 11, 21, 7, 0, tzinfo=HANOI), '"2026-11-21T00:00:00.000000Z"'),
        (("b", ["a"], {}), '["b",["a"],{}]'),
        ({"b": 1, "a": {"d": 2, "c": 3}}, '{"a":{"c":3,"d":2},"b":1}'),
    ],
)
def test_each_kind_of_value_has_one_writing(value, expected) -> None:
    assert canonical(value) == expected


@given(contents)
def test_the_text_reads_back_as_the_same_text(value) -> None:
    once = canonical(value)

    assert canonical(json.loads(once)) == once


@given(st.dictionaries(text, st.integers(0, 9), max_size=6))
def test_the_order_of_keys_does_not_matter(value) -> None:
    assert canonical(dict(reversed(value.items()))) == canonical(value)


def test_letters_typed_in_pieces_are_the_same_letters() -> None:
    assert canonical({"lý do": "ốm"}) == canonical({unicodedata.normalize("NFD", "lý do"): "ốm"})


@pytest.mark.parametrize("number", [LARGEST_NUMBER, -LARGEST_NUMBER])
def test_the_largest_number_is_kept(number) -> None:
    assert canonical(number) == str(number)


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        LARGEST_NUMBER + 1,
        -LARGEST_NUMBER - 1,
        b"bytes",
        {1, 2},
        object(),
        {1: "a"},
        {"\u00e9": 1, "e\u0301": 2},
        "\ud800",
        {"\udfff": 1},
        datetime(2026, 11, 21),  # noqa: DTZ001 - that is what is refused
    ],
    ids=lambda value: "object" if type(value) is object else repr(value),
)
def test_what_another_reader_might_read_otherwise_is_refused_in_both_languages(value) -> None:
    with pytest.raises(ChainError) as refused:
        canonical({"in": [value]})

    assert refused.value.vi
    assert refused.value.said("vi") != str(refused.value)


@pytest.mark.parametrize(("depth", "kept"), [(DEEPEST - 1, True), (DEEPEST, True), (DEEPEST + 1, False)])
def test_only_so_deep(depth, kept) -> None:
    value: object = 1
    for _ in range(depth):
        value = [value]

    if kept:
        assert canonical(value) == "[" * depth + "1" + "]" * depth
    else:
        with pytest.raises(ChainError, match="nested too deeply"):
            canonical(value)


def test_a_moment_is_written_in_utc_to_the_microsecond_and_read_back() -> None:
    at = datetime(2026, 11, 21, 6, 59, 59, 999999, tzinfo=HANOI)

    assert moment_text(at) == "2026-11-20T23:59:59.999999Z"
    assert moment_of(moment_text(at)) == at


@pytest.mark.parametrize(
    "written",
    ["", "yesterday", "2026-11-21", "2026-11-21T05:00:00Z", "2026-11-21T05:00:00.000000+00:00", "2026-11-21T05:00:00"],
)
def test_a_moment_in_any_other_writing_is_refused(written) -> None:
    with pytest.raises(ChainError, match="is no moment of the record"):
        moment_of(written)


def test_a_commitment_depends_on_field_value_and_salt() -> None:
    said = commitment("reason", "ốm", "5a17")

    assert said == commitment("reason", unicodedata.normalize("NFD", "ốm"), "5a17")
    others = {
        commitment("reasons", "ốm", "5a17"),
        commitment("reason", "om", "5a17"),
        commitment("reason", "ốm", "5a18"),
    }
    assert said not in others
    assert len(others) == 3


def test_a_commitment_is_what_anybody_can_compute() -> None:
    import hashlib

    written = '{"field":"agrees","salt":"00ff","value":2}'

    assert commitment("agrees", 2, "00ff") == hashlib.sha256(written.encode()).hexdigest()


def test_utc_is_utc() -> None:
    assert moment_of("2026-11-21T05:00:00.000000Z") == datetime(2026, 11, 21, 5, tzinfo=UTC)
