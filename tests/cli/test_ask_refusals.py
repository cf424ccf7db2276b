"""What `canbo ask` and its neighbours refuse: each fault one sentence that says what, where and what to do."""

import unicodedata

import pytest

ON = ("--on", "2026-11-21")


def asked(canbo, *words):
    return canbo("ask", "relief-ground", *ON, *words, "--lang", "en").sentence


def with_fact(canbo, pair):
    return asked(canbo, "--fact", pair)


def in_file(canbo, tmp_path, content):
    file = tmp_path / "facts.json"
    file.write_bytes(content if isinstance(content, bytes) else content.encode())
    return asked(canbo, "--facts", file)


def test_an_unknown_question_is_refused_with_the_nearest_name(canbo):
    assert canbo("ask", "releif-ground").sentence == "Không có câu hỏi releif-ground; có phải ý bạn là relief-ground?"
    assert canbo("facts", "zzz", "--lang", "en").sentence == (
        "There is no question called zzz; canbo questions lists them."
    )


def test_an_unknown_fact_is_refused_with_the_nearest_name(canbo):
    assert with_fact(canbo, "low_confidence_vote=1") == (
        "There is no fact called low_confidence_vote; did you mean low_confidence_votes?"
    )
    assert canbo("ask", "relief-ground", "--fact", "qqq=1").sentence == (
        "Không có dữ kiện qqq; lệnh canbo facts liệt kê các dữ kiện."
    )


NO_NUMBER = "is not a whole number; write digits only, such as 14."
NO_DAY = "is not a day; write it as 2026-11-21."
UP_TO = "is outside its range; give a whole number from"
YEAR = "is outside 1900-01-01 to 2150-12-31; check the year."


@pytest.mark.parametrize(
    ("pair", "fault"),
    [
        ("serving_warning=maybe", "is not a yes or no; write true or false."),
        ("low_confidence_votes=1.5", NO_NUMBER),
        ("low_confidence_votes=14 phiếu", NO_NUMBER),
        ("low_confidence_votes=nan", NO_NUMBER),
        ("birth_date=1970-02-30", NO_DAY),
        ("birth_date=2026-W47-6", NO_DAY),
        ("birth_date=1/2/70", NO_DAY),
        ("left_by=death", "is not one of its values; choose from resignation, relief."),
        ("low_confidence_votes=-1", f"{UP_TO} 0 to 100000."),
        ("low_confidence_votes=100001", f"{UP_TO} 0 to 100000."),
        ("confidence_votes_cast=0", f"{UP_TO} 1 to 100000."),
        ("birth_date=1899-12-31", YEAR),
        ("birth_date=2151-01-01", YEAR),
    ],
)
def test_a_value_that_a_fact_cannot_have_is_refused(canbo, pair, fault):
    assert with_fact(canbo, pair) == f"{pair} {fault}"


@pytest.mark.parametrize("pair", ["serving_warning", "=true", "="])
def test_a_fact_without_name_or_value_is_refused(canbo, pair):
    assert with_fact(canbo, pair) == f"--fact {pair} has no value; write it as NAME=VALUE."


def test_a_very_long_value_is_not_repeated_whole(canbo):
    told = with_fact(canbo, f"low_confidence_votes={'9' * 5000}")
    assert told.startswith("low_confidence_votes=999")
    assert "is outside its range; give a whole number from 0 to " in told
    assert len(told) < 200


def test_edges_of_a_range_are_accepted(canbo):
    for pair in (
        "low_confidence_votes=0",
        "low_confidence_votes=100000",
        "confidence_votes_cast=1",
        "birth_date=1900-01-01",
    ):
        assert canbo("ask", "relief-ground", "--fact", pair, *ON).code == 0


def test_more_low_votes_than_cast_is_refused_with_the_rule_it_breaks(canbo):
    pairs = ("--fact", "low_confidence_votes=22", "--fact", "confidence_votes_cast=21")
    given = "low_confidence_votes=22, confidence_votes_cast=21"
    assert asked(canbo, *pairs) == f"{given}: low votes cannot exceed the votes cast; correct one of them."
    assert canbo("ask", "relief-ground", *pairs).sentence == (
        f"{given}: số phiếu tín nhiệm thấp không được lớn hơn tổng số phiếu; hãy sửa một trong các giá trị đó."
    )


def test_as_many_low_votes_as_cast_is_no_fault(canbo):
    pairs = ("--fact", "low_confidence_votes=21", "--fact", "confidence_votes_cast=21")
    assert canbo("ask", "relief-ground", *pairs, *ON).code == 0


