"""The report on the statute as a page of the reference: every finding with its smallest witness, both languages."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable

from canbo.kernel.fact import Words
from canbo.law.instruments import get_instrument

from .finding import KINDS, Finding, Printed, said
from .statute import Report

TITLE = Words("Báo cáo về văn bản", "Report on the statute")
LEAD = Words(
    "Lệnh `canbo prove --report` viết trang này; kiểm thử báo lỗi khi nó lỗi thời. Mọi kết quả do bộ chứng minh tìm ra từ "
    "các điều khoản đã mã hóa, kèm trường hợp nhỏ nhất cho thấy điều đó: các dữ kiện nêu ra là đủ, dữ kiện khác thế nào cũng "
    "vậy. Phần cuối đọc các chỗ chưa rõ đúng như bản in.",
    "`canbo prove --report` writes this page; a test fails when it is stale. A prover found everything from the encoded "
    "provisions, with the smallest case that shows it: the facts named are enough, whatever the others are. The last part "
    "reads the doubtful places exactly as printed.",
)
READ = Words("Theo cách đọc của chúng tôi", "As read here")
PRINTED = Words("Đúng như bản in", "As printed")
NOTHING = Words("Không tìm thấy gì.", "Nothing was found.")
NOTES = Words("Những gì không xét", "What was not asked")
ROW = Words("Cách đọc số", "Reading")


def start_of_the_decree() -> dt.date:
    """The day the report is about: the first on which Decree 181/2026 is in force."""
    start = get_instrument("181/2026").start
    if start is None:
        raise AssertionError("Decree 181/2026 has a day of entry into force")
    return start


def page(report: Report) -> str:
    """The page in Markdown."""
    read = [finding for finding in report.findings if finding.printed is None]
    day = f"{report.on:%d/%m/%Y}"
    parts = [
        f"# {_both(TITLE)}",
        LEAD.vi,
        LEAD.en,
        f"Ngày / day: {day}. {_counts(report.findings)}",
        f"## {_both(READ)}",
    ]
    for kind, words in KINDS.items():
        parts += [f"### {_both(words)}", _table(one for one in read if one.kind == kind)]
    parts.append(f"## {_both(PRINTED)}")
    for place in _places(report.findings):
        parts += [f"### {_both(ROW)} {place.row}", f"{place.says.vi}.", f"{place.says.en}."]
        parts.append(_table(one for one in report.findings if one.printed == place))
    parts += [f"## {_both(NOTES)}", _notes(report)]
    return "\n\n".join(parts) + "\n"


def lines(report: Report, lang: str) -> Iterable[str]:
    """The report for a terminal."""
    for one in report.findings:
        printed = f" [{PRINTED.said(lang)}, {ROW.said(lang)} {one.printed.row}]" if one.printed else ""
        yield f"{KINDS[one.kind].said(lang)} · {one.subject}{printed}"
        yield f"  {one.words.said(lang)}"
        yield f"  → {said(one.witness, lang)}"
    if not report.findings:
        yield NOTHING.said(lang)
    for note in report.notes:
        yield f"{NOTES.said(lang)} · {note.subject}: {note.words.said(lang)}"


def _both(words: Words) -> str:
    return f"{words.vi} / {words.en}"


def _counts(findings: Iterable[Finding]) -> str:
    found = list(findings)
    counts = ((words, sum(one.kind == kind for one in found)) for kind, words in KINDS.items())
    return "; ".join(f"{_both(words)}: {count}" for words, count in counts) + "."


def _places(findings: Iterable[Finding]) -> list[Printed]:
    return list(dict.fromkeys(one.printed for one in findings if one.printed is not None))


def _table(findings: Iterable[Finding]) -> str:
    rows = [
        f"| {', '.join(f'`{citation}`' for citation in one.citations)} | {_cell(one.words.vi, one.words.en)} "
        f"| {_cell(said(one.witness, 'vi'), said(one.witness, 'en'))} |"
        for one in findings
    ]
    head = ["| điều khoản / provisions | kết quả / finding | trường hợp nhỏ nhất / smallest case |", "|---|---|---|"]
    return "\n".join([*head, *rows]) if rows else _both(NOTHING)


def _cell(vi: str, en: str) -> str:
    return f"{vi}<br>{en}".replace("|", "\\|")


def _notes(report: Report) -> str:
    together: dict[Words, list[str]] = {}
    for note in report.notes:
        together.setdefault(note.words, []).append(note.subject)
    return "\n".join(
        f"- {', '.join(f'`{name}`' for name in names)}: {words.vi} / {words.en}" for words, names in together.items()
    )
