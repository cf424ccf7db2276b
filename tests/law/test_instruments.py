import doctest
import re
from datetime import date, timedelta
from itertools import pairwise
from pathlib import Path

import pytest

from canbo.kernel.citation import Citation
from canbo.law.instruments import (
    ALL,
    ISSUERS,
    KINDS,
    MATTERS,
    RELATIONS,
    InstrumentError,
    get_instrument,
    governing,
    in_force,
    related,
    status_on,
)

FIRST_DAYS = {
    "181/2026": date(2026, 5, 21),
    "159/2020": date(2021, 3, 1),
    "69/2023": date(2023, 9, 14),
    "46/2010": date(2010, 7, 1),
    "170/2025": date(2025, 7, 1),
    "260/2009": date(2009, 10, 2),
    "41/2021": date(2021, 11, 3),
    "377/2025": date(2025, 10, 8),
}
LAST_DAYS = {
    "159/2020": date(2026, 5, 20),
    "69/2023": date(2026, 5, 20),
    "46/2010": date(2025, 6, 30),
    "260/2009": date(2021, 11, 2),
    "41/2021": date(2025, 10, 7),
}
DAY = timedelta(days=1)


@pytest.mark.parametrize(("id_", "first"), FIRST_DAYS.items())
def test_an_instrument_holds_from_its_first_day(id_, first):
    assert [in_force(id_, first + days * DAY) for days in (-1, 0, 1)] == [False, True, True]
    assert status_on(id_, first - DAY) == "not_yet"


@pytest.mark.parametrize(("id_", "last"), LAST_DAYS.items())
def test_an_instrument_holds_to_its_last_day(id_, last):
    assert [in_force(id_, last + days * DAY) for days in (-1, 0, 1)] == [True, True, False]
    assert status_on(id_, last + DAY) == "ended"


@pytest.mark.parametrize(
    ("matter", "on", "expected"),
    [
        ("office", date(2021, 2, 28), ()),
        ("office", date(2023, 9, 13), ("159/2020",)),
        ("office", date(2023, 9, 14), ("159/2020", "69/2023")),
        ("office", date(2026, 5, 20), ("159/2020", "69/2023")),
        ("office", date(2026, 5, 21), ("181/2026",)),
        ("leaving_civil_service", date(2010, 6, 30), ()),
        ("leaving_civil_service", date(2025, 6, 30), ("46/2010",)),
        ("leaving_civil_service", date(2025, 7, 1), ("170/2025",)),
        ("party_leaving_office", date(2009, 10, 1), ()),
        ("party_leaving_office", date(2021, 11, 2), ("260/2009",)),
        ("party_leaving_office", date(2021, 11, 3), ("41/2021",)),
        ("party_leaving_office", date(2025, 10, 7), ("41/2021",)),
        ("party_leaving_office", date(2025, 10, 8), ("377/2025",)),
    ],
)
def test_what_governs_a_matter_changes_on_the_day_the_next_one_begins(matter, on, expected):
    assert governing(matter, on) == expected


@pytest.mark.parametrize("matter", MATTERS)
def test_no_matter_is_ever_governed_by_nothing_between_its_first_instrument_and_2030(matter):
    first = min(get_instrument(id_).start for id_ in MATTERS[matter])
    days = (date(2030, 1, 1) - first).days
    assert all(governing(matter, first + n * DAY) for n in range(days))


def test_unknown_names_and_unrecorded_dates_are_refused_in_one_sentence():
    for refused in (
        lambda: get_instrument("182/2026"),
        lambda: governing("marriage", date(2026, 6, 1)),
        lambda: in_force("727/2025", date(2026, 6, 1)),
        lambda: in_force("article", date(2026, 6, 1)),
        lambda: related("1/1900"),
    ):
        with pytest.raises(InstrumentError) as error:
            refused()
        assert str(error.value).endswith(".")
        assert "\n" not in str(error.value)


def test_the_status_of_what_nobody_dated_is_unknown_unless_a_recorded_date_settles_it():
    assert status_on("727/2025", date(2026, 6, 1)) == "unknown"
    assert status_on("20/2022", date(2025, 10, 7)) == "unknown"
    assert status_on("20/2022", date(2025, 10, 8)) == "ended"
    assert status_on("8/2018", date(2018, 10, 24)) == "not_yet"
    assert status_on("article", date(2026, 6, 1)) == "not_law"


def test_dates_follow_one_another():
    for instrument in ALL:
        known = [day for day in (instrument.issued, instrument.start, instrument.end) if day]
        assert known == sorted(known), instrument.id


def test_base_pay_decrees_hand_over_from_one_day_to_the_next():
    pay = [i for i in ALL if i.title_en == "Base salary"]
    assert len(pay) == 10
    assert [later.start - earlier.end for earlier, later in pairwise(pay)] == [DAY] * 9
    assert all(later.relations[0].other == earlier.id for earlier, later in pairwise(pay))


def test_an_id_is_a_number_and_year_or_a_name_so_that_an_address_can_carry_it():
    assert [i.id for i in ALL if not re.fullmatch(r"[1-9][0-9]*/[0-9]{4}|[a-z][a-z0-9_]*", i.id)] == []
    assert Citation.parse("Nghị quyết 96/2023/QH15").instrument == "nq_96_2023"
    assert Citation.parse("Quy định 96-QĐ/TW").instrument == "96/2023"


