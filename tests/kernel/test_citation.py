import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canbo.kernel.citation import POINTS, Citation, CitationError, register_instrument

# Invented instruments, so that what the law registers elsewhere cannot matter here.
register_instrument("901/2031", "Nghị định 901/2031/NĐ-CP", "Decree 901/2031", aliases=("NĐ 901",))
register_instrument(
    "902/2031",
    "Quy định 902-QĐ/TW",
    "Regulation 902-QĐ/TW",
    aliases=("902-QĐ/TW",),
    parts={
        "ground": ("căn cứ từ chức", "ground of resignation"),
        "reform.file": ("đề xuất về hồ sơ", "proposal on the file"),
    },
)

FORMS = [
    ("901/2031:34", "Điều 34", "Article 34"),
    ("901/2031:34.1", "khoản 1 Điều 34", "Article 34(1)"),
    ("901/2031:34.1.d", "điểm d khoản 1 Điều 34", "Article 34(1)(d)"),
    ("901/2031:34.1.đ", "điểm đ khoản 1 Điều 34", "Article 34(1)(đ)"),
    ("901/2031:4.1.c.2", "tiết 2 điểm c khoản 1 Điều 4", "Article 4(1)(c)(2)"),
    ("901/2031:34a.1", "khoản 1 Điều 34a", "Article 34a(1)"),
    ("901/2031:1.p1", "đoạn không đánh số thứ 1 Điều 1", "Article 1, unnumbered paragraph 1"),
    ("901/2031:12.1.p6", "đoạn không đánh số thứ 6 khoản 1 Điều 12", "Article 12(1), unnumbered paragraph 6"),
    ("901/2031:13.1.step1", "Bước 1 khoản 1 Điều 13", "Article 13(1), Step 1"),
    ("901/2031:appendix", "Phụ lục", "Appendix"),
    ("901/2031:appendix.3", "mục 3 Phụ lục", "Appendix, entry 3"),
    ("901/2031:appendix.1-9", "mục 1-9 Phụ lục", "Appendix, entries 1-9"),
    ("901/2031:5.rate", 'mục "rate" Điều 5', 'Article 5, item "rate"'),
    ("902/2031:ground.1", "căn cứ từ chức 1", "ground of resignation 1"),
    ("902/2031:reform.file", "đề xuất về hồ sơ", "proposal on the file"),
    ("902/2031:discipline.party", 'mục "discipline.party"', 'item "discipline.party"'),
]


@pytest.mark.parametrize(("canonical", "vi", "en"), FORMS)
def test_every_kind_of_part_is_printed_in_both_languages_and_read_back(canonical: str, vi: str, en: str) -> None:
    citation = Citation.parse(canonical)
    assert str(citation) == canonical
    assert citation.vi(short=True) == vi
    assert citation.en(short=True) == en
    for spoken in (citation.vi(), citation.en()):
        assert Citation.parse(spoken) == citation
    for spoken in (vi, en):
        assert Citation.parse(spoken, default=citation.instrument) == citation


def test_long_forms_name_the_instrument() -> None:
    citation = Citation("901/2031", ("34", "1", "đ"))
    assert citation.vi() == "điểm đ khoản 1 Điều 34 Nghị định 901/2031/NĐ-CP"
    assert citation.en() == "Decree 901/2031, Article 34(1)(đ)"
    assert Citation.parse("902/2031:ground.1").vi() == "căn cứ từ chức 1, Quy định 902-QĐ/TW"
    assert Citation("901/2031").vi() == Citation("901/2031").vi(short=True) == "Nghị định 901/2031/NĐ-CP"
    assert Citation("901/2031").en() == "Decree 901/2031"


