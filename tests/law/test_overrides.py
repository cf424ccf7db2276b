"""Overrides of Article 42(3), put into questions and told in their answers."""

import dataclasses
import datetime as dt

import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.override import Override
from canbo.law.ask import Asker, ask
from canbo.law.book import questions
from canbo.law.deadlines import due
from canbo.law.overrides import OverrideError, check, compiled_under, count_under, holding, overridable, result_of

D = dt.date
BEFORE, FIRST, ON = D(2026, 8, 31), D(2026, 9, 1), D(2026, 11, 21)
DOCUMENT = "Quy định 400-QĐ/TW, Điều 5"
YES = True
MEMBER = {"position": "council_member"}
NO_GROUND = {
    "found_degenerate": False,
    "found_politically_unfit": False,
    "duty_reprimands_this_term": 0,
}
TERM = {"position": "council_member", "term_end": D(2026, 12, 31), "reading_17_1": "working_days"}


def override(provision="181/2026:35.1.b", value: object = YES, **more) -> Override:
    start = more.pop("start", FIRST)
    return Override(provision, value, DOCUMENT, start, "Nguyễn Thị An", "văn bản mới", **more)


def relief(*overrides, on=ON, **facts):
    return ask("relief-ground", MEMBER | facts, on, overrides=overrides)


class TestAnswer:
    def test_what_a_document_declares_stands_and_the_answer_says_so(self):
        declared = override()
        given = relief(declared, **NO_GROUND)
        assert str(given.verdict) == "yes"
        assert given.overrides == (declared,)
        (step,) = given.because
        assert (step.citation, step.override) == ("181/2026:35.1.b", declared)
        for words in (step.words.vi, step.words.en):
            assert DOCUMENT in words
            assert "Nguyễn Thị An" in words
        told = given.to_json()
        assert told["overrides"] == [declared.to_json()]
        assert told["because"][0]["override"]["citation"] == DOCUMENT

    def test_a_ground_that_a_document_takes_away_is_told_in_a_no(self):
        given = relief(override(value=False), duty_reprimands_this_term=2)
        assert given.value is None
        assert "duty_reprimands_this_term" not in given.missing
        assert override(value=False) in given.overrides

    def test_where_the_document_decides_the_answer_is_unknown_and_no_fact_is_asked_for(self):
        given = relief(override(value=None), duty_reprimands_this_term=2)
        assert given.value is None
        assert "duty_reprimands_this_term" not in given.missing
        assert [one.value for one in given.overrides] == [None]
        assert any("no answer is given in its place" in step.words.en for step in given.because)

    @pytest.mark.parametrize(
        ("on", "used"), [(BEFORE, False), (FIRST, True), (D(2026, 9, 30), True), (D(2026, 10, 1), False)]
    )
    def test_it_is_used_on_the_days_it_holds(self, on, used):
        given = relief(override(end=D(2026, 9, 30)), on=on)
        assert bool(given.overrides) is used

    def test_one_that_the_answer_does_not_rest_on_is_not_named(self):
        given = relief(override(value=False), found_degenerate=True)
        assert str(given.verdict) == "yes"
        assert given.overrides == ()

    def test_one_on_another_provision_leaves_everything_as_it_was(self):
        elsewhere = override("181/2026:9.1", D(2030, 1, 1))
        assert relief(elsewhere, found_degenerate=True) == relief(found_degenerate=True)

    def test_without_overrides_the_json_has_no_word_of_them(self):
        assert "overrides" not in relief(found_degenerate=True).to_json()
        assert all("override" not in step for step in relief(found_degenerate=True).to_json()["because"])

    def test_one_that_widens_the_scope_is_named_too(self):
        given = ask(
            "relief-ground",
            {"position": "hired_director", "found_degenerate": True},
            ON,
            overrides=[override("181/2026:2.5")],
        )
        assert str(given.verdict) == "yes"
        assert [one.provision for one in given.overrides] == ["181/2026:2.5"]

    def test_the_later_document_prevails_and_is_the_one_named(self):
        earlier, later = override(value=True), override(value=False, start=D(2026, 10, 1))
        for order in ((earlier, later), (later, earlier)):
            assert relief(*order, on=D(2026, 9, 30)).value is True
            given = relief(*order, on=D(2026, 10, 1))
            assert given.value is None
            assert given.overrides == (later,)

    def test_a_date_that_is_declared_is_the_answer(self):
        facts = {"position": "council_member", "term_start": D(2026, 6, 1), "term_years": 5}
        given = ask("term-end", facts, ON, overrides=[override("181/2026:9.1", D(2029, 6, 1))])
        assert given.value == D(2029, 6, 1)
        assert [step.override for step in given.because if step.citation == "181/2026:9.1"] == list(given.overrides)
        assert "01/06/2029" in given.because[-1].words.en

    def test_a_choice_that_is_declared_is_the_answer(self):
        facts = TERM | {"term_years": 5, "months_to_retirement_at_term_end": 6, **dict.fromkeys(DEFERRALS, False)}
        assert ask("reappointment-route", facts, ON).value == "extend"
        given = ask("reappointment-route", facts, ON, overrides=[override("181/2026:17.2", "reappoint")])
        assert given.value == "reappoint"


