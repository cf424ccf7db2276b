"""The daily job does what is still to be done, and nothing twice."""

import pytest
from tests.cases.office import TALK, at


def done(day="2026-11-24", hour=1, **said):
    from canbo.cases.tick import tick

    return {step.name: step for step in tick(at(day).replace(hour=hour), **said)}


def test_an_empty_installation_has_nothing_to_do(office) -> None:
    from canbo.cases.models import Seal

    steps = done()
    assert list(steps) == ["seal", "cases", "notices", "files", "mail"]
    assert {name: step.failed for name, step in steps.items()} == {name: {} for name in steps}
    assert Seal.objects.count() == 0


def test_yesterday_is_sealed_once_and_the_inspectors_are_told_of_what_is_new(office) -> None:
    from canbo.cases.models import Notice, Seal

    office.user("inspector")
    office.file(day="2026-11-21")
    assert done("2026-11-22")["seal"].counts["told"] == 1
    assert done("2026-11-22", 5)["seal"].counts == {"seal": str(Seal.objects.get().mark()), "new": False, "told": 0}
    quiet = done("2026-11-23")["seal"].counts
    assert (quiet["new"], quiet["told"]) == (True, 0)
    assert [str(day) for day in Seal.objects.values_list("day", flat=True)] == ["2026-11-21", "2026-11-22"]
    assert Notice.objects.filter(kind="sealed").count() == 1


def test_days_that_were_missed_are_covered_by_the_next_seal(office) -> None:
    from canbo.cases.models import Seal

    office.file(day="2026-11-21")
    done("2026-11-22")
    done("2026-11-26")

    assert [str(day) for day in Seal.objects.values_list("day", flat=True)] == ["2026-11-21", "2026-11-25"]


def test_a_second_run_changes_nothing(office) -> None:
    from canbo.cases.models import CaseEvent, Mail, Notice, Seal

    office.file()
    done("2026-12-04")
    tables = (CaseEvent, Notice, Mail, Seal)
    before = [list(table.objects.values().order_by("pk")) for table in tables]
    done("2026-12-04", 6)

    assert [list(table.objects.values().order_by("pk")) for table in tables] == before


def test_one_case_that_cannot_be_read_keeps_no_other_waiting(office, monkeypatch) -> None:
    from canbo.cases import tick as module
    from canbo.cases.canonical import ChainError

    first = office.file()
    office.file(office.herself, office.chair, office.group)
    real = module.recorded_moves

    def fails(number, now):
        if number == first.number:
            raise ChainError("The first event was altered.", "Sự kiện đầu bị sửa.")
        return real(number, now)

    monkeypatch.setattr(module, "recorded_moves", fails)
    step = done("2026-12-09")["cases"]

    assert step.counts["open"] == 2
    assert {number: why.en for number, why in step.failed.items()} == {first.number: "The first event was altered."}


def test_the_record_is_intact_after_a_week_of_days(office) -> None:
    from canbo.cases.verify import verify

    case = office.file()
    for day in range(24, 29):
        done(f"2026-11-{day}")
        if day == 25:
            office.do(office.officer, case, "record-talk", TALK, "2026-11-25")

    report = verify()
    assert (report.findings, report.seals) == ((), 5)


@pytest.mark.parametrize("only_mail", [True, False])
def test_mail_can_be_sent_by_itself(office, only_mail) -> None:
    assert ("seal" in done(only_mail=only_mail)) is not only_mail
