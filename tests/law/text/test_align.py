"""Our words beside a text: what has its counterpart, what has none."""

from canbo.law.text import align, nearest, parse

LINES = [
    "Article 1. Lamps",
    "1. First:",
    "a) One;",
    "b) Two.",
    "More.",
    "2. Second.",
    "Appendix",
    "List",
    "1. A.",
    "2. B.",
    "3. C.",
]
THERE = parse(LINES).by_path


def test_units_pair_and_the_rest_is_told_on_both_sides():
    found = align(["1.1", "1.1.a", "1.1.p1", "1.3", "appendix.1-2"], THERE)
    assert dict(found.pairs) == {
        "1.1": ("1.1",),
        "1.1.a": ("1.1.a",),
        "1.1.p1": ("1.1.p1",),
        "appendix.1-2": ("appendix.1", "appendix.2"),
    }
    assert found.without == ("1.3",)
    assert found.extra == ("1.1.b", "1.2", "appendix.3")


def test_the_nearest_unit_is_itself_or_what_holds_it():
    assert nearest("1.1.a", THERE) == "1.1.a"
    assert nearest("1.1.rate", THERE) == "1.1"
    assert nearest("1.wage", THERE) == "1"
    assert nearest("7.1", THERE) is None
