"""Discipline as stories: after a Party decision, and without one."""

import datetime as dt
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))
from story import Story

from canbo.procedures.engine import IllegalAct
from canbo.procedures.ways import stated

ENDS = {"who-decides": "owner_agency", "prior-opinion-from": "none", "discipline-ends": dt.date(2027, 11, 10)}
PARTY = {
    "form": "warning", "document": "5-QĐ/UBKT", "announced_on": "2026-11-12", "effective_on": "2026-11-10",
    "duty_related": True,
}  # fmt: skip
DECISION = {"number": "31/QĐ", "decided_on": "2026-11-25"}


def after_party(**said):
    story = Story("discipline-after-party")
    story.does("personnel_body", "record-party-sanction", "2026-11-16", ENDS, **(PARTY | said))
    return story


def test_thirty_days_from_the_announcement_and_the_last_of_them_is_a_saturday():
    # 12 December 2026 is a Saturday: the limit rolls on to the Monday
    assert after_party().due("answer") == dt.date(2026, 12, 14)


def test_the_office_answers_without_a_procedure_of_its_own():
    story = after_party()
    assert story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION).state == "in_effect"


@pytest.mark.parametrize(("day", "lapsed"), [("2027-11-09", False), ("2027-11-10", True), ("2027-11-11", True)])
def test_it_lapses_by_itself_once_twelve_months_are_over(day, lapsed):
    story = after_party()
    story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION)
    if lapsed:
        assert story.does("personnel_body", "record-lapse", day, ENDS).state == "lapsed"
    else:
        with pytest.raises(IllegalAct, match="has effect until 2027-11-10"):
            story.does("personnel_body", "record-lapse", day, ENDS)


def test_while_the_day_it_ends_is_unknown_it_does_not_lapse():
    story = after_party()
    story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION)
    with pytest.raises(IllegalAct, match="unknown"):
        story.does("personnel_body", "record-lapse", "2028-01-01", ENDS | {"discipline-ends": None})


def test_a_further_breach_keeps_it_from_lapsing():
    story = after_party()
    story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION)
    story.does("personnel_body", "record-further-breach", "2027-03-01", ENDS, found_on="2027-03-01", reason="x")
    with pytest.raises(IllegalAct, match="further breach"):
        story.does("personnel_body", "record-lapse", "2027-11-11", ENDS)
    assert story.does("personnel_body", "hand-on", "2027-11-11", ENDS, case="2027-0003").state == "handed_on"


def test_nothing_is_handed_on_without_a_further_breach():
    story = after_party()
    story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION)
    with pytest.raises(IllegalAct, match="a further breach"):
        story.does("personnel_body", "hand-on", "2027-11-11", ENDS, case="2027-0003")


def test_the_opinion_that_the_post_needs_comes_before_the_sanction():
    story, needed = after_party(), ENDS | {"prior-opinion-from": "owner_agency"}
    with pytest.raises(IllegalAct, match="owner's representative agency is missing"):
        story.does("authority", "impose", "2026-11-25", needed, form="warning", **DECISION)
    story.does("opinion_giver", "give-opinion", "2026-11-24", needed, agrees=True)
    assert story.does("authority", "impose", "2026-11-25", needed, form="warning", **DECISION).state == "in_effect"


FORMS = ("reprimand", "warning", "removal")


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("party", FORMS)
def test_the_form_is_the_one_that_corresponds_to_the_partys_neither_lighter_nor_graver(party, form):
    story = after_party(form=party)
    if form == party:
        assert story.does("authority", "impose", "2026-11-25", ENDS, form=form, **DECISION).state == "in_effect"
    else:
        with pytest.raises(IllegalAct, match=r"neither lighter nor graver.*181/2026:32\.1\.c"):
            story.does("authority", "impose", "2026-11-25", ENDS, form=form, **DECISION)


@pytest.mark.parametrize("party", FORMS)
@pytest.mark.parametrize("tied", [True, False])
def test_forced_termination_corresponds_to_expulsion_alone(party, tied):
    story = after_party(form=party, duty_related=tied)
    with pytest.raises(IllegalAct, match=r"corresponds to expulsion alone.*181/2026:32\.1\.c"):
        story.does("authority", "terminate", "2026-11-25", ENDS, effective_on="2026-11-30", **DECISION)