def test_every_id_stands_once_and_every_reference_leads_somewhere():
    ids = [instrument.id for instrument in ALL]
    assert len(ids) == len(set(ids))
    for instrument in ALL:
        assert instrument.kind in KINDS
        assert instrument.issuer in ISSUERS
        for relation in instrument.relations:
            assert relation.other in ids
            assert relation.kind in RELATIONS
            if relation.citation:
                assert str(Citation.parse(relation.citation)) == relation.citation


def test_what_is_replaced_or_repealed_has_ended_when_the_other_begins():
    for instrument in ALL:
        for relation in instrument.relations:
            other = get_instrument(relation.other)
            if relation.kind in ("repeals", "replaces") and other.end and instrument.start:
                assert other.end < instrument.start, (instrument.id, other.id)


def test_relations_are_found_from_both_ends():
    assert {(by, r.kind, r.other) for by, r in related("159/2020")} == {
        ("181/2026", "repeals", "159/2020"),
        ("69/2023", "amends", "159/2020"),
    }
    assert ("46/2010", "details") in {(by, r.kind) for by, r in related("22/2008")}
    effects = {r.kind: r.changes_effect for i in ALL for r in i.relations}
    assert effects["repeals"]
    assert effects["amends"]
    assert not effects["based_on"]


@pytest.mark.parametrize("instrument", ALL, ids=lambda i: i.id)
def test_every_instrument_is_read_by_its_names_and_number(instrument):
    assert Citation.parse(instrument.id) == Citation(instrument.id)
    for name in filter(None, (instrument.vi, instrument.en, instrument.vi.upper(), instrument.symbol)):
        assert Citation.parse(name) == Citation(instrument.id), name
        assert Citation.parse(f"khoản 2 Điều 7 {name}") == Citation(instrument.id, ("7", "2")), name


@pytest.mark.parametrize(
    ("text", "canonical"),
    [
        ("điểm đ khoản 1 Điều 34 Nghị định 181/2026/NĐ-CP", "181/2026:34.1.đ"),
        ("Decree 181/2026, Article 34(1)(đ)", "181/2026:34.1.đ"),
        ("Điều 5 NĐ 46/2010", "46/2010:5"),
        ("Article 148(5) of the Civil Code", "91/2015:148.5"),
        ("Bộ luật Dân sự số 91/2015/QH13, Điều 147", "91/2015:147"),
        ("Điều 112 Bộ luật Lao động năm 2019", "45/2019:112"),
        ("Regulation 260, ground of resignation 6", "260/2009:ground.6"),
        ("Điều 48 Quy định số 377-QD/TW", "377/2025:48"),
        ("Điều 58 Luật Cán bộ, công chức năm 2008", "22/2008:58"),
        ("Điều 3 Luật Cán bộ, công chức 2025", "80/2025:3"),
    ],
)
def test_places_in_known_instruments_are_read_as_people_write_them(text, canonical):
    assert str(Citation.parse(text)) == canonical


def test_a_name_two_laws_bear_is_not_guessed():
    with pytest.raises(ValueError, match="cán bộ"):
        Citation.parse("Điều 3 Luật Cán bộ, công chức")


def test_printed_names_are_those_lawyers_use():
    assert Citation.parse("181/2026:34.1.đ").vi() == "điểm đ khoản 1 Điều 34 Nghị định 181/2026/NĐ-CP"
    assert Citation.parse("181/2026:34.1.đ").en() == "Decree 181/2026, Article 34(1)(đ)"
    assert Citation.parse("22/2008:58.3.a").vi() == "điểm a khoản 3 Điều 58 Luật Cán bộ, công chức 2008"
    assert Citation.parse("22/2008:58.3.a").en() == "Law on Cadres and Civil Servants 2008, Article 58(3)(a)"
    assert Citation.parse("260/2009:ground.6").vi() == "căn cứ từ chức 6, Quy định 260-QĐ/TW"
    assert Citation.parse("260/2009:procedure").en(short=True) == "procedure of leaving a post"


def test_the_examples_of_the_explanation_run():
    page = Path(__file__).parents[2] / "docs/explanation/instruments.md"
    result = doctest.testfile(str(page), module_relative=False)
    assert (result.failed, result.attempted) == (0, 6)


@pytest.mark.parametrize(
    ("refused", "en", "vi"),
    [
        (
            lambda: get_instrument("x" * 50),
            f"No instrument is known as “{'x' * 40}”: see the list of instruments for the ids.",
            f"Không có văn bản “{'x' * 40}”: hãy xem danh sách văn bản để biết số.",
        ),
        (
            lambda: governing("m" * 50, date(2026, 6, 1)),
            f"No matter is known as “{'m' * 40}”: choose one of {', '.join(MATTERS)}.",
            None,
        ),
        (
            lambda: in_force("727/2025", date(2026, 6, 1)),
            f"The first day of {get_instrument('727/2025').en} is not recorded: look it up before use.",
            None,
        ),
        (
            lambda: in_force("article", date(2026, 6, 1)),
            f"{get_instrument('article').en} is not law and is never in force: cite an instrument.",
            None,
        ),
    ],
)
def test_a_refusal_says_what_is_wrong_and_what_to_do(refused, en, vi):
    with pytest.raises(InstrumentError) as error:
        refused()
    assert (str(error.value), error.value.vi) == (en, vi)


def test_what_was_issued_but_not_dated_is_unknown_from_the_day_it_was_issued():
    undated = [one for one in ALL if one.start is None and one.issued and one.kind not in ("study", "page")]
    for one in undated:
        if one.end is None:
            assert status_on(one.id, one.issued - DAY) == "not_yet"
            assert status_on(one.id, one.issued) == "unknown"
    assert undated
    assert status_on("lawpage", date(2026, 6, 1)) == "not_law"
