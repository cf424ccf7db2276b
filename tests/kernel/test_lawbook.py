"""Law assembled: references followed, circles and loose ends refused, scope put where it belongs."""

import re

import pytest
from tests.kernel.toy import a, b, c, day, missing, n, value

from canbo.kernel import (
    Article,
    all_of,
    any_of,
    bar,
    condition,
    duty,
    effect,
    entitlement,
    ground,
    power,
    ref,
    scope,
    shifted,
)
from canbo.kernel.expr import TRUE, Expr, Named
from canbo.kernel.lawbook import Lawbook, LawError, full_citation

SAID = {"vi": "một", "en": "one"}


def article(number: str, *rows, within: Expr = TRUE, instrument: str = "1/2026") -> Article:
    return Article(f"{instrument}:{number}", vi="điều", en="article", scope=within, rows=list(rows))


def book(*articles: Article) -> Lawbook:
    return Lawbook.of(articles)


class TestReferences:
    def test_a_relative_reference_belongs_to_its_own_instrument(self):
        law = book(article("1", ground("1", a, **SAID)), article("2", bar("1", ref("1.1") & b, **SAID)))
        assert value(law.resolve("1/2026:2.1"), a=True, b=True) is True
        assert value(law.resolve("1/2026:2.1"), a=False, b=True) is False

    def test_a_reference_may_name_another_instrument(self):
        other = article("9", ground("1", c, **SAID), instrument="2/2026")
        law = book(article("1", ground("1", ref("2/2026:9.1"), **SAID)), other)
        assert value(law.resolve("1/2026:1.1"), c=True) is True

    def test_two_articles_may_name_points_of_one_another(self):
        one = article("1", ground("1", a | ref("2.2"), **SAID), ground("2", b, **SAID))
        two = article("2", ground("1", ref("1.2"), **SAID), ground("2", c, **SAID))
        law = book(one, two)
        law.check()
        assert value(law.resolve("1/2026:1.1"), a=False, c=True) is True

    def test_a_provision_keeps_its_citation_inside_what_refers_to_it(self):
        law = book(article("1", ground("1", a, **SAID)), article("2", ground("1", ref("1.1"), **SAID)))
        resolved = law.resolve("1/2026:2.1")
        assert isinstance(resolved, Named)
        assert resolved.inner is Named("1/2026:1.1", a)

    def test_a_value_is_referred_to_by_its_kind(self):
        rows = (effect("1", n + 1, **SAID), effect("2", shifted(day, ref("1.1", kind="int"), "month"), **SAID))
        law = book(article("1", *rows))
        assert law.resolve("1/2026:1.2").type == "date"

    @pytest.mark.parametrize(
        ("target", "kind", "said"),
        [
            ("7.1", "bool", "1/2026:7.1 is not encoded here"),
            ("1.2", "bool", "1/2026:1.2 computes no bool"),
            ("1.2", "date", "1/2026:1.2 computes no date"),
            ("1.3", "bool", "1/2026:1.3 computes no bool"),
        ],
    )
    def test_a_loose_end_is_told_when_the_law_is_checked(self, target, kind, said):
        rows = (
            effect("2", n + 1, **SAID),
            duty("3", by="authority", **SAID),
            effect("4", ref(target, kind=kind), **SAID),
        )
        with pytest.raises(LawError, match=said):
            book(article("1", *rows)).check()

    @pytest.mark.parametrize(
        ("rows", "circle"),
        [
            ((ground("1", ref("1.1"), **SAID),), "1/2026:1.1 -> 1/2026:1.1"),
            ((ground("1", ref("1.2"), **SAID), ground("2", a | ref("1.1"), **SAID)), "1.1 -> 1/2026:1.2 -> 1/2026:1.1"),
            (
                (any_of("1", **SAID), ground("1.a", a, **SAID), ground("1.b", ref("1.1"), **SAID)),
                "1.1 -> 1/2026:1.1.b -> 1/2026:1.1",
            ),
        ],
    )
    def test_law_that_refers_to_itself_is_refused_with_the_circle(self, rows, circle):
        with pytest.raises(LawError, match=f"{re.escape(circle)}; break the circle"):
            book(article("1", *rows)).check()

    def test_a_refused_circle_leaves_the_rest_usable(self):
        law = book(article("1", ground("1", ref("1.1"), **SAID), ground("2", a, **SAID)))
        with pytest.raises(LawError):
            law.resolve("1/2026:1.1")
        assert value(law.resolve("1/2026:1.2"), a=True) is True

    def test_the_graph_of_references_names_them_in_full(self):
        law = book(
            article("1", ground("1", ref("2.1", "2/2026:9.1") & a, **SAID)), article("2", ground("1", b, **SAID))
        )
        assert law.uses() == {"1/2026:1.1": ("1/2026:2.1", "2/2026:9.1"), "1/2026:2.1": ()}


