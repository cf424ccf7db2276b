"""Reappointment and extension acted out: terms in the register, and the law asked with what the case itself says."""

from datetime import date

import pytest
from tests.cases.continuing import (
    ASSESSED,
    COLLECTIVE,
    DAY,
    DECISION,
    FILE,
    KEY,
    PARTY,
    TERM,
    attest,
    conferred,
    opinions,
    terms,
)
from tests.cases.office import RECORDED

from canbo.kernel.errors import CanboError


@pytest.fixture
def opened(office):
    """The director, 59, whose term of five years ends on 14 April 2029 and who retires on 1 April 2032."""
    office.settle_all()
    attest(office)
    return office.open("reappointment", office.officer, TERM, day="2028-11-01")


@pytest.fixture
def voted(office, opened):
    case = conferred(office, opened, KEY)
    office.do(office.council, case, "propose", ASSESSED, "2028-12-22")
    collective = {"held_on": "2029-01-10", "votes": COLLECTIVE}
    office.do(office.officer, case, "count-collective", collective, "2029-01-11")
    opinions(office, case)
    return case


def test_a_new_term_follows_the_present_one(office, voted):
    office.do(office.council, voted, "reappoint", DECISION, DAY)
    old, new = terms(office)
    assert (old.left_on, old.left_by) == (date(2029, 4, 15), "reappointment")
    assert (new.start, new.end, new.number, new.years) == (date(2029, 4, 15), date(2032, 3, 31), 2, None)


def test_whole_years_are_told_as_such(office, voted):
    office.do(office.council, voted, "reappoint", {**DECISION, "new_term_end": "2031-04-14"}, DAY)
    assert terms(office)[1].years == 2


@pytest.mark.parametrize(("retires", "end", "allowed"), [
    (date(2032, 4, 1), "2032-04-01", True), (date(2032, 4, 1), "2032-04-02", False),
    (None, "2034-04-15", True), (None, "2034-04-16", False),
])  # fmt: skip
def test_the_new_term_lasts_five_years_at_most_and_never_beyond_retirement(retires, end, allowed):
    from canbo.cases.effects.continuing import not_too_long

    start, day = date(2029, 4, 15), date.fromisoformat(end)
    if allowed:
        not_too_long(start, day, retires)
    else:
        with pytest.raises(CanboError, match=r"9\.1, 17\.2"):
            not_too_long(start, day, retires)


def test_a_term_beyond_retirement_is_not_written(office, voted):
    with pytest.raises(CanboError, match="2032-04-01 at the latest"):
        office.do(office.council, voted, "reappoint", {**DECISION, "new_term_end": "2032-04-02"}, DAY)
    assert len(terms(office)) == 1


def reckoned(office, born):
    """A man of whom no day of retirement is recorded: the ages of the law say when, 62 years or less after birth."""
    office.director.retirement_date, office.director.sex, office.director.birth_date = None, "male", born
    office.director.save()


def test_retirement_is_reckoned_where_no_day_is_recorded(office, voted):
    reckoned(office, date(1970, 3, 2))
    with pytest.raises(CanboError, match="2032-03-31 at the latest"):
        office.do(office.council, voted, "reappoint", {**DECISION, "new_term_end": "2032-04-01"}, DAY)
    office.do(office.council, voted, "reappoint", {**DECISION, "new_term_end": "2032-03-31"}, DAY)
    assert terms(office)[1].end == date(2032, 3, 31)


def test_retirement_is_reckoned_by_the_ages_as_corrected(office, voted):
    from canbo.registry.models import Override

    reckoned(office, date(1970, 3, 2))
    Override.objects.create(
        provision="135/2020:4", value=63 * 12, citation="1/2028/NĐ-CP", where={"sex": ["male"]},
        start=date(1960, 1, 1), author=office.council, recorded_at=RECORDED, reason="x",
    )  # fmt: skip
    with pytest.raises(CanboError, match="2033-03-31 at the latest"):
        office.do(office.council, voted, "reappoint", {**DECISION, "new_term_end": "2033-04-01"}, DAY)
    office.do(office.council, voted, "reappoint", {**DECISION, "new_term_end": "2033-03-31"}, DAY)


def test_a_corrected_decision_mends_both_terms(office, voted):
    office.do(office.council, voted, "reappoint", DECISION, DAY)
    number = office.view(office.council, voted, DAY).state.version
    mended = {"corrects": number, "reason": "x", "fields": {"effective_on": "2029-04-16"}}
    office.do(office.council, voted, "correct", mended, DAY)
    old, new = terms(office)
    assert (old.left_on, new.start) == (date(2029, 4, 16), date(2029, 4, 16))


