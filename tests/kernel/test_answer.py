"""The answer to one question over a small law of its own."""

import datetime as dt
import json
from dataclasses import replace

import pytest
from tests.kernel.toy import PARAMETERS, a, b, c, colour, day, n, reading, waived

from canbo.kernel import (
    DAYS,
    TRUE,
    Article,
    Reading,
    Unsettled,
    Words,
    any_of,
    choose,
    condition,
    deadline,
    effect,
    ground,
    power,
    ref,
    scope,
    shifted,
    when,
)
from canbo.kernel.answer import Supposed, answer, not_in_force
from canbo.kernel.build import Expr
from canbo.kernel.expr import Fact, Named
from canbo.kernel.fact import FactSpec
from canbo.kernel.lawbook import Lawbook
from canbo.kernel.question import CompiledVariant, Question, Variant
from canbo.kernel.verdict import Status, Verdict

ON = dt.date(2026, 11, 21)
DOUBT = Reading(7, Words("ngờ", "doubt"), Words("hiểu là rộng", "taken widely"), "text", "low", fact="reading_x")
WITHIN = Named("1/2026:1", c)
LAW = Lawbook.of(
    [
        Article(
            "1/2026:", vi="phạm vi", en="reach", rows=[scope("1", c, vi="Người trong diện.", en="Those concerned.")]
        ),
        Article(
            "1/2026:2",
            vi="căn cứ",
            en="grounds",
            rows=[
                any_of("1", vi="Các căn cứ", en="Grounds"),
                ground("1.a", a, vi="Căn cứ a.", en="Ground a."),
                ground(
                    "1.b",
                    choose(reading, {"wide": n >= 2, "narrow": n > 2}),
                    reading=DOUBT,
                    vi="Căn cứ b.",
                    en="Ground b.",
                ),
                condition("2", b, unless=waived, vi="Điều kiện.", en="Condition."),
                effect("3", shifted(day, 12, "month"), vi="Hết hạn.", en="It ends."),
                effect("4", when(a, n, Unsettled("1/2026:2.4", "int")), vi="Mức.", en="Amount."),
                power("5", who="authority", until="10 day", vi="Có thể.", en="May."),
                deadline("6", 30, DAYS, after="x", until="y", by="authority", vi="Ba mươi ngày.", en="Thirty days."),
            ],
        ),
    ]
)


def ask(expr: Expr, facts=None, within: Expr = TRUE, kind="verdict", **more):
    variant = Variant("1/2026", expr, within, power=more.pop("power", None), caution=more.pop("caution", None))
    thorough = more.pop("thorough", True)
    question = Question("q", Words("Hỏi?", "Asked?"), kind, (variant,), **more)
    compiled = CompiledVariant(question, variant, LAW)
    return answer(compiled, facts or {}, PARAMETERS, ON, ON, allowed=lambda _: True, thorough=thorough)


def cited(given):
    return [step.citation.removeprefix("1/2026:") for step in given.because]


class TestVerdicts:
    @pytest.mark.parametrize(
        ("facts", "verdict", "because", "missing"),
        [
            ({"a": True}, "yes", ["2.1.a"], ()),
            ({"a": False, "n": 1}, "no", ["2.1.a", "2.1.b"], ()),
            ({"a": False, "n": 2}, "unknown", ["2.1.b"], ("reading_x",)),
            ({"n": 1}, "unknown", ["2.1.a"], ("a",)),
            ({}, "unknown", ["2.1.a", "2.1.b"], ("a", "n", "reading_x")),
        ],
    )
    def test_the_verdict_what_carries_it_and_what_is_missing(self, facts, verdict, because, missing):
        given = ask(ref("2.1"), facts)
        assert (str(given.verdict), cited(given), given.missing) == (verdict, because, missing)
        assert given.status is Status.DECIDED

    def test_facts_the_question_does_not_use_are_ignored(self):
        assert ask(ref("2.1"), {"a": True, "colour": "red", "b": False}).verdict is Verdict.YES

    def test_an_act_of_discretion_that_was_used_makes_up_and_one_not_recorded_does_not(self):
        assert ask(ref("2.2"), {"b": False}).verdict is Verdict.NO
        done = ask(ref("2.2"), {"b": False, "waived": True})
        assert done.verdict is Verdict.YES
        assert done.because[0].facts == {"waived": True}
        assert ask(ref("2.2"), {"b": False}).because[0].facts == {"b": False, "waived": False}


