import pytest

from canbo.documents.context import context
from canbo.documents.paper import DocumentError
from canbo.documents.receipt import RECEIPT, payload


def receipt(samples, lang="vi", **changes):
    return context(RECEIPT, samples["receipt"] | changes, lang)


def test_the_code_holds_case_number_and_hash(samples):
    given = samples["receipt"]
    assert receipt(samples)["qr"] == f"canbo:2026-0001:152:{given['hash']}" == payload("2026-0001", 152, given["hash"])


def test_a_hash_in_capitals_is_the_same_hash(samples):
    assert receipt(samples, hash=samples["receipt"]["hash"].upper())["qr"] == receipt(samples)["qr"]


def test_act_and_procedure_are_told_in_words(samples):
    assert (receipt(samples)["event"], receipt(samples)["procedure"]) == ("Nộp đơn từ chức", "Từ chức")
    assert receipt(samples, "en")["event"] == "File the resignation"


@pytest.mark.parametrize(
    ("procedure", "event", "said"),
    [
        ("resignation", "resignation_withdrawn", "Rút đơn"),
        ("leaving-on-request", "leaving_applied", "Nộp đơn xin thôi việc"),
    ],
)
def test_any_act_of_a_table_has_a_receipt(samples, procedure, event, said):
    assert receipt(samples, procedure=procedure, event=event, clocks=[])["event"] == said


def test_clocks_are_told_with_who_acts_by_when_and_under_what(samples):
    assert receipt(samples)["clocks"] == (
        {
            "what": "Trao đổi và báo cáo",
            "who": "bộ phận tham mưu công tác cán bộ",
            "due": "17 tháng 12 năm 2026",
            "provision": "điểm b khoản 3 Điều 34 Nghị định 181/2026/NĐ-CP",
        },
    )


@pytest.mark.parametrize(
    "row", [{"clock": "nap", "due": "2026-12-17"}, {"clock": "talk"}, {"clock": "talk", "due": "mai"}]
)
def test_a_clock_the_table_does_not_have_or_without_a_day_is_refused(samples, row):
    with pytest.raises(DocumentError, match="told as clock and due"):
        receipt(samples, clocks=[row])


def test_an_event_the_procedure_does_not_make_is_refused(samples):
    with pytest.raises(DocumentError, match="resignation makes no event leaving_applied"):
        receipt(samples, event="leaving_applied")


def test_a_receipt_says_nothing_of_the_reason(samples):
    assert "reason" not in receipt(samples, reason="Bí mật")


@pytest.mark.parametrize(
    ("procedure", "event", "filed"),
    [
        ("resignation", "resignation_filed", True),
        ("relief", "relief_ground_established", False),
        ("suspension", "suspension_ground_established", False),
        ("retirement", "retirement_notified", True),
    ],
)
def test_who_filed_is_named_only_where_the_person_files(samples, procedure, event, filed):
    told = receipt(samples, procedure=procedure, event=event, clocks=[])
    assert (bool(told["filed_by"]), bool(told["concerned"])) == (filed, not filed)


def test_a_case_about_a_post_that_nobody_holds_has_a_receipt_too(samples):
    told = receipt(
        samples, procedure="appointment-in-house", event="appointment_proposed", clocks=[], person_name=None,
        person_post=None, person_body=None, sex=None,
    )  # fmt: skip
    assert told["filed_by"] == told["concerned"] == ""
