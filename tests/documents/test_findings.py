import datetime as dt

import pytest

from canbo.documents.context import context
from canbo.documents.paper import DocumentError
from canbo.documents.papers import PAPERS
from canbo.law.ask import ask


def report(samples, lang="vi", **changes):
    return context(PAPERS["report"], samples["report"] | changes, lang)["findings"]


def test_rows_are_told_in_the_papers_language(samples):
    assert report(samples)[1] == {
        "provision": "điểm b khoản 2 Điều 34 Nghị định 181/2026/NĐ-CP",
        "words": "Đang thanh tra, kiểm toán.",
        "verdict": "chưa rõ",
    }
    assert report(samples, "en")[1]["verdict"] == "unknown"


def test_the_trail_of_an_answer_can_be_given_as_it_is(samples):
    facts = {"position": "general_director", "enterprise_class": "wholly_state", "other_legitimate_reasons": True}
    answer = ask("may-resign", facts, dt.date(2026, 12, 3)).to_json()
    assert len(report(samples, findings=answer["because"])) == len(answer["because"]) > 1


def test_no_findings_no_table(samples):
    assert report(samples, findings=None) == ()


@pytest.mark.parametrize(
    "row",
    [
        {"provision": "181/2026:34.1.c", "verdict": "maybe", "vi": "a", "en": "a"},
        {"provision": "nowhere", "verdict": "yes", "vi": "a", "en": "a"},
        {"provision": "181/2026:34.1.c", "verdict": "yes", "en": "a"},
    ],
)
def test_a_row_that_is_of_no_trail_is_refused(samples, row):
    with pytest.raises(DocumentError, match="row of an answer"):
        report(samples, findings=[row])
