"""The papers of leaving the civil service (Decree 46/2010, Article 4; Decree 170/2025 after it)."""
# ruff: noqa: E501 - what the formatter cannot break is a sentence, and a sentence is searched for whole

from __future__ import annotations

from canbo.kernel.citation import Citation
from canbo.kernel.fact import Words

from .allowance import stepped
from .bases import decided_on_what
from .frame import ADDRESSEES, BODY, ISSUED, PERSON, PLACE, SIGNER, person
from .paper import Column, Given, Paper, Shown, Sign, Table
from .papers_shared import (
    BASES,
    BY_SIGNER,
    DECIDES,
    DECISION,
    DUTY_UNITS,
    FILED_ON,
    REASON,
    article,
    duty_units,
    each,
    grounded,
    led,
    may,
    say,
    to_person,
    value,
)  # fmt: skip
from .values import cited
from .wording import day, dong

OLD, NEW = "46/2010", "170/2025"
_LAWS = tuple((id_, Words(f"Nghị định {id_}/NĐ-CP", f"Decree {id_}")) for id_ in (OLD, NEW))
_LAW = may("law", "choice", "nghị định áp dụng", "governing decree", choices=_LAWS)
_ROUTES = (
    ("request", Words("theo nguyện vọng", "at own wish")),
    ("failing", Words("do hai năm liên tiếp không hoàn thành nhiệm vụ", "after two failing years in a row")),
)
_ROUTE = value("route", "choice", "trường hợp thôi việc", "case of leaving", choices=_ROUTES)
_REQUEST = {OLD: f"{OLD}:4.1", NEW: f"{NEW}:57.2"}
_FAILING = {OLD: f"{OLD}:4.2"}
_ALLOWANCE = {OLD: f"{OLD}:5", NEW: f"{NEW}:58"}


def _law(given: Given) -> str:
    return str(given["law"] or OLD)


def _cited(given: Given) -> dict[str, Shown]:
    law = _law(given)
    route = _FAILING if given["route"] == "failing" else _REQUEST
    return {
        "procedure_cited": cited(Citation.parse(route.get(law, law)), given.lang),
        "failing_cited": cited(Citation.parse(_FAILING.get(law, law)), given.lang),
        "allowance_cited": cited(Citation.parse(_ALLOWANCE[law]), given.lang),
    }


def _entitlement(given: Given) -> dict[str, Shown]:
    names, under = person(given), _cited(given)["allowance_cited"]
    if given["allowance"]:
        amount = dong(given["allowance"], given.lang)
        said = given.say(
            f"{names['Person']} được hưởng trợ cấp thôi việc {amount} theo {under}, có bảng tính kèm theo.",
            f"{names['Person']} is entitled to an allowance of {amount} under {under}; the computation is attached.",
        )
    else:
        said = given.say(
            f"Trợ cấp thôi việc của {names['person']} được tính và chi trả theo {under}.",
            f"The allowance of {names['person']} is computed and paid under {under}.",
        )
    return {"entitlement": said}


def _attached(given: Given) -> dict[str, Shown]:
    number, on = given["decision_number"], given["decided_on"]
    if not number:
        return {"attached_to": "", "law": dict(_LAWS)[_law(given)].said(given.lang)}
    decided = f" {given.say('', 'of ')}{day(on, given.lang)}" if on else ""
    said = given.say(f"Kèm theo Quyết định số {number}{decided}", f"Attached to Decision {number}{decided}")
    return {"attached_to": said, "law": dict(_LAWS)[_law(given)].said(given.lang)}


