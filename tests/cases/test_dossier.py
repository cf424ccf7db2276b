"""The dossier: what it states to the law, how long each item is good, what is not needed, what serves again."""

from datetime import date

import pytest
from tests.cases import papers
from tests.cases.effects.test_continuing import TERM, attest
from tests.cases.office import at

from canbo.kernel.errors import CanboError
from canbo.procedures.book import get_procedure
from canbo.procedures.filed import ITEM_RECORDED
from canbo.procedures.state import CaseState, Event
from canbo.procedures.ways import LISTED

AGEING = ("1", "2", "3", "4", "5", "6", "8", "10")
DAY = "2028-12-20"
EXAMINED = date(2029, 2, 1)


@pytest.fixture(autouse=True)
def data(settings, tmp_path):
    settings.DATA = tmp_path
    return tmp_path


@pytest.fixture
def case(office):
    office.settle_all()
    attest(office)
    return office.open("reappointment", office.officer, TERM, day="2028-11-01")


def put(office, case, item, dated=DAY, day=DAY, user=None, **said):
    from canbo.cases.dossier_acts import record_item

    said = {"source": "paper", "whole_term": True, **said}
    when = date.fromisoformat(dated) if dated else None
    return record_item(user=user or office.officer, number=case.number, item=item, dated_on=when, now=at(day), **said)


def describe(office, case, examination=EXAMINED, new_content=False, day=DAY):  # noqa: FBT002
    from canbo.cases.dossier_acts import describe_dossier

    return describe_dossier(
        user=office.officer, number=case.number, examination=examination, new_content=new_content, now=at(day)
    )


def fill(office, case, items=AGEING, **said):
    for item in items:
        put(office, case, item, **said)
    describe(office, case)


def complete(office, case, day=DAY):
    return office.view(office.officer, case, day).around.answers["dossier-complete"]


def dossier(office, case, day=DAY):
    from canbo.cases.dossier import dossier_of

    view = office.view(office.officer, case, day)
    return dossier_of(view.procedure, view.state)


def lapsing(office, case, day=DAY, due=None):
    from canbo.cases.dossier import lapses

    found = lapses(dossier(office, case, day), date.fromisoformat(day), due)
    return [(lapse.item.key, lapse.good_until) for lapse in found]


def test_a_dossier_answers_the_law_without_the_file_being_checked_by_hand(office, case) -> None:
    fill(office, case)
    view = office.view(office.officer, case, DAY)
    assert view.around.answers["dossier-complete"] is True
    assert "file_checked" not in view.state.done


def test_an_item_that_is_not_in_it_is_a_no(office, case) -> None:
    for item in AGEING:
        assert complete(office, case) is not True
        put(office, case, item)
    describe(office, case)
    assert complete(office, case) is True


def test_until_something_is_recorded_a_dossier_states_nothing_and_checking_by_hand_does(office, case) -> None:
    from tests.cases.effects.test_continuing import FILE

    office.do(office.council, case, "notify", {}, "2028-11-20")
    office.do(office.himself, case, "file-self-assessment", {"assessment": "x"}, "2028-12-01")
    office.do(office.officer, case, "check-file", FILE, DAY)
    assert complete(office, case) is True
    put(office, case, "8")
    assert complete(office, case) is not True


@pytest.mark.parametrize(("dated", "good"), [("2028-07-31", False), ("2028-08-01", True), ("2028-08-02", True)])
def test_six_months_end_on_the_same_day_of_the_month(office, case, dated, good) -> None:
    fill(office, case)
    put(office, case, "10", dated)
    assert complete(office, case) is good
    assert (lapsing(office, case) == []) is good


@pytest.mark.parametrize(("new_content", "answer"), [(False, True), (True, False), (None, None)])
def test_items_7_and_9_are_not_needed_again_unless_something_is_new(office, case, new_content, answer) -> None:
    fill(office, case)
    describe(office, case, new_content=new_content)
    assert complete(office, case) is answer
    for item in ("7", "9"):
        put(office, case, item, dated=None)
    assert complete(office, case) is True


