"""The cases of the demo: built as the law asks on whatever day, each waiting for somebody, and all or nothing."""

from datetime import UTC, datetime

import pytest
from django.db import transaction

from canbo.cases.chain import day_of
from canbo.cases.demo import build
from canbo.cases.inbox import inbox
from canbo.cases.models import Case, CaseEvent, PersonalValue
from canbo.cases.verbs import view_case
from canbo.cases.verify import verify
from canbo.registry.models import Grade, Person, Term, User
from canbo.registry.radar import radar

NOW = datetime(2026, 11, 22, 3, tzinfo=UTC)  # a Sunday
STATES = {
    ("resignation", "Đỗ Văn Khải", "filed"),
    ("resignation", "Hoàng Diệu Linh", "accepted"),
    ("relief", "Tạ Bá Hùng", "proposed"),
    ("reappointment", "Vũ Ngọc Quỳnh", "notified"),
    ("extension", "Đặng Đình Tâm", "voted"),
    ("suspension", "Phan Quang Kiên", "suspended"),
    ("appointment-in-house", "", "step_2"),
    ("assessment-manager", "Mai Ngọc Trâm", "met"),
}
MOMENTS = (NOW, datetime(2027, 1, 4, 17, 30, tzinfo=UTC), datetime(2027, 7, 1, 3, tzinfo=UTC))


def told(case):
    return case.procedure, case.person.full_name if case.person else "", case.state


@pytest.mark.django_db
@pytest.mark.parametrize("now", MOMENTS, ids=str)
def test_the_cases_are_in_different_states_and_the_record_of_them_is_intact(now):
    assert build(now) == len(STATES)
    cases = list(Case.objects.select_related("person"))
    assert {told(case) for case in cases} == STATES
    found = verify()
    assert (found.intact, found.events) == (True, CaseEvent.objects.count())
    moments = list(CaseEvent.objects.order_by("seq").values_list("at", flat=True))
    assert moments == sorted(moments)
    assert moments[-1] == now
    assert not Grade.objects.filter(decided_on__gt=day_of(now)).exists()


@pytest.mark.django_db
def test_inbox_and_radar_show_what_waits_for_whom():
    build(NOW)
    waits = {user.username: inbox(user, NOW) for user in User.objects.all()}
    officer = {told(case) for case in waits["thammuu"].mine}
    assert {("resignation", "Đỗ Văn Khải", "filed"), ("appointment-in-house", "", "step_2")} <= officer
    authority = waits["capthamquyen"]
    assert ("extension", "Đặng Đình Tâm", "voted") in {told(case) for case in authority.mine}
    assert {told(case) for case in authority.overdue} == {("relief", "Tạ Bá Hùng", "proposed")}
    assert [told(case) for case in waits["khai"].others] == [("resignation", "Đỗ Văn Khải", "filed")]
    assert len(waits["hoidong"].others) == 2  # its director and the post to be filled
    assert waits["quantri"] == type(waits["quantri"])((), (), (), waits["quantri"].on)
    seen = radar(User.objects.get(username="thammuu"), NOW.date())
    lines = {(line.kind, line.person.full_name) for line in seen.lines if line.person is not None}
    assert {("relief-ground", "Tạ Bá Hùng"), ("suspension-lapses", "Phan Quang Kiên")} <= lines


@pytest.mark.django_db
def test_clocks_run_as_the_law_counts_and_what_was_decided_stands_in_the_register():
    build(NOW)
    user = User.objects.get(username="capthamquyen")
    views = {
        told(case): view_case(user=user, number=case.number, now=NOW) for case in Case.objects.select_related("person")
    }
    letter = views["resignation", "Đỗ Văn Khải", "filed"]
    assert [run.key for run in letter.state.clocks] == ["talk"]
    assert letter.case.due_on > NOW.date()
    suspended = views["suspension", "Phan Quang Kiên", "suspended"]
    assert "length" in {run.key for run in suspended.state.clocks if run.stopped_on is None}
    listed = views["appointment-in-house", "", "step_2"].state.data["candidates_listed"]
    assert Person.objects.filter(code__in=listed["candidates"]).count() == 3
    gone = Term.objects.current().get(person__full_name="Hoàng Diệu Linh")
    assert (gone.left_by, gone.source) != ("", "")
    assert gone.left_on > NOW.date()


@pytest.mark.django_db
def test_the_same_moment_gives_the_same_cases():
    found = []
    for _ in range(2):
        with transaction.atomic():
            build(NOW)
            persons = dict(User.objects.values_list("pk", "username"))
            events = [(row.case, row.type, row.at, persons[int(row.actor[2:])]) for row in CaseEvent.objects.all()]
            values = list(PersonalValue.objects.order_by("event__case", "event__at", "field").values_list("value"))
            found.append((events, values))
            transaction.set_rollback(True)
    assert found[0] == found[1]


@pytest.mark.django_db
def test_nothing_is_written_unless_all_of_it_can_be():
    def stops(step):
        if step == "cases":
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        build(NOW, progress=stops)
    assert not Person.objects.exists()
