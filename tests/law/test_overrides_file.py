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