def test_one_fact_with_two_values_is_refused(canbo):
    assert asked(canbo, "--fact", "serving_warning=true", "--fact", "serving_warning=false") == (
        "--fact serving_warning is given twice, as true and as false; keep one."
    )


def test_two_spellings_of_one_value_are_the_same_fact_twice(canbo):
    pieces = unicodedata.normalize("NFD", "serving_warning=có")
    assert canbo("ask", "relief-ground", "--fact", "serving_warning=có", "--fact", pieces, *ON).code == 0


@pytest.mark.parametrize("option", ["--on", "--begun", "--known-on"])
@pytest.mark.parametrize("text", ["yesterday", "2026-13-01", "21-11-2026", "", "2026-11-21T00:00"])
def test_what_is_no_day_is_refused_with_its_option(canbo, option, text):
    assert canbo("ask", "relief-ground", option, text, "--lang", "en").sentence == (
        f"{option} {text} is not a day; write it as 2026-11-21."
    ).replace("  ", " ")


def test_a_matter_cannot_begin_after_the_day_asked_about(canbo):
    assert asked(canbo, "--begun", "2026-11-22") == (
        "The matter begins on 2026-11-22, after the day asked about, 2026-11-21; ask on a later day."
    )
    assert canbo("ask", "relief-ground", *ON, "--begun", "2026-11-21").code == 0


def test_a_day_beyond_the_calendar_is_refused_where_working_days_are_counted(canbo):
    facts = ("--fact", "position=council_member", "--fact", "reading_17_1=working_days")
    told = canbo("ask", "reappointment-notice-due", *ON, *facts, "--fact", "term_end=2051-06-30").sentence
    assert "2051-06-30" in told
    assert canbo("ask", "reappointment-notice-due", *ON, *facts, "--fact", "term_end=2050-06-30").code == 0


@pytest.mark.parametrize("day", ["2009-12-31", "2051-01-01"])
def test_a_deadline_from_a_year_outside_the_calendar_is_refused(canbo, day):
    assert day in canbo("deadline", "--from", day, "--count", "1", "--unit", "working-day").sentence


def test_a_file_that_is_not_there_is_refused(canbo, tmp_path):
    assert asked(canbo, "--facts", tmp_path / "none.json") == (
        f"{tmp_path}/none.json cannot be read: No such file or directory; check the path."
    )
    assert asked(canbo, "--facts", tmp_path).endswith("cannot be read: Is a directory; check the path.")


@pytest.mark.parametrize(
    ("content", "part"),
    [
        ("", "is not JSON in UTF-8"),
        ("{", "is not JSON in UTF-8"),
        ("position=council_member", "is not JSON in UTF-8"),
        (b'{"position": "\xff"}', "is not JSON in UTF-8"),
        ("[" * 200_000, "is not JSON in UTF-8"),
        ('{"low_confidence_votes": ' + "9" * 5000 + "}", "is not JSON in UTF-8"),
        ("[]", "holds no object"),
        ("null", "holds no object"),
        ('"position"', "holds no object"),
        ('{"low_confidence_votes": NaN}', "NaN in the file of facts is no value"),
        ('{"low_confidence_votes": -Infinity}', "-Infinity in the file of facts is no value"),
        ('{"low_confidence_votes": 1e400}', "low_confidence_votes=inf is not a whole number"),
        ('{"position": "controller", "position": "council_member"}', "position stands twice in the file of facts"),
        ('{"serving_warning": [true]}', "serving_warning=[True] is not a yes or no"),
        ('{"birth_date": 19700101}', "birth_date=19700101 is not a day"),
        ('{"position": {"a": 1}}', "is not one of its values"),
        ('{"low_confidence_votes": true}', "low_confidence_votes=True is not a whole number"),
        ('{"": 1}', "There is no fact called"),
    ],
)
def test_a_file_that_holds_no_facts_is_refused(canbo, tmp_path, content, part):
    assert part in in_file(canbo, tmp_path, content)


def test_a_file_larger_than_any_person_is_refused(canbo, tmp_path):
    assert "is larger than" in in_file(canbo, tmp_path, " " * 10_000_001)


def test_the_fault_in_one_fact_prints_no_answer_to_the_others(canbo):
    ran = canbo("ask", "relief-ground", "--fact", "serving_warning=true", "--fact", "low_confidence_votes=x", "--json")
    assert (ran.code, ran.out) == (1, "")
