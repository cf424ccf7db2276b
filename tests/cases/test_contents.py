"""`verify` looks into the stored files: what is gone or altered is told, what was lawfully erased is not missed."""

import pytest
from tests.cases import papers
from tests.cases.office import at

from canbo.cases.chain import GENESIS

DAY = "2026-11-24"


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    settings.DATA = tmp_path / "data"
    return settings.DATA


@pytest.fixture
def case(office):
    office.settle_all()
    return office.file()


def attach(office, case, content=papers.PDF, name="đơn.pdf"):
    from canbo.cases.attachments import attach

    return attach(user=office.officer, number=case.number, chunks=[content], name=name, now=at(DAY))


def erase(office, case, event):
    from canbo.cases.erasing import erase_file

    return erase_file(user=office.officer, number=case.number, event=event, ground="mistake", now=at(DAY))


def where(event):
    from canbo.cases.files import path_of

    return path_of(event.case, event.data["sha256"])


def report():
    from canbo.cases.verify import verify

    return verify()


def test_files_that_are_as_they_were_attached_are_counted(office, case) -> None:
    attach(office, case)
    attach(office, case, papers.pdf("2"))
    assert (report().intact, report().files) == (True, 2)


def test_a_file_that_is_gone_is_told_by_its_act_in_both_languages(office, case) -> None:
    attach(office, case, papers.pdf("stays"))
    event = attach(office, case)
    where(event).unlink()
    (found,) = report().findings
    assert (found.kind, found.seq, found.case) == ("lost_file", event.seq, case.number)
    assert found.words.en == (
        f"The file that act 3 of case {case.number} attached is not in the store of files any more; "
        "put it back from a backup."
    )
    assert found.words.vi.startswith(f"Tệp đính kèm ở việc số 3 của vụ việc {case.number} không còn trong kho tệp;")


@pytest.mark.parametrize("harm", ["one byte", "one byte more", "nothing left"])
def test_a_file_that_is_another_is_told(office, case, harm) -> None:
    event = attach(office, case)
    altered = bytearray(papers.PDF)
    altered[-3] ^= 1
    where(event).write_bytes(
        {"one byte": bytes(altered), "one byte more": papers.PDF + b"\n", "nothing left": b""}[harm]
    )
    (found,) = report().findings
    assert "is not what was attached" in found.words.en
    assert "không còn như khi đính kèm" in found.words.vi


def test_a_folder_in_its_place_is_no_file(office, case) -> None:
    event = attach(office, case)
    where(event).unlink()
    where(event).mkdir()
    assert [found.kind for found in report().findings] == ["lost_file"]


def test_a_file_that_cannot_be_read_is_told(office, case, monkeypatch) -> None:
    def refused(_path):
        raise PermissionError(13, "Permission denied")

    attach(office, case)
    monkeypatch.setattr("canbo.cases.contents.sha256_of", refused)
    (found,) = report().findings
    assert "cannot be read" in found.words.en


def test_a_file_lawfully_erased_is_not_missed(office, case, django_capture_on_commit_callbacks) -> None:
    event = attach(office, case)
    with django_capture_on_commit_callbacks(execute=True):
        erase(office, case, 2)
    assert not where(event).exists()
    assert (report().findings, report().files) == ((), 0)


def test_one_attached_again_after_it_was_erased_is_missed(office, case, django_capture_on_commit_callbacks) -> None:
    attach(office, case)
    with django_capture_on_commit_callbacks(execute=True):
        erase(office, case, 2)
    again = attach(office, case)
    where(again).unlink()
    assert [found.seq for found in report().findings] == [again.seq]


def test_one_erased_while_the_others_were_read_is_not_missed(
    office, case, monkeypatch, django_capture_on_commit_callbacks
) -> None:
    from canbo.cases import contents

    attach(office, case)
    upto = case.events.count()
    real = contents._kept

    def meanwhile(seq):
        found = real(seq)
        with django_capture_on_commit_callbacks(execute=True):
            erase(office, case, 2)
        return found

    monkeypatch.setattr(contents, "_kept", meanwhile)
    assert contents.check_contents(upto).findings == ()


def test_each_case_keeps_its_own_copy(office, case) -> None:
    other = office.file(office.herself, office.chair, office.group)
    mine, theirs = attach(office, case), attach(office, other)
    where(theirs).unlink()
    assert where(mine).exists()
    assert [found.case for found in report().findings] == [other.number]


def test_a_bundle_holds_no_files_and_says_so(office, case, tmp_path) -> None:
    from canbo.cases.bundle import verify_bundle
    from canbo.cases.export import export

    attach(office, case)
    export(tmp_path / "b.jsonl", at=at(DAY))
    found = verify_bundle(tmp_path / "b.jsonl")
    assert (found.intact, found.files) == (True, None)
    assert found.head != GENESIS
