"""A file attached as withheld: listed to who sees the case, opened by who may look, each look on record (12.4)."""

import json

import pytest
from tests.cases import papers
from tests.cases.appointment import DAY, Appointment
from tests.cases.office import at

from canbo.kernel.errors import CanboError

NAME = "biên bản kiểm phiếu bước 3.pdf"
OPENED, LISTED, ABSENT = "opened", "listed", "absent"


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    settings.DATA = tmp_path / "data"
    return settings.DATA


@pytest.fixture
def appointment(office):
    return Appointment(office).listed()


@pytest.fixture
def case(appointment):
    return appointment.case


def attach(user, case, content=papers.PDF, name=NAME, *, withheld=True, day=DAY, **said):
    from canbo.cases.attachments import attach

    return attach(
        user=user, number=case.number, chunks=[content], name=name, now=at(day), withheld=withheld, **said
    )  # fmt: skip


def shown(office, user, case, day=DAY):
    from canbo.cases.attachments import attachments_shown

    view = office.view(user, case, day)
    return attachments_shown(user, view.around.roles, view.procedure, list(case.events))


def door(office, user, case, day=DAY):
    """What the last file of a case is to somebody: opened, listed without its name, or not there at all."""
    from canbo.cases.attachments import content_for
    from canbo.cases.withheld import NotForYou
    from canbo.cases.writer import NoSuchCase

    try:
        found = shown(office, user, case, day)
    except NoSuchCase:
        return ABSENT
    if not found:
        return ABSENT
    try:
        path = content_for(user=user, case=case, one=found[-1], door="page", now=at(day))
    except NotForYou:
        assert (found[-1].name, found[-1].known_as.en, found[-1].known_as.vi) == ("", "withheld file", "tệp giữ kín")
        return LISTED
    assert path.read_bytes() == papers.PDF
    assert found[-1].name == NAME
    return OPENED


@pytest.fixture
def everybody(office, appointment):
    return {
        "personnel body": office.officer,
        "authority": office.council,
        "counting committee": appointment.counter,
        "inspector": office.user("inspector"),
        "opinion giver": office.ministry,
        "candidate": office.user("officer", office.company, username="an", person=appointment.an),
        "administrator": office.user("administrator"),
        "officer elsewhere": office.user("officer", office.elsewhere, username="other"),
    }


@pytest.mark.parametrize(
    ("who", "is_"),
    [
        ("personnel body", LISTED), ("authority", OPENED), ("counting committee", OPENED), ("inspector", OPENED),
        ("opinion giver", LISTED), ("candidate", ABSENT), ("administrator", ABSENT), ("officer elsewhere", ABSENT),
    ],
)  # fmt: skip
def test_who_opens_it_who_sees_that_it_is_there_and_who_does_not(office, case, everybody, who, is_) -> None:
    attach(office.officer, case)
    assert door(office, everybody[who], case) == is_


def test_the_person_concerned_does_not_see_that_it_is_there(office) -> None:
    office.settle_all()
    case = office.file()
    attach(office.officer, case, day="2026-11-24")
    assert door(office, office.himself, case, "2026-11-24") == ABSENT
    assert door(office, office.council, case, "2026-11-24") == OPENED


def test_every_look_is_recorded_and_what_was_refused_is_none(office, appointment, case) -> None:
    from canbo.cases.actors import actor_of
    from canbo.cases.withheld import looks_at, looks_at_file

    event = attach(office.officer, case)
    door(office, office.officer, case)
    assert looks_at_file(event) == []
    door(office, appointment.counter, case)
    (look,) = looks_at_file(event)
    assert (look.actor, look.door, look.event) == (actor_of(appointment.counter), "page", event.seq)
    assert looks_at(case) == []  # those of the count of step 3 are a list of their own


def test_a_look_at_what_is_lost_is_none(office, case, data) -> None:
    from canbo.cases.attachments import content_for
    from canbo.cases.files import path_of
    from canbo.cases.withheld import looks_at_file

    event = attach(office.officer, case)
    path_of(case.number, event.data["sha256"]).unlink()
    (one,) = shown(office, office.council, case)
    with pytest.raises(CanboError, match="not in the store"):
        content_for(user=office.council, case=case, one=one, door="page", now=at(DAY))
    assert looks_at_file(event) == []


@pytest.mark.parametrize("who", ["personnel body", "authority", "counting committee"])
def test_whoever_attaches_may_withhold(office, case, everybody, who) -> None:
    event = attach(everybody[who], case)
    assert event.data["withheld"] is True


