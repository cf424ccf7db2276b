from canbo.documents.context import context
from canbo.documents.layout import fill, lay_out
from canbo.documents.papers import PAPERS


def laid(samples, kind, lang="vi", **changes):
    return lay_out(PAPERS[kind], context(PAPERS[kind], samples[kind] | changes, lang), lang)


def texts(made):
    return [block["lead"] + block["text"] for block in made["blocks"] if block["kind"] == "part"]


def test_a_value_that_looks_like_a_name_is_not_read_again():
    assert fill("{{ a }} {{ b }}", {"a": "{{ b }}", "b": "B"}) == "{{ b }} B"


def test_a_decision_has_bases_then_the_word_then_articles(samples):
    styles = [block["style"] for block in laid(samples, "resignation-acceptance")["blocks"]]
    assert styles == [*["basis"] * 6, "decides", "article", "article", "article"]


def test_the_nine_parts_of_decree_30_are_there(samples):
    made = laid(samples, "resignation-acceptance")
    assert (made["state"], made["motto"]) == ("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
    assert made["body"] == "TỔNG CÔNG TY THỦY LỢI BẮC HÀ"
    assert made["number"] == "Số: 05/QĐ-HĐTV"
    assert made["place_and_day"] == "Bắc Hà, ngày 05 tháng 01 năm 2027"
    assert (made["type"], made["summary"]) == ("QUYẾT ĐỊNH", "Về việc chấp thuận để ông Nguyễn Đức Thượng từ chức")
    assert made["signs"] == [{"lines": ["TM. HỘI ĐỒNG THÀNH VIÊN", "CHỦ TỊCH"], "name": "Phạm Thị Thu Hằng"}]
    assert made["recipients_label"] == "Nơi nhận:"
    assert made["recipients"]


def test_a_dispatch_has_no_type_before_its_number_and_says_what_it_is_about(samples):
    made = laid(samples, "opinion-request")
    assert made["number"] == "Số: 05/HĐTV-TCCB"
    assert made["summary"] == "V/v xin ý kiến về việc từ chức của ông Nguyễn Đức Thượng"


def test_what_has_its_condition_unmet_is_left_out(samples):
    assert not [text for text in texts(laid(samples, "resignation-letter", wished_from=None)) if "mong muốn" in text]
    assert [text for text in texts(laid(samples, "resignation-letter")) if "mong muốn" in text]


def test_one_of_two_outcomes_is_told(samples):
    stands = " ".join(texts(laid(samples, "talk-minutes")))
    falls = " ".join(texts(laid(samples, "talk-minutes", stands_by_letter=False)))
    assert "Thượng giữ nguyện vọng" in stands
    assert "không giữ nguyện vọng" in falls
    assert "không giữ nguyện vọng" not in stands


def test_an_opinion_agrees_or_does_not(samples):
    assert "Sở Công Thương đồng ý" in " ".join(texts(laid(samples, "opinion")))
    assert "Sở Công Thương không đồng ý" in " ".join(texts(laid(samples, "opinion", agrees=False)))


def test_each_line_of_a_long_text_is_a_paragraph(samples):
    assert texts(laid(samples, "resignation-refusal", reasons="một\nhai\nba")).index("ba") - 2 == texts(
        laid(samples, "resignation-refusal", reasons="một\nhai\nba")
    ).index("một")


def test_an_empty_table_is_left_out(samples):
    assert not [block for block in laid(samples, "receipt", clocks=[])["blocks"] if block["kind"] == "table"]


def test_a_refusal_goes_to_the_person_unless_others_are_named(samples):
    assert laid(samples, "resignation-refusal")["to"] == [
        "Ông Nguyễn Đức Thượng, Tổng giám đốc, Tổng công ty Thủy lợi Bắc Hà"
    ]
    assert laid(samples, "resignation-refusal", addressees=["Đảng ủy"])["to"] == ["Đảng ủy"]


def test_a_refusal_names_the_lawful_reason_with_its_words(samples):
    said = " ".join(texts(laid(samples, "leaving-refusal")))
    assert "tiết 2 điểm c khoản 1 Điều 4 Nghị định 46/2010/NĐ-CP (chưa phục vụ đủ thời gian" in said


def test_only_a_copy_in_english_says_that_it_is_one(samples):
    assert "reading copy" in " ".join(texts(laid(samples, "receipt", "en")))
    assert "reading copy" not in " ".join(texts(laid(samples, "receipt")))


def test_leaving_after_failing_years_cites_its_own_clause(samples):
    said = " ".join(texts(laid(samples, "leaving-decision", route="failing")))
    assert "do hai năm liên tiếp không hoàn thành nhiệm vụ" in said
    assert "khoản 2 Điều 4 Nghị định 46/2010/NĐ-CP" in said


def test_a_decision_without_a_sum_says_how_it_will_be_computed(samples):
    said = " ".join(texts(laid(samples, "leaving-decision", allowance=None)))
    assert "được tính và chi trả theo Điều 5 Nghị định 46/2010/NĐ-CP" in said
