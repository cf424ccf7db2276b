"""A bundle proves itself offline: what is altered in the file, or was before, is found."""

import json
import stat
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from canbo.cases.bundle import verify_bundle
from canbo.cases.canonical import ChainError
from canbo.cases.chain import Mark
from canbo.cases.export import bundle, export
from canbo.cases.seal import seal
from canbo.cases.writer import NoSuchCase, erase

NOW = datetime(2026, 9, 5, tzinfo=UTC)
A, B = "2026-0001", "2026-0002"


@pytest.fixture
def kept(record):
    """Events A B A on the first, a seal, then B on the second."""
    record.open(personal={"reason": "ốm nặng", "note": "x"})
    record.open()
    record.add(A, body={"stands_by_letter": True})
    seal(date(2026, 9, 1), at=record.tick(days=1))
    record.add(B, "resignation_withdrawn", personal={"reason": "ở lại"})
    return record


@pytest.fixture
def made(kept, tmp_path):
    """Write a bundle, altered by a function over its parsed lines, and check it."""

    def check(alter=lambda lines: lines, *, marks=(), **said):
        path = tmp_path / "bundle.jsonl"
        export(path, at=NOW, **said)
        lines = [json.loads(line) for line in path.read_text(encoding="utf-8").splitlines()]
        path.write_text("".join(f"{json.dumps(line)}\n" for line in alter(lines)), encoding="utf-8")
        return verify_bundle(path, marks)

    return check


def kinds(report):
    return [found.kind for found in report.findings]


def test_a_bundle_of_everything_is_intact(made) -> None:
    report = made(personal=True)

    assert (report.scope, report.findings, report.left_out) == ("record", (), False)
    assert (report.events, report.cases, report.seals, report.held, report.erased) == (4, 2, 1, 3, 0)


def test_personal_values_stay_at_home_unless_asked_for(made, kept) -> None:
    lines = list(bundle(at=NOW))
    report = made()

    assert not [line for line in lines if "ốm" in line or "salt" in line]
    assert (report.findings, report.held, report.left_out) == ((), 0, True)


def test_one_case_travels_alone(made, kept) -> None:
    report = made(case=A, personal=True)

    assert (report.scope, report.events, report.cases, report.held, report.findings) == (A, 2, 1, 2, ())


def test_an_erased_value_is_told_as_erased(made, kept) -> None:
    erase(A, 1, ["reason"], actor="u-1", at=kept.tick(), expected_version=2, ground="x")

    assert [(r.findings, r.held, r.erased) for r in (made(personal=True), made())] == [((), 2, 1), ((), 0, 1)]


@pytest.mark.django_db
def test_an_empty_record_makes_a_bundle_too(tmp_path) -> None:
    export(tmp_path / "empty", at=NOW)

    assert verify_bundle(tmp_path / "empty").to_json()["intact"] is True


def without(kind, number):
    def alter(lines):
        places = [place for place, line in enumerate(lines) if kind in line]
        return [line for place, line in enumerate(lines) if place != places[number]]

    return alter


def changed(kind, number, **values):
    def alter(lines):
        [line for line in lines if kind in line][number][kind].update(values)
        return lines

    return alter


def swapped(lines):
    return [*lines[:2], lines[3], lines[2], *lines[4:]]


@pytest.mark.parametrize(
    ("alter", "expected"),
    [
        (changed("event", 2, actor="u-2"), ["changed"]),
        (changed("event", 2, at="2026-09-01T06:00:00.000001Z"), ["changed"]),
        (changed("event", 2, body="{}"), ["changed"]),
        (changed("event", 2, body='{"stands_by_letter": true}'), ["changed"]),
        (changed("event", 3, hash="1" * 64), ["changed"]),
        (without("event", 0), ["missing"]),
        (without("event", 1), ["missing"]),
        (without("event", 3), ["uncommitted_value", "incomplete"]),
        (swapped, ["missing"]),
        (changed("seal", 0, hash="1" * 64), ["unlike_seal"]),
        (changed("seal", 0, day="2026-09-02"), ["backdated"]),
        (without("seal", 0), ["incomplete"]),
        (changed("value", 0, value='"khỏe"'), ["changed_value"]),
        (without("value", 1), ["lost_value", "incomplete"]),
        (changed("manifest", 0, events=5), ["incomplete"]),
        (changed("manifest", 0, seq=5), ["incomplete"]),
        (changed("manifest", 0, head="1" * 64), ["incomplete"]),
        (changed("manifest", 0, values=2), ["incomplete"]),
        (changed("manifest", 0, seals=2), ["incomplete"]),
    ],
)
def test_what_was_altered_in_the_file_is_found(made, alter, expected) -> None:
    assert kinds(made(alter, personal=True)) == expected