class TestLists:
    ROWS = (
        ground("1.a", a, **SAID),
        ground("1.b", b, **SAID),
        duty("1.c", by="authority", **SAID),
        effect("1.d", n + 1, **SAID),
        ground("1.b.x", c, **SAID),
        ground("10.a", c, **SAID),
    )

    def test_any_of_the_points_directly_below(self):
        listed = book(article("1", any_of("1", **SAID), *self.ROWS)).resolve("1/2026:1.1")
        assert value(listed, a=False, b=True) is True
        assert value(listed, a=False, b=False, c=True) is False
        assert missing(listed) == ("a", "b")

    def test_all_of_them(self):
        listed = book(article("1", all_of("1", **SAID), *self.ROWS)).resolve("1/2026:1.1")
        assert value(listed, a=True, b=True) is True
        assert value(listed, a=True, b=False) is False

    def test_lists_nest(self):
        rows = (any_of("1", **SAID), all_of("1.a", **SAID), ground("1.a.x", a, **SAID), ground("1.a.y", b, **SAID))
        nested = book(article("1", *rows, ground("1.b", c, **SAID))).resolve("1/2026:1.1")
        assert value(nested, a=True, b=True, c=False) is True
        assert value(nested, a=True, b=False, c=False) is False

    def test_a_list_of_nothing_is_refused(self):
        with pytest.raises(LawError, match=r"1/2026:1\.1 collects nothing; add the rows below it"):
            book(article("1", any_of("1", **SAID), duty("1.a", by="authority", **SAID))).resolve("1/2026:1.1")


class TestScope:
    def law(self, *rows) -> Lawbook:
        return book(article("1", *rows, within=c))

    @pytest.mark.parametrize("row", [ground, bar])
    def test_out_of_scope_a_ground_or_a_bar_is_no(self, row):
        resolved = self.law(row("1", a, **SAID)).resolve("1/2026:1.1")
        assert value(resolved, a=True, c=True) is True
        assert value(resolved, a=True, c=False) is False
        assert value(resolved, a=True) is None
        assert value(resolved, c=False) is False

    def test_out_of_scope_a_condition_is_met(self):
        resolved = self.law(condition("1", a, **SAID)).resolve("1/2026:1.1")
        assert value(resolved, a=False, c=True) is False
        assert value(resolved, a=False, c=False) is True
        assert value(resolved, a=False) is None

    def test_a_list_takes_the_scope_once(self):
        law = self.law(any_of("1", **SAID), ground("1.a", a, **SAID), ground("1.b", b, **SAID))
        assert value(law.resolve("1/2026:1.1"), a=True, c=False) is False
        assert value(law.resolve("1/2026:1.1.a"), a=True, c=False) is False
        assert [node for node in law.resolve("1/2026:1.1").args if node is c] == [c]

    @pytest.mark.parametrize("row", [effect, scope])
    def test_effects_and_scopes_stand_by_themselves(self, row):
        assert value(self.law(row("1", a, **SAID)).resolve("1/2026:1.1"), a=True, c=False) is True

    def test_values_are_not_scoped(self):
        law = self.law(entitlement("1", n + 1, **SAID), power("2", who="authority", expr=a, **SAID))
        assert value(law.resolve("1/2026:1.1"), n=1, c=False) == 2
        assert value(law.resolve("1/2026:1.2"), a=True, c=False) is False

    def test_a_scope_may_refer_to_a_provision(self):
        one = article("1", scope("1", c, **SAID))
        two = article("2", ground("1", a, **SAID), within=ref("1.1"))
        assert value(book(one, two).resolve("1/2026:2.1"), a=True, c=False) is False


class TestAssembly:
    def test_rows_that_compute_nothing_resolve_to_nothing(self):
        assert book(article("1", duty("1", by="authority", **SAID))).resolve("1/2026:1.1") is None

    def test_an_article_is_assembled_once(self):
        with pytest.raises(LawError, match="1/2026:1 is assembled twice"):
            book(article("1"), article("1"))

    def test_what_is_not_encoded_is_not_found(self):
        with pytest.raises(LawError, match="1/2026:9 is not encoded here; canbo law list"):
            book().find("1/2026:9")

    def test_citations_come_in_the_order_of_assembly(self):
        law = book(article("2", ground("1", a, **SAID)), article("1", ground("2", b, **SAID), ground("1", c, **SAID)))
        assert law.citations == ("1/2026:2.1", "1/2026:1.2", "1/2026:1.1")

    def test_an_instrument_without_articles_has_its_rows_under_its_number(self):
        bare = Article("1/2026:", vi="điều", en="article", rows=[ground("rate", a, **SAID)])
        assert full_citation(bare, bare.rows[0]) == "1/2026:rate"
