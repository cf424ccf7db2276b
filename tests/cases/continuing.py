"""The director of the office up to the conference of a reappointment, for the tests of what follows."""

from datetime import date

KEY = {"convened": 11, "excused": 0, "present": 11, "invalid": 0, "votes": {"hoa": 6}}
COLLECTIVE = {"members": 7, "convened": 7, "excused": 0, "present": 7, "votes": {"hoa": 4}}
TERM = {"term_end": "2029-04-14"}
ITEMS = {f"dossier_item_{n}": True for n in range(1, 11)}
DATED = {f"dossier_item_{n}_dated_on": "2028-12-20" for n in (1, 2, 3, 4, 5, 6, 8, 10)}
FILE = {"examination_date": "2029-02-01", "dossier_items_3_6_cover_term": True, **ITEMS, **DATED}
ASSESSED = {
    "fulfilled_term_duties": True, "meets_standards_of_post": True, "enterprise_needs_person": True,
    "fit_for_duties": True, "head": "not_asked", "report": "x",
}  # fmt: skip
PARTY = {"agrees": True, "document": "8-CV/ĐU"}
DECISION = {"number": "4/QĐ", "decided_on": "2029-02-10", "effective_on": "2029-04-15", "new_term_end": "2032-03-31"}
DAY = "2029-02-12"
HALF = {**KEY, "convened": 10, "present": 10, "votes": {"hoa": 5}}
BELOW = {**KEY, "votes": {"hoa": 5}}


def conferred(office, case, votes):
    """Up to the count of the conference."""
    from canbo.registry.models import User

    counter = User.objects.filter(username="counter").first() or office.user("officer", username="counter")
    office.do(office.council, case, "notify", {}, "2028-11-20")
    office.do(office.himself, case, "file-self-assessment", {"assessment": "x"}, "2028-12-01")
    office.do(office.officer, case, "check-file", FILE, "2028-12-20")
    office.do(office.officer, case, "name-counting-committee", {"members": ["counter"]}, "2028-12-20")
    office.do(counter, case, "count-key", {"held_on": "2028-12-20", "votes": votes}, "2028-12-21")
    return case


def opinions(office, case):
    office.do(office.ministry, case, "give-opinion", {"agrees": True, "document": "1/BM"}, "2029-01-20")
    office.do(office.officer, case, "record-party-opinion", PARTY, "2029-01-22")


def attest(office):
    """The registers are complete to the end of 2029, and nothing keeps the director from reappointment."""
    from tests.cases.office import KINDS

    from canbo.registry.models import Attestation

    for kind in KINDS:
        Attestation.objects.create(
            body=office.company, kind=kind, complete_up_to=date(2029, 12, 31), attested_on=date(2029, 12, 31)
        )


def terms(office):
    from canbo.registry.models import Term

    return list(Term.objects.current().filter(person=office.director).order_by("start"))
