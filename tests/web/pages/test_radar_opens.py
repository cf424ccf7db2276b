"""From a line of the radar to the case it calls for, with what is known filled in."""

import html
import re
from datetime import date

import pytest
from django.test import Client
from tests.cases.office import Office
from tests.web.people import BACKEND

from canbo.registry.models import Sanction


@pytest.fixture
def officer(db, settings):
    settings.CANBO_TODAY = date(2026, 11, 27)
    office = Office()
    Sanction.objects.create(
        person=office.director, form="warning", is_party=True, effective_on=date(2026, 11, 9), duty_related=True,
        announced_on=date(2026, 11, 10),
    )  # fmt: skip
    found = Client()
    found.force_login(office.officer, backend=BACKEND)
    return found


def link(page):
    return html.unescape(re.search(r'href="(/cases/begin/discipline-after-party/[^"]+)"', page.text).group(1))


def test_the_line_leads_to_the_form_filled_in(officer):
    address = link(officer.get("/"))
    assert "announced_on=2026-11-10" in address
    page = officer.get(address)
    assert page.status_code == 200
    assert 'value="10/11/2026"' in page.text
    assert re.search(r'<option value="warning" selected', page.text)
    assert re.search(r'value="yes"[^>]*checked', page.text)


@pytest.mark.parametrize(
    ("known", "told"),
    [("announced_on=sometime", "sometime"), ("form=nope", ""), ("duty_related=perhaps", ""), ("document=X", "")],
)
def test_an_address_that_fills_in_nonsense_fills_in_nothing_that_counts(officer, known, told):
    path = link(officer.get("/")).partition("&form")[0]
    page = officer.get(f"{path}&{known}")
    assert page.status_code == 200
    assert told in page.text
    assert 'value="X"' not in page.text
