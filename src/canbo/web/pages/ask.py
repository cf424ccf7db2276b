"""Ask the law: choose a question, fill in facts, and see the answer change with its reasons.

Everything stands in the address (GET), so that it can be sent to somebody else; without scripts it is a plain form.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from urllib.parse import parse_qsl, urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import path

from canbo.kernel.expr import Expr, Named, Ref
from canbo.kernel.fact import Words
from canbo.kernel.question import Question
from canbo.law.book import questions
from canbo.law.reforms import REFORMS, questions_under, touching
from canbo.registry.permissions import VIEW_PERSON
from canbo.web.context import today
from canbo.web.pages.ask_answer import governing, tell
from canbo.web.pages.ask_fields import groups
from canbo.web.pages.ask_inputs import REFORM, WAS, Inputs, read
from canbo.web.rendering import render_page, wants_fragment

OFFICE = "office"
SECTIONS = (
    ("posts", Words("Chức vụ: ai quyết định, nhiệm kỳ, kiêm nhiệm", "Posts: who decides, terms, concurrent office")),
    ("leaving", Words("Từ chức, miễn nhiệm, đình chỉ, kỷ luật", "Resignation, relief, suspension, discipline")),
    ("hiring", Words("Thuê Tổng giám đốc, Giám đốc", "Hiring a General Director")),
    ("leaving_civil_service", Words("Công chức thôi việc", "Leaving the civil service")),
    ("party_leaving_office", Words("Theo quy định của Đảng", "Under the Party's regulations")),
    ("reforms", Words("Nếu áp dụng đề xuất cải cách", "If a proposed reform held")),
    ("other", Words("Câu hỏi khác", "Other questions")),
)
CHAPTERS = (("posts", range(1, 32)), ("leaving", range(32, 38)), ("hiring", range(38, 42)))
"""The articles of Decree 181 that a section is about."""

MOST_CITED = 3
"""So many provisions are named beside a question; of more only their articles."""

KINDS = {
    "verdict": Words("có hay không", "yes or no"),
    "date": Words("một ngày", "a day"),
    "number": Words("một số", "a number"),
    "choice": Words("một trong danh sách", "one of a list"),
}


@dataclass(frozen=True)
class QuestionRow:
    question: Question
    kind: Words
    citations: tuple[str, ...]
    reform: str = ""


def show(request: HttpRequest) -> HttpResponse:
    """All questions; `?person=` goes with the reader to the question chosen."""
    rows: dict[str, list[QuestionRow]] = {}
    for question in questions().questions.values():
        row = QuestionRow(question, KINDS[question.answer], _in_short(tuple(_cited(question))))
        rows.setdefault(_section(row), []).append(row)
    rows["reforms"] = list(_of_reforms())
    person = request.GET.get("person", "")
    context = {
        "sections": [(words, rows[name]) for name, words in SECTIONS if name in rows],
        "query": urlencode({"person": person}) if person else "",
    }
    return render_page(request, "canbo/ask/questions.html", context)


def show_question(request: HttpRequest, question: str) -> HttpResponse:
    sent = request.GET.dict()
    offered = [reform.key for reform in touching(question)]
    reform = sent.get(REFORM, "") if sent.get(REFORM, "") in offered else ""
    if not reform and question not in questions().questions and offered:
        reform = offered[0]  # a question of its own is asked under the reform that brings it
    found = questions_under((reform,) if reform else ()).questions.get(question)
    if found is None:
        raise Http404
    inputs = read(sent, found, request.user, today(), reform)
    address = f"{request.path}?{inputs.query}" if inputs.query else request.path
    is_fragment = wants_fragment(request)
    if not is_fragment and sent != dict(parse_qsl(inputs.query)):
        return redirect(address)
    context = _context(request, inputs, set(request.GET.getlist("wrong")))
    if not is_fragment:
        return render_page(request, "canbo/ask/page.html", context)
    anew = sent.get(WAS, "") != inputs.was
    fragment = "canbo/ask/asking.html" if anew else "canbo/ask/fragment.html"
    response = render_page(request, "canbo/ask/page.html", context, fragment=fragment)
    response.headers["HX-Replace-Url"] = address
    if anew:
        response.headers["HX-Retarget"], response.headers["HX-Reswap"] = "#asking", "outerHTML"
    return response


def _context(request: HttpRequest, inputs: Inputs, were_wrong: set[str]) -> dict[str, object]:
    told = tell(inputs)
    by_group = groups(inputs, told.answer)
    wrong = were_wrong | set(inputs.faults)
    return {
        "question": inputs.question,
        "inputs": inputs,
        "told": told,
        "groups": by_group,
        "mended": [field for group in by_group for field in group.fields if field.spec.name in wrong],
        "governing": governing(told.answer) if told.answer else [],
        "may_take_from_register": request.user.has_perm(VIEW_PERSON),
        "opens": _opens(inputs.question),
    }


def _of_reforms() -> Iterator[QuestionRow]:
    """The questions that a reform brings and the law in force does not know."""
    for reform in REFORMS.values():
        for question in reform.questions:
            if question.name not in questions().questions:
                yield QuestionRow(question, KINDS[question.answer], (reform.source,), reform.key)


def _opens(question: Question) -> list[tuple[str, object, object]]:
    """The bodies of law that answer the question, with the days on which they do."""
    return [(variant.instrument, variant.valid_from, variant.valid_to) for variant in question.variants]


def _cited(question: Question) -> Iterator[str]:
    """The provisions a question names itself, without those that they refer to."""
    seen: dict[str, None] = {}
    for variant in question.variants:
        for citation in _named(variant.expr):
            seen[citation if ":" in citation else f"{variant.instrument}:{citation}"] = None
    yield from seen


def _in_short(citations: tuple[str, ...]) -> tuple[str, ...]:
    """A few provisions as they are; of many only the articles."""
    if len(citations) <= MOST_CITED:
        return citations
    return tuple(dict.fromkeys(citation.partition(".")[0] for citation in citations))


def _named(expr: Expr) -> Iterator[str]:
    if isinstance(expr, Ref):
        yield expr.target
    elif isinstance(expr, Named):
        yield expr.citation
    else:
        for arg in expr.args:
            yield from _named(arg)


def _section(row: QuestionRow) -> str:
    """By the field of law; within Decree 181 by the article that the question names last."""
    if row.question.field != OFFICE:
        return row.question.field if row.question.field in dict(SECTIONS) else "other"
    article = row.citations[-1].partition(":")[2].partition(".")[0] if row.citations else ""
    number = int(article) if article.isdecimal() else 0
    return next((name for name, articles in CHAPTERS if number in articles), "other")


urlpatterns = [
    path("", show, name="ask"),
    path("<slug:question>/", show_question, name="ask_question"),
]
