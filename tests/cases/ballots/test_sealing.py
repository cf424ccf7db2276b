import pytest

from canbo.cases.ballots import sealing


def test_a_code_is_read_back_however_it_is_typed():
    code = sealing.new_code()
    assert sealing.read_code(sealing.grouped(code)) == code
    assert sealing.read_code(f"  {sealing.grouped(code).lower().replace('-', ' ')} ") == code


def test_letters_that_look_like_digits_are_read_as_digits():
    assert sealing.read_code("OIL" + "A" * 17) == "011" + "A" * 17


@pytest.mark.parametrize("typed", ["", "A" * 19, "A" * 21, "U" + "A" * 19, "é" + "A" * 19, "A" * 10_000])
def test_what_cannot_be_a_code_is_none(typed):
    assert sealing.read_code(typed) is None


def test_codes_do_not_repeat():
    assert len({sealing.new_code() for _ in range(2_000)}) == 2_000


def test_the_mark_is_that_of_one_cell_one_choice_and_one_meeting():
    key = sealing.key_of("secret", "m1")
    of_another = sealing.key_of("secret", "m2")
    marks = {
        sealing.mark(key, "c1", "an"), sealing.mark(key, "c2", "an"), sealing.mark(key, "c1", "binh"),
        sealing.mark(key, "c1", None), sealing.mark(key, "c1", ""), sealing.mark(of_another, "c1", "an"),
        sealing.mark(sealing.key_of("other", "m1"), "c1", "an"),
    }  # fmt: skip
    assert len(marks) == 7
    assert sealing.same(sealing.mark(key, "c1", "an"), sealing.mark(key, "c1", "an"))


def test_the_root_forgets_the_order_and_nothing_else():
    assert sealing.root(["a", "b"]) == sealing.root(["b", "a"])
    assert len({sealing.root(lines) for lines in (["a", "b"], ["a"], ["a", "b", "b"], ["a", "c"], [])}) == 5