@pytest.mark.parametrize("item", ["3", "6"])
def test_items_3_and_6_speak_of_the_whole_term(office, case, item) -> None:
    fill(office, case)
    put(office, case, item, whole_term=False)
    assert complete(office, case) is False


def test_without_a_day_of_examination_the_law_cannot_answer(office, case) -> None:
    for item in AGEING:
        put(office, case, item)
    assert complete(office, case) is None


def test_an_item_made_anew_takes_the_place_of_the_old_and_one_taken_out_is_gone(office, case) -> None:
    from canbo.cases.dossier_acts import remove_item

    fill(office, case)
    put(office, case, "8", "2028-01-10")
    assert complete(office, case) is False
    put(office, case, "8", "2028-12-19", source="database")
    assert complete(office, case) is True
    event = remove_item(user=office.officer, number=case.number, item="8", reason="ghi nhầm", now=at(DAY))
    assert complete(office, case) is False
    assert "ghi nhầm" not in event.body


REFUSED = {
    "no such item": ({"item": "11"}, "is no item of this dossier"),
    "no such source": ({"item": "8", "source": "fax"}, "is no source"),
    "no day": ({"item": "8", "dated": None}, "say which day"),
    "a day to come": ({"item": "8", "dated": "2028-12-21"}, "still to come"),
    "a file that is not attached": ({"item": "8", "sha256": "a" * 64}, "not attached"),
}


@pytest.mark.parametrize(("said", "words"), REFUSED.values(), ids=REFUSED)
def test_what_does_not_fit_is_refused_and_nothing_recorded(office, case, said, words) -> None:
    with pytest.raises(CanboError, match=words):
        put(office, case, **said)
    assert case.events.count() == 1


def test_a_refused_item_leaves_no_file(office, case, data) -> None:
    with pytest.raises(CanboError):
        put(office, case, "8", dated=None, upload=("a.pdf", [papers.PDF]))
    assert case.events.count() == 1
    assert [path for path in (data / "files").rglob("*") if path.is_file()] == []


def test_the_file_of_an_item_is_attached_with_it_and_stays_while_it_is_relied_on(office, case) -> None:
    from canbo.cases.erasing import erase_file

    put(office, case, "8", upload=("a.pdf", [papers.PDF]))
    put(office, case, "10", upload=("b.pdf", [papers.PDF]))  # the same content, attached once
    assert [row.type for row in case.events][1:] == ["file_attached", *["dossier_item_recorded"] * 2]
    with pytest.raises(CanboError, match="rests on this file"):
        erase_file(user=office.officer, number=case.number, event=2, ground="mistake", now=at(DAY))


@pytest.mark.parametrize("who", ["council", "ministry", "himself", "herself"])
def test_only_the_personnel_body_keeps_it(office, case, who) -> None:
    with pytest.raises(CanboError):
        put(office, case, "8", user=getattr(office, who))
    assert case.events.count() == 1


def test_the_forecast_looks_to_the_examination_else_to_the_next_day_due_else_a_month_ahead(office, case) -> None:
    put(office, case, "8", "2028-07-10")  # good until 10 January
    put(office, case, "10", "2028-06-25")  # good until 25 December
    both = [("10", date(2028, 12, 25)), ("8", date(2029, 1, 10))]
    assert lapsing(office, case) == both
    assert lapsing(office, case, due=date(2029, 1, 10)) == both[:1]
    assert lapsing(office, case, due=date(2029, 1, 11)) == both
    describe(office, case, date(2028, 12, 25))
    assert lapsing(office, case) == []
    describe(office, case, date(2028, 12, 26))
    assert lapsing(office, case) == both[:1]
    assert lapsing(office, case, day="2028-12-27") == []


def reuse(office, number, earlier, submitted="2028-12-20", day=DAY):
    from canbo.cases.dossier_acts import reuse_dossier

    return reuse_dossier(
        user=office.officer, number=number, earlier=earlier, submitted_on=date.fromisoformat(submitted), now=at(day)
    )


