import datetime as dt

import pytest

from canbo.documents.context import context
from canbo.documents.paper import DocumentError
from canbo.documents.papers import PAPERS


@pytest.fixture
def letter(samples):
    def write(lang="vi", **changes):
        return context(PAPERS["resignation-letter"], samples["resignation-letter"] | changes, lang)

    return write


def test_values_are_written_in_the_papers_language(letter):
    assert letter()["wished_from"] == "ngày 01 tháng 02 năm 2027"
    assert letter("en")["wished_from"] == "1 February 2027"
    assert letter()["ground"] == "điểm c khoản 1 Điều 34 Nghị định 181/2026/NĐ-CP"
    assert letter("en")["ground"] == "Decree 181/2026, Article 34(1)(c)"


def test_a_day_may_come_as_a_date_or_as_text(letter):
    assert letter(wished_from=dt.date(2027, 2, 1)) == letter(wished_from="2027-02-01")


def test_long_text_becomes_paragraphs(letter):
    assert letter(reason="một\n\nhai")["reason"] == ("một", "hai")


def test_what_is_not_given_is_empty_and_may_be_named_by_a_template(letter):
    assert letter(wished_from=None)["wished_from"] == ""


def test_values_of_other_papers_are_left_aside(letter):
    assert "votes_for" not in letter(votes_for=-5)


@pytest.mark.parametrize(
    ("name", "bad", "said"),
    [
        ("person_name", 5, "is a text"),
        ("addressees", "Hội đồng", "is a list of texts"),
        ("addressees", 5, "is a list of texts"),
        ("wished_from", "31/12/2026", "is a day, such as 2026-12-03"),
        ("wished_from", dt.datetime(2026, 1, 1, tzinfo=dt.UTC), "is a day"),
        ("ground", "điều gì đó", "is a citation"),
        ("ground", 34, "is a citation"),
        ("sex", "nam", "is one of male, female"),
    ],
)
def test_a_value_of_the_wrong_kind_is_named(letter, name, bad, said):
    with pytest.raises(DocumentError, match=rf"^resignation-letter: {name} .*{said}") as caught:
        letter(**{name: bad})
    assert caught.value.vi.startswith("Đơn từ chức: ")


@pytest.mark.parametrize("empty", [None, "", "  ", "\u200b"])
def test_a_value_that_is_needed_and_empty_is_named(letter, empty):
    with pytest.raises(
        DocumentError, match=r"^resignation-letter needs person_name: name of the person concerned"
    ) as caught:
        letter(person_name=empty)
    assert caught.value.vi == "Đơn từ chức còn thiếu: họ tên người có việc."


@pytest.mark.parametrize(
    ("kind", "name", "bad", "said"),
    [
        ("resignation-acceptance", "votes_for", -1, "a whole number from 0"),
        ("resignation-acceptance", "votes_for", True, "a whole number from 0"),
        ("resignation-acceptance", "number", 0, "a number from 1"),
        ("resignation-acceptance", "number", 1.5, "a number from 1"),
        ("talk-minutes", "stands_by_letter", "yes", "is yes or no"),
        ("receipt", "hash", "9f2b", "a hash of 64 hexadecimal digits"),
        ("receipt", "recorded_at", "2026-12-03T09:15:07", "a moment with its time zone"),
        ("receipt", "recorded_at", 7, "a moment with its time zone"),
        ("receipt", "clocks", {"clock": "talk"}, "is a list of rows"),
        ("receipt", "clocks", ["talk"], "is a list of rows"),
    ],
)
def test_other_kinds_of_values_are_checked_too(samples, kind, name, bad, said):
    with pytest.raises(DocumentError, match=said):
        context(PAPERS[kind], samples[kind] | {name: bad})


def test_a_flag_is_told_both_ways_and_neither_when_unknown(samples):
    minutes = samples["talk-minutes"]
    stands = context(PAPERS["talk-minutes"], minutes)
    assert (stands["stands_by_letter"], stands["not_stands_by_letter"]) == (True, False)
    falls = context(PAPERS["talk-minutes"], minutes | {"stands_by_letter": False})
    assert (falls["stands_by_letter"], falls["not_stands_by_letter"]) == (False, True)


def test_a_hash_is_shown_in_groups(samples):
    shown = context(PAPERS["receipt"], samples["receipt"])["hash"]
    assert shown.split() == [shown.replace(" ", "")[at : at + 8] for at in range(0, 64, 8)]


def test_there_are_two_languages(letter):
    with pytest.raises(DocumentError, match="vi and en, not in 'fr'"):
        letter("fr")
