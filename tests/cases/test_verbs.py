"""Resignation acted out by those concerned: from letter to decision, each way it ends, and each act refused."""

import json
from datetime import date

import pytest
from tests.cases.office import DECISION, LETTER, OPINION, PLACED, REFUSAL, REPORT, TALK, at

from canbo.kernel.errors import CanboError

SIGNED = {**DECISION, "decided_on": "2026-11-27"}


@pytest.fixture
def settled(office):
    office.settle_all()
    return office


def everything():
    """What acts change: events, personal values, read models, terms."""
    from canbo.cases.models import Case, CaseClock, CaseEvent, PersonalValue
    from canbo.registry.models import Term

    return [list(model.objects.order_by("pk").values()) for model in (CaseEvent, PersonalValue, Case, CaseClock, Term)]


def refused(act, match):
    before = everything()
    with pytest.raises(CanboError, match=match) as told:
        act()
    assert everything() == before
    assert told.value.said("vi") != told.value.said("en")


def test_a_director_from_letter_to_placement(settled):
    case = settled.opened_up()
    settled.do(settled.council, case, "accept", SIGNED)
    assert settled.state(case) == "accepted"
    settled.do(settled.officer, case, "record-placement", PLACED, "2026-12-02")
    assert settled.state(case) == "placed"
    assert case.closed_at is not None


def test_no_decision_on_a_director_before_the_owners_agency_is_heard(settled):
    case = settled.reported()
    refused(lambda: settled.do(settled.council, case, "accept", SIGNED), "prior opinion of the owner's")


def test_the_owners_agency_does_not_decide_on_a_director_nor_the_council_give_the_opinion(settled):
    case = settled.reported()
    refused(lambda: settled.do(settled.council, case, "give-opinion", OPINION), "Only whoever gives the prior opinion")
    settled.do(settled.ministry, case, "give-opinion", OPINION)
    refused(lambda: settled.do(settled.ministry, case, "accept", SIGNED), "Only the competent authority")


def chair(office):
    return {"user": office.herself, "person": office.chair, "body": office.group}


def test_on_a_chair_of_a_listed_group_the_agency_records_the_prime_ministers_opinion_and_decides(settled):
    case = settled.reported(**chair(settled))
    refused(lambda: settled.do(settled.ministry, case, "accept", SIGNED), "opinion of the Prime Minister is missing")
    settled.do(settled.ministry, case, "give-opinion", OPINION)
    refused(lambda: settled.do(settled.council, case, "accept", SIGNED), "Only the competent authority")
    settled.do(settled.ministry, case, "accept", SIGNED)
    assert settled.state(case) == "accepted"


def test_with_article_14_unsettled_nobody_decides_on_that_chair_and_the_case_says_why(office):
    office.settle(reading_34_2_b="own_conduct", reading_33_1="special_rule")
    case = office.opened_up(**chair(office))
    accept = next(a for a in office.view(office.ministry, case).actions if a.key == "accept")
    assert any("Articles 14 and 5(1)" in reason.en for reason in accept.blocked)
    refused(lambda: office.do(office.ministry, case, "accept", SIGNED), "Unknown: who decides")
    office.settle(reading_14="decision")
    assert office.view(office.ministry, case).situation.values["who-decides"] == "prime_minister"
    office.do(office.ministry, case, "accept", SIGNED)
    assert office.state(case) == "accepted"


def test_refused_with_reasons_in_writing_that_stay_erasable(settled):
    case = settled.opened_up()
    refused(lambda: settled.do(settled.council, case, "refuse", {**REFUSAL, "reasons": ""}), "reasons in writing")
    row = settled.do(settled.council, case, "refuse", REFUSAL)
    assert settled.state(case) == "refused"
    assert REFUSAL["reasons"] not in row.body
    assert json.loads(row.personal_values.get().value) == REFUSAL["reasons"]


def test_withdrawn_by_the_person_alone_until_the_decision(settled):
    case = settled.reported()
    refused(lambda: settled.do(settled.officer, case, "withdraw"), "Only the person concerned")
    settled.do(settled.himself, case, "withdraw")
    assert settled.state(case) == "withdrawn"
    refused(lambda: settled.do(settled.council, case, "accept", SIGNED), "Withdrawn")


def test_barred_while_the_person_is_under_inspection(settled):
    from canbo.registry.models import Proceeding

    case = settled.opened_up()
    Proceeding.objects.create(person=settled.director, kind="inspection", start=date(2026, 11, 26))
    refused(lambda: settled.do(settled.council, case, "accept", SIGNED), "may be considered: not met.*181/2026:34.2")
    settled.do(settled.council, case, "refuse", REFUSAL)
    assert settled.state(case) == "refused"


