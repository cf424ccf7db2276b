"""A letter is of one post: who decides, who is heard and what ends follow from it."""

from datetime import date

import pytest
from tests.cases.office import DECISION, LETTER, OPINION, REPORT, TALK, at

from canbo.kernel.errors import CanboError


@pytest.fixture
def both(office):
    """The director sits in the members' council as well."""
    from canbo.registry.models import Post, Term

    office.settle_all()
    post = Post.objects.create(body=office.company, position="council_member")
    Term.objects.create(
        person=office.director, post=post, start=date(2024, 4, 14), years=5, number=1,
        recorded_at=office.director.recorded_at,
    )  # fmt: skip
    return office


def terms(office):
    from canbo.registry.models import Term

    return {term.post.position: term.left_on for term in Term.objects.current().filter(person=office.director)}


def proposed(office, **fields):
    case = office.file(**fields)
    office.do(office.officer, case, "record-talk", TALK)
    office.do(office.officer, case, "report", REPORT)
    return case


def test_whoever_holds_one_post_need_not_name_it(office):
    case = office.file()
    assert office.view(office.officer, case).state.data["resignation_filed"]["post"] == "general_director"


def test_whoever_holds_two_names_one(both):
    with pytest.raises(CanboError, match=r"Name the post: hoa holds in ct: .*council_member") as refused:
        both.file()
    assert "Hãy nêu chức vụ" in refused.value.said("vi")
    assert both.file(post="council_member").number


@pytest.mark.parametrize("post", ["council_chair", "controller", "king"])
def test_nobody_gives_up_a_post_they_do_not_hold(both, post):
    with pytest.raises(CanboError, match="Name the post"):
        both.file(post=post)


def test_as_director_the_council_decides_and_the_agency_is_heard(both):
    case = proposed(both, post="general_director")
    values = both.view(both.council, case).situation.values
    assert (values["who-decides"], values["prior-opinion-from"]) == ("council_or_chairman", "owner_agency")
    both.do(both.ministry, case, "give-opinion", OPINION)
    both.do(both.council, case, "accept", DECISION)
    assert terms(both) == {"general_director": date(2026, 12, 1), "council_member": None}


def test_as_council_member_the_agency_decides_and_nobody_is_heard(both):
    case = proposed(both, post="council_member")
    values = both.view(both.ministry, case).situation.values
    assert (values["who-decides"], values["prior-opinion-from"]) == ("owner_agency", "none")
    with pytest.raises(CanboError, match="Only the competent authority"):
        both.do(both.council, case, "accept", DECISION)
    both.do(both.ministry, case, "accept", DECISION)
    assert terms(both) == {"general_director": None, "council_member": date(2026, 12, 1)}


def test_both_posts_are_given_up_by_two_letters(both):
    first, second = both.file(post="council_member"), both.file(post="general_director")
    assert first.number != second.number
    with pytest.raises(CanboError, match=f"Case {first.number} of the same kind is still open"):
        both.file(post="council_member")


def test_after_one_post_is_left_the_case_about_the_other_goes_on(both):
    council, director = proposed(both, post="council_member"), proposed(both, post="general_director")
    both.do(both.ministry, council, "accept", DECISION)
    both.do(both.ministry, director, "give-opinion", OPINION)
    both.do(both.council, director, "accept", {**DECISION, "number": "16/QĐ-HĐTV"})
    assert terms(both) == {"general_director": date(2026, 12, 1), "council_member": date(2026, 12, 1)}


def test_a_letter_of_old_without_a_post_is_corrected_before_it_is_accepted(both):
    from canbo.cases.drafts import Draft
    from canbo.cases.models import Case
    from canbo.cases.projection import Opening
    from canbo.cases.writer import append

    opening = Opening("resignation", date(2026, 11, 23), "hoa", "ct")
    letter = Draft("resignation_filed", {"ground": LETTER["ground"]})
    (row,) = append(opening, [letter], actor="u-1", at=at("2026-11-23"), expected_version=0)
    case = Case.objects.get(number=row.case)
    for user, key, fields in (
        (both.officer, "record-talk", TALK), (both.officer, "report", REPORT),
        (both.ministry, "give-opinion", OPINION),
    ):  # fmt: skip
        both.do(user, case, key, fields)
    with pytest.raises(CanboError, match="correct its first act first"):
        both.do(both.council, case, "accept", DECISION)
    mended = {"corrects": 1, "reason": "nêu rõ chức vụ", "fields": {"post": "general_director"}}
    both.do(both.officer, case, "correct", mended)
    both.do(both.council, case, "accept", DECISION)
    assert terms(both) == {"general_director": date(2026, 12, 1), "council_member": None}


@pytest.mark.parametrize("said", ["2020-01-01", "2029-04-13", "2029-04-15"])
def test_the_term_of_a_reappointment_ends_when_the_register_says_so(office, said):
    from canbo.cases.models import Case

    with pytest.raises(CanboError) as refused:
        office.open("reappointment", office.officer, {"term_end": said}, day="2026-11-23")
    assert "ends on 14/04/2029; write that day, or correct the register first" in str(refused.value)
    assert "hết ngày 14/04/2029; hãy ghi ngày ấy, hoặc sửa sổ trước" in refused.value.said("vi")
    assert not Case.objects.exists()


def test_the_term_of_each_post_has_its_own_end(both):
    from canbo.registry.models import Term

    Term.objects.current().get(person=both.director, post__position="council_member").correct(end=date(2028, 6, 30))
    with pytest.raises(CanboError):
        both.open(
            "reappointment", both.officer, {"term_end": "2028-06-30", "post": "general_director"}, day="2026-11-23"
        )
    both.open("reappointment", both.officer, {"term_end": "2028-06-30", "post": "council_member"}, day="2026-11-23")


def test_an_end_that_the_register_does_not_know_is_taken_as_said(office):
    from canbo.registry.models import Term

    Term.objects.current().get(person=office.director).correct(end=None, years=None)
    assert office.open("reappointment", office.officer, {"term_end": "2028-06-30"}, day="2026-11-23").number
