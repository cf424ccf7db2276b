"""Many persons at once: one row a row, in order, with verdict or value, why and what is missing."""

import datetime as dt

import polars as pl
import pytest
from polars.testing import assert_frame_equal

from canbo.kernel.errors import CanboError
from canbo.law.ask import ask
from canbo.law.book import questions
from canbo.screening import screen as module
from canbo.screening.errors import ScreenError
from canbo.screening.screen import Screening, screen

ON = dt.date(2026, 11, 21)
ROUNDS = pl.DataFrame(
    {
        "person_id": ["a", "b", "c", "d"],
        "position": ["council_member", "council_member", "council_member", None],
        "low_confidence_votes": [15, 14, None, 15],
        "confidence_votes_cast": [21, 21, 21, 21],
        "remark": ["first", None, "third", "fourth"],
    }
)


def relief(frame, on=ON) -> pl.DataFrame:
    return screen(frame, Screening(("relief-ground",), on))


def test_columns_that_are_no_facts_pass_through_and_the_answers_follow():
    answers = relief(ROUNDS)
    assert answers.columns == [
        "person_id", "remark", "relief-ground.verdict", "relief-ground.because", "relief-ground.missing",
    ]  # fmt: skip
    assert_frame_equal(answers.select("person_id", "remark"), ROUNDS.select("person_id", "remark"))
    assert [answers.schema[name] for name in answers.columns[2:]] == [pl.String, pl.String, pl.String]


def test_each_row_says_what_the_person_alone_would_be_told():
    for facts, line in zip(ROUNDS.rows(named=True), relief(ROUNDS).rows(named=True), strict=True):
        known = {name: value for name, value in facts.items() if name not in ("person_id", "remark")}
        asked = ask("relief-ground", known, ON, thorough=False)
        assert line["relief-ground.verdict"] == str(asked.verdict)
        assert line["relief-ground.because"] == ";".join(step.citation for step in asked.because)
        assert line["relief-ground.missing"] == ";".join(asked.missing)


def test_a_value_keeps_its_type():
    frame = pl.DataFrame({"sanction_effective_on": [dt.date(2026, 6, 1), None]})
    answers = screen(frame, Screening(("discipline-ends",), ON))
    assert answers.get_column("discipline-ends.value").to_list() == [dt.date(2027, 6, 1), None]
    assert answers.get_column("discipline-ends.missing").to_list() == ["", "sanction_effective_on"]


def test_a_scaled_number_is_shown_in_its_unit():
    frame = pl.DataFrame({"service_months": [126], "service_odd_days": [0]})
    answers = screen(frame, Screening(("counted-working-years",), dt.date(2020, 1, 1)))
    assert answers.get_column("counted-working-years.value").to_list() == [10.5]


def test_before_the_law_everybody_is_told_that_it_is_not_in_force():
    answers = relief(ROUNDS, dt.date(2026, 5, 20))
    assert answers.select(pl.col("^relief-ground.*$")).unique().rows() == [("not-in-force", "", "")]
    assert answers.height == 4
    assert relief(ROUNDS, dt.date(2026, 5, 21)).get_column("relief-ground.verdict")[0] == "yes"


def test_a_value_before_its_law_is_empty():
    answers = screen(pl.DataFrame({"person_id": ["a"]}), Screening(("discipline-ends",), dt.date(2026, 5, 20)))
    assert answers.rows() == [("a", None, "", "")]


def test_out_of_scope_is_told_as_that():
    frame = pl.DataFrame({"position": ["representative_full_time"]})
    answers = screen(frame, Screening(("term-limit-reached",), ON))
    assert answers.get_column("term-limit-reached.verdict").to_list() == ["not-applicable"]


def test_questions_come_in_the_order_asked():
    names = ("term-end", "relief-ground")
    answers = screen(ROUNDS, Screening(names, ON))
    assert answers.columns[2:] == [*Screening(names, ON).columns]
    assert answers.columns[2] == "term-end.value"


def test_all_questions_together_say_what_each_says_alone():
    names = tuple(questions().questions)
    together = screen(ROUNDS, Screening(names, ON))
    for name in names:
        alone = screen(ROUNDS, Screening((name,), ON))
        assert_frame_equal(together.select(alone.columns), alone)


def test_slices_join_without_a_seam(monkeypatch):
    whole = relief(ROUNDS)
    monkeypatch.setattr(module, "ROWS_A_SLICE", 3)
    assert_frame_equal(relief(ROUNDS), whole)
    monkeypatch.setattr(module, "ROWS_A_SLICE", 4)
    assert_frame_equal(relief(ROUNDS), whole)


def test_a_fault_in_a_later_slice_names_the_row_of_the_whole(monkeypatch):
    monkeypatch.setattr(module, "ROWS_A_SLICE", 2)
    frame = pl.DataFrame({"serving_warning": ["yes", "no", "yes", "?"]})
    with pytest.raises(ScreenError, match=r"^Row 4, column serving_warning: "):
        relief(frame)


def test_nobody_gets_no_answers_in_the_same_columns():
    nobody = relief(ROUNDS.clear())
    assert nobody.schema == relief(ROUNDS).schema
    assert nobody.height == 0


def test_people_of_whom_nothing_is_known_are_unknown():
    answers = relief(pl.DataFrame({"person_id": ["a", "b"]}))
    assert answers.get_column("relief-ground.verdict").to_list() == ["unknown", "unknown"]
    assert "position" in answers.get_column("relief-ground.missing")[0].split(";")


