"""`canbo case attach`, `files`, `papers`, `erase-file`, `dossier`: what the pages do, by command."""

from dataclasses import replace

import pytest
from tests.cases import papers
from tests.cases.effects.test_continuing import TERM, attest
from tests.cases.office import TALK, Office, at

from canbo.cli import case as command
from canbo.kernel.fact import Words
from canbo.procedures import book
from canbo.procedures.table import Field


@pytest.fixture
def office(db, monkeypatch, settings, tmp_path):
    settings.DATA = tmp_path / "data"
    made = Office()
    made.settle_all()
    monkeypatch.setattr(command, "_now", lambda: at("2028-12-20"))
    return made


@pytest.fixture
def paper(tmp_path):
    def made(name="đơn.pdf", content=papers.PDF):
        (tmp_path / name).write_bytes(content)
        return str(tmp_path / name)

    return made


def test_a_file_goes_in_is_listed_comes_out_and_is_erased(
    canbo, office, paper, tmp_path, django_capture_on_commit_callbacks
):
    case = office.file(day="2028-12-19")
    assert canbo("case", "attach", case.number, paper(), "--as", "officer", "--json").json["type"] == "file_attached"
    office.user("inspector")
    (one,) = canbo("case", "files", case.number, "--as", "inspector", "--json").json["files"]
    assert (one["event"], one["name"], one["type"], one["erased"]) == (2, "đơn.pdf", "application/pdf", False)
    assert canbo("case", "files", case.number, "--as", "hoa", "--json").json == {"files": []}
    out = tmp_path / "out.pdf"
    canbo("case", "files", case.number, "--as", "officer", "--save", "2", "-o", str(out))
    assert out.read_bytes() == papers.PDF
    assert (
        "cannot be written"
        in canbo(
            "case", "files", case.number, "--as", "officer", "--save", "2", "-o", str(out), "--lang", "en"
        ).sentence
    )
    assert (
        "no file for you" in canbo("case", "files", case.number, "--as", "hoa", "--save", "2", "--lang", "en").sentence
    )
    with django_capture_on_commit_callbacks(execute=True):
        canbo("case", "erase-file", case.number, "2", "--as", "officer", "--ground", "mistake")
    assert "erased" in canbo("case", "files", case.number, "--as", "officer", "--lang", "en").out


def test_the_papers_of_a_case_are_listed_and_made(canbo, office, tmp_path):
    case = office.file(day="2028-12-19")
    listed = canbo("case", "papers", case.number, "--as", "officer", "--json").json["papers"]
    assert [one["kind"] for one in listed] == ["receipt", "resignation-letter"]
    assert listed[1]["en"] == "Letter of resignation"
    assert "resignation-letter  " in canbo("case", "papers", case.number, "--as", "hoa").out
    out = tmp_path / "letter.docx"
    canbo("case", "papers", case.number, "--as", "officer", "--save", "resignation-letter", "-o", str(out))
    assert out.read_bytes().startswith(b"PK")
    canbo("case", "papers", case.number, "--as", "officer", "--save", "receipt", "-o", str(out.with_suffix(".pdf")))
    assert out.with_suffix(".pdf").read_bytes().startswith(b"%PDF")


@pytest.mark.parametrize(
    ("kind", "name", "lang", "said"),
    [
        ("report", "x.pdf", "en", "has no paper 'report' for you; canbo case papers lists them."),
        ("report", "x.pdf", "vi", "không có giấy tờ 'report' cho bạn"),
        ("receipt", "x.odt", "en", "made as docx or pdf, not as 'odt'"),
        ("receipt", "none/x.pdf", "en", "cannot be written"),
    ],
)
def test_a_paper_that_cannot_be_made_is_told(canbo, office, tmp_path, kind, name, lang, said):
    case = office.file(day="2028-12-19")
    saved = ("--save", kind, "-o", str(tmp_path / name), "--lang", lang)
    assert said in canbo("case", "papers", case.number, "--as", "officer", *saved).sentence
    assert not (tmp_path / name).exists()


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("a.pdf", papers.PROGRAM, "is no PDF, DOCX"), ("a.pdf", b"", "a.pdf is empty"),
        ("a.docx", papers.PDF, "is PDF by its content"), ("a.pdf", papers.pdf("x" * 2**20), "larger than 1 MB"),
    ],
)  # fmt: skip
def test_a_file_that_is_not_taken_is_refused_on_one_line(canbo, office, paper, settings, name, content, words):
    settings.LARGEST_FILE = 2**20
    case = office.file(day="2028-12-19")
    said = canbo("case", "attach", case.number, paper(name, content), "--as", "officer", "--lang", "en").sentence
    assert words in said
    assert case.events.count() == 1


def test_a_path_that_is_not_there_is_told(canbo, office, tmp_path):
    case = office.file(day="2028-12-19")
    said = canbo("case", "attach", case.number, str(tmp_path / "x.pdf"), "--as", "officer", "--lang", "en").sentence
    assert "cannot be read: No such file" in said