APPLICATION = Paper(
    "leaving-application", Words("Đơn xin thôi việc", "Application to leave service"), "letter", None, Words("", ""), (f"{OLD}:4.1.a", f"{NEW}:57.2.b"),
    values=(*ADDRESSEES, *PERSON, *PLACE, _LAW, REASON),
    parts=(
        say("Tôi là: {{ person_name }}.", "I am: {{ person_name }}."),
        say("Chức vụ, vị trí việc làm: {{ person_post }}.", "Post: {{ person_post }}.", when="person_post"),
        say("Đơn vị: {{ person_body }}.", "Body: {{ person_body }}.", when="person_body"),
        say("Tôi làm đơn này xin được thôi việc theo nguyện vọng, theo {{ procedure_cited }}.", "I hereby apply to leave the service at my own wish, under {{ procedure_cited }}."),
        say("Lý do:", "My reasons:"),
        each("reason"),
        say("Trong thời gian chờ trả lời, tôi tiếp tục thực hiện nhiệm vụ được giao.", "Until I am answered I go on with my duties."),
        say("Kính đề nghị xem xét, giải quyết.", "I respectfully ask for a decision."),
    ),
    signs=(Sign("person_name", Words("NGƯỜI LÀM ĐƠN", "THE APPLICANT")),), compose=(_cited,), to=True,
)  # fmt: skip
NOTICE = Paper(
    "leaving-notice", Words("Thông báo", "Notice"), "document", "TB",
    Words("Về việc giải quyết thôi việc đối với {{ person }}", "On the leaving of service of {{ person }}"), (f"{OLD}:4.2.a", NEW),
    values=(*ISSUED, *PERSON, _LAW, value("graded_on", "day", "ngày có kết quả xếp loại", "day of the grading"), may("report", "paragraphs", "nội dung", "text")),
    parts=(
        say(
            "Theo kết quả xếp loại chất lượng {{ graded_on }}, {{ person_in_full }}, có hai năm liên tiếp không hoàn thành nhiệm vụ.",
            "By the grading of {{ graded_on }}, {{ person_in_full }}, has two failing years in a row.",
        ),
        say("Căn cứ {{ failing_cited }}, {{ body }} thông báo sẽ xem xét, quyết định việc thôi việc.", "Under {{ failing_cited }}, {{ body }} gives notice that it will decide on the leaving of service."),
        each("report"),
    ),
    signs=BY_SIGNER, compose=(_cited,),
)  # fmt: skip
DECIDED = Paper(
    "leaving-decision", Words("Quyết định", "Decision"), "decision", "QĐ",
    Words("Về việc cho {{ person }} thôi việc", "On the leaving of service of {{ person }}"), (f"{OLD}:4.1.b", f"{OLD}:4.2.b", f"{NEW}:57.2.b"),
    values=(*ISSUED, *PERSON, _LAW, _ROUTE, may("filed_on", "day", "ngày nộp đơn", "day of the application"), *DECISION,
            may("allowance", "money", "trợ cấp", "allowance"), DUTY_UNITS),
    parts=(
        BASES, DECIDES,
        article(
            1, "Cho {{ person_in_full }}, thôi việc {{ route }} kể từ {{ effective_on }}, theo {{ procedure_cited }}.",
            "{{ Person_in_full }}, leaves the service {{ route }} with effect from {{ effective_on }}, under {{ procedure_cited }}.",
        ),
        article(2, "{{ entitlement }}", "{{ entitlement }}"),
        article(
            3, "Quyết định này có hiệu lực kể từ ngày ký. {{ duty_units }} và {{ person }} chịu trách nhiệm thi hành Quyết định này.",
            "This Decision takes effect on the day it is signed. {{ duty_units }} and {{ person }} carry it out.",
        ),
    ),
    signs=BY_SIGNER,
    compose=(_cited, decided_on_what(lambda given: (_law(given),)), _entitlement, duty_units),
)  # fmt: skip
REFUSED = Paper(
    "leaving-refusal", Words("Công văn trả lời", "Answer in writing"), "dispatch", "",
    Words("không đồng ý cho {{ person }} thôi việc", "Leaving of service of {{ person }} not agreed"), (f"{OLD}:4.1.b", f"{OLD}:4.1.c", f"{NEW}:57.2.c"),
    values=(
        *ISSUED, *PERSON, _LAW, FILED_ON, value("ground", "citation", "lý do theo luật", "lawful reason"),
        value("reasons", "paragraphs", "giải thích", "explanation"), may("addressees", "lines", "kính gửi", "to whom"),
    ),
    parts=(
        say(
            "Xét đơn xin thôi việc nộp {{ filed_on }} của {{ person_in_full }}, căn cứ {{ procedure_cited }}, {{ body }} chưa đồng ý cho thôi việc.",
            "On the application of {{ filed_on }} from {{ person_in_full }}, {{ body }}, under {{ procedure_cited }}, does not agree to the leaving of service.",
        ),
        led("Lý do theo luật: ", "Lawful reason: ", "{{ ground_in_full }}.", "{{ ground_in_full }}."),
        led("Giải thích:", "Explanation:", "", ""),
        each("reasons"),
    ),
    signs=BY_SIGNER, to=True, compose=(_cited, grounded, to_person),
)  # fmt: skip
SHEET = Paper(
    "allowance-sheet", Words("Bảng tính trợ cấp thôi việc", "Allowance sheet"), "document", None,
    Words("{{ attached_to }}", "{{ attached_to }}"), (f"{OLD}:5", f"{OLD}:6", f"{NEW}:58", f"{NEW}:59"),
    values=(
        *BODY, *SIGNER, *PERSON, _LAW, may("decision_number", "text", "số quyết định", "number of the decision"), may("decided_on", "day", "ngày quyết định", "day decided"),
        may("effective_on", "day", "ngày thôi việc", "day of leaving"), may("keeper_name", "text", "người lập bảng", "who made the sheet"),
        value("allowance", "money", "trợ cấp", "allowance"), value("steps", "rows", "các bước tính", "steps"), may("notes", "rows", "ghi chú", "notes"),
    ),
    parts=(
        led("Người hưởng: ", "For: ", "{{ person_in_full }}", "{{ person_in_full }}", "field"),
        led("Ngày thôi việc: ", "Day of leaving: ", "{{ effective_on }}", "{{ effective_on }}", "field", when="effective_on"),
        led("Áp dụng: ", "Under: ", "{{ law }}", "{{ law }}", "field"),
        Table("steps", (
            Column("number", Words("Bước", "Step"), 10), Column("provision", Words("Điều khoản", "Provision"), 17), Column("words", Words("Quy định", "Rule"), 25),
            Column("figures", Words("Số liệu dùng để tính", "Figures used"), 26), Column("result", Words("Kết quả", "Result"), 22, right=True),
        )),
        led("Trợ cấp thôi việc được hưởng: ", "Allowance: ", "{{ allowance }}.", "{{ allowance }}."),
        each("notes", "note"),
    ),
    signs=(Sign("keeper_name", Words("NGƯỜI LẬP BẢNG", "MADE BY")), *BY_SIGNER),
    compose=(stepped, _attached),
)  # fmt: skip
PAPERS = (APPLICATION, NOTICE, DECIDED, REFUSED, SHEET)
