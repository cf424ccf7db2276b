"""Those who handle the cases of an office, acting on the pages only: they open, fill in, send, and read on."""

from datetime import date
from urllib.parse import urlsplit

from django.test import Client
from tests.web.people import BACKEND


class Acting:
    """A browser page in which one of the office acts at a time, and the day that the pages count from."""

    def __init__(self, office, page, site, settings):
        self.office, self.page, self.site, self.settings = office, page, site, settings
        self.case = ""

    def on(self, day):
        self.settings.CANBO_TODAY = date.fromisoformat(day)

    def enter(self, user, lang="vi"):
        """Sign in; a reader in the middle of a case sees it anew."""
        user.language = lang
        user.save()
        client = Client()
        client.force_login(user, backend=BACKEND)
        self.page.context.clear_cookies()
        session = {"name": "canbo_session", "value": client.cookies["canbo_session"].value, "url": self.site}
        self.page.context.add_cookies([session])
        self.page.goto(self.case or f"{self.site}/cases/")
        return self.page

    def begin(self, procedure, person="", body="", before=None, **fields):
        """From the inbox by the list of procedures and the choice of person or body to the first act and receipt."""
        self.page.goto(f"{self.site}/cases/")
        self.page.get_by_role("link", name="Mở vụ việc").click()
        self.page.locator("main").get_by_role("link", name=procedure, exact=True).click()
        if person:
            self.page.locator('[name="person"]').fill(person)
        if body:
            self.page.locator('select[name="body"]').select_option(body)
        if person or body:
            self.page.get_by_role("button", name="Tiếp tục").click()
        self.fill(**fields)
        if before:
            before()
        self.page.locator("main form button.button").click()
        self.page.wait_for_url("**/receipt/")
        self.case = self.page.url.removesuffix("receipt/")
        self.page.goto(self.case)

    def do(self, words, before=None, **fields):
        """Press what can be done now, fill the form in, send it, be back at the case."""
        self.page.get_by_role("link", name=words, exact=True).click()
        self.fill(**fields)
        if before:
            before()
        self.page.locator("main form button.button").click()
        self.page.wait_for_url(self.case)

    def fill(self, **fields):
        """Each field by its name; truths are radio buttons, choices are named by their value."""
        for name, value in fields.items():
            if isinstance(value, bool):
                self.page.locator(f'[name="{name}"][value="{"yes" if value else "no"}"]').check()
            elif self.page.locator(f'select[name="{name}"]').count():
                self.page.locator(f'select[name="{name}"]').select_option(value)
            else:
                self.page.locator(f'[name="{name}"]').fill(str(value))

    @property
    def state(self):
        return self.page.locator(".lead b").inner_text()

    def told(self):
        return " ".join(self.page.locator("main").inner_text().split())

    def blocked(self, words):
        """Why an act cannot be done, as the page says it."""
        row = self.page.locator(".doing .row", has=self.page.get_by_role("button", name=words, exact=True))
        assert row.get_by_role("button").is_disabled()
        return " ".join(row.inner_text().split())

    def may(self, words):
        return self.page.get_by_role("link", name=words, exact=True).count() == 1

    @property
    def number(self):
        return urlsplit(self.case).path.strip("/").split("/")[-1]
