"""What Word needs said in XML: fonts for every script, page numbers, rules, cells without borders."""

from __future__ import annotations

import io
import zipfile
from typing import Any

from docx import Document
from docx.document import Document as Made
from docx.enum.section import WD_ORIENT
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH, WD_LINE_SPACING
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Emu, Length, Mm, Pt
from docx.table import Table, _Cell
from docx.text.paragraph import Paragraph

FONT = "Times New Roman"
TEXT_WIDTH: Length = Mm(160)
CENTRE = WD_ALIGN_PARAGRAPH.CENTER
LEFT = WD_ALIGN_PARAGRAPH.LEFT
RIGHT = WD_ALIGN_PARAGRAPH.RIGHT
JUSTIFY = WD_ALIGN_PARAGRAPH.JUSTIFY
FIRST_DAY = (1980, 1, 1, 0, 0, 0)  # the first a zip file can tell; the files of a paper bear no time of their own


def element(name: str, **attributes: str) -> Any:
    """An element of WordprocessingML with its attributes."""
    made = OxmlElement(f"w:{name}")
    for key, value in attributes.items():
        made.set(qn(f"w:{key}"), value)
    return made


def blank(lang: str) -> Made:
    """An empty document in the form of Decree 30/2020, Annex I: A4, margins, typeface, page number from page two."""
    document = Document()
    package = document.part.package
    for key in [key for key, found in package.rels.items() if found.reltype.endswith("/thumbnail")]:
        del package.rels[key]  # a picture of somebody else's page
    section = document.sections[0]
    section.orientation = WD_ORIENT.PORTRAIT
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin, section.bottom_margin = Mm(22), Mm(20)
    section.left_margin, section.right_margin = Mm(30), Mm(20)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    normal = document.styles["Normal"]
    normal.font.name, normal.font.size = FONT, Pt(14)
    fonts = normal.element.get_or_add_rPr().get_or_add_rFonts()
    for script in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(qn(f"w:{script}"), FONT)
    normal.element.get_or_add_rPr().append(element("lang", val="vi-VN" if lang == "vi" else "en-GB"))
    spacing = normal.paragraph_format
    spacing.space_before, spacing.space_after = Pt(0), Pt(6)
    spacing.line_spacing_rule = WD_LINE_SPACING.SINGLE
    number = section.header.paragraphs[0]
    number.alignment = CENTRE
    _field(number, "PAGE")
    return document


def _field(paragraph: Paragraph, name: str) -> None:
    run = paragraph.add_run()
    run.font.size = Pt(13)
    code = element("instrText")
    code.text = name
    for part in (element("fldChar", fldCharType="begin"), code, element("fldChar", fldCharType="end")):
        run._r.append(part)  # noqa: SLF001 - the library has no word for fields


def write(
    paragraph: Paragraph,
    text: str,
    *,
    size: float = 14,
    bold: bool = False,
    italic: bool = False,
) -> Paragraph:
    """Add words to a paragraph."""
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    return paragraph


def tight(paragraph: Paragraph, alignment: WD_ALIGN_PARAGRAPH = CENTRE, after: float = 0) -> Paragraph:
    """No space of its own: lines of the heading and of tables."""
    paragraph.alignment = alignment
    paragraph.paragraph_format.space_after = Pt(after)
    return paragraph


def rule(paragraph: Paragraph, width: Length, length: Length) -> None:
    """A line of that length in the middle of a column of that width: the lower border of a small paragraph."""
    tight(paragraph)
    aside = Emu(int((width - length) / 2))
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = aside
    paragraph.paragraph_format.line_spacing = Pt(4)
    borders = element("pBdr")
    borders.append(element("bottom", val="single", sz="6", space="1", color="000000"))
    # Word wants the parts of a paragraph's layout in the order of its schema; these are those that may follow a border.
    paragraph._p.get_or_add_pPr().insert_element_before(borders, "w:spacing", "w:ind", "w:jc")  # noqa: SLF001


def grid(document: Made, rows: int, widths: list[Length], *, ruled: bool = False) -> Table:
    """A table with fixed widths, ruled or bare."""
    table: Table = document.add_table(rows, len(widths))
    table.autofit = False
    table.alignment = WD_TABLE_ALIGNMENT.CENTER
    if ruled:
        table.style = document.styles["Table Grid"]
    else:
        margins = element("tblCellMar")
        for side, margin in (("left", Mm(0)), ("right", Mm(2))):
            margins.append(element(side, w=str(int(margin.twips)), type="dxa"))
        # In the order of the schema, as above.
        table._tbl.tblPr.insert_element_before(margins, "w:tblLook")  # noqa: SLF001
    for row in table.rows:
        row._tr.get_or_add_trPr().append(element("cantSplit"))  # noqa: SLF001
        for cell, width in zip(row.cells, widths, strict=True):
            cell.width = width
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
    return table


def repeats(table: Table, row: int) -> None:
    """That row is the head of the table, on every page."""
    table.rows[row]._tr.get_or_add_trPr().append(element("tblHeader"))  # noqa: SLF001


def first(cell: _Cell) -> Paragraph:
    """The paragraph every cell begins with."""
    found: Paragraph = cell.paragraphs[0]
    return found


def packed(document: Made) -> bytes:
    """The document as a file: the same content gives the same bytes."""
    out = io.BytesIO()
    document.save(out)
    fixed = io.BytesIO()
    with zipfile.ZipFile(out) as made, zipfile.ZipFile(fixed, "w", zipfile.ZIP_DEFLATED) as files:
        for name in sorted(made.namelist(), key=lambda one: (one != "[Content_Types].xml", one)):
            files.writestr(zipfile.ZipInfo(name, FIRST_DAY), made.read(name), zipfile.ZIP_DEFLATED)
    return fixed.getvalue()