@pytest.mark.parametrize("ground", ["on the way", "before the letter"])
def test_a_ground_for_relief_bars_the_resignation_and_the_case_says_what_it_means(settled, ground):
    from canbo.cases.relief import relief_met

    if ground == "before the letter":
        settled.degraded(settled.director, "2026-11-20")
        case = settled.opened_up()
    else:
        case = settled.opened_up()
        assert relief_met(settled.view(settled.council, case).situation) is None
        settled.degraded(settled.director)
    met = relief_met(settled.view(settled.council, case).situation)
    assert "procedure of relief begins" in met.words.en
    assert "181/2026:35.1.đ" in met.provisions
    refused(lambda: settled.do(settled.council, case, "accept", SIGNED), "not met")


@pytest.mark.parametrize(
    ("choice", "means"),
    [("special_rule", "can still be granted"), ("absolute_bar", "no letter replaces"), (None, "is unknown, missing")],
)
def test_two_failing_years_bar_a_letter_only_under_one_reading(office, choice, means):
    from canbo.cases.relief import relief_met
    from canbo.registry.models import Grade

    office.settle(
        reading_34_2_b="own_conduct", reading_34_2_c="from_dd", **({"reading_33_1": choice} if choice else {})
    )
    case = office.opened_up()
    for grade in Grade.objects.filter(person=office.director, year__in=(2024, 2025)):
        grade.correct(grade="not_fulfilled", at=at("2026-11-26"))
    met = relief_met(office.view(office.council, case).situation)
    assert means in met.words.en
    assert "181/2026:35.1.d" in met.provisions


def test_an_accepted_resignation_ends_the_term_in_the_register(settled):
    from canbo.law.ask import ask
    from canbo.registry.facts import facts_of
    from canbo.registry.models import Term

    case = settled.opened_up()
    settled.do(settled.council, case, "accept", SIGNED)
    term = Term.objects.current().get(person=settled.director)
    assert (term.left_on, term.left_by, term.leaving_ground) == (date(2026, 12, 1), "resignation", LETTER["ground"])
    assert term.source == f"{case.number}, {DECISION['number']}"
    assert term.supersedes.count() == 1
    before, after = (facts_of(settled.director, None, day) for day in (date(2026, 11, 30), date(2026, 12, 1)))
    assert ask("who-decides", {**before.values, "matter": "relief"}, date(2026, 11, 30)).value == "council_or_chairman"
    assert after.term is None
    assert after.values["left_by"] == "resignation"


def test_a_corrected_decision_corrects_the_term_it_ended(settled):
    from canbo.registry.models import Term

    case = settled.opened_up()
    settled.do(settled.council, case, "accept", SIGNED)
    mended = {"corrects": 5, "reason": "ghi nhầm", "fields": {"effective_on": "2026-12-10"}}
    refused(lambda: settled.do(settled.officer, case, "correct", mended), "only whoever may do it")
    settled.do(settled.council, case, "correct", mended, "2026-11-28")
    assert Term.objects.current().get(person=settled.director).left_on == date(2026, 12, 10)
    wrong = {"corrects": 5, "reason": "x", "fields": {"effective_on": "2026-11-20"}}
    refused(lambda: settled.do(settled.council, case, "correct", wrong, "2026-11-28"), "before the decision")


@pytest.mark.parametrize(
    ("corrects", "fields", "match"),
    [
        (2, {"minutes": 5}, "does not fit"), (2, {"opens": {}}, "no field"),
        (2, {"held_on": "2026-12-24"}, "in the future"),
        (2, {}, "field by field"), (9, {"held_on": "2026-11-23"}, "no act that can be corrected"),
    ],
)  # fmt: skip
def test_a_correction_that_fits_nothing_is_refused(settled, corrects, fields, match):
    case = settled.reported()
    said = {"corrects": corrects, "reason": "x", "fields": fields}
    refused(lambda: settled.do(settled.officer, case, "correct", said), match)


def test_what_is_personal_stays_out_of_every_body_in_a_correction_too(settled):
    from canbo.cases.models import CaseEvent, PersonalValue

    case = settled.opened_up()
    mended = {"corrects": 2, "reason": "thiếu một ý", "fields": {"minutes": "Biên bản đầy đủ", "held_on": "2026-11-23"}}
    settled.do(settled.officer, case, "correct", mended)
    said = [LETTER["reason"], TALK["minutes"], REPORT["report"], OPINION["opinion"], "thiếu một ý", "Biên bản đầy đủ"]
    bodies = " ".join(CaseEvent.objects.values_list("body", flat=True))
    assert not [text for text in said if text in bodies]
    assert settled.director.full_name not in bodies
    assert {json.loads(value.value) for value in PersonalValue.objects.all()} == set(said)
    assert settled.view(settled.officer, case).state.data["talk_recorded"]["held_on"] == "2026-11-23"