def test_a_population_of_facts_alone_gets_answers_alone():
    answers = relief(ROUNDS.select("position", "low_confidence_votes"))
    assert answers.shape == (4, 3)


@pytest.mark.parametrize("name", ["relief-ground.verdict", "relief-ground.because", "relief-ground.missing"])
def test_a_column_named_like_an_answer_is_refused(name):
    with pytest.raises(ScreenError, match=rf"^Column {name} has the name of an answer; rename or remove it.$"):
        relief(ROUNDS.with_columns(pl.lit("x").alias(name)))


def test_the_answer_to_another_question_passes_through():
    frame = ROUNDS.with_columns(pl.lit("yes").alias("may-resign.verdict"))
    assert relief(frame).get_column("may-resign.verdict").to_list() == ["yes"] * 4


@pytest.mark.parametrize(
    "name", ["v1", "m1", "r1", "because0", "missing", "text", "index", "__row", "literal", "canbo row "]
)
def test_no_name_of_a_column_disturbs_the_working(name):
    frame = ROUNDS.with_columns(pl.Series(name, [1, 2, 3, 4]))
    assert_frame_equal(relief(frame).drop(name), relief(ROUNDS))


def test_an_unknown_question_is_refused():
    with pytest.raises(CanboError, match="did you mean relief-ground"):
        screen(ROUNDS, Screening(("releif-ground",), ON))


def test_working_days_are_counted_as_they_were_known():
    frame = pl.DataFrame(
        {"position": ["council_member"], "term_end": [dt.date(2026, 5, 20)], "reading_17_1": ["working_days"]}
    )
    name = "reappointment-notice-due"
    days = []
    for known_on in (dt.date(2025, 1, 1), None):
        days += screen(frame, Screening((name,), ON, known_on)).get_column(f"{name}.value").to_list()
        assert days[-1] == ask(name, frame.row(0, named=True), ON, known_on=known_on).value
    assert days == [dt.date(2026, 1, 2), dt.date(2026, 1, 5)]


def populated(end) -> pl.DataFrame:
    """Three rows of which the middle one has this end of term."""
    ends = [dt.date(2027, 6, 30), end, dt.date(2028, 6, 30)]
    return pl.DataFrame(
        {"position": ["general_director"] * 3, "enterprise_class": ["wholly_state"] * 3, "term_end": ends}
    )


@pytest.mark.parametrize(
    "end", [dt.date(2009, 12, 31), dt.date(2010, 1, 5), dt.date(2051, 1, 1), dt.date(2150, 12, 31)]
)
def test_a_day_outside_the_calendar_is_unknown_in_its_row_and_the_others_are_answered(end):
    name, told = "reappointment-notice-due", []
    screening = Screening((name, "reappointment-route"), ON)
    frame = populated(end)
    answers = module.Screener(screening).run(module.prepare(frame), 11, told)
    assert answers.columns == list(screening.columns)
    assert [(one.row, one.question, one.days) for one in told] == [(12, name, {"term_end": end})]
    for place, facts in enumerate(frame.rows(named=True)):
        line = answers.row(place, named=True)
        with_day = ask("reappointment-route", facts, ON, thorough=False)
        assert (line["reappointment-route.value"], line["reappointment-route.missing"]) == (
            with_day.value,
            ";".join(with_day.missing),
        )
        known = {**facts, "term_end": None} if place == 1 else facts
        alone = ask(name, known, ON, thorough=False)
        assert line[f"{name}.value"] == alone.value
        assert line[f"{name}.because"] == ";".join(step.citation for step in alone.because)
        assert line[f"{name}.missing"] == ";".join(alone.missing)
    assert "term_end" in answers.get_column(f"{name}.missing")[1]
    assert None not in answers.get_column(f"{name}.value").gather([0, 2]).to_list()


@pytest.mark.parametrize("end", [dt.date(2009, 12, 31), dt.date(2010, 1, 5), dt.date(2051, 1, 1)])
def test_alone_such_a_person_is_refused_in_one_sentence(end):
    with pytest.raises(CanboError, match="outside the calendar vn-state"):
        ask("reappointment-notice-due", populated(end).row(1, named=True), ON)


def test_a_term_reckoned_beyond_the_calendar_names_the_day_it_is_counted_from():
    facts = {
        "position": ["general_director"],
        "enterprise_class": ["wholly_state"],
        "term_start": [dt.date(2048, 1, 1)],
        "term_years": [5],
    }
    name, told = "reappointment-notice-due", []
    answers = module.Screener(Screening((name,), ON)).run(module.prepare(pl.DataFrame(facts)), 1, told)
    assert answers.get_column(f"{name}.value").to_list() == [None]
    assert [one.days for one in told] == [{"term_start": dt.date(2048, 1, 1)}]


@pytest.mark.parametrize("reforms", [(), ("two-paper-file",)])
def test_rows_outside_the_calendar_are_those_of_an_empty_day_in_every_slice(monkeypatch, reforms):
    monkeypatch.setattr(module, "ROWS_A_SLICE", 1)
    names = ("leaving-form", "reappointment-notice-due")
    screening = Screening(names, ON, reforms=reforms)
    frame = populated(dt.date(2100, 1, 1)).with_columns(person_id=pl.Series(["a", "b", "c"]))
    answers = screen(frame, screening)
    assert answers.columns == ["person_id", *screening.columns]
    left_out = frame.with_columns(pl.when(pl.col("person_id") != "b").then("term_end").alias("term_end"))
    assert_frame_equal(answers, screen(left_out, screening))
