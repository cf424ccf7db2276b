"""The areas of the site: one list for addresses, for the navigation and for who may enter.

An area exists once its module stands in `canbo.web.pages`; one that does not exist is neither routed nor linked.
The permission opens the door; which rows a reader sees inside is for `visible_to` to say.
"""

from dataclasses import dataclass
from importlib.util import find_spec
from typing import Any

from canbo.registry.permissions import IMPORT_REGISTER, VIEW_PERSON, VIEW_RADAR


@dataclass(frozen=True)
class Area:
    """`name` is the route of its first page and its key in the navigation; `path` is empty or ends in a slash.

    Without a permission it is open to everybody signed in.
    """

    name: str
    path: str
    vi: str
    en: str
    permission: str = ""
    page: str = ""
    in_navigation: bool = True

    @property
    def module(self) -> str:
        return f"canbo.web.pages.{self.page or self.name}"

    @property
    def exists(self) -> bool:
        return find_spec(self.module) is not None

    def is_open_to(self, user: Any) -> bool:
        """Whether this reader may enter."""
        return user.is_authenticated and (not self.permission or user.has_perm(self.permission))


AREAS = (
    Area("radar", "", "Radar", "Radar", VIEW_RADAR),
    Area("cases", "cases/", "Vụ việc", "Cases"),
    Area("persons", "persons/", "Nhân sự", "Persons", VIEW_PERSON, page="person"),
    Area("ask", "ask/", "Hỏi luật", "Ask the law"),
    Area("law", "law/", "Văn bản", "Law"),
    Area("readings", "readings/", "Cách đọc", "Readings"),
    Area("overrides", "overrides/", "Văn bản ưu tiên", "Overrides", in_navigation=False),
    Area("retirement_ages", "retirement-ages/", "Tuổi nghỉ hưu", "Retirement ages", in_navigation=False),
    Area("statistics", "statistics/", "Số liệu", "Statistics"),
    Area("register", "register/", "Nhập dữ liệu", "Import", IMPORT_REGISTER),
    Area("procedures", "procedures/", "Quy trình", "Procedures", in_navigation=False),
    Area("notices", "notices/", "Thông báo", "Notices", in_navigation=False),
    Area("meetings", "meetings/", "Hội nghị", "Meetings", in_navigation=False),
    Area("help", "help/", "Trợ giúp", "Help", in_navigation=False),
)


def present() -> tuple[Area, ...]:
    """The areas that exist, in the order of the navigation."""
    return tuple(area for area in AREAS if area.exists)


def open_to(user: Any) -> tuple[Area, ...]:
    """The areas this reader may enter, in the order of the navigation."""
    return tuple(area for area in present() if area.is_open_to(user))