DEFERRALS = (
    "barred_from_office", "disciplinary_proceedings_pending", "under_criminal_proceedings", "barred_from_higher_post",
    "responsibility_under_review", "inpatient_or_maternity", "other_deferral_case",
)  # fmt: skip


class TestWhere:
    LIMITED = override(where=(("position", ("council_chair", "company_chair")), ("is_party_member", (True,))))

    def asked(self, **facts):
        return ask("relief-ground", NO_GROUND | facts, ON, overrides=[self.LIMITED])

    def test_those_named(self):
        assert str(self.asked(position="council_chair", is_party_member=True).verdict) == "yes"

    @pytest.mark.parametrize(
        "facts",
        [
            {"position": "council_member", "is_party_member": True},
            {"position": "council_chair", "is_party_member": False},
        ],
    )
    def test_others_are_judged_by_the_decree_and_hear_nothing_of_it(self, facts):
        given = self.asked(**facts, duty_reprimands_this_term=2)
        assert str(given.verdict) == "yes"
        assert given.overrides == ()
        assert [step.override for step in given.because] == [None]

    def test_while_it_is_open_whom_it_concerns_that_is_what_is_missing(self):
        given = self.asked(position="council_chair")
        assert given.value is None
        assert "is_party_member" in given.missing
        assert given.overrides == (self.LIMITED,)


class TestTimeLimits:
    @pytest.mark.parametrize(("count", "day"), [(89, D(2026, 8, 24)), (90, D(2026, 8, 22)), (91, D(2026, 8, 21))])
    def test_a_limit_is_counted_with_the_declared_number(self, count, day):
        given = ask("reappointment-notice-due", TERM, ON, overrides=[override("181/2026:17.1.p1", count)])
        assert given.value == day
        assert f"{count} working days" in given.because[0].words.en

    def test_a_limit_by_itself(self):
        longer = override("181/2026:34.3.b", 12)
        assert count_under("181/2026:34.3.b", [longer], ON, {}) is longer
        assert count_under("181/2026:34.3.b", [longer], BEFORE, {}) is None
        assert count_under("181/2026:34.3.c", [longer], ON, {}) is None
        assert due("181/2026:34.3.b", D(2026, 11, 2)).due == D(2026, 11, 16)
        assert due("181/2026:34.3.b", D(2026, 11, 2), count=12).due == D(2026, 11, 18)

    def test_one_limited_to_others_or_to_nobody_known_leaves_the_count_of_the_law(self):
        chairs = override("181/2026:34.3.b", 12, where=(("position", ("council_chair",)),))
        assert count_under("181/2026:34.3.b", [chairs], ON, {"position": "council_chair"}) is chairs
        assert count_under("181/2026:34.3.b", [chairs], ON, MEMBER) is None
        assert count_under("181/2026:34.3.b", [chairs], ON, {}) is None


