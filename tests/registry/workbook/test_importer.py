"""A workbook goes in whole or not at all; a second import corrects and never doubles; history is kept."""

from datetime import UTC, date, datetime

import pytest
from tests.registry.workbook.books import GOOD, Book, counts

from canbo.registry.models import Body, FieldChange, Grade, Person, Post, ServicePeriod, Suspension, Term, User
from canbo.registry.radar.build import radar_of_all
from canbo.registry.workbook.importer import import_workbook
from canbo.registry.workbook.template import workbook_bytes

ROWS = {key: len(rows) for key, rows in GOOD.items()}
AT = datetime(2026, 11, 20, 3, tzinfo=UTC)


def totals(report):
    return dict(report.totals)


def test_a_good_workbook_is_imported_whole(load):
    report = load(Book())
    assert [fault.said("en") for fault in report.faults] == []
    assert report.written
    assert totals(report) == {"created": sum(ROWS.values()), "corrected": 0, "unchanged": 0}
    assert counts() == ROWS


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_sheets_and_headings_in_either_language_mean_the_same(load, lang):
    assert load(Book(lang=lang)).written
    assert counts() == ROWS


def test_headings_by_key_will_do_too(load):
    book = Book()
    for key, sheet in book.sheets.items():
        for at, name in enumerate(sheet.keys, start=1):
            book.sheet(key).cell(1, at, name)
        book.sheet(key).title = key
    assert load(book).written
    assert counts() == ROWS


def test_what_was_written_is_what_the_cells_said(load):
    load(Book())
    term = Term.objects.get(person__code="NV-1")
    assert (term.post.title, term.start, term.end, term.years) == (
        "Thành viên 1",
        date(2023, 3, 1),
        date(2028, 2, 29),
        5,
    )
    assert Body.objects.get(code="DN-01").owner_agency.code == "CQ-01"
    assert Body.objects.get(code="DN-01").calendar == "vn-state"
    assert Person.objects.get(code="NV-2").is_party_member is None
    assert Suspension.objects.get().ground == "181/2026:36.2.d"
    assert ServicePeriod.objects.get().body is None
    assert Person.objects.search("tran minh hoa").count() == 1


def test_each_row_says_where_it_came_from_when_and_from_whom(load):
    user = User.objects.create_user("keeper", role="administrator")
    load(Book(), at=AT)
    term = Term.objects.get(person__code="NV-2")
    assert (term.source, term.recorded_at, term.recorded_by) == ("so.xlsx, Nhiệm kỳ!3", AT, None)
    assert user is not None


def test_the_same_workbook_again_changes_nothing(load):
    load(Book())
    report = load(Book())
    assert totals(report) == {"created": 0, "corrected": 0, "unchanged": sum(ROWS.values())}
    assert counts() == ROWS


def test_a_changed_record_is_corrected_and_the_old_one_kept(load):
    load(Book(), at=AT)
    book = Book()
    book.put("terms", "left_on", 2, date(2026, 11, 1))
    book.put("terms", "left_by", 2, "Từ chức")
    book.put("terms", "leaving_ground", 2, "34.1.b")
    report = load(book)
    assert totals(report) == {"created": 0, "corrected": 1, "unchanged": sum(ROWS.values()) - 1}
    assert [(c.sheet, c.row, c.who("en")) for c in report.changes] == [
        ("Nhiệm kỳ", 2, "NV-1 · DN-01 · Member of the Members' Council · Thành viên 1 · 01/03/2023")
    ]
    assert report.changes[0].told("en") == [
        ("Left on", "", "01/11/2026"),
        ("Left by", "", "Resignation"),
        ("Leaving ground", "", "Article 34(1)(b)"),
    ]
    assert report.to_json()["changes"][0]["fields"][0] == {"column": "left_on", "old": None, "new": "2026-11-01"}
    new = Term.objects.current().get(person__code="NV-1")
    assert (new.left_by, new.leaving_ground) == ("resignation", "181/2026:34.1.b")
    assert [old.left_by for old in new.supersedes.all()] == [""]
    assert [t.left_by for t in Term.objects.known_on(date(2026, 11, 20)).filter(person__code="NV-1")] == [""]


