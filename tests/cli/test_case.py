"""`canbo case`: everything that the pages do, in the name of a user."""

from datetime import date

import pytest
from tests.cases.office import LETTER, Office, at

from canbo.cli import case as command

TALK = ("--field", "held_on=2026-11-24", "--field", "minutes=Đã trao đổi", "--field", "stands_by_letter=true")
REPORT = ("--field", "proposal=accept", "--field", "report=Đề nghị chấp thuận")
OPINION = ("--field", "agrees=có", "--field", "document=812/BM")
DECISION = (
    "--field", "number=15/QĐ", "--field", "decided_on=2026-11-27", "--field", "effective_on=2026-12-01",
    "--field", "votes_for=5", "--field", "votes_against=1",
)  # fmt: skip


@pytest.fixture
def office(db, monkeypatch):
    made = Office()
    made.settle_all()
    monkeypatch.setattr(command, "_now", lambda: at("2026-11-27"))
    return made


@pytest.fixture
def do(canbo, office):
    def run(who, number, key, *words):
        return canbo("case", "do", number, key, "--as", who, *words, "--json")

    return run


def test_a_whole_case_by_commands(canbo, office, do):
    opened = canbo(
        "case", "open", "resignation", "--as", "hoa", "--person", "hoa", "--body", "ct",
        "--field", "ground=181/2026:34.1.a", "--field", "reason=Sức khỏe", "--json",
    ).json  # fmt: skip
    number = opened["number"]
    assert (opened["state"], opened["waiting_for"], opened["due"]) == ("filed", "personnel_body", "2026-12-11")
    for who, key, words in (
        ("officer", "record-talk", [word.replace("11-24", "11-27") for word in TALK]), ("officer", "report", REPORT),
        ("ministry", "give-opinion", OPINION), ("council", "accept", DECISION),
    ):  # fmt: skip
        assert len(do(who, number, key, *words).json["hash"]) == 64
    shown = canbo("case", "show", number, "--as", "council", "--json").json
    assert (shown["state"], shown["closed"], shown["relief"]) == ("accepted", False, None)
    assert {action["key"] for action in shown["actions"] if action["possible"]} >= {"record-placement", "correct"}
    office.director.refresh_from_db()
    assert office.director.terms.current().get().left_on == date(2026, 12, 1)


@pytest.mark.parametrize(("lang", "said"), [("vi", "Chờ tôi: 1"), ("en", "Waiting for me: 1")])
def test_the_list_and_one_case_in_both_languages(canbo, office, lang, said):
    case = office.opened_up()
    assert said in canbo("case", "list", "--as", "council", "--lang", lang).out
    told = canbo("case", "show", case.number, "--as", "council", "--lang", lang).out
    assert "● accept" in told
    assert "○ record-placement" in told
    assert "substitute" in told
    assert "[]" not in told
    assert canbo("case", "list", "--as", "council", "--json").json["mine"][0]["number"] == case.number


def test_the_person_concerned_reads_no_vote_report_or_opinion(canbo, office, do):
    case = office.opened_up()
    do("council", case.number, "accept", *DECISION)
    events = canbo("case", "events", case.number, "--as", "hoa", "--json").json["events"]
    bodies = {event["type"]: event["body"] for event in events}
    assert bodies["resignation_proposed"] == bodies["opinion_given"] == {}
    assert "votes_for" not in bodies["resignation_accepted"]
    assert bodies["resignation_accepted"]["number"] == "15/QĐ"
    assert set(canbo("case", "show", case.number, "--as", "hoa", "--json").json["answers"]) == {
        "who-decides", "prior-opinion-from",
    }  # fmt: skip
    council = canbo("case", "events", case.number, "--as", "council", "--json").json["events"]
    assert council[-1]["body"]["votes_for"] == 5


