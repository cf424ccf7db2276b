"""Coming into a post and staying in it, asked through the one door."""

import datetime as dt

import pytest

from canbo.law.ask import ask

ON = dt.date(2026, 11, 22)
AGEING = (1, 2, 3, 4, 5, 6, 8, 10)
FILE = {f"dossier_item_{number}": True for number in range(1, 11)}
FILE |= {f"dossier_item_{number}_dated_on": "2026-10-01" for number in AGEING}
FILE |= {"matter": "appointment", "examination_date": "2026-11-22"}
AGAIN = FILE | {"matter": "reappointment", "dossier_items_3_6_cover_term": True, "dossier_new_content": False}
NOTHING_SPECIAL = {
    "post_changes_by_reorganisation": False,
    "enterprise_newly_established": False,
    "leadership_disunited_and_in_breach": False,
    "no_leaders_left": False,
}

REAPPOINTABLE = {
    "position": "council_member",
    "fulfilled_term_duties": True,
    "meets_standards_of_post": True,
    "enterprise_needs_person": True,
    "fit_for_duties": True,
    "barred_from_office": False,
    "disciplinary_proceedings_pending": False,
    "under_criminal_proceedings": False,
    "barred_from_higher_post": False,
    "responsibility_under_review": False,
    "inpatient_or_maternity": False,
    "other_deferral_case": False,
}


def asked(name, facts, **more):
    return ask(name, facts | more, ON)


def verdict(name, facts, **more):
    return str(asked(name, facts, **more).verdict)


class TestAppointmentRoute:
    @pytest.mark.parametrize(
        ("position", "class_", "source", "route", "rests_on"),
        [
            ("general_director", "wholly_state", "in_house", "in_house", "12.1.p1"),
            ("general_director", "listed_group", "elsewhere", "from_outside", "13.1"),
            ("council_chair", "wholly_state", "in_house", "in_house", "12.1.p1"),
            ("council_member", "listed_group", "in_house", "in_house", "12.1.p1"),
            ("council_chair", "listed_group", "in_house", "prime_minister_in_house", "14.1"),
            ("company_chair", "listed_group", "elsewhere", "prime_minister_from_outside", "14.2"),
        ],
    )
    def test_post_class_and_source_choose_the_route(self, position, class_, source, route, rests_on):
        facts = {"position": position, "enterprise_class": class_, "candidate_source": source}
        given = asked("appointment-route", facts | NOTHING_SPECIAL)
        assert (given.value, given.missing) == (route, ())
        assert f"181/2026:{rests_on}" in [step.citation for step in given.because]

    @pytest.mark.parametrize(
        ("rank", "class_", "route"),
        [
            ("equivalent", "listed_group", "conversion"),
            ("higher", "wholly_state", "conversion"),
            ("lower", "wholly_state", "from_outside"),
            ("lower", "listed_group", "prime_minister_from_outside"),
            (None, "wholly_state", None),
        ],
    )
    def test_after_a_reorganisation_the_rank_of_the_present_post_decides(self, rank, class_, route):
        facts = {"position": "council_chair", "enterprise_class": class_, "post_changes_by_reorganisation": True}
        assert asked("appointment-route", facts, rank_of_present_post=rank).value == route

    @pytest.mark.parametrize(
        "fact", ["enterprise_newly_established", "leadership_disunited_and_in_breach", "no_leaders_left"]
    )
    def test_the_owners_agency_leads_in_the_cases_of_15_2(self, fact):
        facts = {"position": "general_director", "post_changes_by_reorganisation": False, fact: True}
        assert asked("appointment-route", facts).value == "owner_led"

    def test_where_the_enterprise_would_run_it_for_the_prime_minister_and_cannot_the_law_is_silent(self):
        facts = {"position": "council_chair", "enterprise_class": "listed_group", "candidate_source": "in_house"}
        given = asked("appointment-route", facts | NOTHING_SPECIAL, no_leaders_left=True)
        assert (given.value, given.missing) == (None, ())
        assert [step.citation for step in given.because if step.silent] == ["181/2026:15.2"]

    @pytest.mark.parametrize("fact", [*NOTHING_SPECIAL, "candidate_source"])
    def test_each_fact_unknown_leaves_it_open(self, fact):
        facts = {"position": "general_director", "candidate_source": "in_house"} | NOTHING_SPECIAL
        facts["rank_of_present_post"] = "equivalent"
        given = asked("appointment-route", {name: value for name, value in facts.items() if name != fact})
        assert (given.value, given.missing) == (None, (fact,))

    @pytest.mark.parametrize("position", ["controller", "representative_full_time", "hired_director"])
    def test_it_is_a_question_about_managers(self, position):
        assert str(asked("appointment-route", {"position": position}).status) == "not-applicable"


