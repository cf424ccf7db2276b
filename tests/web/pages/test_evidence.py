import pytest

from canbo.kernel import Reading, Words
from canbo.law.library import all_readings
from canbo.web.pages.evidence import confidence_vi, evidence_vi

W = Words("x", "x")
CONTESTED = [r for r, _ in all_readings().values() if r.fact]


def resting_on(evidence, confidence="high"):
    return Reading(1, W, W, evidence, confidence)


@pytest.mark.parametrize(
    ("english", "vietnamese"),
    [
        ("159/2020, Art. 13", "159/2020, Điều 13"),
        ("Articles 6(1)(b) and 6(2)(a)", "điểm b khoản 1 Điều 6 và điểm a khoản 2 Điều 6"),
        ("sense", "theo nghĩa"),
        ("159/2020, chapter II; Articles 6 and 7", "159/2020, chương II; Điều 6 và 7"),
        ("377-QĐ/TW, the same sentence", "377-QĐ/TW, cùng một câu"),
        ("chapter VII", "chương VII"),
    ],
)
def test_evidence_is_told_in_vietnamese(english, vietnamese):
    assert evidence_vi(resting_on(english)) == vietnamese


@pytest.mark.parametrize("english", ["a letter nobody has translated", "sense, and something new"])
def test_what_these_words_do_not_cover_is_not_half_translated(english):
    assert evidence_vi(resting_on(english)) is None


def test_an_unknown_degree_of_confidence_is_not_translated():
    assert confidence_vi(resting_on("sense", "so-so")) is None


@pytest.mark.parametrize("reading", CONTESTED, ids=lambda reading: reading.fact)
def test_every_contested_place_tells_its_evidence_and_confidence_in_vietnamese(reading):
    assert evidence_vi(reading)
    assert confidence_vi(reading)
