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
def voted(office):
    """The director, 59, whose term of five years ends on 14 April 2029 and who retires on 1 April 2032."""
    office.settle_all()
    attest(office)
    case = office.open("reappointment", office.officer, TERM, day="2028-11-01")
    office.do(office.council, case, "notify", {}, "2028-11-20")
    office.do(office.himself, case, "file-self-assessment", {"assessment": "x"}, "2028-12-01")
    office.do(office.officer, case, "check-file", FILE, "2028-12-20")
    key = {"held_on": "2028-12-20", "votes": KEY}
    office.do(office.officer, case, "count-key", key, "2028-12-21")
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
