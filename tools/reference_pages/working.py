"""The pages of the installation: calendars, kinds of line on the radar, roles and permissions."""

import datetime as dt

from canbo.kernel.calendar import Act
from canbo.law.calendars import CALENDARS, get_calendar
from canbo.registry.permissions import SENTENCES as PERMISSIONS
from canbo.registry.radar import KINDS
from canbo.registry.roles import SENTENCES
from canbo.web.areas import present

from . import words
from .markdown import both, code, page, stacked, table
from .places import link

MOST_DAYS = 15
ACT_COLUMNS = ("văn bản / act", "công bố / announced", "nội dung / says", "nghỉ / off", "làm bù / worked", "")


def calendars_page() -> str:
    """The calendars and every act on days off, oldest first."""
    calendars = [get_calendar(name) for name in CALENDARS]
    acts = sorted({act for calendar in calendars for act in calendar.acts}, key=lambda act: (act.announced_on, act.id))
    listed = ((code(c.name), stacked(c.about), c.first, c.last) for c in calendars)
    return page(
        words.TITLES["calendars.md"],
        words.CALENDARS,
        table(("lịch / calendar", "", "từ / from", "đến / to"), listed),
        "## Văn bản về ngày nghỉ / acts on days off",
        table(ACT_COLUMNS, (_act(act) for act in acts)),
    )


def _act(act: Act) -> tuple[object, ...]:
    notes = ["nguồn thứ cấp / secondary"] if act.secondary else []
    notes += [stacked(act.verify)] if act.verify else []
    notes.append(f"[đọc ở / read at]({act.read_at})")
    return act.id, act.announced_on, stacked(act.says), _days(act.days_off), _days(act.days_worked), "<br>".join(notes)


def _days(days: tuple[dt.date, ...]) -> str:
    if len(days) > MOST_DAYS:
        return f"{days[0]} … {days[-1]} ({len(days)})"
    return ", ".join(str(day) for day in days)


def radar_page() -> str:
    """Every kind of line that the radar can show."""
    kinds = ((code(kind.key), stacked(kind.words), ", ".join(map(link, kind.provisions))) for kind in KINDS.values())
    shown = table(("khóa / key", "việc / line", "điều khoản / provisions"), kinds)
    return page(words.TITLES["radar.md"], words.RADAR, shown)


def roles_page() -> str:
    """Roles, permissions and the areas of the pages."""
    roles = ((code(role.value), f"{role.vi}<br>{role.en}", stacked(said)) for role, said in SENTENCES.items())
    permissions = ((code(name), stacked(said)) for name, said in PERMISSIONS.items())
    areas = (
        (
            code(f"/{area.path}"),
            f"{area.vi}<br>{area.en}",
            code(area.permission) if area.permission else both(words.EVERYBODY),
        )
        for area in present()
    )
    return page(
        words.TITLES["roles.md"],
        words.ROLES,
        "## Vai trò / roles",
        table(("vai trò / role", "", ""), roles),
        "## Quyền / permissions",
        table(("quyền / permission", ""), permissions),
        "## Các phần của trang / areas of the pages",
        table(("địa chỉ / address", "phần / area", "quyền / permission"), areas),
    )
