"""The article's proposals on those in charge: heads answer for not proposing, and the rules are inspected in turn."""

from __future__ import annotations

from canbo.kernel import WORKING_DAYS, Words, deadline, duty, effect, first_known, ref, shifted
from canbo.kernel.question import Question
from canbo.law import facts as f
from canbo.law import parameters as p
from canbo.law.questions.under import under

from .change import AddAfter, replace_row
from .reform import Reform
from .steps import FROM

_181 = "181/2026"
PROPOSAL_WORKING_DAYS = 10

PROPOSAL_DUE = Question(
    "proposal-due",
    Words("Chậm nhất ngày nào người đứng đầu phải đề xuất?", "By when must the head propose it?"),
    "date",
    (under(_181, ref("article:reform.accountability", kind="date"), power="article:reform.accountability"),),
)
HEAD_ANSWERS = Question(
    "head-answers-for-delay",
    Words("Người đứng đầu có phải chịu trách nhiệm vì đề xuất chậm không?", "Does the head answer for proposing late?"),
    "verdict",
    (under(_181, ref("article:reform.accountability.late")),),
)
ACCOUNTABLE = Reform(
    "accountable-heads",
    Words("Người đứng đầu chịu trách nhiệm khi không đề xuất", "Heads answer for not proposing"),
    "article:reform.accountability",
    FROM,
    (
        replace_row(
            "article:reform.accountability",
            deadline(
                "accountability", PROPOSAL_WORKING_DAYS, WORKING_DAYS, after="leaving_ground_established", until="leaving_proposed",
                by="head",
                expr=shifted(f.leaving_ground_established_on, PROPOSAL_WORKING_DAYS, WORKING_DAYS),
                vi="Người đứng đầu phải đề xuất cho từ chức hoặc miễn nhiệm trong mười ngày làm việc từ khi đủ căn cứ.",
                en="The head proposes resignation or relief within ten working days of sufficient grounds.",
            ),
        ),
        AddAfter(
            "article:reform.accountability",
            effect(
                "accountability.late",
                first_known(f.leaving_proposed_on, p.on) > ref("article:reform.accountability", kind="date"),
                vi="Đề xuất sau hạn, hoặc đã quá hạn mà chưa ghi nhận đề xuất nào, thì người đứng đầu chịu trách nhiệm.",
                en="The head answers for a proposal after that day, or for none recorded once it has passed.",
            ),
        ),
    ),
    questions=(PROPOSAL_DUE, HEAD_ANSWERS),
    assumes=Words(
        "Bài viết không nêu số ngày: lấy mười ngày làm việc của điểm a khoản 3 Điều 35; không có đề xuất nào được ghi nhận nghĩa là chưa đề xuất.",
        "The article gives no number of days: the ten working days of 35(3)(a) are taken; no proposal recorded means none was made.",
    ),
    procedures={"relief": "relief-with-accountable-heads"},
)  # fmt: skip
INSPECTION_DUE = Question(
    "inspection-due",
    Words("Chậm nhất ngày nào phải kiểm tra lần tới?", "By when is the next inspection due?"),
    "date",
    (under(_181, ref("article:reform.inspection", kind="date"), power="article:reform.inspection"),),
)
INSPECTED = Reform(
    "periodic-inspection",
    Words("Kiểm tra định kỳ việc từ chức, miễn nhiệm", "Resignations and reliefs are inspected in turn"),
    "article:reform.inspection",
    FROM,
    (
        replace_row(
            "article:reform.inspection",
            duty(
                "inspection", by="authority",
                expr=shifted(f.last_inspection_on, f.inspection_interval_months, "month"),
                vi="Kiểm tra định kỳ việc thực hiện quy định về từ chức, miễn nhiệm, theo chu kỳ đã đặt ra.",
                en="How the rules on resignation and relief are applied is inspected at the interval that was set.",
            ),
        ),
    ),
    questions=(INSPECTION_DUE,),
    assumes=Words(
        "Bài viết không nêu chu kỳ: người hỏi cho biết chu kỳ mà cấp có thẩm quyền đặt ra.",
        "The article gives no interval: the asker says which one the authority has set.",
    ),
)  # fmt: skip

HEADS: tuple[Reform, ...] = (ACCOUNTABLE, INSPECTED)
