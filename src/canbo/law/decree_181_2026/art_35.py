"""Article 35: relief from office (miễn nhiệm)."""

from __future__ import annotations

from canbo.kernel import (
    FALSE,
    TRUE,
    WORKING_DAYS,
    Article,
    Words,
    any_of,
    choose,
    deadline,
    duty,
    effect,
    ground,
    principle,
    ref,
    shifted,
)  # fmt: skip
from canbo.law import facts as f
from canbo.law import parameters as p

from . import readings_leaving as readings
from .scopes import MANAGER_OR_REPRESENTATIVE, SOME_LOW

ARTICLE = Article(
    "181/2026:35",
    vi="Miễn nhiệm",
    en="Relief from office",
    scope=MANAGER_OR_REPRESENTATIVE,
    rows=[
        any_of(
            "1", reading=(readings.R34_SCOPE, readings.R35_LETTERS),
            vi="Các trường hợp xem xét miễn nhiệm", en="Cases in which relief from office is considered",
        ),
        ground(
            "1.a", f.serving_warning & f.found_unable_to_continue, reading=readings.R35_1_A,
            vi="Bị cảnh cáo và được đánh giá là năng lực hạn chế, uy tín giảm sút, không thể tiếp tục.",
            en="Under a warning and found to be of limited capacity and reduced prestige, unable to continue.",
        ),
        ground(
            "1.b", f.duty_reprimands_this_term >= 2,
            vi="Bị khiển trách liên quan nhiệm vụ từ hai lần trong cùng một nhiệm kỳ.",
            en="Reprimanded over duties twice or more within one term.",
        ),
        ground(
            "1.c",
            choose(
                f.reading_35_1_c,
                {
                    "over_two_thirds": SOME_LOW & (3 * f.low_confidence_votes > 2 * f.confidence_votes_cast),
                    "at_least_two_thirds": SOME_LOW & (3 * f.low_confidence_votes >= 2 * f.confidence_votes_cast),
                },
            ),
            reading=readings.R35_1_C,
            vi="Hai phần ba số phiếu tại kỳ lấy phiếu tín nhiệm là tín nhiệm thấp.",
            en="Two thirds of the votes of a confidence round are low.",
        ),
        ground(
            "1.d", f.failing_years_in_a_row >= 2,
            vi="Hai năm liên tiếp bị xếp loại không hoàn thành nhiệm vụ.", en="Graded as failing two years in a row.",
        ),
        ground(
            "1.đ", f.found_degenerate, reading=readings.R35_1_DD,
            vi="Bị kết luận suy thoái, vi phạm điều đảng viên không được làm hoặc trách nhiệm nêu gương.",
            en="Found degenerate, in breach of what Party members may not do, or of the duty to set an example.",
        ),
        ground(
            "1.e", f.found_politically_unfit,
            vi="Bị kết luận vi phạm tiêu chuẩn chính trị đến mức phải miễn nhiệm.",
            en="Found in breach of political standards to the point of relief.",
        ),
        ground(
            "1.g", f.found_serious_corruption_in_unit, reading=readings.R34_1_D,
            vi="Để đơn vị, cấp dưới trực tiếp tham nhũng, lãng phí, tiêu cực gây hậu quả theo kết luận, chưa đến mức kỷ luật.",
            en="Found to have let corruption, waste or negativity under own charge do serious damage, short of discipline.",
        ),
        ground(
            "1.h", f.found_head_of_serious_disunity,
            vi="Là người đứng đầu, bị kết luận gây mất đoàn kết nghiêm trọng.",
            en="As head, found to have caused serious disunity.",
        ),
        ground(
            "1.i", f.relief_requested_by_authority,
            vi="Theo yêu cầu của cấp có thẩm quyền.", en="A competent authority asks for it.",
        ),
        ground(
            "1.k",
            f.refuses_to_resign
            & ref("34.1.a", "34.1.b", "34.1.d", "34.1.đ", "34.1.e", "34.1.g", "34.1.h", "34.1.i"),
            reading=readings.R35_1_K,
            vi="Thuộc trường hợp từ chức ở khoản 1 Điều 34 mà không tự nguyện.",
            en="In a case of Article 34(1) but unwilling to resign.",
        ),
        ground(
            "1.l", f.other_relief_case,
            vi="Trường hợp khác theo pháp luật, quy định của cơ quan đại diện chủ sở hữu hoặc điều lệ.",
            en="Another case under the law, the rules of the owner's agency or the charter.",
        ),
        ground(
            "2",
            ref("35.1.a", "35.1.b", "35.1.c", "35.1.d")
            & choose(f.reading_33_1, {"special_rule": TRUE, "absolute_bar": FALSE}),
            reading=(readings.R35_2, readings.R33_1),
            vi="Ở các điểm a, b, c, d, có đơn từ chức thì cấp có thẩm quyền xem xét theo thẩm quyền.",
            en="In cases a, b, c and d a letter of resignation is considered by the authority.",
        ),
        duty(
            "3", by="authority", reading=readings.R35_3_LAPSE,
            vi="Trình tự xem xét miễn nhiệm", en="The procedure of relief",
        ),
        deadline(
            "3.a", 10, WORKING_DAYS, after="relief_ground_established", until="relief_proposed", by="personnel_body",
            reading=(readings.R35_3_A, readings.R35_3_A_POST, readings.R35_3_A_BEFORE),
            vi="Mười ngày làm việc từ khi đủ căn cứ để trao đổi với cán bộ và đề xuất.",
            en="Ten working days from sufficient grounds to talk with the person and propose.",
        ),
        deadline(
            "3.b", 10, WORKING_DAYS, after="relief_proposed", until="relief_decided", by="authority", extendable_to=15,
            settled_by="reading_15_days", reading=readings.R34_3_C,
            vi="Mười ngày làm việc từ khi nhận đề xuất để quyết định; có lý do khách quan thì kéo dài đến mười lăm.",
            en="Ten working days from the proposal to decide; up to fifteen for objective reasons.",
        ),
        effect(
            "4", shifted(p.on, 36 - f.new_post_months, "month"), reading=(readings.R35_4, readings.R34_MONTHS),
            vi="Bố trí công tác chuyên môn; sớm nhất sau 36 tháng mới có thể được xem xét quy hoạch, bổ nhiệm.",
            en="Assigned to professional work; at the earliest after 36 months can planning or appointment be considered.",
        ),
        effect(
            "4.p1", shifted(p.on, 24 - f.new_post_months, "month"), reading=(readings.R35_4, readings.R34_MONTHS),
            vi="Người từ chức theo khoản 2: bố trí chức vụ thấp hơn một cấp hoặc phù hợp; sớm nhất sau 24 tháng được xem xét chức vụ tương đương.",
            en="Who resigned under clause 2: a post one grade lower or a suitable one; an equivalent post at the earliest after 24 months.",
        ),
        effect(
            "5", shifted(p.on, 36 - f.new_post_months, "month"), reading=(readings.R35_5, readings.R34_MONTHS),
            vi="Ở các điểm đ, e, g, h, i: không bố trí làm lãnh đạo, quản lý; sớm nhất sau 36 tháng được xem xét.",
            en="In cases đ, e, g, h and i: no leading post; at the earliest after 36 months can one be considered.",
        ),
        effect(
            "5.p1", f.leaving_ground.isin("181/2026:35.1.d"), reading=readings.R35_5,
            vi="Miễn nhiệm do hai năm liên tiếp không hoàn thành nhiệm vụ thì cho thôi việc theo pháp luật lao động.",
            en="Who is relieved over two failing years in a row is let go under labour law.",
        ),
        principle(
            "6",
            vi="Sau miễn nhiệm muốn nghỉ hưu thì chế độ theo pháp luật lao động.",
            en="Who wishes to retire afterwards has the benefits of labour law.",
            why=Words("Dẫn chiếu sang pháp luật lao động.", "Refers to labour law."),
        ),
    ],
)  # fmt: skip