@pytest.mark.parametrize(
    "text",
    [
        "901/2031:34.1.đ",
        "  901/2031:34.1.Đ ",
        "901/2031:34.01.đ",
        "Điều 34 khoản 1 điểm đ Nghị định 901/2031/NĐ-CP",
        "ĐIỂM Đ KHOẢN 1 ĐIỀU 34 NGHỊ ĐỊNH 901/2031/NĐ-CP",
        "điểm   đ  khoản 1\tĐiều 34 của Nghị định số 901/2031/NĐ-CP.",
        "Điểm đ, khoản 1, Điều 34, Nghị định 901/2031/ND-CP",
        "Article 34(1)(đ) of Decree 901/2031",
        "Art. 34.1.đ of Decree No. 901/2031/ND-CP",
        "decree 901/2031/NĐ-CP, art 34 (1) (Đ)",
        "Point đ, Clause 1, Article 34 of Decree 901/2031",
        "point (đ) of paragraph 1 of Article 34 of the Decree 901/2031",
        "điểm đ khoản 1 Điều 34 NĐ 901",
        # Eth (U+00D0) is what some keyboards give for Đ.
        "điểm Ð khoản 1 Điều 34 Nghị định 901/2031/NĐ-CP",
    ],
)
def test_one_place_said_in_many_ways_is_one_citation(text: str) -> None:
    expected = Citation("901/2031", ("34", "1", "đ"))
    assert Citation.parse(text) == expected
    assert Citation.parse(unicodedata.normalize("NFD", text)) == expected


@pytest.mark.parametrize("text", ["34.1.đ", "34(1)(đ)", "Art. 34.1.đ", "điểm đ khoản 1 Điều 34", "Điều 34.1.đ"])
def test_a_relative_citation_takes_the_default_instrument(text: str) -> None:
    assert Citation.parse(text, default="901/2031") == Citation("901/2031", ("34", "1", "đ"))
    with pytest.raises(CitationError, match="names no known instrument"):
        Citation.parse(text)


def test_a_named_instrument_beats_the_default() -> None:
    assert Citation.parse("Điều 3 Quy định số 902-QĐ/TW", default="901/2031") == Citation("902/2031", ("3",))


def test_d_and_dd_are_different_points() -> None:
    d, dd = (Citation.parse(f"điểm {letter} khoản 1 Điều 34", default="901/2031") for letter in "dđ")
    assert (d.parts[-1], dd.parts[-1]) == ("d", "đ")


def test_an_instrument_nobody_registered_has_a_generic_name_that_reads_back() -> None:
    citation = Citation("777/2040", ("2", "3"))
    assert citation.vi() == "khoản 3 Điều 2 văn bản 777/2040"
    assert citation.en() == "instrument 777/2040, Article 2(3)"
    assert Citation.parse(citation.vi()) == Citation.parse(citation.en()) == citation
    assert Citation.parse("khoản 3 Điều 2 Thông tư 777/2040/TT-BNV") == citation
    worded = Citation("leaflet", ("reform", "file"))
    assert Citation.parse(worded.vi()) == Citation.parse(worded.en()) == worded


def test_a_whole_instrument_is_a_citation() -> None:
    whole = Citation("901/2031")
    assert Citation.parse("901/2031") == Citation.parse("Decree 901/2031") == whole
    assert str(whole) == "901/2031"


@pytest.mark.parametrize(
    "text",
    [
        "", "   ", "hello world", "901/2031:", "901/2031:34..1", "901/2031:34.1.f", "901/2031:0", "901/2031:34.$",
        "901/2031:9-1", "khoản 1 Nghị định 901/2031/NĐ-CP", "điểm w khoản 1 Điều 3 Nghị định 901/2031/NĐ-CP",
        "điểm 4 khoản 1 Điều 3 Nghị định 901/2031/NĐ-CP", "khoản đ Điều 3 Nghị định 901/2031/NĐ-CP",
        "Điều 3 Điều 4 Nghị định 901/2031/NĐ-CP", "Article 3 of the Sales Act", "mục 3 Điều 2 Nghị định 901/2031/NĐ-CP",
        "Bước 0 Điều 3 Nghị định 901/2031/NĐ-CP", "diem d khoan 1 Dieu 34 Nghị định 901/2031/NĐ-CP",
    ],
)  # fmt: skip
def test_what_names_no_place_is_refused_in_one_sentence(text: str) -> None:
    with pytest.raises(CitationError) as refused:
        Citation.parse(text)
    sentence = str(refused.value)
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_citation_cannot_be_built_from_parts_that_are_none() -> None:
    with pytest.raises(CitationError):
        Citation("901/2031", ("34", "1", "f"))
    with pytest.raises(CitationError):
        Citation("901/2031", ("034",))