class TestDelegationEnds:
    def test_twelve_months_from_the_decision(self):
        facts = {"position": "general_director", "delegation_effective_on": "2026-06-01"}
        given = asked("delegation-ends", facts)
        assert given.value == dt.date(2027, 6, 1)
        assert "no term" in given.caution.en
        citation, power = given.power
        assert (citation, power.who, power.until) == ("181/2026:15.3", "authority", "12 month")

    @pytest.mark.parametrize("position", ["council_member", "controller", "hired_director"])
    def test_only_chairmen_and_directors_are_named(self, position):
        assert str(asked("delegation-ends", {"position": position}).status) == "not-applicable"


class TestDossierComplete:
    def test_ten_items_young_enough_are_a_whole_file(self):
        assert verdict("dossier-complete", FILE) == "yes"

    @pytest.mark.parametrize("number", range(1, 11))
    def test_each_item_alone_decides_and_each_unknown_leaves_it_open(self, number):
        item = f"dossier_item_{number}"
        assert verdict("dossier-complete", FILE, **{item: False}) == "no"
        given = asked("dossier-complete", FILE, **{item: None})
        assert (str(given.verdict), given.missing) == ("unknown", (item,))

    @pytest.mark.parametrize("number", AGEING)
    @pytest.mark.parametrize(("dated", "said"), [("2026-05-21", "no"), ("2026-05-22", "yes"), ("2026-05-23", "yes")])
    def test_each_ageing_item_must_be_young(self, number, dated, said):
        assert verdict("dossier-complete", FILE, **{f"dossier_item_{number}_dated_on": dated}) == said

    def test_an_old_file_used_again_is_as_old_as_when_it_was_submitted(self):
        old = {f"dossier_item_{number}_dated_on": "2026-05-01" for number in AGEING}
        used = {"initial_file_reused": True, "initial_file_submitted_on": "2026-06-01"}
        used |= {"initial_file_same_authority": True, "dossier_new_content": False}
        assert verdict("dossier-complete", FILE | old) == "no"
        assert verdict("dossier-complete", FILE | old | used) == "yes"
        assert verdict("dossier-complete", FILE | old | used, dossier_new_content=True) == "no"

    @pytest.mark.parametrize("matter", ["reappointment", "extension", "reassignment"])
    def test_items_7_and_9_are_not_needed_again(self, matter):
        without = AGAIN | {"dossier_item_7": False, "dossier_item_9": False, "matter": matter}
        assert verdict("dossier-complete", without) == "yes"
        assert verdict("dossier-complete", without, dossier_new_content=True) == "no"
        assert verdict("dossier-complete", without, matter="appointment") == "no"

    @pytest.mark.parametrize(("covers", "said"), [(True, "yes"), (False, "no"), (None, "unknown")])
    def test_in_a_reappointment_items_3_and_6_cover_the_term(self, covers, said):
        assert verdict("dossier-complete", AGAIN, dossier_items_3_6_cover_term=covers) == said

    def test_the_least_that_would_complete_it_is_told(self):
        spoiled = {"dossier_item_4_dated_on": "2026-05-21", "dossier_item_7": False}
        (change,) = asked("dossier-complete", FILE, **spoiled).least_change
        assert change.facts.keys() == spoiled.keys()
        assert "add item 7" in change.words.en
        assert "make item 4 anew" in change.words.en
        assert verdict("dossier-complete", FILE, **spoiled) == "no"
        assert verdict("dossier-complete", FILE, **{**spoiled, **change.facts}) == "yes"

    def test_an_item_that_is_not_there_has_no_day_yet_and_the_change_brings_both(self):
        spoiled = {"dossier_item_4": False, "dossier_item_4_dated_on": None}
        (change,) = asked("dossier-complete", FILE, **spoiled).least_change
        assert change.facts.keys() == spoiled.keys()
        assert verdict("dossier-complete", FILE, **change.facts) == "yes"

    @pytest.mark.parametrize(
        ("matter", "status"), [("assignment", "decided"), ("extension", "decided"), ("relief", "not-applicable")]
    )
    def test_it_is_asked_where_a_file_of_appointment_is_due(self, matter, status):
        assert str(asked("dossier-complete", {"matter": matter}).status) == status

    def test_with_nothing_known_all_items_are_missing(self):
        missing = asked("dossier-complete", {"matter": "appointment"}).missing
        assert {f"dossier_item_{number}" for number in range(1, 11)} < set(missing)
        assert "initial_file_submitted_on" not in missing


