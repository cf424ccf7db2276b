"""`canbo radar`: the lines of a register, as the keeper or as a user sees them."""

import datetime as dt

import pytest
from tests.registry.conftest import Register

pytestmark = pytest.mark.django_db
ON = ("--on", "2026-11-21")
KEYS = {
    "kind", "standing", "person", "name", "position", "body", "vi", "en", "provisions", "due", "since", "by",
    "prior_opinion", "question", "provisional",
}  # fmt: skip


@pytest.fixture
def register():
    """Two enterprises of two agencies, in each one term that ends soon."""
    made = Register()
    for place in ("1", "2"):
        body = made.enterprise(f"E{place}", owner_agency=made.agency(f"B{place}"))
        person = made.person(f"Trần Minh {place}", code=f"P{place}")
        made.term(person, made.post(body), dt.date(2022, 1, 1), end=dt.date(2026, 12, 31))
    return made


def test_lines_come_as_json(canbo, register):
    found = canbo("radar", *ON, "--json").json
    assert list(found) == ["on", "persons", "lines"]
    assert (found["on"], found["persons"]) == ("2026-11-21", 2)
    assert all(KEYS.issubset(line) for line in found["lines"])
    ends = [line for line in found["lines"] if line["kind"] == "decision-due"]
    assert {line["person"] for line in ends} == {"P1", "P2"}
    assert all(line["vi"] != line["en"] for line in found["lines"])
    assert all(line["provisions"] for line in ends)


def test_lines_are_read_in_two_languages(canbo, register):
    vietnamese, english = (canbo("radar", *ON, "--lang", lang).out.splitlines() for lang in ("vi", "en"))
    assert len(vietnamese) == len(english) == len(canbo("radar", *ON, "--json").json["lines"])
    assert vietnamese != english
    assert any("Trần Minh 1: " in line and "[181/2026:17." in line for line in vietnamese)


def test_one_kind_one_body_and_one_agency(canbo, register):
    kinds = {line["kind"] for line in canbo("radar", *ON, "--kind", "decision-due", "--json").json["lines"]}
    assert kinds == {"decision-due"}
    for code in ("E1", "B1"):
        bodies = {line["body"] for line in canbo("radar", *ON, "--body", code, "--json").json["lines"]}
        assert bodies == {"E1"}


def test_a_user_sees_the_bodies_that_are_theirs(canbo, register):
    officer = register.officer_of(register.models.Body.objects.get(code="E2"))
    seen = canbo("radar", *ON, "--as", officer.username, "--json").json
    assert {line["body"] for line in seen["lines"]} == {"E2"}
    assert seen["persons"] == 1


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("--kind", "zzz"), "--kind zzz is no kind of line; use one of term-ends, "),
        (("--body", "zzz"), "--body zzz is not in the register; check the code."),
        (("--as", "zzz"), "--as zzz is no user here; canbo user creates one."),
        (("--on", "zzz"), "--on zzz is not a day; write it as 2026-11-21."),
    ],
)
def test_what_is_not_there_is_refused(canbo, words, said):
    assert canbo("radar", *words, "--lang", "en").sentence.startswith(said)


def test_an_empty_register_has_no_lines(canbo, db):
    assert canbo("radar", *ON, "--json").json["lines"] == []
    assert canbo("radar", *ON).out == ""


@pytest.mark.parametrize(("lang", "words"), [("vi", "Văn bản ưu tiên"), ("en", "Overridden")])
def test_a_document_that_prevails_is_told_below_the_line_that_rests_on_it(canbo, register, lang, words):
    register.models.Override.objects.create(
        provision="181/2026:35.1.b", value=True, citation="Quy định 400-QĐ/TW", start=dt.date(2026, 9, 1),
        author=register.officer_of(role="administrator"), reason="thử",
        recorded_at=register.moment(dt.date(2026, 9, 2)),
    )  # fmt: skip
    said = canbo("radar", *ON, "--kind", "relief-ground", "--lang", lang).out
    assert said.count(f"{words}: 181/2026:35.1.b · Quy định 400-QĐ/TW") == 2


@pytest.mark.parametrize("day", ["0001-01-01", "2009-12-31", "2051-01-01", "9999-12-31"])
def test_a_day_of_no_calendar_is_refused(canbo, register, day):
    assert canbo("radar", "--on", day, "--lang", "en").sentence == (
        f"{day} is outside the calendar vn-state: ask about 2010-01-01 to 2050-12-31."
    )


def test_a_line_known_from_a_case_names_it(canbo, db):
    from tests.cases.effects.test_moving import ACTING, DELEGATED, OPINION, left, staff
    from tests.cases.office import Office

    office = Office()
    office.settle_all()
    left(office)
    case = office.open("delegation", office.officer, ACTING, staff(office))
    office.do(office.ministry, case, "give-opinion", OPINION)
    office.do(office.council, case, "delegate", DELEGATED)
    words = ("radar", "--on", "2026-12-15", "--kind", "delegation-ends")
    (line,) = canbo(*words, "--json").json["lines"]
    assert (line["case"], line["due"], line["open"]["person"]) == (case.number, "2027-06-30", None)
    assert "2027-06-30" in canbo(*words).out