def test_the_person_concerned_withholds_nothing_and_none_is_addressed_to_them(office, data) -> None:
    office.settle_all()
    case = office.file()
    for user, said in ((office.himself, {}), (office.officer, {"for_person": True})):
        with pytest.raises(CanboError, match="not one for the person concerned"):
            attach(user, case, day="2026-11-24", **said)
    assert case.events.count() == 1
    assert not [path for path in (data / "files").rglob("*") if path.is_file()]


def test_its_name_stands_in_no_body_and_in_no_bundle(office, case, tmp_path) -> None:
    from canbo.cases.bundle import verify_bundle
    from canbo.cases.export import export
    from canbo.cases.verify import verify

    event = attach(office.officer, case)
    attach(office.officer, case, papers.pdf("open"), "công khai.pdf", withheld=False)
    export(tmp_path / "b.jsonl", at=at(DAY), case=case.number, personal=True)
    text = (tmp_path / "b.jsonl").read_text("utf-8")
    assert "kiểm phiếu bước 3" not in event.body
    assert "kiểm phiếu bước 3" not in text
    assert "công khai.pdf" in text
    assert verify_bundle(tmp_path / "b.jsonl").intact
    assert verify().intact


def test_nobody_is_told_its_name(office, case) -> None:
    from canbo.cases.notice_models import Mail, Notice
    from canbo.cases.notice_words import letter, said

    attach(office.officer, case)
    told = [str(said(one)) + letter(one, "vi", link="x", preferences="y") for one in Notice.objects.all()]
    assert "bước 3.pdf" not in json.dumps([*told, *map(str, Mail.objects.values())], ensure_ascii=False)


def test_the_same_content_again_is_refused_without_its_name(office, case) -> None:
    attach(office.council, case)
    with pytest.raises(CanboError, match=r"attached already, as act \d+ \(withheld file\)\.$"):
        attach(office.officer, case, name="khác.pdf", withheld=False)
    with pytest.raises(CanboError, match=r"bước 3.pdf\)"):
        attach(office.council, case, name="khác.pdf", withheld=False)


def test_what_is_attached_openly_is_not_withheld_beside_that(office, case) -> None:
    attach(office.officer, case, withheld=False)
    with pytest.raises(CanboError, match="erase it there, then attach it as withheld"):
        attach(office.council, case)


def test_it_is_erased_with_its_name_by_who_may_not_read_it(
    office, case, data, django_capture_on_commit_callbacks
) -> None:
    from canbo.cases.erasing import erase_file
    from canbo.cases.verify import verify

    event = attach(office.council, case)
    number = case.events.count()
    with django_capture_on_commit_callbacks(execute=True):
        erase_file(user=office.officer, number=case.number, event=number, ground="mistake", now=at(DAY))
    assert not event.personal_values.exists()
    assert not [path for path in (data / "files").rglob("*") if path.is_file()]
    assert verify().intact
    assert door(office, office.council, case) == LISTED


def record_item(office, case, **said):
    from canbo.cases.dossier_acts import record_item

    return record_item(
        user=office.officer, number=case.number, item="1", source="paper", dated_on=at(DAY).date(), now=at(DAY), **said
    )


def test_item_1_of_a_dossier_may_be_withheld(office, case, everybody) -> None:
    record_item(office, case, upload=(NAME, [papers.PDF]), withheld=True)
    assert [door(office, everybody[who], case) for who in ("personnel body", "authority", "counting committee")] == [
        LISTED, OPENED, OPENED,
    ]  # fmt: skip


def test_only_a_file_that_comes_with_the_item_is_withheld(office, case) -> None:
    before = case.events.count()
    with pytest.raises(CanboError, match="Only a file that comes with the item"):
        record_item(office, case, withheld=True)
    attach(office.officer, case, withheld=False)
    with pytest.raises(CanboError, match="erase it there"):
        record_item(office, case, upload=(NAME, [papers.PDF]), withheld=True)
    assert case.events.count() == before + 1
    record_item(office, case, upload=(NAME, [papers.PDF]))
    assert door(office, office.officer, case) == OPENED


def test_an_item_with_a_file_withheld_already_stays_withheld(office, case) -> None:
    attach(office.council, case)
    record_item(office, case, upload=("khác.pdf", [papers.PDF]))
    assert [one.withheld for one in shown(office, office.officer, case)] == [True]