@pytest.mark.parametrize("wrong", [{"new_term_end": "2029-04-15"}, {"effective_on": "2029-02-09"}])
def test_days_that_run_backwards_are_refused(office, voted, wrong):
    with pytest.raises(CanboError):
        office.do(office.council, voted, "reappoint", {**DECISION, **wrong}, DAY)
    assert len(terms(office)) == 1


def test_without_the_file_the_decision_waits_and_names_what_is_missing(office):
    office.settle_all()
    attest(office)
    case = office.open("reappointment", office.officer, TERM, day="2028-11-01")
    view = office.view(office.council, case, "2028-11-02")
    reappoint = next(action for action in view.actions if action.key == "reappoint")
    assert any("The file is complete" in reason.en for reason in reappoint.blocked)


def test_while_the_enterprise_is_audited_the_decision_waits_for_that_bodys_answer(office, voted):
    from tests.cases.office import at

    from canbo.registry.models import Inspection

    Inspection.objects.create(body=office.company, kind="audit", start=date(2029, 1, 1), recorded_at=at("2029-01-05"))
    with pytest.raises(CanboError, match="that body has not been consulted"):
        office.do(office.council, voted, "reappoint", DECISION, DAY)
    answer = {"answered_on": "2029-02-08", "document": "5/KTNN", "opinion": "Không có ý kiến"}
    office.do(office.council, voted, "consult-inspectors", answer, "2029-02-09")
    office.do(office.council, voted, "reappoint", DECISION, DAY)
    assert len(terms(office)) == 2


LAPSE = {"why": "mistaken", "since": "2029-02-09", "rests_on": "3/TTr"}


def rows(office):
    """Everything that the register has of the director, as it stands."""
    from django.forms.models import model_to_dict

    return [model_to_dict(term) for term in terms(office)]


@pytest.mark.parametrize("why", ["resigned", "mistaken", "died"])
def test_a_lapse_changes_nothing_in_the_register_and_closes_the_case(office, voted, why):
    before = rows(office)
    office.do(office.officer, voted, "lapse", {**LAPSE, "why": why}, DAY)
    voted.refresh_from_db()
    assert (voted.state, voted.closed_at is None, voted.due_on) == ("lapsed", False, None)
    assert rows(office) == before
    with pytest.raises(CanboError):
        office.do(office.council, voted, "reappoint", DECISION, DAY)


def test_after_a_lapse_another_case_may_be_opened_and_before_it_none(office, opened):
    with pytest.raises(CanboError, match="still open"):
        office.open("reappointment", office.officer, TERM, day="2028-11-02")
    office.do(office.officer, opened, "lapse", {**LAPSE, "since": "2028-11-01"}, "2028-11-02")
    assert office.open("reappointment", office.officer, TERM, day="2028-11-02").number != opened.number


def test_who_has_left_the_post_by_another_case_leaves_the_authority_able_to_let_it_lapse(office, voted):
    (term,) = terms(office)
    term.correct(left_on=date(2029, 2, 1), left_by="resignation")
    office.do(office.council, voted, "lapse", {**LAPSE, "why": "resigned", "rests_on": "9/QĐ"}, DAY)
    voted.refresh_from_db()
    assert voted.state == "lapsed"


def test_the_person_reads_why_it_lapsed(office, voted):
    from canbo.cases.for_person import body_shown
    from canbo.cases.models import CaseEvent
    from canbo.procedures.book import get_procedure

    row = office.do(office.council, voted, "lapse", LAPSE, DAY)
    act = get_procedure("reappointment").of_event("reappointment_lapsed")
    assert body_shown(row, act, as_person=True)["why"] == "mistaken"
    counted = CaseEvent.objects.of(voted.number).get(type="key_cadres_counted")
    assert body_shown(counted, get_procedure("reappointment").act("count-key"), as_person=True) == {}


@pytest.mark.parametrize(
    ("code", "said"), [("van", "the vote is on hoa alone, not on van"), ("xyz", "no code of the register")]
)
def test_a_vote_on_one_person_is_on_whom_the_case_is_about(office, voted, code, said):
    from canbo.cases.models import CaseEvent
    from canbo.registry.models import User

    counter = User.objects.get(username="counter")
    number = [row.type for row in CaseEvent.objects.of(voted.number)].index("key_cadres_counted") + 1
    mended = {"corrects": number, "reason": "x", "fields": {"votes": {**KEY, "votes": {code: 6}}}}
    with pytest.raises(CanboError, match=said):
        office.do(counter, voted, "correct", mended, DAY)


