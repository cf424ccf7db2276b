"""Read models follow from the events, and can be built anew from them."""

from datetime import UTC, datetime, timedelta

import pytest

from canbo.cases.models import Case, CaseClock, CaseEvent
from canbo.cases.rebuild import differences, rebuild
from canbo.cases.rows import CLOCK_COLUMNS

LATER = datetime(2026, 12, 1, tzinfo=UTC)


@pytest.fixture
def cases(record):
    """A case proposed, one withdrawn, one just filed."""
    proposed, withdrawn = record.open().case, record.open().case
    record.add(proposed)
    record.add(proposed, "resignation_proposed")
    record.add(withdrawn, "resignation_withdrawn")
    return [proposed, withdrawn, record.open().case]


def tables():
    """The read models without the keys of clocks, which are no part of what they say."""
    return list(Case.objects.order_by("pk").values()), list(CaseClock.objects.values_list("case_id", *CLOCK_COLUMNS))


def told(found):
    return [(difference.case, difference.columns, difference.events, difference.counted) for difference in found]


def test_what_the_writer_wrote_is_what_the_events_give(cases) -> None:
    assert told(differences()) == []


def test_emptied_read_models_come_back_to_the_letter(cases) -> None:
    before = tables()
    known_at = {case.pk: case.known_at for case in Case.objects.all()}
    CaseClock.objects.all().delete()
    Case.objects.all().delete()

    assert told(differences()) == [(cases[0], (), 3, None), (cases[1], (), 2, None), (cases[2], (), 1, None)]
    assert rebuild(at=LATER) == cases
    assert told(differences()) == []
    for number, moment in known_at.items():
        Case.objects.filter(pk=number).update(known_at=moment)
    assert tables() == before


@pytest.mark.parametrize(
    ("change", "column"),
    [
        ({"state": "accepted"}, "state"),
        ({"procedure": "leaving-on-request"}, "procedure"),
        ({"begun": "2020-01-01"}, "begun"),
        ({"head": "1" * 64}, "head"),
        ({"opened_at": LATER}, "opened_at"),
        ({"closed_at": LATER}, "closed_at"),
        ({"waiting_for": "person"}, "waiting_for"),
        ({"due_on": None}, "due_on"),
        ({"version": 2}, "version"),
        ({"version": 4}, "version"),
    ],
)
def test_a_column_that_was_changed_by_hand_is_found_and_mended(cases, change, column) -> None:
    Case.objects.filter(pk=cases[0]).update(**change)
    ((number, columns, events, _),) = told(differences())

    assert (number, columns, events) == (cases[0], (column,), 3)
    rebuild(at=LATER)
    assert told(differences()) == []


def test_another_person_another_body_another_clock_are_found(cases, record) -> None:
    from canbo.registry.models import Body, Person

    stamp = {"recorded_at": LATER}
    Case.objects.filter(pk=cases[0]).update(person=Person.objects.create(code="p-2", full_name="Lê An", **stamp))
    other = Body.objects.create(code="B1", name="Bộ B1", kind="owner_agency", **stamp)
    Case.objects.filter(pk=cases[1]).update(body=other)
    CaseClock.objects.filter(case=cases[2]).update(due_on="2026-09-30")

    assert [found[:2] for found in told(differences())] == [
        (cases[0], ("person",)),
        (cases[1], ("body",)),
        (cases[2], ("clocks",)),
    ]


def test_a_case_without_events_is_found_and_goes(cases, record) -> None:
    kept = Case.objects.get(pk=cases[0])
    kept.pk = "2026-0099"
    kept.save(force_insert=True)

    assert told(differences()) == [("2026-0099", (), 0, 3)]
    assert rebuild(at=LATER) == cases
    assert not Case.objects.filter(pk="2026-0099").exists()


def test_due_days_follow_what_was_known_when_they_were_reckoned(cases, monkeypatch) -> None:
    """Rebuilding later knows more; the row says since when, so that checking it stays fair."""
    rebuild(at=LATER)

    assert set(Case.objects.values_list("known_at", flat=True)) == {LATER}
    assert told(differences()) == []


def test_events_that_cannot_be_folded_are_told_and_stop_nobody_else(cases) -> None:
    def only_last(rows, known_at):
        from canbo.cases.canonical import ChainError
        from canbo.cases.projection import project

        if rows[0].case == cases[0]:
            raise ChainError("the first event is forged", "sự kiện đầu bị giả mạo")
        return project(rows, known_at)

    (found,) = differences(project=only_last)
    assert (found.case, str(found.why)) == (cases[0], "the first event is forged")


def test_more_cases_than_one_batch(record, monkeypatch) -> None:
    from canbo.cases import rebuild as module

    monkeypatch.setattr(module, "AT_ONCE", 2)
    numbers = [record.open().case for _ in range(5)]

    assert rebuild(at=record.now + timedelta(days=1)) == numbers
    assert told(differences()) == []
    assert CaseEvent.objects.count() == 5
