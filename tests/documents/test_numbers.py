import contextlib
import subprocess
import sys

import pytest
from django.db import IntegrityError, transaction
from tests.cases.installation import Installation, new_database

from canbo.documents.numbers import gaps, keep, next_after, number_and_symbol, place_in, register_of, take
from canbo.documents.paper import DocumentError
from canbo.documents.papers import PAPERS
from canbo.registry.models.base import RecordError

PREPARE = """
from canbo.registry.setup import migrate; migrate()
from canbo.registry.models import Body
Body.objects.create(code="B1", name="B1", kind="owner_agency")
"""
# Two threads in each of two processes take twenty numbers each, and give every third back first.
CLERK = """
from canbo.registry.setup import setup_django; setup_django()
import contextlib, threading
from django.db import connection, transaction
from canbo.documents.numbers import take
from canbo.registry.models import Body
body = Body.objects.get()
def work():
    for turn in range(20):
        if turn % 3 == 0:
            with contextlib.suppress(ZeroDivisionError), transaction.atomic():
                take(body, "QĐ", 2027, symbol="QĐ-B"); 1 / 0
        print(take(body, "QĐ", 2027, symbol="QĐ-B").number, flush=True)
    connection.close()
threads = [threading.Thread(target=work) for _ in range(2)]
for thread in threads: thread.start()
for thread in threads: thread.join()
"""


@pytest.mark.parametrize(("taken", "following"), [([], 1), ([1], 2), ([1, 2, 3], 4), ([3, 1], 4)])
def test_the_next_number_follows_the_highest(taken, following):
    assert next_after(taken) == following


@pytest.mark.parametrize(("taken", "missing"), [([], ()), ([1, 2, 3], ()), ([3], (1, 2)), ([1, 4, 5], (2, 3))])
def test_gaps_are_the_numbers_that_are_not_there(taken, missing):
    assert gaps(taken) == missing


@pytest.mark.parametrize(
    ("number", "symbol", "codes", "written"),
    [
        (1, "QĐ", ("HĐTV", "TCCB"), "01/QĐ-HĐTV"),
        (9, "QĐ", ("HĐTV", ""), "09/QĐ-HĐTV"),
        (10, "TTr", ("SCT", ""), "10/TTr-SCT"),
        (123, "", ("SCT", "TCCB"), "123/SCT-TCCB"),
        (5, "", ("SCT", ""), "05/SCT"),
        (None, "QĐ", ("HĐTV", ""), "……/QĐ-HĐTV"),
        (None, "QĐ", ("", ""), "……/QĐ"),
        (None, "", ("", ""), "……"),
        ("15/QĐ-TCT", "QĐ", ("HĐTV", ""), "15/QĐ-TCT"),
    ],
)
def test_number_and_symbol_are_written_as_the_decree_says(number, symbol, codes, written):
    assert number_and_symbol(number, symbol, *codes) == written


def test_a_number_without_the_abbreviation_of_its_body_is_refused():
    with pytest.raises(DocumentError, match="Number 5 needs body_code"):
        number_and_symbol(5, "QĐ")


def test_each_type_is_counted_in_its_register_and_dispatches_in_one():
    assert register_of(PAPERS["resignation-acceptance"].symbol) == "QĐ"
    assert register_of(PAPERS["opinion"].symbol) == "CV"
    with pytest.raises(DocumentError, match="bears no number"):
        register_of(PAPERS["resignation-letter"].symbol)


@pytest.fixture
def body(db):
    return new_body("B1")


def new_body(code):
    from canbo.registry.models import Body

    return Body.objects.create(code=code, name=f"Bộ {code}", kind="owner_agency")


def taken(body, register="QĐ", year=2027):
    from canbo.documents.models import DocumentNumber

    found = DocumentNumber.objects.filter(body=body, register=register, year=year)
    return list(found.order_by("number").values_list("number", flat=True))


def numbered(body, register="QĐ", year=2027, **more):
    return take(body, register, year, symbol=f"{register}-B", **more).number


def test_numbers_follow_one_another(body):
    assert [numbered(body) for _ in range(3)] == [1, 2, 3]


def test_each_body_register_and_year_counts_from_one(body):
    other = new_body("B2")
    assert [numbered(body), numbered(other), numbered(body, "CV"), numbered(body, year=2028), numbered(body)] == [
        1,
        1,
        1,
        1,
        2,
    ]


