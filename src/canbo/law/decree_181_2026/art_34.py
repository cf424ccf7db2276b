"""Article 34: resignation (từ chức)."""

from __future__ import annotations

from canbo.kernel import (
    WORKING_DAYS,
    Article,
    any_of,
    bar,
    choose,
    deadline,
    duty,
    earlier_until_settled,
    effect,
    first_known,
    ground,
    paper,
    ref,
    shifted,
    when,
)  # fmt: skip
from canbo.law import facts as f
from canbo.law import parameters as p

from . import readings_leaving as readings
from .scopes import MANAGER_OR_REPRESENTATIVE, SOME_LOW

_PROPOSED = first_known(f.resignation_proposed_on, ref("34.3.b", kind="date"))

ARTICLE = Article(
    "181/2026:34",
    vi="Từ chức",
    en="Resignation",
    scope=MANAGER_OR_REPRESENTATIVE,
    rows=[
        any_of(
            "1", reading=(readings.R34_SCOPE, readings.R34_LETTERS),
            vi="Các trường hợp xem xét từ chức", en="Cases in which a resignation is considered",
        ),
        ground(
            "1.a", f.own_view_of_limited_capacity,
            vi="Tự thấy hạn chế về năng lực hoặc không còn đủ uy tín.",
            en="Sees own capacity as limited or prestige as insufficient.",
        ),
        ground(
            "1.b", SOME_LOW & (2 * f.low_confidence_votes > f.confidence_votes_cast), reading=readings.R34_1_B,
            vi="Quá nửa số phiếu tại kỳ lấy phiếu tín nhiệm là tín nhiệm thấp.",
            en="More than half of the votes of a confidence round are low.",
        ),
        ground(
            "1.c", f.other_legitimate_reasons,
            vi="Có lý do chính đáng khác của cá nhân.", en="Has other legitimate personal reasons.",
        ),
        ground(
            "1.d", f.head_answers_for_subordinates_corruption, reading=readings.R34_1_D,
            vi="Là người đứng đầu, để cấp dưới trực tiếp tham nhũng, lãng phí, tiêu cực nghiêm trọng, chưa đến mức kỷ luật.",
            en="As head, answers for serious corruption, waste or negativity of direct subordinates, short of discipline.",
        ),
        ground(
            "1.đ",
            choose(
                f.reading_34_1_dd,
                {"same_as_35_1_d": f.failing_years_in_a_row >= 2, "not_consecutive": f.failing_years_this_term >= 2},
            ),
            reading=(readings.R34_1_DD, readings.R34_1_DD_TERM),
            vi="Hai năm không hoàn thành nhiệm vụ trong nhiệm kỳ.", en="Two failing years within the term.",
        ),
        ground(
            "1.e", f.conduct_offends_public,
            vi="Vi phạm phẩm chất, đạo đức, lối sống gây bức xúc, tổn hại uy tín.",
            en="A breach of political quality, morals or lifestyle that offends the public and harms reputation.",
        ),
        ground(
            "1.g", f.family_breaks_law,
            vi="Để vợ, chồng, con vi phạm pháp luật hoặc tệ nạn xã hội gây bức xúc.",
            en="Let spouse or children break the law or take part in social vices that offend the public.",
        ),
        ground(
            "1.h", f.position_abused_by_others, unless=f.unaware_of_abuse,
            vi="Để người khác lợi dụng chức vụ trục lợi gây hậu quả nghiêm trọng, trừ khi chứng minh được là không biết.",
            en="Let others use the post for gain with serious consequences, unless proved not to have known.",
        ),
        ground(
            "1.i", f.shirks_with_very_serious_consequences,
            vi="Không làm đúng trách nhiệm, né tránh nhiệm vụ, gây hậu quả rất nghiêm trọng.",
            en="Shirked duties with very serious consequences.",
        ),
        any_of("2", kind="bar", vi="Các trường hợp không được từ chức", en="Cases in which resigning is not allowed"),
        bar(
            "2.a", f.unfinished_defence_task, reading=readings.R34_2_A,
            vi="Đang làm nhiệm vụ quốc phòng, an ninh quan trọng chưa xong và từ chức ngay sẽ gây thiệt hại lớn.",
            en="Has an unfinished important defence or security task, and resigning now would do serious harm.",
        ),
        bar(
            "2.b",
            choose(
                f.reading_34_2_b,
                {
                    "own_conduct": f.under_inspection_or_audit,
                    "enterprise_too": f.under_inspection_or_audit | f.enterprise_under_inspection_or_audit,
                },
            ),
            reading=readings.R34_2_B,
            vi="Đang trong thời gian thanh tra, kiểm tra, kiểm toán.", en="Is under inspection or audit.",
        ),
        bar(
            "2.c",
            choose(
                f.reading_34_2_c,
                {
                    "from_dd": ref("35.1.đ", "35.1.e", "35.1.g", "35.1.h", "35.1.i"),
                    "from_d": ref("35.1.d", "35.1.đ", "35.1.e", "35.1.g", "35.1.h", "35.1.i"),
                },
            ),
            reading=readings.R34_2_C,
            vi="Thuộc trường hợp phải miễn nhiệm nêu tại Điều 35.", en="Falls under the cases of relief that Article 34(2)(c) names.",
        ),
        duty("3", by="authority", vi="Trình tự xem xét việc từ chức", en="The procedure of a resignation"),
        paper("3.a", f.resignation_letter_in_file, reading=readings.R34_3_A, vi="Người từ chức gửi đơn đến cấp có thẩm quyền.", en="The person files a letter with the competent authority."),
        deadline(
            "3.b", 10, WORKING_DAYS, after="resignation_filed", until="resignation_proposed", by="personnel_body",
            expr=shifted(f.resignation_filed_on, 10, WORKING_DAYS),
            vi="Mười ngày làm việc từ khi nhận đơn để trao đổi với người từ chức và báo cáo cấp có thẩm quyền.",
            en="Ten working days from the letter to talk with the person and report to the authority.",
        ),
        deadline(
            "3.c", 10, WORKING_DAYS, after="resignation_proposed", until="resignation_decided", by="authority",
            extendable_to=15, settled_by="reading_15_days", reading=readings.R34_3_C,
            expr=when(
                f.resignation_time_extended,
                earlier_until_settled(
                    f.reading_15_days, "total_cap",
                    shifted(_PROPOSED, 15, WORKING_DAYS), shifted(_PROPOSED, 25, WORKING_DAYS),
                ),
                shifted(_PROPOSED, 10, WORKING_DAYS),
            ),
            vi="Mười ngày làm việc từ khi nhận đề xuất để chấp thuận hoặc không; có lý do khách quan thì kéo dài đến mười lăm.",
            en="Ten working days from the proposal to accept or refuse; up to fifteen for objective reasons.",
        ),
        duty(
            "4", by="person", reading=readings.R34_4_5,
            vi="Chưa được chấp thuận thì vẫn phải tiếp tục làm nhiệm vụ.", en="Until the resignation is accepted the person goes on with the duties.",
        ),
        effect(
            "5",
            shifted(p.on, 24 - f.new_post_months, "month"),
            reading=(readings.R34_4_5, readings.R34_5_WHO, readings.R34_5_LEFT, readings.R34_MONTHS),
            vi="Sớm nhất sau 24 tháng ở vị trí mới thì có thể được xem xét cho chức vụ tương đương; còn dưới năm năm công tác thì bố trí công tác chuyên môn, từ đủ năm năm thì chức vụ thấp hơn.",
            en="An equivalent post can be considered at the earliest after 24 months in the new one; with under five years left professional work, with five or more a lower post.",
        ),
    ],
)  # fmt: skip
