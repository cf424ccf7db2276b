import datetime as dt

import pytest

from canbo.documents.allowance import allowance
from canbo.documents.context import context
from canbo.documents.paper import DocumentError
from canbo.documents.papers import PAPERS
from canbo.law.ask import ask

WHOLE = {"service_months": 127, "service_odd_days": 0, "leaves_voluntarily": True, "monthly_wage": 12_345_678}
PARTS = {
    "service_months": 127, "service_odd_days": 3, "leaves_voluntarily": True, "grade_coefficient": 498,
    "position_allowance": 60, "reserved_difference": 0, "extra_seniority_percent": 0,
    "professional_seniority_percent": 0, "reading_46_6_2_days": "ignore",
}  # fmt: skip
OLD, NEW = dt.date(2025, 3, 1), dt.date(2026, 8, 1)


def told(facts, on=OLD):
    return allowance(ask("discontinuation-allowance", facts, on))


def sheet(samples, facts, on=OLD, lang="vi"):
    return context(PAPERS["allowance-sheet"], samples["allowance-sheet"] | told(facts, on), lang)


def test_the_sum_is_the_answers_own():
    assert told(WHOLE)["allowance"] == ask("discontinuation-allowance", WHOLE, OLD).value


def test_steps_follow_the_trail_and_name_those_they_rest_on():
    steps = told(WHOLE)["steps"]
    assert [step["provision"] for step in steps] == [
        "46/2010:3.1", "46/2010:6.2", "46/2010:5.wage", "46/2010:5.rate", "46/2010:5.floor",
    ]  # fmt: skip
    assert [step["from"] for step in steps] == [[], [], [], [2, 3], [2, 3, 4]]


def test_rows_say_rule_figures_and_result(samples):
    rows = sheet(samples, WHOLE)["steps"]
    assert rows[1] == {
        "number": "2",
        "provision": "khoản 2 Điều 6",
        "words": "Thời gian tính trợ cấp, theo nửa năm.",
        "figures": "số tháng tròn đóng bảo hiểm xã hội chưa hưởng trợ cấp: 127",
        "result": "11 năm",
    }
    assert [row["result"] for row in rows] == ["có", "11 năm", "12.345.678 đồng", "67.901.229 đồng", "67.901.229 đồng"]
    assert rows[3]["figures"] == "kết quả bước 2, 3"


def test_the_sheet_reads_in_english(samples):
    rows = sheet(samples, WHOLE, lang="en")["steps"]
    assert [row["result"] for row in rows][1:3] == ["11 years", "VND 12,345,678"]
    assert rows[3]["figures"] == "result of step 2, 3"


def test_the_base_salary_stands_beside_the_coefficients_and_only_there(samples):
    assert "mức lương cơ sở" in sheet(samples, PARTS)["steps"][2]["figures"]
    assert "2.340.000 đồng" in sheet(samples, PARTS)["steps"][2]["figures"]
    assert "mức lương cơ sở" not in str(sheet(samples, WHOLE)["steps"])


def test_a_base_salary_that_is_not_confirmed_is_said_to_be(samples):
    assert not [note for note in sheet(samples, PARTS)["notes"] if "Chưa đối chiếu" in note]
    assert [note for note in sheet(samples, PARTS, NEW)["notes"] if "Chưa đối chiếu" in note]


def test_readings_taken_and_chosen_are_told(samples):
    notes = " ".join(sheet(samples, PARTS)["notes"])
    assert "Cách đọc số 113 đã chọn: " in notes
    assert "Cách đọc số 114: " in notes
    assert "113" not in " ".join(sheet(samples, WHOLE)["notes"])  # with no odd days the choice makes no difference


def test_after_july_2025_the_new_decree_counts_and_its_source_is_told(samples):
    shown = sheet(samples, WHOLE, NEW)
    assert shown["law"] == "Nghị định 170/2025/NĐ-CP"
    assert shown["allowance"] == f"{ask('discontinuation-allowance', WHOLE, NEW).value:,} đồng".replace(",", ".")
    assert [note for note in shown["notes"] if "Nguồn thứ cấp" in note]


def test_what_cannot_be_computed_yet_says_what_is_missing():
    with pytest.raises(DocumentError, match="cannot be computed yet: ") as caught:
        told({"leaves_voluntarily": True})
    assert "tiền lương tháng hiện hưởng" in caught.value.vi


def test_an_answer_to_another_question_makes_no_sheet():
    with pytest.raises(DocumentError, match="discontinuation-allowance, not to counted-working-years"):
        allowance(ask("counted-working-years", WHOLE, OLD))


@pytest.mark.parametrize(
    "wrong", [{"facts": {"no_such_fact": 1}}, {"provision": "nowhere"}, {"value": "much"}, {"unit": None}]
)
def test_steps_that_no_answer_made_are_refused(samples, wrong):
    steps = [{**told(WHOLE)["steps"][1], **wrong}]
    with pytest.raises(DocumentError, match=r"canbo\.documents\.allowance makes"):
        context(PAPERS["allowance-sheet"], samples["allowance-sheet"] | {"steps": steps})


def test_a_step_without_its_parts_is_refused(samples):
    with pytest.raises(DocumentError, match=r"canbo\.documents\.allowance makes"):
        context(PAPERS["allowance-sheet"], samples["allowance-sheet"] | {"steps": [{"provision": "46/2010:6.2"}]})