def test_the_partys_form_as_corrected_is_the_one_answered():
    story = after_party()
    story.does("personnel_body", "correct", "2026-11-17", ENDS, corrects=1, reason="x", fields={"form": "removal"})
    with pytest.raises(IllegalAct, match="neither lighter nor graver"):
        story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION)
    assert story.does("authority", "impose", "2026-11-25", ENDS, form="removal", **DECISION).state == "in_effect"


@pytest.mark.parametrize("party", FORMS)
@pytest.mark.parametrize("form", FORMS)
def test_a_change_is_followed_by_the_form_that_corresponds_to_the_new_one(warned, party, form):
    changes(warned, party)
    followed = {"number": "40/QĐ", "decided_on": "2027-01-05", "form": form}
    if form == party:
        assert warned.does("authority", "follow-change", "2027-01-05", ENDS, **followed).state == "in_effect"
    else:
        with pytest.raises(IllegalAct, match="neither lighter nor graver"):
            warned.does("authority", "follow-change", "2027-01-05", ENDS, **followed)


@pytest.mark.parametrize("form", FORMS)
def test_expulsion_tied_to_duties_is_first_reported_and_answered_by_the_highest_form_alone(form):
    story = after_party(form="expulsion")
    with pytest.raises(IllegalAct, match="first be reported"):
        story.does("authority", "terminate", "2026-11-25", ENDS, effective_on="2026-11-30", **DECISION)
    story.does("personnel_body", "report-highest", "2026-11-24", ENDS, report="x")
    with pytest.raises(IllegalAct, match="nothing lighter"):
        story.does("authority", "impose", "2026-11-25", ENDS, form=form, **DECISION)
    done = story.does("authority", "terminate", "2026-11-25", ENDS, effective_on="2026-11-30", **DECISION)
    assert done.state == "terminated"


@pytest.mark.parametrize("agrees", [None, False, True])
@pytest.mark.parametrize("form", FORMS)
def test_expulsion_not_tied_to_duties_needs_the_partys_agreement_below_termination(agrees, form):
    story = after_party(form="expulsion", duty_related=False)
    if agrees is not None:
        story.does("personnel_body", "record-party-agreement", "2026-11-24", ENDS, agrees=agrees, document="7-CV")
    if agrees:
        assert story.does("authority", "impose", "2026-11-25", ENDS, form=form, **DECISION).state == "in_effect"
    else:
        with pytest.raises(IllegalAct, match="must agree"):
            story.does("authority", "impose", "2026-11-25", ENDS, form=form, **DECISION)
        terminated = story.does("authority", "terminate", "2026-11-25", ENDS, effective_on="2026-11-30", **DECISION)
        assert terminated.state == "terminated"


def test_it_follows_the_partys_change_and_annulment():
    story = after_party()
    story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION)
    follows(story, "reprimand", "reprimand")
    annulled = {"number": "41/QĐ", "decided_on": "2027-02-05", "party_document": "10-QĐ"}
    assert story.does("authority", "annul", "2027-02-05", ENDS, **annulled).state == "annulled"


def changes(story, form, *, tied=True, day="2027-01-04"):
    said = {"form": form, "document": "9-QĐ", "announced_on": day, "duty_related": tied}
    return story.does("personnel_body", "record-party-change", day, ENDS, **said)


def follows(story, form, own, day="2027-01-05"):
    assert changes(story, form).state == "changed"
    followed = {"number": "40/QĐ", "decided_on": day, "form": own}
    assert story.does("authority", "follow-change", day, ENDS, **followed).state == "in_effect"


@pytest.fixture
def warned():
    story = after_party()
    story.does("authority", "impose", "2026-11-25", ENDS, form="warning", **DECISION)
    return story


TERMINATES = {"number": "42/QĐ", "decided_on": "2027-01-10", "effective_on": "2027-01-10"}


def test_nothing_is_followed_that_the_party_has_not_changed(warned):
    with pytest.raises(IllegalAct, match="In effect"):
        warned.does(
            "authority", "follow-change", "2027-01-05", ENDS, number="40/QĐ", decided_on="2027-01-05", form="removal"
        )


