import datetime as dt
import json

import pytest

from canbo.kernel.errors import CanboError
from canbo.law.overrides_file import parse_overrides, read_overrides

ENTRY = {
    "provision": "35.1.b",
    "value": True,
    "citation": "Quy định 400-QĐ/TW, Điều 5",
    "from": "2026-09-01",
    "author": "Nguyễn Thị An",
    "reason": "văn bản mới",
}


def test_an_entry_becomes_an_override_with_its_canonical_place():
    (one,) = read_overrides(
        [ENTRY | {"to": "2027-01-31", "where": {"position": "council_chair", "is_party_member": [True]}}]
    )
    assert (one.provision, one.value, one.start, one.end) == (
        "181/2026:35.1.b",
        True,
        dt.date(2026, 9, 1),
        dt.date(2027, 1, 31),
    )
    assert one.where == (("position", ("council_chair",)), ("is_party_member", (True,)))


def test_what_is_written_is_what_is_read():
    read = read_overrides([ENTRY, ENTRY | {"provision": "9.1", "value": "2030-01-01"}, ENTRY | {"value": None}])
    assert [one.value for one in read] == [True, dt.date(2030, 1, 1), None]
    assert parse_overrides(json.dumps([one.to_json() for one in read])) == read


def test_a_value_left_out_leaves_it_to_the_document():
    (one,) = read_overrides([{name: value for name, value in ENTRY.items() if name != "value"}])
    assert one.value is None


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("{", "not JSON"),
        ("{}", "a JSON list"),
        ("[3]", "Override 1 needs provision"),
        (json.dumps([ENTRY, {"provision": "35.1.b"}]), "Override 2 needs provision"),
        (json.dumps([ENTRY | {"until": "2027-01-01"}]), "nothing else"),
        (json.dumps([ENTRY | {"from": "1 Sept"}]), "1 Sept is not a day"),
        (json.dumps([ENTRY | {"provision": "9.1", "value": "soon"}]), "soon is not a day"),
        (json.dumps([ENTRY | {"value": 2.5}]), "neither yes or no"),
        (json.dumps([ENTRY | {"value": "yes"}]), "gives true or false"),
        (json.dumps([ENTRY | {"provision": "zzz zzz"}]), "zzz"),
        (json.dumps([ENTRY | {"where": ["position"]}]), "names facts"),
        (json.dumps([ENTRY | {"where": {"position": "king"}}]), "king"),
    ],
)
def test_a_file_with_a_fault_is_refused_in_one_sentence(text, said):
    with pytest.raises(CanboError) as refused:
        parse_overrides(text)
    assert said in refused.value.said("en")
    assert "\n" not in refused.value.said("vi")


@pytest.mark.parametrize(
    ("data", "en", "vi"),
    [
        (
            {},
            "A file of overrides is a JSON list; put the objects in square brackets.",
            "Tệp quy định ưu tiên là một danh sách JSON; hãy đặt các đối tượng trong ngoặc vuông.",
        ),
        (
            [ENTRY, {}],
            (
                "Override 2 needs provision, citation, from, author, reason and may have value, to, recorded, where;"
                " nothing else."
            ),
            (
                "Quy định ưu tiên thứ 2 cần provision, citation, from, author, reason, có thể thêm value, to, recorded,"
                " where; không gì khác."
            ),
        ),
        (
            [ENTRY | {"value": 2.5}],
            "The value for 181/2026:35.1.b is neither yes or no, a number, a day nor a choice.",
            "Giá trị cho 181/2026:35.1.b không phải là có/không, số, ngày hay lựa chọn.",
        ),
        (
            [ENTRY | {"provision": "135/2020:4", "from": "1966-04-01", "where": {"sex": "male"}, "value": None}],
            "A correction of the retirement age needs the age, in months, as its value.",
            "Điều chỉnh tuổi nghỉ hưu phải có tuổi, tính bằng tháng.",
        ),
        (
            [ENTRY | {"where": ["position"]}],
            "`where` names facts with their values, in braces.",
            "`where` nêu dữ kiện và giá trị, trong ngoặc nhọn.",
        ),
        (
            [ENTRY, ENTRY | {"to": "soon"}],
            "Override 2: soon is not a day; write it as 2026-11-21.",
            "Quy định ưu tiên 2: soon không phải là ngày; hãy viết như 2026-11-21.",
        ),
        (
            [ENTRY | {"recorded": "soon"}],
            "Override 1: soon is not a day; write it as 2026-11-21.",
            "Quy định ưu tiên 1: soon không phải là ngày; hãy viết như 2026-11-21.",
        ),
        (
            [ENTRY | {"provision": "9.1", "value": "soon"}],
            "Override 181/2026:9.1: soon is not a day; write it as 2026-11-21.",
            "Quy định ưu tiên 181/2026:9.1: soon không phải là ngày; hãy viết như 2026-11-21.",
        ),
    ],
)
def test_a_refusal_says_the_same_in_both_languages(data, en, vi):
    with pytest.raises(CanboError) as refused:
        read_overrides(data)
    assert (refused.value.said("en"), refused.value.said("vi")) == (en, vi)


def test_text_that_is_no_json_is_told_where_it_breaks_off():
    with pytest.raises(CanboError) as refused:
        parse_overrides("[1, ")
    assert refused.value.said("en") == "The file of overrides is not JSON (Expecting value: line 1 column 5 (char 4))."
    assert refused.value.said("vi") == (
        "Tệp quy định ưu tiên không phải JSON (Expecting value: line 1 column 5 (char 4))."
    )


def test_everything_an_entry_says_is_kept():
    (one,) = read_overrides([ENTRY | {"recorded": "2026-09-03"}])
    assert (one.citation, one.author, one.reason) == ("Quy định 400-QĐ/TW, Điều 5", "Nguyễn Thị An", "văn bản mới")
    assert (one.recorded, one.end, one.where) == (dt.date(2026, 9, 3), None, ())
