"""What an address of the ask page may say, and how faults are told: nothing lost, one sentence each, no failure."""

import re
from datetime import date
from urllib.parse import parse_qsl

import pytest
from django.contrib.auth.models import AnonymousUser
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from canbo.kernel.fact import FactError
from canbo.law.book import questions
from canbo.law.facts import BOOK
from canbo.web.pages.ask_answer import tell
from canbo.web.pages.ask_fields import GROUPS, groups
from canbo.web.pages.ask_inputs import canonical, parsed, read, written

TODAY = date(2026, 11, 21)
NOBODY = AnonymousUser()


@pytest.fixture(autouse=True)
def today(settings):
    settings.CANBO_TODAY = TODAY


@pytest.fixture
def officer(signed_in):
    return signed_in("officer")


def reading(question, **sent):
    return read(sent, questions().get(question), NOBODY, TODAY)


def ask(client, question, **facts):
    return client.get(f"/ask/{question}/", facts, follow=True).text


def errors(page):
    return [" ".join(found.split()) for found in re.findall(r'<p class="errors"[^>]*>(.*?)</p>', page, re.DOTALL)]


# Faults


@pytest.mark.parametrize(
    ("name", "value", "vi", "en"),
    [
        (
            "low_confidence_votes",
            "many",
            "hãy ghi một số nguyên từ 0 đến 100.000",
            "write a whole number from 0 to 100,000",
        ),
        ("low_confidence_votes", "-1", "“-1” không dùng được", "“-1” cannot be used"),
        ("low_confidence_votes", "100001", "“100001” không dùng được", "“100001” cannot be used"),
        ("low_confidence_votes", "1.5", "“1.5” không dùng được", "“1.5” cannot be used"),
        ("confidence_votes_cast", "0", "từ 1 đến 100.000", "from 1 to 100,000"),
        ("serving_warning", "maybe", "không phải là có hay không", "is neither yes nor no"),
        ("position", "king", "không có trong danh sách", "is not on the list"),
        ("reading_35_1_c", "half", "không có trong danh sách", "is not on the list"),
    ],
)
@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_value_that_cannot_be_used_gets_one_sentence_in_its_place(signed_in, language, name, value, vi, en):
    page = ask(signed_in("officer", language=language), "relief-ground", **{name: value})
    found = errors(page)
    assert len(found) == 1
    assert (vi if language == "vi" else en) in found[0]
    assert page.index(f'id="mark-{name}"') < page.index(found[0][:12])


def test_a_text_at_fault_stays_in_its_box(officer):
    page = ask(officer, "relief-ground", low_confidence_votes="<b>nhiều</b>", confidence_votes_cast="21")
    assert 'value="&lt;b&gt;nhiều&lt;/b&gt;"' in page
    assert 'value="21"' in page
    assert "1 dữ kiện ghi chưa đúng" in page


@pytest.mark.parametrize(
    ("name", "value"), [("on", "31/02/2026"), ("on", "tomorrow"), ("begun", "2026-13-01"), ("known_on", "0")]
)
def test_a_day_that_is_none_gets_a_sentence_and_no_answer(officer, name, value):
    page = ask(officer, "relief-ground", position="council_member", **{name: value})
    assert errors(page) == ["Không phải là một ngày: hãy viết ngày/tháng/năm, ví dụ 01/12/2026."]
    assert f'value="{value}"' in page
    assert "Hãy sửa ngày thì mới có câu trả lời." in page
    assert "selected>Thành viên Hội đồng thành viên" in page


@pytest.mark.parametrize(("known_on", "faulty"), [("2026-11-20", False), ("2026-11-21", False), ("2026-11-22", True)])
def test_what_will_be_known_tomorrow_nobody_knows(officer, known_on, faulty):
    page = ask(officer, "relief-ground", known_on=known_on)
    assert any("Chưa ai biết điều gì của ngày 22/11/2026" in sentence for sentence in errors(page)) == faulty


@pytest.mark.parametrize("language", ["vi", "en"])
def test_a_matter_cannot_begin_after_the_day_asked_about(signed_in, language):
    page = ask(signed_in("officer", language=language), "relief-ground", on="2026-11-20", begun="2026-11-21")
    assert ("bắt đầu ngày 21/11/2026" if language == "vi" else "begins on 2026-11-21") in page


def test_a_matter_may_begin_on_the_day_asked_about(officer):
    page = ask(officer, "relief-ground", on="2026-11-21", begun="2026-11-21")
    assert "Chưa trả lời được" not in page


@pytest.mark.parametrize(("low", "faulty"), [(20, False), (21, False), (22, True)])
def test_facts_that_contradict_one_another_say_which_rule_they_break(officer, low, faulty):
    page = ask(officer, "relief-ground", low_confidence_votes=str(low), confidence_votes_cast="21")
    found = errors(page)
    assert len(found) == (2 if faulty else 0)
    assert all("số phiếu tín nhiệm thấp không được lớn hơn tổng số phiếu" in sentence for sentence in found)
    assert f'value="{low}"' in page


@pytest.mark.django_db
def test_facts_at_fault_take_no_part_in_the_answer():
    inputs = reading("relief-ground", low_confidence_votes="22", confidence_votes_cast="21", serving_warning="true")
    assert set(inputs.faults) == {"low_confidence_votes", "confidence_votes_cast"}
    assert inputs.values == {"serving_warning": True}


