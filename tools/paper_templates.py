"""Writes the Word templates of all papers from their words: `python tools/paper_templates.py`.

Clerks edit copies of them in the data folder of their installation; these are only made anew when our words change.
"""

from __future__ import annotations

import datetime as dt
import sys
from pathlib import Path

from docx.document import Document as Made
from docx.shared import Emu, Length, Mm, Pt
from docx.table import _Cell
from docx.text.paragraph import Paragraph

from canbo.documents import layout
from canbo.documents.context import LANGUAGES
from canbo.documents.paper import Block, Code, Paper, Part, Sign, Table
from canbo.documents.papers import PAPERS
from paper_docx import (
    CENTRE,
    JUSTIFY,
    LEFT,
    RIGHT,
    TEXT_WIDTH,
    blank,
    first,
    grid,
    packed,
    repeats,
    rule,
    tight,
    write,
)  # fmt: skip

FOLDER = Path(__file__).parents[1] / "src" / "canbo" / "documents" / "templates"
LEFT_COLUMN: Length = Mm(66)
RIGHT_COLUMN: Length = Mm(94)
INDENT = Mm(10)
MADE = dt.datetime(2026, 11, 22, tzinfo=dt.UTC)


class Writer:
    """Writes one template; `{{ … }}` and `{% … %}` stay in it as they are, for docxtpl."""

    def __init__(self, paper: Paper, lang: str) -> None:
        self.paper, self.lang = paper, lang
        self.document: Made = blank(lang)

    def written(self) -> Made:
        """The whole template."""
        if self.paper.form == "letter":
            self.state(self.document, self.document.add_paragraph(), TEXT_WIDTH)
        else:
            self.heading()
        if self.paper.form == "dispatch":
            self.centred(after=2)
        else:
            self.title()
        if self.paper.value("issuer"):
            write(self.centred(after=8), "{{ issuer_capitals }}", bold=True)
        if self.paper.to:
            self.addressed()
        for block in (*self.paper.parts, *layout.copy_note(self.lang)):
            self.block(block)
        # The last words go with the signature: it never stands on a page alone.
        self.document.paragraphs[-1].paragraph_format.keep_with_next = True
        self.foot()
        properties = self.document.core_properties
        properties.title, properties.author, properties.comments = self.paper.words.said(self.lang), "", ""
        properties.created = properties.modified = MADE
        return self.document

    def centred(self, after: float = 0) -> Paragraph:
        return tight(self.document.add_paragraph(), CENTRE, after)

    def tag(self, code: str, cell: _Cell | None = None) -> None:
        """A paragraph that docxtpl takes away: a condition or a loop."""
        paragraph = cell.add_paragraph() if cell is not None else self.document.add_paragraph()
        tight(paragraph, LEFT).add_run(f"{{%p {code} %}}")

    def state(self, holder: Made | _Cell, head: Paragraph, width: Length) -> None:
        """The State's name and motto, the motto underlined, in a cell or in the document itself."""
        write(tight(head), layout.STATE.said(self.lang), size=12, bold=True)
        write(tight(holder.add_paragraph()), layout.MOTTO.said(self.lang), size=13, bold=True)
        self.ruled(holder.add_paragraph(), width, Mm(52 if self.lang == "vi" else 64))

    @staticmethod
    def ruled(where: Paragraph, width: Length, length: Length) -> None:
        """A line below the heading, and room below the line."""
        rule(where, width, length)
        where.paragraph_format.space_after = Pt(6)

    def heading(self) -> None:
        """Issuing body and number on the left, State, place and day on the right."""
        table = grid(self.document, 2, [LEFT_COLUMN, RIGHT_COLUMN])
        body, state = table.rows[0].cells
        write(tight(first(body)), "{%p if parent_capitals %}")
        write(tight(body.add_paragraph()), "{{ parent_capitals }}", size=12)
        self.tag("endif", body)
        write(tight(body.add_paragraph()), "{{ body_capitals }}", size=12, bold=True)
        self.ruled(body.add_paragraph(), LEFT_COLUMN, Mm(22))
        self.state(state, first(state), RIGHT_COLUMN)
        number, place = table.rows[1].cells
        if self.paper.symbol is not None:
            write(tight(first(number)), layout.NUMBER.said(self.lang) + "{{ number_and_symbol }}", size=13)
        if self.paper.form == "dispatch":
            about = layout.ABOUT.said(self.lang) + self.paper.summary.said(self.lang)
            write(tight(number.add_paragraph()), about, size=12)
        write(tight(first(place)), "{{ place_and_day }}", size=13, italic=True)

    def title(self) -> None:
        """The type of the paper and what it is about."""
        name = self.centred(after=2)
        name.paragraph_format.space_before = Pt(14)
        write(name, self.paper.words.said(self.lang).upper(), bold=True)
        summary = self.paper.summary.said(self.lang)
        found = layout.TAG.fullmatch(summary)
        if found:
            self.tag(f"if {found[1]}")
        if summary:
            write(self.centred(), summary, bold=True)
            line = self.document.add_paragraph()
            rule(line, TEXT_WIDTH, Mm(30))
            line.paragraph_format.space_after = Pt(12)
        if found:
            self.tag("endif")

    def addressed(self) -> None:
        """One addressee on the line, several below one another."""
        to = layout.TO.said(self.lang)
        self.tag("if addressees|length == 1")
        write(self.centred(after=10), to + " {{ addressees[0] }}")
        self.tag("else")
        for text in (to, None):
            if text is None:
                self.tag("for line in addressees")
            paragraph = tight(self.document.add_paragraph(), LEFT, 4)
            paragraph.paragraph_format.left_indent = Mm(30)
            write(paragraph, text or "- {{ line }}")
        self.tag("endfor")
        self.tag("endif")

    def block(self, block: Block) -> None:
        """A paragraph, a table or a QR code, under its condition."""
        match block:
            case Table():
                self.tag(f"if {block.rows}")
                self.table(block)
                self.tag("endif")
            case Code(value, words):
                write(tight(self.document.add_paragraph(), LEFT, 4), f"{{{{ {value}_image }}}}")
                self.part(Part(words, "note"))
            case Part(when=when, each=each):
                for code in (f"if {when}" if when else "", f"for line in {each}" if each else ""):
                    if code:
                        self.tag(code)
                self.part(block)
                for code in ("endfor" if each else "", "endif" if when else ""):
                    if code:
                        self.tag(code)

    def part(self, part: Part) -> None:
        """One paragraph in its style."""
        words = part.words.said(self.lang)
        paragraph = self.document.add_paragraph()
        layout_, size, italic = paragraph.paragraph_format, 14.0, part.style == "basis"
        match part.style:
            case "decides":
                paragraph.alignment = CENTRE
                layout_.space_before = layout_.space_after = Pt(8)
                layout_.keep_with_next = True
                write(paragraph, words, bold=True)
                return
            case "field":
                paragraph.alignment = LEFT
            case "note":
                paragraph.alignment, size, italic = LEFT, 11.0, True
            case _:
                paragraph.alignment = JUSTIFY
                layout_.first_line_indent = INDENT
        if part.lead:
            write(paragraph, part.lead.said(self.lang), size=size, bold=True, italic=italic)
        if words:
            write(paragraph, f"- {words}" if part.style == "item" else words, size=size, italic=italic)

    def table(self, table: Table) -> None:
        """Head, the row that is repeated between its loop rows."""
        widths: list[Length] = [Emu(int(TEXT_WIDTH * column.width / 100)) for column in table.columns]
        made = grid(self.document, 4, widths, ruled=True)
        repeats(made, 0)
        for cell, column in zip(made.rows[0].cells, table.columns, strict=True):
            write(tight(first(cell), after=2), column.words.said(self.lang), size=12, bold=True)
        for row, code in ((1, f"for row in {table.rows}"), (3, "endfor")):
            write(tight(first(made.rows[row].cells[0])), f"{{%tr {code} %}}")
        for cell, column in zip(made.rows[2].cells, table.columns, strict=True):
            write(tight(first(cell), RIGHT if column.right else LEFT, 2), f"{{{{ row.{column.name} }}}}", size=12)
        tight(self.document.add_paragraph())

    def foot(self) -> None:
        """Recipients on the left and one signature on the right, or several signatures side by side."""
        signs, beside = self.paper.signs, len(self.paper.signs) == 1
        if not signs:
            return
        if self.paper.form == "letter":
            place = tight(self.document.add_paragraph(), CENTRE)
            place.paragraph_format.left_indent = LEFT_COLUMN
            place.paragraph_format.space_before = Pt(8)
            place.paragraph_format.keep_with_next = True
            write(place, "{{ place_and_day }}", size=13, italic=True)
        else:
            self.centred().paragraph_format.keep_with_next = True
        share: Length = Emu(int(TEXT_WIDTH / len(signs)))
        widths = [LEFT_COLUMN, RIGHT_COLUMN] if beside else [share] * len(signs)
        table = grid(self.document, 2, widths)
        if beside:
            kept = table.cell(0, 0).merge(table.cell(1, 0))
            if layout.has_recipients(self.paper):
                self.recipients(kept)
        for index, sign in enumerate(signs, 1 if beside else 0):
            self.sign(table.cell(0, index), table.cell(1, index), sign)

    def recipients(self, cell: _Cell) -> None:
        """Who gets the paper."""
        write(tight(first(cell), LEFT), layout.RECIPIENTS.said(self.lang), size=12, bold=True, italic=True)
        self.tag("for line in recipients", cell)
        write(tight(cell.add_paragraph(), LEFT), "- {{ line }}", size=11)
        self.tag("endfor", cell)

    def sign(self, capacity: _Cell, name: _Cell, sign: Sign) -> None:
        """In what capacity, room for the signature, the name."""
        if sign.words:
            write(tight(first(capacity)), sign.words.said(self.lang), bold=True)
        else:
            write(tight(first(capacity)), f"{{%p for line in {sign.lines} %}}")
            write(tight(capacity.add_paragraph()), "{{ line }}", bold=True)
            self.tag("endfor", capacity)
        room = tight(capacity.add_paragraph())
        room.paragraph_format.space_before = Pt(52)
        room.paragraph_format.keep_with_next = True
        write(tight(first(name)), f"{{{{ {sign.name} }}}}", bold=True)


def templates() -> dict[str, bytes]:
    """Every template by its file name."""
    return {
        paper.template(lang): packed(Writer(paper, lang).written()) for paper in PAPERS.values() for lang in LANGUAGES
    }


def main() -> None:
    """Write the templates that differ from those there are, and say which."""
    FOLDER.mkdir(exist_ok=True)
    for name, content in templates().items():
        file = FOLDER / name
        if not file.exists() or file.read_bytes() != content:
            file.write_bytes(content)
            sys.stdout.write(f"{name}\n")


if __name__ == "__main__":
    main()
