import pytest
from tests.kernel.toy import a, b, n, value

from canbo.kernel import (
    DAYS,
    Article,
    Reading,
    Words,
    bar,
    condition,
    deadline,
    declaration,
    definition,
    duty,
    effect,
    ground,
    paper,
    power,
    ref,
    vote,
)
from canbo.kernel.expr import ExprError, Or, Ref
from canbo.kernel.provision import reads

SAID = {"vi": "một", "en": "one"}
DOUBT = Reading(1, Words("ngờ", "doubt"), Words("hiểu", "taken"), "text", "high")


@pytest.mark.parametrize(
    ("fact", "exception", "said"), [(True, False, True), (True, True, False), (True, None, None), (False, None, False)]
)
@pytest.mark.parametrize("row", [ground, bar])
def test_an_exception_takes_a_ground_or_a_bar_away(row, fact, exception, said):
    assert value(row("1", a, unless=b, **SAID).expr, a=fact, b=exception) is said


@pytest.mark.parametrize(
    ("fact", "waived", "said"), [(True, False, True), (False, True, True), (False, False, False), (False, None, None)]
)
def test_an_act_of_discretion_makes_up_for_a_condition(fact, waived, said):
    assert value(condition("1", a, unless=b, **SAID).expr, a=fact, b=waived) is said


def test_a_row_carries_one_reading_or_several():
    assert ground("1", a, reading=DOUBT, **SAID).readings == (DOUBT,)
    assert ground("1", a, reading=(DOUBT, DOUBT), **SAID).readings == (DOUBT, DOUBT)
    assert ground("1", a, **SAID).readings == ()


def test_a_power_is_told_and_never_a_truth_value():
    row = power("1", who="authority", until="10 day", recorded_as="waived", **SAID)
    assert row.expr is None
    assert (row.power.who, row.power.until, row.power.recorded_as) == ("authority", "10 day", "waived")
    assert row.power.may == Words("một", "one")


def test_a_duty_names_who_acts():
    assert duty("1", by="personnel_body", **SAID).power.who == "personnel_body"


@pytest.mark.parametrize("there", [True, False, None])
def test_a_paper_may_say_whether_it_is_there(there):
    assert value(paper("1", a, **SAID).expr, a=there) is there
    assert paper("1", **SAID).expr is None


def test_a_time_limit_names_count_unit_events_and_actor():
    term = deadline("1", 30, DAYS, after="filed", until="answered", by="authority", extendable_to=45, **SAID).term
    assert (term.count, term.unit, term.after, term.until, term.by) == (30, "day", "filed", "answered", "authority")
    assert (term.before, term.extendable_to, term.reading) == (False, 45, None)


def test_what_is_not_computed_says_why_in_both_languages():
    row = declaration("1", why_vi="vì", why_en="because", **SAID)
    assert (row.kind, row.expr, row.why) == ("declaration", None, Words("vì", "because"))
    assert definition("1", why=Words("vì", "because"), **SAID).why == Words("vì", "because")
    assert vote("1", rule="appointment-step-1", **SAID).why.en == "appointment-step-1"


def test_two_rows_with_one_number_are_refused():
    with pytest.raises(ExprError, match="1/2026:1 has two rows with one number"):
        Article("1/2026:1", vi="một", en="one", rows=[ground("1", a, **SAID), bar("1", b, **SAID)])


def test_an_article_knows_its_instrument():
    assert Article("1/2026:7", vi="bảy", en="seven", rows=[]).instrument == "1/2026"


def test_several_references_are_any_of_them():
    assert ref("1") is Ref("1")
    assert ref("1", "2") is Or((Ref("1"), Ref("2")))
    assert ref("1", kind="date").type == "date"


def test_a_row_lists_the_facts_it_reads_itself():
    assert reads(ground("1", a & (n > 2) & ref("2"), **SAID)) == ("a", "n")
    assert reads(effect("1", **SAID)) == ()
