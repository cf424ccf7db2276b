"""The article's proposals on how a resignation is dealt with: two steps, two papers, one day or thirty."""

from __future__ import annotations

import datetime as dt
from dataclasses import replace

from canbo.kernel import DAYS, WORKING_DAYS, Words, deadline, paper, ref, shifted, when
from canbo.kernel.provision import Provision
from canbo.law import facts as f
from canbo.law.decree_181_2026.scopes import MANAGER_OR_REPRESENTATIVE
from canbo.law.questions.resigning import FILE_COMPLETE
from canbo.law.questions.under import under

from .change import AddAfter, Drop, Revise, replace_row
from .reform import Reform

FROM = dt.date(2026, 5, 21)
"""The first day of Decree 181/2026, the law on which the proposals are tried."""
URGENT_DAYS, SPECIAL_WORKING_DAYS, ORDINARY_WORKING_DAYS = 1, 30, 10
_URGENT = f.resignation_urgency.isin("urgent")
_SPECIAL = f.resignation_urgency.isin("special")


def _from_the_letter(row: Provision) -> Provision:
    """The authority's ten working days run from the letter, because nobody proposes to it any more."""
    if row.term is None:
        raise LookupError(f"{row.path} sets no time limit")
    return replace(
        row,
        words=Words(
            "Mười ngày làm việc từ khi nhận đơn để cấp có thẩm quyền trao đổi với người từ chức và quyết định.",
            "Ten working days from the letter for the authority to talk with the person and decide.",
        ),
        expr=shifted(f.resignation_filed_on, ORDINARY_WORKING_DAYS, WORKING_DAYS),
        term=replace(row.term, after="resignation_filed", extendable_to=None, reading=None),
        readings=(),
    )


TWO_STEPS = Reform(
    "two-step-procedure",
    Words("Quy trình từ chức hai bước", "Resignation in two steps"),
    "article:reform.procedure",
    FROM,
    (
        replace_row(
            "article:reform.procedure",
            deadline(
                "procedure", ORDINARY_WORKING_DAYS, WORKING_DAYS, after="resignation_filed", until="resignation_decided", by="authority",
                expr=ref("181/2026:34.3.c", kind="date"),
                vi="Hai bước: đơn gửi cơ quan quản lý trực tiếp và cấp có thẩm quyền; cấp có thẩm quyền trao đổi rồi quyết định.",
                en="Two steps: a letter to the managing body and the authority; the authority talks with the person and decides.",
            ),
        ),
        Revise(
            "181/2026:34.3.a",
            lambda row: replace(
                row,
                words=Words(
                    "Đơn gửi cùng lúc cơ quan quản lý trực tiếp và cấp có thẩm quyền.",
                    "The letter goes to the managing body and the competent authority at once.",
                ),
            ),
        ),
        Drop("181/2026:34.3.b"),
        Revise("181/2026:34.3.c", _from_the_letter),
    ),
    # Without the advising body's report (34.3.b) there is only the letter to look for, until a reform of the file adds more.
    questions=(
        replace(FILE_COMPLETE, variants=(under("181/2026", ref("34.3.a"), MANAGER_OR_REPRESENTATIVE, power="181/2026:34.3.c"),)),
    ),
    procedures={
        "resignation": "resignation-two-steps",
        "resignation-260-own-level": "resignation-260-two-steps",
        "resignation-260-higher-level": "resignation-260-two-steps",
    },
    assumes=Words(
        "Bài viết không nêu thời hạn cho quy trình này: giữ mười ngày làm việc của điểm c khoản 3 Điều 34, tính từ khi nhận đơn.",
        "The article sets no time for these steps: the ten working days of 34(3)(c) are kept and run from the letter.",
    ),
)  # fmt: skip
TWO_PAPERS = Reform(
    "two-paper-file",
    Words("Hồ sơ từ chức chỉ gồm hai giấy tờ", "A file of two papers"),
    "article:reform.file",
    FROM,
    (
        replace_row(
            "article:reform.file",
            paper(
                "file", f.resignation_letter_in_file & f.authority_minutes_in_file,
                vi="Hồ sơ chỉ gồm đơn và biên bản họp của cấp có thẩm quyền.",
                en="The file is the letter and the minutes of the authority's meeting, nothing more.",
            ),
        ),
    ),
    questions=(
        replace(
            FILE_COMPLETE,
            variants=(under("181/2026", ref("article:reform.file"), MANAGER_OR_REPRESENTATIVE, power="181/2026:34.3.c"),),
        ),
    ),
)  # fmt: skip


def _by_urgency(row: Provision) -> Provision:
    """Urgent and special cases have limits of their own; all others keep the limit that stands."""
    if row.expr is None:
        raise LookupError(f"{row.path} counts no day")
    special = when(_URGENT, ref("article:reform.time", kind="date"), ref("article:reform.time.special", kind="date"))
    words = Words(
        f"{row.words.vi.rstrip('.')}; cấp bách hoặc đặc biệt thì theo thời hạn riêng.",
        f"{row.words.en.rstrip('.')}; urgent and special cases have limits of their own.",
    )
    return replace(row, words=words, expr=when(_URGENT | _SPECIAL, special, row.expr))


TIME_LIMITS = Reform(
    "time-limits",
    Words("Quyết định trong một ngày khi cấp bách, tối đa 30 ngày làm việc khi đặc biệt", "A decision in one day if urgent, in 30 working days at most if special"),
    "article:reform.time",
    FROM,
    (
        replace_row(
            "article:reform.time",
            deadline(
                "time", URGENT_DAYS, DAYS, after="resignation_filed", until="resignation_decided", by="authority",
                # The working day on or after the last day: what ends on a day off goes on, as every limit in days does.
                expr=shifted(shifted(f.resignation_filed_on, URGENT_DAYS - 1, DAYS), 1, WORKING_DAYS),
                vi="Cấp bách thì quyết định trong một ngày từ khi nhận đơn.",
                en="Urgent cases are decided within one day of the letter.",
            ),
        ),
        AddAfter(
            "article:reform.time",
            deadline(
                "time.special", SPECIAL_WORKING_DAYS, WORKING_DAYS, after="resignation_filed", until="resignation_decided", by="authority",
                expr=shifted(f.resignation_filed_on, SPECIAL_WORKING_DAYS, WORKING_DAYS),
                vi="Đặc biệt, như đang làm nhiệm vụ đặc biệt, thì không quá 30 ngày làm việc từ khi nhận đơn.",
                en="Special cases, as during a special task, take at most 30 working days from the letter.",
            ),
        ),
        Revise("181/2026:34.3.c", _by_urgency),
    ),
    assumes=Words(
        "Trường hợp bình thường giữ thời hạn hiện hành; một ngày là ngày hôm sau, gặp ngày nghỉ thì đến ngày làm việc kế tiếp.",
        "Ordinary cases keep the limits in force; one day is the next day, or the working day after where that is a day off.",
    ),
    procedures={
        "resignation": "resignation-by-urgency",
        "resignation-260-own-level": "resignation-260-own-level-by-urgency",
        "resignation-260-higher-level": "resignation-260-higher-level-by-urgency",
    },
)  # fmt: skip

STEPS: tuple[Reform, ...] = (TWO_STEPS, TWO_PAPERS, TIME_LIMITS)