def test_sorting_follows_the_printed_order() -> None:
    printed = [
        "902/2030:1", "901/2031:2", "901/2031:2.1", "901/2031:2.1.a", "901/2031:2.1.d", "901/2031:2.1.đ",
        "901/2031:2.1.e", "901/2031:2.1.g", "901/2031:2.1.p1", "901/2031:2.2", "901/2031:2.10", "901/2031:10",
        "901/2031:10a", "901/2031:11.1.step1", "901/2031:11.1.step2", "901/2031:11.1.p1", "901/2031:appendix.1-9",
        "902/2031:1", "word:ground.1",
    ]  # fmt: skip
    shuffled = sorted(map(Citation.parse, reversed(printed)), key=lambda c: c.sort_key)
    assert list(map(str, shuffled)) == printed


def test_registering_another_name_for_an_instrument_is_refused() -> None:
    register_instrument("903/2031", "Luật Thử 2031", "Trial Law 2031")
    register_instrument("903/2031", "Luật Thử 2031", "Trial Law 2031")
    with pytest.raises(CitationError, match="Trial Law 2031"):
        register_instrument("903/2031", "Luật Khác 2031", "Other Law 2031")


def test_a_law_may_be_named_with_the_year_word_and_twice() -> None:
    register_instrument("905/2031", "Luật Mẫu 2031", "Sample Law 2031", aliases=("Luật Mẫu", "905/2031/QH16"))
    for text in ("Điều 2 Luật Mẫu năm 2031", "Điều 2 Luật Mẫu", "Điều 2 Luật Mẫu số 905/2031/QH16"):
        assert Citation.parse(text) == Citation("905/2031", ("2",))


def test_a_number_and_year_two_instruments_share_is_not_taken_for_the_other() -> None:
    register_instrument("904/2031", "Quy định 904-QĐ/TW", "Regulation 904-QĐ/TW")
    for text in ("Điều 2 Nghị định 904/2031/NĐ-CP", "Article 2 of Decree 904/2031"):
        with pytest.raises(CitationError, match="904/2031 is Regulation 904-QĐ/TW"):
            Citation.parse(text)
    register_instrument("904/2031/QH15", "Nghị quyết 904/2031/QH15", "Resolution 904/2031/QH15")
    resolution = Citation("904/2031/QH15", ("2",))
    for text in ("904/2031/QH15:2", "904/2031/qh15:2", resolution.vi(), resolution.en()):
        assert Citation.parse(text) == resolution
    assert Citation.parse("904/2031:2").instrument == "904/2031"


numbers = st.integers(1, 400).map(str)
places = st.tuples(
    st.tuples(numbers),
    st.one_of(
        st.just(()),
        st.tuples(numbers),
        st.tuples(numbers, st.sampled_from(POINTS)),
        st.tuples(st.sampled_from(POINTS)),
        st.tuples(numbers, st.sampled_from(POINTS), numbers),
    ),
    st.one_of(st.just(()), st.tuples(numbers.map("p{}".format)), st.tuples(numbers.map("step{}".format))),
).map(lambda groups: sum(groups, ()))


@given(places)
def test_any_place_survives_both_languages(parts: tuple[str, ...]) -> None:
    citation = Citation("901/2031", parts)
    vi = citation.vi()
    for spoken in (str(citation), vi, citation.en(), vi.upper(), unicodedata.normalize("NFD", vi)):
        assert Citation.parse(spoken) == citation


@given(st.text(max_size=40))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        citation = Citation.parse(text, default="901/2031")
    except CitationError:
        return
    assert Citation.parse(str(citation)) == citation