@pytest.mark.parametrize("ground", ["15.1.a", "điểm b khoản 1 Điều 15"])
def test_a_move_after_a_reorganisation_is_a_transfer_on_its_ground(load, ground):
    book = Book()
    book.put("terms", "left_on", 2, date(2026, 11, 1))
    book.put("terms", "left_by", 2, "Điều động, nhận nhiệm vụ khác")
    book.put("terms", "leaving_ground", 2, ground)
    load(book)
    old = Term.objects.current().get(person__code="NV-1")
    old.full_clean(exclude=["id"], validate_unique=False, validate_constraints=False)
    assert (old.goes_on, old.leaving_ground in ("181/2026:15.1.a", "181/2026:15.1.b")) == (True, True)


def test_a_changed_person_keeps_what_was_said_before(load):
    load(Book())
    book = Book()
    book.put("persons", "full_name", 3, "Lê Thị Thu Ngà")
    assert totals(load(book))["corrected"] == 1
    assert list(FieldChange.objects.values_list("thing", "field", "old", "new", "source")) == [
        ("person", "full_name", "Lê Thu Ngà", "Lê Thị Thu Ngà", "so.xlsx, Nhân sự!3")
    ]


def test_an_emptied_cell_empties_the_register_and_a_missing_column_leaves_it_alone(load):
    load(Book())
    book = Book()
    book.put("persons", "retirement_date", 2, None)
    book.sheet("persons").delete_cols(book.sheets["persons"].keys.index("sex") + 1)
    assert totals(load(book))["corrected"] == 1
    person = Person.objects.get(code="NV-1")
    assert (person.retirement_date, person.sex) == (None, "male")


def test_an_enterprise_may_move_to_an_agency_that_is_new_in_the_same_workbook(load):
    load(Book())
    book = Book()
    book.add("bodies", code="CQ-02", name="Cơ quan Lam Kinh (mẫu)", kind="owner_agency")
    book.put("bodies", "owner", 3, "CQ-02")
    assert totals(load(book)) == {"created": 1, "corrected": 1, "unchanged": sum(ROWS.values()) - 1}
    assert Body.objects.get(code="DN-01").owner_agency.code == "CQ-02"


def test_an_owner_may_stand_below_what_it_owns(load):
    rows = {"bodies": list(reversed(GOOD["bodies"]))}
    assert load(Book(rows)).written
    assert Body.objects.get(code="DN-01").owner_agency.code == "CQ-01"


def test_a_dry_run_says_the_same_and_writes_nothing(load):
    report = load(Book(), dry_run=True)
    assert (report.written, totals(report)["created"], counts()) == (False, sum(ROWS.values()), {})


def test_sheets_that_are_not_there_are_not_touched(load):
    load(Book())
    report = load(Book({"grades": [{**GOOD["grades"][0], "grade": "good"}]}))
    assert [(s.key, s.corrected) for s in report.sheets] == [("grades", 1)]
    assert counts() == ROWS | {"grades": 2}
    assert Grade.objects.current().get().grade == "good"


def test_rows_without_a_value_are_skipped_however_many_are_formatted(load):
    from openpyxl.styles import Font

    book = Book()
    worksheet = book.sheet("grades")
    for row in range(3, 3_000):
        worksheet.cell(row, 1).font = Font(bold=True)
    worksheet.cell(2_500, 2, " \u00a0 ")
    number = book.add("grades")
    for column, value in {"person": "NV-2", "body": "DN-01", "year": 2024, "grade": "good"}.items():
        book.put("grades", column, number, value)
    assert load(book).written
    assert Grade.objects.count() == 2


