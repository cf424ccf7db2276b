"""Files of a case: who attaches, who sees, what stays of one that was erased, and nothing kept of what was refused."""

import hashlib
import json
from datetime import timedelta

import pytest
from tests.cases import papers
from tests.cases.office import at

from canbo.kernel.errors import CanboError

DAY = "2026-11-24"


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    settings.DATA = tmp_path
    return tmp_path


@pytest.fixture
def case(office):
    office.settle_all()
    return office.file()


@pytest.fixture
def kept(django_capture_on_commit_callbacks):
    """What runs once a transaction is kept, run."""
    return lambda: django_capture_on_commit_callbacks(execute=True)


def attach(user, case, content=papers.PDF, name="đơn.pdf", day=DAY, **said):
    from canbo.cases.attachments import attach

    return attach(user=user, number=case.number, chunks=[content], name=name, now=at(day), **said)


def shown(office, user, case):
    """Numbers and names of the files that a user is shown; None where the case is not there for them."""
    from canbo.cases.attachments import attachments_shown
    from canbo.cases.writer import NoSuchCase

    try:
        view = office.view(user, case, DAY)
    except NoSuchCase:
        return None
    found = attachments_shown(user, view.around.roles, view.procedure, list(case.events))
    return [(one.number, one.name) for one in found]


def contents(data):
    return sorted(path.name for path in (data / "files").rglob("*") if path.is_file())


def erase(user, case, event, ground="mistake", document="", day=DAY):
    from canbo.cases.erasing import erase_file

    return erase_file(user=user, number=case.number, event=event, ground=ground, document=document, now=at(day))


def test_the_event_keeps_the_hash_and_the_name_stays_erasable(office, case, data) -> None:
    event = attach(office.officer, case)
    digest = hashlib.sha256(papers.PDF).hexdigest()
    assert event.type == "file_attached"
    assert {name: event.data[name] for name in ("sha256", "size", "media")} == {
        "sha256": digest, "size": len(papers.PDF), "media": "application/pdf",
    }  # fmt: skip
    assert "đơn" not in event.body
    assert [json.loads(value.value) for value in event.personal_values.all()] == ["đơn.pdf"]
    assert contents(data) == [digest]


def test_who_sees_which_file(office, case) -> None:
    attach(office.himself, case, papers.pdf("own"), "của tôi.pdf")
    attach(office.officer, case, papers.pdf("office"), "nội bộ.pdf")
    attach(office.council, case, papers.pdf("to him"), "gửi ông Hòa.pdf", for_person=True)
    everything = [(2, "của tôi.pdf"), (3, "nội bộ.pdf"), (4, "gửi ông Hòa.pdf")]
    for user in (office.officer, office.council, office.ministry, office.user("inspector")):
        assert shown(office, user, case) == everything
    assert shown(office, office.himself, case) == [everything[0], everything[2]]
    assert shown(office, office.herself, case) is None
    assert shown(office, office.user("administrator"), case) is None
    assert shown(office, office.user("officer", office.elsewhere, username="other"), case) is None


def test_a_person_addresses_nothing_to_themselves_and_sees_no_hash_of_others(office, case) -> None:
    mine = attach(office.himself, case, for_person=True)
    assert "for_person" not in mine.data
    hidden = attach(office.officer, case, papers.pdf("office"))
    again = attach(office.himself, case, papers.pdf("office"), "bản của tôi.pdf")
    assert again.data["sha256"] == hidden.data["sha256"]
    assert shown(office, office.himself, case) == [(2, "đơn.pdf"), (4, "bản của tôi.pdf")]


@pytest.mark.parametrize("role", ["inspector", "administrator", "officer"])
def test_others_attach_nothing(office, case, data, role) -> None:
    bodies = [office.elsewhere] if role == "officer" else []
    with pytest.raises(CanboError):
        attach(office.user(role, *bodies, username="other"), case)
    assert case.events.count() == 1
    assert contents(data) == []


def test_the_same_content_is_attached_once(office, case, data) -> None:
    attach(office.officer, case)
    with pytest.raises(CanboError, match=r"attached already, as act 2 \(đơn.pdf\)"):
        attach(office.council, case, name="tên khác.pdf")
    assert case.events.count() == 2
    assert len(contents(data)) == 1


@pytest.mark.parametrize(
    ("name", "content"), [("a.pdf", papers.PROGRAM), ("a.pdf", b""), ("a/b.pdf", papers.PDF), ("a.docx", papers.PDF)]
)
def test_of_a_refused_file_nothing_is_kept(office, case, data, name, content) -> None:
    with pytest.raises(CanboError):
        attach(office.officer, case, content, name)
    assert case.events.count() == 1
    assert contents(data) == []


def test_somebody_who_has_not_seen_the_last_event_is_told_so(office, case, data) -> None:
    attach(office.officer, case, papers.pdf("1"), expected_version=1)
    with pytest.raises(CanboError, match="has changed"):
        attach(office.officer, case, papers.pdf("2"), expected_version=1)
    assert len(contents(data)) == 1


