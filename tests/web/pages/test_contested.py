import re

import pytest

from canbo.law.book import lawbook
from canbo.law.catalogue import fact_list
from canbo.law.facts import BOOK
from canbo.law.library import all_readings
from canbo.web.pages.contested import OWN_ROWS, contested, uncontested

NAMES = [name for name, spec in BOOK.by_name.items() if spec.is_reading]


def effects(name, choice):
    return {c: "".join(p.text for p in e.pieces) for e in contested()[name].effects(choice) for c in e.citations}


def test_every_contested_place_is_listed_once_in_the_order_of_the_law():
    assert sorted(contested()) == sorted(NAMES)
    places = [one.places[0] for one in contested().values()]
    assert places.index("181/2026:8.3.c") < places.index("181/2026:12.1.p1") < places.index("181/2026:34.1.đ")
    assert places[-1].startswith("46/2010:")


@pytest.mark.parametrize("name", NAMES)
def test_no_effect_tells_a_value_by_its_key(name):
    said = [text for choice, _ in BOOK.get(name).choices for text in effects(name, choice).values()]
    assert not [text for text in said if re.search(r"\b[a-z]+_[a-z_]+\b", text)]


@pytest.mark.parametrize("name", NAMES)
def test_every_contested_place_tells_doubt_evidence_and_two_choices(name):
    place = contested()[name]
    assert place.reading.fact == name
    assert place.reading.doubt.vi != place.reading.doubt.en
    assert place.reading.evidence
    assert len(place.spec.choices) >= 2
    assert "cách đọc số" not in place.where.vi
    assert "(reading" not in place.where.en


@pytest.mark.parametrize("name", NAMES)
def test_every_contested_place_changes_something_that_is_named(name):
    place = contested()[name]
    assert place.provisions or place.votes


def test_each_choice_says_what_the_provision_comes_to(vietnamese):
    over = effects("reading_35_1_c", "over_two_thirds")["181/2026:35.1.c"]
    least = effects("reading_35_1_c", "at_least_two_thirds")["181/2026:35.1.c"]
    assert "lớn hơn 2 ×" in over
    assert "lớn hơn 2 ×" not in least
    assert "cách đọc" not in over + least


def test_a_choice_that_leaves_a_provision_empty_says_so(lang):
    never = "không bao giờ đúng" if lang == "vi" else "never true"
    assert effects("reading_33_1", "absolute_bar")["181/2026:35.2"] == never


def test_the_articles_that_may_cover_controllers_say_whom_they_cover(vietnamese):
    covered = effects("reading_controllers_34_35", "included")
    assert set(covered) == {"181/2026:33", "181/2026:34", "181/2026:35"}
    assert set(effects("reading_controllers_34_35", "excluded").values()) == {"không bao giờ đúng"}


def test_the_fifteen_days_say_how_long_the_limit_can_become(vietnamese):
    term = lawbook().find("181/2026:34.3.c")[1].term
    assert (term.count, term.extendable_to) == (10, 15)
    assert "15" in effects("reading_15_days", "total_cap")["181/2026:34.3.c"]
    assert "25" in effects("reading_15_days", "added_to_ten")["181/2026:35.3.b"]


@pytest.mark.parametrize(
    ("name", "votes"),
    [
        ("reading_12_1_quorum", {f"appointment-step-{n}" for n in (1, 2, 3, 4)} | {"reappointment-key"}),
        ("reading_12_5", {"appointment-step-4"}),
        ("reading_19_2_c", {"reappointment-collective"}),
        ("reading_35_1_c", set()),
    ],
)
def test_a_reading_of_a_vote_names_the_votes_it_changes(name, votes):
    assert {vote.name for vote in contested()[name].votes} == votes


def test_the_questions_it_changes_are_those_that_read_it():
    for name, place in contested().items():
        for question in place.questions:
            assert BOOK.get(name) in fact_list(question.name)
    assert [q.name for q in contested()["reading_8_3_c"].questions] == ["concurrent-office-allowed"]


def test_the_uncontested_are_all_others_by_row():
    rows = [reading.row for reading, _ in uncontested()]
    assert rows == sorted(row for row, (reading, _) in all_readings().items() if reading.fact is None)
    assert any(row >= OWN_ROWS for row in rows)
    assert all(places for _, places in uncontested())