def test_a_correction_names_the_event_by_its_number_in_the_case(canbo, office, do):
    case = office.reported()
    numbers = [
        event["number"] for event in canbo("case", "events", case.number, "--as", "officer", "--json").json["events"]
    ]
    assert numbers == [1, 2, 3]
    do(
        "officer",
        case.number,
        "correct",
        "--field",
        "corrects=2",
        "--field",
        "reason=nhầm",
        "--field",
        'fields={"held_on": "2026-11-23"}',
    )
    assert office.view(office.officer, case).state.data["talk_recorded"]["held_on"] == "2026-11-23"


@pytest.mark.parametrize(
    ("words", "match"),
    [
        (("do", "2026-0001", "accept", "--as", "council"), "Only|Chưa|Không làm được"),
        (("do", "2026-9999", "accept", "--as", "council"), "Không có vụ việc 2026-9999"),
        (("show", "2026-0001", "--as", "stranger"), "Không có vụ việc"),
        (("show", "2026-0001", "--as", "nobody"), "không phải người dùng"),
        (("show", "2026-0001", "--as", "council", "--known-on", "mai"), "mai"),
        (("do", "2026-0001", "record-talk", "--as", "officer", "--version", "7", *TALK), "đã thay đổi từ khi bạn đọc"),
        (("do", "2026-0001", "record-talk", "--as", "officer", "--field", "held_on"), "thiếu giá trị"),
        (("open", "no-such", "--as", "hoa", "--person", "hoa", "--body", "ct"), "Không có thủ tục"),
        (("open", "resignation", "--as", "hoa", "--person", "hoa", "--body", "td"), "không giữ chức vụ nào"),
    ],
)  # fmt: skip
def test_what_cannot_be_done_is_one_sentence_and_nothing_changes(canbo, office, words, match):
    import re

    case = office.file(reason=LETTER["reason"])
    office.user("officer", office.elsewhere, username="stranger")
    assert re.search(match, canbo("case", *words).sentence)
    case.refresh_from_db()
    assert case.version == 1


def test_a_bundle_of_one_case_is_verified_elsewhere(canbo, office, tmp_path):
    case, file = office.opened_up(), tmp_path / "case.jsonl"
    assert canbo("case", "export", case.number, "--as", "council", "-o", str(file)).code == 0
    assert canbo("verify", str(file)).code == 0
    assert "Thống nhất với đề xuất" not in file.read_text()
    canbo("case", "export", case.number, "--as", "council", "-o", str(file), "--personal", "--json")
    assert "Thống nhất với đề xuất" in file.read_text()
    file.write_text(file.read_text().replace("opinion_given", "opinion_taken"))
    assert canbo("verify", str(file)).code == 1


@pytest.mark.parametrize(
    ("who", "lang", "match"),
    [
        ("hoa", "vi", "về chính hoa"), ("hoa", "en", "is about hoa"), ("van", "vi", "Không có vụ việc"),
        ("van", "en", "There is no case"),
    ],
)  # fmt: skip
def test_a_bundle_is_not_for_everybody(canbo, office, tmp_path, who, lang, match):
    case, file = office.opened_up(), tmp_path / "case.jsonl"
    run = canbo("case", "export", case.number, "--as", who, "-o", str(file), "--lang", lang)
    assert match in run.sentence
    assert not file.exists()


@pytest.mark.parametrize(
    ("lang", "said"), [("vi", "không đúng 50 %, không phải quyết định"), ("en", "not exactly half, nothing to decide")]
)
def test_a_withheld_choice_is_told_in_words(canbo, office, monkeypatch, lang, said):
    from tests.cases.continuing import ASSESSED, KEY, TERM, attest, conferred

    attest(office)
    case = conferred(office, office.open("reappointment", office.officer, TERM, day="2028-11-01"), KEY)
    office.do(office.council, case, "propose", ASSESSED, "2028-12-22")
    monkeypatch.setattr(command, "_now", lambda: at("2028-12-22"))
    events = canbo("case", "events", case.number, "--as", "council", "--json").json["events"]
    place = next(event["number"] for event in events if event["type"] == "reappointment_proposed")
    assert said in canbo("case", "look", case.number, str(place), "--as", "council", "--lang", lang).out
    seen = canbo("case", "look", case.number, str(place), "--as", "council", "--json").json
    assert seen["head"] == "not_asked"


