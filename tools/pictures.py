"""Retakes the pictures of docs/how-to from an invented register: `make pictures`; one case a procedure.

`tools/pictures.py KEY…` retakes those of the procedures named. Needs Chromium as the browser tests do.
"""

import os
import sys
import tempfile
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date, datetime, time, timedelta
from multiprocessing import get_context
from pathlib import Path
from socketserver import ThreadingMixIn
from urllib.parse import urlencode
from wsgiref.simple_server import WSGIRequestHandler, WSGIServer, make_server

from playwright.sync_api import Browser, Page, sync_playwright

import debian
from pictured import LARGEST, NEWCOMERS, PICTURES, Picture

FOLDER = Path(__file__).parents[1] / "docs" / "how-to" / "pictures"
SIZE = {"width": 1000, "height": 620}
EMPTIED = timedelta(days=20)  # how long ago whoever sat the post to be filled had left
Known = dict[str, tuple[str, str]]


def main(keys: Sequence[str]) -> None:
    """Take the pictures of each day in a process of its own: a register is built around one day."""
    wanted = [picture for picture in PICTURES if not keys or picture.procedure in keys]
    if unknown := sorted(set(keys) - {picture.procedure for picture in PICTURES}):
        raise SystemExit(f"No picture is of {', '.join(unknown)}; name procedures by their keys.")
    FOLDER.mkdir(exist_ok=True)
    with ProcessPoolExecutor(1, mp_context=get_context("spawn"), max_tasks_per_child=1) as processes:
        for on in sorted({picture.on for picture in wanted}, reverse=True):
            processes.submit(taken, on, [picture for picture in wanted if picture.on == on]).result()


def taken(on: date, pictures: Sequence[Picture]) -> None:
    """Build the register of a day, serve it on that day, photograph, and say what was written."""
    with tempfile.TemporaryDirectory() as data:
        os.environ["CANBO_DATA"] = data
        os.environ.pop("CANBO_DATABASE_URL", None)
        from canbo.cli.installation import ready

        ready()
        from canbo.registry.demo import DEMO_PASSWORD

        known = _built(on, pictures)
        with _served(on) as site, sync_playwright() as started:
            browser = started.chromium.launch(
                executable_path=debian.chromium(), args=["--no-sandbox"] if os.geteuid() == 0 else []
            )
            readers: dict[str, Page] = {}
            for picture in pictures:
                if picture.user not in readers:
                    readers[picture.user] = _signed_in(browser, site, picture.user, DEMO_PASSWORD)
                _photograph(readers[picture.user], site, picture, known.get(picture.person, ("", "")))
            browser.close()


def _built(on: date, pictures: Sequence[Picture]) -> Known:
    """Build the register, with what the pictures need; each person's code and the end of the term, day first."""
    from canbo.cases.chain import HANOI
    from canbo.registry.demo import build
    from canbo.registry.models import Grade, Person, Term
    from canbo.registry.setup import migrate

    migrate()
    morning = datetime.combine(on, time(), HANOI)
    build(on, recorded=morning)
    for name, born in NEWCOMERS.items():
        Person.objects.create(full_name=name, code=f"M-9{born:%m%d}", birth_date=born, recorded_at=morning)
    sat = Term.objects.current().filter(left_on=None)
    for picture in pictures:
        for term in sat.filter(post__body__code=picture.body, post__position=picture.empty_post):
            term.correct(at=morning, left_on=on - EMPTIED, left_by="retirement")
        for grade in Grade.objects.current().filter(person__full_name=picture.person, year=picture.year_to_grade):
            grade.withdraw(at=morning)
    ends = {term.person_id: f"{term.ends_on:%d/%m/%Y}" for term in sat if term.ends_on}
    names = [picture.person for picture in pictures]
    return {one.full_name: (one.code, ends.get(one.pk, "")) for one in Person.objects.filter(full_name__in=names)}


class _Quiet(WSGIRequestHandler):
    def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name is the library's
        """Say nothing of requests."""


class _Threaded(ThreadingMixIn, WSGIServer):
    daemon_threads = True


@contextmanager
def _served(on: date) -> Iterator[str]:
    """The pages of the register as they are on that day; the address."""
    from django.conf import settings

    from canbo.config.wsgi import application

    settings.CANBO_TODAY = on
    with make_server("127.0.0.1", 0, application, _Threaded, _Quiet) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        try:
            yield f"http://127.0.0.1:{server.server_port}"
        finally:
            server.shutdown()


def _signed_in(browser: Browser, site: str, user: str, password: str) -> Page:
    page = browser.new_context(viewport=SIZE).new_page()  # type: ignore[arg-type]  # Playwright types its sizes apart
    page.goto(f"{site}/sign-in/")
    page.fill("[name=username]", user)
    page.fill("[name=password]", password)
    page.locator("main button").click()
    page.get_by_role("button", name="English", exact=True).click()
    return page


def _photograph(page: Page, site: str, picture: Picture, whom: tuple[str, str]) -> None:
    """Open the case as its reader does, and keep the top of its page."""
    code, term_end = whom
    about = urlencode([pair for pair in (("person", code), ("body", picture.body)) if pair[1]])
    page.goto(f"{site}/cases/begin/{picture.procedure}/?{about}")
    for name, value in picture.fields.items():
        _fill(page, name, value.format(on=f"{picture.on:%d/%m/%Y}", term_end=term_end))
    page.locator("main form button.button").click()
    page.wait_for_url("**/receipt/")
    page.goto(page.url.removesuffix("receipt/"))
    path = FOLDER / f"{picture.procedure}.png"
    size = len(page.screenshot(path=path))
    sys.stdout.write(f"docs/how-to/pictures/{path.name} {size:,} bytes\n")
    if size > LARGEST:
        raise SystemExit(f"{path.name} is larger than {LARGEST:,} bytes: show less of the page")


def _fill(page: Page, name: str, value: str) -> None:
    if page.locator(f'select[name="{name}"]').count():
        page.locator(f'select[name="{name}"]').select_option(value)
    elif value in ("yes", "no"):
        page.locator(f'[name="{name}"][value="{value}"]').check()
    else:
        page.locator(f'[name="{name}"]').fill(value)


if __name__ == "__main__":
    main(sys.argv[1:])
