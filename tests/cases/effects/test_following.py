"""What an act said before the decision, corrected after it: the register is as if it had been said so from the start.

Or the correction is refused, and then nothing has changed. Tried for everything that a decision takes from acts before
its own, in a case of every kind.
"""

from dataclasses import replace
from datetime import date, timedelta

import pytest
from django.db import transaction
from tests.cases.effects.conftest import watched
from tests.cases.effects.stories import STORIES, Playing, relief
from tests.cases.effects.test_leaving import DECISION, GROUND
from tests.cases.office import RECORDED, at

from canbo.kernel.errors import CanboError


def rows():
    """What the register holds of everybody, without numbers of rows and of cases."""
    from canbo.registry.models import Grade, Sanction, Suspension, Term

    return {
        *Term.objects.current().values_list(
            "person__code", "post__body__code", "post__position", "start", "end", "years", "number",
            "left_on", "left_by", "leaving_ground", "decision_number",
        ),
        *Grade.objects.current().values_list("person__code", "body__code", "year", "grade", "decided_on"),
        *Suspension.objects.current().values_list("person__code", "ground", "start", "until", "revoked_on"),
        *Sanction.objects.current().values_list("person__code", "form", "is_party", "effective_on", "ended_on"),
    }  # fmt: skip


def tried(deed):
    """What `deed` returns, or the sentence with which it is refused; nothing of it stays."""
    point = transaction.savepoint()
    try:
        return deed()
    except CanboError as error:
        return error.said("en")
    finally:
        transaction.savepoint_rollback(point)


def others(field, said):
    """Other values for a field that would fit it."""
    match field.type:
        case "choice":
            named = [name for name, _ in field.choices if name != said]
            return named if field.name == "ground" else named[::2]
        case "date":
            day = date.fromisoformat(str(said))
            return [(day + timedelta(days=days)).isoformat() for days in (-3, 3)]
        case "bool":
            return [not said]
        case "person":
            return [code for code in ("van", "lan") if code != said]
        case _:
            return []


def corrections(case, taken):
    """Number of the act, name of the field and another value, for all that an effect took from acts before its own."""
    from canbo.cases.models import CaseEvent
    from canbo.cases.projection import history
    from canbo.procedures.book import get_procedure

    procedure, events = get_procedure(case.procedure), history(list(CaseEvent.objects.of(case.number)))
    read = {(type_, name, decided.seq) for _, decided, _, seen, _ in taken for type_, name in seen}
    return sorted({
        (event.seq, name, value)
        for type_, name, decided in read
        for event in events
        for field in (procedure.of_event(type_).fields if event.type == type_ and event.seq < decided else ())
        if field.name == name and event.body.get(name) is not None
        for value in others(field, event.body[name])
    })  # fmt: skip


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.__name__)
def test_the_register_follows_or_the_correction_is_refused(db, taken, story):
    from canbo.cases.rebuild import differences

    asked = tried(lambda: corrections(story(Playing()), taken))
    assert not isinstance(asked, str), asked
    wanted = {one: tried(lambda one=one: (story(Playing(one[0], {one[1]: one[2]})), rows())[1]) for one in asked}
    office = Playing()
    case, before, followed = story(office), rows(), set()
    for (number, name, value), instead in wanted.items():
        said = {"corrects": number, "reason": "x", "fields": {name: value}}
        found = tried(lambda said=said: (office.correct(case, said), rows(), list(differences()))[1:])
        assert rows() == before
        if not isinstance(found, str):
            assert found == (instead, []), f"act {number} says {name} {value}"
            followed |= {name} if instead != before else set()
    assert followed == STORIES[story]


def test_built_anew_the_read_models_are_the_same(db):
    from canbo.cases.models import Case, CaseClock
    from canbo.cases.rebuild import differences, rebuild

    office = Playing()
    case = relief(office)
    office.correct(case, {"corrects": 1, "reason": "x", "fields": {"ground": "181/2026:35.1.e"}})
    office.correct(case, {"corrects": 1, "reason": "x", "fields": {"established_on": "2026-11-19"}})

    def kept():
        clocks = CaseClock.objects.order_by("key").values("key", "due_on", "started_on", "stopped_on", "suspended_on")
        return list(Case.objects.values()), list(clocks)

    stood = kept()
    assert list(differences()) == []
    case.refresh_from_db()
    rebuild(at=case.known_at)
    assert kept() == stood