def test_hidden_rows_are_read(load):
    book = Book()
    book.sheet("grades").row_dimensions[2].hidden = True
    book.sheet("grades").sheet_state = "hidden"
    assert load(book).written
    assert Grade.objects.count() == 1


def test_decomposed_letters_and_stray_spaces_are_put_right(load):
    import unicodedata

    book = Book()
    book.put("persons", "full_name", 2, "  " + unicodedata.normalize("NFD", "Trần\u00a0 Minh Hòa") + "\u200b ")
    book.put("persons", "code", 2, " NV-1\u00a0")
    book.put("grades", "grade", 2, unicodedata.normalize("NFD", "Hoàn thành nhiệm vụ") + " ")
    book.sheet("persons").title = unicodedata.normalize("NFD", "Nhân sự")
    assert load(book).written
    assert Person.objects.get(code="NV-1").full_name == "Trần Minh Hòa"


def test_text_that_looks_like_a_formula_stays_text(load):
    book = Book()
    book.put_text("persons", "full_name", 3, '=HYPERLINK("http://x","Lê")')
    book.put_text("terms", "decision_number", 3, "-12/QĐ")
    assert load(book).written
    assert Person.objects.get(code="NV-2").full_name == '=HYPERLINK("http://x","Lê")'
    assert Term.objects.get(person__code="NV-2").decision_number == "-12/QĐ"


def test_dates_of_the_1904_system_are_the_same_days(load):
    from openpyxl.utils.datetime import CALENDAR_MAC_1904

    book = Book()
    book.file.epoch = CALENDAR_MAC_1904
    assert load(book).written
    assert Term.objects.get(person__code="NV-1").start == date(2023, 3, 1)


@pytest.mark.parametrize(
    "text", ["21/11/2026", "21-11-2026", "2026-11-21", "21.11.2026", "21 tháng 11 năm 2026", " 21/11/2026\u00a0"]
)
def test_a_day_written_as_text_is_read(load, text):
    book = Book()
    book.put("attestations", "attested_on", 2, text)
    assert load(book).written


def test_numbers_kept_as_text_are_numbers(load):
    book = Book()
    book.put("terms", "years", 2, " 5 ")
    book.put("terms", "number", 2, 1.0)
    book.put("bodies", "code", 2, "CQ-01")
    assert load(book).written
    assert Term.objects.get(person__code="NV-1").years == 5


def test_a_code_that_excel_keeps_as_a_number_is_the_same_code(load):
    rows = {"persons": [{"code": 12, "full_name": "An"}, {"code": "13", "full_name": "Bình"}]}
    load(Book(rows))
    assert sorted(Person.objects.values_list("code", flat=True)) == ["12", "13"]


@pytest.mark.parametrize("lang", ["vi", "en"])
def test_the_template_filled_in_is_imported_and_read_on_the_radar(db, tmp_path, lang):
    from openpyxl import load_workbook

    (tmp_path / "so.xlsx").write_bytes(workbook_bytes(lang))
    filled = load_workbook(tmp_path / "so.xlsx")
    book = Book({}, lang)
    for key, rows in GOOD.items():
        worksheet = filled[book.name(key)]
        for number, row in enumerate(rows, start=2):
            for column, value in row.items():
                worksheet[book.at(key, column, number)] = value
    filled.save(tmp_path / "so.xlsx")
    assert import_workbook(tmp_path / "so.xlsx").written
    lines = [line for line in radar_of_all(date(2026, 11, 21)).lines if line.kind == "relief-ground"]
    assert [(line.person.code, line.provisions[0]) for line in lines] == [("NV-1", "181/2026:35.1.c")]
    assert totals(import_workbook(tmp_path / "so.xlsx"))["unchanged"] == sum(ROWS.values())


def test_posts_of_one_position_are_told_apart_by_their_title(load):
    load(Book())
    assert sorted(Post.objects.filter(position="council_member").values_list("title", flat=True)) == [
        "Thành viên 1",
        "Thành viên 2",
    ]
