from tests.law.asking import Law

from canbo.law.decree_181_2026.art_43 import ARTICLE

law = Law("181/2026", [ARTICLE])


def test_applying_the_decree_to_funds_and_organisations_is_for_their_authority():
    row = law.row("43.p1")
    assert (row.kind, row.power.who, row.expr) == ("power", "authority", None)
