"""The one decision that most procedures share: what it says of each matter, and from which event it is taken."""

import datetime as dt

import pytest

from canbo.documents.case import kinds_of, last_decision, values_of
from canbo.documents.context import context
from canbo.documents.papers_personnel import EVENTS, MATTERS, PAPER, matter_of
from canbo.law.calendars import get_calendar
from canbo.procedures.book import PROCEDURES, get_procedure
from canbo.procedures.engine import fold
from canbo.procedures.state import Event

HANOI = dt.timezone(dt.timedelta(hours=7))
KNOWN = {
    "effective_on": "2027-02-01", "until": "2027-05-01", "years": 5, "new_term_end": "2032-01-31",
    "sanction": "Khiển trách", "grade_in_words": "Hoàn thành tốt nhiệm vụ", "year": "2026",
}  # fmt: skip


def folded(procedure, *events):
    made = [
        Event(n, type_, dt.datetime(2026, 12, n, 9, tzinfo=HANOI), "u", body)
        for n, (type_, body) in enumerate(events, 1)
    ]
    return fold(get_procedure(procedure), made, get_calendar("vn-state"))


def articles(samples, lang="vi", **values):
    return context(PAPER, samples["personnel-decision"] | {"new_term_end": None} | values, lang)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("matter", MATTERS)
def test_every_matter_is_said_whole_and_without_what_is_not_known(samples, matter, lang):
    for known in (KNOWN, {"effective_on": "2027-02-01"}):
        shown = articles(samples, lang, matter=matter, **known)
        said = [shown["about"], shown["then"], *([shown["ruling"]] if known is KNOWN else [])]
        assert all(said)
        assert not any(brace in " ".join(said) for brace in "{}")
        assert "Nguyễn Đức Thượng" in shown["about"]


def test_an_appointment_names_post_day_and_years(samples):
    shown = articles(samples, matter="appointed", years=5)
    assert shown["about"] == "bổ nhiệm ông Nguyễn Đức Thượng giữ chức vụ Tổng giám đốc Tổng công ty Thủy lợi Bắc Hà"
    assert shown["ruling"] == (
        "Bổ nhiệm ông Nguyễn Đức Thượng, Tổng giám đốc, Tổng công ty Thủy lợi Bắc Hà giữ chức vụ Tổng giám đốc"
        " Tổng công ty Thủy lợi Bắc Hà kể từ ngày 01 tháng 02 năm 2027. Thời hạn là 5 năm."
    )


@pytest.mark.parametrize(
    ("post", "body", "begins"),
    [
        ("Chief accountant", "Company A", "Mr Nguyễn Đức Thượng, Chief accountant, Company A, is appointed"),
        (None, None, "Mr Nguyễn Đức Thượng is appointed"),
    ],
)
def test_in_english_what_stands_behind_the_name_stands_between_commas(samples, post, body, begins):
    shown = articles(samples, "en", matter="appointed", person_post=post, person_body=body)
    assert shown["ruling"].startswith(begins)


@pytest.mark.parametrize(("until", "last"), [("2027-05-01", True), (None, False)])
def test_a_suspension_without_a_last_day_names_none(samples, until, last):
    assert ("Thời hạn đến hết" in articles(samples, matter="suspended", until=until)["ruling"]) is last


@pytest.mark.parametrize(("matter", "law"), [("relieved", "181/2026"), ("resignation_260_accepted", "260-QĐ/TW")])
def test_it_rests_on_the_instrument_of_its_matter(samples, matter, law):
    assert any(law in line for line in articles(samples, matter=matter)["bases"])


def test_what_else_it_rests_on_stands_among_the_bases(samples):
    bases = articles(samples, matter="leaving-enterprise", basis="Điều 34 Bộ luật Lao động")["bases"]
    assert any("Điều 34 Bộ luật Lao động" in line for line in bases)


def test_every_event_it_is_made_of_is_a_decision_with_a_day_and_has_a_matter():
    for procedure in PROCEDURES.values():
        for kind in kinds_of(procedure.key, [act.event for act in procedure.acts]):
            if kind == PAPER.kind:
                acts = [act for act in procedure.acts if act.event in EVENTS]
                assert acts
                assert all(matter_of(procedure.key, act.event) in MATTERS for act in acts)
                assert all("decided_on" in {field.name for field in act.fields} for act in acts)


def test_it_is_the_latest_decision_as_corrected_with_choices_in_words():
    first = {"number": "1/QĐ", "decided_on": "2026-12-02", "effective_on": "2026-12-03", "until": "2027-01-03"}
    state = folded(
        "suspension",
        ("suspension_ground_established", {"ground": "181/2026:36.2.e"}),
        ("suspended", first),
        ("suspension_extended", {"number": "2/QĐ", "decided_on": "2026-12-03", "until": "2027-02-03", "reason": "x"}),
        ("event_corrected", {"corrects": 3, "reason": "x", "fields": {"until": "2027-02-04"}}),
    )  # fmt: skip
    assert last_decision(state).type == "suspension_extended"
    told = values_of(state, "personnel-decision")
    assert (told["number"], told["until"], told["matter"]) == ("2/QĐ", "2027-02-04", "suspension_extended")
    assert "effective_on" not in told


def test_a_grade_is_said_with_its_year():
    state = folded(
        "assessment-manager",
        ("assessment_opened", {"year_ended_on": "2026-12-31", "post": "council_member"}),
        ("year_graded", {"number": "3/QĐ", "decided_on": "2026-12-02", "grade": "good"}),
    )
    told = values_of(state, "personnel-decision")
    assert (told["year"], told["grade_in_words"]) == ("2026", "hoàn thành tốt nhiệm vụ")


def test_undecided_there_is_none():
    state = folded("suspension", ("suspension_ground_established", {"ground": "181/2026:36.2.e"}))
    assert last_decision(state) is None
