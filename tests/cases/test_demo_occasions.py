"""The invented register holds a lawful occasion for the procedures, so that a newcomer can try each."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from canbo.cases.verbs import open_case, view_case
from canbo.kernel.errors import CanboError
from canbo.registry.demo import build

DAYS = (date(2026, 11, 23), date(2027, 7, 1))
ISO = "%Y-%m-%d"


@pytest.fixture(params=DAYS, ids=str)
def demo(request, db):
    """The demo as it is built on a day."""
    build(request.param)
    return request.param


def opened(day, procedure, name, **fields):
    """The case that the officer of the demo opens about somebody, as those who handle it look at it."""
    from canbo.registry.models import Term, User

    officer = User.objects.get(username="thammuu")
    term = Term.objects.current().get(person__full_name=name, left_on=None)
    now = datetime.combine(day, time(3), UTC)
    case = open_case(
        user=officer, procedure=procedure, person=term.person.code, body=term.post.body.code, fields=fields, now=now
    )
    return view_case(user=officer, number=case.number, now=now), term


def test_somebody_with_a_ground_for_relief(demo):
    view, _ = opened(
        demo, "relief", "Trần Minh Hòa", ground="181/2026:35.1.c", established_on=demo.strftime(ISO), evidence="x"
    )
    assert view.situation.values["relief-ground"] is True


def test_somebody_with_a_ground_for_suspension(demo):
    view, _ = opened(
        demo, "suspension", "Đoàn Minh Tùng", ground="181/2026:36.2.e", established_on=demo.strftime(ISO), evidence="x"
    )
    assert view.situation.values["suspension-ground"] is True


def test_somebody_warned_by_the_party_within_thirty_days(demo):
    from canbo.registry.models import Sanction

    party = Sanction.objects.current().get(person__full_name="Trịnh Đình Sơn", is_party=True)
    view, _ = opened(
        demo, "discipline-after-party", "Trịnh Đình Sơn", form=party.form, document="5-QĐ/UBKT", duty_related=True,
        announced_on=party.announced_on.strftime(ISO), effective_on=party.effective_on.strftime(ISO),
    )  # fmt: skip
    (clock,) = view.state.clocks
    assert demo < clock.due.deadline.due <= demo + timedelta(days=20)


def test_somebody_whose_term_ends_soon_and_may_be_reappointed(demo):
    view, term = opened(demo, "reappointment", "Bùi Thanh Hằng", term_end=ends(demo, "Bùi Thanh Hằng"))
    assert view.situation.values["reappointment-route"] == "reappoint"
    assert term.ends_on - demo < timedelta(days=126)


def test_somebody_too_near_retirement_for_reappointment(demo):
    view, _ = opened(demo, "extension", "Hồ Xuân Lộc", term_end=ends(demo, "Hồ Xuân Lộc"))
    assert view.situation.values["reappointment-route"] == "extend"


def test_somebody_who_failed_two_years_in_a_row(demo):
    view, _ = opened(demo, "leaving-after-failing-years", "Lâm Thị Hiền", graded_on=demo.strftime(ISO))
    assert (view.state.state, view.state.clocks) == ("graded", ())
    with pytest.raises(CanboError, match="no civil servants"):
        opened(demo, "leaving-after-failing-years", "Cao Bá Quân", graded_on=demo.strftime(ISO))


def test_a_civil_servant_who_may_ask_to_leave(demo):
    view, _ = opened(demo, "leaving-on-request", "Tạ Thị Khuê", reason="x")
    assert [run.provision for run in view.state.clocks] == ["170/2025:57.2.b"]


@pytest.mark.parametrize(
    ("procedure", "fields"),
    [
        ("discipline", {"found_on": "2026-11-20", "breach": "x"}),
        ("leaving-enterprise", {"reason": "x"}),
        ("retirement", {"retires_on": "2027-12-31"}),
    ],
)
def test_anybody(demo, procedure, fields):
    view, _ = opened(demo, procedure, "Đỗ Văn Khải", **fields)
    assert view.closed_at is None


def ends(day, name):
    from canbo.registry.models import Term

    return Term.objects.current().get(person__full_name=name, left_on=None).ends_on.strftime(ISO)
