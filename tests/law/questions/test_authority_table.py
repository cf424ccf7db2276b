"""Who decides and who is heard first: every post in every class of enterprise for every matter, no cell empty.

Articles 5 to 7 give the cells, 36(1) the suspensions among them, 14 with 5(1) the contested ones; 4(5) what holds
for somebody with several posts. A cell outside the Decree says so.
"""

import datetime as dt
from itertools import product

import pytest

from canbo.law import facts as f
from canbo.law.ask import ask

ON = dt.date(2026, 11, 22)
POSTS = f.position.spec.choice_names
CLASSES = f.enterprise_class.spec.choice_names
MATTERS = f.matter.spec.choice_names

CHAIRS = ("council_chair", "company_chair")
OTHER_MEMBERS = ("council_member",)
DIRECTOR, HIRED = ("general_director",), ("hired_director",)
CONTROLLERS = ("controller", "head_controller")
REPRESENTATIVES = ("representative_full_time", "representative_part_time")
ALL_MANAGERS = CHAIRS + OTHER_MEMBERS + DIRECTOR + HIRED
LISTED, OTHER_WHOLLY = ("listed_group",), ("wholly_state",)
WHOLLY, PARTLY = LISTED + OTHER_WHOLLY, ("majority_state", "minority_state")

INTO_THE_POST = ("appointment", "reappointment", "extension", "transfer")
INTO_OR_OUT = (*INTO_THE_POST, "resignation", "relief")
PLANNING = ("planning",)
JUDGING = ("assessment", "commendation", "discipline")
AWAY_FROM_WORK = ("suspension", "leaving_service", "retirement")
OF_REPRESENTATIVES = ("assignment", "reassignment", "cessation")
HIRING_PLAN = ("hiring_plan",)
OF_MANAGERS = PLANNING + INTO_OR_OUT + JUDGING + AWAY_FROM_WORK

OUTSIDE = (None, None)
CONTESTED = "reading_14"
AGENCY, COUNCIL = ("owner_agency", "none"), ("council_or_chairman", "none")
COUNCIL_AFTER_AGENCY = ("council_or_chairman", "owner_agency")
CONTESTED_BEFORE_PM = (CONTESTED, "prime_minister")
TABLE = (
    # posts          classes       matters                           who, heard first
    (CHAIRS,          LISTED,       INTO_OR_OUT,         CONTESTED_BEFORE_PM),
    (CHAIRS,          LISTED,       PLANNING + JUDGING,               AGENCY),
    (CHAIRS,          LISTED,       AWAY_FROM_WORK,                   AGENCY),
    (CHAIRS,          OTHER_WHOLLY, OF_MANAGERS,                      AGENCY),
    (OTHER_MEMBERS,   WHOLLY,       OF_MANAGERS,                      AGENCY),
    (DIRECTOR,        WHOLLY,       INTO_OR_OUT,         COUNCIL_AFTER_AGENCY),
    (DIRECTOR,        WHOLLY,       JUDGING,                          COUNCIL_AFTER_AGENCY),
    (DIRECTOR,        WHOLLY,       PLANNING + AWAY_FROM_WORK,        COUNCIL),
    (HIRED,           WHOLLY,       OF_MANAGERS,                      COUNCIL),
    (ALL_MANAGERS,    WHOLLY,       HIRING_PLAN,                      AGENCY),
    (ALL_MANAGERS,    WHOLLY,       OF_REPRESENTATIVES,               OUTSIDE),
    (ALL_MANAGERS,    PARTLY,       MATTERS,                          OUTSIDE),
    (CONTROLLERS,     CLASSES,      MATTERS,                          AGENCY),
    (REPRESENTATIVES, CLASSES,      JUDGING + OF_REPRESENTATIVES,     AGENCY),
    (REPRESENTATIVES, CLASSES,      ("relief", "resignation"),        AGENCY),
    (REPRESENTATIVES, CLASSES,      AWAY_FROM_WORK,                   AGENCY),
    (REPRESENTATIVES, WHOLLY,       HIRING_PLAN,                      AGENCY),
    (REPRESENTATIVES, PARTLY,       HIRING_PLAN,                      OUTSIDE),
    (REPRESENTATIVES, CLASSES,      PLANNING,                         OUTSIDE),
    (REPRESENTATIVES, CLASSES,      INTO_THE_POST,                    OUTSIDE),
)  # fmt: skip
CELLS = tuple(product(POSTS, CLASSES, MATTERS))


