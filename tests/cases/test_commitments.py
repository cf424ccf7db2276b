"""Personal values against what the events commit to."""

import json
from datetime import UTC, datetime

import pytest

from canbo.cases.canonical import canonical, commitment
from canbo.cases.commitments import ERASED, Commitments
from canbo.cases.links import GENESIS, Link

SALT = "5a17" * 16


def event(seq, body, *, case="2026-0001", kind="noted"):
    return Link(seq, case, kind, datetime(2026, 9, 1, tzinfo=UTC), "u-1", canonical(body), GENESIS, GENESIS)


def committed(seq=1, **values):
    return event(seq, {"personal": {name: commitment(name, value, SALT) for name, value in values.items()}})


def erasure(seq, of, *fields, case="2026-0001"):
    return event(seq, {"event": of, "fields": list(fields), "ground": "x"}, case=case, kind=ERASED)


def read(*links):
    found = Commitments()
    for link in links:
        found.read(link)
    return found


def kinds(found, *values):
    faults = [found.compare(seq, name, salt, json.dumps(value)) for seq, name, salt, value in values]
    return [fault and fault.kind for fault in faults], [lost.kind for lost in found.lost()]


def test_the_value_that_was_recorded_fits() -> None:
    found = read(committed(reason="ốm nặng"))

    assert kinds(found, (1, "reason", SALT, "ốm nặng")) == ([None], [])
    assert found.held == 1


@pytest.mark.parametrize(
    ("value", "fault"),
    [
        ((1, "reason", SALT, "khỏe"), "changed_value"),
        ((1, "reason", "00" * 32, "ốm nặng"), "changed_value"),
        ((1, "reasons", SALT, "ốm nặng"), "uncommitted_value"),
        ((2, "reason", SALT, "ốm nặng"), "uncommitted_value"),
    ],
)
def test_any_other_value_does_not(value, fault) -> None:
    faults, _ = kinds(read(committed(reason="ốm nặng")), value)

    assert faults == [fault]


@pytest.mark.parametrize("text", ["ốm nặng", "", "{", '"ốm'])
def test_a_value_that_is_no_json_does_not_fit(text) -> None:
    fault = read(committed(reason="ốm nặng")).compare(1, "reason", SALT, text)

    assert fault is not None
    assert fault.kind == "changed_value"


def test_a_value_that_is_gone_without_an_erasure_is_lost() -> None:
    (lost,) = read(committed(reason="ốm nặng")).lost()

    assert (lost.kind, lost.seq, lost.case) == ("lost_value", 1, "2026-0001")
    assert lost.words.en == "“reason” of event 1 is gone, and no erasure is on record."
    assert "đã mất mà không có ghi nhận xóa" in lost.words.vi


def test_an_erased_value_is_not_lost_but_must_not_come_back() -> None:
    found = read(committed(reason="ốm nặng", note="…"), erasure(2, 1, "reason"))

    assert found.erased == {(1, "reason")}
    assert kinds(found, (1, "reason", SALT, "ốm nặng"), (1, "note", SALT, "…")) == (["erased_value", None], [])


def test_an_erasure_reaches_only_its_own_case_and_what_came_before() -> None:
    elsewhere = read(committed(reason="ốm nặng"), erasure(2, 1, "reason", case="2026-0002"))
    beforehand = read(erasure(1, 2, "reason"), committed(2, reason="ốm nặng"))

    assert [lost.kind for lost in elsewhere.lost()] == ["lost_value"]
    assert [lost.kind for lost in beforehand.lost()] == ["lost_value"]


@pytest.mark.parametrize(
    "body", ["", "{", "[]", "3", '{"personal":[]}', '{"personal":3}', '{"event":1}', '{"event":[],"fields":[[]]}']
)
def test_a_forged_body_is_left_to_the_chain(body) -> None:
    from dataclasses import replace

    found = read(replace(erasure(1, 1, "x"), body=body), replace(event(2, {}), body=body))

    assert (found.open, found.erased) == ({}, set())
