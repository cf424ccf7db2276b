"""Who sees what: for every role a list, a count and a detail page agree, and nobody sees their own votes."""

from datetime import date

import pytest
from django.contrib.auth.models import AnonymousUser

from canbo.registry.facts import facts_of
from canbo.registry.models import (
    Attestation,
    Body,
    ConfidenceRound,
    FieldChange,
    Finding,
    Grade,
    Inspection,
    Person,
    Post,
    Proceeding,
    ReadingSetting,
    Sanction,
    ServicePeriod,
    Suspension,
    Term,
)
from canbo.registry.permissions import (
    ATTEST,
    IMPORT_REGISTER,
    IMPORT_TEXT,
    MANAGE_USERS,
    RECORD_ABOUT,
    RECORD_IN,
    RULES,
    SENTENCES,
    SET_OVERRIDE,
    SET_READING,
    SET_RETIREMENT_AGE,
    VIEW_BODY,
    VIEW_PERSON,
    VIEW_RADAR,
    VIEW_VOTES,
)
from canbo.registry.roles import SENTENCES as ROLE_SENTENCES
from canbo.registry.roles import Role

DAY = date(2026, 5, 10)
PERSONAL = [Term, Grade, ConfidenceRound, Sanction, Proceeding, Suspension, ServicePeriod, Finding]
HIDDEN_FROM_ONESELF = [ConfidenceRound, Proceeding, Finding]


class World:
    """Agency B1 owns E1 and E2, agency B2 owns E3; one person in each enterprise and one in none."""

    def __init__(self, register) -> None:
        self.register = register
        self.agencies = {code: register.agency(code) for code in ("B1", "B2")}
        owners = {"E1": "B1", "E2": "B1", "E3": "B2"}
        self.bodies = {code: register.enterprise(code, owner_agency=self.agencies[a]) for code, a in owners.items()}
        self.persons = {code: register.person(f"Lê {code}", code=code) for code in (*owners, "none")}
        for code, body in self.bodies.items():
            register.term(self.persons[code], register.post(body))
            register.attest(body, "terms", DAY)
            register.add(Inspection, body=body, kind="audit", start=DAY)
        for person in self.persons.values():
            about = {"person": person}
            register.add(Grade, **about, body=self.bodies["E1"], year=2025, grade="good")
            register.add(ConfidenceRound, **about, body=self.bodies["E1"], held_on=DAY, cast=3, low=1)
            register.add(Sanction, **about, form="warning", effective_on=DAY)
            register.add(Proceeding, **about, kind="audit", start=DAY)
            register.add(Suspension, **about, ground="181/2026:36.2.a", start=DAY)
            register.add(ServicePeriod, **about, start=DAY)
            register.add(Finding, **about, fact="found_degenerate", value=True, found_on=DAY)

    def user(self, role, *codes, person=None, **fields):
        known = self.bodies | self.agencies
        return self.register.officer_of(
            *(known[code] for code in codes), role=role, person=self.persons[person] if person else None, **fields
        )


@pytest.fixture
def world(register) -> World:
    return World(register)


SEES = [
    ("officer", (), None, ""),
    ("officer", ("E1",), None, "E1"),
    ("officer", ("B1",), None, "E1 E2"),
    ("officer", ("E1", "E3"), None, "E1 E3"),
    ("officer", ("E1",), "E1", "E1"),
    ("officer", ("E1",), "E3", "E1 E3"),
    ("officer", (), "none", "none"),
    ("authority", (), None, ""),
    ("authority", ("B2",), None, "E3"),
    ("office_holder", (), "E2", "E2"),
    ("office_holder", ("B1",), "E3", "E3"),
    ("office_holder", (), "none", "none"),
    ("inspector", (), None, "E1 E2 E3 none"),
    ("inspector", (), "E1", "E1 E2 E3 none"),
    ("administrator", (), None, ""),
    ("administrator", ("B1",), None, "E1 E2"),
]


@pytest.mark.parametrize(("role", "codes", "person", "seen"), SEES)
def test_a_list_a_count_and_a_detail_of_persons_agree(world, role, codes, person, seen) -> None:
    user = world.user(role, *codes, person=person)
    visible = Person.objects.visible_to(user)
    expected = set(seen.split())

    assert {p.code for p in visible} == expected
    assert visible.count() == len(expected)
    assert {code for code, p in world.persons.items() if visible.filter(pk=p.pk).exists()} == expected
    assert {code for code, p in world.persons.items() if user.has_perm(VIEW_PERSON, p)} == expected