def lines_for(cell):
    return [said for *axes, said in TABLE if all(value in axis for value, axis in zip(cell, axes, strict=True))]


def asked(name, cell, **more):
    return ask(
        name, dict(zip(("position", "enterprise_class", "matter"), cell, strict=True)) | more, ON, thorough=False
    )


def test_every_cell_stands_in_exactly_one_line():
    assert [cell for cell in CELLS if len(lines_for(cell)) != 1] == []
    assert len(CELLS) == len(POSTS) * len(CLASSES) * len(MATTERS) == 612


@pytest.mark.parametrize("post", POSTS)
def test_every_cell_is_answered_as_the_table_says(post):
    for cell in (cell for cell in CELLS if cell[0] == post):
        ((who, heard),) = lines_for(cell)
        decides, opinion = asked("who-decides", cell), asked("prior-opinion-from", cell)
        if (who, heard) == OUTSIDE:
            assert {str(decides.status), str(opinion.status)} == {"not-applicable"}, cell
            assert decides.because, cell
            continue
        assert {str(decides.status), str(opinion.status)} == {"decided"}, cell
        assert opinion.value == heard, cell
        if who == CONTESTED:
            assert (decides.value, decides.missing) == (None, (CONTESTED,)), cell
            settled = {
                choice: asked("who-decides", cell, reading_14=choice).value for choice in ("opinion", "decision")
            }
            assert settled == {"opinion": "owner_agency", "decision": "prime_minister"}, cell
        else:
            assert (decides.value, decides.missing) == (who, ()), cell


def test_nothing_else_is_contested():
    contested = {cell for cell in CELLS if lines_for(cell)[0][0] == CONTESTED}
    assert contested == set(product(CHAIRS, LISTED, INTO_OR_OUT))


@pytest.mark.parametrize(
    ("post", "class_", "who"),
    [
        ("council_chair", "listed_group", "owner_agency"),
        ("general_director", "listed_group", "council_or_chairman"),
        ("controller", "wholly_state", "owner_agency"),
        ("representative_full_time", "majority_state", "owner_agency"),
    ],
)
def test_the_prime_minister_suspends_nobody(post, class_, who):
    cell = (post, class_, "suspension")
    for reading in ("opinion", "decision", None):
        assert asked("who-decides", cell, reading_14=reading).value == who
    assert asked("prior-opinion-from", cell).value == "none"


@pytest.mark.parametrize(
    ("others", "who"),
    [
        (None, "council_or_chairman"),
        ("none", "council_or_chairman"),
        ("council_or_chairman", "council_or_chairman"),
        ("owner_agency", "owner_agency"),
        ("prime_minister", "prime_minister"),
    ],
)
def test_of_several_posts_the_highest_decides_once_the_others_are_recorded(others, who):
    cell = ("general_director", "wholly_state", "relief")
    given = asked("who-decides", cell, highest_level_of_other_posts=others)
    assert (given.value, given.missing) == (who, ())
    cited = "181/2026:4.5" in [step.citation for step in given.because]
    assert cited is (others in ("council_or_chairman", "owner_agency", "prime_minister"))


def test_a_lower_second_post_changes_nothing():
    cell = ("controller", "wholly_state", "relief")
    assert asked("who-decides", cell, highest_level_of_other_posts="council_or_chairman").value == "owner_agency"
