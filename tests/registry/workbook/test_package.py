"""Files that are no workbook, no safe one, or none we may open: one sentence, and nothing is read."""

import struct
import zipfile
from datetime import date

import pytest
from tests.registry.workbook.books import Book

from canbo.registry.workbook import package
from canbo.registry.workbook.importer import import_workbook
from canbo.registry.workbook.report import WorkbookError

OLE = bytes.fromhex("d0cf11e0a1b11ae1")


@pytest.fixture
def refusal(db):
    """`refusal(path)`: the sentence with which a file is refused, in English and in Vietnamese."""

    def refused(path):
        with pytest.raises(WorkbookError) as caught:
            import_workbook(path)
        assert caught.value.said("vi") != str(caught.value)
        return str(caught.value)

    return refused


def with_part(path, name, change):
    """The same file with one part changed (None: left out)."""
    other = path.with_name("doi.xlsx")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(other, "w", zipfile.ZIP_DEFLATED) as new:
        for part in old.infolist():
            data = old.read(part.filename)
            if part.filename == name:
                data = change(data)
            if data is not None:
                new.writestr(part.filename, data)
    return other


def test_a_file_that_is_not_there(refusal, tmp_path):
    assert "cannot be read: No such file or directory; check the path." in refusal(tmp_path / "so.xlsx")


def test_a_folder(refusal, tmp_path):
    assert "cannot be read: Is a directory; check the path." in refusal(tmp_path)


@pytest.mark.parametrize("content", [b"", b"ma,ten\n1,An\n", b"%PDF-1.7", b"<html><table>"])
def test_a_file_of_another_kind(refusal, tmp_path, content):
    path = tmp_path / "so.xlsx"
    path.write_bytes(content)
    assert refusal(path) == "so.xlsx is not an Excel workbook; save it as .xlsx."


def test_a_word_document(refusal, tmp_path):
    path = tmp_path / "so.xlsx"
    with zipfile.ZipFile(path, "w") as file:
        file.writestr("word/document.xml", "<w/>")
    assert "is not an .xlsx workbook; save it as" in refusal(path)


def test_the_old_format_of_excel(refusal, tmp_path):
    path = tmp_path / "so.xls"
    path.write_bytes(OLE + bytes(2_000))
    assert refusal(path) == "so.xls is in the old Excel format; save it as .xlsx."


def test_a_workbook_behind_a_password(refusal, tmp_path):
    path = tmp_path / "so.xlsx"
    path.write_bytes(OLE + bytes(1_000) + "EncryptedPackage".encode("utf-16-le") + bytes(1_000))
    assert refusal(path) == "so.xlsx is protected by a password; save it without one."


def test_the_strict_format(refusal, tmp_path):
    path = with_part(
        Book().save(tmp_path),
        "xl/workbook.xml",
        lambda xml: xml.replace(b"schemas.openxmlformats.org/spreadsheetml/2006", b"purl.oclc.org/ooxml/spreadsheetml"),
    )
    assert "is in the “Strict” format" in refusal(path)


def test_a_larger_file_than_anybody_fills_in(refusal, tmp_path, monkeypatch):
    monkeypatch.setattr(package, "LARGEST_FILE", 2**20)
    path = tmp_path / "so.xlsx"
    path.write_bytes(b"PK\x03\x04" + bytes(2**20))
    assert refusal(path) == "so.xlsx is larger than 1 MB; divide it into several workbooks."


def test_a_small_file_that_unpacks_to_a_huge_one(refusal, tmp_path):
    path = Book().save(tmp_path)
    with zipfile.ZipFile(path, "a", zipfile.ZIP_DEFLATED) as file, file.open("xl/media/bomb.bin", "w") as part:
        for _ in range(301):
            part.write(bytes(2**20))
    assert path.stat().st_size < 2**20
    assert "unpacks to over 300 MB" in refusal(path)


