"""The radar under documents that prevail: lines they bring, take away or date otherwise, each saying so."""

from datetime import date

import pytest

from canbo.registry.models import ConfidenceRound, Override, OverrideEnd
from canbo.registry.radar.build import radar_of_all

ON = date(2026, 11, 21)


@pytest.fixture
def prevails(register, seated):
    author = register.officer_of(role="administrator", full_name="Nguyễn Thị An")

    def record(provision, value, **fields):
        return Override.objects.create(
            provision=provision, value=value, citation="Quy định 400-QĐ/TW", start=date(2026, 9, 1), author=author,
            reason="văn bản mới", recorded_at=register.moment(date(2026, 9, 2)), **fields,
        )  # fmt: skip

    return record


@pytest.fixture
def low_votes(register, seated):
    register.add(ConfidenceRound, person=seated[0], body=register.here, held_on=date(2026, 11, 13), cast=21, low=15)


def relief(on=ON, known_on=None):
    return [line for line in radar_of_all(on, known_on=known_on).lines if line.kind == "relief-ground"]


def test_a_ground_that_a_document_adds_is_a_line_and_says_which_document(prevails, seated):
    assert relief() == []
    prevails("181/2026:35.1.b", value=True)
    (line,) = relief()
    assert [one.citation for one in line.overrides] == ["Quy định 400-QĐ/TW"]
    assert line.to_json(ON, ON)["overrides"][0]["author"] == "Nguyễn Thị An"
    assert "Quy định 400-QĐ/TW" in line.what.vi


def test_it_is_there_on_its_days_and_once_it_was_known(prevails, seated):
    one = prevails("181/2026:35.1.b", value=True)
    assert len(relief(date(2026, 9, 1))) == 1
    assert relief(date(2026, 8, 31)) == []
    assert relief(known_on=date(2026, 9, 1)) == []
    OverrideEnd.objects.create(override=one, last_day=date(2026, 10, 31), author=one.author, reason="hết")
    assert relief() == []


def test_a_ground_that_a_document_takes_away_is_no_line(prevails, low_votes):
    assert len(relief()) == 1
    prevails("181/2026:35.1.c", value=False)
    assert relief() == []


@pytest.mark.parametrize(("count", "due"), [(9, date(2026, 11, 27)), (10, date(2026, 11, 30)), (11, date(2026, 12, 1))])
def test_a_time_limit_is_counted_with_the_number_of_the_document(prevails, low_votes, count, due):
    prevails("181/2026:35.3.a", value=count)
    (line,) = relief()
    assert (line.due, line.derivation.due) == (due, due)
    assert [one.value for one in line.overrides] == [count]


def test_one_for_others_changes_nothing(prevails, low_votes):
    plain = relief()
    prevails("181/2026:35.3.a", value=5, where={"position": ["council_chair"]})
    assert relief() == plain


def test_without_overrides_a_line_has_no_word_of_them(low_votes):
    (line,) = relief()
    assert line.overrides == ()
    assert "overrides" not in line.to_json(ON, ON)


def test_the_notice_of_reappointment_is_dated_and_derived_by_the_document(prevails, seated, register):
    from canbo.registry.models import ReadingSetting

    author = register.officer_of(role="administrator")
    ReadingSetting.objects.create(name="reading_17_1", choice="working_days", author=author, reason="thử")
    on = date(2028, 9, 1)
    plain, changed = [], []
    for found in (plain, changed):
        found += [line for line in radar_of_all(on).lines if line.kind == "term-ends"]
        prevails("181/2026:17.1.p1", value=60)
    assert plain[0].due < changed[0].due == changed[0].derivation.due
    assert changed[0].overrides
