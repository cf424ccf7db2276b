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


def test_an_alignment_as_data_counts_what_lies_beside_and_names_the_rest():
    found = align(["1.1", "1.3"], THERE)
    assert found.to_json() == {"aligned": 1, "without": ["1.3"], "extra": list(found.extra)}
    assert set(found.extra) == set(THERE) - {"1", "1.1"}


def test_a_range_is_of_numbers_and_begins_where_it_says():
    assert align(["appendix.2-3"], THERE).pairs == {"appendix.2-3": ("appendix.2", "appendix.3")}
    assert align(["appendix.x-3", "appendix.2-x"], THERE).pairs == {}
    assert nearest("1.1.2-x", THERE) == "1.1"


def test_what_holds_a_unit_is_found_at_any_depth():
    assert nearest("1.1.a.x.y", THERE) == "1.1.a"
    assert nearest("1.1.q.x.y", THERE) == "1.1"
    assert nearest("1.9.q.x", THERE) == "1"
    deep = parse(["Article 1. One", "1. First:", "a) One."]).by_path
    assert align(["1.1.a"], deep).extra == ()  # the article and the clause hold it


def test_a_letter_that_ours_keep_as_printed_is_that_of_the_point():
    there = parse(["Article 1. One", "1. First:", *(f"{letter}) {letter}." for letter in "abcde")]).by_path
    assert list(there)[-1] == "1.1.đ"
    assert align(["1.1.e"], there).pairs == {"1.1.e": ("1.1.đ",)}
    assert align(["1.1.đ"], there).pairs == {"1.1.đ": ("1.1.đ",)}
    steps = parse(["Article 1. One", "1. First:", "Step 1: Go.", "Step 2: Stay."]).by_path
    assert align(["1.1.step2"], steps).pairs == {"1.1.step2": ("1.1.step2",)}
    assert align(["1.1.2"], steps).pairs == {}