class TestDossierGoodUntil:
    @pytest.mark.parametrize("number", AGEING)
    def test_the_oldest_item_says_until_when(self, number):
        given = asked("dossier-good-until", FILE, **{f"dossier_item_{number}_dated_on": "2026-09-15"})
        assert given.value == dt.date(2027, 3, 15)

    def test_the_last_day_is_the_last_on_which_the_file_is_complete(self):
        last = asked("dossier-good-until", FILE).value
        assert verdict("dossier-complete", FILE, examination_date=last) == "yes"
        assert verdict("dossier-complete", FILE, examination_date=last + dt.timedelta(days=1)) == "no"

    def test_a_file_used_again_lasts_six_months_from_its_first_submission(self):
        used = {"initial_file_reused": True, "initial_file_submitted_on": "2026-06-01"}
        used |= {"initial_file_same_authority": True, "dossier_new_content": False}
        assert asked("dossier-good-until", FILE | used).value == dt.date(2026, 12, 1)

    def test_an_unknown_day_leaves_it_open(self):
        given = asked("dossier-good-until", FILE, dossier_item_8_dated_on=None)
        assert (given.value, given.missing) == (None, ("dossier_item_8_dated_on",))


class TestReappointmentConditions:
    def test_all_met(self):
        assert verdict("reappointment-conditions", REAPPOINTABLE) == "yes"

    @pytest.mark.parametrize("fact", REAPPOINTABLE.keys() - {"position"})
    def test_each_alone_decides_and_each_unknown_leaves_it_open(self, fact):
        assert verdict("reappointment-conditions", REAPPOINTABLE, **{fact: not REAPPOINTABLE[fact]}) == "no"
        given = asked("reappointment-conditions", REAPPOINTABLE, **{fact: None})
        assert (str(given.verdict), given.missing) == ("unknown", (fact,))

    def test_it_is_a_question_about_managers(self):
        assert str(asked("reappointment-conditions", REAPPOINTABLE, position="controller").status) == "not-applicable"


class TestInspectorsConsultedFirst:
    @pytest.mark.parametrize(("inspected", "said"), [(True, "yes"), (False, "no"), (None, "unknown")])
    def test_while_the_enterprise_is_inspected_or_audited(self, inspected, said):
        facts = {"position": "council_member", "enterprise_under_inspection_or_audit": inspected}
        given = asked("inspectors-consulted-first", facts)
        assert str(given.verdict) == said
        assert given.missing == (("enterprise_under_inspection_or_audit",) if inspected is None else ())

    def test_the_trail_names_the_clause(self):
        facts = {"position": "council_member", "enterprise_under_inspection_or_audit": True}
        assert "181/2026:18.4" in [step.citation for step in asked("inspectors-consulted-first", facts).because]

    def test_it_is_a_question_about_managers(self):
        facts = {"position": "controller", "enterprise_under_inspection_or_audit": True}
        assert str(asked("inspectors-consulted-first", facts).status) == "not-applicable"