def test_events_of_another_case_do_not_pass_as_part_of_one(made) -> None:
    assert kinds(made(changed("manifest", 0, scope=A))) == ["incomplete"]


def test_a_seal_from_elsewhere_has_to_fit(made, kept) -> None:
    from canbo.cases.models import CaseEvent

    last = CaseEvent.objects.get(pk=3)

    assert made(marks=[Mark(date(2026, 9, 1), 3, last.hash)]).intact
    assert kinds(made(marks=[Mark(date(2026, 9, 1), 3, "1" * 64)])) == ["unlike_seal"]
    assert kinds(made(marks=[Mark(date(2026, 9, 9), 7, "1" * 64)])) == ["cut_off"]


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("", 1),
        ("not JSON", 1),
        ("[1, 2]\n", 1),
        ("{}\n", 1),
        ('{"a": 1, "b": 2}\n', 1),
        ('{"manifest": 3}\n', 1),
        ('{"event": {}}\n', 1),
        ('{"manifest": {"format": "canbo-record-2"}}\n', 1),
        ('{"manifest": {"format": "canbo-record-1"}}\n', 1),
        ('{"manifest": {"format": "canbo-record-1", "colour": "red"}}\n', 1),
        ("[" * 100_000, 1),
        ("\udcff", 1),
    ],
    ids=range(12),
)
def test_a_file_that_is_no_bundle_is_one_sentence(tmp_path, text, line) -> None:
    path = tmp_path / "no-bundle"
    path.write_bytes(text.encode(errors="surrogateescape"))

    with pytest.raises(ChainError, match=f"no-bundle line {line}: .*; export the bundle again") as refused:
        verify_bundle(path)
    assert "hãy xuất lại gói" in refused.value.said("vi")


@pytest.mark.parametrize(
    ("alter", "line"),
    [
        (changed("event", 0, seq="1"), 3),
        (changed("event", 0, seq=True), 3),
        (changed("event", 0, at="yesterday"), 3),
        (changed("event", 0, body=None), 3),
        (changed("event", 0, colour="red"), 3),
        (changed("seal", 0, day="yesterday"), 2),
        (changed("value", 0, event="1"), 7),
        (lambda lines: [*lines, lines[1]], 10),
        (lambda lines: [*lines, {"colour": {}}], 10),
    ],
    ids=range(9),
)
def test_a_line_in_the_wrong_form_or_place_is_named(made, alter, line) -> None:
    with pytest.raises(ChainError, match=f"line {line}: "):
        made(alter, personal=True)


def test_an_inspector_can_check_hashes_with_the_few_lines_that_the_documentation_shows(kept) -> None:
    page = (Path(__file__).parents[2] / "docs" / "explanation" / "record.md").read_text(encoding="utf-8")
    shown = page.partition("```python\n")[2].partition("```")[0]
    events = [json.loads(line)["event"] for line in bundle(at=NOW) if '"event":{' in line]

    assert len(events) == 4
    for event in events:
        exec(shown, {"event": event})  # noqa: S102 - our own lines
        with pytest.raises(AssertionError):
            exec(shown, {"event": event | {"actor": "u-2"}})  # noqa: S102


def test_a_file_that_is_not_there_is_one_sentence(tmp_path) -> None:
    with pytest.raises(ChainError, match="cannot be read: No such file"):
        verify_bundle(tmp_path / "missing")
    with pytest.raises(ChainError, match="cannot be read: Is a directory"):
        verify_bundle(tmp_path)


def test_a_bundle_is_for_its_owner_and_replaces_an_older_one(kept, tmp_path) -> None:
    path = tmp_path / "bundle"
    path.write_text("older")
    export(path, at=NOW)

    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert verify_bundle(path).events == 4
    assert [file.name for file in tmp_path.iterdir()] == ["bundle"]


def test_what_cannot_be_exported_leaves_no_file(kept, tmp_path) -> None:
    with pytest.raises(NoSuchCase, match="no case 2026-0009"):
        export(tmp_path / "bundle", at=NOW, case="2026-0009")
    with pytest.raises(ChainError, match="cannot be written"):
        export(tmp_path / "no" / "bundle", at=NOW)

    assert list(tmp_path.iterdir()) == []
