"""Article 26: conditions of reassigning a State-capital representative, and until when."""

from __future__ import annotations

from canbo.kernel import Article, all_of, condition, earlier_of, effect, ref, when
from canbo.kernel.expr import all_of_exprs
from canbo.law import facts as f

from . import readings_general
from . import readings_representatives as readings
from .scopes import REPRESENTATIVE

TERM = ref("22.1", kind="date")

ARTICLE = Article(
    "181/2026:26",
    vi="Điều kiện cử lại người đại diện phần vốn nhà nước",
    en="Conditions of reassigning a State-capital representative",
    scope=REPRESENTATIVE,
    rows=[
        all_of(
            "1", reading=readings_general.R3_1_B,
            vi="Được cử lại khi có đủ các điều kiện sau", en="May be reassigned if all of these hold",
        ),
        condition(
            "1.a", f.fulfilled_tasks_this_term,
            vi="Được đánh giá hoàn thành nhiệm vụ trong thời hạn làm người đại diện.",
            en="Is assessed as having fulfilled the tasks within the term as representative.",
        ),
        condition(
            "1.b", all_of_exprs(*(ref(f"23.{clause}") for clause in (1, 2, 4, 5))), reading=readings.R26_1_B,
            vi="Đáp ứng các khoản 1, 2, 4 và 5 Điều 23.", en="Meets clauses 1, 2, 4 and 5 of Article 23.",
        ),
        # Not simply the retirement day: before a distant end of the board's term, the five years of 22.1 can end first.
        effect(
            "2", when(ref("23.3"), TERM, earlier_of(TERM, f.retirement_date)), reading=readings.R23_3,
            vi="Không đủ tuổi đến hết nhiệm kỳ của Hội đồng thành viên, Hội đồng quản trị thì chỉ cử lại đến ngày đủ"
            " tuổi nghỉ hưu.",
            en="One not of an age to serve until the term of the council or board ends is reassigned only until the"
            " day of reaching retirement age.",
        ),
    ],
)  # fmt: skip