@pytest.mark.parametrize(("role", "codes", "person", "seen"), SEES)
def test_a_list_a_count_and_a_detail_of_records_agree(world, role, codes, person, seen) -> None:
    user = world.user(role, *codes, person=person)
    for model in PERSONAL:
        visible = model.objects.visible_to(user)
        expected = set(seen.split()) - ({person} if model in HIDDEN_FROM_ONESELF else set())
        if model is Term:
            expected -= {"none"}

        assert {row.person.code for row in visible} == expected, model
        assert visible.count() == len(expected), model
        assert {row.person.code for row in model.objects.all() if visible.filter(pk=row.pk).exists()} == expected


@pytest.mark.parametrize(("role", "codes", "person", "seen"), SEES)
def test_votes_are_permitted_exactly_where_they_are_listed(world, role, codes, person, seen) -> None:
    user = world.user(role, *codes, person=person)
    listed = {row.person.code for row in ConfidenceRound.objects.visible_to(user)}

    assert {code for code, p in world.persons.items() if user.has_perm(VIEW_VOTES, p)} == listed


@pytest.mark.parametrize(
    ("role", "codes", "person", "bodies"),
    [
        ("officer", (), None, ""),
        ("officer", ("E1",), None, "E1"),
        ("officer", ("B1",), None, "B1 E1 E2"),
        ("authority", ("B2",), None, "B2 E3"),
        ("office_holder", (), "E2", "E2"),
        ("inspector", (), None, "B1 B2 E1 E2 E3"),
        ("administrator", (), None, "B1 B2 E1 E2 E3"),
    ],
)
def test_bodies_and_what_hangs_on_them(world, role, codes, person, bodies) -> None:
    user = world.user(role, *codes, person=person)
    expected = set(bodies.split())
    enterprises = {code for code in expected if code.startswith("E")}

    assert {b.code for b in Body.objects.visible_to(user)} == expected
    assert {b.code for b in Body.objects.all() if user.has_perm(VIEW_BODY, b)} == expected
    for model in (Post, Attestation, Inspection):
        rows = model.objects.visible_to(user)
        assert {row.body.code for row in rows} == enterprises
        assert rows.count() == len(enterprises)


@pytest.mark.parametrize("model", [Person, Body, Post, Attestation, Inspection, ReadingSetting, *PERSONAL])
@pytest.mark.parametrize("who", ["anonymous", "inactive", "nobody"])
def test_whoever_is_not_signed_in_sees_nothing(world, model, who) -> None:
    administrator = world.user("administrator")
    ReadingSetting.objects.create(name="reading_33_1", choice="absolute_bar", author=administrator, reason="vì")
    user = {"anonymous": AnonymousUser(), "inactive": world.user("inspector", is_active=False), "nobody": None}[who]

    assert not model.objects.visible_to(user).exists()


@pytest.mark.parametrize("permission", RULES)
@pytest.mark.parametrize("who", ["anonymous", "inactive"])
def test_whoever_is_not_signed_in_may_do_nothing(world, permission, who) -> None:
    import rules

    user = AnonymousUser() if who == "anonymous" else world.user("inspector", "B1", person="E1", is_active=False)

    for thing in (None, world.persons["E1"], world.bodies["E1"]):
        assert not user.has_perm(permission, thing)
        assert not rules.has_perm(permission, user, thing)


def test_a_superseded_term_opens_no_file(world) -> None:
    user = world.user("officer", "E1")
    Term.objects.get(person=world.persons["E1"]).withdraw()

    assert not Person.objects.visible_to(user).exists()
    assert not Grade.objects.visible_to(user).exists()


def test_visibility_composes_with_other_conditions(world) -> None:
    user = world.user("officer", "B1")

    assert [p.code for p in Person.objects.search("le e2").visible_to(user)] == ["E2"]
    assert [p.code for p in Person.objects.filter(code__in=["E1", "E3"]).visible_to(user)] == ["E1"]
    assert Grade.objects.visible_to(user).current().filter(grade="good").count() == 2


def test_two_posts_in_scope_list_a_person_once(world) -> None:
    world.register.term(world.persons["E1"], world.register.post(world.bodies["E2"], "controller"))

    assert [p.code for p in Person.objects.visible_to(world.user("officer", "B1"))] == ["E1", "E2"]


