"""Documents that prevail under Article 42(3), as an installation records and ends them."""

import datetime as dt

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from canbo.registry.models import Override, OverrideEnd, RecordError, User

pytestmark = pytest.mark.django_db
D = dt.date
FIRST = D(2026, 9, 1)
THEN = dt.datetime(2026, 9, 2, 9, 0, tzinfo=dt.UTC)
LATER = dt.datetime(2026, 10, 5, 9, 0, tzinfo=dt.UTC)


@pytest.fixture
def author():
    return User.objects.create_user("an", full_name="Nguyễn Thị An", role="administrator")


@pytest.fixture
def record(author):
    def make(provision="181/2026:35.1.b", *, value: object = True, **more) -> Override:
        one = Override(
            provision=provision, value=value, citation="Quy định 400-QĐ/TW", start=FIRST, author=author,
            reason="văn bản mới", recorded_at=THEN, **more,
        )  # fmt: skip
        one.full_clean()
        one.save()
        return one

    return make


@pytest.fixture
def end(author):
    def make(override, last_day, at=LATER) -> OverrideEnd:
        one = OverrideEnd(override=override, last_day=last_day, author=author, reason="hết", recorded_at=at)
        one.full_clean()
        one.save()
        return one

    return make


def test_it_is_asked_with_as_it_was_recorded(record, author):
    record(where={"position": ["council_chair"]}, end=D(2027, 1, 31))
    (one,) = Override.objects.as_law()
    assert (one.provision, one.value, one.start, one.end) == ("181/2026:35.1.b", True, FIRST, D(2027, 1, 31))
    assert (one.citation, one.author, one.reason) == ("Quy định 400-QĐ/TW", str(author), "văn bản mới")
    assert (one.recorded, one.where) == (D(2026, 9, 2), (("position", ("council_chair",)),))


@pytest.mark.parametrize(
    ("provision", "value", "asked"),
    [
        ("181/2026:9.1", "2030-01-01", D(2030, 1, 1)),
        ("181/2026:17.2", "extend", "extend"),
        ("181/2026:34.3.b", 12, 12),
        ("181/2026:35.1.b", False, False),
        ("181/2026:35.1.b", None, None),
    ],
)
def test_every_kind_of_result_comes_back_in_its_type(record, provision, value, asked):
    record(provision, value=value)
    assert [one.value for one in Override.objects.as_law()] == [asked]


def test_it_is_known_from_the_day_it_was_recorded(record):
    record()
    assert [len(Override.objects.as_law(day)) for day in (D(2026, 9, 1), D(2026, 9, 2), None)] == [0, 1, 1]


def test_once_ended_it_holds_to_its_last_day_and_before_that_was_known_it_did_not_end(record, end):
    end(record(), D(2026, 10, 31))
    assert [one.end for one in Override.objects.as_law()] == [D(2026, 10, 31)]
    assert [one.end for one in Override.objects.as_law(D(2026, 10, 4))] == [None]
    assert [one.end for one in Override.objects.as_law(D(2026, 10, 5))] == [D(2026, 10, 31)]


def test_the_latest_end_holds_and_the_earlier_one_stays(record, end):
    one = record()
    end(one, D(2026, 10, 31))
    end(one, D(2026, 12, 31), at=LATER + dt.timedelta(days=1))
    assert [held.end for held in Override.objects.as_law()] == [D(2026, 12, 31)]
    assert one.ends.count() == 2


def test_ended_on_the_day_before_its_first_it_never_held_and_not_earlier(record, end):
    one = record()
    with pytest.raises(ValidationError):
        end(one, D(2026, 8, 30))
    end(one, D(2026, 8, 31))
    assert Override.objects.as_law() == ()
    assert len(Override.objects.as_law(D(2026, 10, 4))) == 1


def test_what_is_recorded_is_never_changed_nor_deleted(record, end):
    one = record()
    ended = end(one, D(2026, 10, 31))
    acts = (
        one.save, one.delete, ended.save, ended.delete, Override.objects.all().delete, OverrideEnd.objects.all().delete,
        lambda: Override.objects.update(reason="khác"), lambda: OverrideEnd.objects.update(last_day=FIRST),
    )  # fmt: skip
    for act in acts:
        with pytest.raises(RecordError):
            act()
    assert Override.objects.get().reason == "văn bản mới"


@pytest.mark.parametrize(
    "wrong",
    [
        {"provision": "46/2010:3.1"},
        {"provision": "181/2026:99.1"},
        {"value": 3},
        {"where": {"position": ["king"]}},
        {"where": {"zzz": [True]}},
        {"end": D(2026, 8, 31)},
    ],
)
def test_what_the_law_cannot_be_asked_with_is_refused(record, wrong):
    with pytest.raises(ValidationError):
        record(**wrong)
    assert not Override.objects.exists()


@pytest.mark.parametrize("missing", ["citation", "reason"])
def test_the_database_wants_the_document_and_a_reason(author, missing):
    told = {"citation": "x", "reason": "x"} | {missing: ""}
    with pytest.raises(IntegrityError), transaction.atomic():
        Override.objects.create(provision="181/2026:35.1.b", value=True, start=FIRST, author=author, **told)


def test_what_the_encoded_law_has_no_place_for_any_more_is_left_out(author):
    Override.objects.create(
        provision="181/2026:99.1", value=True, citation="x", start=FIRST, author=author, reason="x", recorded_at=THEN
    )
    assert Override.objects.as_law() == ()


def test_everybody_signed_in_sees_them(record, end, author):
    end(record(), D(2026, 10, 31))
    from django.contrib.auth.models import AnonymousUser

    for model in (Override, OverrideEnd):
        assert model.objects.visible_to(author).count() == 1
        assert model.objects.visible_to(AnonymousUser()).count() == 0


def test_without_any_nothing_but_one_look_is_taken(django_assert_num_queries):
    with django_assert_num_queries(1):
        assert Override.objects.as_law() == ()