@pytest.fixture
def later(office, case):
    """Another case of the same person, after the first with its whole file has ended."""
    fill(office, case)
    return office.open("extension", office.officer, TERM, day=DAY)


def test_a_file_serves_again_within_six_months_at_the_same_authority(office, case, later) -> None:
    from canbo.cases.dossier_acts import earlier_dossiers

    assert [one.case.number for one in earlier_dossiers(office.officer, later.number, at(DAY))] == [case.number]
    reuse(office, later.number, case.number)
    describe(office, later, date(2029, 6, 20))
    assert complete(office, later) is True
    describe(office, later, date(2029, 6, 21))
    assert complete(office, later) is False
    describe(office, later, date(2029, 6, 20), new_content=True)
    assert complete(office, later) is False


def test_a_file_submitted_too_long_ago_or_tomorrow_or_elsewhere_does_not_serve(office, case, later) -> None:
    describe(office, later, date(2029, 2, 1))
    for submitted in ("2028-07-31", "2028-12-21"):
        with pytest.raises(CanboError, match=r"16\.10\.p3"):
            reuse(office, later.number, case.number, submitted)
    with pytest.raises(CanboError, match="no dossier of this person"):
        reuse(office, later.number, "2028-0099")
    reuse(office, later.number, case.number, "2028-08-01")


def test_a_resignation_holds_the_four_papers_and_no_day(office) -> None:
    office.settle_all()
    case = office.file(day=DAY)
    for key in ("letter", "report"):
        put(office, case, key, dated=None)
    facts = office.view(office.officer, case, DAY).situation.facts
    assert {name: facts[name] for name in facts if name.endswith("_in_file")} == {
        "resignation_letter_in_file": True, "advising_report_in_file": True,
        "authority_minutes_in_file": False, "related_papers_in_file": False,
    }  # fmt: skip
    with pytest.raises(CanboError, match="Only a file of Article 16"):
        describe(office, case)


def told(user):
    from canbo.cases.notice_words import said
    from canbo.cases.notices import notices_of

    return [said(notice).en for notice in notices_of(user).filter(kind="lapses")]


def test_the_daily_job_tells_the_officers_a_fortnight_ahead_each_item_once(office, case) -> None:
    from canbo.cases.models import Case
    from canbo.cases.notices import tell_lapses

    put(office, case, "8", "2028-07-10")  # good until 10 January
    describe(office, case, EXAMINED)
    open_ = Case.objects.select_related("body")
    assert tell_lapses(open_, now=at("2028-12-26")) == []
    tell_lapses(open_, now=at("2028-12-27"))
    tell_lapses(open_, now=at("2028-12-28"))
    assert told(office.officer) == ["Item 8 of the dossier is good until the end of 10/01/2029 only."]
    assert told(office.council) == told(office.himself) == []
    put(office, case, "8", "2028-12-20", day="2028-12-29")
    assert tell_lapses(open_, now=at("2029-01-05")) == []


@pytest.mark.parametrize(("lists", "held"), [((), {"2"}), ((1,), {"2"}), ((3,), {"2"}), ((1, 3), set())])
def test_papers_about_those_on_an_earlier_list_are_not_in_the_dossier_of_the_new_one(lists, held) -> None:
    from canbo.cases.dossier import dossier_of

    def event(seq, type_, **body):
        return Event(seq, type_, at(DAY), "u-1", body)

    recorded = event(2, ITEM_RECORDED, item="2", source="paper", dated_on=DAY)
    events = [recorded, *(event(seq, LISTED, candidates=["a"]) for seq in lists)]
    state = CaseState("appointment-in-house", "chosen", tuple(sorted(events, key=lambda one: one.seq)))
    found = dossier_of(get_procedure("appointment-in-house"), state)
    assert (set(found.entries), found.begun) == (held, bool(held))