def test_a_part_that_lies_about_its_size(refusal, tmp_path):
    path = Book().save(tmp_path)
    raw = bytearray(path.read_bytes())
    with zipfile.ZipFile(path) as file:
        size = file.getinfo("xl/worksheets/sheet1.xml").file_size
    at = raw.rindex(b"PK\x01\x02", 0, raw.rindex(b"xl/worksheets/sheet1.xml"))
    assert struct.unpack_from("<I", raw, at + 24)[0] == size
    struct.pack_into("<I", raw, at + 24, 40)
    path.write_bytes(raw)
    assert "cannot be read as an Excel workbook" in refusal(path)


def test_entities_of_its_own(refusal, tmp_path):
    bomb = b'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>'
    path = with_part(
        Book().save(tmp_path), "xl/worksheets/sheet1.xml", lambda xml: bomb + xml.partition(b"?>")[2] or xml
    )
    assert refusal(path) == "doi.xlsx declares entities of its own, which no Excel does; it was not read."


def test_a_workbook_that_has_nothing_to_do_with_the_register(refusal, tmp_path):
    from openpyxl import Workbook

    Workbook().save(tmp_path / "so.xlsx")
    assert refusal(tmp_path / "so.xlsx") == "so.xlsx has no sheet of the register; begin with the template."


@pytest.mark.parametrize("part", ["xl/worksheets/sheet3.xml", "[Content_Types].xml", "xl/_rels/workbook.xml.rels"])
@pytest.mark.parametrize("change", [lambda xml: None, lambda xml: xml[: len(xml) // 2], lambda xml: b""])
def test_a_damaged_file(refusal, tmp_path, part, change):
    path = with_part(Book().save(tmp_path), part, change)
    assert refusal(path) == "doi.xlsx cannot be read as an Excel workbook; open it in Excel and save it again as .xlsx."


def test_merged_cells_are_seen_wherever_the_sheet_is_cut_into_pieces(tmp_path, monkeypatch):
    book = Book()
    for year in range(2_000, 2_020):
        book.add("grades", person="NV-1", body="DN-01", year=year, grade="good")
    book.sheet("grades").merge_cells("A3:B4")
    path = book.save(tmp_path)
    for size in (64, 100, 1_000, 2**20):
        monkeypatch.setattr(package, "_CHUNK", size)
        with package.opened(path) as workbook:
            found = {sheet.title: package.merged_ranges(sheet) for sheet in workbook.worksheets}
        assert found.pop("Xếp loại") == ["A3:B4"]
        assert not any(found.values())


def test_text_that_only_speaks_of_merged_cells_merges_none(db, tmp_path):
    book = Book()
    book.put("persons", "full_name", 2, '</sheetData> <mergeCell ref="A1:B2"/> Hòa')
    assert import_workbook(book.save(tmp_path)).written


def test_a_workbook_that_says_nothing_of_its_size_is_read_whole(db, tmp_path):
    path = with_part(
        Book().save(tmp_path), "xl/worksheets/sheet5.xml", lambda xml: xml.replace(b'ref="A1:E2"', b'ref="A1"')
    )
    with package.opened(path) as workbook:
        assert workbook.worksheets[4].max_row == 1
    report = import_workbook(path)
    assert [sheet.created for sheet in report.sheets if sheet.key == "grades"] == [1]


def test_a_far_away_cell_is_found(db, tmp_path):
    book = Book()
    book.sheet("grades")["XFD1048576"] = "lạc"
    report = import_workbook(book.save(tmp_path))
    required = [f"Xếp loại!{letter}1048576" for letter in "ABCD"]
    assert [fault.where for fault in report.faults] == [*required, "Xếp loại!XFD1048576"]


def test_days_are_days_whatever_their_format(db, tmp_path):
    book = Book()
    book.put("terms", "start", 2, date(2023, 3, 1)).number_format = 'dddd, dd "tháng" mm yyyy'
    assert import_workbook(book.save(tmp_path)).written