def test_the_count_of_the_conference_stands_in_no_body(office, voted):
    from canbo.cases.models import CaseEvent

    row = CaseEvent.objects.of(voted.number).get(type="key_cadres_counted")
    assert set(row.data) - {"personal"} == {"held_on"}
    assert set(row.data["personal"]) == {"withheld:votes"}


DECLINED = {"number": "6/QĐ", "decided_on": "2029-02-10", "reasons": "x"}


def test_not_reappointed_the_term_ends_on_its_last_day_by_that_decision(office, voted):
    office.do(office.council, voted, "not-reappoint", DECLINED, DAY)
    (term,) = terms(office)
    assert (term.left_on, term.left_by, term.leaving_ground) == (date(2029, 4, 15), "term_ended", "")
    assert term.source == f"{voted.number}, 6/QĐ"


@pytest.mark.parametrize("on", [date(2029, 2, 13), date(2029, 4, 14), date(2029, 4, 15), date(2029, 6, 1)])
def test_not_reappointed_the_radar_asks_for_no_decision_any_more(office, voted, on):
    from canbo.registry.radar.build import radar_of_all

    def kinds():
        return {line.kind for line in radar_of_all(on).lines if line.person and line.person.code == "hoa"}

    about = {"term-ends", "decision-due", "term-over"}
    assert kinds() & about
    office.do(office.council, voted, "not-reappoint", DECLINED, DAY)
    assert not kinds() & about


def test_reappointed_the_radar_asks_for_no_decision_on_the_old_term(office, voted):
    from canbo.registry.radar.build import radar_of_all

    office.do(office.council, voted, "reappoint", DECISION, DAY)
    lines = [line for line in radar_of_all(date(2029, 3, 1)).lines if line.person and line.person.code == "hoa"]
    assert not {line.kind for line in lines} & {"term-ends", "decision-due", "term-over"}


@pytest.mark.parametrize("procedure", ["reappointment", "extension"])
def test_no_second_case_about_a_term_whose_end_is_decided(office, voted, procedure):
    office.do(office.council, voted, "not-reappoint", DECLINED, DAY)
    office.do(office.officer, voted, "record-other-work", WORK, DAY)
    with pytest.raises(CanboError, match="leaves this post on 2029-04-15; nothing is left to decide"):
        office.open(procedure, office.officer, TERM, day="2029-02-13")
    with pytest.raises(CanboError, match="holds no post"):
        office.open(procedure, office.officer, TERM, day="2029-04-15")


WORK = {"kind": "professional", "other_work": "Ban Kế hoạch", "new_post_from": "2029-04-15"}


def test_other_work_closes_the_case_and_the_person_reads_it(office, voted):
    from canbo.cases.for_person import body_shown
    from canbo.procedures.book import get_procedure

    office.do(office.council, voted, "not-reappoint", DECLINED, DAY)
    row = office.do(office.officer, voted, "record-other-work", WORK, DAY)
    voted.refresh_from_db()
    assert (voted.state, voted.closed_at is None) == ("placed", False)
    act = get_procedure("reappointment").of_event("other_work_recorded")
    assert body_shown(row, act, as_person=True)["other_work"] == "Ban Kế hoạch"


def test_a_corrected_decision_not_to_reappoint_says_so_in_the_term(office, voted):
    office.do(office.council, voted, "not-reappoint", DECLINED, DAY)
    number = office.view(office.council, voted, DAY).state.version
    mended = {"corrects": number, "reason": "x", "fields": {"number": "7/QĐ"}}
    office.do(office.council, voted, "correct", mended, DAY)
    (term,) = terms(office)
    assert (term.left_on, term.left_by, term.source) == (date(2029, 4, 15), "term_ended", f"{voted.number}, 7/QĐ")


def test_who_leaves_by_another_decision_is_not_declined_over_it(office, voted):
    (term,) = terms(office)
    term.correct(left_on=date(2029, 4, 1), left_by="resignation")
    with pytest.raises(CanboError, match="leaves this post on 2029-04-01; nothing is left to decide"):
        office.do(office.council, voted, "not-reappoint", DECLINED, DAY)
    assert terms(office)[0].left_by == "resignation"


