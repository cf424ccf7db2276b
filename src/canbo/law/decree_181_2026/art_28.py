"""Article 28: yearly assessment and grading of managers, Controllers and representatives."""

from __future__ import annotations

from canbo.kernel import YEARS, Article, Words, condition, deadline, definition, duty, power, principle, ref, when
from canbo.law import facts as f
from canbo.law import parameters as p

from . import readings_assessment as readings
from . import readings_general
from .scopes import ANYBODY, CONTROLLER_POST, REPRESENTATIVE_POST

ARTICLE = Article(
    "181/2026:28",
    vi="Đánh giá, xếp loại chất lượng người quản lý, người đại diện phần vốn nhà nước, Kiểm soát viên",
    en="Assessment and grading of managers, State-capital representatives and Controllers",
    scope=ANYBODY,
    rows=[
        duty(
            "1", by="authority", reading=readings_general.R2_4,
            vi="Trách nhiệm giao chỉ tiêu, đánh giá, xếp loại", en="Who sets targets, assesses and grades",
        ),
        deadline(
            "1.p1", 1, YEARS, after="year_ended", until="targets_assigned", by="authority",
            vi="Hằng năm cấp có thẩm quyền giao mục tiêu từng giai đoạn, từng năm, chỉ tiêu, nhiệm vụ cụ thể làm cơ sở"
            " đánh giá.",
            en="Each year the authority sets goals by phase and year, indicators and tasks, on which the assessment"
            " rests.",
        ),
        principle(
            "1.p2",
            vi="Cấp đánh giá, xếp loại chịu trách nhiệm trước pháp luật về quyết định của mình.",
            en="Whoever assesses and grades answers in law for the decision.",
            why=Words(
                "Nói ai chịu trách nhiệm; hình thức trách nhiệm do luật khác quy định.",
                "It says who answers; other law says how.",
            ),
        ),
        definition(
            "2", f.grade_last_year,
            vi="Bốn mức: hoàn thành xuất sắc, hoàn thành tốt, hoàn thành, không hoàn thành nhiệm vụ.",
            en="Four grades: exceeded, fulfilled well, fulfilled, did not fulfil the tasks.",
        ),
        # Yearly: the grade of a year that has ended is given before the next one ends, or a year would have none.
        deadline(
            "2.p1", 1, YEARS, after="year_ended", until="graded", by="authority", reading=readings.R28_2_ENDS,
            vi="Mỗi năm đánh giá, xếp loại một lần vào một trong bốn mức.",
            en="Once a year everybody is assessed and given one of the four grades.",
        ),
        power(
            "2.p2", who="authority", reading=readings.R28_2,
            vi="Cấp có thẩm quyền căn cứ tiêu chí ở khoản 3 Điều 29 và kết quả xếp loại doanh nghiệp (nếu có) để xem"
            " xét, quyết định mức xếp loại người quản lý.",
            en="The authority decides on the grade of a manager by the criteria of Article 29(3) and the enterprise's"
            " own grade, if there is one.",
        ),
        condition(
            "3", ref("28.3.p1") & ref("28.3.p3"), reading=readings_general.R2_4,
            vi="Khi nào được đánh giá", en="When the assessment may be held",
        ),
        condition(
            "3.p1",
            when(REPRESENTATIVE_POST, f.annual_report_published_on <= p.on, f.enterprise_graded_on <= p.on),
            vi="Người quản lý, Kiểm soát viên: sau khi công bố kết quả xếp loại doanh nghiệp; người đại diện: sau khi"
            " doanh nghiệp công bố báo cáo tài chính năm.",
            en="Managers and Controllers: once the enterprise's grade is announced; representatives: once the"
            " enterprise's annual financial report is published.",
        ),
        duty(
            "3.p2", by="authority", expr=f.audited_report_differs & f.difference_affects_grade,
            vi="Báo cáo tài chính năm sau kiểm toán khác báo cáo đã dùng và làm ảnh hưởng kết quả thì phải điều chỉnh"
            " kết quả đánh giá, xếp loại.",
            en="Where the audited annual report differs from the one used and the difference affects the result, the"
            " grade is corrected.",
        ),
        # Controllers are not named here, though the first paragraph names them.
        condition(
            "3.p3", CONTROLLER_POST | ~f.is_party_member | f.assessed_as_party_member,
            vi="Người quản lý, người đại diện là đảng viên: đánh giá, xếp loại đảng viên trước.",
            en="A manager or representative who is a Party member is first assessed as a Party member.",
        ),
    ],
)  # fmt: skip
