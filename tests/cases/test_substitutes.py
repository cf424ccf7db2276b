"""Somebody stands in for a role, for as long as was said and no longer."""

import pytest
from tests.cases.office import TALK, at

from canbo.kernel.errors import CanboError

SAID = {"role": "personnel_body", "actor": "stand-in", "reason": "nghỉ phép"}


@pytest.fixture
def handed_over(office, settings):
    """`handed_over(from_on, until_on)`: the case, and who stands in for the officer."""

    def make(**days):
        case = office.file()
        stand_in = office.user("officer", office.elsewhere, username="stand-in")
        office.do(office.officer, case, "substitute", {**SAID, **days}, "2026-11-24")
        return case, stand_in

    def on(day):
        from datetime import date

        settings.CANBO_TODAY = date.fromisoformat(day)
        return day

    make.on = on
    return make


@pytest.mark.parametrize("day", ["2026-11-25", "2026-11-26", "2026-11-27"])
def test_from_the_first_day_to_the_last(office, handed_over, day):
    case, stand_in = handed_over(from_on="2026-11-25", until_on="2026-11-27")
    office.do(stand_in, case, "record-talk", TALK, handed_over.on(day))


def test_before_the_first_day_the_case_is_not_there(office, handed_over):
    case, stand_in = handed_over(from_on="2026-11-25")
    with pytest.raises(CanboError, match="There is no case"):
        office.do(stand_in, case, "record-talk", TALK, handed_over.on("2026-11-24"))


def test_after_the_last_day_the_case_is_not_there(office, handed_over):
    case, stand_in = handed_over(until_on="2026-11-27")
    with pytest.raises(CanboError, match="There is no case"):
        office.do(stand_in, case, "record-talk", TALK, handed_over.on("2026-11-28"))


def test_whoever_handed_over_can_still_act(office, handed_over):
    case, _ = handed_over(from_on="2026-11-25")
    office.do(office.officer, case, "record-talk", TALK, "2026-11-26")


def test_the_latest_substitution_holds(office, handed_over):
    case, stand_in = handed_over()
    other = office.user("officer", office.elsewhere, username="other")
    office.do(office.officer, case, "substitute", {**SAID, "actor": "other"}, "2026-11-25")
    with pytest.raises(CanboError, match="There is no case"):
        office.do(stand_in, case, "record-talk", TALK, "2026-11-26")
    office.do(other, case, "record-talk", TALK, "2026-11-26")


@pytest.mark.parametrize(("day", "mine"), [("2026-11-24", False), ("2026-11-25", True), ("2026-11-27", True)])
def test_after_the_daily_round_the_case_waits_for_the_substitute_on_those_days(office, handed_over, day, mine):
    from canbo.cases.inbox import inbox
    from canbo.cases.waits import refresh_waits

    case, stand_in = handed_over(from_on="2026-11-25", until_on="2026-11-27")
    refresh_waits(case, office.view(office.officer, case, handed_over.on(day)).state, at(day))
    found = inbox(stand_in, at(day))
    assert (case in found.mine, case in found.others) == (mine, False)


@pytest.mark.parametrize(
    ("days", "first"),
    [
        ({"until_on": "2026-11-23"}, "24/11/2026"), ({"from_on": "2026-11-26", "until_on": "2026-11-25"}, "26/11/2026"),
    ],
)  # fmt: skip
def test_a_last_day_that_has_passed_is_refused(office, handed_over, days, first):
    with pytest.raises(CanboError, match="Nobody stands in until") as refused:
        handed_over(**days)
    assert f"ngày đầu là {first}" in refused.value.said("vi")