def test_what_is_withheld_is_looked_at_by_command_and_shown_by_no_other(canbo, office):
    from tests.cases.appointment import Appointment

    from canbo.cases.models import Look

    counted = Appointment(office).at_step_3().counted(3, an=15, binh=6)
    number = counted.case.number
    events = canbo("case", "events", number, "--as", "council", "--json").json["events"]
    place = next(event["number"] for event in events if event["type"] == "step_3_counted")
    body = events[place - 1]["body"]
    assert (body["votes_outcome"], "votes" in body) == ("selected", False)
    refused = canbo("case", "look", number, str(place), "--as", "officer", "--lang", "en")
    assert (refused.code, "are shown this" in refused.err) == (1, True)
    assert canbo("case", "look", number, "1", "--as", "council").code == 1
    assert Look.objects.count() == 0
    seen = canbo("case", "look", number, str(place), "--as", "counter", "--json").json
    assert seen["votes"]["votes"] == {"an": 15, "binh": 6}
    assert "an: 15" in canbo("case", "look", number, str(place), "--as", "council").out
    assert sorted(Look.objects.values_list("door", flat=True)) == ["command", "command"]


def test_a_case_about_a_post_names_nobody(canbo, office):
    words = (
        "case", "open", "appointment-in-house", "--as", "officer", "--body", "ct", "--field", "position=council_member",
        "--field", "held_on=2026-11-20", "--field", "work=x", "--field", "minutes=x",
    )  # fmt: skip
    assert canbo(*words, "--person", "hoa").code == 1
    assert canbo(*words, "--json").json["state"] == "proposed"
    assert canbo("case", "open", "resignation", "--as", "hoa", "--body", "ct").code == 1


def test_a_field_without_a_value_is_told_as_a_field(canbo, office):
    case = office.opened_up()
    words = ("case", "do", case.number, "report", "--as", office.officer.username, "--lang", "en")
    assert canbo(*words, "--field", "x").sentence == "--field x has no value; write it as NAME=VALUE."


def test_a_case_is_read_as_known_on_the_last_day_that_there_is(canbo, office):
    case = office.opened_up()
    assert canbo("case", "show", case.number, "--as", office.officer.username, "--known-on", "9999-12-31").code == 0


@pytest.mark.parametrize(
    ("lang", "said"),
    [
        ("vi", "Thủ tục resignation không có việc nope; canbo case show liệt kê các việc."),
        ("en", "resignation has no act called nope; canbo case show lists them."),
    ],
)
def test_an_act_that_is_not_there_says_where_they_are_listed(canbo, office, lang, said):
    case = office.reported()
    assert canbo("case", "do", case.number, "nope", "--as", "council", "--lang", lang).sentence == said


def test_a_day_may_be_written_day_first(canbo, office, do):
    number = office.file().number
    ran = do("officer", number, "record-talk", *(word.replace("2026-11-24", "24/11/2026") for word in TALK))
    assert ran.json["type"] == "talk_recorded"
    events = canbo("case", "events", number, "--as", "officer", "--json").json["events"]
    assert events[-1]["body"]["held_on"] == "2026-11-24"


def test_a_value_that_does_not_fit_says_what_to_write(canbo, office):
    number = office.file().number
    words = ("case", "do", number, "record-talk", "--as", "officer", "--field", "minutes=x")
    assert (
        "; hãy viết ngày theo dạng YYYY-MM-DD, như 2026-11-21. "
        in canbo(*words, "--field", "held_on=hôm qua", "--field", "stands_by_letter=chắc thế").sentence
    )
    assert (
        "write true or false"
        in canbo(
            *words, "--field", "held_on=24/11/2026", "--field", "stands_by_letter=chắc thế", "--lang", "en"
        ).sentence
    )