class TestScope:
    def test_outside_the_scope_nothing_is_decided_and_the_clause_is_shown(self):
        given = ask(ref("2.1"), {"a": True, "c": False}, WITHIN)
        assert (given.status, given.verdict, given.missing) == (Status.NOT_APPLICABLE, None, ())
        assert [(step.citation, step.verdict) for step in given.because] == [("1/2026:1", Verdict.NO)]

    def test_an_open_scope_is_missing_first(self):
        given = ask(ref("2.1"), {"a": True}, WITHIN)
        assert (given.verdict, given.missing, cited(given)) == (Verdict.UNKNOWN, ("c",), ["1"])

    def test_what_is_no_for_everybody_is_no_with_the_scope_open(self):
        assert ask(ref("2.1"), {"a": False, "n": 0}, WITHIN).verdict is Verdict.NO

    def test_a_scope_that_holds_is_not_told(self):
        assert cited(ask(ref("2.1"), {"a": True, "c": True}, WITHIN)) == ["2.1.a"]

    def test_a_day_needs_its_scope(self):
        facts = {"day": dt.date(2026, 6, 1)}
        open_ = ask(ref("2.3", kind="date"), facts, WITHIN, "date")
        assert (open_.value, open_.missing, cited(open_)) == (None, ("c",), ["1", "2.3"])
        assert ask(ref("2.3", kind="date"), facts | {"c": True}, WITHIN, "date").value == dt.date(2027, 6, 1)
        outside = ask(ref("2.3", kind="date"), facts | {"c": False}, WITHIN, "date")
        assert (outside.status, outside.value) == (Status.NOT_APPLICABLE, None)

    def test_what_settles_a_matter_is_told_apart_from_what_ends_it(self):
        given = ask(ref("2.1"), {"a": True}, WITHIN)
        assert given.settles == {"c": {True: True, False: Status.NOT_APPLICABLE}}

    def test_a_day_is_not_settled_by_anything_while_the_scope_is_open(self):
        given = ask(ref("2.3", kind="date"), {}, WITHIN, "date")
        assert given.missing == ("c", "day")
        assert given.settles == {"c": {False: Status.NOT_APPLICABLE}}


class TestValues:
    def test_a_day_is_shown_in_iso_form(self):
        given = ask(ref("2.3", kind="date"), {"day": dt.date(2028, 2, 29)}, kind="date")
        assert (given.value, given.shown_value, given.verdict) == (dt.date(2029, 2, 28), "2029-02-28", None)

    @pytest.mark.parametrize(("number", "shown"), [(0, 0), (1, 0.5), (4, 2), (None, None)])
    def test_a_number_is_shown_in_the_unit_of_its_question(self, number, shown):
        given = ask(n + 0, {"n": number}, kind="number", scale=2)
        assert given.shown_value == shown
        assert type(given.shown_value) is type(shown)

    def test_a_choice_is_its_name(self):
        assert ask(when(a, "red", colour), {"a": False, "colour": "blue"}, kind="choice").shown_value == "blue"

    def test_the_silence_of_the_law_is_told_and_nothing_is_missing(self):
        given = ask(ref("2.4", kind="int"), {"a": False}, kind="number")
        assert (given.value, given.missing, given.ask_next) == (None, (), None)
        silent = [step for step in given.because if step.silent]
        assert [step.citation for step in silent] == ["1/2026:2.4"]
        assert (silent[0].words.vi, silent[0].words.en) == ("Luật không nói: Mức.", "The law is silent: Amount.")


class TestReadings:
    def test_the_reading_an_answer_rests_on_is_shown_with_its_choice(self):
        chosen = ask(ref("2.1"), {"a": False, "n": 2, "reading_x": "wide"})
        assert [(found.row, choice) for found, choice in chosen.readings] == [(7, "wide")]
        unset = ask(ref("2.1"), {"a": False, "n": 2})
        assert [(found.row, choice) for found, choice in unset.readings] == [(7, None)]

    def test_a_reading_that_did_not_matter_is_not(self):
        assert ask(ref("2.1"), {"a": True}).readings == ()

    def test_an_open_one_is_named_in_the_sentence(self):
        assert "how to read x" in ask(ref("2.1"), {"a": False, "n": 2}).because[0].words.en

    def test_a_provision_met_under_both_readings_is_cited_once(self):
        twice = choose(reading, {"wide": Named("1/2026:2.3", n + 0), "narrow": Named("1/2026:2.3", n + 1)})
        given = ask(twice, {"n": 4}, kind="number")
        assert [(step.citation, step.value) for step in given.because] == [("1/2026:2.3", None)]


