"""The line of the prover under an answer that waits for facts."""

from datetime import date

import pytest
from tests.web.house import TODAY, House

from canbo.kernel.proof import solver as door
from canbo.law.ask import ask
from canbo.law.catalogue import fact_list
from canbo.web.pages.hints import hint_words

pytest.importorskip("z3")

ON = date(2026, 11, 21)
# Whoever fulfilled the tasks well has fulfilled them: so the reading of 10(5) and the lower grade do not matter.
MET = {s.name: True for s in fact_list("appointment-conditions") if s.type == "bool" and not s.is_act} | {
    "barred_from_office": False, "disciplinary_proceedings_pending": False, "under_criminal_proceedings": False,
    "barred_from_higher_post": False, "months_in_equivalent_post": 24,
}  # fmt: skip
del MET["graded_fulfilled_last_three_years"]
DECIDED = "Whatever the missing facts are, the answer is: Yes."


def words(facts, question="appointment-conditions", **more):
    return hint_words(ask(question, facts, ON), facts, **more)


def test_what_joint_rules_settle_is_decided():
    assert ask("appointment-conditions", MET, ON).missing
    assert words(MET).en == DECIDED


def test_only_what_truly_matters_is_named():
    facts = {name: value for name, value in MET.items() if name != "fit_for_duties"}
    assert words(facts).en == "Only this truly matters: is physically fit for the duties."


def test_hidden_facts_are_counted_not_named():
    facts = {name: value for name, value in MET.items() if name != "fit_for_duties"}
    assert words(facts, named=False).en == "Of 3 missing facts only 1 can truly change the answer."


def test_nothing_is_said_where_all_that_is_missing_matters_or_nothing_is_missing():
    assert words({"position": "council_member"}, "relief-ground") is None
    assert words(MET | {"graded_fulfilled_last_three_years": True}) is None


def test_nothing_is_said_without_the_extra(monkeypatch):
    monkeypatch.setattr(door, "find_spec", lambda _name: None)
    assert words(MET) is None


@pytest.fixture
def officer(db, settings):
    settings.CANBO_TODAY = TODAY
    return House().client("officer")


def test_the_ask_page_says_it(officer):
    said = {name: str(value).lower() for name, value in MET.items()}
    page = officer.get("/ask/appointment-conditions/", {**said, "lang": "en"}, follow=True).text
    assert "còn thiếu thế nào, câu trả lời vẫn là: Có." in page or DECIDED in page


def test_the_ask_page_is_silent_without_the_extra(officer, monkeypatch):
    monkeypatch.setattr(door, "find_spec", lambda _name: None)
    said = {name: str(value).lower() for name, value in MET.items()}
    page = officer.get("/ask/appointment-conditions/", said, follow=True).text
    assert "câu trả lời vẫn là" not in page
    assert DECIDED not in page
