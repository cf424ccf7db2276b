"""What waits for whom, at every step."""

from datetime import date

from tests.cases.office import DECISION, OPINION, PLACED, REPORT, TALK, at


def mine(office, user, day="2026-11-27"):
    from canbo.cases.inbox import inbox

    return [case.number for case in inbox(user, at(day)).mine]


def waiting(office):
    users = {
        "officer": office.officer,
        "council": office.council,
        "ministry": office.ministry,
        "person": office.himself,
    }
    return {name for name, user in users.items() if mine(office, user)}


def test_a_case_waits_for_one_after_the_other(office):
    office.settle_all()
    case = office.file()
    assert waiting(office) == {"officer", "ministry"}  # the opinion can be given from the letter on
    office.do(office.officer, case, "record-talk", TALK, "2026-11-24")
    office.do(office.officer, case, "report", REPORT, "2026-11-25")
    assert waiting(office) == {"council", "ministry"}
    office.do(office.ministry, case, "give-opinion", OPINION, "2026-11-26")
    assert waiting(office) == {"council"}
    office.do(office.council, case, "accept", DECISION)
    assert waiting(office) == {"officer", "council"}
    office.do(office.officer, case, "record-placement", PLACED, "2026-12-02")
    assert waiting(office) == set()


def test_others_closed_and_overdue_are_told_apart(office):
    from canbo.cases.inbox import inbox

    case = office.file()
    found = inbox(office.council, at("2026-12-08"))
    assert [c.number for c in found.others] == [case.number]
    assert found.overdue == ()
    assert [c.number for c in inbox(office.council, at("2026-12-09")).overdue] == [case.number]
    office.do(office.himself, case, "withdraw", day="2026-12-09")
    found = inbox(office.council, at("2026-12-10"))
    assert ([c.number for c in found.closed], found.others, found.overdue) == ([case.number], (), ())


def test_nearest_first_and_own_cases_never_wait_for_oneself(office):
    from canbo.cases.inbox import inbox

    later = office.file(day="2026-11-25")
    office.officer.person = None
    sooner = office.file(office.herself, office.chair, office.group, day="2026-11-26", acted_on="2026-11-19")
    found = inbox(office.officer, at("2026-11-27"))
    assert [case.number for case in found.mine] == [sooner.number, later.number]
    assert found.mine[0].due_on < date(2026, 12, 9)
    assert mine(office, office.herself) == []


def test_a_substitute_finds_it_among_their_own(office):
    case = office.file()
    stand_in = office.user("officer", office.elsewhere, username="stand-in")
    said = {"role": "personnel_body", "actor": "stand-in", "reason": "nghỉ phép"}
    office.do(office.officer, case, "substitute", said)
    assert mine(office, stand_in) == [case.number]
