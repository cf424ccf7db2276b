"""The tutorial's pages, followed in a browser as its steps 2 to 4 tell, in both languages.

What a step presses or looks for stands in bold in the tutorial; its commands are run by `test_examples`.
"""

import datetime as dt
import re
from dataclasses import dataclass

import pytest
from playwright.sync_api import Locator, Page, expect
from tests.docs.running import DOCS

from canbo.cases.demo import build
from canbo.registry.demo import DEMO_PASSWORD

OFFICER, ADMINISTRATOR = "thammuu", "quantri"
AT_TWO_THIRDS, ABOVE = "Vũ Đức Thịnh", "Trần Minh Hòa"


@dataclass(frozen=True)
class Words:
    """What the tutorial names, in its language."""

    page: str
    relief: str
    place: str
    settle: str
    choice: str
    record: str
    yes: str
    unknown: str
    reason: str
    sign_out: str


ENGLISH = Words(
    "first-hour.md",
    relief="Grounds for relief",
    place="Article 35(1)(c): exactly two thirds low",
    settle="Settle it",
    choice="two thirds or more",
    record="Record the reading",
    yes="Yes",
    unknown="Unknown",
    reason="Reason",
    sign_out="Sign out",
)
VIETNAMESE = Words(
    "gio-dau-tien.md",
    relief="Căn cứ miễn nhiệm",
    place="Điểm c khoản 1 Điều 35: đúng hai phần ba phiếu thấp",
    settle="Chọn cách đọc",
    choice="từ hai phần ba trở lên",
    record="Ghi cách đọc",
    yes="Có",
    unknown="Chưa rõ",
    reason="Lý do",
    sign_out="Đăng xuất",
)


@dataclass
class Reader:
    """Somebody who follows the tutorial."""

    page: Page
    address: str
    words: Words

    def enter(self, user: str) -> None:
        self.page.goto(f"{self.address}/sign-in/")
        self.page.fill("[name=username]", user)
        self.page.fill("[name=password]", DEMO_PASSWORD)
        self.page.locator("main button").click()
        expect(self.page.locator(".account")).to_be_visible()
        english = self.page.get_by_role("button", name="English", exact=True)
        if self.words is ENGLISH and english.count():
            english.click()
            expect(english).to_have_count(0)

    def leave(self) -> None:
        self.page.locator(".account summary").click()
        self.page.get_by_role("button", name=self.words.sign_out).click()
        expect(self.page.locator(".account")).to_have_count(0)

    def on_radar(self) -> Locator:
        """The lines under the chip for grounds of relief."""
        self.page.goto(self.address)
        self.page.get_by_role("link", name=re.compile(f"^{self.words.relief}")).click()
        expect(self.page.locator(".chips [aria-current]")).to_contain_text(self.words.relief)
        return self.page.locator(".rows .who")

    def find(self) -> None:
        """The person the tutorial opens, by the search box."""
        self.page.goto(self.address)
        self.page.fill("#search", "thinh")
        self.page.press("#search", "Enter")
        self.page.locator("main").get_by_role("link", name=AT_TWO_THIRDS).click()
        expect(self.page.locator("h1")).to_have_text(AT_TWO_THIRDS)

    def settle(self) -> None:
        place = self.page.locator(".row", has=self.page.get_by_role("heading", name=self.words.place))
        place.get_by_role("link", name=re.compile(f"^{self.words.settle}")).click()
        self.page.get_by_label(self.words.choice, exact=True).check()
        self.page.get_by_label(self.words.reason).fill("69/2023, Điều 53")
        self.page.get_by_role("button", name=self.words.record).click()
        expect(self.page).to_have_url(re.compile("/readings/#"))


@pytest.mark.parametrize("words", [VIETNAMESE, ENGLISH], ids=["vi", "en"])
def test_the_tutorial_names_in_bold_what_its_reader_presses_and_finds(words) -> None:
    text = (DOCS / "tutorial" / words.page).read_text(encoding="utf-8")
    named = [
        words.relief,
        words.place,
        words.settle,
        words.choice,
        words.record,
        words.yes,
        words.unknown,
        AT_TWO_THIRDS,
    ]
    assert [name for name in named if f"**{name}**" not in text] == []


@pytest.mark.parametrize("words", [VIETNAMESE, ENGLISH], ids=["vi", "en"])
def test_an_unknown_answer_becomes_a_yes_as_the_tutorial_tells(transactional_db, live_server, page, words) -> None:
    build(dt.datetime.now(dt.UTC))
    reader = Reader(page, live_server.url, words)

    reader.enter(OFFICER)
    lines = reader.on_radar()
    expect(lines.filter(has_text=ABOVE)).to_have_count(1)
    expect(lines.filter(has_text=AT_TWO_THIRDS)).to_have_count(0)
    reader.find()
    expect(page.locator("#resignation-ground .key")).to_contain_text(words.yes)
    expect(page.locator("#relief-ground .key")).to_contain_text(words.unknown)
    reader.leave()

    reader.enter(ADMINISTRATOR)
    expect(page).to_have_url(re.compile("/readings/$"))
    reader.settle()
    reader.leave()

    reader.enter(OFFICER)
    reader.find()
    expect(page.locator("#relief-ground .key")).to_contain_text(words.yes)
    expect(reader.on_radar().filter(has_text=AT_TWO_THIRDS)).to_have_count(1)
