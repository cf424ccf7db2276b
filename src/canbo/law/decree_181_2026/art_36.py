"""Article 36: temporary suspension from work (tạm đình chỉ công tác); a measure, not a sanction."""

from __future__ import annotations

from canbo.kernel import (
    WORKING_DAYS,
    Article,
    Words,
    any_of,
    deadline,
    duty,
    effect,
    entitlement,
    ground,
    power,
    principle,
    ref,
)  # fmt: skip
from canbo.law import facts as f

from . import readings_discipline as readings
from .readings_leaving import R35_3_LAPSE
from .scopes import ANYBODY

ARTICLE = Article(
    "181/2026:36",
    vi="Tạm đình chỉ công tác",
    en="Temporary suspension from work",
    scope=ANYBODY,
    rows=[
        power(
            "1", who="authority", until="1 working-day",
            vi="Cấp có thẩm quyền theo các Điều 5, 6 và 7 quyết định tạm đình chỉ người quản lý, người đại diện, Kiểm"
               " soát viên.",
            en="The authority of Articles 5, 6 and 7 may suspend managers, representatives and Controllers.",
        ),
        any_of(
            "2", reading=readings.R36_2_LETTERS,
            vi="Các căn cứ tạm đình chỉ công tác", en="Grounds for temporary suspension",
        ),
        ground(
            "2.a", f.moral_breach_stirs_opinion,
            vi="Vi phạm đạo đức, lối sống gây dư luận xấu, ảnh hưởng uy tín.",
            en="A breach of morals or lifestyle stirs bad opinion and harms reputation.",
        ),
        ground(
            "2.b", f.shirks_duty,
            vi="Cố ý trì hoãn, đùn đẩy, né tránh nhiệm vụ thuộc thẩm quyền.",
            en="Deliberately delays, shifts or avoids the tasks of the post.",
        ),
        ground(
            "2.c", f.harasses_or_corrupt,
            vi="Nhũng nhiễu, tiêu cực, gây phiền hà khi làm nhiệm vụ.",
            en="Harasses, is corrupt or makes trouble for others while on duty.",
        ),
        ground(
            "2.d", f.obstructs_disciplinary_process, reading=readings.R36_2_D,
            vi="Đang bị xem xét kỷ luật mà cố ý kéo dài, trốn tránh, không thực hiện yêu cầu, hoặc lợi dụng ảnh hưởng"
               " để gây khó khăn.",
            en="Under disciplinary review, delays, evades or disobeys, or uses influence to obstruct it.",
        ),
        ground(
            "2.đ", f.party_sanctioned_awaiting_office_sanction, reading=readings.R36_2_DD,
            vi="Đã bị kỷ luật đảng cảnh cáo hoặc cách chức, chờ xem xét chức vụ; tiếp tục làm việc thì ảnh hưởng xấu.",
            en="Warned or removed by the Party while the post is still to be decided on, and working on would do harm.",
        ),
        ground(
            "2.e", f.prosecuted, reading=readings.R36_2_PROSECUTED,
            vi="Bị khởi tố để phục vụ điều tra.", en="Charged, to serve the investigation.",
        ),
        ground(
            "2.g", f.agency_requests_suspension, reading=readings.R36_2_PROSECUTED,
            vi="Có cơ sở phải kỷ luật từ cảnh cáo trở lên hoặc xử lý hình sự, và cơ quan có thẩm quyền đề nghị tạm"
               " đình chỉ.",
            en="A warning or worse, or criminal law, is due and a competent body asks for suspension.",
        ),
        principle(
            "3",
            vi="Thời hạn tạm đình chỉ", en="How long a suspension lasts",
            why=Words("Dòng mở đầu; thời hạn ở các điểm sau.", "An opening line; the lengths follow."),
        ),
        deadline(
            "3.a", 30, WORKING_DAYS, after="suspension_takes_effect", until="suspension_ends", by="authority",
            extendable_to=60, reading=readings.R36_3_A,
            vi="Không quá ba mươi ngày làm việc; cần thiết thì gia hạn, không quá ba mươi ngày làm việc nữa.",
            en="Thirty working days at most; where necessary extended by thirty working days at most.",
        ),
        effect(
            "3.b", ref("36.2.e", "36.2.g"), reading=readings.R36_3_B,
            vi="Ở điểm e và g, thời hạn theo yêu cầu của cơ quan đã đề nghị.",
            en="In cases e and g it lasts as long as the body that asked for it requires.",
        ),
        effect(
            "3.c",
            vi="Hết thời hạn thì quyết định tạm đình chỉ đương nhiên hết hiệu lực.",
            en="When its time is over the decision lapses by itself.",
            why=Words("Ngày hết hạn do điểm a hoặc b cho.", "Point a or b gives the day."),
        ),
        duty(
            "4", by="authority", reading=R35_3_LAPSE, vi="Trình tự tạm đình chỉ", en="The procedure of suspension",
        ),
        deadline(
            "4.a", 2, WORKING_DAYS, after="suspension_ground_established",
            until="suspension_proposed", by="personnel_body",
            vi="Hai ngày làm việc từ khi xác định có căn cứ để tham mưu quyết định tạm đình chỉ.",
            en="Two working days from an established ground to advise on the decision.",
        ),
        deadline(
            "4.b", 1, WORKING_DAYS, after="suspension_proposed", until="suspension_decided", by="authority",
            vi="Một ngày làm việc từ khi nhận đề xuất để ra quyết định tạm đình chỉ.",
            en="One working day from the proposal to the decision.",
        ),
        deadline(
            "4.c", 3, WORKING_DAYS, after="suspension_revocation_ground_established",
            until="suspension_revoked", by="authority",
            vi="Ba ngày làm việc từ khi đủ căn cứ hủy bỏ để ra quyết định hủy bỏ.",
            en="Three working days from sufficient grounds to revoke to the decision that revokes it.",
        ),
        duty(
            "4.d", by="authority",
            vi="Gửi quyết định cho người bị tạm đình chỉ, công bố tại nơi làm việc và gửi cơ quan liên quan.",
            en="Give the decisions to the person, announce them where the person works and send them to those"
               " concerned.",
        ),
        principle(
            "5",
            vi="Quy định khác về tạm đình chỉ", en="Other rules on suspension",
            why=Words("Dòng mở đầu; nội dung ở các điểm sau.", "An opening line; the rules follow."),
        ),
        effect(
            "5.a", reading=readings.R36_5_A,
            vi="Chức vụ cũng đương nhiên bị tạm đình chỉ; hết thời hạn thì trở lại làm nhiệm vụ.",
            en="The post is suspended too; when the time is over the person takes it up again.",
            why=Words("Hệ quả kèm theo mọi quyết định, không có điều kiện riêng.",
                      "It follows from every decision; there is no test of its own."),
        ),
        power(
            "5.b", who="person", reading=readings.R36_5_B,
            vi="Có căn cứ rằng tạm đình chỉ không đúng thì được đề nghị xem xét lại; được khôi phục quyền lợi khi kết"
               " luận không vi phạm.",
            en="May ask for the decision to be looked at again on evidence that it was wrong; rights are restored once"
               " no breach is found.",
        ),
        entitlement(
            "5.c", reading=readings.R36_5_C,
            vi="Hưởng đủ chế độ, chính sách như khi chưa bị tạm đình chỉ.", en="Pay and benefits stay in full.",
            why=Words("Không trừ khoản nào, nên không có gì để tính.",
                      "Nothing is deducted, so there is nothing to compute."),
        ),
    ],
)  # fmt: skip