MAY = {
    "officer": {VIEW_PERSON, VIEW_VOTES, VIEW_RADAR, VIEW_BODY, RECORD_ABOUT, RECORD_IN, IMPORT_REGISTER, ATTEST},
    "authority": {VIEW_PERSON, VIEW_VOTES, VIEW_RADAR, VIEW_BODY, ATTEST},
    "office_holder": {VIEW_PERSON, VIEW_BODY},
    "inspector": {VIEW_PERSON, VIEW_VOTES, VIEW_RADAR, VIEW_BODY},
    "administrator": {
        VIEW_PERSON,
        VIEW_VOTES,
        VIEW_RADAR,
        VIEW_BODY,
        SET_READING,
        SET_OVERRIDE,
        SET_RETIREMENT_AGE,
        IMPORT_TEXT,
        MANAGE_USERS,
    },
}


@pytest.mark.parametrize("role", Role.values)
def test_what_each_role_may_do_with_bodies_of_its_own(world, role) -> None:
    user = world.user(role, "B1", person="none" if role == "office_holder" else None)

    assert {name for name in RULES if user.has_perm(name)} == MAY[role]


def test_without_bodies_an_administrator_settles_readings_and_sees_no_file(world) -> None:
    user = world.user("administrator")

    assert {name for name in RULES if user.has_perm(name)} == {
        SET_READING,
        SET_OVERRIDE,
        SET_RETIREMENT_AGE,
        IMPORT_TEXT,
        MANAGE_USERS,
        VIEW_BODY,
    }


def test_an_officer_records_in_scope_and_never_about_oneself(world) -> None:
    user = world.user("officer", "B1", person="E1")

    assert {code for code, p in world.persons.items() if user.has_perm(RECORD_ABOUT, p)} == {"E2"}
    assert {code for code, b in world.bodies.items() if user.has_perm(RECORD_IN, b)} == {"E1", "E2"}
    assert {code for code, b in world.bodies.items() if user.has_perm(ATTEST, b)} == {"E1", "E2"}


def test_every_permission_and_role_has_its_sentence_in_both_languages() -> None:
    assert RULES.keys() == SENTENCES.keys()
    assert set(Role) == ROLE_SENTENCES.keys()
    assert all(words.vi and words.en for words in (*SENTENCES.values(), *ROLE_SENTENCES.values()))


def test_a_permission_nobody_declared_is_denied(world) -> None:
    assert not world.user("administrator", "B1").has_perm("registry.fly")


def test_a_sheet_shows_oneself_neither_votes_nor_what_is_under_way(world) -> None:
    person = world.persons["E1"]
    sheet = facts_of(person, None, DAY)
    hidden = {
        "low_confidence_votes",
        "confidence_votes_cast",
        "under_inspection_or_audit",
        "found_degenerate",
    }
    assert hidden <= sheet.values.keys()

    own = sheet.shown_to(world.user("office_holder", person="E1"))
    assert sheet.values.keys() - own.values.keys() >= hidden
    assert own.values["serving_warning"] is True
    assert own.values.keys() == own.sources.keys()


def test_an_attested_no_is_hidden_from_oneself_like_a_yes(world) -> None:
    for kind in ("proceedings", "findings"):
        world.register.attest(world.bodies["E2"], kind, DAY)
    Proceeding.objects.get(person=world.persons["E2"]).withdraw()
    sheet = facts_of(world.persons["E2"], None, DAY)
    assert sheet.values["under_inspection_or_audit"] is False

    own = sheet.shown_to(world.user("officer", "B1", person="E2"))
    assert "under_inspection_or_audit" not in own.values


def test_a_sheet_is_whole_for_an_officer_in_scope_and_empty_outside(world) -> None:
    sheet = facts_of(world.persons["E1"], None, DAY)

    assert sheet.shown_to(world.user("officer", "E1")) == sheet
    assert sheet.shown_to(world.user("officer", "E3")).values == {}
    assert sheet.shown_to(AnonymousUser()).values == {}


def test_a_change_is_seen_with_the_thing_it_changed(world) -> None:
    for thing in (*world.persons.values(), *world.bodies.values()):
        thing.revise(source="x", **({"sex": "male"} if isinstance(thing, Person) else {"board_seats": 5}))
    seen = {
        who: {(c.thing, c.field) for c in FieldChange.objects.visible_to(world.user(*user))}
        for who, user in {"officer": ("officer", "E1"), "administrator": ("administrator",)}.items()
    }

    assert FieldChange.objects.visible_to(world.user("officer", "E1")).count() == 2
    assert seen == {"officer": {("person", "sex"), ("body", "board_seats")}, "administrator": {("body", "board_seats")}}
    assert not FieldChange.objects.visible_to(AnonymousUser()).exists()
    assert [c.new for c in FieldChange.objects.of(world.persons["E2"])] == ["male"]
