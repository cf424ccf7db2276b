import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026 import art_16

law = Law("181/2026", [art_16.ARTICLE])
AGEING = (1, 2, 3, 4, 5, 6, 8, 10)
DAYS = {f"dossier_item_{number}_dated_on": "2026-10-01" for number in AGEING}
EXAMINED = {"examination_date": "2026-11-22"}
REUSED = {
    "initial_file_reused": True,
    "initial_file_same_authority": True,
    "dossier_new_content": False,
    "initial_file_submitted_on": "2026-06-01",
}


@pytest.mark.parametrize("number", range(1, 11))
@pytest.mark.parametrize("there", [True, False, None])
def test_each_item_is_there_or_not_or_nobody_knows(number, there):
    assert law.says(f"16.{number}", matter="appointment", **{f"dossier_item_{number}": there}) is there


@pytest.mark.parametrize("number", [7, 9])
@pytest.mark.parametrize(
    ("matter", "new", "needed"),
    [
        ("reappointment", False, False),
        ("extension", False, False),
        ("reassignment", False, False),
        ("reappointment", True, True),
        ("appointment", False, True),
        ("appointment", None, True),
        ("reappointment", None, None),
        (None, False, None),
    ],
)
def test_items_7_and_9_are_not_needed_again_when_nothing_is_new(number, matter, new, needed):
    facts = {"matter": matter, "dossier_new_content": new}
    assert law.says("16.10.p4", **facts) is {True: False, False: True, None: None}[needed]
    missing = law.says(f"16.{number}", **facts, **{f"dossier_item_{number}": False})
    assert missing is {True: False, False: True, None: None}[needed]
    assert law.says(f"16.{number}", **facts, **{f"dossier_item_{number}": True}) is True


@pytest.mark.parametrize("number", AGEING)
@pytest.mark.parametrize(
    ("dated", "young"),
    [
        ("2026-05-21", False),  # a day over six months
        ("2026-05-22", True),  # six months to the day
        ("2026-05-23", True),
        ("2026-11-22", True),
        ("2026-11-23", False),  # it was not there yet
        (None, None),
    ],
)
def test_an_item_is_at_most_six_months_old_on_the_day_of_the_examination(number, dated, young):
    facts = {**EXAMINED, **DAYS, f"dossier_item_{number}_dated_on": dated}
    assert law.says("16.10.p2", **facts) is young


@pytest.mark.parametrize(
    ("dated", "examined", "young"),
    [
        ("2026-02-28", "2026-08-28", True),
        ("2026-02-28", "2026-08-29", False),
        ("2026-08-31", "2027-02-28", True),
        ("2026-08-31", "2027-03-01", False),
    ],
)
def test_six_months_end_on_the_corresponding_day(dated, examined, young):
    facts = dict.fromkeys(DAYS, dated) | {"examination_date": examined}
    assert law.says("16.10.p2", **facts) is young


def test_items_7_and_9_have_no_age():
    assert not {"dossier_item_7", "dossier_item_9"} & set(law.misses("16.10.p2"))
    assert len(law.misses("16.10.p2")) == len(AGEING) + 1


def test_without_the_day_of_the_examination_the_age_is_open():
    assert law.misses("16.10.p2", **DAYS) == ("examination_date",)


@pytest.mark.parametrize(
    ("submitted", "examined", "reusable"),
    [
        ("2026-06-01", "2026-11-30", True),
        ("2026-06-01", "2026-12-01", True),
        ("2026-06-01", "2026-12-02", False),
        ("2026-06-01", "2026-05-31", False),
        ("2026-06-01", "2026-06-01", True),
        ("2026-06-01", None, None),
        (None, "2026-11-22", None),
    ],
)
def test_a_file_serves_again_within_six_months_of_being_submitted(submitted, examined, reusable):
    facts = REUSED | {"initial_file_submitted_on": submitted, "examination_date": examined}
    assert law.says("16.10.p3", **facts) is reusable


@pytest.mark.parametrize(("fact", "spoiled"), [("initial_file_same_authority", False), ("dossier_new_content", True)])
def test_a_file_serves_again_at_the_same_authority_with_nothing_new(fact, spoiled):
    assert law.says("16.10.p3", **EXAMINED, **REUSED | {fact: spoiled}) is False
    assert law.says("16.10.p3", **EXAMINED, **REUSED | {fact: None}) is None


def test_nobody_having_chosen_to_use_a_file_again_none_is():
    assert law.says("16.10.p3", **EXAMINED, **REUSED | {"initial_file_reused": None}) is False


@pytest.mark.parametrize(("dated", "young"), [("2025-11-30", False), ("2025-12-01", True), ("2026-05-01", True)])
def test_in_a_file_used_again_items_are_as_old_as_when_it_was_submitted(dated, young):
    facts = EXAMINED | REUSED | dict.fromkeys(DAYS, dated)
    assert law.says("16.10.p2", **facts) is young
    assert law.says("16.10.p2", **facts | {"initial_file_reused": False}) is False


def test_database_data_may_stand_for_paper():
    assert law.row("16.10.p1").power.who == "personnel_body"
    assert law.row("16.10.p3").power.recorded_as == "initial_file_reused"
