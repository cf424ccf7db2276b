"""What an answer says of an override it rests on, word for word, and of those that take one another's place."""

import datetime as dt

import pytest

from canbo.kernel.errors import CanboError
from canbo.kernel.override import Override
from canbo.law.ask import ask
from canbo.law.overrides import check

D = dt.date
FIRST, ON = D(2026, 9, 1), D(2026, 11, 21)
YES, NO = True, False
DOCUMENT = "Quy định 400-QĐ/TW, Điều 5"
MEMBER = {"position": "council_member"}
NO_GROUND = {"found_degenerate": False, "found_politically_unfit": False, "duty_reprimands_this_term": 0}
TERM = MEMBER | {"term_end": D(2026, 12, 31), "reading_17_1": "working_days"}
STARTED = MEMBER | {"term_start": D(2026, 6, 1), "term_years": 5}
SCOPE = {"position": "hired_director", "found_degenerate": True}
UNITS = "181/2026:12.1.p5"
"""A provision that results in a whole number."""


def override(provision, value, *, start=FIRST, **more) -> Override:
    return Override(provision, value, DOCUMENT, start, "Nguyễn Thị An", "văn bản mới", **more)


def told(question, facts, *overrides):
    """The one step that an override stands in."""
    given = ask(question, facts, ON, overrides=overrides)
    (step,) = [step for step in given.because if step.override]
    return step


@pytest.mark.parametrize(
    ("question", "facts", "one", "vi", "en"),
    [
        (
            "relief-ground", MEMBER | NO_GROUND, override("181/2026:35.1.b", YES, end=D(2027, 1, 31)),
            ("đến 31/01/2027 (Nguyễn Thị An ghi), thay cho: Bị khiển trách", "cùng một nhiệm kỳ: có."),
            ("to 2027-01-31 (recorded by Nguyễn Thị An), in place of: Reprimanded", "within one term: yes."),
        ),
        (
            "relief-ground", MEMBER | {"duty_reprimands_this_term": 2}, override("181/2026:35.1.b", None),
            (
                "từ 01/09/2026 (Nguyễn Thị An ghi), thay cho:",
                "nhiệm kỳ: văn bản này quyết định, ở đây không trả lời thay.",
            ),
            (
                "(recorded by Nguyễn Thị An), in place of:",
                "one term: that document decides; no answer is given in its place.",
            ),
        ),
        (
            "reappointment-notice-due", TERM, override("181/2026:17.1.p1", 89),
            ("(Nguyễn Thị An ghi), thay cho: Chậm nhất", "bằng văn bản: 89 ngày làm việc."),
            ("in place of: No later than", "in writing: 89 working days."),
        ),
        (
            "term-end", STARTED, override("181/2026:9.1", D(2029, 6, 1)),
            ("thay cho: Nhiệm kỳ", "quy định: 01/06/2029."), ("in place of: A term", "says so: 01/06/2029."),
        ),
        (
            "relief-ground", SCOPE, override("181/2026:2.5", YES),
            ("thay cho: Người đại diện", "50 % vốn: có."), ("in place of: State-capital", "than half: yes."),
        ),
    ],
)  # fmt: skip
def test_it_names_the_document_its_day_who_recorded_it_and_what_it_says(question, facts, one, vi, en):
    step = told(question, facts, one)
    for words, (within, end), begin in ((step.words.vi, vi, f"Theo {DOCUMENT}, "), (step.words.en, en, "Under ")):
        assert words.startswith(begin)
        assert within in words
        assert words.endswith(end)
    assert (step.citation, step.override) == (one.provision, one)
    assert [reading.row for reading in step.readings][-1] == 102


def test_a_day_to_which_it_holds_is_told_only_where_there_is_one():
    open_ended = told("relief-ground", MEMBER | NO_GROUND, override("181/2026:35.1.b", YES))
    assert f"Theo {DOCUMENT}, áp dụng từ 01/09/2026 (Nguyễn Thị An ghi)" in open_ended.words.vi
    ended = told("relief-ground", MEMBER | NO_GROUND, override("181/2026:35.1.b", YES, end=D(2027, 1, 31)))
    assert f"Theo {DOCUMENT}, áp dụng từ 01/09/2026 đến 31/01/2027 (Nguyễn Thị An ghi)" in ended.words.vi


def test_one_of_the_scope_comes_first_with_its_value():
    one = override("181/2026:2.5", YES)
    given = ask("relief-ground", SCOPE, ON, overrides=[one])
    assert (given.because[0].override, given.because[0].value) == (one, True)
    assert [step.citation for step in given.because].count("181/2026:2.5") == 1


def test_one_limited_to_those_of_whom_something_is_not_so():
    one = override("181/2026:35.1.b", YES, where=(("is_party_member", (False,)),))
    for member, used in ((False, (one,)), (True, ())):
        given = ask("relief-ground", MEMBER | NO_GROUND | {"is_party_member": member}, ON, overrides=[one])
        assert given.overrides == used
        assert (given.value is True) is bool(used)


def test_a_later_one_takes_the_place_of_an_earlier_only_for_those_it_concerns():
    earlier = override("181/2026:35.1.b", YES)
    later = override("181/2026:35.1.b", NO, start=D(2026, 10, 1), where=(("position", ("council_chair",)),))
    elsewhere = override("181/2026:35.1.d", NO, start=D(2026, 10, 1))
    member = ask("relief-ground", MEMBER | NO_GROUND, ON, overrides=[earlier, later, elsewhere])
    assert (member.value, [one for one in member.overrides if one.provision == earlier.provision]) == (True, [earlier])
    chair = ask("relief-ground", NO_GROUND | {"position": "council_chair"}, ON, overrides=[earlier, later])
    assert earlier not in chair.overrides


class TestWholeNumbers:
    @pytest.mark.parametrize("value", [0, 1, 7])
    def test_a_number_from_nothing_up_can_be_declared(self, value):
        check(override(UNITS, value))

    @pytest.mark.parametrize("value", [-1, True, "three"])
    def test_anything_else_is_refused(self, value):
        with pytest.raises(CanboError) as refused:
            check(override(UNITS, value))
        end = f"; {value} is none (leave it out where the document decides)."
        assert refused.value.said("en") == f"{UNITS} gives a whole number{end}"
        assert refused.value.said("vi") == (
            f"{UNITS} cho kết quả là một số nguyên; {value} không hợp (để trống nếu do văn bản quyết định)."
        )
