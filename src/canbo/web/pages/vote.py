"""The voting page: a code, a ballot, a word of thanks; after the closing, whether a slip was counted.

Open to whoever has a slip. It is made without the request, so that no template can name a user, and needs no script:
`vote.js` only takes the code from behind the # of the address, a part that browsers keep to themselves.
"""

from collections.abc import Callable
from functools import wraps
from typing import Any

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.template.loader import render_to_string
from django.urls import path
from django.utils import translation
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.debug import sensitive_post_parameters

from canbo.cases.ballots.access import MeetingError
from canbo.cases.ballots.casting import cast, meeting_of, paper_of, read_slip, was_counted
from canbo.cases.ballots.models import Stage
from canbo.web.language import LANGUAGES, VIETNAMESE, current, say

VOTED = (Stage.CLOSED, Stage.RECORDED)
NOBODY = "-"
"""How a form says that a ballot is for nobody; a code of the register never stands alone as a hyphen."""
Page = Callable[[HttpRequest, str], HttpResponse]


def in_language(page: Page) -> Page:
    """The language is asked of the address alone: there is no cookie and no account."""

    @wraps(page)
    def told(request: HttpRequest, token: str = "") -> HttpResponse:
        asked = request.GET.get("lang", VIETNAMESE)
        with translation.override(asked if asked in LANGUAGES else VIETNAMESE):
            return page(request, token)

    return told


@csrf_exempt  # a cookie against forgery would be a cookie; whoever forges a vote needs the code of a slip
@sensitive_post_parameters()
@login_not_required
@in_language
def show(request: HttpRequest, token: str = "") -> HttpResponse:  # noqa: PLR0911 - one return a page
    """One address for all of it; what is done is said by `do` in the form: read, cast, check."""
    try:
        meeting = meeting_of(token)
    except MeetingError as error:
        return _page("nothing", token, status=404, fault=error.said(current()))
    closed = meeting.stage in VOTED
    code, do = request.POST.get("code", ""), request.POST.get("do", "")
    entry: dict[str, Any] = {"paper": paper_of(meeting), "closed": closed, "soon": meeting.stage == Stage.CONVENED}
    if request.method != "POST":
        return _page("enter", token, **entry)
    try:
        match do:
            case "cast" if request.POST.get("choice"):
                choice = request.POST["choice"]
                cast(token=token, code=code, choice="" if choice == NOBODY else choice)
                return _page("thanks", token, **entry)
            case "check":
                return _page("checked", token, counted=was_counted(token=token, code=code), **entry)
            case "cast":
                fault = say("Hãy chọn một ô.", "Choose one line.")
                return _page("ballot", token, status=400, code=code, fault=fault, **entry)
            case _:
                read_slip(token=token, code=code)
                return _page("ballot", token, code=code, **entry)
    except MeetingError as error:
        return _page("enter", token, status=400, fault=error.said(current()), **entry)


@login_not_required
@in_language
def start(_request: HttpRequest, _token: str = "") -> HttpResponse:
    """Without a meeting: where to find the address."""
    return _page("nothing", "", fault="")


def _page(name: str, token: str, *, status: int = 200, **context: Any) -> HttpResponse:
    """A page of its own frame, made without the request."""
    said = {"token": token, "lang": current(), "stage": name, **context}
    return HttpResponse(render_to_string("canbo/vote/page.html", said), status=status)


urlpatterns = [path("", start, name="vote_start"), path("<slug:token>/", show, name="vote")]
