import pytest
from tests.law.asking import Law

from canbo.law.decree_181_2026 import appendix, art_03, art_05, art_06

law = Law("181/2026", [art_03.ARTICLE, art_05.ARTICLE, art_06.ARTICLE, appendix.ARTICLE])
LISTED, WHOLLY = {"enterprise_class": "listed_group"}, {"enterprise_class": "wholly_state"}
CHAIRS = ("council_chair", "company_chair")


@pytest.mark.parametrize(
    ("enterprise_class", "clauses"),
    [
        ("listed_group", (True, False, False)),
        ("wholly_state", (False, True, False)),
        ("majority_state", (False, False, True)),
        ("minority_state", (False, False, True)),
        (None, (None, None, None)),
    ],
)
def test_each_clause_has_its_class_of_enterprise(enterprise_class, clauses):
    assert tuple(law.says(c, enterprise_class=enterprise_class) for c in ("6.1", "6.2", "6.3")) == clauses


@pytest.mark.parametrize("position", CHAIRS)
@pytest.mark.parametrize(
    ("matter", "reading", "decides"),
    [
        ("appointment", "opinion", True),
        ("appointment", "decision", False),
        ("appointment", None, None),
        ("extension", "decision", False),
        ("discipline", "decision", True),
        ("planning", None, True),
        ("suspension", None, True),
        ("cessation", "opinion", False),
        ("cessation", None, False),
        (None, "opinion", None),
    ],
)
def test_on_chairmen_of_listed_enterprises_the_reading_matters_only_on_the_prime_ministers_list(
    position, matter, reading, decides
):
    assert law.says("6.1.a", **LISTED, position=position, matter=matter, reading_14=reading) is decides


def test_the_reading_is_what_is_missing():
    assert law.misses("6.1.a", **LISTED, position="council_chair", matter="relief") == ("reading_14",)


@pytest.mark.parametrize("reading", ["opinion", "decision", None])
def test_chairmen_of_other_enterprises_are_not_the_prime_ministers_whatever_the_reading(reading):
    facts = WHOLLY | {"matter": "appointment", "reading_14": reading}
    assert law.says("6.1.a", **facts, position="council_chair") is False
    assert law.says("6.2.a", **facts, position="council_chair") is True


@pytest.mark.parametrize(
    ("row", "facts", "decides"),
    [
        ("6.1.b", LISTED | {"position": "council_member", "matter": "appointment"}, True),
        ("6.1.b", LISTED | {"position": "council_member", "matter": "retirement"}, True),
        ("6.1.b", LISTED | {"position": "council_member", "matter": "assignment"}, False),
        ("6.1.b", LISTED | {"position": "general_director", "matter": "appointment"}, False),
        ("6.1.b", WHOLLY | {"position": "council_member", "matter": "appointment"}, False),
        ("6.1.b", {"position": "council_member", "matter": "appointment"}, None),
        ("6.2.a", WHOLLY | {"position": "council_member", "matter": "appointment"}, True),
        ("6.2.a", WHOLLY | {"position": "company_chair", "matter": "suspension"}, True),
        ("6.2.a", WHOLLY | {"position": "general_director", "matter": "appointment"}, False),
        ("6.2.a", LISTED | {"position": "council_member", "matter": "appointment"}, False),
        ("6.2.a", WHOLLY | {"position": "council_member"}, None),
        ("6.1.d", LISTED | {"matter": "hiring_plan"}, True),
        ("6.1.d", LISTED | {"matter": "appointment"}, False),
        ("6.1.d", WHOLLY | {"matter": "hiring_plan"}, False),
        ("6.1.d", LISTED, None),
        ("6.3.a", {"position": "representative_full_time", "matter": "assignment"}, True),
        ("6.3.a", {"position": "representative_part_time", "matter": "resignation"}, True),
        ("6.3.a", {"position": "representative_part_time", "matter": "suspension"}, True),
        ("6.3.a", {"position": "representative_part_time", "matter": "planning"}, False),
        ("6.3.a", {"position": "council_member", "matter": "relief"}, False),
        ("6.3.a", {"position": "representative_full_time"}, None),
        ("6.4", {"position": "controller"}, True),
        ("6.4", {"position": "head_controller"}, True),
        ("6.4", {"position": "council_member"}, False),
        ("6.4", {}, None),
    ],
)
def test_what_the_owners_agency_decides(row, facts, decides):
    assert law.says(row, **facts) is decides


@pytest.mark.parametrize(("row", "enterprise"), [("6.1.c", LISTED), ("6.2.b", WHOLLY)])
@pytest.mark.parametrize(
    ("matter", "heard"),
    [("appointment", True), ("extension", True), ("planning", False), ("suspension", False), (None, None)],
)
def test_it_is_heard_first_on_the_general_director_except_on_planning(row, enterprise, matter, heard):
    assert law.says(row, **enterprise, position="general_director", matter=matter) is heard


@pytest.mark.parametrize(("row", "enterprise"), [("6.1.c", LISTED), ("6.2.b", WHOLLY)])
def test_it_is_not_heard_on_a_hired_director(row, enterprise):
    assert law.says(row, **enterprise, position="hired_director", matter="appointment") is False


def test_outside_the_list_approving_the_hiring_plan_stands_in_the_same_point():
    assert law.says("6.2.b", **WHOLLY, matter="hiring_plan") is True
    assert law.says("6.2.b", **LISTED, matter="hiring_plan") is False
    assert law.says("6.1.c", **LISTED, position="general_director", matter="hiring_plan") is False


def test_hearing_a_representative_before_the_vote_computes_nothing():
    row = law.row("6.3.b")
    assert row.expr is None
    assert row.power is not None
    assert row.power.who == "owner_agency"
