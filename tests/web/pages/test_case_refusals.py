"""What may not be done is refused with one sentence and the article, on verb, page and command, and nothing changes."""

import re
from datetime import date

import pytest
from tests.cases.office import DECISION, LETTER, REFUSAL, REPORT, TALK, Office, at
from tests.web.pages.test_cases import client, text

from canbo.kernel.errors import CanboError

LANGS = ("vi", "en")


@pytest.fixture
def office(db, settings, monkeypatch):
    from canbo.cli import case as command

    settings.CANBO_TODAY = date(2026, 11, 27)
    monkeypatch.setattr(command, "_now", lambda: at("2026-11-27"))
    made = Office()
    made.settle_all()
    return made


def closed(office):
    case = office.opened_up()
    office.do(office.council, case, "refuse", REFUSAL)
    return case


# What is tried, the case it is tried on, by whom, act, fields, and the sentence in both languages.
TRIED = {
    "out of order": (
        "file", "officer", "report", REPORT,
        ("Chưa có: biên bản trao đổi. (181/2026:34.3.b)", "Missing: the minutes of the talk. (181/2026:34.3.b)"),
    ),
    "by the wrong person": (
        "opened_up", "officer", "accept", DECISION,
        ("Chỉ cấp có thẩm quyền làm được.", "Only the competent authority can."),
    ),
    "on the wrong day": (
        "opened_up", "council", "accept", {**DECISION, "decided_on": "2026-12-24", "effective_on": "2026-12-25"},
        ("ngày này còn ở tương lai. (181/2026:34.3.c", "the day is in the future. (181/2026:34.3.c"),
    ),
    "before the decision": (
        "opened_up", "council", "accept", {**DECISION, "effective_on": "2026-11-20"},
        ("trước quyết định ngày 27/11/2026", "before the decision of 2026-11-27"),
    ),
    "twice": (
        "extended", "council", "extend", {"reason": "chờ họp"},
        ("Đã làm rồi, chỉ làm một lần. (181/2026:34.3.c)", "Done already; it can be done once. (181/2026:34.3.c)"),
    ),
    "the talk again": (
        "reported_not", "officer", "record-talk", TALK,
        ("Thiếu: lý do trao đổi lại. (181/2026:34.3.b)", "Missing: why the talk is held again. (181/2026:34.3.b)"),
    ),
    "on a closed case": (
        "closed", "council", "accept", DECISION,
        ("Không làm được khi vụ việc đang ở bước “Không chấp thuận”.", "Not while the case is at “Refused”."),
    ),
}  # fmt: skip
tried = pytest.mark.parametrize("what", TRIED)
in_both = pytest.mark.parametrize("lang", LANGS)


def case_of(office, way):
    if way == "closed":
        return closed(office)
    if way == "extended":
        case = office.opened_up()
        office.do(office.council, case, "extend", {"reason": "chờ họp"})
        return case
    if way == "reported_not":
        case = office.file()
        office.do(office.officer, case, "record-talk", TALK, "2026-11-24")
        return case
    return getattr(office, way)()


def kept():
    from canbo.cases.models import Case, CaseClock, CaseEvent, PersonalValue
    from canbo.documents.models import DocumentNumber
    from canbo.registry.models import Term

    tables = (CaseEvent, PersonalValue, Case, CaseClock, Term, DocumentNumber)
    return [list(model.objects.order_by("pk").values()) for model in tables]


def on_form(fields):
    """As somebody types it on a page."""
    return {
        name: f"{value[8:]}/{value[5:7]}/{value[:4]}" if re.fullmatch(r"\d{4}-\d\d-\d\d", str(value)) else value
        for name, value in fields.items()
    } | ({"stands_by_letter": "yes"} if "stands_by_letter" in fields else {})


@tried
def test_by_verb(office, what):
    way, who, key, fields, said = TRIED[what]
    case = case_of(office, way)
    before = kept()
    with pytest.raises(CanboError) as refused:
        office.do(getattr(office, who), case, key, fields)
    assert said[0] in refused.value.said("vi")
    assert said[1] in refused.value.said("en")
    assert kept() == before


@tried
@in_both
def test_on_the_page(office, what, lang):
    way, who, key, fields, said = TRIED[what]
    case = case_of(office, way)
    before = kept()
    page = client(getattr(office, who), lang).post(f"/cases/{case.number}/{key}/", on_form(fields))
    assert page.status_code == 400
    wanted = ("Hãy điền mục này.", "Fill this in.") if what == "the talk again" else said
    assert wanted[lang == "en"].split(" (181")[0] in text(page)
    assert "181/2026:" not in text(page), "on a page the law is quoted, not coded"
    if "(181" in wanted[0]:
        assert ("(Article 34(3)(" if lang == "en" else " khoản 3 Điều 34") in text(page)
    assert kept() == before


@pytest.fixture
def command(monkeypatch, capsys):
    """`command("show", …)`: the one line that `canbo case` refuses with."""

    def run(*words):
        from canbo.cli.main import main

        monkeypatch.setattr("sys.argv", ["canbo", "case", *words])
        with pytest.raises(SystemExit) as ended:
            main()
        told = capsys.readouterr()
        assert (ended.value.code, told.out, len(told.err.splitlines())) == (1, "", 1)
        return told.err.rstrip("\n")

    return run


@tried
@in_both
def test_by_command(office, command, what, lang):
    way, who, key, fields, said = TRIED[what]
    case = case_of(office, way)
    before = kept()
    words = [f"--field={name}={str(value).lower() if value is True else value}" for name, value in fields.items()]
    told = command("do", case.number, key, "--as", who, "--lang", lang, *words)
    assert said[lang == "en"] in told
    assert kept() == before


NOT_THERE = ("Không có vụ việc 2026-9999; hãy kiểm tra lại số.", "There is no case 2026-9999; check the number.")


@in_both
def test_a_case_number_that_is_not_there(office, command, lang):
    with pytest.raises(CanboError) as refused:
        office.do(office.council, type("Case", (), {"number": "2026-9999"})(), "accept", DECISION)
    assert refused.value.said(lang) == NOT_THERE[lang == "en"]
    page = client(office.council, lang).get("/cases/2026-9999/")
    assert (page.status_code, NOT_THERE[lang == "en"] in text(page)) == (404, True), text(page)
    assert command("show", "2026-9999", "--as", "council", "--lang", lang) == NOT_THERE[lang == "en"]


@pytest.mark.parametrize(
    ("lang", "said"),
    [("vi", "ngày thực hiện: ngày này còn ở tương lai."), ("en", "day acted on: the day is in the future.")],
)
def test_a_letter_dated_in_the_future(office, command, lang, said):
    before = kept()
    with pytest.raises(CanboError) as refused:
        office.file(user=office.officer, acted_on="2026-12-24")
    assert said in refused.value.said(lang)
    page = client(office.officer, lang).post(
        "/cases/begin/resignation/?person=hoa&body=ct",
        {"ground": LETTER["ground"], "reason": "x", "acted_on": "24/12/2026", "post": "general_director"},
    )
    assert (page.status_code, said in text(page)) == (400, True)
    words = ["--person=hoa", "--body=ct", f"--field=ground={LETTER['ground']}", "--field=reason=x"]
    words += ["--field=acted_on=2026-12-24", f"--lang={lang}"]
    assert said in command("open", "resignation", "--as", "officer", *words)
    assert kept() == before