def test_a_number_knows_its_paper(body):
    row = take(body, "QĐ", 2027, symbol="QĐ-HĐTV", case="2026-0001", kind="resignation-acceptance")
    assert (str(row), row.case, row.kind) == ("01/QĐ-HĐTV", "2026-0001", "resignation-acceptance")


def test_a_transaction_that_fails_gives_its_number_back(body):
    numbered(body)
    with contextlib.suppress(ZeroDivisionError), transaction.atomic():
        assert numbered(body) == 2
        _ = 1 // 0
    assert numbered(body) == 2
    assert gaps(taken(body)) == ()


def test_a_number_is_never_given_twice(body):
    from canbo.documents.models import DocumentNumber

    row = take(body, "QĐ", 2027, symbol="QĐ-B")
    with pytest.raises(IntegrityError), transaction.atomic():
        DocumentNumber(body=body, register="QĐ", year=2027, number=row.number, symbol="QĐ-B").save()


def test_a_number_starts_at_one(body):
    from canbo.documents.models import DocumentNumber

    with pytest.raises(IntegrityError), transaction.atomic():
        DocumentNumber(body=body, register="QĐ", year=2027, number=0, symbol="QĐ-B").save()


def test_a_number_is_neither_changed_nor_deleted(body):
    from canbo.documents.models import DocumentNumber

    row = take(body, "QĐ", 2027, symbol="QĐ-B")
    row.number = 7
    with pytest.raises(RecordError, match="is taken and is not changed"):
        row.save()
    with pytest.raises(RecordError):
        row.delete()
    with pytest.raises(RecordError):
        DocumentNumber.objects.all().delete()
    with pytest.raises(RecordError):
        DocumentNumber.objects.update(number=7)
    assert taken(body) == [1]


@pytest.mark.parametrize(
    ("written", "place"),
    [
        ("15/QĐ-HĐTV", 15), (" 05 / qđ-hđtv ", 5), ("15/QĐ-TCT", None), ("15a/QĐ-HĐTV", None), ("HĐTV", None),
        ("15/", None), ("", None),
    ],
)  # fmt: skip
def test_a_typed_number_has_a_place_in_the_register_of_its_own_symbol(written, place):
    assert place_in(written, "QĐ-HĐTV") == place


def kept(body, written, year=2027, **more):
    return keep(body, "QĐ", year, written, symbol="QĐ-B", **more)


def test_counting_goes_on_after_a_number_given_elsewhere(body):
    assert str(kept(body, "15/QĐ-B")) == "15/QĐ-B"
    assert numbered(body) == 16
    kept(body, "99/QĐ-khác")
    assert numbered(body) == 17


@pytest.mark.parametrize("again", ["15/QĐ-B", " 15/qđ-b", "015/QĐ-B", "15 / QĐ-B"])
def test_a_number_given_elsewhere_is_used_once_however_it_is_written(body, again):
    kept(body, "15/QĐ-B", case="2027-0003")
    with pytest.raises(DocumentError, match="15/QĐ-B of Bộ B1 in 2027 is used already in case 2027-0003") as refused:
        kept(body, again)
    assert "đã dùng trong vụ việc 2027-0003" in refused.value.said("vi")
    assert taken(body) == [15]
    kept(new_body("B2"), again)
    kept(body, again, year=2028)


@pytest.mark.parametrize("form", ["07/QĐ-B", "812/BM-TCCB"])
def test_neither_a_number_taken_nor_one_of_another_form_is_typed_again(body, form):
    for _ in range(7):
        numbered(body)
    if form == "812/BM-TCCB":
        kept(body, form)
    with pytest.raises(DocumentError, match="used already"):
        kept(body, form)


@pytest.mark.parametrize("written", ["", "  ", "0", "x" * 81])
def test_what_is_no_number_is_refused(body, written):
    with pytest.raises(DocumentError, match="is no number of a paper"):
        kept(body, written)


@pytest.mark.database
def test_many_at_once_get_every_number_once(tmp_path):
    with new_database(tmp_path) as environment:
        made = Installation(environment, tmp_path)
        made.python(PREPARE)
        clerks = [
            subprocess.Popen([sys.executable, "-c", CLERK], env=environment, stdout=subprocess.PIPE, text=True)
            for _ in range(2)
        ]
        got = [number for clerk in clerks for number in clerk.communicate(timeout=120)[0].split()]
    assert [clerk.returncode for clerk in clerks] == [0, 0]
    assert sorted(map(int, got)) == list(range(1, 81))
