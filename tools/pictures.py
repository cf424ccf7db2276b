"""Retakes the pictures of docs/how-to from an invented register: `make pictures`; one case a procedure.

Needs Chromium as the browser tests do.
"""

import os
import socket
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from urllib.parse import urlencode

from playwright.sync_api import Page, sync_playwright

import debian
from canbo.cli.options import today

FOLDER = Path(__file__).parents[1] / "docs" / "how-to" / "pictures"
SIZE = {"width": 1000, "height": 620}
LARGEST = 120_000
OFFICER = "thammuu"
TODAY = "{today}"
WAIT = 60.0


@dataclass(frozen=True)
class Picture:
    """The case of one procedure just after the officer has opened it: about somebody, or a post of a body, invented."""

    procedure: str
    person: str = ""
    fields: dict[str, str] = field(default_factory=dict)
    body: str = ""


PARTY = {
    "form": "warning",
    "document": "5-QĐ/UBKT",
    "announced_on": TODAY,
    "effective_on": TODAY,
    "duty_related": "yes",
}
PICTURES = (
    Picture(
        "relief", "Trần Minh Hòa", {"ground": "181/2026:35.1.c", "established_on": TODAY, "evidence": "12-KL/UBKT"}
    ),
    Picture("suspension", "Đoàn Minh Tùng", {"ground": "181/2026:36.2.e", "established_on": TODAY, "evidence": "9-QĐ"}),
    Picture("discipline-after-party", "Trịnh Đình Sơn", PARTY),
    Picture("discipline", "Đỗ Văn Khải", {"found_on": TODAY, "breach": "Ký hợp đồng vượt thẩm quyền"}),
    Picture("reappointment", "Phạm Quang Vinh", {"term_end": "{term_end}"}),
    Picture("extension", "Hồ Xuân Lộc", {"term_end": "{term_end}"}),
    Picture("leaving-enterprise", "Vũ Đức Thịnh", {"reason": "Chuyển nơi ở"}),
    Picture("retirement", "Phan Thị Duyên", {"retires_on": TODAY}),
    Picture("leaving-on-request", "Tạ Thị Khuê", {"reason": "Chăm sóc gia đình"}),
    Picture("leaving-after-failing-years", "Lâm Thị Hiền", {"graded_on": TODAY}),
    Picture("reassignment", "Lê Thu Yến", {"term_end": "{term_end}", "post": "representative_full_time"}),
    Picture(
        "appointment-prime-minister-in-house",
        fields={"position": "council_chair", "held_on": TODAY, "minutes": "Thống nhất đề xuất"},
        body="DN-03",
    ),
    Picture(
        "conversion",
        "Mai Ngọc Trâm",
        {
            "post_changes_by_reorganisation": "yes",
            "rank_of_present_post": "equivalent",
            "position": "council_member",
            "reorganisation": "Quyết định sáp nhập 12/QĐ-BM",
        },
        body="DN-02",
    ),
    Picture(
        "appointment-owner-led",
        "Bùi Thanh Hằng",
        {
            "position": "general_director",
            "enterprise_newly_established": "no",
            "leadership_disunited_and_in_breach": "no",
            "no_leaders_left": "yes",
            "post_changes_by_reorganisation": "no",
            "source_of_candidate": "elsewhere",
            "work": "Điều hành doanh nghiệp",
            "reason": "Ban lãnh đạo gặp tai nạn",
        },
        body="DN-02",
    ),
)


def main() -> None:
    """Build, serve, photograph, and say what was written."""
    with tempfile.TemporaryDirectory() as data:
        os.environ["CANBO_DATA"] = data
        os.environ.pop("CANBO_DATABASE_URL", None)
        known, password = _built(today())
        port = _free_port()
        command = [str(Path(sys.executable).with_name("canbo")), "serve", "--port", str(port)]
        with subprocess.Popen(command, stdout=subprocess.DEVNULL) as server:
            try:
                _answering(port)
                _photograph(f"http://127.0.0.1:{port}", known, password)
            finally:
                server.terminate()


def _built(on: date) -> tuple[dict[str, tuple[str, str]], str]:
    """Build the register; each person's code and the end of the term, day first."""
    from canbo.cli.installation import ready

    ready()
    from canbo.registry.demo import DEMO_PASSWORD, build
    from canbo.registry.models import Term
    from canbo.registry.setup import migrate

    migrate()
    build(on)
    wanted = [picture.person for picture in PICTURES]
    terms = Term.objects.current().filter(person__full_name__in=wanted, left_on=None).select_related("person")
    return {term.person.full_name: (term.person.code, f"{term.ends_on:%d/%m/%Y}") for term in terms}, DEMO_PASSWORD


def _free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _answering(port: int) -> None:
    until = time.monotonic() + WAIT
    while True:
        try:
            socket.create_connection(("127.0.0.1", port), timeout=5).close()
        except OSError:
            if time.monotonic() > until:
                raise
            time.sleep(0.2)
        else:
            return


def _photograph(site: str, known: dict[str, tuple[str, str]], password: str) -> None:
    with sync_playwright() as started:
        browser = started.chromium.launch(
            executable_path=debian.chromium(), args=["--no-sandbox"] if os.geteuid() == 0 else []
        )
        page = browser.new_page(viewport=SIZE)  # type: ignore[arg-type]  # Playwright types its sizes apart
        page.goto(f"{site}/sign-in/")
        page.fill("[name=username]", OFFICER)
        page.fill("[name=password]", password)
        page.locator("main button").click()
        page.get_by_role("button", name="English", exact=True).click()
        FOLDER.mkdir(exist_ok=True)
        for picture in PICTURES:
            code, term_end = known.get(picture.person, ("", ""))
            about = urlencode([pair for pair in (("person", code), ("body", picture.body)) if pair[1]])
            page.goto(f"{site}/cases/begin/{picture.procedure}/?{about}")
            for name, value in picture.fields.items():
                _fill(page, name, value.format(today=f"{today():%d/%m/%Y}", term_end=term_end))
            page.locator("main form button.button").click()
            page.wait_for_url("**/receipt/")
            page.goto(page.url.removesuffix("receipt/"))
            path = FOLDER / f"{picture.procedure}.png"
            size = len(page.screenshot(path=path))
            sys.stdout.write(f"docs/how-to/pictures/{path.name} {size:,} bytes\n")
            if size > LARGEST:
                raise SystemExit(f"{path.name} is larger than {LARGEST:,} bytes: show less of the page")
        browser.close()


def _fill(page: Page, name: str, value: str) -> None:
    if page.locator(f'select[name="{name}"]').count():
        page.locator(f'select[name="{name}"]').select_option(value)
    elif value in ("yes", "no"):
        page.locator(f'[name="{name}"][value="{value}"]').check()
    else:
        page.locator(f'[name="{name}"]').fill(value)


if __name__ == "__main__":
    main()
