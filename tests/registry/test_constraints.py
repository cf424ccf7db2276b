"""What the database itself refuses, whoever writes to it, and what a form is told before."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from canbo.registry.models import (
    Attestation,
    Body,
    ConfidenceRound,
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
    User,
)

DAY, NEXT = date(2026, 5, 10), date(2026, 5, 11)
EARLIER = date(2026, 5, 9)


@pytest.fixture
def base(register, seated):
    person, term = seated
    return {
        Body: {"code": "E9", "name": "X", "kind": "enterprise", "enterprise_class": "wholly_state"},
        Post: {"body": register.here, "position": "controller"},
        Person: {"full_name": "Lê Thu Ngà"},
        Term: {"person": person, "post": term.post, "start": DAY},
        Grade: {"person": person, "body": register.here, "year": 2025, "grade": "good"},
        ConfidenceRound: {"person": person, "body": register.here, "held_on": DAY, "cast": 21, "low": 11},
        Sanction: {"person": person, "form": "warning", "effective_on": DAY},
        Proceeding: {"person": person, "kind": "audit", "start": DAY},
        Suspension: {"person": person, "ground": "181/2026:36.2.a", "start": DAY},
        ServicePeriod: {"person": person, "start": DAY},
        Finding: {"person": person, "fact": "found_degenerate", "value": True, "found_on": DAY},
        Inspection: {"body": register.here, "kind": "audit", "start": DAY},
        Attestation: {"body": register.here, "kind": "findings", "complete_up_to": DAY, "attested_on": DAY},
        User: {"username": "u", "role": "officer"},
    }


ACCEPTED = [
    (Body, {"kind": "owner_agency", "enterprise_class": ""}),
    (Body, {"board_seats": 1}),
    (Post, {"position": "representative_part_time", "working_time": "part_time"}),
    (Person, {"birth_date": DAY, "retirement_date": NEXT}),
    (Person, {"code": "p-1", "sex": "female", "nationalities": "vietnamese_and_one_foreign"}),
    (Term, {"end": NEXT}),
    (Term, {"left_on": DAY, "left_by": "resignation", "leaving_ground": "181/2026:34.1.b"}),
    (Grade, {"year": 1950}),
    (Grade, {"year": 2150}),
    (ConfidenceRound, {"low": 0, "cast": 1}),
    (ConfidenceRound, {"low": 21}),
    (Sanction, {"is_party": True, "form": "expulsion"}),
    (Sanction, {"ended_on": DAY}),
    (Proceeding, {"end": DAY}),
    (Suspension, {"until": DAY, "revoked_on": DAY}),
    (ServicePeriod, {"end": DAY}),
    (Finding, {"until": DAY}),
    (Inspection, {"end": DAY}),
    (Attestation, {"attested_on": NEXT}),
]
REFUSED = [
    (Body, {"kind": "ministry"}),
    (Body, {"enterprise_class": ""}),
    (Body, {"enterprise_class": "private"}),
    (Body, {"kind": "owner_agency"}),
    (Body, {"board_seats": 0}),
    (Body, {"code": "E1"}),
    (Post, {"position": "deputy"}),
    (Post, {"position": "council_member"}),
    (Post, {"working_time": "sometimes"}),
    (Post, {"position": "representative_part_time", "working_time": "full_time"}),
    (Post, {"position": "representative_full_time", "working_time": "part_time"}),
    (Person, {"sex": "x"}),
    (Person, {"nationalities": "VN"}),
    (Person, {"birth_date": DAY, "retirement_date": DAY}),
    (Term, {"end": DAY}),
    (Term, {"end": EARLIER}),
    (Term, {"left_on": EARLIER}),
    (Term, {"left_by": "resignation"}),
    (Term, {"left_by": "dismissal", "left_on": DAY}),
    (Term, {"leaving_ground": "181/2026:34.1.b", "left_on": DAY}),
    (Term, {"years": 0}),
    (Term, {"number": 0}),
    (Grade, {"grade": "splendid"}),
    (Grade, {"year": 1949}),
    (Grade, {"year": 2151}),
    (ConfidenceRound, {"low": 22}),
    (ConfidenceRound, {"low": -1}),
    (ConfidenceRound, {"low": 0, "cast": 0}),
    (Sanction, {"form": "expulsion"}),
    (Sanction, {"form": "forced_termination", "is_party": True}),
    (Sanction, {"form": "scolding"}),
    (Sanction, {"ended_on": EARLIER}),
    (Proceeding, {"kind": "gossip"}),
    (Proceeding, {"end": EARLIER}),
    (Suspension, {"until": EARLIER}),
    (Suspension, {"revoked_on": EARLIER}),
    (ServicePeriod, {"end": EARLIER}),
    (Finding, {"until": EARLIER}),
    (Inspection, {"kind": "visit"}),
    (Inspection, {"end": EARLIER}),
    (Attestation, {"kind": "gossip"}),
    (Attestation, {"attested_on": EARLIER}),
    (User, {"role": "king"}),
    (User, {"role": "office_holder"}),
    (User, {"language": "fr"}),
    (User, {"theme": "pink"}),
]


def named(case):
    return " ".join([case[0].__name__, *(f"{key}={value}" for key, value in case[1].items())])


@pytest.mark.parametrize("case", ACCEPTED, ids=named)
def test_the_database_accepts_the_edge(base, case) -> None:
    model, fields = case
    row = model(**{**base[model], **fields})
    row.full_clean(exclude=["folded", "password"])
    row.save()

    assert model.objects.filter(pk=row.pk).exists()


@pytest.mark.parametrize("case", REFUSED, ids=named)
def test_the_database_refuses_even_without_a_form(base, case) -> None:
    model, fields = case
    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.bulk_create([model(**{**base[model], **fields})])


@pytest.mark.parametrize("case", REFUSED, ids=named)
def test_a_form_is_told_before(base, case) -> None:
    model, fields = case
    with pytest.raises(ValidationError):
        model(**{**base[model], **fields}).full_clean(exclude=["folded", "password"])


@pytest.mark.parametrize(
    "model",
    [Term, Grade, ConfidenceRound, Sanction, Proceeding, Suspension, ServicePeriod, Finding, Inspection, Attestation],
)
def test_a_record_stands_once(base, model) -> None:
    model.objects.create(**base[model])
    with pytest.raises(IntegrityError), transaction.atomic():
        model.objects.create(**base[model])


def test_a_body_is_never_its_own_owner(register) -> None:
    agency = register.agency()
    with pytest.raises(IntegrityError), transaction.atomic():
        agency.revise(owner_agency=agency)


@pytest.mark.parametrize(
    ("make", "field"),
    [
        (
            lambda r: Body(
                code="E7", name="X", kind="enterprise", enterprise_class="wholly_state", owner_agency=r.here
            ),
            "owner_agency",
        ),
        (lambda r: Post(body=r.owner, position="controller"), "body"),
        (lambda r: Finding(person=Person.objects.get(), fact="is_party_member", value=True, found_on=DAY), "fact"),
        (lambda r: Finding(person=Person.objects.get(), fact="serving_warning", value=True, found_on=DAY), "fact"),
        (
            lambda r: Term(
                person=Person.objects.get(),
                post=Post.objects.get(),
                start=DAY,
                left_on=DAY,
                left_by="relief",
                leaving_ground="34.1",
            ),
            "leaving_ground",
        ),
        (
            lambda r: Term(
                person=Person.objects.get(),
                post=Post.objects.get(),
                start=DAY,
                left_on=DAY,
                left_by="relief",
                leaving_ground="181/2026:15.1.a",
            ),
            "leaving_ground",
        ),
        (lambda r: ReadingSetting(name="reading_99", choice="x", author=r.officer_of(), reason="vì"), "name"),
        (lambda r: ReadingSetting(name="serving_warning", choice="x", author=r.officer_of(), reason="vì"), "name"),
        (lambda r: ReadingSetting(name="reading_33_1", choice="maybe", author=r.officer_of(), reason="vì"), "choice"),
        (
            lambda r: ReadingSetting(name="reading_33_1", choice="absolute_bar", author=r.officer_of(), reason=""),
            "reason",
        ),
    ],
)
def test_what_needs_another_row_or_the_law_is_checked_by_clean(register, seated, make, field) -> None:
    with pytest.raises(ValidationError) as caught:
        make(register).full_clean(exclude=["folded"])

    assert field in caught.value.message_dict


def test_a_refusal_is_told_in_the_readers_language(base) -> None:
    from django.utils.translation import override

    row = ConfidenceRound(**{**base[ConfidenceRound], "low": 22})
    said = {}
    for language in ("vi", "en"):
        with override(language), pytest.raises(ValidationError) as caught:
            row.full_clean()
        said[language] = caught.value.messages

    assert said == {
        "vi": ["Phải có ít nhất một phiếu, và phiếu tín nhiệm thấp không nhiều hơn số phiếu."],
        "en": ["At least one vote is cast, and no more low votes than votes."],
    }


def test_a_post_outside_the_decree_may_be_in_an_agency(register) -> None:
    post = Post(body=register.agency(), position="other", title="Chuyên viên")
    post.full_clean()
    post.save()

    assert post.name == "Chuyên viên"
