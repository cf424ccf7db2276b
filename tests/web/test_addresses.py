"""Days and choices in an address: read as our readers write them, or told in one sentence."""

from datetime import date

import pytest
from django.core.exceptions import PermissionDenied
from django.test import RequestFactory

from canbo.web.addresses import AddressError, Moment, moment, one_of

TODAY = date(2026, 11, 21)
NOW = Moment(TODAY, None, TODAY)


class Reader:
    """Somebody who may or may not see the register by role."""

    def __init__(self, *, by_role):
        self.by_role = by_role

    def has_perm(self, _permission):
        return self.by_role


@pytest.fixture
def asked(settings):
    settings.CANBO_TODAY = TODAY

    def read(*, by_role=True, **query):
        request = RequestFactory().get("/", query)
        request.user = Reader(by_role=by_role)
        return moment(request)

    return read


@pytest.mark.parametrize("written", ["2026-03-01", "01/03/2026", "01-03-2026", "1.3.2026", " 01/03/2026 "])
def test_a_day_is_read_as_it_is_written_here(asked, written):
    assert asked(on=written).on == date(2026, 3, 1)
    assert asked(known_on=written).known_on == date(2026, 3, 1)


@pytest.mark.parametrize("query", [{}, {"on": ""}, {"on": " "}, {"on": "2026-11-21"}])
def test_today_is_now(asked, query):
    assert asked(**query).is_now
    assert asked(**query) == NOW


@pytest.mark.parametrize("written", ["xx", "31/02/2026", "2026-13-01", "03/2026", "0", "1" * 400, "01/03/26"])
def test_what_is_no_day_is_told(lang, asked, written):
    with pytest.raises(AddressError, match="không phải là một ngày" if lang == "vi" else "is no date"):
        asked(on=written)


@pytest.mark.parametrize(
    ("day", "reached"), [("2009-12-31", 0), ("2010-01-01", 1), ("2050-12-31", 1), ("2051-01-01", 0)]
)
def test_days_reach_as_far_as_the_calendar(asked, day, reached):
    if reached:
        assert asked(on=day).on.isoformat() == day
    else:
        with pytest.raises(AddressError):
            asked(on=day)


def test_nobody_knows_tomorrows_knowledge(asked):
    assert asked(known_on="2026-11-21").known_on == TODAY
    assert asked(on="2027-01-01").on == date(2027, 1, 1)
    with pytest.raises(AddressError):
        asked(known_on="2026-11-22")


def test_other_days_are_for_those_who_see_the_register_by_role(asked):
    assert asked(by_role=False).is_now
    for query in ({"on": "2026-01-01"}, {"known_on": "2026-01-01"}):
        with pytest.raises(PermissionDenied):
            asked(by_role=False, **query)


def test_an_address_keeps_the_day_and_leaves_out_what_is_empty():
    assert NOW.address("/") == "/"
    assert NOW.address("/", kind=None, body="") == "/"
    assert NOW.address("/", kind="a b", page=2) == "/?kind=a+b&page=2"
    then = Moment(date(2026, 1, 2), date(2026, 1, 3), TODAY)
    assert then.address("/", kind="x") == "/?kind=x&on=2026-01-02&known_on=2026-01-03"
    assert not then.is_now


def test_one_of_a_list_or_none(lang):
    def read(**query):
        return one_of(RequestFactory().get("/", query), "kind", {"a"}, "loại", "kind")

    assert (read(kind="a"), read(kind=""), read()) == ("a", None, None)
    with pytest.raises(AddressError, match="Không có loại “b”" if lang == "vi" else "There is no kind “b”"):
        read(kind="b")
