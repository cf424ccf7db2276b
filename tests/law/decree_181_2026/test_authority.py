"""The whole table of Articles 5 to 7, against a second table written as plain conditions."""

from itertools import product

import pytest
from tests.law.asking import Law

from canbo.kernel import ref
from canbo.law import facts as f
from canbo.law.decree_181_2026 import appendix, art_02, art_03, art_05, art_06, art_07
from canbo.law.decree_181_2026.authority import PRIOR_OPINION_FROM, SOMEBODY_DECIDES, WHO_DECIDES

law = Law("181/2026", [a.ARTICLE for a in (art_02, art_03, art_05, art_06, art_07, appendix)])
COMMON = {"assessment", "relief", "commendation", "discipline", "resignation"}
MANAGERS = COMMON | {"planning", "appointment", "reappointment", "extension", "transfer"}
REPRESENTATIVES = COMMON | {"assignment", "reassignment", "cessation"}
LEAVING = {"suspension", "leaving_service", "retirement"}
PRIME_MINISTER = {"appointment", "reappointment", "extension", "transfer", "relief", "resignation"}
CLASSES = f.enterprise_class.spec.choice_names
EVERY = list(product(f.position.spec.choice_names, CLASSES, f.matter.spec.choice_names))


def plainly(position, enterprise_class, matter, reading):
    """(who decides, who is heard first), or None where the Decree does not apply."""
    wholly = enterprise_class in ("listed_group", "wholly_state")
    chair = position in ("council_chair", "company_chair")
    director = position in ("general_director", "hired_director")
    if position in ("controller", "head_controller") or (wholly and matter == "hiring_plan"):
        return "owner_agency", "none"
    if position.startswith("representative"):
        return ("owner_agency", "none") if matter in REPRESENTATIVES | LEAVING else None
    if not wholly or matter not in MANAGERS | LEAVING:
        return None
    if chair and enterprise_class == "listed_group" and matter in PRIME_MINISTER:
        return {"opinion": "owner_agency", "decision": "prime_minister", None: None}[reading], "prime_minister"
    if director:
        heard = position == "general_director" and matter in MANAGERS - {"planning"}
        return "council_or_chairman", "owner_agency" if heard else "none"
    return "owner_agency", "none"


@pytest.mark.parametrize("reading", ["opinion", "decision", None])
def test_the_table_agrees_with_plain_conditions(reading):
    for position, enterprise_class, matter in EVERY:
        case = {"position": position, "enterprise_class": enterprise_class, "matter": matter, "reading_14": reading}
        expected = plainly(position, enterprise_class, matter, reading)
        assert law.says(SOMEBODY_DECIDES, **case) is (expected is not None), case
        if expected is not None:
            assert (law.says(WHO_DECIDES, **case), law.says(PRIOR_OPINION_FROM, **case)) == expected, case


@pytest.mark.parametrize("reading", ["opinion", "decision"])
def test_somebody_decides_exactly_where_a_row_gives_somebody_the_matter(reading):
    rows = ref("6.1.a", "6.1.b", "6.1.d", "6.2.a", "6.3.a", "6.4", "7.1.a", "7.1.b", "7.2.a", "7.2.b", "5.1")
    rows |= ref("6.2.b") & f.matter.isin("hiring_plan")
    for position, enterprise_class, matter in EVERY:
        case = {"position": position, "enterprise_class": enterprise_class, "matter": matter, "reading_14": reading}
        assert law.says(SOMEBODY_DECIDES, **case) is law.says(rows, **case), case


@pytest.mark.parametrize(
    ("case", "carried_by"),
    [
        (("general_director", "wholly_state", "extension"), "7.2.a"),
        (("hired_director", "listed_group", "appointment"), "7.1.b"),
        (("council_chair", "wholly_state", "relief"), "6.2.a"),
        (("company_chair", "listed_group", "discipline"), "6.1.a"),
        (("council_member", "listed_group", "appointment"), "6.1.b"),
        (("representative_full_time", "minority_state", "assignment"), "6.3.a"),
        (("controller", "wholly_state", "appointment"), "6.4"),
        (("general_director", "listed_group", "hiring_plan"), "6.1.d"),
    ],
)
def test_the_trail_names_the_row_that_gives_the_matter(case, carried_by):
    facts = dict(zip(("position", "enterprise_class", "matter"), case, strict=True))
    assert f"181/2026:{carried_by}" in law.rests_on(WHO_DECIDES, **facts)


def test_an_unset_reading_is_what_is_missing_for_a_listed_chairman():
    facts = {"position": "council_chair", "enterprise_class": "listed_group", "matter": "reappointment"}
    assert law.misses(WHO_DECIDES, **facts) == ("reading_14",)
    assert law.misses(PRIOR_OPINION_FROM, **facts) == ()


@pytest.mark.parametrize("position", ["controller", "head_controller"])
def test_for_controllers_the_post_alone_decides(position):
    assert law.says(WHO_DECIDES, position=position) == "owner_agency"
    assert law.says(SOMEBODY_DECIDES, position=position) is True


def test_for_representatives_the_class_need_not_be_known():
    assert law.says(WHO_DECIDES, position="representative_part_time", matter="assignment") == "owner_agency"


def test_for_a_member_of_a_council_the_class_is_needed_since_the_decree_may_not_apply():
    facts = {"position": "council_member", "matter": "appointment"}
    assert law.says(WHO_DECIDES, **facts) is None
    assert law.misses(WHO_DECIDES, **facts) == ("enterprise_class",)
    assert law.says(SOMEBODY_DECIDES, **facts) is None


@pytest.mark.parametrize("enterprise_class", ["listed_group", "wholly_state"])
def test_the_hiring_plan_is_the_owners_agencys_for_whatever_post(enterprise_class):
    assert law.says(WHO_DECIDES, enterprise_class=enterprise_class, matter="hiring_plan") == "owner_agency"


@pytest.mark.parametrize("left_out", ["position", "enterprise_class", "matter", "reading_14"])
def test_what_is_known_already_stays_when_more_becomes_known(left_out):
    settled = 0
    for position, enterprise_class, matter in EVERY:
        case = {"position": position, "enterprise_class": enterprise_class, "matter": matter, "reading_14": "decision"}
        less = case | {left_out: None}
        before = law.says(WHO_DECIDES, **less) if law.says(SOMEBODY_DECIDES, **less) else None
        if before is not None:
            settled += 1
            assert before == law.says(WHO_DECIDES, **case), case
    assert settled > 0
