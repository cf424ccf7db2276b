"""Article 10: standards and conditions of an appointment.

Where the authority may decide all the same, its decision is a recorded act that the condition names (`unless`).
"""

from __future__ import annotations

from canbo.kernel import Article, Words, any_of, bar, choose, condition, definition, power
from canbo.law import facts as f

from . import readings_general as readings

ARTICLE = Article(
    "181/2026:10",
    vi="Tiêu chuẩn, điều kiện bổ nhiệm",
    en="Standards and conditions of appointment",
    rows=[
        condition(
            "1", f.meets_standards_of_post,
            vi="Đáp ứng tiêu chuẩn chung của Đảng, Nhà nước và tiêu chuẩn riêng của chức danh.",
            en="Meets the general standards of Party and State and those of the post.",
        ),
        condition(
            "2", f.planned_for_post, unless=f.planning_waived,
            vi="Đã quy hoạch chức danh đó hoặc cao hơn; từ nơi khác thì chức danh tương đương trở lên; trường hợp"
            " đặc biệt do cấp có thẩm quyền quyết định.",
            en="Planned for the post or a higher one, from elsewhere for at least an equivalent one; the authority"
            " decides special cases.",
        ),
        power(
            "2.p1", who="authority", recorded_as="planning_waived",
            vi="Doanh nghiệp mới chưa kịp quy hoạch: cấp có thẩm quyền xem xét, quyết định bổ nhiệm.",
            en="In a new enterprise that has not planned yet the authority may decide to appoint.",
        ),
        condition(
            "3", f.months_in_equivalent_post >= 12, unless=f.time_in_post_waived,
            vi="Đã giữ chức vụ hiện tại hoặc tương đương ít nhất mười hai tháng, không liên tục thì cộng dồn.",
            en="At least twelve months in the present or an equivalent post, added up if not continuous.",
        ),
        definition(
            "3.p1", reading=readings.R10_3_P1,
            vi="Thời gian trước đó ở chức vụ cao hơn, tương đương hoặc thấp hơn liền kề cũng cộng dồn, trừ khi thôi"
            " chức vì kỷ luật.",
            en="Earlier time in a higher or equal post, or the one just below, counts too, unless that post was left"
            " through discipline.",
            why=Words(
                "Là cách tính số tháng; nơi ghi hồ sơ cộng dồn theo đó.",
                "It says how the months are added up; whoever records them follows it.",
            ),
        ),
        power(
            "3.p2", who="authority", recorded_as="time_in_post_waived",
            vi="Trường hợp đặc biệt chưa đủ hoặc không liên tục về thời gian: cấp có thẩm quyền xem xét, quyết định.",
            en="In special cases of too short or broken time the authority may decide to appoint.",
        ),
        condition(
            "4", f.record_and_assets_verified,
            vi="Hồ sơ, lý lịch đầy đủ, rõ ràng; kê khai tài sản, thu nhập đã được xác minh.",
            en="Personal record complete and clear, assets and income declared and verified.",
        ),
        condition(
            "5",
            choose(
                f.reading_10_5,
                {"fulfilled": f.graded_fulfilled_last_three_years, "good": f.graded_good_last_three_years},
            ),
            unless=f.grades_waived, reading=readings.R10_5,
            vi="Ba năm liền kề được đánh giá đạt mức yêu cầu; chưa đạt vì lý do khách quan của doanh nghiệp thì cấp"
            " có thẩm quyền quyết định.",
            en="Graded as required in the three years before; where objective reasons of the enterprise stood"
            " against it the authority decides.",
        ),
        condition(
            "6", f.relevant_experience,
            vi="Có chuyên môn, kinh nghiệm quản lý và kết quả, sản phẩm cụ thể phù hợp.",
            en="Has the knowledge, managing experience, results and products that suit the post.",
        ),
        any_of("7", kind="condition", vi="Tuổi bổ nhiệm", en="Age at appointment"),
        condition(
            "7.a", f.can_serve_full_term, unless=f.age_waived,
            vi="Bổ nhiệm lần đầu hoặc lên chức vụ cao hơn: còn đủ tuổi làm trọn nhiệm kỳ; trường hợp đặc biệt do cấp"
            " có thẩm quyền quyết định.",
            en="First appointed or to a higher post: of an age to serve the full term; the authority decides special"
            " cases.",
        ),
        condition(
            "7.b", ~f.first_or_higher_post,
            vi="Chuyển sang chức vụ tương đương hoặc thấp hơn: không xét tuổi theo điểm a.",
            en="To an equal or lower post: point a does not apply.",
        ),
        condition("8", f.fit_for_duties, vi="Đủ sức khỏe để làm nhiệm vụ.", en="Physically fit for the duties."),
        any_of("9", kind="bar", vi="Không thuộc các trường hợp sau", en="Is in none of these cases"),
        bar("9.a", f.barred_from_office, vi="Bị pháp luật cấm đảm nhiệm chức vụ.", en="Barred from office by law."),
        bar(
            "9.b", f.disciplinary_proceedings_pending, reading=readings.R10_9_B,
            vi="Đang trong thời gian xem xét, xử lý kỷ luật.", en="Disciplinary proceedings are pending.",
        ),
        bar(
            "9.c", f.under_criminal_proceedings,
            vi="Đang bị điều tra, truy tố, xét xử.", en="Under investigation, prosecution or trial.",
        ),
        bar(
            "9.d", f.barred_from_higher_post, reading=readings.R10_9_D,
            vi="Thuộc trường hợp chưa được xem xét bổ nhiệm chức vụ cao hơn.",
            en="In a case where a higher post is not yet to be considered.",
        ),
    ],
)  # fmt: skip
