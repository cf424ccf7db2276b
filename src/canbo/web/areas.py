"""The areas of the site: one list for addresses, for the navigation and for who may enter.

An area exists once its module stands in `canbo.web.pages`; one that does not exist is neither routed nor linked.
Everything inside an area is closed to roles not named here; what a role sees inside is for `visible_to` to say.
"""

from dataclasses import dataclass
from importlib.util import find_spec

from canbo.registry.roles import Role

EVERYBODY = frozenset(Role.values)
STAFF = EVERYBODY - {str(Role.OFFICE_HOLDER)}


@dataclass(frozen=True)
class Area:
    """`name` is the route of its first page and its key in the navigation; `path` is empty or ends in a slash."""

    name: str
    path: str
    vi: str
    en: str
    roles: frozenset[str]
    page: str = ""
    in_navigation: bool = True

    @property
    def module(self) -> str:
        return f"canbo.web.pages.{self.page or self.name}"

    @property
    def exists(self) -> bool:
        return find_spec(self.module) is not None


AREAS = (
    Area("radar", "", "Radar", "Radar", EVERYBODY),
    Area("persons", "persons/", "Nhân sự", "Persons", EVERYBODY, page="person"),
    Area("ask", "ask/", "Hỏi luật", "Ask the law", EVERYBODY),
    Area("law", "law/", "Văn bản", "Law", EVERYBODY),
    Area("readings", "readings/", "Cách đọc", "Readings", EVERYBODY),
    Area("statistics", "statistics/", "Số liệu", "Statistics", STAFF),
    Area("register", "register/", "Nhập dữ liệu", "Import", frozenset({str(Role.OFFICER)})),
    Area("help", "help/", "Trợ giúp", "Help", EVERYBODY, in_navigation=False),
)


def present() -> tuple[Area, ...]:
    """The areas that exist, in the order of the navigation."""
    return tuple(area for area in AREAS if area.exists)
