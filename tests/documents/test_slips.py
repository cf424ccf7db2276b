import subprocess

import pytest

from canbo.documents.paper import DocumentError
from canbo.documents.slips import slips_pdf

CODES = [f"{'ABCDE'}-{'FGHJK'}-{number:05}-{'MNPQR'}" for number in range(12)]
SAID = {
    "address": "https://canbo.example/vote/abcdefghjk/", "meeting": "Bước 1, 27/11/2026", "body": "Tổng công ty (mẫu)",
}  # fmt: skip


@pytest.fixture(scope="module")
def text(tmp_path_factory):
    file = tmp_path_factory.mktemp("slips") / "slips.pdf"
    file.write_bytes(slips_pdf(list(reversed(CODES)), **SAID))
    return subprocess.run(["pdftotext", "-layout", file, "-"], capture_output=True, text=True, check=True).stdout


def test_every_code_is_printed_once(text):
    assert [text.count(code) for code in CODES] == [1] * 12


def test_each_batch_has_a_cover_that_tells_how_many_it_holds(text):
    assert "Tập phiếu 1/2" in text
    assert "Số phiếu trong tập: 10." in text
    assert "Số phiếu trong tập: 2." in text


def test_slips_lie_in_the_order_of_their_codes_and_bear_no_number(text):
    places = [text.index(code) for code in CODES]
    assert places == sorted(places)
    slip = text[places[0] - 200 : places[0] + 60]
    assert "Tập" not in slip[slip.index("BỎ PHIẾU KÍN") :]


def test_an_english_slip_says_the_same(tmp_path):
    assert slips_pdf(CODES[:1], **SAID, lang="en").startswith(b"%PDF")


def test_no_slips_are_told():
    with pytest.raises(DocumentError, match="no slips to print"):
        slips_pdf([], **SAID)
