"""`canbo verify`: the database, or a bundle with no database at all."""

import json
import subprocess
import sys
from datetime import date

import pytest
from tests.cases.recording import Record


@pytest.fixture
def kept(db):
    """Two events in one case, sealed."""
    from canbo.cases.seal import seal

    record = Record()
    first = record.open(personal={"reason": "ốm nặng"})
    record.add(first.case)
    record.seal = seal(date(2026, 9, 1), at=record.tick(days=1))
    return record


@pytest.fixture
def run(canbo):
    """What `canbo verify …` printed; a refusal's sentence raises nothing here, it is asked of `canbo` itself."""

    def verify(*arguments, code=0):
        ran = canbo("verify", *arguments)
        assert (ran.code, ran.err) == (code, "")
        return ran.out

    return verify


def test_an_intact_record_is_said_to_be_so_in_both_languages(kept, run) -> None:
    head = kept.seal.hash

    assert run().splitlines() == [
        "Nguyên vẹn.",
        "2 sự kiện, 1 vụ việc, 1 dấu niêm, 1 giá trị cá nhân, 0 đã xóa, 0 tệp.",
        f"Sự kiện cuối 2: {head}",
    ]
    assert run("--lang", "en").splitlines() == [
        "Intact.",
        "2 events, 1 cases, 1 seals, 1 personal values, 0 erased, 0 files.",
        f"Last event 2: {head}",
    ]


def test_what_is_wrong_is_told_and_the_exit_says_so(kept, run) -> None:
    from canbo.cases.models import Case

    Case.objects.update(state="accepted")

    assert run(code=1).splitlines()[:2] == [
        "KHÔNG nguyên vẹn: 1 chỗ.",
        "  Bảng đọc của vụ việc 2026-0001 không khớp với sự kiện (state).",
    ]
    assert run("--lang", "en", code=1).splitlines()[:2] == [
        "NOT intact: 1 findings.",
        "  The read models of case 2026-0001 are not what its events give (state).",
    ]
    found = json.loads(run("--json", code=1))
    assert (found["intact"], [finding["kind"] for finding in found["findings"]]) == (False, ["unlike_events"])


def test_read_models_are_built_anew_when_asked(kept, run) -> None:
    from canbo.cases.models import Case

    Case.objects.update(state="accepted")

    assert run("--rebuild").startswith("Nguyên vẹn.")
    assert Case.objects.get().state == "filed"


def test_a_seal_on_paper_has_to_fit(kept, canbo, run) -> None:
    assert "2 dấu niêm" in run("--seal", str(kept.seal))
    assert "unlike_seal" in run("--seal", f"2026-09-01:2:{'1' * 64}", "--json", code=1)
    assert "“yesterday” is no seal" in canbo("verify", "--lang", "en", "--seal", "yesterday").sentence


def test_a_bundle_is_written_only_of_an_intact_record_and_checked_again(kept, run, tmp_path) -> None:
    from canbo.cases.models import Case

    bundle = tmp_path / "bundle.jsonl"
    run("--export", str(bundle))
    said = run(str(bundle), "--lang", "en", "--seal", str(kept.seal))
    assert said.splitlines()[:2] == [
        "Intact.",
        "2 events, 1 cases, 2 seals, 0 personal values, 0 erased; personal data left out.",
    ]

    Case.objects.update(state="accepted")
    run("--export", str(tmp_path / "other"), code=1)
    assert not (tmp_path / "other").exists()


def test_a_bundle_needs_neither_database_nor_django(kept, run, tmp_path) -> None:
    bundle = tmp_path / "bundle.jsonl"
    run("--export", str(bundle))
    code = "import sys; sys.modules['django'] = None; from canbo.cli.main import main; main()"
    done = subprocess.run(
        [sys.executable, "-c", code, "verify", str(bundle)], capture_output=True, text=True, check=False
    )

    assert (done.returncode, done.stdout.splitlines()[0], done.stderr) == (0, "Nguyên vẹn.", "")


@pytest.mark.parametrize("option", [("--rebuild",), ("--export", "x")])
def test_a_bundle_is_only_checked(canbo, tmp_path, option) -> None:
    said = canbo("verify", tmp_path / "bundle", *option)

    assert said.sentence == "Với gói thì chỉ kiểm tra; hãy bỏ --rebuild và --export."


def test_a_bundle_that_is_not_there_is_one_sentence(canbo, tmp_path) -> None:
    said = canbo("verify", tmp_path / "bundle", "--lang", "en")

    assert said.sentence.endswith("bundle cannot be read: No such file or directory; check the path.")


@pytest.fixture
def stored(db, settings, tmp_path):
    """Where the content of a file attached to a case lies."""
    from tests.cases import papers
    from tests.cases.office import Office, at

    from canbo.cases.attachments import attach
    from canbo.cases.files import path_of

    settings.DATA = tmp_path
    office = Office()
    case = office.file()
    event = attach(user=office.officer, number=case.number, chunks=[papers.PDF], name="đơn.pdf", now=at("2026-11-24"))
    return path_of(case.number, event.data["sha256"])


@pytest.mark.parametrize(
    ("lang", "head", "line"),
    [
        ("vi", "KHÔNG nguyên vẹn: 1 chỗ.", "không còn trong kho tệp"),
        ("en", "NOT intact: 1 findings.", "is not in the store of files any more"),
    ],
)
def test_a_stored_file_that_is_gone_is_one_line_and_the_exit_says_so(stored, run, lang, head, line) -> None:
    assert "1 tệp." in run()
    stored.unlink()
    lines = run("--lang", lang, code=1).splitlines()
    assert lines[0] == head
    assert line in lines[1]
    assert len(lines) == 4


def test_a_stored_file_with_an_altered_byte_is_a_finding(stored, run) -> None:
    stored.write_bytes(stored.read_bytes()[:-1] + b"x")
    report = json.loads(run("--json", code=1))
    assert [found["kind"] for found in report["findings"]] == ["lost_file"]
    assert report["files"] == 1
