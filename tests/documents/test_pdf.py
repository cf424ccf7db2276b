import datetime as dt
import io

import pypdf
import pytest

from canbo.documents import render
from canbo.documents.papers import PAPERS
from canbo.documents.pdf import printable
from canbo.documents.wording import HANOI


def read(content):
    return pypdf.PdfReader(io.BytesIO(content))


def text_of(reader):
    return "\n".join(page.extract_text() for page in reader.pages)


@pytest.mark.parametrize("lang", ["vi", "en"])
@pytest.mark.parametrize("kind", PAPERS)
def test_every_value_stands_on_the_paper_with_its_letters_intact(samples, kind, lang, told, bare):
    text = bare(text_of(read(render(kind, samples[kind], form="pdf", lang=lang))))
    missing = [one for one in told(PAPERS[kind], samples[kind], lang) if bare(one) not in text]
    assert missing == []
    assert "{{" not in text


@pytest.mark.parametrize("kind", PAPERS)
def test_the_file_is_tagged_and_made_to_last(samples, kind):
    reader = read(render(kind, samples[kind], form="pdf"))
    root = reader.trailer["/Root"]
    archived = root["/Metadata"].get_data().decode()
    assert "<pdfaid:part>2</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>" in archived
    assert "<pdfuaid:part>1</pdfuaid:part>" in archived
    assert root["/MarkInfo"]["/Marked"]
    assert root["/StructTreeRoot"]["/K"]
    assert root["/Lang"] == "vi"
    assert root["/OutputIntents"]


def test_title_and_author_are_the_papers(samples):
    metadata = read(render("resignation-acceptance", samples["resignation-acceptance"], form="pdf")).metadata
    assert metadata.title == "Quyết định: Về việc chấp thuận để ông Nguyễn Đức Thượng từ chức"
    assert metadata.author == "Tổng công ty Thủy lợi Bắc Hà"


def tags(node, found):
    for child in (one.get_object() for one in (node if isinstance(node, list) else [node])):
        if isinstance(child, dict):
            found.append(child.get("/S"))
            if "/K" in child and not isinstance(child["/K"], int):
                tags(child["/K"], found)
    return found


def test_tables_and_pictures_are_told_to_whoever_cannot_see_them(samples):
    reader = read(render("receipt", samples["receipt"], form="pdf"))
    kinds = tags(reader.trailer["/Root"]["/StructTreeRoot"]["/K"], [])
    assert {"/H1", "/P", "/Table", "/TH", "/TD", "/Figure"} <= set(kinds)


def test_only_our_fonts_are_used_and_they_are_inside(samples):
    reader = read(render("resignation-acceptance", samples["resignation-acceptance"], form="pdf"))
    fonts = [font.get_object() for font in reader.pages[0]["/Resources"]["/Font"].values()]
    assert {font["/BaseFont"].partition("+")[2] for font in fonts} <= {
        "LiberationSerif", "LiberationSerif-Bold", "LiberationSerif-Italic", "LiberationSerif-BoldItalic",
    }  # fmt: skip
    inside = [font["/DescendantFonts"][0].get_object()["/FontDescriptor"] for font in fonts]
    assert all("/FontFile2" in descriptor for descriptor in inside)


def test_the_same_values_give_the_same_file(samples):
    once, twice = (render("receipt", samples["receipt"], form="pdf") for _ in range(2))
    assert once == twice


def test_text_that_looks_like_code_is_printed_and_not_run(samples):
    odd = '#panic("x") #sys.inputs $a$ *b* _c_ \\ [d] @e <f> `g` {{ person_name }} {% raw %} // h /* i */ = j'
    reader = read(
        render("resignation-letter", samples["resignation-letter"] | {"reason": odd, "person_name": odd}, form="pdf")
    )
    assert text_of(reader).replace("\n", "").replace(" ", "").count(odd.replace(" ", "")) == 3


def test_what_the_fonts_lack_is_marked_and_does_not_stop_the_paper(samples):
    text = text_of(
        read(
            render(
                "resignation-letter", samples["resignation-letter"] | {"reason": "Tên 日本 😀 \ue000 hết"}, form="pdf"
            )
        )
    )
    assert "Tên □□ □ □ hết" in text


def test_hidden_characters_do_not_reach_the_paper(samples):
    text = text_of(
        read(
            render(
                "resignation-letter", samples["resignation-letter"] | {"reason": "bắt\x00 \u202eđầu\x1b"}, form="pdf"
            )
        )
    )
    assert "bắt đầu" in text


def test_a_very_long_text_flows_over_numbered_pages(samples, bare):
    long = "Một câu khá dài về lý do từ chức. " * 1500 + "Hết."
    reader = read(render("resignation-letter", samples["resignation-letter"] | {"reason": long}, form="pdf"))
    assert len(reader.pages) > 10
    pages = [page.extract_text().split("\n") for page in reader.pages]
    assert bare("".join(line for page in pages for line in page[1:])).count(bare("Một câu khá dài")) == 1500
    firsts = [page[0] for page in pages]
    assert firsts == ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", *map(str, range(2, len(firsts) + 1))]


def test_a_word_longer_than_the_line_stays_within_the_page(samples):
    reader = read(render("resignation-letter", samples["resignation-letter"] | {"reason": "W" * 500}, form="pdf"))
    beyond = []

    def look(text, _, matrix, *__):
        if "W" in text and matrix[4] + 13.3 * text.count("W") > 595 - 50:
            beyond.append(text)

    reader.pages[0].extract_text(visitor_text=look)
    assert "W" * 60 not in reader.pages[0].extract_text()
    assert beyond == []


@pytest.mark.parametrize("length", [29, 30, 31])
def test_only_long_words_may_be_broken(length):
    assert ("\u200b" in printable("x" * length)) is (length >= 30)


def test_printable_reaches_into_everything():
    assert printable({"a": ["日", {"b": "x"}], "n": 3, "t": None}) == {"a": ["□", {"b": "x"}], "n": 3, "t": None}


def test_the_signature_never_stands_on_a_page_alone(samples, bare):
    for lines in range(6, 28):
        values = samples["report"] | {"findings": None, "report": "\n".join(f"Dòng {n}" for n in range(lines))}
        last = read(render("report", values, form="pdf")).pages[-1].extract_text()
        assert bare("Kính trình xem xét") in bare(last)
        assert bare("Phạm Thị Thu Hằng") in bare(last)


def test_the_file_bears_the_day_of_signing(samples):
    assert read(render("report", samples["report"], form="pdf")).metadata.creation_date.date() == dt.date(2027, 1, 5)


def test_the_file_of_a_receipt_that_is_not_dated_bears_the_day_of_recording(samples):
    values = {**samples["receipt"], "date": None, "recorded_at": "2026-12-02T18:05:07+00:00"}
    made = read(render("receipt", values, form="pdf")).metadata.creation_date
    assert made.date() == dt.date(2026, 12, 3)  # past midnight in Hanoi


def test_the_file_of_a_draft_bears_the_day_it_is_made(samples):
    before = dt.datetime.now(HANOI).date()
    made = read(render("report", samples["report"] | {"date": None}, form="pdf")).metadata.creation_date.date()
    assert before <= made <= dt.datetime.now(HANOI).date()


def test_a_seal_is_copied_from_the_receipt_as_it_is(samples):
    text = text_of(read(render("receipt", samples["receipt"], form="pdf")))
    assert samples["receipt"]["seal"] in text
