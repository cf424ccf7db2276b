"""Imported texts: kept as they came, found for a provision, never changed."""

import pytest
from django.db import IntegrityError, transaction

from canbo.law.text import TextError, read_source
from canbo.law.text.understand import understand
from canbo.registry.models import ImportedFile, ImportedText, RecordError, User
from canbo.registry.texts import chosen, keep, pieces_of, printed

pytestmark = pytest.mark.django_db
LINES = [
    "No.: 46/2010/NĐ-CP",
    "Article 5. Lamps",
    "1. Half a lamp a year.",
    "Article 6. Oil",
    "1. Oil counts:",
    "a) Whale;",
    "b) Olive.",
]
VIETNAMESE = ["Số: 46/2010/NĐ-CP", "Điều 6. Dầu đèn", "1. Dầu được tính gồm:", "a) Dầu cá voi;", "b) Dầu ô liu."]


@pytest.fixture
def read(tmp_path):
    """`read(lines)`: those lines as a file, understood."""

    def make(lines=LINES, instrument=None, name="text.txt"):
        path = tmp_path / name
        path.write_text("\n".join(lines), encoding="utf-8")
        return understand(read_source(path), instrument)

    return make


def test_the_instrument_is_told_by_the_number_the_file_bears(read):
    assert read().instrument == "46/2010"
    assert read(VIETNAMESE).instrument == "46/2010"
    assert read(LINES[1:], "46/2010").instrument == "46/2010"


@pytest.mark.parametrize(
    ("lines", "instrument", "said"),
    [
        (LINES[1:], None, "bears no number that is known here"),
        (LINES, "181/2026", "bears the number of Decree 46/2010, not of Decree 181/2026"),
        (LINES[:1], None, "has no articles"),
        (LINES[1:], "1/1900", "No instrument is known"),
    ],
)
def test_a_file_that_is_not_the_text_asked_for_is_refused(read, lines, instrument, said):
    with pytest.raises(ValueError, match=said) as refused:
        read(lines, instrument)
    assert refused.value.said("vi") != refused.value.said("en")
    assert not ImportedFile.objects.exists()
    assert isinstance(refused.value, TextError) or "No instrument" in said


def test_what_is_kept_says_who_when_and_from_which_file(read):
    by = User.objects.create_user("an", full_name="Nguyễn Thị An", role="administrator")
    kept = keep(read(), by=by)
    found = chosen("46/2010", "en")
    assert (found.pk, found.author, found.name, found.language) == (kept.pk, by, "text.txt", "en")
    assert bytes(ImportedFile.objects.get().content) == "\n".join(LINES).encode()
    assert [piece.path for piece in pieces_of(found)] == ["5", "5.1", "6", "6.1", "6.1.a", "6.1.b"]


def test_the_same_file_again_is_not_kept_twice(read):
    assert keep(read(), by=None).pk == keep(read(), by=None).pk
    assert ImportedFile.objects.count() == 1


def test_the_latest_import_is_shown_in_the_language_of_the_reader(read):
    keep(read(), by=None)
    assert chosen("46/2010", "vi").language == "en"
    keep(read(VIETNAMESE), by=None)
    assert chosen("46/2010", "vi").language == "vi"
    newer = keep(read([*LINES, "2. More."]), by=None)
    assert chosen("46/2010", "en").pk == newer.pk
    assert chosen("181/2026", "en") is None


def test_what_is_printed_for_a_provision_is_found(read):
    keep(read(), by=None)
    found = printed(["46/2010:6.1.a", "46/2010:5.rate", "46/2010:9.1", "181/2026:1.p1"], "en")
    assert set(found) == {"46/2010:6.1.a", "46/2010:5.rate"}
    assert (found["46/2010:6.1.a"].exact, found["46/2010:6.1.a"].texts) == (True, ("a) Whale;",))
    near = found["46/2010:5.rate"]
    assert (near.unit, near.exact, near.texts) == ("5", False, ("Article 5. Lamps", "1. Half a lamp a year."))


def test_both_wordings_of_what_is_printed_twice_are_found(read):
    keep(read([*LINES, "1. Oil counts, said once more."]), by=None)
    assert printed(["46/2010:6.1"], "en")["46/2010:6.1"].texts == ("1. Oil counts:", "Oil counts, said once more.")


def test_nothing_kept_is_changed_or_deleted(read):
    kept = keep(read(), by=None)
    unit = ImportedText.objects.first()
    for act in (kept.save, kept.delete, unit.save, unit.delete, ImportedFile.objects.all().delete):
        with pytest.raises(RecordError):
            act()
    with pytest.raises(RecordError):
        ImportedText.objects.update(text="ours")
    with pytest.raises(IntegrityError), transaction.atomic():
        ImportedText.objects.create(file=kept, place=unit.place, kind="point")


def test_only_who_is_signed_in_reads_them(read):
    keep(read(), by=None)
    assert not ImportedFile.objects.visible_to(None).exists()
    assert not ImportedText.objects.visible_to(None).exists()
    user = User.objects.create_user("an", full_name="An", role="inspector")
    assert ImportedFile.objects.visible_to(user).exists()
    assert ImportedText.objects.visible_to(user).exists()
