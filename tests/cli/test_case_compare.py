"""`canbo case compare` and `canbo case diagram`."""

import pytest
from tests.cases.office import Office, at

from canbo.cases.models import CaseEvent
from canbo.cli import case as command

TWO_STEPS = ("--reform", "two-step-procedure")


@pytest.fixture
def office(db, monkeypatch):
    made = Office()
    made.settle_all()
    monkeypatch.setattr(command, "_now", lambda: at("2026-11-27"))
    return made


@pytest.fixture
def compare(canbo, office):
    def run(*words, who="council"):
        case = office.opened_up()
        return canbo("case", "compare", case.number, "--as", who, *words)

    return run


def test_under_a_reform_days_acts_and_stand_differ_and_nothing_is_recorded(compare):
    found = compare(*TWO_STEPS, "--json").json
    assert found["supposed"] == {"begun": None, "reforms": ["two-step-procedure"], "readings": {}}
    assert found["state"] == {"before": "proposed", "after": "filed"}
    days = {day["key"]: (day["before"], day["after"]) for day in found["days"]}
    assert days["talk"] == ("2026-12-08", None)
    assert days["decision"][0] == "2026-12-09"
    acts = {act["key"]: act for act in found["acts"]}
    assert acts["extend"]["after"] is None
    assert acts["extend"]["before"]["possible"] is True
    assert CaseEvent.objects.count() == 4


def test_a_fact_that_a_reform_asks_for_is_supposed_with_it(compare):
    found = compare("--reform", "time-limits", "--fact", "resignation_urgency=urgent", "--json").json
    assert found["supposed"]["facts"] == {"resignation_urgency": "urgent"}
    days = {day["key"]: (day["before"], day["after"]) for day in found["days"]}
    assert days["urgent-decision"] == (None, "2026-11-25")


@pytest.mark.parametrize(
    ("lang", "said"), [("vi", "không có hiệu lực (159/2020, 69/2023)"), ("en", "not in force (159/2020, 69/2023)")]
)
def test_under_the_text_before_in_both_languages(compare, lang, said):
    told = compare("--begun", "2026-05-20", "--lang", lang).out
    assert said in told
    assert "181/2026:34.3.b" in told


@pytest.mark.parametrize(("lang", "said"), [("vi", "Không có gì khác."), ("en", "Nothing differs.")])
def test_a_reading_as_it_is_settled_changes_nothing(compare, lang, said):
    assert compare("--reading", "reading_34_2_b=own_conduct", "--lang", lang).out.strip() == said


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "Nothing is supposed"),
        (("--begun", "sometime"), "--begun sometime is not a day"),
        (("--reform", "nope"), "There is no reform called nope"),
        (("--reading", "sex=male"), "sex is no contested reading"),
    ],
)
def test_what_cannot_be_supposed_is_one_line(compare, words, said):
    found = compare(*words, "--lang", "en")
    assert (found.code, found.out) == (1, "")
    assert said in found.err
    assert found.err.count("\n") == 1


def test_the_diagram_marks_where_the_case_stands(canbo, office, tmp_path):
    case, file = office.opened_up(), tmp_path / "case.svg"
    found = canbo("case", "diagram", case.number, "--as", "council", "-o", file, "--json").json
    assert (found["case"], found["state"]) == (case.number, "proposed")
    assert file.read_text(encoding="utf-8").count('class="state here"') == 1
    refused = canbo("case", "diagram", case.number, "--as", "council", "-o", tmp_path / "case.txt", "--lang", "en")
    assert refused.err == f"{tmp_path / 'case.txt'} is no SVG file; name one ending in .svg.\n"
