from datetime import date

from canbo.kernel.calendar import WORKING_DAY
from canbo.law.calendars import get_calendar
from canbo.web.derivations import LISTED, derivation


def counted(start, count):
    return get_calendar("vn-state").deadline(start, count, WORKING_DAY)


def test_the_object_and_its_json_tell_the_same(lang):
    deadline = counted(date(2026, 11, 20), 10)
    assert derivation(deadline) == derivation(deadline.to_json(lang))


def test_every_rule_applied_is_told_in_its_order(vietnamese):
    deadline = counted(date(2026, 11, 20), 10)
    assert derivation(deadline).basis == tuple(deadline.to_json("vi")["basis"])


def test_few_days_off_are_listed_by_date_and_a_holiday_stands_alone(vietnamese):
    skipped = derivation(counted(date(2026, 11, 20), 5)).skipped
    assert any(line.startswith("24/11/2026: ") for line in skipped)
    assert any(line.startswith("21/11/2026, 28/11/2026: ") for line in skipped)


def test_many_days_off_for_one_reason_are_counted(lang):
    skipped = derivation(counted(date(2026, 11, 20), 90)).skipped
    assert any(line.startswith({"vi": "19 ngày: ", "en": "19 days: "}[lang]) for line in skipped), skipped
    assert all(line.count(", ") <= LISTED + 2 for line in skipped)


def test_a_limit_into_a_year_without_schedule_is_provisional():
    assert derivation(counted(date(2026, 12, 30), 10)).provisional
    assert not derivation(counted(date(2026, 11, 20), 10)).provisional
