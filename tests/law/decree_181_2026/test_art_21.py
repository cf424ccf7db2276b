import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026 import art_21

law = Law("181/2026", [art_21.ARTICLE])


@pytest.mark.parametrize("matter", ["reappointment", "extension", "reassignment"])
@pytest.mark.parametrize("covers", [True, False, None])
def test_items_3_and_6_cover_the_whole_time_in_the_post(matter, covers):
    assert law.says("21.p1", matter=matter, dossier_items_3_6_cover_term=covers) is covers


@pytest.mark.parametrize("matter", ["appointment", "assignment", "relief"])
def test_for_other_matters_nothing_is_asked(matter):
    assert law.says("21.p1", matter=matter, dossier_items_3_6_cover_term=False) is True


def test_which_matter_it_is_must_be_known():
    assert law.misses("21.p1", dossier_items_3_6_cover_term=False) == ("matter",)