class TestManyQuestions:
    def test_an_asker_gives_the_same_answers(self):
        facts = MEMBER | NO_GROUND
        asker = Asker(ON, overrides=[override()])
        assert asker.truth("relief-ground", facts) is True
        assert asker.answer("relief-ground", facts).overrides == (override(),)
        assert Asker(ON).truth("relief-ground", facts) is None

    def test_nothing_is_compiled_anew_where_none_touches_the_question(self):
        book = questions()
        question = book.get("relief-ground")
        plain = book.compiled(question, question.variants[0])
        for none in ([], [override("181/2026:9.1", D(2030, 1, 1))], [override(end=FIRST)]):
            assert compiled_under(book, question, question.variants[0], none, ON) == (plain, ())
        first, _ = compiled_under(book, question, question.variants[0], [override()], ON)
        again, _ = compiled_under(book, question, question.variants[0], [override()], ON)
        assert first is again is not plain

    def test_those_in_force_come_with_the_later_one_last(self):
        early, late, over = override(), override(start=D(2026, 10, 1)), override(end=FIRST)
        assert holding([late, over, early], ON) == (early, late)


class TestRefusals:
    @pytest.mark.parametrize(
        ("wrong", "said"),
        [
            (override("46/2010:3.1"), "only Decree 181/2026 lets later documents prevail"),
            (override("181/2026:99.1"), "not encoded"),
            (override("181/2026:42.3"), "computes nothing"),
            (override(value=3), "gives true or false"),
            (override("181/2026:17.1.p1", 0), "a whole number of the units"),
            (override("181/2026:17.1.p1", YES), "a whole number of the units"),
            (override("181/2026:9.1", YES), "gives a day"),
            (override("181/2026:17.2", "promote"), "one of reappoint"),
            (override(start=D(2026, 5, 20)), "from 2026-05-21 at the earliest"),
            (override(end=BEFORE), "before it begins"),
            (override(where=(("term_years", (5,)),)), "cannot turn on term_years"),
            (override(where=(("reading_33_1", ("absolute_bar",)),)), "cannot turn on reading_33_1"),
            (override(where=(("position", ()),)), "cannot turn on position"),
            (override(where=(("zzz", (True,)),)), "zzz"),
            (dataclasses.replace(override(), author=" "), "has no author"),
            (dataclasses.replace(override(), citation=""), "has no citation"),
            (dataclasses.replace(override(), reason=""), "has no reason"),
        ],
    )
    def test_what_cannot_stand_is_refused_in_one_sentence(self, wrong, said):
        with pytest.raises(CanboError) as refused:
            check(wrong)
        assert said in refused.value.said("en")
        assert "\n" not in refused.value.said("vi")

    @pytest.mark.parametrize(
        ("wrong", "en", "vi"),
        [
            (
                override("46/2010:3.1"),
                "46/2010:3.1 cannot be overridden: only Decree 181/2026 lets later documents prevail (42.3).",
                "Không thể thay 46/2010:3.1: chỉ Nghị định 181/2026 cho phép văn bản sau thay (khoản 3 Điều 42).",
            ),
            (
                override("181/2026:42.3"),
                (
                    "181/2026:42.3 computes nothing, so there is no result to override;"
                    " name the clause or point that does."
                ),
                "181/2026:42.3 không tính ra kết quả nào để thay; hãy nêu đúng khoản, điểm có kết quả.",
            ),
            (
                override(start=D(2026, 5, 20)),
                (
                    "An override holds from 2026-05-21 at the earliest, when what it overrides does;"
                    " 2026-05-20 is earlier."
                ),
                "Quy định ưu tiên sớm nhất từ 21/05/2026, ngày quy định bị thay có hiệu lực; 20/05/2026 là sớm hơn.",
            ),
            (
                override(end=BEFORE),
                "The override of 181/2026:35.1.b ends on 2026-08-31, before it begins; correct one of the days.",
                "Quy định ưu tiên cho 181/2026:35.1.b hết hiệu lực trước khi bắt đầu; hãy sửa một trong hai ngày.",
            ),
            (
                override(where=(("term_years", (5,)),)),
                "An override cannot turn on term_years; use facts that are yes or no, or one of a list, with a value.",
                "Quy định ưu tiên không thể tùy theo term_years; hãy dùng dữ kiện có/không hoặc chọn trong danh sách.",
            ),
            (
                dataclasses.replace(override(), author=" "),
                "The override of 181/2026:35.1.b has no author; write it.",
                "Quy định ưu tiên cho 181/2026:35.1.b thiếu người ghi; hãy ghi vào.",
            ),
            (
                override(value=3),
                "181/2026:35.1.b gives true or false; 3 is none (leave it out where the document decides).",
                "181/2026:35.1.b cho kết quả là true hoặc false; 3 không hợp (để trống nếu do văn bản quyết định).",
            ),
            (
                override("181/2026:17.1.p1", 0),
                (
                    "181/2026:17.1.p1 gives a whole number of the units of its time limit; 0 is none"
                    " (leave it out where the document decides)."
                ),
                (
                    "181/2026:17.1.p1 cho kết quả là số đơn vị thời gian của thời hạn; 0 không hợp"
                    " (để trống nếu do văn bản quyết định)."
                ),
            ),
            (
                override("181/2026:9.1", YES),
                "181/2026:9.1 gives a day; True is none (leave it out where the document decides).",
                "181/2026:9.1 cho kết quả là một ngày; True không hợp (để trống nếu do văn bản quyết định).",
            ),
            (
                override("181/2026:17.2", "promote"),
                (
                    "181/2026:17.2 gives one of reappoint, reappoint_until_retirement, extend; promote is none"
                    " (leave it out where the document decides)."
                ),
                (
                    "181/2026:17.2 cho kết quả là một trong reappoint, reappoint_until_retirement, extend;"
                    " promote không hợp (để trống nếu do văn bản quyết định)."
                ),
            ),
        ],
    )
    def test_a_refusal_says_the_same_in_both_languages(self, wrong, en, vi):
        with pytest.raises(CanboError) as refused:
            check(wrong)
        assert (refused.value.said("en"), refused.value.said("vi")) == (en, vi)

    def test_one_unit_of_a_time_limit_is_the_least_and_a_day_a_choice_or_no_can_be_declared(self):
        check(override("181/2026:17.1.p1", 1))
        check(override("181/2026:9.1", D(2029, 6, 1)))
        check(override("181/2026:17.2", "extend"))
        check(override(value=False))

    def test_the_first_day_of_the_decree_is_early_enough(self):
        check(override(start=D(2026, 5, 21)))
        check(override(end=FIRST))

    def test_every_provision_listed_can_be_overridden_by_a_document_that_decides(self):
        places = overridable()
        assert {"181/2026:35.1.b", "181/2026:17.1.p1", "181/2026:34.3.b", "181/2026:39.1"} <= set(places)
        assert "181/2026:42.3" not in places
        for place in places:
            check(override(place, None))

    def test_what_a_provision_results_in(self):
        assert result_of("181/2026:35.1.b") == ("bool", ())
        assert result_of("181/2026:39.1") == ("count", ())
        assert result_of("181/2026:9.1")[0] == "date"
        assert result_of("181/2026:17.2") == ("choice", ("reappoint", "reappoint_until_retirement", "extend"))
        assert result_of("135/2020:4") == ("int", ())
        with pytest.raises(OverrideError) as refused:
            result_of("181/2026:42.3")
        assert refused.value.said("en") == "181/2026:42.3 computes nothing."
        assert refused.value.said("vi") == "181/2026:42.3 không tính ra kết quả nào."
