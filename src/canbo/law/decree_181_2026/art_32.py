"""Article 32: discipline.

A Party sanction comes first where there is one: the office sanction follows in 30 days and counts from the same day.
"""

from __future__ import annotations

from canbo.kernel import DAYS, Article, Words, deadline, duty, effect, principle, sanction, shifted
from canbo.law import facts as f

from . import readings_discipline as readings
from .scopes import ANYBODY

# 30 days are a time to act by: ending on a day off they go on to the next working day (Civil Code 2015, 148(5)).
# The first working day after the 29th day is the 30th itself where that is one.
ANSWER_DUE = shifted(shifted(f.party_sanction_announced_on, 29, "day"), 1, "working-day")

ARTICLE = Article(
    "181/2026:32",
    vi="Kỷ luật",
    en="Discipline",
    scope=ANYBODY,
    rows=[
        principle(
            "1",
            vi="Nguyên tắc xử lý kỷ luật", en="Principles of discipline",
            why=Words("Dòng mở đầu; từng nguyên tắc ở các điểm sau.", "An opening line; the principles follow."),
        ),
        principle(
            "1.a", reading=readings.R32_1_A,
            vi="Khách quan, công bằng, công khai, nghiêm minh, chính xác, kịp thời, đúng thẩm quyền và thủ tục.",
            en="Objective, fair, open, strict, exact and timely; by whoever has the power and in due form.",
            why=Words("Chuẩn mực của cách làm, không có điều kiện để tính.",
                      "Standards of conduct; there is no test to compute."),
        ),
        principle(
            "1.b", reading=readings.R32_1_B,
            vi="Mỗi hành vi chỉ bị kỷ luật một lần; nhiều hành vi thì kết luận từng hành vi và áp dụng một hình thức,"
               " cao nhất.",
            en="An act is sanctioned once; for several acts each is concluded on and one sanction, the highest, is"
               " imposed.",
            why=Words("Hình thức của từng hành vi là kết luận của cấp có thẩm quyền.",
                      "What each act deserves is for the authority to conclude."),
        ),
        deadline(
            "1.c", 30, DAYS, after="party_sanction_announced", until="office_sanction_decided", by="authority",
            expr=ANSWER_DUE, reading=readings.R32_1_C_FORM,
            vi="Đã bị kỷ luật đảng thì trong 30 ngày từ ngày công bố phải có quyết định kỷ luật chính quyền tương ứng.",
            en="After a Party sanction a corresponding office sanction is decided within 30 days of its announcement.",
        ),
        duty(
            "1.p1", by="personnel_body", reading=readings.R32_1_HIGHEST,
            vi="Kỷ luật đảng cao nhất gắn với nhiệm vụ thì báo cáo để xem xét hình thức cao nhất; không gắn thì phải"
               " thống nhất với cơ quan kỷ luật đảng trước khi áp dụng hình thức dưới buộc thôi việc.",
            en="The Party's highest sanction, tied to duties: the highest form is put to the authority. Not tied to"
               " them: the Party body agrees first to anything below forced termination.",
        ),
        duty(
            "1.p2", by="authority", reading=readings.R32_1_P2_TERM,
            vi="Kỷ luật đảng thay đổi thì đổi theo, trừ thời gian đã chấp hành; kỷ luật đảng bị hủy thì hủy quyết định"
               " kỷ luật.",
            en="When the Party's sanction changes, the office's changes with it, less the time already served; when it"
               " is annulled, so is the office's.",
        ),
        # A duration, not a time to act by: it lapses on the corresponding day even if that is a day off.
        effect(
            "1.p3", shifted(f.sanction_effective_on, 12, "month"),
            reading=(readings.R32_1_TWELVE, readings.R32_1_PLANNING),
            vi="Quyết định kỷ luật có hiệu lực 12 tháng; quy hoạch, bổ nhiệm sau đó theo quy định của cấp có thẩm"
               " quyền.",
            en="A sanction has effect for twelve months; planning and appointment after it follow the competent"
               " authority's rules.",
        ),
        effect(
            "1.p4", reading=readings.R32_1_COUNTED,
            vi="Đã kỷ luật đảng thì tính từ ngày kỷ luật đảng có hiệu lực, trừ buộc thôi việc; không vi phạm mới đến"
               " mức kỷ luật thì tự hết hiệu lực.",
            en="After a Party sanction it counts from the day that one took effect, except forced termination; with no"
               " further breach that calls for discipline it lapses by itself.",
            why=Words(
                "Ngày tính nằm trong dữ kiện “ngày kỷ luật bắt đầu có hiệu lực”, ngày hết ở đoạn trước; có vi phạm mới"
                " hay không là do cấp có thẩm quyền kết luận.",
                "The fact of the day it counts from says this, the paragraph before gives the day it lapses; whether"
                " there was a further breach is for the authority.",
            ),
        ),
        sanction("2", vi="Các hình thức kỷ luật", en="Forms of discipline"),
        sanction("2.a", vi="Khiển trách.", en="Reprimand."),
        sanction("2.b", vi="Cảnh cáo.", en="Warning."),
        sanction(
            "2.c", reading=readings.R32_2_FORMS,
            vi="Cách chức đối với người quản lý, Kiểm soát viên; bãi nhiệm đối với người đại diện.",
            en="Removal of managers and Controllers; revocation for representatives.",
        ),
        sanction("2.d", reading=readings.R32_2_FORMS, vi="Buộc thôi việc.", en="Forced termination of employment."),
        duty("3", by="authority", vi="Trình tự, thủ tục xử lý kỷ luật", en="The procedure of discipline"),
        effect(
            "3.p1", f.party_sanction, reading=readings.R32_3_P1_OPINION,
            vi="Đã có kỷ luật đảng thì quyết định kỷ luật tương ứng, không phải theo trình tự; trừ việc nêu tại điểm c"
               " khoản 1.",
            en="Where the Party has decided, a corresponding sanction needs no procedure of its own, except as 1(c)"
               " says.",
        ),
        duty(
            "3.p2", by="authority", expr=~f.party_sanction,
            vi="Chưa có kỷ luật đảng thì xử lý theo pháp luật doanh nghiệp, lao động, quy định của cơ quan đại diện"
               " chủ sở hữu và quy chế của doanh nghiệp.",
            en="Where the Party has not decided, enterprise and labour law, the owner's agency's rules and the"
               " enterprise's own apply.",
        ),
    ],
)  # fmt: skip