def test_nobody_handles_their_own_case(settled):
    settled.himself.person, settled.himself.role = None, "authority"
    settled.himself.save()
    settled.officer.person = settled.director
    settled.officer.save()
    case = settled.file(user=settled.officer)
    refused(lambda: settled.do(settled.officer, case, "record-talk", TALK), "Only the personnel advisory body")
    assert [action.key for action in settled.view(settled.officer, case).actions] == ["withdraw"]


@pytest.mark.parametrize("role", ["inspector", "administrator", "officer"])
def test_those_without_a_role_in_the_case_act_on_nothing(settled, role):
    case = settled.reported()
    other = settled.user(role, settled.elsewhere, username="other")
    for key, fields in (("record-talk", TALK), ("accept", SIGNED), ("withdraw", {}), ("extend", {"reason": "x"})):
        refused(lambda key=key, fields=fields: settled.do(other, case, key, fields), "Only|There is no case")


def test_of_two_who_read_the_same_version_the_second_is_told(settled):
    from canbo.cases.writer import StaleCase

    case = settled.opened_up()
    settled.do(settled.council, case, "accept", SIGNED, expected_version=4)
    with pytest.raises(StaleCase, match="has changed since you read it"):
        settled.do(settled.council, case, "refuse", REFUSAL, expected_version=4)
    assert settled.state(case) == "accepted"


def test_a_second_letter_waits_until_the_first_is_dealt_with(settled):
    first = settled.file()
    refused(lambda: settled.file(day="2026-11-24"), f"Case {first.number} of the same kind is still open")
    settled.do(settled.himself, first, "withdraw")
    assert settled.file(day="2026-11-28").number != first.number


def test_a_letter_on_paper_counts_from_the_day_it_was_received(settled):
    case = settled.file(user=settled.officer, acted_on="2026-11-20")
    assert case.due_on == date(2026, 12, 7)  # ten working days from the 20th, over the Culture Day
    assert settled.file(user=settled.herself, person=settled.chair, body=settled.group).due_on == date(2026, 12, 8)


FAULTS = ["future letter", "stranger", "not held", "unknown person", "unknown body", "no ground"]


@pytest.mark.parametrize("fault", FAULTS)
def test_a_letter_that_cannot_be_filed(settled, fault):
    acts = {
        "future letter": (lambda: settled.file(user=settled.officer, acted_on="2026-12-24"), "in the future"),
        "stranger": (lambda: settled.file(user=settled.herself), "You can open no case about .* check the codes"),
        "not held": (lambda: settled.file(body=settled.group), "holds no post in td"),
        "unknown person": (lambda: settled.file(person=type("P", (), {"code": "không"})()), "no case about không in"),
        "unknown body": (lambda: settled.file(body=type("B", (), {"code": "không"})()), "no case about .* in không"),
        "no ground": (lambda: settled.file(ground=""), "Missing: ground.*181/2026:34.3.a"),
    }
    refused(*acts[fault])


def test_what_is_hidden_and_what_is_not_there_are_refused_in_the_same_words(settled):
    def sentence(**codes):
        fake = {name: type("Coded", (), {"code": code})() for name, code in codes.items()}
        with pytest.raises(CanboError) as caught:
            settled.file(user=settled.herself, **fake)
        words = f"{caught.value} {caught.value.said('vi')}"
        return words.replace(codes["person"], "P").replace(codes["body"], "B")

    known = {"person": settled.director.code, "body": settled.company.code}
    hidden = sentence(**known)
    assert hidden == (
        "You can open no case about P in B; check the codes. Bạn không mở được vụ việc về P tại B; hãy kiểm tra lại mã."
    )
    assert sentence(**{**known, "person": "ai-đó-1"}) == hidden
    assert sentence(**{**known, "body": "nơi-nào-2"}) == hidden


def test_a_text_beyond_any_reader_is_refused(settled):
    refused(lambda: settled.file(reason="ă" * 200_000), "reason: 200000 characters, and 20000 at most")


