import dataclasses
import datetime as dt
import json
import unicodedata

import pytest

from canbo.kernel.fact import FactBook, FactError, FactSpec, Words, parse_day

YES = FactSpec("under_audit", "bool", "đang bị kiểm toán", "under audit")
VOTES = FactSpec("votes", "int", "số phiếu", "votes", unit="vote", low=1, high=300)
DAY = FactSpec("start", "date", "ngày", "day")
FORM = FactSpec(
    "form",
    "choice",
    "hình thức",
    "form",
    choices=(("relief", Words("miễn nhiệm", "relief")), ("none", Words("không", "none"))),
)
D = dt.date(2026, 11, 21)


class TestReading:
    @pytest.mark.parametrize("raw", [True, "true", "True", "yes", "có", "Có", " x ", "1", 1, "đúng"])
    def test_yes(self, raw):
        assert YES.parse(raw) is True

    @pytest.mark.parametrize("raw", [False, "false", "NO", "không", "0", 0, "sai"])
    def test_no(self, raw):
        assert YES.parse(raw) is False

    def test_letters_composed_otherwise_are_the_same_letters(self):
        assert YES.parse(unicodedata.normalize("NFD", "không")) is False

    @pytest.mark.parametrize(
        ("raw", "number"), [(14, 14), ("14", 14), (" 14 ", 14), ("1_0", 10), ("+7", 7), (14.0, 14)]
    )
    def test_whole_numbers(self, raw, number):
        assert VOTES.parse(raw) == number
        assert type(VOTES.parse(raw)) is int

    @pytest.mark.parametrize("raw", [D, dt.datetime(2026, 11, 21, 9, 30, tzinfo=dt.UTC), "2026-11-21", "21/11/2026"])
    def test_days(self, raw):
        assert DAY.parse(raw) == D
        assert type(DAY.parse(raw)) is dt.date

    def test_one_of_a_closed_list(self):
        assert FORM.parse("relief") == "relief"

    @pytest.mark.parametrize(
        ("spec", "raw"),
        [
            (YES, "perhaps"),
            (YES, 2),
            (YES, 1.0),
            (YES, ""),
            (VOTES, True),
            (VOTES, 14.5),
            (VOTES, "14,5"),
            (VOTES, "fourteen"),
            (VOTES, "--3"),
            (VOTES, "³"),
            (VOTES, float("inf")),
            (DAY, "2026-02-30"),
            (DAY, "31/04/2026"),
            (DAY, "20261121"),
            (DAY, "2026-W47-6"),
            (DAY, 46347),
            (FORM, "Relief"),
            (FORM, ""),
            (FORM, None),
        ],
    )
    def test_anything_else_is_refused_with_the_facts_name_and_what_to_write(self, spec, raw):
        with pytest.raises(FactError, match=f"^{spec.name}=.*(write|choose)") as refused:
            spec.parse(raw)
        assert "\n" not in str(refused.value)
        assert refused.value.said("vi") != str(refused.value)

    @pytest.mark.parametrize("raw", [1, 300])
    def test_the_ends_of_a_range_belong_to_it(self, raw):
        assert VOTES.parse(raw) == raw

    @pytest.mark.parametrize("raw", [0, 301, -1, "9" * 18, "9" * 19, "-" + "9" * 19, "9" * 5000])
    def test_outside_its_range_a_number_is_refused_with_the_range(self, raw):
        with pytest.raises(FactError, match="from 1 to 300"):
            VOTES.parse(raw)

    @pytest.mark.parametrize(
        ("raw", "fits"), [("1899-12-31", False), ("1900-01-01", True), ("2150-12-31", True), ("2151-01-01", False)]
    )
    def test_a_day_of_no_living_person_is_refused(self, raw, fits):
        if fits:
            assert DAY.parse(raw) == parse_day(raw)
        else:
            with pytest.raises(FactError, match="check the year"):
                DAY.parse(raw)


class TestDeclaration:
    def test_a_fact_is_said_in_both_languages(self):
        assert (YES.said("vi"), YES.said("en")) == ("đang bị kiểm toán", "under audit")
        assert FORM.choice_words("relief").said("vi") == "miễn nhiệm"
        assert FORM.choice_words("unheard of").said("en") == "unheard of"

    def test_what_is_not_recorded_is_unknown_but_for_acts(self):
        assert YES.absent is None
        assert dataclasses.replace(YES, is_act=True).absent is False

    def test_its_json_has_the_promised_keys(self):
        assert json.loads(json.dumps(FORM.to_json())) == {
            "name": "form",
            "type": "choice",
            "choices": ["relief", "none"],
            "unit": None,
            "vi": "hình thức",
            "en": "form",
            "established_by": "personnel_body",
            "changeable": False,
            "sensitive": False,
        }


class TestBook:
    def test_a_name_is_declared_once(self):
        book = FactBook()
        book.declare(YES)
        with pytest.raises(FactError, match="under_audit is declared twice"):
            book.declare(FactSpec("under_audit", "int", "x", "y"))
        assert book.get("under_audit") is YES

    def test_an_unknown_name_is_refused_with_the_nearest(self):
        book = FactBook()
        book.declare(YES)
        with pytest.raises(FactError, match="no fact called under_audot; did you mean under_audit"):
            book.get("under_audot")
        with pytest.raises(FactError, match="canbo facts lists them"):
            book.get("colour_of_hair")

    def test_books_do_not_share_their_facts(self):
        FactBook().declare(YES)
        assert FactBook().by_name == {}
