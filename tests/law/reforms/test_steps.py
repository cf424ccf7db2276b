"""Two steps, two papers, one day or thirty: what a resignation would be under each, and under several."""

import datetime as dt

import pytest

from canbo.law.ask import ask
from canbo.law.reforms import lawbook_under

ON = dt.date(2026, 6, 30)
CHAIR = {"position": "council_chair"}
FILED = CHAIR | {"resignation_filed_on": "2026-06-05"}  # a Friday
day = dt.date.fromisoformat


def due(facts, *reforms):
    return ask("resignation-decision-due", facts, ON, reforms=reforms).value


def cited(answer):
    return [step.citation for step in answer.because]


class TestTwoSteps:
    def test_ten_working_days_from_the_letter_instead_of_twenty(self):
        assert due(FILED) == day("2026-07-03")
        assert due(FILED, "two-step-procedure") == day("2026-06-19")

    @pytest.mark.parametrize("reading", ["total_cap", "added_to_ten", None])
    def test_no_proposal_and_no_extension_moves_it(self, reading):
        facts = FILED | {
            "resignation_proposed_on": "2026-06-15", "resignation_time_extended": True, "reading_15_days": reading,
        }  # fmt: skip
        assert due(facts, "two-step-procedure") == day("2026-06-19")

    def test_only_the_day_of_the_letter_can_be_missing(self):
        answer = ask("resignation-decision-due", CHAIR, ON, reforms=["two-step-procedure"])
        assert answer.missing == ("resignation_filed_on",)

    def test_the_report_of_the_advising_body_is_gone(self):
        book = lawbook_under(["two-step-procedure"])
        assert "181/2026:34.3.b" not in book.citations
        term = book.find("181/2026:34.3.c")[1].term
        assert (term.count, term.unit, term.after, term.extendable_to) == (10, "working-day", "resignation_filed", None)

    @pytest.mark.parametrize(("letter", "said"), [(True, "yes"), (False, "no"), (None, "unknown")])
    def test_the_letter_alone_makes_the_file(self, letter, said):
        facts = CHAIR | {"resignation_letter_in_file": letter, "advising_report_in_file": False}
        answer = ask("resignation-file-complete", facts, ON, reforms=["two-step-procedure"])
        assert str(answer.verdict) == said


class TestTwoPapers:
    @pytest.mark.parametrize("reforms", [("two-paper-file",), ("two-step-procedure", "two-paper-file")])
    @pytest.mark.parametrize(
        ("letter", "minutes", "said"),
        [(True, True, "yes"), (True, False, "no"), (False, True, "no"), (True, None, "unknown"), (False, None, "no")],
    )
    def test_the_letter_and_the_minutes_and_nothing_more(self, reforms, letter, minutes, said):
        facts = CHAIR | {
            "resignation_letter_in_file": letter, "authority_minutes_in_file": minutes,
            "advising_report_in_file": False,
        }  # fmt: skip
        answer = ask("resignation-file-complete", facts, ON, reforms=reforms)
        assert str(answer.verdict) == said
        assert cited(answer) == ["article:reform.file"]

    def test_what_is_missing_is_told_as_an_act(self):
        facts = CHAIR | {"resignation_letter_in_file": True, "authority_minutes_in_file": False}
        answer = ask("resignation-file-complete", facts, ON, reforms=["two-paper-file"])
        assert [change.words.en for change in answer.least_change] == ["add the minutes of the authority's meeting"]


class TestTimeLimits:
    @pytest.mark.parametrize(
        ("urgency", "decided"),
        [("urgent", "2026-06-08"), ("special", "2026-07-17"), ("ordinary", "2026-07-03"), (None, None)],
    )
    def test_one_day_thirty_working_days_or_the_limit_in_force(self, urgency, decided):
        found = due(FILED | {"resignation_urgency": urgency}, "time-limits")
        assert found == (day(decided) if decided else None)

    @pytest.mark.parametrize(
        ("urgency", "decided"), [("urgent", "2026-06-08"), ("special", "2026-07-17"), ("ordinary", "2026-06-19")]
    )
    def test_in_two_steps_ordinary_cases_keep_the_limit_of_the_two_steps(self, urgency, decided):
        facts = FILED | {"resignation_urgency": urgency}
        assert due(facts, "time-limits", "two-step-procedure") == day(decided)

    @pytest.mark.parametrize(("urgency", "row"), [("urgent", "time"), ("special", "time.special")])
    def test_it_cites_the_proposal(self, urgency, row):
        answer = ask("resignation-decision-due", FILED | {"resignation_urgency": urgency}, ON, reforms=["time-limits"])
        assert f"article:reform.{row}" in cited(answer)

    def test_in_force_urgency_changes_nothing(self):
        assert due(FILED | {"resignation_urgency": "urgent"}) == due(FILED)
