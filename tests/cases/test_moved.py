"""Due days that move by nobody's act: recorded as such, the day before kept with what was known."""

import datetime as dt

import pytest
from tests.cases.office import REPORT, TALK, at

from canbo.kernel.calendar import Act, Calendar, Swap
from canbo.kernel.fact import Words


def changed(real: Calendar, announced: str) -> Calendar:
    """The calendar with one more act: Thursday 3 December 2026 off, Saturday 12 December worked."""
    swap = Swap("new-year-2027", off=dt.date(2026, 12, 3), worked=dt.date(2026, 12, 12))
    says = Words("Nghỉ thứ Năm 03/12/2026", "Thursday 3 December 2026 off")
    act = Act("1/TB-THỬ", dt.date.fromisoformat(announced), says, "https://example.vn", swaps=(swap,))
    return Calendar(
        real.name, about=real.about, first=real.first, last=real.last, weekly_rest=real.weekly_rest,
        occasions=real._statute.values(), acts=(*real.acts, act), grounds=real._grounds,
    )  # fmt: skip


@pytest.fixture
def announce(monkeypatch):
    """`announce(day)`: from now on the calendar has the act, of that day."""
    from canbo.cases import notices, projection
    from canbo.law.calendars import get_calendar

    real = get_calendar("vn-state")

    def publish(day) -> None:
        for module in (projection, notices):
            monkeypatch.setattr(module, "get_calendar", lambda _name: changed(real, day))

    return publish


def clock(office, case, day, key="talk"):
    (run,) = [run for run in office.view(office.officer, case, day).state.clocks if run.key == key]
    return str(run.due.deadline.due), [(str(due.deadline.due), due.why.en) for due in run.earlier], run.due.why.en


def types(case):
    return [row.type for row in case.events]


@pytest.mark.parametrize("announced", ["2026-11-26", "2026-11-20"])
def test_a_day_off_announced_moves_the_due_day_and_the_record_says_so(office, announce, announced) -> None:
    """Also when it had been announced before, but the installation learnt of it later."""
    from canbo.cases.tick import tick
    from canbo.cases.verify import verify

    case = office.file()
    announce(announced)
    steps = {step.name: step for step in tick(at("2026-11-26"))}
    case.refresh_from_db()

    assert steps["cases"].counts["moved"] == 1
    assert (str(case.due_on), case.version) == ("2026-12-09", 2)
    assert types(case) == ["resignation_filed", "due_day_moved"]
    moved = case.events.last()
    assert (moved.actor, moved.data["was"], moved.data["due"]) == ("system", "2026-12-08", "2026-12-09")
    assert clock(office, case, "2026-11-26") == (
        "2026-12-09", [("2026-12-08", "started")], "days off or a reading of the law changed",
    )  # fmt: skip
    assert verify().findings == ()


def test_it_is_recorded_once_and_the_old_day_stays_with_every_later_act(office, announce) -> None:
    from canbo.cases.tick import tick

    case = office.file()
    announce("2026-11-26")
    for hour in (9, 10):
        tick(at("2026-11-26", hour))
    office.do(office.officer, case, "record-talk", {**TALK, "held_on": "2026-11-26"}, "2026-11-27")
    tick(at("2026-11-28"))

    assert types(case) == ["resignation_filed", "due_day_moved", "talk_recorded"]
    assert clock(office, case, "2026-11-28")[:2] == ("2026-12-09", [("2026-12-08", "started")])


def test_an_act_before_the_daily_job_records_the_move_first(office, announce) -> None:
    case = office.file()
    announce("2026-11-26")
    office.do(office.officer, case, "record-talk", TALK, "2026-11-27")

    assert types(case) == ["resignation_filed", "due_day_moved", "talk_recorded"]
    assert clock(office, case, "2026-11-27")[1] == [("2026-12-08", "started")]


def test_those_who_must_act_and_the_person_concerned_are_told(office, announce) -> None:
    from canbo.cases.notice_words import said
    from canbo.cases.notices import notices_of
    from canbo.cases.tick import tick

    office.file()
    announce("2026-11-26")
    tick(at("2026-11-26"))
    for user, count in ((office.officer, 1), (office.himself, 1), (office.ministry, 0), (office.council, 0)):
        told = [notice for notice in notices_of(user) if notice.kind == "moved"]
        assert len(told) == count, user
        assert all("09/12/2026" in said(notice).vi for notice in told)


def test_a_reading_settled_moves_an_extended_day_and_the_shorter_one_is_kept(office) -> None:
    from canbo.cases.tick import tick

    case = office.reported()
    office.do(office.council, case, "extend", {"reason": "chờ ý kiến"}, "2026-11-26")
    before = clock(office, case, "2026-11-26", "decision")
    office.settle(reading_15_days="added_to_ten")
    steps = {step.name: step for step in tick(at("2026-11-27"))}
    after = clock(office, case, "2026-11-27", "decision")

    assert steps["cases"].counts["moved"] == 1
    assert after[0] > before[0]
    assert [day for day, _ in after[1]] == [*(day for day, _ in before[1]), before[0]]


def test_a_clock_that_has_stopped_and_a_case_that_has_ended_are_left_alone(office, announce) -> None:
    from canbo.cases.tick import tick

    stopped, ended = office.file(), office.file(office.herself, office.chair, office.group)
    office.do(office.officer, stopped, "record-talk", TALK, "2026-11-24")
    office.do(office.officer, stopped, "report", REPORT, "2026-11-24")
    office.do(office.herself, ended, "withdraw", day="2026-11-24")
    announce("2026-11-26")
    tick(at("2026-11-26"))

    assert [row.data["clock"] for row in stopped.events if row.type == "due_day_moved"] == ["decision"]
    assert "due_day_moved" not in types(ended)
    assert clock(office, stopped, "2026-11-26")[1] == []


def test_read_models_built_anew_lose_no_old_day(office, announce) -> None:
    from canbo.cases.rebuild import rebuild
    from canbo.cases.tick import tick

    case = office.file()
    announce("2026-11-26")
    rebuild(at=at("2026-11-26"))
    tick(at("2026-11-27"))

    assert clock(office, case, "2026-11-27")[1] == [("2026-12-08", "started")]


@pytest.mark.parametrize(("lang", "words"), [("vi", "Hạn chuyển sang ngày khác"), ("en", "The due day moved")])
def test_the_page_tells_it_in_words(office, announce, settings, lang, words) -> None:
    from django.test import Client
    from tests.web.people import BACKEND

    from canbo.cases.tick import tick

    settings.CANBO_TODAY = dt.date(2026, 11, 26)
    case = office.file()
    announce("2026-11-26")
    tick(at("2026-11-26"))
    office.himself.language = lang
    office.himself.save()
    reader = Client()
    reader.force_login(office.himself, backend=BACKEND)
    page = reader.get(f"/cases/{case.number}/").text

    assert words in page
    assert "08/12/2026 → 09/12/2026" in page
