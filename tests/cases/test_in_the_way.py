"""What the register holds that keeps an act from being done is told with the acts, before anybody tries."""

from datetime import date

import pytest
from tests.cases.appointment import DECISION, Appointment
from tests.cases.office import RECORDED

from canbo.kernel.errors import CanboError

ACTING = {"position": "general_director", "capacity": "Phó Tổng giám đốc", "reason": "chưa kiện toàn"}
LEFT, KEPT = {"other_posts": "left"}, {"other_posts": "kept"}


def reasons(office, user, case, key, day="2026-11-27"):
    found = next(action for action in office.view(user, case, day).actions if action.key == key)
    return [reason.en for reason in found.blocked]


def seat(office, person, position):
    """Somebody's term in a post of another enterprise of the same agency."""
    from canbo.registry.models import Body, Post, Term

    body = Body.objects.create(
        code="x9", name="Công ty Chín (mẫu)", kind="enterprise", enterprise_class="wholly_state",
        owner_agency=office.agency, recorded_at=RECORDED,
    )  # fmt: skip
    post = Post.objects.create(body=body, position=position, recorded_at=RECORDED)
    return Term.objects.create(
        person=person, post=post, start=date(2025, 1, 1), years=5, number=1, recorded_at=RECORDED
    )


def of(person, position):
    from canbo.registry.models import Term

    return Term.objects.current().filter(person=person, post__position=position).order_by("start")


def test_that_somebody_sits_in_the_post_is_told_before_the_appointment(office):
    from canbo.registry.models import Term

    made = Appointment(office).ready()
    assert reasons(office, office.council, made.case, "appoint") == []
    gone = Term.objects.current().get(person=office.director)
    back = gone.correct(left_on=None, left_by="")
    (told,) = reasons(office, office.council, made.case, "appoint")
    assert told == "Trần Minh Hòa (mẫu) sits in this post; end that term in the register first."
    back.correct(left_on=date(2027, 1, 1), left_by="retirement")  # from then on the post can be filled
    assert reasons(office, office.council, made.case, "appoint") == []


def test_a_post_held_elsewhere_is_left_the_day_the_new_term_begins(office):
    made = Appointment(office)
    seat(office, made.an, "general_director")
    made.ready()
    (told,) = reasons(office, office.council, made.case, "appoint")
    assert told.startswith("Lê Thành An (mẫu) holds: General Director")
    assert "Công ty Chín (mẫu)" in told
    with pytest.raises(CanboError, match="say whether that is left or kept"):
        made.do(office.council, "appoint", DECISION)

    made.do(office.officer, "settle-posts", LEFT)
    made.do(office.council, "appoint", DECISION)
    old, new = of(made.an, "general_director")
    assert (old.left_on, old.left_by, new.start) == (date(2026, 12, 1), "transfer", date(2026, 12, 1))
    assert of(made.an, "other").get().left_on == date(2026, 12, 1)

    events = office.view(office.council, made.case).state.events
    decided, settled = events[-1].seq, next(event.seq for event in events if event.type == "other_posts_settled")
    later = {"corrects": decided, "reason": "ghi nhầm", "fields": {"effective_on": "2026-12-03"}}
    made.do(office.council, "correct", later, "2026-11-28")
    old, new = of(made.an, "general_director")
    assert (old.left_on, new.start) == (date(2026, 12, 3), date(2026, 12, 3))

    kept = {"corrects": settled, "reason": "ghi nhầm", "fields": KEPT}
    made.do(office.officer, "correct", kept, "2026-11-28")
    old, new = of(made.an, "general_director")
    assert (old.left_on, old.left_by, new.start) == (None, "", date(2026, 12, 3))
    assert of(made.an, "other").get().left_on is None


