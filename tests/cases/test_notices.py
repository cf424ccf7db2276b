"""Who is told what, once, and nobody what is not theirs to see."""

from datetime import timedelta

import pytest
from tests.cases.office import DECISION, OPINION, PLACED, REPORT, TALK, at


def told(user):
    """Kinds of the notices a user has, oldest first, each with the type of its event or its day."""
    from canbo.cases.notices import notices_of

    rows = reversed(notices_of(user))
    return [(row.kind, row.event.type if row.event else str(row.day)) for row in rows]


@pytest.fixture
def whole(office):
    """A case from letter to placement."""
    office.settle_all()
    case = office.file()
    office.do(office.officer, case, "record-talk", TALK, "2026-11-24")
    office.do(office.officer, case, "report", REPORT, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", OPINION, "2026-11-26")
    office.do(office.council, case, "accept", DECISION)
    office.do(office.officer, case, "record-placement", PLACED, "2026-12-02")
    return case


def test_whoever_must_act_next_is_told_and_nobody_else(office, whole) -> None:
    assert told(office.officer) == [("yours", "resignation_filed"), ("yours", "resignation_accepted")]
    assert told(office.council) == [("yours", "resignation_proposed")]
    assert told(office.ministry) == [("yours", "resignation_filed")]
    assert told(office.herself) == []


def test_the_person_concerned_gets_a_receipt_and_what_is_addressed_to_them(office, whole) -> None:
    assert told(office.himself) == [
        ("received", "resignation_filed"), ("told", "talk_recorded"), ("told", "resignation_accepted"),
    ]  # fmt: skip


def test_an_officer_who_enters_a_letter_is_not_told_of_it_but_a_colleague_is(office) -> None:
    colleague = office.user("officer", office.company, username="colleague")
    office.file(office.officer)

    assert told(office.officer) == []
    assert told(colleague) == [("yours", "resignation_filed")]
    assert told(office.himself) == [("received", "resignation_filed")]


def test_a_withdrawal_is_confirmed(office) -> None:
    case = office.file()
    office.do(office.himself, case, "withdraw", day="2026-11-24")

    assert told(office.himself)[-1] == ("received", "resignation_withdrawn")


def test_a_substitute_is_told(office) -> None:
    stand_in = office.user("officer", office.elsewhere, username="stand-in")
    case = office.file()
    office.do(
        office.officer, case, "substitute",
        {"role": "personnel_body", "actor": "stand-in", "reason": "nghỉ phép"}, "2026-11-24",
    )  # fmt: skip

    assert told(stand_in) == [("yours", "handler_substituted")]


def test_a_substitute_from_a_later_day_is_told_on_that_day(office, settings) -> None:
    from canbo.cases.inbox import inbox
    from canbo.cases.tick import tick

    stand_in = office.user("officer", office.elsewhere, username="stand-in")
    case = office.file()
    said = {
        "role": "personnel_body",
        "actor": "stand-in",
        "reason": "x",
        "from_on": "2026-11-26",
        "until_on": "2026-11-27",
    }
    office.do(office.officer, case, "substitute", said, "2026-11-24")
    for day, count in (("2026-11-25", 0), ("2026-11-26", 1), ("2026-11-27", 1), ("2026-11-28", 0)):
        settings.CANBO_TODAY = at(day).date()
        tick(at(day))
        tick(at(day, 10))
        assert len(inbox(stand_in, at(day)).mine) == count

    settings.CANBO_TODAY = at("2026-11-27").date()
    assert [kind for kind, _ in told(stand_in)] == ["yours"]


def test_a_refused_act_tells_nobody(office) -> None:
    from canbo.cases.models import Notice
    from canbo.procedures.engine import IllegalAct

    case = office.file()
    before = Notice.objects.count()
    with pytest.raises(IllegalAct):
        office.do(office.officer, case, "report", REPORT)

    assert Notice.objects.count() == before


@pytest.mark.parametrize(
    ("day", "kinds"),
    [
        ("2026-12-02", []),  # four working days before the letter's ten have run out on 8 December
        ("2026-12-03", ["soon"]),
        ("2026-12-08", ["soon"]),
        ("2026-12-09", ["overdue"]),
    ],
)
def test_a_due_day_that_nears_or_is_past_is_told_once_to_those_who_must_act(office, day, kinds) -> None:
    from canbo.cases.tick import tick

    case = office.file()
    case.refresh_from_db()
    assert str(case.due_on) == "2026-12-08"
    for hour in (9, 10, 11):
        tick(at(day, hour))

    assert [kind for kind, _ in told(office.officer)] == ["yours", *kinds]
    assert [kind for kind, _ in told(office.ministry)] == ["yours"]
    assert [kind for kind, _ in told(office.himself)] == ["received"]


def test_nothing_is_due_in_a_case_that_has_ended(office) -> None:
    from canbo.cases.tick import tick

    case = office.file()
    office.do(office.himself, case, "withdraw", day="2026-11-24")
    tick(at("2026-12-10"))

    assert [kind for kind, _ in told(office.officer)] == ["yours"]


def test_who_loses_the_body_loses_the_notice(office) -> None:
    office.file()
    office.officer.bodies.clear()

    assert told(office.officer) == []


def test_read_is_read_by_its_reader_alone(office) -> None:
    from canbo.cases.models import Notice
    from canbo.cases.notices import mark_read, notices_of

    office.file()
    notice = notices_of(office.officer).get()
    assert mark_read(office.council, [notice.pk], at=at("2026-11-24")) == 0
    assert mark_read(office.officer, [notice.pk], at=at("2026-11-24")) == 1
    assert mark_read(office.officer, None, at=at("2026-11-25")) == 0

    assert Notice.objects.get(pk=notice.pk).read_at == at("2026-11-24")


def test_notices_come_back_from_the_events_and_what_was_read_stays_read(office, whole) -> None:
    from canbo.cases.models import CaseWait, Mail, Notice
    from canbo.cases.notices import mark_read
    from canbo.cases.rebuild import rebuild

    people = (office.officer, office.council, office.ministry, office.himself)
    for user in people:
        type(user).objects.filter(pk=user.pk).update(created_at=at("2026-11-01"))
    before = [told(user) for user in people]
    waits = list(CaseWait.objects.values_list("case", "role", "user_role"))
    mark_read(office.council, None, at=at("2026-12-03"))
    Notice.objects.exclude(user=office.council).delete()
    rebuild(at=at("2026-12-04"))

    assert [told(user) for user in people] == before
    assert list(CaseWait.objects.values_list("case", "role", "user_role")) == waits == []
    assert not Notice.objects.filter(user=office.council, read_at=None).exists()
    assert Mail.objects.count() == 0
    rebuild(at=at("2026-12-05"))
    assert [told(user) for user in people] == before


def test_nobody_is_told_anew_of_what_was_before_their_account(office) -> None:
    from canbo.cases.rebuild import rebuild

    office.file()
    late = office.user("officer", office.company, username="late")
    type(late).objects.filter(pk=late.pk).update(created_at=at("2026-11-23") + timedelta(hours=1))
    rebuild(at=at("2026-11-25"))

    assert told(late) == []


def test_a_notice_of_an_event_that_is_not_on_record_goes(office) -> None:
    from canbo.cases.models import Case, Notice
    from canbo.cases.rebuild import rebuild

    case = office.file()
    Notice.objects.create(
        user=office.council, case=Case.objects.get(pk=case.pk), event_id=99, kind="yours", key="forged",
        made_at=at("2026-11-23"),
    )  # fmt: skip
    rebuild(at=at("2026-11-25"))

    assert told(office.council) == []


@pytest.mark.parametrize(
    ("lang", "said"), [("vi", "Chờ bạn (bộ phận tham mưu"), ("en", "Waits for you (the personnel")]
)
def test_a_notice_is_a_sentence_in_both_languages(office, whole, lang, said) -> None:
    from canbo.cases.notice_words import said as sentence
    from canbo.cases.notices import notices_of

    for user in (office.officer, office.himself, office.council):
        for notice in notices_of(user):
            assert "{" not in sentence(notice).said(lang)
    assert sentence(notices_of(office.officer).last()).said(lang).startswith(said)