def test_a_dossier_by_commands(canbo, office, paper):
    attest(office)
    number = office.open("reappointment", office.officer, TERM, day="2028-11-01").number
    dossier = ("case", "dossier", number, "--as", "officer")
    canbo(*dossier, "--examination", "2029-02-01", "--nothing-new")
    for item in ("1", "2", "4", "5", "8"):
        canbo(*dossier, "--item", item, "--dated", "2028-12-20")
    for item in ("3", "6"):
        canbo(*dossier, "--item", item, "--dated", "2028-12-20", "--whole-term")
    assert canbo(*dossier, "--json").json["complete"] is False
    tenth = ("--item", "10", "--dated", "2028-08-01", "--source", "copy", "--file", paper())
    found = canbo(*dossier, *tenth, "--json").json
    (kept,) = canbo("case", "files", number, "--as", "officer", "--json").json["files"]
    assert (found["complete"], found["lapses"]) == (True, [])
    assert found["items"][9] == {
        "item": "10", "provision": "181/2026:16.10", "there": True, "source": "copy", "dated_on": "2028-08-01",
        "good_until": "2029-02-01", "sha256": kept["sha256"],
    }  # fmt: skip
    told = canbo(*dossier, "--item", "8", "--dated", "2028-07-12", "--lang", "en").out
    assert "! Item 8 is good until the end of 12/01/2029 only." in told
    assert "○ 8" in canbo(*dossier, "--remove", "8", "--reason", "ghi nhầm").out
    assert "say which day" in canbo(*dossier, "--item", "8", "--lang", "en").sentence
    assert "no dossier to see" in canbo("case", "dossier", number, "--as", "hoa", "--lang", "en").sentence
    assert "--submitted" in canbo(*dossier, "--reuse", "2028-0009", "--lang", "en").sentence


@pytest.fixture
def with_a_paper(monkeypatch):
    """The talk of a resignation recorded with its signed minutes as a file."""
    table = book.PROCEDURES["resignation"]
    scan = Field("scan", "file", Words("bản ký", "signed copy"))
    acts = tuple(replace(a, fields=(*a.fields, scan)) if a.key == "record-talk" else a for a in table.acts)
    monkeypatch.setitem(book.PROCEDURES, "resignation", replace(table, acts=acts))


def test_an_act_takes_its_file_by_path_all_of_it_or_nothing(canbo, office, paper, with_a_paper, settings):
    case = office.file(day="2028-12-18")
    values = TALK | {"held_on": "2028-12-19", "stands_by_letter": "true"}
    said = [word for name, value in values.items() for word in ("--field", f"{name}={value}")]
    do = ("case", "do", case.number, "record-talk")
    assert "Only" in canbo(*do, "--as", "council", *said, "--field", f"scan={paper()}", "--lang", "en").sentence
    assert (
        "not attached" in canbo(*do, "--as", "officer", *said, "--field", f"scan={'a' * 64}", "--lang", "en").sentence
    )
    assert case.events.count() == 1
    assert [path for path in (settings.DATA / "files").rglob("*") if path.is_file()] == []
    canbo(*do, "--as", "officer", *said, "--field", f"scan={paper()}")
    attached, talk = list(case.events)[1:]
    assert talk.data["scan"] == attached.data["sha256"]
    # The minutes of the talk are addressed to the person, and so is the file they name.
    assert len(canbo("case", "files", case.number, "--as", "hoa", "--json").json["files"]) == 1


def test_a_withheld_file_is_saved_by_who_may_look_alone(canbo, office, paper, tmp_path):
    case = office.file(day="2028-12-19")
    canbo("case", "attach", case.number, paper("bước 3.pdf"), "--as", "officer", "--withhold")
    (listed,) = canbo("case", "files", case.number, "--as", "officer", "--json").json["files"]
    assert (listed["name"], listed["withheld"]) == (None, True)
    assert "withheld file" in canbo("case", "files", case.number, "--as", "officer", "--lang", "en").out
    assert "tệp giữ kín" in canbo("case", "files", case.number, "--as", "officer").out
    assert "bước 3" not in canbo("case", "events", case.number, "--as", "officer", "--json").out
    out = tmp_path / "out.pdf"
    refused = canbo("case", "files", case.number, "--as", "officer", "--save", "2", "-o", str(out), "--lang", "en")
    assert "no file for you" in refused.sentence
    assert not out.exists()
    canbo("case", "files", case.number, "--as", "council", "--save", "2", "-o", str(out))
    assert out.read_bytes() == papers.PDF
    from canbo.cases.look_models import Look

    assert [look.door for look in Look.objects.all()] == ["command"]


def test_an_item_of_a_dossier_is_withheld_by_command(canbo, office, paper):
    attest(office)
    case = office.open("reappointment", office.officer, TERM, day="2028-11-01")
    at_item = ("case", "dossier", case.number, "--as", "officer", "--item", "1", "--dated", "2028-12-19", "--withhold")
    assert "Only a file that comes with the item" in canbo(*at_item, "--lang", "en").sentence
    canbo(*at_item, "--file", paper("bước 3.pdf"))
    assert "bước 3" not in canbo("case", "files", case.number, "--as", "officer").out
    assert "bước 3" in canbo("case", "files", case.number, "--as", "council").out