def test_decided_after_the_term_was_over_it_still_ended_on_its_last_day(office, voted):
    office.do(office.council, voted, "not-reappoint", {**DECLINED, "decided_on": "2029-05-10"}, "2029-05-11")
    assert terms(office)[0].left_on == date(2029, 4, 15)


@pytest.mark.parametrize(("number", "barred"), [(1, False), (2, True), (3, True)])
def test_a_chair_whose_terms_are_used_up_is_not_reappointed(office, number, barred):
    """Two terms at one enterprise, as the register numbers them (9.2)."""
    from canbo.registry.models import Term

    office.settle_all()
    Term.objects.current().get(person=office.chair).correct(number=number)
    case = office.open("reappointment", office.officer, TERM, person=office.chair, body=office.group, day="2026-11-23")
    view = office.view(office.ministry, case)
    reappoint = next(action for action in view.actions if action.key == "reappoint")
    assert (view.situation.values["term-limit-reached"] is True) is barred
    assert any("limit of terms" in words.en for words in reappoint.blocked) is barred


UNTIL = {"number": "5/QĐ", "decided_on": "2029-02-10", "effective_on": "2029-04-15", "until": "2030-04-01"}


@pytest.fixture
def nearly_retired(office):
    """The same director, who retires on 1 April 2030: too few months for reappointment."""
    office.settle_all()
    attest(office)
    office.director.retirement_date = date(2030, 4, 1)
    office.director.save()
    case = office.open("extension", office.officer, TERM, day="2028-11-01")
    office.do(office.council, case, "notify", {}, "2028-11-20")
    office.do(office.himself, case, "file-self-assessment", {"assessment": "x"}, "2028-12-01")
    office.do(office.officer, case, "check-file", FILE, "2028-12-20")
    vote = {"held_on": "2029-01-10", "fit": True, "votes": COLLECTIVE}
    office.do(office.officer, case, "count-collective", vote, "2029-01-11")
    if office.view(office.council, case, DAY).situation.values["prior-opinion-from"] != "none":
        office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2029-01-20")
    office.do(office.officer, case, "record-party-opinion", PARTY, "2029-01-22")
    return case


def test_an_extension_moves_the_end_of_the_present_term(office, nearly_retired):
    office.do(office.council, nearly_retired, "extend", UNTIL, DAY)
    (term,) = terms(office)
    assert (term.end, term.left_on, term.source) == (date(2030, 4, 1), None, f"{nearly_retired.number}, 5/QĐ")


def test_not_extended_the_term_ends_on_its_last_day(office, nearly_retired):
    office.do(office.council, nearly_retired, "not-extend", DECLINED, DAY)
    (term,) = terms(office)
    assert (term.end, term.left_on, term.left_by) == (None, date(2029, 4, 15), "term_ended")


def test_an_extension_ends_with_retirement_at_the_latest(office, nearly_retired):
    with pytest.raises(CanboError, match="until retirement at the latest: 2030-04-01"):
        office.do(office.council, nearly_retired, "extend", {**UNTIL, "until": "2030-04-02"}, DAY)
    assert terms(office)[0].end is None


def test_an_extension_ends_with_retirement_as_reckoned(office, nearly_retired):
    reckoned(office, date(1968, 3, 10))
    with pytest.raises(CanboError, match="until retirement at the latest: 2030-03-31"):
        office.do(office.council, nearly_retired, "extend", UNTIL, DAY)
    office.do(office.council, nearly_retired, "extend", {**UNTIL, "until": "2030-03-31"}, DAY)
    assert terms(office)[0].end == date(2030, 3, 31)


def test_an_extension_lapses_too_and_changes_nothing(office, nearly_retired):
    before = rows(office)
    office.do(office.officer, nearly_retired, "lapse", LAPSE, DAY)
    nearly_retired.refresh_from_db()
    assert (nearly_retired.state, rows(office)) == ("lapsed", before)


@pytest.mark.parametrize(("said", "taken"), [("2029-04-13", False), ("2029-04-14", True), ("2029-04-15", False)])
def test_a_corrected_end_of_the_term_is_the_registers_too(office, opened, said, taken):
    mended = {"corrects": 1, "reason": "x", "fields": {"term_end": said}}
    if taken:
        office.do(office.officer, opened, "correct", mended, "2028-11-02")
        return
    with pytest.raises(CanboError, match="ends on 14/04/2029; write that day"):
        office.do(office.officer, opened, "correct", mended, "2028-11-02")
    assert office.view(office.officer, opened, "2028-11-02").state.version == 1
