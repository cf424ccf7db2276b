"""Reappointment and extension acted out: terms in the register, and the law asked with what the case itself says."""

from datetime import date

import pytest

from canbo.kernel.errors import CanboError

KEY = {"convened": 11, "excused": 0, "present": 11, "invalid": 0, "votes": {"hoa": 6}}
COLLECTIVE = {"members": 7, "convened": 7, "excused": 0, "present": 7, "votes": {"hoa": 4}}
TERM = {"term_end": "2029-04-14"}
ITEMS = {f"dossier_item_{n}": True for n in range(1, 11)}
DATED = {f"dossier_item_{n}_dated_on": "2028-12-20" for n in (1, 2, 3, 4, 5, 6, 8, 10)}
FILE = {"examination_date": "2029-02-01", "dossier_items_3_6_cover_term": True, **ITEMS, **DATED}
ASSESSED = {
    "fulfilled_term_duties": True, "meets_standards_of_post": True, "enterprise_needs_person": True,
    "fit_for_duties": True, "report": "x",
}  # fmt: skip
PARTY = {"agrees": True, "document": "8-CV/ĐU"}
DECISION = {"number": "4/QĐ", "decided_on": "2029-02-10", "effective_on": "2029-04-15", "new_term_end": "2032-03-31"}
DAY = "2029-02-12"


@pytest.fixture
def opened(office):
    """The director, 59, whose term of five years ends on 14 April 2029 and who retires on 1 April 2032."""
    office.settle_all()
    attest(office)
    return office.open("reappointment", office.officer, TERM, day="2028-11-01")


@pytest.fixture
def voted(office, opened):
    case, counter = opened, office.user("officer", username="counter")
    office.do(office.council, case, "notify", {}, "2028-11-20")
    office.do(office.himself, case, "file-self-assessment", {"assessment": "x"}, "2028-12-01")
    office.do(office.officer, case, "check-file", FILE, "2028-12-20")
    office.do(office.officer, case, "name-counting-committee", {"members": ["counter"]}, "2028-12-20")
    key = {"held_on": "2028-12-20", "votes": KEY}
    office.do(counter, case, "count-key", key, "2028-12-21")
    office.do(office.council, case, "propose", ASSESSED, "2028-12-22")
    collective = {"held_on": "2029-01-10", "votes": COLLECTIVE}
    office.do(office.officer, case, "count-collective", collective, "2029-01-11")
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2029-01-20")
    office.do(office.officer, case, "record-party-opinion", PARTY, "2029-01-22")
    return case


def attest(office):
    """The registers are complete to the end of 2029, and nothing keeps the director from reappointment."""
    from tests.cases.office import KINDS

    from canbo.registry.models import Attestation

    for kind in KINDS:
        Attestation.objects.create(
            body=office.company, kind=kind, complete_up_to=date(2029, 12, 31), attested_on=date(2029, 12, 31)
        )


def terms(office):
    from canbo.registry.models import Term

    return list(Term.objects.current().filter(person=office.director).order_by("start"))


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
    assert set(row.data) - {"personal"} == {"held_on", "votes_outcome", "votes_ahead"}
    assert set(row.data["personal"]) == {"withheld:votes"}


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


def test_an_extension_ends_with_retirement_at_the_latest(office, nearly_retired):
    with pytest.raises(CanboError, match="until retirement at the latest: 2030-04-01"):
        office.do(office.council, nearly_retired, "extend", {**UNTIL, "until": "2030-04-02"}, DAY)
    assert terms(office)[0].end is None


def test_an_extension_lapses_too_and_changes_nothing(office, nearly_retired):
    before = rows(office)
    office.do(office.officer, nearly_retired, "lapse", LAPSE, DAY)
    nearly_retired.refresh_from_db()
    assert (nearly_retired.state, rows(office)) == ("lapsed", before)
