"""The ground that a case names is one the law affirms of the person, where it is recorded, corrected and decided on."""

import pytest
from tests.cases.office import Office

from canbo.cases.models import CaseEvent
from canbo.kernel.errors import CanboError

RELIEF = {"ground": "181/2026:35.1.đ", "established_on": "2026-11-20", "evidence": "Kết luận số 12"}


@pytest.fixture
def office(db):
    made = Office()
    made.settle_all()
    return made


@pytest.fixture
def degenerate(office):
    office.found("found_degenerate")


@pytest.mark.parametrize("point", ["d", "a"])
@pytest.mark.usefixtures("degenerate")
def test_a_case_is_not_opened_on_a_ground_the_law_does_not_affirm(office, point):
    with pytest.raises(CanboError, match=r"The ground named \(Article 35\(1\)\(.\)\): ") as refused:
        office.open("relief", office.officer, RELIEF | {"ground": f"181/2026:35.1.{point}"})
    assert "Căn cứ đã nêu" in refused.value.said("vi")
    assert not CaseEvent.objects.exists()
    assert office.open("relief", office.officer, RELIEF).state == "established"


@pytest.mark.usefixtures("degenerate")
def test_nor_corrected_to_one(office):
    case = office.open("relief", office.officer, RELIEF)
    said = {"corrects": 1, "reason": "x"}
    with pytest.raises(CanboError, match="The ground named"):
        office.do(office.officer, case, "correct", said | {"fields": {"ground": "181/2026:35.1.d"}})
    office.do(office.officer, case, "correct", said | {"fields": {"evidence": "Kết luận số 13"}})


def test_a_resignation_is_accepted_on_the_ground_its_letter_names(office):
    case = office.opened_up()
    assert next(a for a in office.view(office.council, case, "2026-11-27").actions if a.key == "accept").possible
    office.do(office.himself, case, "withdraw", {}, "2026-11-27")
    other = office.file(ground="181/2026:34.1.i", day="2026-11-27")
    accept = next(a for a in office.view(office.council, other, "2026-11-27").actions if a.key == "accept")
    assert any("The ground named (Article 34(1)(i))" in words.en for words in accept.blocked)
