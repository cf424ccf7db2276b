"""Procedures under the law: whom a case would stand still for, and acts that no facts allow."""

import datetime as dt
from dataclasses import replace

import pytest

pytest.importorskip("z3")

from canbo.kernel.errors import CanboError
from canbo.kernel.fact import Words
from canbo.law import facts as f
from canbo.law.book import lawbook, questions
from canbo.law.proof.ground import Session
from canbo.procedures import proof
from canbo.procedures.book import PROCEDURES
from canbo.procedures.needs import answered, settled
from canbo.procedures.proof import prove_all

ON = dt.date(2026, 11, 21)
SESSION = Session(lawbook(), questions(), ON)
RESIGNATION = PROCEDURES["resignation"]


def with_need(key, *needs):
    """The resignation with other needs for one act."""
    acts = tuple(replace(act, needs=needs) if act.key == key else act for act in RESIGNATION.acts)
    return replace(RESIGNATION, acts=acts)


def found(procedure):
    return list(proof._procedure(SESSION, procedure))


def test_a_case_stands_still_where_nobody_is_named_to_decide():
    (gap,) = found(RESIGNATION)
    assert (gap.kind, gap.subject) == ("gap", "resignation")
    assert set(gap.witness) == {"position", "enterprise_class"}


def test_a_way_that_asks_no_law_keeps_the_case_going():
    assert found(with_need("refuse")) == []


def test_to_give_up_is_no_way_on():
    table = PROCEDURES["reappointment"]
    gaps = [one for one in found(table) if one.kind == "gap"]
    assert any("awaiting the notice" in gap.words.en for gap in gaps)
    assert not any("nothing is left to decide" in gap.words.en for gap in gaps)


def test_a_no_of_the_law_is_no_gap():
    words = Words("có căn cứ", "there is a ground")
    needs = (answered("resignation-ground", True, words),)  # noqa: FBT003
    acts = tuple(replace(act, needs=needs) if act.key in ("accept", "refuse") else act for act in RESIGNATION.acts)
    assert found(replace(RESIGNATION, acts=acts)) == []


def test_an_act_that_no_facts_allow():
    words = Words("cả hai", "both")
    needs = (answered("relief-ground", True, words), answered("relief-ground", False, words))  # noqa: FBT003
    dead = [one for one in found(with_need("accept", *needs)) if one.kind == "dead"]
    assert [one.words.en for one in dead] == ["Resignation: “Accept” can never be done, whoever the case is about."]


def test_opening_a_case_states_facts_that_hold():
    law = proof._Law(SESSION, RESIGNATION, {})
    assert law.world.told(f.matter)[0].fixed == "resignation"
    assert "matter" not in found(RESIGNATION)[0].witness


def test_a_need_of_a_choice_is_met_by_any_choice():
    need = settled("who-decides", Words("ai quyết định", "who decides"))
    assert proof._fits(need, "owner_agency")
    assert not proof._fits(need, None)


def test_one_procedure_is_proved_by_itself():
    report = prove_all(ON, "resignation")
    assert {one.subject for one in report.findings} == {"resignation"}


def test_a_name_of_nothing_is_refused():
    with pytest.raises(CanboError, match="There is no question called"):
        prove_all(ON, "no-such-thing")