def test_rows_are_mended_and_never_doubled(db):
    from canbo.registry.models import Term

    office = Playing()
    case = relief(office)
    (was,) = Term.objects.current().filter(person=office.director)
    office.correct(case, {"corrects": 1, "reason": "x", "fields": {"ground": "181/2026:35.1.e"}})
    (now,) = Term.objects.current().filter(person=office.director)
    assert (was.leaving_ground, now.leaving_ground) == ("181/2026:35.1.đ", "181/2026:35.1.e")
    assert now.supersedes.get() == was
    office.correct(case, {"corrects": 1, "reason": "x", "fields": {"evidence": "Kết luận số 13"}})
    assert Term.objects.current().get(person=office.director) == now


def test_what_a_later_case_or_an_import_has_changed_is_not_undone(db):
    from canbo.registry.models import Term

    office = Playing()
    case = relief(office)
    Term.objects.current().get(person=office.director).correct(
        left_on=date(2026, 12, 5), source="sổ nhập lại", at=at("2026-12-07")
    )  # fmt: skip
    before = rows()
    with pytest.raises(CanboError, match="A later decision or an import has changed what this one wrote") as refused:
        office.correct(case, {"corrects": 1, "reason": "x", "fields": {"ground": "181/2026:35.1.e"}})
    assert "Quyết định sau hoặc lần nhập sổ sau" in refused.value.said("vi")
    assert rows() == before
    assert office.view(office.officer, case).state.version == 5


def test_a_decision_about_one_post_is_not_made_one_about_another(db):
    from canbo.registry.models import Post, Term

    office = Playing()
    seat = Post.objects.create(body=office.company, position="controller", recorded_at=RECORDED)
    Term.objects.create(person=office.director, post=seat, start=date(2024, 4, 14), years=5, recorded_at=RECORDED)
    office.settle_all()
    office.found("found_degenerate")
    case = office.open("relief", office.officer, {**GROUND, "post": "general_director"})
    office.do(office.officer, case, "record-talk", {"held_on": "2026-11-24", "minutes": "x"}, "2026-11-24")
    office.do(office.officer, case, "propose", {"report": "x"}, "2026-11-25")
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2026-11-26")
    office.do(office.council, case, "relieve", DECISION)
    with pytest.raises(
        CanboError, match=r"Act 5 has taken effect .* for General Director.*Open a case about"
    ) as refused:
        office.correct(case, {"corrects": 1, "reason": "x", "fields": {"post": "controller"}})
    assert "Việc số 5 đã có hiệu lực trong sổ đối với Tổng giám đốc" in refused.value.said("vi")


def resting():
    from canbo.cases.effects import EFFECTS, RESTS_ON, suspending

    more = {
        suspending.extended,
        suspending.prolonged,
        suspending.dropped,
    }  # of days that the clocks say; acted out above
    return [key for key, effect in EFFECTS.items() if effect in RESTS_ON and effect not in more]


def sample(field):
    return {"choice": lambda: field.choices[0][0], "date": lambda: "2026-12-29"}.get(field.type, lambda: None)()


def test_in_every_procedure_a_change_of_what_a_decision_rests_on_is_seen(db):
    """Also in those that share their decision with one that is acted out above."""
    from canbo.cases.effects import EFFECTS, RESTS_ON
    from canbo.cases.models import Case
    from canbo.procedures.book import get_procedure
    from canbo.procedures.state import CaseState

    looked_at = {}
    for key, decided in resting():
        table, rests_on, seen = get_procedure(key), RESTS_ON[EFFECTS[key, decided]], set()
        fields = {(act.event, field.name): field for act in table.acts for field in act.fields}
        data = {act.event: {field.name: sample(field) for field in act.fields} for act in table.acts}
        case = Case(procedure=key)
        state = CaseState(key, "", (), data)
        rests_on(case, watched(state, seen))
        for event, name in seen & set(fields):
            for value in others(fields[event, name], data[event][name])[-1:] if event != decided else ():
                other = replace(state, data=data | {event: data[event] | {name: value}})
                assert rests_on(case, other) != rests_on(case, state), (key, event, name)
                looked_at.setdefault((key, decided), set()).add(name)
    assert {"position"} == looked_at["appointment-prime-minister-outside", "appointed"]
    assert {"post", "ground"} == looked_at["relief", "relieved"]
    assert {"post"} == looked_at["reassignment", "representative_reassigned"]
    assert {"post", "term_end"} == looked_at["reassignment", "reassignment_declined"]
    assert set(looked_at) == set(resting())