def test_a_change_to_expulsion_tied_to_duties_leads_up_to_forced_termination_once_reported(warned):
    changes(warned, "expulsion")
    for act, said, why in (
        ("follow-change", {"form": "removal", **DECISION}, "nothing lighter"),
        ("terminate", TERMINATES, "first be reported"),
    ):
        with pytest.raises(IllegalAct, match=why):
            warned.does("authority", act, "2027-01-10", ENDS, **said)
    warned.does("personnel_body", "report-highest", "2027-01-06", ENDS, report="x")
    assert warned.does("authority", "terminate", "2027-01-10", ENDS, **TERMINATES).state == "terminated"


def test_after_a_change_to_expulsion_not_tied_to_duties_less_needs_the_partys_agreement(warned):
    changes(warned, "expulsion", tied=False)
    removal = {"number": "40/QĐ", "decided_on": "2027-01-05", "form": "removal"}
    with pytest.raises(IllegalAct, match="must agree"):
        warned.does("authority", "follow-change", "2027-01-05", ENDS, **removal)
    warned.does("personnel_body", "record-party-agreement", "2027-01-05", ENDS, agrees=True, document="7-CV")
    assert warned.does("authority", "follow-change", "2027-01-05", ENDS, **removal).state == "in_effect"
    changes(warned, "expulsion", tied=False)
    with pytest.raises(IllegalAct, match="must agree"):
        warned.does("authority", "follow-change", "2027-01-05", ENDS, **removal)


def test_a_change_needs_an_opinion_of_its_own():
    story, needed = after_party(), ENDS | {"prior-opinion-from": "owner_agency"}
    story.does("opinion_giver", "give-opinion", "2026-11-24", needed, agrees=True)
    story.does("authority", "impose", "2026-11-25", needed, form="warning", **DECISION)
    changes(story, "removal")
    removal = {"number": "40/QĐ", "decided_on": "2027-01-05", "form": "removal"}
    with pytest.raises(IllegalAct, match="owner's representative agency is missing"):
        story.does("authority", "follow-change", "2027-01-05", needed, **removal)
    story.does("opinion_giver", "give-opinion", "2027-01-05", needed, agrees=True, why_again="kỷ luật đảng thay đổi")
    assert story.does("authority", "follow-change", "2027-01-05", needed, **removal).state == "in_effect"


@pytest.fixture
def dismissed():
    story = after_party(form="expulsion")
    story.does("personnel_body", "report-highest", "2026-11-24", ENDS, report="x")
    story.does("authority", "terminate", "2026-11-25", ENDS, effective_on="2026-11-25", **DECISION)
    return story


def test_forced_termination_follows_the_partys_change_and_annulment_too(dismissed):
    follows(dismissed, "warning", "warning")
    changes(dismissed, "removal")
    annulled = {"number": "41/QĐ", "decided_on": "2027-02-05", "party_document": "10-QĐ"}
    assert dismissed.does("authority", "annul", "2027-02-05", ENDS, **annulled).state == "annulled"


def test_forced_termination_lapses_when_its_own_twelve_months_are_over(dismissed):
    assert stated(dismissed.procedure, dismissed.state())["sanction_effective_on"] == dt.date(2026, 11, 25)
    assert dismissed.does("personnel_body", "record-lapse", "2027-11-25", ENDS).state == "lapsed"


@pytest.mark.parametrize("role", ["person", "opinion_giver"])
def test_nobody_else_records_the_partys_change(warned, role):
    said = {"form": "removal", "document": "9-QĐ", "announced_on": "2027-01-04", "duty_related": True}
    with pytest.raises(IllegalAct, match="Only the personnel advisory body"):
        warned.does(role, "record-party-change", "2027-01-04", ENDS, **said)


@pytest.fixture
def heard():
    story = Story("discipline")
    story.does("personnel_body", "open", "2026-11-16", ENDS, found_on="2026-11-10", breach="x")
    held = {"held_on": "2026-11-20", "person_heard": True, "minutes": "x"}
    story.does("personnel_body", "hear", "2026-11-20", ENDS, **held)
    return story


def conclude(story, *forms):
    for form in forms:
        story.does("personnel_body", "conclude-act", "2026-11-21", ENDS, breach="x", form=form)


def test_no_sanction_before_a_conclusion(heard):
    with pytest.raises(IllegalAct, match="conclusion on each act"):
        heard.does("authority", "impose", "2026-11-25", ENDS, form="warning", effective_on="2026-11-25", **DECISION)


