import datetime as dt

from tests.law.asking import Law

from canbo.law.decree_181_2026.art_42 import ARTICLE
from canbo.law.instruments import get_instrument, related

law = Law("181/2026", [ARTICLE])


def test_the_decree_holds_from_the_day_it_was_issued():
    decree = get_instrument("181/2026")
    assert law.says("42.1") == decree.issued == decree.start == dt.date(2026, 5, 21)


def test_what_it_repeals_ends_on_the_day_before():
    repealed = [r.other for by, r in related("181/2026") if by == "181/2026" and r.citation == "181/2026:42.2"]
    assert repealed == ["159/2020", "69/2023"]
    assert {get_instrument(id_).end for id_ in repealed} == {law.says("42.1") - dt.timedelta(days=1)}
    assert law.row("42.2").kind == "repeal"


def test_documents_that_prevail_are_told_to_be_recorded_as_overrides():
    row = law.row("42.3")
    assert row.expr is None
    assert "override" in row.why.en
    assert "quy định ưu tiên" in row.why.vi
    assert [reading.row for reading in row.readings] == [102]