@pytest.mark.parametrize(
    ("position", "stated", "told"),
    [
        ("general_director", {}, None),  # Article 8 is silent of a director who directs elsewhere
        ("company_chair", {}, "may not be held beside this one"),  # 8.1.a, seen from the post kept
        ("controller", {}, "may not be held beside this one"),  # 8.2.a
        ("council_member", {}, "unknown, missing: the owner's agency has decided"),  # 8.1.b
        ("council_member", {"owner_agency_decided_second_post": False}, "may not be held beside this one"),
        ("council_member", {"owner_agency_decided_second_post": True}, None),
    ],
)
def test_what_is_kept_is_measured_by_article_8_from_both_sides(office, position, stated, told):
    made = Appointment(office)
    seat(office, made.an, position)
    made.ready().do(office.officer, "settle-posts", KEPT | stated)
    found = reasons(office, office.council, made.case, "appoint")
    assert len(found) == (told is not None)
    assert all(told in reason for reason in found)
    if told is None:
        made.do(office.council, "appoint", DECISION)
        assert of(made.an, position).first().left_on is None


def delegated(office, person, day, until, **said):
    case = office.open("delegation", office.officer, ACTING | said, person=person, day=day)
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": f"{case.number}/BM"}, day)
    decision = {"decided_on": day, "effective_on": day, "until": until}
    return case, lambda: office.do(office.council, case, "delegate", decision, day)


def test_delegations_of_one_post_to_one_person_count_together(office):
    made = Appointment(office, opened=False)
    first, decide = delegated(office, made.an, "2026-11-24", "2027-05-24")
    decide()
    office.do(office.council, first, "record-end", {}, "2027-05-25")

    second, decide = delegated(office, made.an, "2027-05-26", "2027-11-25")
    with pytest.raises(CanboError, match=f"since 2026-11-24 .*{first.number}.*until 2027-11-24.*15.3, reading 150"):
        decide()
    office.do(office.council, second, "not-delegate", {"decided_on": "2027-05-26", "reasons": "x"}, "2027-05-26")
    third, decide = delegated(office, made.an, "2027-05-26", "2027-11-24")
    decide()
    office.do(office.council, third, "record-end", {}, "2027-11-25")

    late, _ = delegated(office, made.an, "2027-11-25", "2027-11-30")
    (told,) = reasons(office, office.council, late, "delegate", "2027-11-25")
    assert "counted together until 2027-11-24" in told
    other, decide = delegated(office, made.binh, "2027-11-25", "2028-11-25")  # another person counts by themselves
    decide()
    assert office.state(other) == "delegated"


def test_once_the_post_was_filled_the_months_begin_anew(office):
    from canbo.registry.models import Term

    made = Appointment(office, opened=False)
    first, decide = delegated(office, made.an, "2026-11-24", "2027-11-24")
    decide()
    office.do(office.council, first, "record-end", {}, "2027-11-25")
    post = Term.objects.current().get(person=office.director).post
    Term.objects.create(
        person=made.binh, post=post, start=date(2027, 12, 1), left_on=date(2028, 6, 1), left_by="retirement",
        recorded_at=RECORDED,
    )  # fmt: skip
    again, decide = delegated(office, made.an, "2028-06-02", "2029-06-02")
    decide()
    assert office.state(again) == "delegated"


def test_a_delegation_corrected_past_its_months_is_refused(office):
    made = Appointment(office, opened=False)
    case, decide = delegated(office, made.an, "2026-11-24", "2027-11-24")
    decide()
    too_long = {"corrects": 3, "reason": "x", "fields": {"until": "2031-11-24"}}
    with pytest.raises(CanboError, match="until 2027-11-24 at the latest"):
        office.do(office.council, case, "correct", too_long, "2026-11-24")


def test_that_the_post_is_not_empty_is_told_before_the_delegation(office):
    from canbo.registry.models import Term

    made = Appointment(office, opened=False)
    Term.objects.current().get(person=office.director).correct(left_on=None, left_by="")
    case, decide = delegated(office, made.an, "2026-11-24", "2027-11-24")
    (told,) = reasons(office, office.council, case, "delegate", "2026-11-24")
    assert told == "Trần Minh Hòa (mẫu) sits in that post, so it is not empty (181/2026:15.3)."
    with pytest.raises(CanboError, match="not empty"):
        decide()