@pytest.mark.parametrize(
    ("key", "fields", "match"),
    [
        ("report", REPORT, r"minutes of the talk.*\(181/2026:34.3.b\)"),
        ("record-talk", {**TALK, "held_on": "2026-12-24"}, "in the future"),
        ("record-talk", {**TALK, "held_on": "24/11/2026"}, "does not fit"),
        ("record-talk", {**TALK, "held_on": "20261124"}, "does not fit"),
        ("record-talk", {**TALK, "votes": 3}, "no field “votes”"),
        ("record-talk", {}, "Missing: day of the talk.*Missing: minutes"),
        ("record-placement", PLACED, "Not while the case is at “Filed"),
        ("file", LETTER, "open already"),
        ("resign", {}, "no act called resign"),
    ],
)
def test_an_act_out_of_order_or_ill_said_is_refused_and_changes_nothing(settled, key, fields, match):
    case = settled.file()
    refused(lambda: settled.do(settled.officer, case, key, fields), match)


def test_nothing_is_done_on_a_closed_case(settled):
    case = settled.opened_up()
    settled.do(settled.council, case, "refuse", REFUSAL)
    refused(lambda: settled.do(settled.council, case, "refuse", REFUSAL), "Not while the case is at “Refused”")
    refused(
        lambda: settled.do(settled.council, case, "suspend-clock", {"clock": "talk", "reason": "x"}),
        "No clock is running",
    )


@pytest.mark.parametrize(
    ("change", "match"),
    [
        ({"effective_on": "2026-11-20"}, "before the decision of 2026-11-27"),
        ({"decided_on": "2026-12-24"}, "in the future"),
        ({"votes_for": -1}, "does not fit"),
    ],
)  # fmt: skip
def test_a_decision_on_a_day_or_a_count_that_cannot_be(settled, change, match):
    case = settled.opened_up()
    refused(lambda: settled.do(settled.council, case, "accept", {**SIGNED, **change}), match)


def test_a_clock_suspended_and_resumed_by_name(settled):
    case = settled.reported()
    refused(
        lambda: settled.do(settled.council, case, "suspend-clock", {"clock": "talk", "reason": "x"}), "no such clock"
    )
    settled.do(settled.council, case, "suspend-clock", {"clock": "decision", "reason": "x"})
    case.refresh_from_db()
    assert case.due_on is None
    settled.do(settled.council, case, "resume-clock", {"clock": "decision", "reason": "x"}, "2026-12-01")
    case.refresh_from_db()
    assert case.due_on > date(2026, 12, 9)


def test_a_substitute_stands_in_for_one_role_and_no_other(settled):
    case = settled.file()
    stand_in = settled.user("officer", settled.elsewhere, username="stand-in")
    said = {"role": "personnel_body", "actor": "stand-in", "reason": "nghỉ phép"}
    refused(lambda: settled.do(stand_in, case, "record-talk", TALK), "no case")
    for change, match in (
        ({"role": "authority"}, "not a role you have"), ({"role": "person"}, "not a role you have"),
        ({"actor": "nobody"}, "no officer or authority"), ({"actor": "hoa"}, "no officer or authority"),
    ):  # fmt: skip
        refused(lambda change=change: settled.do(settled.officer, case, "substitute", {**said, **change}), match)
    settled.do(settled.officer, case, "substitute", said)
    settled.do(stand_in, case, "record-talk", TALK)
    refused(lambda: settled.do(stand_in, case, "accept", SIGNED), "Only the competent authority")


def test_replayed_from_its_events_the_case_is_the_same(settled):
    from canbo.cases.rebuild import differences, rebuild

    case = settled.opened_up()
    settled.do(settled.council, case, "accept", SIGNED)
    before = everything()
    assert list(differences()) == []
    rebuild(at=at("2026-11-27"))
    after = everything()
    assert [before[i] for i in (0, 1, 2, 4)] == [after[i] for i in (0, 1, 2, 4)]
    assert settled.view(settled.officer, case).state == settled.view(settled.council, case).state


def test_as_known_on_an_earlier_day_it_is_read_and_not_acted_on(settled):
    case = settled.opened_up()
    settled.do(settled.council, case, "refuse", REFUSAL)
    then = settled.view(settled.council, case, known_on=date(2026, 11, 24))
    assert (then.state.state, then.state.version, then.actions, then.closed_at) == ("filed", 2, (), None)
    assert settled.view(settled.council, case, "2026-11-28").closed_at is not None
    with pytest.raises(CanboError, match="was not there yet"):
        settled.view(settled.council, case, known_on=date(2026, 11, 22))


def test_whoever_it_is_about_sees_no_answer_that_rests_on_votes_and_findings(settled):
    case = settled.reported()
    settled.degraded(settled.director)
    own = settled.view(settled.himself, case)
    assert set(own.situation.answers) == {"who-decides", "prior-opinion-from"}
    assert [action.key for action in own.actions] == ["withdraw"]
    assert own.situation.facts == {}
