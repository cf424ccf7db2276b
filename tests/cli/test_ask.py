"""`canbo ask`, `questions` and `facts`: the shapes that scripts rely on, and what a person reads."""

import datetime as dt
import json
import unicodedata

import pytest

from canbo.law.book import questions

ON = ("--on", "2026-11-21")
KEYS = [
    "question", "on", "begun", "law", "status", "verdict", "value", "unit", "because", "missing", "ask_next",
    "readings", "least_change", "power", "provisional", "caution",
]  # fmt: skip


def no_to_all(canbo, question, **known) -> list[str]:
    """The facts of a question as `canbo facts` lists them: those known as given, every other one no or none."""
    pairs = []
    for fact in canbo("facts", question, "--json").json["facts"]:
        name, kind = fact["name"], fact["type"]
        value = known.get(name, {"bool": "false", "int": "0"}.get(kind))
        if value is not None:
            pairs += ["--fact", f"{name}={value}"]
    return pairs


def test_relief_ground_of_a_council_member_turns_on_two_thirds(canbo):
    def asked(low):
        facts = no_to_all(
            canbo, "relief-ground", position="council_member", low_confidence_votes=low, confidence_votes_cast=21
        )
        answer = canbo("ask", "relief-ground", *facts, *ON, "--json").json
        return answer["verdict"], answer["missing"]

    assert asked(11) == ("no", [])
    assert asked(14) == ("unknown", ["reading_35_1_c"])
    assert asked(15) == ("yes", [])


def test_the_answer_has_the_agreed_shape(canbo):
    answer = canbo("ask", "relief-ground", *ON, "--json").json
    assert list(answer) == KEYS
    assert (answer["question"], answer["on"], answer["begun"]) == ("relief-ground", "2026-11-21", "2026-11-21")
    assert (answer["law"], answer["status"], answer["verdict"], answer["value"]) == (
        ["181/2026"], "decided", "unknown", None,
    )  # fmt: skip
    assert answer["ask_next"] in answer["missing"]
    assert set(answer["power"]) == {"provision", "who", "vi", "en", "until"}
    for step in answer["because"]:
        assert list(step) == ["provision", "verdict", "vi", "en", "facts"]
        assert step["verdict"] in ("yes", "no", "unknown", None)


def test_missing_facts_come_in_the_order_of_the_list_of_facts(canbo):
    listed = [fact["name"] for fact in canbo("facts", "relief-ground", "--json").json["facts"]]
    missing = canbo("ask", "relief-ground", *ON, "--json").json["missing"]
    assert missing == [name for name in listed if name in missing]


def test_a_day_is_a_value_and_no_verdict(canbo):
    answer = canbo("ask", "discipline-ends", "--fact", "sanction_effective_on=2026-06-01", *ON, "--json").json
    assert (answer["status"], answer["verdict"], answer["value"], answer["unit"]) == (
        "decided", None, "2027-06-01", None,
    )  # fmt: skip


def test_a_number_has_its_unit(canbo):
    facts = ("--fact", "service_months=126", "--fact", "service_odd_days=0")
    answer = canbo("ask", "counted-working-years", *facts, "--on", "2020-01-01", "--json").json
    assert (answer["value"], answer["unit"], answer["law"]) == (10.5, "year", ["46/2010"])


def test_out_of_scope_names_the_clause_that_leaves_it_out(canbo):
    answer = canbo("ask", "term-limit-reached", "--fact", "position=representative_full_time", *ON, "--json").json
    assert (answer["status"], answer["verdict"], answer["missing"]) == ("not-applicable", None, [])
    assert answer["because"]


def test_before_the_decree_its_predecessor_is_named(canbo):
    answer = canbo("ask", "relief-ground", "--on", "2026-05-20", "--json").json
    assert (answer["status"], answer["verdict"], answer["because"]) == ("not-in-force", None, [])
    assert "159/2020" in answer["law"]
    assert canbo("ask", "relief-ground", "--on", "2026-05-21", "--json").json["status"] == "decided"


def test_a_matter_begun_before_stays_under_the_older_law(canbo):
    answer = canbo("ask", "relief-ground", "--begun", "2026-05-20", *ON, "--json").json
    assert (answer["status"], answer["begun"]) == ("not-in-force", "2026-05-20")


def test_today_is_asked_about_and_printed_when_no_day_is_given(canbo):
    answer = canbo("ask", "relief-ground", "--json").json
    today = dt.datetime.now(dt.timezone(dt.timedelta(hours=7))).date()
    assert abs(dt.date.fromisoformat(answer["on"]) - today) <= dt.timedelta(days=1)


def test_a_day_may_be_written_as_in_vietnam(canbo):
    assert canbo("ask", "relief-ground", "--on", "21/11/2026", "--json").json["on"] == "2026-11-21"


def test_facts_come_from_a_file_and_a_pair_wins_over_it(canbo, tmp_path):
    file = tmp_path / "facts.json"
    given = {"position": "council_member", "low_confidence_votes": 15, "confidence_votes_cast": 21, "birth_date": None}
    file.write_text("\ufeff" + json.dumps(given), encoding="utf-8")
    assert canbo("ask", "relief-ground", "--facts", file, *ON, "--json").json["verdict"] == "yes"
    answer = canbo("ask", "relief-ground", "--facts", file, "--fact", "low_confidence_votes=14", *ON, "--json").json
    assert answer["verdict"] == "unknown"


def test_the_same_value_twice_is_no_contradiction(canbo):
    facts = ("--fact", "serving_warning=true", "--fact", "serving_warning= true")
    assert canbo("ask", "relief-ground", *facts, *ON).code == 0


