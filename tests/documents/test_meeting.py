"""What a meeting tells its papers: persons by name, never by the code alone."""

import pytest

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def test_a_sentence_of_a_count_names_persons_and_only_whole_codes():
    from canbo.documents.meeting import in_names
    from canbo.registry.models import Person

    Person.objects.create(code="M-1", full_name="An")
    Person.objects.create(code="M-12", full_name="Bình")
    told = in_names(["M-1: 3 trên 4.", "Kết quả: M-12, M-1; AM-1, M-123."], ["M-1", "M-12"])
    assert told == ["An (M-1): 3 trên 4.", "Kết quả: Bình (M-12), An (M-1); AM-1, M-123."]


def test_a_sentence_without_candidates_stays():
    from canbo.documents.meeting import in_names

    assert in_names(["Có mặt 4 trên 4."], []) == ["Có mặt 4 trên 4."]
