"""The one writer."""

from canbo.cases.models import Case, CaseEvent


def test_a_case_is_opened_under_the_next_number_of_its_year(record) -> None:
    first, second = record.open(), record.open()

    assert (first.case, second.case) == ("2026-0001", "2026-0002")
    assert Case.objects.get(pk="2026-0002").state == "filed"
    assert CaseEvent.objects.count() == 2