def test_facts_that_a_question_does_not_use_are_ignored(canbo):
    plain = canbo("ask", "relief-ground", *ON, "--json").json
    assert canbo("ask", "relief-ground", "--fact", "monthly_wage=1000000", *ON, "--json").json == plain


@pytest.mark.parametrize("value", ["có", unicodedata.normalize("NFD", "có"), "Yes", "TRUE", "x", "đúng"])
def test_yes_is_understood_as_it_is_typed(canbo, value):
    told = canbo("ask", "relief-ground", "--fact", f"relief_requested_by_authority={value}", *ON, "--json").json
    assert "relief_requested_by_authority" not in told["missing"]


def test_citations_may_come_with_letters_in_pieces(canbo):
    pieces = unicodedata.normalize("NFD", "35.1.đ")
    facts = ("--fact", "left_by=relief", "--fact", f"leaving_ground={pieces}")
    assert canbo("ask", "reconsideration-date", *facts, *ON, "--json").code == 0


def test_an_unknown_reading_changes_the_day_only_where_it_is_not_settled(canbo):
    facts = ("--fact", "term_end=2027-06-30", "--fact", "position=council_member")
    unset = canbo("ask", "reappointment-notice-due", *facts, *ON, "--json").json
    chosen = {
        name: canbo("ask", "reappointment-notice-due", *facts, "--fact", f"reading_17_1={name}", *ON, "--json").json
        for name in ("working_days", "calendar_days")
    }
    days = {name: answer["value"] for name, answer in chosen.items()}
    assert days["working_days"] < days["calendar_days"]
    assert unset["value"] == days["working_days"]


def test_what_a_person_reads_is_vietnamese_first(canbo):
    told = canbo("ask", "relief-ground", "--fact", "position=council_member", *ON).out.splitlines()
    assert told[0] == "Có căn cứ miễn nhiệm không? Chưa rõ"
    assert told[1] == "Ngày: 21/11/2026 (bắt đầu 21/11/2026) · Văn bản: 181/2026"
    assert any(line.startswith("Còn thiếu: reading_35_1_c, ") for line in told)
    assert any("điểm c khoản 1 Điều 35" in line for line in told)
    assert sum("← nên hỏi trước" in line for line in told) == 1


def test_and_english_when_asked(canbo):
    told = canbo("ask", "relief-ground", *ON, "--lang", "en").out.splitlines()
    assert told[0] == "Is there a ground for relief from office? Unknown"
    assert told[1].startswith("On: 21/11/2026 (begun 21/11/2026) · Law: 181/2026")
    assert any("Decree 181/2026, Article 35(1)(c)" in line for line in told)


def test_least_change_is_told_only_where_a_yes_is_wished_for(canbo):
    facts = ("--fact", "position=council_member", "--fact", "under_inspection_or_audit=true")
    assert canbo("ask", "relief-ground", *facts, *ON, "--json").json["least_change"] == []
    changes = canbo("ask", "may-resign", *facts, *ON, "--json").json["least_change"]
    assert all(list(change) == ["facts", "vi", "en"] for change in changes)


def test_questions_are_listed_with_their_kind_and_provisions(canbo):
    listed = canbo("questions", "--json").json
    assert list(listed) == ["questions"]
    assert [entry["name"] for entry in listed["questions"]] == list(questions().questions)
    for entry in listed["questions"]:
        assert list(entry) == ["name", "vi", "en", "answer", "provisions"]
        assert entry["answer"] in ("verdict", "date", "number", "choice")
        assert entry["provisions"]
        assert entry["vi"] != entry["en"]


def test_the_fixed_questions_of_this_law_are_there(canbo):
    names = {entry["name"] for entry in canbo("questions", "--json").json["questions"]}
    assert names >= {
        "resignation-ground", "resignation-barred", "may-resign", "relief-ground", "may-resign-instead-of-relief",
        "suspension-ground", "leaving-form", "reconsideration-date", "term-limit-reached", "term-end",
        "reappointment-route", "reappointment-notice-due", "concurrent-office-allowed", "who-decides",
        "prior-opinion-from", "discipline-ends", "discontinuation-allowed", "counted-working-years",
        "discontinuation-allowance", "resignation-ground-260",
    }  # fmt: skip


def test_questions_and_facts_are_read_in_two_languages(canbo):
    assert "relief-ground  Có căn cứ miễn nhiệm không?" in canbo("questions").out.splitlines()
    assert "relief-ground  Is there a ground for relief from office?" in canbo("questions", "--lang", "en").out
    told = canbo("facts", "relief-ground", "--lang", "en").out.splitlines()
    assert "low_confidence_votes  int [vote]  low-confidence votes" in told


def test_facts_are_listed_with_who_establishes_them(canbo):
    listed = canbo("facts", "--json").json
    assert list(listed) == ["facts"]
    for fact in listed["facts"]:
        assert list(fact) == [
            "name", "type", "choices", "unit", "vi", "en", "established_by", "changeable", "sensitive",
        ]  # fmt: skip
        assert fact["type"] in ("bool", "int", "date", "choice")
        assert bool(fact["choices"]) == (fact["type"] == "choice")


def test_every_question_has_facts_and_they_are_among_all_facts(canbo):
    every = {fact["name"] for fact in canbo("facts", "--json").json["facts"]}
    for name in questions().questions:
        own = [fact["name"] for fact in canbo("facts", name, "--json").json["facts"]]
        assert own
        assert set(own) <= every


def test_every_question_answers_somebody_of_whom_nothing_is_known(canbo):
    for name in questions().questions:
        answer = canbo("ask", name, *ON, "--json").json
        assert answer["status"] in ("decided", "not-in-force")
        assert answer["verdict"] in ("unknown", None)
        assert answer["value"] is None