@pytest.mark.parametrize(
    ("concluded", "joint"),
    [
        (("reprimand",), "reprimand"),
        (("reprimand", "warning"), "warning"),
        (("removal", "reprimand", "warning"), "removal"),
        (("reprimand", "reprimand"), "reprimand"),
    ],
)
def test_of_several_acts_the_joint_sanction_is_the_highest_concluded(heard, concluded, joint):
    conclude(heard, *concluded)
    for form in {"reprimand", "warning", "removal"} - {joint}:
        with pytest.raises(IllegalAct, match="highest concluded"):
            heard.does("authority", "impose", "2026-11-25", ENDS, form=form, effective_on="2026-11-25", **DECISION)
    done = heard.does("authority", "impose", "2026-11-25", ENDS, form=joint, effective_on="2026-11-25", **DECISION)
    assert done.state == "in_effect"


def test_forced_termination_only_where_an_act_deserves_it(heard):
    conclude(heard, "warning")
    with pytest.raises(IllegalAct, match="highest concluded: warning"):
        heard.does("authority", "terminate", "2026-11-25", ENDS, effective_on="2026-11-30", **DECISION)
    conclude(heard, "forced_termination")
    done = heard.does("authority", "terminate", "2026-11-25", ENDS, effective_on="2026-11-30", **DECISION)
    assert done.state == "terminated"


def test_no_sanction_with_reasons(heard):
    assert (
        heard.does("authority", "decline", "2026-11-25", ENDS, decided_on="2026-11-25", reasons="x").state == "declined"
    )


def test_a_conclusion_counts_as_it_was_corrected(heard):
    conclude(heard, "reprimand", "removal")
    corrects = {"corrects": len(heard.events), "reason": "x", "fields": {"form": "warning"}}
    heard.does("personnel_body", "correct", "2026-11-22", ENDS, **corrects)
    with pytest.raises(IllegalAct, match="highest concluded: warning"):
        heard.does("authority", "impose", "2026-11-25", ENDS, form="removal", effective_on="2026-11-25", **DECISION)
    done = heard.does("authority", "impose", "2026-11-25", ENDS, form="warning", effective_on="2026-11-25", **DECISION)
    assert done.state == "in_effect"


GONE = {"why": "died", "since": "2026-11-20", "rests_on": "12/TB", "document": "13/TB"}


@pytest.mark.parametrize("role", ["personnel_body", "authority"])
@pytest.mark.parametrize("why", ["died", "retired", "moved", "mistaken"])
def test_undecided_and_with_nobody_left_or_by_mistake_it_ends_without_a_decision(why, role, heard):
    begun = Story("discipline")
    begun.does("personnel_body", "open", "2026-11-16", ENDS, found_on="2026-11-10", breach="x")
    for story in (after_party(), begun, heard):
        assert story.does(role, "lapse", "2026-11-25", ENDS, **(GONE | {"why": why})).state == "closed"
        assert not any(run.running for run in story.state().clocks)


@pytest.mark.parametrize(("why", "ends"), [("died", True), ("mistaken", False)])
def test_while_a_change_waits_whoever_is_gone_ends_it_and_a_mistake_does_not(warned, why, ends):
    changes(warned, "removal")
    if ends:
        assert warned.does("authority", "lapse", "2027-01-05", ENDS, **GONE).state == "closed"
    else:
        with pytest.raises(IllegalAct, match="A sanction stands"):
            warned.does("authority", "lapse", "2027-01-05", ENDS, **(GONE | {"why": why}))


def test_a_sanction_in_effect_is_not_ended_so(warned):
    assert not warned.actions("authority", "2026-11-26", ENDS)["lapse"].possible


@pytest.mark.parametrize("role", ["person", "opinion_giver"])
def test_nobody_else_ends_it(heard, role):
    for story in (after_party(), heard):
        with pytest.raises(IllegalAct, match="Only "):
            story.does(role, "lapse", "2026-11-25", ENDS, **GONE)


@pytest.mark.parametrize("role", ["person", "opinion_giver", "personnel_body"])
def test_nobody_but_the_authority_imposes(heard, role):
    conclude(heard, "warning")
    with pytest.raises(IllegalAct, match="Only the competent authority"):
        heard.does(role, "impose", "2026-11-25", ENDS, form="warning", effective_on="2026-11-25", **DECISION)