JUNK = [
    {"was": "|||"},
    {"was": "x|y|z|a/b", "on": "2026-11-21"},
    {"was": "2026-01-01|||P-1/x"},
    {"wrong": "no_such_fact"},
    {"wrong": "position"},
    {"post": "abc", "person": "%00"},
    {"person": "\0"},
    {"person": "x" * 5000},
    {"person": "'; DROP TABLE persons; --"},
    {"post": "9" * 50},
    {"position": "\0"},
    {"low_confidence_votes": "9" * 5000},
    {"low_confidence_votes": "٣"},
    {"term_start": "9999-12-31"},
    {"term_start": "0001-01-01"},
    {"on": "9999-12-31"},
    {"on": "0001-01-01"},
    {"begun": "0001-01-01", "on": "9999-12-31"},
    {"known_on": "9999-12-31"},
    {"known_on": "0001-01-01"},
    {"csrfmiddlewaretoken": "x", "next": "//evil.example"},
    {"": "x"},
    {"monthly_wage": "1000000000000"},
    {"leaving_ground": "35.1.c"},
]


@pytest.mark.parametrize("sent", JUNK, ids=str)
@pytest.mark.parametrize(
    "question", ["relief-ground", "reconsideration-date", "reappointment-notice-due", "discontinuation-allowance"]
)
def test_junk_in_the_address_breaks_nothing(officer, question, sent):
    assert officer.get(f"/ask/{question}/", sent, follow=True).status_code == 200
    assert officer.get(f"/ask/{question}/", sent, headers={"HX-Request": "true"}).status_code == 200


def test_a_parameter_given_twice_breaks_nothing(officer):
    response = officer.get("/ask/relief-ground/?position=controller&position=council_member", follow=True)
    assert "selected>Thành viên Hội đồng thành viên" in response.text


def test_parameters_nobody_knows_are_dropped_from_the_address(officer):
    assert (
        officer.get("/ask/relief-ground/", {"utm": "1", "on": "2026-11-21"}).url == "/ask/relief-ground/?on=2026-11-21"
    )


def test_junk_on_the_list_of_questions_breaks_nothing(officer):
    page = officer.get("/ask/", {"person": '"><script>'}).text
    assert "<script>" not in page.replace("<script src", "")


# Reading and writing


@pytest.mark.parametrize(
    ("name", "text", "value"),
    [
        ("monthly_wage", "12.345.000", 12_345_000),
        ("monthly_wage", "12,345,000", 12_345_000),
        ("monthly_wage", "12 345 000", 12_345_000),
        ("monthly_wage", "1.234", 1_234),
        ("low_confidence_votes", "14", 14),
        ("term_start", "1/2/2024", date(2024, 2, 1)),
        ("term_start", "01-02-2024", date(2024, 2, 1)),
        ("term_start", "2024-02-01", date(2024, 2, 1)),
        ("serving_warning", "có", True),
        ("leaving_ground", "35.1.c", "181/2026:35.1.c"),
    ],
)
def test_a_fact_is_read_as_people_write_it(name, text, value):
    assert parsed(BOOK.get(name), text) == value


@pytest.mark.parametrize(
    ("name", "text"), [("monthly_wage", "1.23"), ("monthly_wage", "1.2345"), ("term_start", "1/2")]
)
def test_what_could_mean_something_else_is_refused(name, text):
    with pytest.raises(FactError):
        parsed(BOOK.get(name), text)


def value_of(spec):
    match spec.type:
        case "bool":
            return st.booleans()
        case "int":
            return st.integers(spec.low, spec.high)
        case "date":
            return st.dates(date(1901, 1, 1), date(2100, 1, 1))
    return st.sampled_from(spec.choice_names)


@given(st.data())
def test_what_is_written_into_a_field_or_an_address_is_read_back(data):
    spec = data.draw(st.sampled_from(list(BOOK.by_name.values())))
    value = data.draw(value_of(spec))
    assert parsed(spec, canonical(value)) == value
    assert parsed(spec, written(value)) == value


TEXT = st.one_of(
    st.sampled_from(
        ["", "unknown", "true", "false", "14", "1.000", "2026-11-21", "31/12/2025", "x", "có", "council_member"]
    ),
    st.text(max_size=12),
)
SENT = st.dictionaries(
    st.sampled_from(["on", "begun", "known_on", "person", "post", "was", "wrong", "junk", *BOOK.by_name]),
    TEXT,
    max_size=8,
)


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(SENT, st.sampled_from(sorted(questions().questions)))
def test_any_address_can_be_read_and_its_short_form_says_the_same(sent, question):
    first = read(sent, questions().get(question), NOBODY, TODAY)
    again = read(dict(parse_qsl(first.query)), first.question, NOBODY, TODAY)
    assert again.query == first.query
    assert (again.values, again.faults, again.on, again.begun) == (first.values, first.faults, first.on, first.begun)


@pytest.mark.django_db
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(SENT, st.sampled_from(sorted(questions().questions)))
def test_any_address_gets_an_answer_or_a_sentence(sent, question):
    inputs = read(sent, questions().get(question), NOBODY, TODAY)
    told = tell(inputs)
    assert bool(told.answer) != bool(told.sentence)
    assert {field.spec.name for group in groups(inputs, told.answer) for field in group.fields} == {
        spec.name for spec in inputs.specs
    }


def test_every_group_of_facts_has_a_heading():
    asked = {
        spec.group
        for q in questions().questions.values()
        for v in q.variants
        for spec in questions().compiled(q, v).facts
    }
    assert asked <= set(GROUPS)


@pytest.mark.django_db
def test_an_explicit_unknown_says_nothing_where_nothing_is_known():
    assert reading("relief-ground", position="unknown", serving_warning="").query == ""


@pytest.mark.django_db
def test_facts_stand_in_the_address_in_the_order_they_are_declared():
    inputs = reading("relief-ground", low_confidence_votes="14", position="controller", on="21/11/2026")
    order = list(BOOK.by_name)
    names = [name for name, _ in parse_qsl(inputs.query)]
    assert names[0] == "on"
    assert names[1:] == sorted(names[1:], key=order.index)