class TestWhatNext:
    def test_what_to_ask_and_what_would_settle_it(self):
        given = ask(ref("2.1"), {})
        assert given.ask_next == "a"
        assert given.settles["a"] == {True: True}

    def test_the_least_change_is_told_for_what_is_wished_only(self):
        facts = {"a": False, "n": 0, "reading_x": "wide"}
        assert ask(ref("2.2"), {"b": False}).least_change == ()
        wished = ask(ref("2.2"), {"b": False}, wished=True)
        assert [change.facts for change in wished.least_change] == [{"waived": True}]
        assert ask(ref("2.1"), facts, wished=True).least_change == ()  # neither fact can be changed by an act

    def test_an_open_fact_is_to_be_established(self):
        given = ask(ref("2.2"), {}, wished=True)
        assert [change.facts for change in given.least_change] == [{"b": True}]
        assert given.least_change[0].words.en == "establish: fact b = yes"
        assert given.least_change[0].words.vi == "xác định: điều b = có"

    def test_a_change_may_bring_what_the_no_was_settled_without(self):
        paper, dated = (Fact(FactSpec(n, t, n, n, changeable=True)) for n, t in (("paper", "bool"), ("dated", "date")))
        given = ask(Named("1/2026:6", paper & (dated >= dt.date(2026, 6, 1))), {"paper": False}, wished=True)
        assert (given.verdict, given.missing) == (Verdict.NO, ())
        assert [change.facts for change in given.least_change] == [{"paper": True, "dated": dt.date(2026, 6, 1)}]

    def test_what_no_act_can_change_stays_a_no(self):
        paper = Fact(FactSpec("paper", "bool", "paper", "paper", changeable=True))
        assert ask(Named("1/2026:6", a & paper), {"a": False}, wished=True).least_change == ()

    def test_in_bulk_neither_is_looked_for(self):
        given = ask(ref("2.1"), {}, thorough=False, wished=True)
        assert (given.ask_next, given.settles, given.least_change) == (None, {}, ())
        assert given.missing == ("a", "n", "reading_x")


class TestPowers:
    def test_who_may_is_told_beside_a_yes_or_an_open_answer_never_beside_a_no(self):
        for facts in ({"a": True}, {}):
            citation, found = ask(ref("2.1"), facts, power="1/2026:2.5").power
            assert (citation, found.who, found.until) == ("1/2026:2.5", "authority", "10 day")
        assert ask(ref("2.1"), {"a": False, "n": 0}, power="1/2026:2.5").power is None

    def test_a_time_limit_tells_whom_it_binds(self):
        citation, found = ask(ref("2.1"), {"a": True}, power="1/2026:2.6").power
        assert (citation, found.who, found.until, found.may.en) == ("1/2026:2.6", "authority", "30 day", "Thirty days.")


class TestSentences:
    def test_numbers_and_days_stand_in_the_sentence(self):
        assert ask(ref("2.1"), {"a": False, "n": 1}).because[1].words == Words(
            "Căn cứ b (số n: 1)", "Ground b (number n: 1)"
        )

    def test_a_plain_truth_needs_no_repetition(self):
        assert ask(ref("2.1"), {"a": True}).because[0].words.en == "Ground a."


class TestJson:
    def test_it_has_the_promised_keys(self):
        given = ask(ref("2.1"), {"a": False, "n": 2}, power="1/2026:2.5", caution=Words("cẩn thận", "careful"))
        assert json.loads(json.dumps(given.to_json())) == {
            "question": "q",
            "on": "2026-11-21",
            "begun": "2026-11-21",
            "law": ["1/2026"],
            "status": "decided",
            "verdict": "unknown",
            "value": None,
            "unit": None,
            "because": [
                {
                    "provision": "1/2026:2.1.b",
                    "verdict": "unknown",
                    "vi": given.because[0].words.vi,
                    "en": given.because[0].words.en,
                    "facts": {"reading_x": None, "n": 2},
                }
            ],
            "missing": ["reading_x"],
            "ask_next": "reading_x",
            "readings": [
                {
                    "name": "reading_x",
                    "row": 7,
                    "choice": None,
                    "confidence": "low",
                    "vi": "hiểu là rộng",
                    "en": "taken widely",
                }
            ],
            "least_change": [],
            "power": {"provision": "1/2026:2.5", "who": "authority", "vi": "Có thể.", "en": "May.", "until": "10 day"},
            "provisional": False,
            "caution": {"vi": "cẩn thận", "en": "careful"},
        }

    def test_days_are_written_in_iso_form_everywhere(self):
        given = ask(ref("2.3", kind="date"), {"day": dt.date(2026, 6, 1)}, kind="date").to_json()
        assert (given["value"], given["because"][0]["facts"]) == ("2027-06-01", {"day": "2026-06-01"})
        assert given["because"][0]["verdict"] is None
        assert given["verdict"] is None

    def test_what_it_supposes_is_there_only_when_it_supposes_something(self):
        plain = ask(ref("2.3", kind="date"), {}, kind="date")
        supposing = replace(plain, reforms=(Supposed("longer", Words("dài hơn", "longer"), "1/2020:2.3"),)).to_json()
        assert "reforms" not in plain.to_json()
        assert supposing.pop("reforms") == [{"name": "longer", "vi": "dài hơn", "en": "longer", "source": "1/2020:2.3"}]
        assert supposing == plain.to_json()

    def test_out_of_time_nothing_is_guessed(self):
        question = Question("q", Words("Hỏi?", "Asked?"), "verdict", ())
        given = not_in_force(question, ON, ON, ("1/2020",)).to_json()
        assert (given["status"], given["law"], given["verdict"]) == ("not-in-force", ["1/2020"], None)
        assert (given["because"], given["missing"], given["power"]) == ([], [], None)
