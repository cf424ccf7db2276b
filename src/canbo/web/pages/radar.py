"""The first page an officer sees: what the law requires, of whom, by when. The same lines go into a file."""

from dataclasses import dataclass

from django.core.paginator import Paginator
from django.http import HttpRequest, HttpResponse
from django.urls import path

from canbo.kernel.calendar import CalendarError
from canbo.law.facts import BOOK
from canbo.registry.models import Body, ReadingSetting
from canbo.registry.permissions import SET_READING
from canbo.registry.radar import KINDS, Radar, kept_radar
from canbo.web.addresses import AddressError, Moment, moment, one_of, told
from canbo.web.exports import as_csv, as_excel
from canbo.web.language import say
from canbo.web.pages import radar_lines
from canbo.web.pages.body_choices import Choice, choices
from canbo.web.rendering import render_page

LINES_A_PAGE = 100


@dataclass(frozen=True)
class Asked:
    """The radar an address asks for: `of_body` before, `found` after the choice of a kind."""

    moment: Moment
    choices: list[Choice]
    kind: str | None
    body: Body | None
    of_body: Radar
    found: Radar


@told
def show(request: HttpRequest) -> HttpResponse:
    asked = _asked(request)
    page = Paginator(asked.found.lines, LINES_A_PAGE).get_page(request.GET.get("page"))
    code = asked.body.code if asked.body else None
    context = {
        "asked": asked,
        "moment": asked.moment,
        "today": asked.moment.on,
        "radar": asked.found,
        "counts": radar_lines.counts(asked.found),
        "chart": radar_lines.chart(asked.found),
        "chips": radar_lines.chips(asked.of_body, asked.kind, code, asked.moment),
        "groups": radar_lines.groups(asked.found, page.object_list, asked.moment),
        "page": page,
        "files": {name: asked.moment.address(f"/radar.{name}", kind=asked.kind, body=code) for name in ("xlsx", "csv")},
        "open_readings": _open_readings(asked.moment),
        "sets_readings": request.user.has_perm(SET_READING),
    }
    return render_page(request, "canbo/radar/page.html", context, fragment="canbo/radar/lines.html")


@told
def excel(request: HttpRequest) -> HttpResponse:
    asked = _asked(request)
    return as_excel(_name(asked), radar_lines.heads(), radar_lines.cells(asked.found))


@told
def csv(request: HttpRequest) -> HttpResponse:
    asked = _asked(request)
    return as_csv(_name(asked), radar_lines.heads(), radar_lines.cells(asked.found))


def _asked(request: HttpRequest) -> Asked:
    """Read the address. Raises AddressError for a kind, a body or a day that does not exist for this reader."""
    at = moment(request)
    kind = one_of(request, "kind", KINDS, "loại việc", "kind of matter")
    bodies = Body.objects.in_work_of(request.user)
    by_code = {body.code: body for body in bodies}
    code = one_of(request, "body", by_code, "đơn vị", "body")
    try:
        whole = kept_radar(request.user, at.on, known_on=at.known_on)
    except CalendarError as error:
        raise AddressError(
            say(
                "Một thời hạn của ngày này nằm ngoài lịch làm việc; hãy chọn ngày sớm hơn.",
                f"A time limit of that day lies outside the calendar; choose an earlier day ({error}).",
            )
        ) from error
    of_body = whole.only(body=code)
    found = of_body.only(kind=kind)
    return Asked(at, choices(bodies), kind, by_code.get(code or ""), of_body, found)


def _name(asked: Asked) -> str:
    return f"radar-{asked.moment.on.isoformat()}"


def _open_readings(at: Moment) -> int:
    """How many contested readings there are, while none of them is settled; 0 once one is."""
    if ReadingSetting.objects.in_force(at.known_on):
        return 0
    return sum(spec.is_reading for spec in BOOK.by_name.values())


urlpatterns = [
    path("", show, name="radar"),
    path("radar.xlsx", excel, name="radar_excel"),
    path("radar.csv", csv, name="radar_csv"),
]
