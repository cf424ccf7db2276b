"""After the conference of a reappointment: what the withheld count allows, and that nothing tells it."""

import pytest
from tests.cases.continuing import ASSESSED, BELOW, DAY, DECISION, HALF, KEY, TERM, attest, conferred, opinions, terms

from canbo.kernel.errors import CanboError


@pytest.fixture
def opened(office):
    """The director, 59, whose term of five years ends on 14 April 2029 and who retires on 1 April 2032."""
    office.settle_all()
    attest(office)
    return office.open("reappointment", office.officer, TERM, day="2028-11-01")


FOLLOWING = [
    (KEY, "propose", "not_asked"), (HALF, "propose", "agrees"), (HALF, "report", "disagrees"),
    (BELOW, "report", "not_asked"),
]  # fmt: skip


@pytest.mark.parametrize("votes", [KEY, HALF, BELOW])
@pytest.mark.parametrize("act", ["propose", "report"])
@pytest.mark.parametrize("head", ["not_asked", "agrees", "disagrees"])
def test_only_what_follows_from_the_count_of_the_conference_is_done_after_it(office, opened, votes, act, head):
    from canbo.cases.models import CaseEvent

    case = conferred(office, opened, votes)
    if (votes, act, head) in FOLLOWING:
        office.do(office.council, case, act, ASSESSED | {"head": head}, "2028-12-22")
        assert office.state(case) == {"propose": "proposed", "report": "reported"}[act]
        return
    with pytest.raises(CanboError, match=r"19\.2\.p1"):
        office.do(office.council, case, act, ASSESSED | {"head": head}, "2028-12-22")
    assert CaseEvent.objects.of(case.number).last().type == "key_cadres_counted"


def told_by_the_record(office, case, users):
    """All that these users read of the case: state, acts with their reasons, and what the bodies hold."""
    from canbo.cases.models import CaseEvent

    case.refresh_from_db()
    rows = [{**row.data, "personal": sorted(row.data.get("personal", {}))} for row in CaseEvent.objects.of(case.number)]
    offered = [action for user in users for action in office.view(user, case).actions]
    seen = [(action.key, [words.en for words in action.blocked]) for action in offered]
    return case.state, rows[1:], seen


def test_nothing_that_the_record_shows_differs_by_the_count(office, db):
    from django.db import transaction

    office.settle_all()
    attest(office)
    office.user("officer", username="counter")  # one and the same: a database that rolls back takes no number twice
    found = []
    for votes, act, head in FOLLOWING:
        with transaction.atomic():
            case = conferred(office, office.open("reappointment", office.officer, TERM, day="2028-11-01"), votes)
            users = (office.officer, office.council, office.himself, office.ministry)
            before = told_by_the_record(office, case, users)
            office.do(office.council, case, act, ASSESSED | {"head": head}, "2028-12-22")
            found.append((act, before, told_by_the_record(office, case, users)))
            transaction.set_rollback(True)
    assert all(before == found[0][1] for _, before, _ in found)
    for wanted in ("propose", "report"):
        first, second = (after for act, _, after in found if act == wanted)
        assert first == second


def test_a_corrected_count_has_to_allow_what_was_done_on_it(office, opened):
    from canbo.registry.models import User

    case = conferred(office, opened, KEY)
    office.do(office.council, case, "propose", ASSESSED, "2028-12-22")
    counter, number = User.objects.get(username="counter"), office.view(office.council, case, DAY).state.version - 1
    mended = {"corrects": number, "reason": "x", "fields": {"votes": BELOW}}
    with pytest.raises(CanboError, match=r"19\.2\.p1"):
        office.do(counter, case, "correct", mended, DAY)
    mended["fields"] = {"votes": {**KEY, "votes": {"hoa": 7}}}
    office.do(counter, case, "correct", mended, DAY)
    assert office.state(case) == "proposed"


def test_once_the_count_is_erased_the_authority_is_not_judged_by_it(office, opened):
    from django.db import connection

    case = conferred(office, opened, KEY)
    with connection.cursor() as cursor:
        cursor.execute("DELETE FROM case_personal_value WHERE field = 'withheld:votes'")
    office.do(office.council, case, "report", ASSESSED, "2028-12-22")
    assert office.state(case) == "reported"


def test_below_half_at_the_conference_the_authority_states_the_conditions_and_may_reappoint(office, opened):
    case = conferred(office, opened, BELOW)
    office.do(office.council, case, "report", ASSESSED, "2028-12-22")
    opinions(office, case)
    office.do(office.council, case, "reappoint", DECISION, DAY)
    assert len(terms(office)) == 2