def test_nothing_is_kept_where_the_record_is_not_written(office, case, data, monkeypatch) -> None:
    def failing(*_args, **_said):
        raise CanboError("no", "không")

    monkeypatch.setattr("canbo.cases.attachments.tell", failing)
    with pytest.raises(CanboError, match="no"):
        attach(office.officer, case)
    assert case.events.count() == 1
    assert contents(data) == []


def test_erasing_destroys_content_and_name_and_keeps_hash_and_ground(office, case, data, kept) -> None:
    event = attach(office.officer, case)
    with kept():
        gone = erase(office.council, case, 2)
    assert contents(data) == []
    assert gone.data == {"sha256": event.data["sha256"], "files": [2], "ground": "mistake"}
    assert [row.type for row in case.events] == [
        "resignation_filed", "file_attached", "file_erased", "personal_data_erased",
    ]  # fmt: skip
    assert not event.personal_values.exists()
    assert shown(office, office.officer, case) == [(2, "")]
    from canbo.cases.verify import verify

    assert verify().intact


def test_the_same_content_may_be_attached_again_after_it_was_erased(office, case, data, kept) -> None:
    attach(office.officer, case)
    with kept():
        erase(office.officer, case, 2)
    attach(office.officer, case, day="2026-11-25")
    assert len(contents(data)) == 1
    assert shown(office, office.officer, case) == [(2, ""), (5, "đơn.pdf")]


def test_every_copy_within_the_case_goes_and_another_case_keeps_its_own(office, case, data, kept) -> None:
    other = office.file(office.herself, office.chair, office.group)
    attach(office.officer, case)
    attach(office.himself, case, name="bản của tôi.pdf")
    attach(office.officer, other)
    with kept():
        erase(office.officer, case, 2)
    assert [path.parent.name for path in (data / "files").rglob("*") if path.is_file()] == [other.number]
    assert shown(office, office.officer, case) == [(2, ""), (3, "")]


@pytest.mark.parametrize("who", ["himself", "inspector"])
def test_who_may_not_decide_that_a_file_goes(office, case, data, who) -> None:
    attach(office.himself, case)
    user = office.user("inspector") if who == "inspector" else office.himself
    with pytest.raises(CanboError, match="Only the personnel body and the authority"):
        erase(user, case, 2)
    assert len(contents(data)) == 1


def test_each_ground_asks_for_what_the_law_asks(office, case, data, kept) -> None:
    attach(office.officer, case)
    with pytest.raises(CanboError, match="no ground to erase"):
        erase(office.officer, case, 2, "because")
    with pytest.raises(CanboError, match="Name the document"):
        erase(office.officer, case, 2, "ordered", " ")
    with pytest.raises(CanboError, match="still open"):
        erase(office.officer, case, 2, "kept-long-enough", "9/QĐ")
    with pytest.raises(CanboError, match="no file that is still there"):
        erase(office.officer, case, 1)
    assert len(contents(data)) == 1
    with kept():
        assert erase(office.officer, case, 2, "ordered", "9/QĐ").data["document"] == "9/QĐ"
    assert contents(data) == []


def test_after_the_end_files_still_come_from_those_who_handle_it_and_go_when_their_time_is_over(
    office, case, data, kept
) -> None:
    office.do(office.himself, case, "withdraw", {"reason": "x"}, DAY)
    with pytest.raises(CanboError, match="cannot attach"):
        attach(office.himself, case, papers.pdf("late"))
    attach(office.officer, case)
    with kept():
        erase(office.officer, case, 3, "kept-long-enough", "9/QĐ")
    assert contents(data) == []


def test_the_daily_job_sweeps_what_a_crash_left_and_nothing_else(office, case, data) -> None:
    import os

    from canbo.cases.erasing import sweep

    attach(office.officer, case)
    erase(office.officer, case, 2)  # its transaction is never kept here, as if the machine had stopped
    attach(office.officer, case, papers.pdf("stays"))
    young, old = data / "files" / case.number / ("a" * 64), data / "files" / ".incoming" / ("b" * 32)
    for path, age in ((young, timedelta(hours=23)), (old, timedelta(hours=25))):
        path.write_bytes(b"x")
        then = (at(DAY) - age).timestamp()
        os.utime(path, (then, then))
    assert sweep(at(DAY)) == 2
    assert contents(data) == sorted(["a" * 64, hashlib.sha256(papers.pdf("stays")).hexdigest()])
    assert sweep(at(DAY)) == 0


def test_content_that_is_gone_or_another_is_told(office, case) -> None:
    from canbo.cases.attachments import content_lost
    from canbo.cases.files import path_of

    event = attach(office.officer, case)
    path = path_of(case.number, event.data["sha256"])
    assert content_lost(event) == ""
    path.write_bytes(b"x")
    assert content_lost(event) == "changed"
    path.unlink()
    assert content_lost(event) == "missing"
