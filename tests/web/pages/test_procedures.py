"""The wall charts: every procedure with all its steps, acts and time limits, for everybody signed in."""

from html import unescape

import pytest
from tests.web.people import ROLES

from canbo.procedures.book import PROCEDURES


@pytest.mark.parametrize("role", ROLES)
def test_everybody_signed_in_reads_the_list(signed_in, role):
    page = signed_in(role).get("/procedures/").text
    for key in PROCEDURES:
        assert f'href="/procedures/{key}/"' in page


@pytest.mark.parametrize("language", ["vi", "en"])
@pytest.mark.parametrize("procedure", PROCEDURES.values(), ids=lambda p: p.key)
def test_a_chart_tells_every_state_act_and_limit(signed_in, procedure, language):
    page = unescape(signed_in("inspector", language=language).get(f"/procedures/{procedure.key}/").text)
    for said in (*procedure.states, *procedure.acts, *procedure.clocks):
        assert said.words.said(language) in page
    assert "<svg" in page


def test_a_limit_stands_in_the_laws_own_words(signed_in):
    page = signed_in("officer").get("/procedures/suspension/").text
    assert "2 ngày làm việc" in page


def test_one_that_is_not_there_is_not_found(signed_in):
    assert signed_in("officer").get("/procedures/no-such/").status_code == 404
